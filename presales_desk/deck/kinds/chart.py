"""A native chart with its caption, and beside it what the numbers mean."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.deck import charts, design, text
from presales_desk.deck.charts import Numbers
from presales_desk.deck.fitting import Item
from presales_desk.deck.layout_model import ChartBox
from presales_desk.records.enums import ChartType

if TYPE_CHECKING:
    from presales_desk.deck.layout_model import Box, ChartSpec, Rect
    from presales_desk.deck.sheet import Pages, Sheet
    from presales_desk.records.slide_content import Chart

_CAPTION, _CHART, _HEAD, _POINTS = 20, 21, 22, 23
_MOST_BARS = 12
_MANY_SERIES = 6
_ALT_VALUES = 12


def pages(content: Chart, sheet: Sheet) -> Pages:
    """Return caption, chart and points; a bar chart with many bars goes on over several pages."""
    panel = _panel(content, sheet)
    slot = sheet.slot(_CHART)
    rect = slot.rect.with_height(sheet.body_bottom - slot.rect.top)
    rect = rect if panel else rect.with_width(design.CONTENT_WIDTH)
    caption = _caption(content, sheet, rect)
    numbers = _numbers(content, sheet)
    if numbers.empty:
        sheet.find("no_data")
        return [[*caption, *panel]]
    if len(numbers.names) > _MANY_SERIES:
        sheet.find("many_series", series=len(numbers.names), limit=_MANY_SERIES)
    spec = charts.spec(
        _named(numbers, sheet, rect),
        text.one_line(content.caption),
        height=rect.height,
        total=sheet.word("chart.total"),
    )
    alt = _alt(numbers, sheet)
    return [
        [*caption, ChartBox(slot.index, slot.name, rect, part, alt), *panel]
        for part in _parts(spec)
    ]


def _caption(content: Chart, sheet: Sheet, rect: Rect) -> list[Box]:
    place = sheet.slot(_CAPTION).rect.with_width(rect.width)
    box = sheet.box(_CAPTION, text.one_line(content.caption), place)
    return [box] if box else []


def _panel(content: Chart, sheet: Sheet) -> list[Box]:
    items = [Item(words) for point in content.points if (words := text.broken(point))]
    if not items:
        return []
    slot = sheet.slot(_POINTS)
    rect = slot.rect.with_height(sheet.body_bottom - slot.rect.top)
    boxes = (sheet.box(_HEAD, sheet.word("chart.points")), sheet.box(_POINTS, items, rect))
    return [box for box in boxes if box is not None]


def _numbers(content: Chart, sheet: Sheet) -> Numbers:
    """Return the chart's numbers, each series as long as the categories."""
    series = content.series
    if content.type in (ChartType.PIE, ChartType.DOUGHNUT):
        if len(series) > 1:
            sheet.find("one_series", others=len(series) - 1)
        series = series[:1]
    length = max((len(content.categories), *(len(one.values) for one in series)))
    names = [text.plain(text.one_line(name)) for name in content.categories]
    numbers = Numbers(
        content.type,
        tuple(names) + tuple(str(i + 1) for i in range(len(names), length)),
        tuple(text.plain(text.one_line(one.name)) or str(i) for i, one in enumerate(series, 1)),
        tuple(one.values + (None,) * (length - len(one.values)) for one in series),
    )
    if length and any(len(one.values) != len(names) for one in series):
        sheet.find("uneven_series")
    return _merged(numbers, sheet)


def _merged(numbers: Numbers, sheet: Sheet) -> Numbers:
    if numbers.empty:
        return numbers
    merged = charts.merged(numbers, sheet.word("chart.other"))
    if merged is not numbers:
        whole = charts.values_in_words(numbers, len(numbers.categories), _separator(sheet))
        sheet.remember(sheet.name(sheet.slot(_CHART)), whole[0])
        sheet.find("merged", slices=len(numbers.categories), limit=len(merged.categories))
    return merged


def _named(numbers: Numbers, sheet: Sheet, rect: Rect) -> Numbers:
    """Return the numbers with names that the chart has room for."""
    shorter = charts.with_short_names(numbers, rect.width)
    if shorter != numbers:
        whole = "\n".join((*numbers.categories, *numbers.names))
        sheet.spill(sheet.name(sheet.slot(_CHART)), whole)
    return shorter


def _parts(spec: ChartSpec) -> list[ChartSpec]:
    """Return the chart divided evenly, so that every bar keeps a name that can be read."""
    count = len(spec.categories)
    if spec.type is not ChartType.BAR or count <= _MOST_BARS:
        return [spec]
    pages = -(-count // _MOST_BARS)
    size = -(-count // pages)
    return [charts.part(spec, start, start + size) for start in range(0, count, size)]


def _alt(numbers: Numbers, sheet: Sheet) -> str:
    separator = _separator(sheet)
    parts = [
        sheet.word("alt.values", series=name, values=values)
        for name, values in zip(
            numbers.names, charts.values_in_words(numbers, _ALT_VALUES, separator), strict=True
        )
    ]
    if len(numbers.categories) > _ALT_VALUES:
        parts.append(sheet.word("alt.more", count=len(numbers.categories)))
    return sheet.word(
        "alt.chart",
        type=sheet.words.text(f"term.chart_type.{numbers.type}"),
        title=text.plain(text.one_line(sheet.slide.title)),
        values=("；" if sheet.chinese else "; ").join(parts),
    )


def _separator(sheet: Sheet) -> str:
    return "、" if sheet.chinese else ", "
