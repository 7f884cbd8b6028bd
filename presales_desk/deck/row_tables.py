"""Tables whose columns the catalogue fixes: from rows of words to the slides they need."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from presales_desk.deck import tables
from presales_desk.deck.grid import Column, Grid

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.deck.sheet import Page, Sheet

_TABLE = 20


def pages(
    sheet: Sheet,
    head: Sequence[str],
    rows: Sequence[tuple[str, ...]],
    columns: Sequence[Column],
) -> list[Page]:
    """Return the table on as many slides as it needs.

    Args:
        sheet: In a layout whose table is placeholder 20.
        head: Names of the columns.
        rows: As many words each.
        columns: Their looks; the widths are shares of the whole.

    """
    return of_grid(sheet, Grid(tuple(head), tuple(rows), tuple(columns)))


def of_grid(sheet: Sheet, grid: Grid) -> list[Page]:
    """Return ``grid``, whose widths are shares, on as many slides as it needs."""
    if not grid.rows:
        return [sheet.page()]
    slot = sheet.slot(_TABLE)
    rect = slot.rect.with_height(sheet.body_bottom - slot.rect.top)
    widths = tables.shares(rect.width, *(column.width for column in grid.columns))
    columns = [replace(c, width=w) for c, w in zip(grid.columns, widths, strict=True)]
    wide = replace(grid, columns=tuple(columns))
    return [sheet.page(table) for table in tables.lay_out(sheet, slot, wide, rect)]
