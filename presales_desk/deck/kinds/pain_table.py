"""Pains by level of listener: concern, what shows it, the answer wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.deck import colours, row_tables, text
from presales_desk.deck.grid import Column

if TYPE_CHECKING:
    from presales_desk.deck.sheet import Pages, Sheet
    from presales_desk.records.slide_arguments import Pain, PainTable

_COLUMNS = (
    Column(1.6, bold=True, colour=colours.NAVY),
    Column(2.9),
    Column(4.3),
    Column(3.2),
)


def pages(content: PainTable, sheet: Sheet) -> Pages:
    """Return the table, on several slides when there are many pains."""
    head = [sheet.word(f"pain_table.{key}") for key in ("level", "concern", "fact", "wanted")]
    return row_tables.pages(sheet, head, [_row(pain) for pain in content.rows], _COLUMNS)


def _row(pain: Pain) -> tuple[str, ...]:
    who = "\n".join(part for part in (text.one_line(pain.level), text.one_line(pain.who)) if part)
    return who, text.clean(pain.concern), text.clean(pain.fact), text.clean(pain.wanted)
