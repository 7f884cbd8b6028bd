"""Gives the columns of a list in a printed form the widths that its rows need."""

from __future__ import annotations

from statistics import fmean
from typing import TYPE_CHECKING, Any

from docx.oxml.ns import qn

from presales_desk.documents.bid.sections import length_of

if TYPE_CHECKING:
    from collections.abc import Sequence

_EM, _MARGINS = 240, 220
"""Width of a Chinese character of 小四 and of the margins of a cell, in twentieths of a point."""
_MOST_LINES = 3
"""Of a cell, on average: up to these the tender's own widths stay."""
_SHORT, _LONG = 12, 60
"""Characters up to which a column is short, and from which on longer ones get no more."""
_FEWEST, _MOST = 4, 5
"""Characters that stand beside each other in a short column."""


def widen(table: Any, rows: Sequence[Sequence[str]]) -> None:
    """Take width from the short columns of a table for those that wrap too often.

    Args:
        table: Of the form; one whose rows do not fit its grid stays as it is.
        rows: What its list says, a text for each column.

    """
    columns = table.findall(f"{qn('w:tblGrid')}/{qn('w:gridCol')}")
    widths = [length_of(column, "w") for column in columns]
    means = [fmean(map(len, texts)) for texts in zip(*rows, strict=False)]
    if not (all(widths) and len(means) == len(widths) and _fits_grid(table, len(widths))):
        return
    lines = (mean * _EM / width for mean, width in zip(means, widths, strict=True))
    if max(lines, default=0) > _MOST_LINES:
        _set_widths(table, columns, _widths(means, widths))


def span_of(cell: Any) -> int:
    """Return how many columns of the grid a cell takes."""
    span = cell.find(f"{qn('w:tcPr')}/{qn('w:gridSpan')}")
    return 1 if span is None else max(1, length_of(span, "val"))


def _fits_grid(table: Any, columns: int) -> bool:
    rows = table.findall(qn("w:tr"))
    return all(sum(map(span_of, row.findall(qn("w:tc")))) == columns for row in rows)


def _widths(means: Sequence[float], widths: Sequence[int]) -> list[int]:
    """Return widths with the same sum: what short columns need, the rest by how much is said."""
    short = {
        place: min(widths[place], round(min(max(mean, _FEWEST), _MOST) * _EM) + _MARGINS)
        for place, mean in enumerate(means)
        if mean <= _SHORT
    }
    rest = sum(widths) - sum(short.values())
    said = sum(min(mean, _LONG) for mean in means if mean > _SHORT)
    return [
        short.get(place) or int(rest * min(mean, _LONG) / said) for place, mean in enumerate(means)
    ]


def _set_widths(table: Any, columns: Sequence[Any], widths: Sequence[int]) -> None:
    for column, width in zip(columns, widths, strict=True):
        column.set(qn("w:w"), str(width))
    for row in table.findall(qn("w:tr")):
        place = 0
        for cell in row.findall(qn("w:tc")):
            end = place + span_of(cell)
            for own in cell.findall(f"{qn('w:tcPr')}/{qn('w:tcW')}"):
                own.set(qn("w:w"), str(sum(widths[place:end])))
                own.set(qn("w:type"), "dxa")
            place = end
