"""Finds what belongs in the rows of a table that prints their names: ``1 | 驾驶服务 | | |``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from presales_desk.documents.bid.form_grid import Row
    from presales_desk.documents.bid.pieces import Piece


@dataclass(frozen=True, slots=True)
class NamedRows:
    """Rows that are known by their names.

    Attributes:
        column: In which the table prints them.
        rows: A cell for each column of the table, by the name without its spaces.

    """

    column: int
    rows: Mapping[str, Sequence[Piece]]

    @classmethod
    def of(cls, column: int, rows: Iterable[tuple[str, Sequence[Piece]]]) -> NamedRows:
        """Return the rows, of two with one name none: nobody knows which is meant."""
        told: dict[str, list[Sequence[Piece]]] = {}
        for name, row in rows:
            told.setdefault(_bare(name), []).append(row)
        return cls(column, {name: found[0] for name, found in told.items() if len(found) == 1})

    def belonging(self, rows: Sequence[Row], cells: int) -> list[tuple[Row, Sequence[Piece]]]:
        """Return the rows of a table, of so many cells, with what belongs in them."""
        named = [(row, _bare(row.texts[self.column])) for row in rows if len(row.cells) == cells]
        return [(row, self.rows[name]) for row, name in named if name in self.rows]


def _bare(name: str) -> str:
    return "".join(name.split()).casefold()
