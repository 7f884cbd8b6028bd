"""The cover: to whom, the title, the value in a line, who presents."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.deck import text
from presales_desk.deck.design import SUBTITLE
from presales_desk.deck.fitting import Item

if TYPE_CHECKING:
    from presales_desk.deck.sheet import Pages, Sheet
    from presales_desk.records.slide_content import Cover

_CUSTOMER, _PRESENTER = 20, 21


def pages(content: Cover, sheet: Sheet) -> Pages:
    """Return the cover's boxes; what the slide leaves open comes from the outline."""
    boxes = [
        sheet.box(_CUSTOMER, _customer(content, sheet)),
        sheet.box(SUBTITLE, text.broken(sheet.outline.subtitle)),
        sheet.box(_PRESENTER, [Item(line) for line in _presenter(content, sheet)]),
    ]
    return [[box for box in boxes if box is not None]]


def _customer(content: Cover, sheet: Sheet) -> str:
    customer = text.one_line(content.customer or sheet.house.customer)
    return sheet.word("cover.presented_to", customer=customer) if customer else ""


def _presenter(content: Cover, sheet: Sheet) -> list[str]:
    found = text.lines(content.presenter or sheet.outline.author)
    if sheet.outline.day is not None and len(found) < 2:
        found.append(sheet.day_words("full"))
    return found
