"""Finds text that a page prints in two columns, such as general terms, and reads one after another.

Only Latin text is looked at, as for tables without upright lines.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from presales_desk.bid.reading.pdf_lines import joined, lines_of
from presales_desk.bid.reading.pdf_page import Rule
from presales_desk.bid.reading.pdf_paragraphs import paragraphs_of
from presales_desk.bid.reading.pdf_tables import Grid

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from presales_desk.bid.reading.pdf_lines import Line
    from presales_desk.bid.reading.pdf_page import Glyph
    from presales_desk.bid.reading.pdf_parts import Row

_FEWEST = 12
"""Lines of each column, from which on they are text."""
_FIRST, _LAST = 0.4, 0.65
"""Of the page's width, between which the second column begins."""
_ALIKE = 3.0  # points; lines that begin closer than this begin alike
_FULL = 0.8
"""Of the width of its column, that a full line fills at least."""
_SHARE_FULL = 0.5
_SHARE_WIDTH = 0.7
"""Of the wider column, that the other is wide at least."""
_ROOM = 4.0  # points; between two columns at least
_FAR = 2.5
"""Of a letter's height: a line further apart is the head or foot of the page."""
_OPEN = re.compile(r"[^.:;!?]\s*$")
"""A line that does not end its sentence."""


def text_columns(rows: Sequence[Row], width: float, grids: Sequence[Grid]) -> list[Grid]:
    """Return the part of a page with text in two columns as a grid of two cells; empty for none.

    Args:
        rows: What is printed on the page outside its tables.
        width: Of the page, in points.
        grids: Its tables.

    """
    second = _second_column(rows, width)
    if second is None:
        return []
    run = _longest_run(rows, second)
    left = [one for row in run for one in row.parts if one.right < second]
    right = [one for row in run for one in row.parts if one.left >= second - _ALIKE]
    if not _are_text(left, right):
        return []
    ys = (run[0].top - 1, run[-1].bottom + 1)
    ends = (min(one.left for one in left), max(one.right for one in right))
    if any(ys[0] < grid.ys[0] < ys[1] for grid in grids):
        return []
    xs = (ends[0] - 1, second - _ROOM / 2, ends[1] + 1)
    across = tuple(Rule(at, xs[0], xs[-1]) for at in ys)
    return [Grid(ys, xs, across, tuple(Rule(at, *ys) for at in xs), is_text=True)]


def paragraphs_in(grid: Grid, glyphs: Sequence[Glyph]) -> Iterator[str]:
    """Yield the paragraphs of two columns of text, what the second goes on with joined."""
    middle = grid.xs[1]
    before = [one for one in glyphs if one.left < middle]
    behind = [one for one in glyphs if one.left >= middle]
    left, right = (
        [joined(some) for some in paragraphs_of(lines_of(part))] for part in (before, behind)
    )
    if left and right and _OPEN.search(left[-1]) and right[0][:1].islower():
        left[-1] = f"{left[-1]} {right.pop(0)}"
    yield from (*left, *right)


def _second_column(rows: Sequence[Row], width: float) -> float | None:
    """Return where most lines begin that begin in the middle of the page."""
    places = sorted(
        part.left for row in rows for part in row.parts if _FIRST < part.left / width < _LAST
    )
    if len(places) < _FEWEST:
        return None
    return min(places, key=lambda at: (-sum(abs(at - one) < _ALIKE for one in places), at))


def _longest_run(rows: Sequence[Row], second: float) -> list[Row]:
    """Return the longest run of near lines none of which crosses the room before a column."""
    best: list[Row] = []
    run: list[Row] = []
    for row in rows:
        is_crossed = any(
            one.left < second - _ALIKE and one.right > second - _ROOM for one in row.parts
        )
        height = row.bottom - row.top
        is_far = bool(run) and row.top - run[-1].bottom > _FAR * height
        run = [] if is_crossed else [row] if is_far else [*run, row]
        best = max(best, run, key=len)
    return best


def _are_text(left: Sequence[Line], right: Sequence[Line]) -> bool:
    """Tell two columns of full lines, as wide as each other, from a table or a form."""
    if min(len(left), len(right)) < _FEWEST:
        return False
    widths: list[float] = []
    for column in (left, right):
        begin, end = min(one.left for one in column), max(one.right for one in column)
        full = sum(one.right > begin + _FULL * (end - begin) for one in column)
        if full < _SHARE_FULL * len(column):
            return False
        widths.append(end - begin)
    return min(widths) > _SHARE_WIDTH * max(widths)
