"""The end: what was covered, what we ask for and until when, thanks."""

from __future__ import annotations

from itertools import zip_longest
from typing import TYPE_CHECKING

from presales_desk.deck import fitting, tables, text
from presales_desk.deck.column_widths import columns_for
from presales_desk.deck.fitting import Item
from presales_desk.deck.grid import Column, Grid
from presales_desk.deck.sheet import clip, text_box

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.deck.layout_model import TextBox
    from presales_desk.deck.placed_slide import Box
    from presales_desk.deck.placed_table import TableBox
    from presales_desk.deck.sheet import Pages, Sheet
    from presales_desk.records.slide_content import Action, Closing

_THANKS, _WISH, _CONTACT, _RECAP_HEAD, _RECAP, _ACTION_HEAD, _ACTIONS = range(20, 27)


def pages(content: Closing, sheet: Sheet) -> Pages:
    """Return the closing, on several pages when it asks for much; each repeats the thanks."""
    left = _left(content, sheet)
    recaps = _recap(content.recap, sheet)
    actions = _actions(content.actions, sheet)
    found: list[Sequence[Box]] = []
    for recap, table in zip_longest(recaps, actions):
        boxes = [*left]
        if recap is not None:
            boxes += [_head(sheet, _RECAP_HEAD, "recap"), recap]
        if table is not None:
            boxes += [_head(sheet, _ACTION_HEAD, "actions"), table]
        found.append([box for box in boxes if box is not None])
    return found or [[box for box in left if box is not None]]


def _left(content: Closing, sheet: Sheet) -> list[Box | None]:
    contact = content.contact or sheet.house.contact or sheet.outline.author
    return [
        sheet.box(_THANKS, text.broken(content.thanks) or sheet.word("closing.thanks")),
        sheet.box(_WISH, [Item(line) for line in text.lines(content.wish)]),
        sheet.box(_CONTACT, [Item(line) for line in text.lines(contact)]),
    ]


def _head(sheet: Sheet, index: int, key: str) -> TextBox | None:
    return sheet.box(index, sheet.word(f"closing.{key}"))


def _recap(lines: Sequence[str], sheet: Sheet) -> list[TextBox]:
    slot = sheet.slot(_RECAP)
    items = [Item(words) for line in lines if (words := text.broken(line))]
    shorter = [fitting.cut([clip(item)], slot.role, slot.rect)[0] for item in items]
    if shorter != items:
        sheet.spill(sheet.name(slot), "\n".join(item.text for item in items))
    if not shorter:
        return []

    def heights(size: float) -> list[float]:
        return [
            fitting.height([item], slot.role, size, slot.rect.width)
            + slot.role.before / 72 * (position > 0)
            for position, item in enumerate(shorter)
        ]

    divided, size = fitting.pages_of(shorter, heights, slot.role.sizes, slot.rect.height)
    return [text_box(slot, fitting.compose(page, slot.role, size)) for page in divided]


def _actions(actions: Sequence[Action], sheet: Sheet) -> list[TableBox]:
    if not actions:
        return []
    slot = sheet.slot(_ACTIONS)
    head = tuple(sheet.word(f"closing.{key}") for key in ("what", "who", "when"))
    rows = [
        (text.clean(action.what), text.clean(action.who), text.clean(action.when))
        for action in actions
    ]
    widths = [column.width for column in columns_for(head, rows, slot.rect.width)]
    grid = Grid(head, tuple(rows), tuple(Column(width) for width in widths))
    return tables.lay_out(sheet, slot, grid, slot.rect)
