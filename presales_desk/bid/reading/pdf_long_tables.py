"""Gives the parts of a table that pages cut the columns of the whole."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.bid.reading.pdf_tables import Grid

_NEAR = 3.0  # points; borders of two pages closer than this are one


def with_columns_of_all(pages: Sequence[Sequence[Grid]]) -> list[list[Grid]]:
    """Return the tables of each page; the first of a page has all columns of the last before.

    A page shows only the borders that its own rows have: where no row parts a column, it is gone,
    and the numbers of those behind it would be others than on the page before.
    """
    found = [list(grids) for grids in pages]
    for before, page in [*pairwise(found), *reversed(list(pairwise(found)))]:
        if before and page:
            above, below = before[-1], page[0]
            before[-1], page[0] = _with_columns(above, below), _with_columns(below, above)
    return found


def _with_columns(grid: Grid, other: Grid) -> Grid:
    """Return ``grid`` with the columns of ``other`` where that has all of its borders and more."""
    if len(other.xs) <= len(grid.xs) or not _is_as_wide(grid, other):
        return grid
    if not all(_near(at, other.xs) is not None for at in grid.xs):
        return grid
    xs = (at if (own := _near(at, grid.xs)) is None else own for at in other.xs)
    return replace(grid, xs=tuple(xs))


def _is_as_wide(grid: Grid, other: Grid) -> bool:
    ends = ((grid.xs[0], other.xs[0]), (grid.xs[-1], other.xs[-1]))
    return all(abs(one - another) <= _NEAR for one, another in ends)


def _near(at: float, places: Sequence[float]) -> float | None:
    return next((place for place in places if abs(place - at) <= _NEAR), None)
