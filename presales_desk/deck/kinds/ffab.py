"""From features to benefits: the customer's benefit is the column that stands out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.deck import colours, row_tables, text
from presales_desk.deck.grid import Column

if TYPE_CHECKING:
    from presales_desk.deck.sheet import Pages, Sheet
    from presales_desk.records.slide_arguments import Ffab

_COLUMNS = (
    Column(2.1, bold=True, colour=colours.NAVY),
    Column(3.3),
    Column(3.0),
    Column(3.6, fill=colours.TINT, head=colours.ACCENT, emphasis=colours.ACCENT_DARK),
)


def pages(content: Ffab, sheet: Sheet) -> Pages:
    """Return the table, on several slides when there are many rows."""
    head = [sheet.word(f"ffab.{key}") for key in ("feature", "function", "advantage", "benefit")]
    rows = [
        tuple(text.clean(part) for part in (r.feature, r.function, r.advantage, r.benefit))
        for r in content.rows
    ]
    return row_tables.pages(sheet, head, rows, _COLUMNS)
