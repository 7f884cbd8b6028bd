"""A table as it is placed on a slide: its cells, rows and rules. Lengths are inches."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from presales_desk.deck.colours import Colour
    from presales_desk.deck.layout_model import Paragraph, Rect, Rule

CELL_INSETS = (0.12, 0.05, 0.12, 0.05)
"""Left, top, right and bottom of a table cell."""


def _wider(one: Rule | None, other: Rule | None) -> Rule | None:
    if one is None or other is None:
        return one or other
    return one if one.width >= other.width else other


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a table; its text stands in the middle.

    Attributes:
        span: Columns that it covers; the row holds no cells for the others it covers.
        edges: Rules on the left and the right. Where neighbours differ, the wider one is drawn.
        insets: Left, top, right, bottom.

    """

    paragraphs: tuple[Paragraph, ...]
    fill: Colour | None = None
    rule_above: Rule | None = None
    rule_below: Rule | None = None
    span: int = 1
    edges: Rule | None = None
    insets: tuple[float, float, float, float] = CELL_INSETS

    @property
    def text(self) -> str:
        """The words, one line a paragraph."""
        return "\n".join(paragraph.text for paragraph in self.paragraphs)


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table and its height in inches."""

    height: float
    cells: tuple[Cell, ...]

    @property
    def starts(self) -> tuple[int, ...]:
        """The column where each cell begins."""
        return tuple(accumulate((cell.span for cell in self.cells[:-1]), initial=0))

    @property
    def wide_cells(self) -> tuple[Cell, ...]:
        """The cell that covers each column."""
        return tuple(cell for cell in self.cells for _ in range(cell.span))

    @property
    def upright_rules(self) -> tuple[Rule | None, ...]:
        """The rules left of each cell, and the one right of the last."""
        edges = [None, *(cell.edges for cell in self.cells), None]
        return tuple(_wider(one, other) for one, other in pairwise(edges))


@dataclass(frozen=True, slots=True)
class TableBox:
    """A native table. ``columns`` are widths; ``header`` tells that the first row is the head."""

    placeholder: int
    name: str
    rect: Rect
    columns: tuple[float, ...]
    rows: tuple[Row, ...]
    header: bool
    alt: str
