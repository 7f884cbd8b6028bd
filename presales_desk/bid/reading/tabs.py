"""Reads the tables of plain texts: lines whose cells tabs part, as Word and Excel paste them."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from presales_desk.bid.numbers import without_number
from presales_desk.bid.reading.blocks import MAX_CELL, Block, Cell, row_block
from presales_desk.bid.reading.spaces import tidy

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_TAB = "\t"
_FEWEST_ROWS = _FEWEST_CELLS = 2
_BULLETS = "●•◆■□➢·*○-\uf06c\uf0b7\uf0d8"


def runs(lines: Sequence[str]) -> Iterator[tuple[list[str], bool]]:
    """Yield neighbouring lines with the same number of tabs, and whether they are a table."""
    for _, run in groupby(lines, key=lambda line: line.count(_TAB)):
        together = list(run)
        yield together, _is_table([_texts(line) for line in together])


def tabbed_rows(lines: Sequence[str], table: int) -> list[Block]:
    """Return the rows of a table; cells left empty before the first belong to those above."""
    found: list[Block] = []
    above: tuple[Cell, ...] = ()
    for line in lines:
        texts = _texts(line)
        first = next((column for column, text in enumerate(texts) if text), 0)
        merged = [Cell(cell.text, cell.column, continued=True) for cell in above[:first]]
        cells = [Cell(text[:MAX_CELL], column) for column, text in enumerate(texts)]
        block = row_block([*merged, *cells[len(merged) :]], table)
        if block.text:
            found.append(block)
            above = block.cells
    return found


def _texts(line: str) -> list[str]:
    return [tidy(text) for text in line.split(_TAB)]


def _is_table(rows: Sequence[Sequence[str]]) -> bool:
    """Tell a table from indented lines, a numbered list, and contents with their pages."""
    head = rows[0]
    if len(rows) < _FEWEST_ROWS or sum(map(bool, head)) < _FEWEST_CELLS:
        return False
    if len(head) > _FEWEST_CELLS:
        return True
    is_list = all(not without_number(first).strip(_BULLETS) for first, _ in rows)
    return not is_list and not all(last.isdecimal() for _, last in rows)
