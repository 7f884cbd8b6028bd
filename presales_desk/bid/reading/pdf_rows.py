"""Rows of the tables of a PDF file, joined again where the end of a page cuts them."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from presales_desk.bid.reading.blocks import Block, Cell, row_block

_AMOUNT = re.compile(r"\s*\d+(?:\.\d+)?\s*分?\s*$")
_NUMBERED = re.compile(r"\s*(?:\d|[（(]?[一二三四五六七八九十]+[、）)])")


@dataclass(frozen=True, slots=True)
class TableRow:
    """A table row with what is needed to join tables over pages.

    Attributes:
        until: The page on which it ends, where pages cut it; else 0.

    """

    cells: tuple[Cell, ...]
    columns: int
    page: int
    table: int
    until: int = 0

    @property
    def texts(self) -> list[str]:
        """What the cells say, without spaces."""
        return ["".join(cell.text.split()) for cell in self.cells]

    def goes_on_from(self, above: TableRow) -> bool:
        """Tell a row on a later page whose table has as many columns as that of the row above."""
        return self.page not in (above.page, above.until) and above.columns == self.columns


def merged(above: TableRow, below: TableRow) -> TableRow | None:
    """Join a row that a page cut; None for two rows.

    The second part has no number and begins in mid-sentence.
    """
    texts = {cell.column: cell.text for cell in below.cells}
    first = below.cells[0]
    if first.text or not any(texts.values()) or len(above.cells) != len(below.cells):
        return None
    if _are_two(above, texts):
        return None
    last = max(above.cells, key=lambda cell: len(cell.text))
    if _NUMBERED.match(texts.get(last.column, "")) and last.text.endswith(("。", "；")):
        return None
    cells = tuple(
        replace(cell, text=_glued(cell.text, texts.get(cell.column, ""))) for cell in above.cells
    )
    return replace(above, cells=cells, until=below.page)


def as_block(item: Block | TableRow) -> Block:
    """Return a row as the block of it; a paragraph is one already."""
    if isinstance(item, Block):
        return item
    return row_block(list(item.cells), item.table, item.page)


def _are_two(above: TableRow, below: dict[int, str]) -> bool:
    """Tell rows that each have a number or points; the empty cell beside is one over both."""
    return any(
        _AMOUNT.match(cell.text) and _AMOUNT.match(below.get(cell.column, ""))
        for cell in above.cells
    )


def _glued(above: str, below: str) -> str:
    if not above or not below:
        return above or below
    starts_anew = above.endswith(("。", "；", ";")) or _NUMBERED.match(below)
    between = " " if above[-1].isascii() and below[0].isascii() else ""
    return f"{above}\n{below}" if starts_anew else f"{above}{between}{below}"
