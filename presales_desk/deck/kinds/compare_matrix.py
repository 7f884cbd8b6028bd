"""The six elements of competition, side by side. For our own eyes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.deck import colours, row_tables, text
from presales_desk.deck.grid import Column, Grid, Look
from presales_desk.method.keys import Element
from presales_desk.records.slide_internal import MatrixCell, Stand

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.deck.sheet import Page, Pages, Sheet
    from presales_desk.records.slide_internal import CompareMatrix

_GLYPHS = {Stand.AHEAD: "▲", Stand.LEVEL: "＝", Stand.BEHIND: "▼", Stand.UNKNOWN: "？"}
_LOOKS = {
    Stand.AHEAD: Look(fill=colours.POSITIVE_TINT, emphasis=colours.POSITIVE_DARK),
    Stand.LEVEL: Look(emphasis=colours.MUTED),
    Stand.BEHIND: Look(fill=colours.NEGATIVE_TINT, emphasis=colours.WARNING),
    Stand.UNKNOWN: Look(emphasis=colours.MUTED),
}
_MOST_RIVALS = 4
_HEAD_SIZE = 16.0
_SHARES = (1.6, 2.6)


def pages(content: CompareMatrix, sheet: Sheet) -> Pages:
    """Return the matrix; with many rivals each slide repeats our own column."""
    if not content.sides and not content.rows:
        return [[]]
    sheet.legend = sheet.word("compare_matrix.legend")
    width = max([len(content.sides), *(len(row.cells) for row in content.rows)], default=1)
    rivals = list(range(1, width)) or [0]
    count = -(-len(rivals) // _MOST_RIVALS)
    size = -(-len(rivals) // count)
    found: list[Page] = []
    for start in range(0, len(rivals), size):
        sides = [0, *(side for side in rivals[start : start + size] if side)]
        found += row_tables.of_grid(sheet, _grid(content, sheet, sides))
    return found


def _grid(content: CompareMatrix, sheet: Sheet, sides: Sequence[int]) -> Grid:
    head = [sheet.word("compare_matrix.element"), *(_side(content, sheet, side) for side in sides)]
    cells = [[_cell(content, element, side) for side in sides] for element in Element]
    rows = [
        (sheet.word(f"compare_matrix.{element}"), *(_words(cell, sheet) for cell in line))
        for element, line in zip(Element, cells, strict=True)
    ]
    looks = {
        (row, column): _LOOKS[cell.stand]
        for row, line in enumerate(cells)
        for column, cell in enumerate(line, start=1)
    }
    first, other = _SHARES
    columns = (
        Column(first, bold=True, colour=colours.NAVY),
        Column(other, head=colours.ACCENT),
        *[Column(other)] * (len(sides) - 1),
    )
    return Grid(tuple(head), tuple(rows), columns, totals=0, looks=looks, head_size=_HEAD_SIZE)


def _side(content: CompareMatrix, sheet: Sheet, side: int) -> str:
    name = text.one_line(content.sides[side]) if side < len(content.sides) else ""
    if name:
        return name
    return (
        sheet.word("compare_matrix.rival", number=side)
        if side
        else sheet.word("compare_matrix.ours")
    )


def _cell(content: CompareMatrix, element: Element, side: int) -> MatrixCell:
    row = next((one for one in content.rows if one.element is element), None)
    return row.cells[side] if row is not None and side < len(row.cells) else MatrixCell()


def _words(cell: MatrixCell, sheet: Sheet) -> str:
    words = text.clean(cell.text)
    if not words and cell.stand is Stand.UNKNOWN:
        words = sheet.word("compare_matrix.unknown")
    return f"**{_GLYPHS[cell.stand]}** {words}".strip()
