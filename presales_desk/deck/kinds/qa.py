"""The invitation to ask: a line, numbered topics, whom to reach."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.deck import text
from presales_desk.deck.fitting import Item

if TYPE_CHECKING:
    from presales_desk.deck.sheet import Pages, Sheet
    from presales_desk.records.slide_arguments import Discussion

_LEAD, _TOPICS, _CONTACT = 20, 21, 22


def pages(content: Discussion, sheet: Sheet) -> Pages:
    """Return the boxes; without a contact it is that of the company, or who presents."""
    contact = content.contact or sheet.house.contact or sheet.outline.author
    return [
        sheet.page(
            sheet.box(_LEAD, text.broken(content.lead)),
            sheet.box(_TOPICS, [Item(text.broken(topic)) for topic in content.topics]),
            sheet.box(_CONTACT, [Item(line) for line in text.lines(contact)]),
        )
    ]
