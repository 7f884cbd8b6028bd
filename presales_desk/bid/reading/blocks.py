"""What every reader makes of a file: paragraphs and table rows in reading order."""

from __future__ import annotations

from dataclasses import dataclass, field

MAX_BLOCKS = 200_000
MAX_CELL = 50_000
"""Characters of one cell or paragraph; what is beyond is left out."""
MAX_COLUMNS = 256
"""Cells of one row; no tender has wider tables."""


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell of a table row, merges resolved.

    Attributes:
        text: Its words, one paragraph a line; a merged cell says them in each of its rows.
        column: Where it begins in the grid, from 0.
        continued: A cell merged over several rows that began in a row above.

    """

    text: str
    column: int = 0
    continued: bool = False


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, or a row of a table.

    Attributes:
        text: As a person reads it, automatic numbers included; the cells of a row joined.
        page: Where it stands, from 1; None where the format has no pages.
        level: Of a heading that the document itself marks as one, from 1; 0 for everything else.
        cells: Of a row; empty for a paragraph.
        table: Which table of the file a row belongs to, from 0; None for a paragraph.

    """

    text: str
    page: int | None = None
    level: int = 0
    cells: tuple[Cell, ...] = ()
    table: int | None = None


def row_block(cells: list[Cell], table: int, page: int | None = None) -> Block:
    """Return the row of a table; a merged cell that began above is not said again."""
    cells = cells[:MAX_COLUMNS]
    text = " | ".join(
        " ".join(cell.text.split()) for cell in cells if cell.text and not cell.continued
    )
    return Block(text=text, page=page, cells=tuple(cells), table=table)


@dataclass(frozen=True, slots=True)
class SourceFile:
    """One file of a tender, read.

    Attributes:
        name: What the user calls it.
        sha256: Of its bytes.
        pages: How many; None where the format has none.
        blocks: In reading order.

    """

    name: str
    sha256: str
    pages: int | None = None
    blocks: tuple[Block, ...] = field(default=())
