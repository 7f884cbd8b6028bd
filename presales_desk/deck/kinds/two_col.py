"""Two columns of points under their heads."""

from __future__ import annotations

from itertools import chain, zip_longest
from typing import TYPE_CHECKING

from presales_desk.deck import fitting, points, siblings, text
from presales_desk.deck.fitting import Item
from presales_desk.deck.sheet import text_box
from presales_desk.deck.siblings import Part

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.deck.layout_model import Rect, TextBox
    from presales_desk.deck.points import Group
    from presales_desk.deck.sheet import Page, Pages, Sheet
    from presales_desk.records.slide_arguments import TwoColumns

_HEADS, _BODIES = (20, 22), (21, 23)
_MOST_POINTS = 5


def pages(content: TwoColumns, sheet: Sheet) -> Pages:
    """Return the columns; when they are long both are divided at the same point."""
    columns = (content.left, content.right)
    heads = siblings.boxes(
        sheet,
        [
            Part(index, (Item(text.one_line(one.head)),))
            for index, one in zip(_HEADS, columns, strict=True)
        ],
    )
    slot = sheet.slot(_BODIES[0])
    rect = slot.rect.with_height(sheet.body_bottom - slot.rect.top)
    left, right = (points.groups(one.points, sheet, slot, rect) for one in columns)
    pairs = list(zip_longest(left, right, fillvalue=[]))
    if not pairs:
        return [sheet.page(*heads.values())]
    divided, size = fitting.pages_of(
        pairs,
        lambda s: [max(points.height(group, slot, s, rect) for group in pair) for pair in pairs],
        slot.role.sizes,
        points.room(slot, rect),
        _MOST_POINTS,
    )
    return [_page(sheet, heads, page, size, rect.height) for page in divided]


def _page(
    sheet: Sheet,
    heads: dict[int, TextBox],
    pairs: Sequence[tuple[Group, Group]],
    size: float,
    height: float,
) -> Page:
    slots = [sheet.slot(index) for index in _BODIES]
    rects: list[Rect] = [slot.rect.with_height(height) for slot in slots]
    columns = [
        fitting.compose(list(chain.from_iterable(side)), slot.role, size)
        for slot, side in zip(slots, zip(*pairs, strict=True), strict=True)
    ]
    columns = points.spread(columns, slots[0], rects[0])
    left, right = (
        text_box(slot, paragraphs, rect) if paragraphs else None
        for slot, paragraphs, rect in zip(slots, columns, rects, strict=True)
    )
    return sheet.page(heads.get(_HEADS[0]), left, heads.get(_HEADS[1]), right)
