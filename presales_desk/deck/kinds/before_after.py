"""How it is and how it will be, side by side; long lists become a table, row by row."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from presales_desk.deck import colours, figures, fitting, points, siblings, tables, text
from presales_desk.deck.fitting import Item
from presales_desk.deck.grid import Column, Grid
from presales_desk.deck.sheet import MOST_CHARACTERS, text_box
from presales_desk.deck.siblings import Part
from presales_desk.records.slide_arguments import Metric

if TYPE_CHECKING:
    from presales_desk.deck.layout_model import Rect, TextBox
    from presales_desk.deck.sheet import Page, Pages, Sheet
    from presales_desk.records.slide_arguments import BeforeAfter

_HEADS, _BODIES, _METRICS = (20, 22), (21, 23), (40, 41)
_MOST = 5
_TABLE = 20
_METRIC_HEIGHT = 0.86


def pages(content: BeforeAfter, sheet: Sheet) -> Pages:
    """Return the two sides, or a table where they do not fit."""
    if len(content.pairs) <= _MOST and _fit(content, sheet):
        return [_page(content, sheet)]
    return _table(content, sheet)


def _heads(content: BeforeAfter, sheet: Sheet) -> tuple[str, str]:
    return (
        text.one_line(content.before) or sheet.word("before_after.before"),
        text.one_line(content.after) or sheet.word("before_after.after"),
    )


def _metrics(content: BeforeAfter) -> tuple[Metric, Metric]:
    return content.metric_before or Metric(), content.metric_after or Metric()


def _sides(content: BeforeAfter) -> tuple[list[Item], list[Item]]:
    return (
        [Item(words) for pair in content.pairs if (words := text.broken(pair.before))],
        [Item(words) for pair in content.pairs if (words := text.broken(pair.after))],
    )


def _rects(content: BeforeAfter, sheet: Sheet) -> tuple[Rect, Rect]:
    """Return the places of the lists; one without a number below reaches down to the end."""
    bottoms = [
        sheet.body_bottom - (_METRIC_HEIGHT if figures.words(one.value, one.label) else 0.0)
        for one in _metrics(content)
    ]
    left, right = (
        sheet.slot(index).rect.with_height(bottom - sheet.slot(index).rect.top)
        for index, bottom in zip(_BODIES, bottoms, strict=True)
    )
    return left, right


def _fit(content: BeforeAfter, sheet: Sheet) -> bool:
    """Tell whether every line of both sides fits at the smallest size."""
    for index, items, rect in zip(_BODIES, _sides(content), _rects(content, sheet), strict=True):
        role = sheet.slot(index).role
        if any(len(item.text) > MOST_CHARACTERS for item in items):
            return False
        if not fitting.fits(items, role, role.sizes[-1], rect):
            return False
    heads = [
        Part(i, (Item(words),)) for i, words in zip(_HEADS, _heads(content, sheet), strict=True)
    ]
    return siblings.fit(sheet, heads) and all(
        figures.fits(sheet, index, one.value, one.label)
        for index, one in zip(_METRICS, _metrics(content), strict=True)
    )


def _page(content: BeforeAfter, sheet: Sheet) -> Page:
    rects = _rects(content, sheet)
    heads = siblings.boxes(
        sheet,
        [Part(i, (Item(words),)) for i, words in zip(_HEADS, _heads(content, sheet), strict=True)],
    )
    bodies = _bodies(content, sheet, rects)
    below = [rect.bottom for rect in rects]
    metrics = _metric_boxes(content, sheet, below)
    left, right = (
        (heads[head], body, metrics.get(metric))
        for head, body, metric in zip(_HEADS, bodies, _METRICS, strict=True)
    )
    return sheet.page(*left, *right)


def _bodies(content: BeforeAfter, sheet: Sheet, rects: tuple[Rect, Rect]) -> list[TextBox | None]:
    """Return both lists at one size; a side without any line has none."""
    slots = [sheet.slot(index) for index in _BODIES]
    sides = _sides(content)
    size = next(
        (
            s
            for s in slots[0].role.sizes
            if all(
                fitting.fits(items, slot.role, s, rect)
                for items, slot, rect in zip(sides, slots, rects, strict=True)
            )
        ),
        slots[0].role.sizes[-1],
    )
    lists = [
        fitting.compose(items, slot.role, size) for items, slot in zip(sides, slots, strict=True)
    ]
    lists = points.spread(lists, slots[0], min(rects, key=lambda rect: rect.height))
    return [
        text_box(slot, paragraphs, rect) if paragraphs else None
        for slot, paragraphs, rect in zip(slots, lists, rects, strict=True)
    ]


def _metric_boxes(content: BeforeAfter, sheet: Sheet, tops: list[float]) -> dict[int, TextBox]:
    pairs = {
        index: (one.value, one.label)
        for index, one in zip(_METRICS, _metrics(content), strict=True)
    }
    found = figures.boxes(sheet, pairs)
    return {
        index: replace(found[index], rect=replace(found[index].rect, top=top))
        for index, top in zip(_METRICS, tops, strict=True)
        if index in found
    }


def _table(content: BeforeAfter, sheet: Sheet) -> Pages:
    sheet.use("table")
    slot = sheet.slot(_TABLE)
    rect = slot.rect.with_height(sheet.body_bottom - slot.rect.top)
    width = rect.width / 2
    rows = [(text.clean(pair.before), text.clean(pair.after)) for pair in content.pairs]
    numbers = [figures.words(one.value, one.label) for one in _metrics(content)]
    totals = int(any(numbers))
    rows += [(numbers[0], numbers[1])] * totals
    columns = (
        Column(width, head=colours.MUTED, emphasis=colours.WARNING),
        Column(width, head=colours.ACCENT, fill=colours.TINT, emphasis=colours.ACCENT_DARK),
    )
    grid = Grid(_heads(content, sheet), tuple(rows), columns, totals=totals)
    return [sheet.page(table) for table in tables.lay_out(sheet, slot, grid, rect)]
