"""The start of a chapter: its number, its name, and the questions it opens with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.deck import text
from presales_desk.deck.fitting import Item

if TYPE_CHECKING:
    from presales_desk.deck.sheet import Pages, Sheet
    from presales_desk.records.slide_content import SectionStart

_NUMBER, _NAME, _LEAD = 20, 21, 22


def pages(content: SectionStart, sheet: Sheet) -> Pages:
    """Return the boxes; without a kicker the chapter has the usual name of its block."""
    name = text.one_line(sheet.slide.kicker) or sheet.word(f"section.{sheet.slide.section}")
    boxes = [
        sheet.box(_NUMBER, text.one_line(content.number)),
        sheet.box(_NAME, name),
        sheet.box(_LEAD, [Item(text.broken(line)) for line in content.lead]),
    ]
    return [[box for box in boxes if box is not None]]
