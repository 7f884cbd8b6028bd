"""What stands around a chart: its caption, what the numbers mean, and its reading in words."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from presales_desk.deck import charts, text
from presales_desk.deck.fitting import Item

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.deck.charts import Numbers
    from presales_desk.deck.layout_model import Rect, TextBox
    from presales_desk.deck.sheet import Sheet

_HEAD, _POINTS = 22, 23
_ALT_VALUES = 12


def caption(sheet: Sheet, index: int, words: str, over: Rect) -> list[TextBox]:
    """Return the caption in placeholder ``index``, as wide as the chart that it stands over."""
    place = replace(sheet.slot(index).rect, left=over.left, width=over.width)
    box = sheet.box(index, text.one_line(words), place)
    return [box] if box else []


def panel(sheet: Sheet, points: Sequence[str]) -> list[TextBox]:
    """Return the panel that says what the numbers mean; nothing without points."""
    items = [Item(words) for point in points if (words := text.broken(point))]
    if not items:
        return []
    slot = sheet.slot(_POINTS)
    rect = slot.rect.with_height(sheet.body_bottom - slot.rect.top)
    boxes = (sheet.box(_HEAD, sheet.word("chart.points")), sheet.box(_POINTS, items, rect))
    return [box for box in boxes if box is not None]


def alt(numbers: Numbers, sheet: Sheet, extra: str = "") -> str:
    """Return type, message and values in words; ``extra`` is one more series of words."""
    parts = [
        sheet.word("alt.values", series=name, values=values)
        for name, values in zip(
            numbers.names,
            charts.values_in_words(numbers, _ALT_VALUES, sheet.separator),
            strict=True,
        )
    ]
    if len(numbers.categories) > _ALT_VALUES:
        parts.append(sheet.word("alt.more", count=len(numbers.categories)))
    parts += [extra] if extra else []
    return sheet.word(
        "alt.chart",
        type=sheet.words.text(f"term.chart_type.{numbers.type}"),
        title=text.plain(text.one_line(sheet.slide.title)),
        values=("；" if sheet.chinese else "; ").join(parts),
    )


def named(numbers: Numbers, sheet: Sheet, index: int, rect: Rect) -> Numbers:
    """Return the numbers with names that the chart in placeholder ``index`` has room for."""
    shorter = charts.with_short_names(numbers, rect.width)
    if shorter != numbers:
        whole = "\n".join((*numbers.categories, *numbers.names))
        sheet.spill(sheet.name(sheet.slot(index)), whole)
    return shorter


def merged(numbers: Numbers, sheet: Sheet, index: int) -> Numbers:
    """Return a pie whose smallest slices are one; the notes keep all of them."""
    if numbers.empty:
        return numbers
    fewer = charts.merged(numbers, sheet.word("chart.other"))
    if fewer is not numbers:
        whole = charts.values_in_words(numbers, len(numbers.categories), sheet.separator)
        sheet.remember(sheet.name(sheet.slot(index)), whole[0])
        sheet.find("merged", slices=len(numbers.categories), limit=len(fewer.categories))
    return fewer
