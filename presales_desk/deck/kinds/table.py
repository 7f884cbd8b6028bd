"""A free table: the head, and rows of as many cells."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.deck import tables, text
from presales_desk.deck.column_widths import columns_for
from presales_desk.deck.grid import Grid
from presales_desk.records.enums import Severity

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.deck.placed_slide import Box
    from presales_desk.deck.sheet import Pages, Sheet
    from presales_desk.records.slide_content import Table

_TABLE = 20
_MOST_COLUMNS = 8


def pages(content: Table, sheet: Sheet) -> Pages:
    """Return the table on as many pages as its rows and columns need.

    A table with too many columns repeats its first column on each part.
    """
    slot = sheet.slot(_TABLE)
    rect = slot.rect.with_height(sheet.body_bottom - slot.rect.top)
    found: list[Sequence[Box]] = []
    parts = _parts(*_complete(content))
    for head, rows in parts:
        grid = Grid(head, rows, columns_for(head, rows, rect.width))
        found += [[table] for table in tables.lay_out(sheet, slot, grid, rect)]
    if len(parts) > 1:
        sheet.find("wide_table", Severity.HINT, columns=len(content.head))
    return found or [[]]


Words = tuple[str, ...]


def _complete(content: Table) -> tuple[Words, tuple[Words, ...]]:
    """Return head and rows with as many cells each; short rows are filled up with empty ones."""
    width = max((len(row) for row in (content.head, *content.rows)), default=0)
    lines = [
        tuple(text.clean(cell) for cell in row) + ("",) * (width - len(row))
        for row in (content.head, *content.rows)
    ]
    return lines[0], tuple(lines[1:])


def _parts(head: Words, rows: tuple[Words, ...]) -> list[tuple[Words, tuple[Words, ...]]]:
    """Return the table as one or more of at most ``_MOST_COLUMNS`` columns."""
    if not head:
        return []
    if len(head) <= _MOST_COLUMNS:
        return [(head, rows)]
    count = -(-(len(head) - 1) // (_MOST_COLUMNS - 1))
    size = -(-(len(head) - 1) // count)
    starts = range(1, len(head), size)
    return [
        ((head[0], *head[i : i + size]), tuple((row[0], *row[i : i + size]) for row in rows))
        for i in starts
    ]
