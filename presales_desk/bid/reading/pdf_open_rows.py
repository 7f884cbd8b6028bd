"""Tells where the rows begin of a table without ruled lines between its columns."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from presales_desk.bid.reading.pdf_paragraphs import continues

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from presales_desk.bid.reading.pdf_lines import Line

    Cells = Mapping[int, Line]
    """What stands in each column of one printed line."""

_MORE = 0.25
"""Of a letter's height, by which rows stand further apart than the lines of a cell."""
_FEWEST_GAPS = 2
_SHARE_PARTED = 0.5
"""Of the printed lines with words in two columns, that borders part: then they part all rows."""
_COUNTED = re.compile(r"\(?(?:[A-Z]{1,4}[-.]?)?\d{1,3}(?:\.\d{1,3}){0,4}[.)]?|\(?[A-Za-z][.)]")
"""How a row is numbered: ``M1``, ``2.3``, ``a)``."""


def row_starts(cells: Sequence[Cells], across: Sequence[float], size: float) -> list[int]:
    """Return the printed lines with which rows begin, the first of them 0.

    Args:
        cells: What stands in each column, line by line.
        across: Heights of lines and edges that run across the table.
        size: Height of a letter.

    """
    parted = {place for place in range(1, len(cells)) if _is_parted(cells, place, across)}
    filled = sum(len(row) > 1 for row in cells)
    if len(parted) + 1 >= max(3, _SHARE_PARTED * filled):
        return [0, *sorted(parted)]
    wide = _wide(cells, size)
    if len(wide - parted) >= _FEWEST_GAPS:
        return _joined(cells, sorted({0} | parted | wide))
    edges = _edges(cells)
    starts = {place for place in range(1, len(cells)) if _starts(cells, place, edges)}
    return sorted({0} | parted | starts)


def _top(row: Cells) -> float:
    return min(line.top for line in row.values())


def _bottom(row: Cells) -> float:
    return max(line.bottom for line in row.values())


def _is_parted(cells: Sequence[Cells], place: int, across: Sequence[float]) -> bool:
    above, below = _bottom(cells[place - 1]), _top(cells[place])
    slack = max(1.0, (_bottom(cells[place]) - below) / 3)
    return any(above - slack <= at <= below + slack for at in across)


def _wide(cells: Sequence[Cells], size: float) -> set[int]:
    """Return the lines above which there is more room than between the lines of a cell."""
    gaps = [_top(below) - _bottom(above) for above, below in pairwise(cells)]
    usual = sorted(gaps)[len(gaps) // 10] if gaps else 0.0
    return {place for place, gap in enumerate(gaps, 1) if gap > usual + _MORE * size}


def _joined(cells: Sequence[Cells], starts: Sequence[int]) -> list[int]:
    """Leave out where only a further paragraph of a cell begins: nothing else stands beside it."""
    found: list[int] = []
    for start, end in pairwise([*starts, len(cells)]):
        columns = {column for row in cells[start:end] for column in row}
        if not found or 0 in columns or len(columns) > 1:
            found.append(start)
    return found


def _edges(cells: Sequence[Cells]) -> dict[int, tuple[float, float]]:
    """Return where each column begins and where its fullest line ends."""
    found: dict[int, tuple[float, float]] = {}
    for row in cells:
        for column, line in row.items():
            left, right = found.get(column, (line.left, line.right))
            found[column] = (min(left, line.left), max(right, line.right))
    return found


def _starts(cells: Sequence[Cells], place: int, edges: Mapping[int, tuple[float, float]]) -> bool:
    row, above = cells[place], cells[place - 1]
    first = row[0].text.strip() if 0 in row else ""
    if _COUNTED.fullmatch(first) or (first and not first[0].islower() and _has_amount(row)):
        return True
    goes_on = {
        column: column in above and continues(above[column], line, *edges[column])
        for column, line in row.items()
    }
    if 0 in row:
        is_new = not goes_on[0] or _begin_anew(row, above)
        return is_new and (0 in above or len(row) > 1)
    return len(row) > 1 and not any(goes_on.values()) and _has_amount(row)


def _begin_anew(row: Cells, above: Cells) -> bool:
    """Tell cells that all begin as sentences do, one of them below a sentence that is over."""
    are_first = all(not line.text.strip()[:1].islower() for line in row.values())
    ended = (above[column].text.rstrip()[-1:] in ".;" for column in row if column in above)
    return len(row) > 1 and are_first and any(ended)


def _has_amount(row: Cells) -> bool:
    """Tell a row whose last column holds a number: no cell goes on with one."""
    return max(row) > 0 and row[max(row)].text.strip(" %").isdigit()
