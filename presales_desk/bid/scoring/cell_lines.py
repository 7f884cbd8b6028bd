"""Puts scoring tables together again whose every cell became a line of its own, as on web pages."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from presales_desk.bid.reading.blocks import Cell, row_block
from presales_desk.bid.scoring.columns import columns_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from presales_desk.bid.chapters import Passage

_NUMBERS = re.compile(r"序号|编号")
"""The first cell of such a head: ``序号``."""
_POINTS = re.compile(r"\d{1,3}(?:\.\d+)?\s*分?")
"""A cell that holds points and nothing else: ``30``, ``10分``."""
_POINTS_HEAD = re.compile(r"分值|满分|权重|标准分")
_HEADS = (3, 4)
"""Columns of tables that can be told apart: number, item, points, and criteria or none."""
_MAX_HEAD, _MAX_NAME = 12, 40
_MOST_LINES = 40
"""Lines of one row, at most; the rows of the criteria are lines too."""


def with_rows(passages: Sequence[Passage]) -> list[Passage]:
    """Return the passages, the lines of such tables in rows with cells.

    Rows are told by their numbers 1, 2, 3 and by the line that holds their points; where one has
    none, the lines stay as they are.
    """
    found: list[Passage] = []
    position = 0
    table = max((one.block.table or 0 for one in passages), default=0) + 1
    while position < len(passages):
        rows, end = _rows(passages, position, table)
        if rows:
            found += rows
            position, table = end, table + 1
        else:
            found.append(passages[position])
            position += 1
    return found


def _rows(passages: Sequence[Passage], start: int, table: int) -> tuple[list[Passage], int]:
    """Return the rows of a table that begins at ``start``, and where it ends; else none."""
    width = _width(passages, start)
    if not width:
        return [], start
    heads = [one.text.strip() for one in passages[start : start + width]]
    points = next(place for place, head in enumerate(heads) if _POINTS_HEAD.search(head))
    rows = [_row(passages[start], heads, table)]
    position = start + width
    while (lines := _lines(passages, position, len(rows))) is not None:
        cells = _cells([one.text for one in lines], width, points)
        if cells is None:
            break
        rows.append(_row(passages[position], cells, table))
        position += len(lines)
    return (rows, position) if len(rows) > 2 else ([], start)


def _width(passages: Sequence[Passage], start: int) -> int:
    """Return how many lines are the head of a scoring table; 0 for none."""
    if not _NUMBERS.fullmatch(passages[start].text.strip()):
        return 0
    for width in reversed(_HEADS):
        heads = passages[start : start + width]
        is_short = all(len(one.text) <= _MAX_HEAD and not one.block.cells for one in heads)
        named = [Cell(one.text.strip(), column) for column, one in enumerate(heads)]
        has_points = any(_POINTS_HEAD.search(cell.text) for cell in named[1:])
        if len(heads) == width and is_short and has_points and columns_of(named):
            return width
    return 0


def _lines(passages: Sequence[Passage], start: int, number: int) -> list[Passage] | None:
    """Return the lines of a row that begins with its number; None where no such row begins."""
    if start >= len(passages) or passages[start].text.strip() != str(number):
        return None
    return list(_until_next(passages, start, number))


def _until_next(passages: Sequence[Passage], start: int, number: int) -> Iterator[Passage]:
    """Yield the lines up to the next number, or up to what is no part of the table."""
    first = passages[start]
    for place, passage in enumerate(passages[start : start + _MOST_LINES]):
        is_next = place > 1 and passage.text.strip() == str(number + 1)
        if is_next or passage.block.cells or (place and passage.is_heading):
            return
        if passage.part is not first.part:
            return
        yield passage


def _cells(texts: Sequence[str], width: int, points: int) -> list[str] | None:
    """Return number, item, points and criteria of a row; None where no line holds the points."""
    number, *lines = texts
    scored = [
        place for place, text in enumerate(lines) if place and _POINTS.fullmatch(text.strip())
    ]
    if not scored or len(lines[0]) > _MAX_NAME:
        return None
    place = scored[-1] if points == width - 1 else scored[0]
    before, behind = lines[1:place], lines[place + 1 :]
    if points == width - 1:
        return [number, lines[0], *(["\n".join(before)] if width > 3 else []), lines[place]]
    return [number, "".join([lines[0], *before]), lines[place], "\n".join(behind)][:width]


def _row(passage: Passage, cells: Sequence[str], table: int) -> Passage:
    block = row_block([Cell(text, column) for column, text in enumerate(cells)], table)
    return replace(passage, block=replace(block, page=passage.block.page))
