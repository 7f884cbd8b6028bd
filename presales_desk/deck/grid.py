"""The words of a table and how its columns and cells look, before they are placed."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import TYPE_CHECKING

from presales_desk.deck import colours
from presales_desk.deck.design import TABLE_HEAD
from presales_desk.deck.layout_model import Align

if TYPE_CHECKING:
    from collections.abc import Mapping

    from presales_desk.deck.colours import Colour


@dataclass(frozen=True, slots=True)
class Column:
    """How the cells of a column look; ``width`` in inches.

    Attributes:
        fill: Of its cells, ``head`` that of its name.
        emphasis: Colour of the words to emphasise.

    """

    width: float
    align: Align = Align.LEFT
    bold: bool = False
    colour: Colour = colours.TEXT
    fill: Colour | None = None
    head: Colour = colours.NAVY
    emphasis: Colour = colours.ACCENT


@dataclass(frozen=True, slots=True)
class Look:
    """How one cell differs from its column; None keeps what the column has."""

    fill: Colour | None = None
    bold: bool | None = None
    colour: Colour | None = None
    emphasis: Colour | None = None


@lru_cache(maxsize=1024)
def _looking(column: Column, look: Look) -> Column:
    """Return ``column`` as a cell with ``look`` has it."""
    return replace(
        column,
        fill=look.fill or column.fill,
        bold=column.bold if look.bold is None else look.bold,
        colour=look.colour or column.colour,
        emphasis=look.emphasis or column.emphasis,
    )


@dataclass(frozen=True, slots=True)
class Grid:
    """The words of a table; rows are complete.

    Attributes:
        head: Empty for a table without one.
        totals: How many of the last rows are sums; None tells by how the last one begins.
        looks: Cells that do not look like their column, by row and column.
        head_size: Of the names of the columns, in points.

    """

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    columns: tuple[Column, ...]
    totals: int | None = None
    looks: Mapping[tuple[int, int], Look] = field(default_factory=dict[tuple[int, int], Look])
    head_size: float = TABLE_HEAD.sizes[0]

    def row_columns(self, row: int) -> tuple[Column, ...]:
        """Return how the cells of ``row`` look."""
        if not self.looks:
            return self.columns
        return tuple(
            _looking(column, self.looks[row, i]) if (row, i) in self.looks else column
            for i, column in enumerate(self.columns)
        )
