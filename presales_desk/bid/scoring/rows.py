"""Reads what stands where in the rows of a scoring table."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from presales_desk.bid.numbers import without_number
from presales_desk.bid.scoring.basis import stated_basis
from presales_desk.bid.scoring.columns import NAME_HEAD, WITH_POINTS, cell_at
from presales_desk.bid.scoring.names import first_words, lead_of
from presales_desk.bid.scoring.points import (
    most_points,
    named_points,
    points_in,
    range_in,
    without_points,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.bid.chapters import Passage
    from presales_desk.bid.reading.blocks import Cell
    from presales_desk.bid.scoring.columns import Columns

_WORDS = re.compile(r"[^\W\d]")
_COUNT = re.compile(r"^\s*[（(]?[\d一二三四五六七八九十]{1,3}[)）、.．]?\s*$")
"""The number of a row."""
_TOTAL = re.compile(
    r"^(?:合计|总计|总分|小计|满分|总得分|综合得分)(?:[（(:：]?[\d.]+分?[)）]?)?.{0,6}$"
)
_DIVISION = re.compile(r"^分值(?:构成|组成|分配)")
_NOTE = re.compile(r"^(?:注|备注|说明)\s*[\d：:.、]|[。；]\s*$")
_MAX_HEAD = 12


@dataclass(frozen=True, slots=True)
class Row:
    """A row below the head of a scoring table.

    Attributes:
        group: What stands left of the name; empty for none.
        points: Of a cell of its own; None when there is none, or one that began above.
        least: The least of them, where that cell gives a range.
        listed: The numbers of that cell, where it holds several.
        goes_on: The name began in a row above.
        is_pooled: Its cell of points is empty, or began in a row above, for another name.
        is_alone: One cell is all there is: the title of what follows, or more of what is above.

    """

    passage: Passage
    group: str
    name: str
    points: float | None
    criteria: str
    least: float = 0.0
    listed: tuple[float, ...] = ()
    goes_on: bool = False
    is_pooled: bool = False
    is_alone: bool = False


def rows_of(passages: Sequence[Passage], columns: Columns) -> list[Row]:
    """Return the rows below the head, without those that only sum up, divide or name columns."""
    found: list[Row] = []
    group = ""
    for passage in passages:
        own = [one for one in passage.block.cells if one.text and not one.continued]
        if not own or _brings_none(own):
            continue
        if _fills_row(own, passage.block.cells, columns):
            found.append(Row(passage, "", "", None, own[0].text, is_alone=True))
            group = ""
            continue
        row = _row(passage, columns, own)
        group = row.group or group
        found.append(row if row.group else replace(row, group=group))
    return _shared_out(found)


def _shared_out(rows: list[Row]) -> list[Row]:
    """Return the rows; those that share one cell of points with what each of them brings of it."""
    found = list(rows)
    for end in range(len(rows), 0, -1):
        start = end - 1
        while start and rows[start].is_pooled:
            start -= 1
        pool = rows[start:end]
        told = [_said(row) for row in pool]
        is_whole = end == len(rows) or not rows[end].is_pooled
        if len(pool) > 1 and is_whole and all(told) and sum(told) == pool[0].points:
            found[start:end] = [replace(row, points=p) for row, p in zip(pool, told, strict=True)]
    return found


def _said(row: Row) -> float:
    """Return the points that a row without a cell for them states."""
    points = named_points(row.name)
    return (most_points(row.criteria) if points is None else points) or 0.0


def _fills_row(own: Sequence[Cell], cells: Sequence[Cell], columns: Columns) -> bool:
    """Tell a row that is one cell, or has one only because the text keeps no merged cells."""
    is_only = len(own) == 1 and not any(one.text for one in cells if one is not own[0])
    return is_only and (
        len(cells) == 1 or own[0].column < columns.name or bool(_NOTE.search(own[0].text))
    )


def _brings_none(own: Sequence[Cell]) -> bool:
    """Tell a row that sums up, says how points are divided, or is a second head."""
    texts = [re.sub(r"\s", "", cell.text) for cell in own]
    name = next((text for text in texts if not _COUNT.match(text)), "")
    if _TOTAL.match(name) or any(_DIVISION.match(without_number(one)) for one in texts):
        return True
    return all(len(text) <= _MAX_HEAD and NAME_HEAD.search(text) for text in texts)


def _row(passage: Passage, columns: Columns, own: Sequence[Cell]) -> Row:
    cells = passage.block.cells
    name_cell, point_cell = cell_at(cells, columns.name), cell_at(cells, columns.points)
    name = "" if name_cell is None else name_cell.text
    criteria = _criteria(cells, columns, own)
    group = _group([cell for cell in cells if cell is not name_cell], columns)
    stated = "" if point_cell in (None, name_cell) or point_cell.continued else point_cell.text
    if WITH_POINTS.match(stated) and points_in(stated) is None:
        return Row(passage, name, stated, named_points(stated), criteria)
    goes_on = name_cell is not None and (name_cell.continued or not name)
    if goes_on and not name and (heads := _left_of_name(own, columns)):
        name, goes_on = heads[-1], False
    is_pooled = point_cell is not None and not stated and not goes_on
    name, criteria = _parted(name, criteria)
    row = Row(passage, group, name, None, criteria, goes_on=goes_on, is_pooled=is_pooled)
    return _with_points(row, stated)


def _parted(name: str, criteria: str) -> tuple[str, str]:
    """Return the name and the criteria, where one cell may say both."""
    short = lead_of(name)[0] or first_words(name)
    if short and not criteria and len(short) < len(without_points(name)):
        return short, name
    return name, criteria


def _with_points(row: Row, stated: str) -> Row:
    """Return a row with what its cell of points states."""
    points = points_in(stated)
    if points is None:
        points = most_points(stated) or named_points(stated)
    several = [each for text in stated.split() if (each := points_in(text)) is not None]
    listed = tuple(several) if 1 < len(several) == len(stated.split()) else ()
    least, _ = range_in(stated) or (0.0, 0.0)
    return replace(row, points=points, least=least, listed=listed)


def _left_of_name(own: Sequence[Cell], columns: Columns) -> list[str]:
    return [one.text for one in own if one.column < columns.name and not _COUNT.match(one.text)]


def _group(cells: Sequence[Cell], columns: Columns) -> str:
    texts = [cell.text for cell in cells if cell.column in columns.groups]
    named = (text for text in texts if not _COUNT.match(text))
    return " / ".join(text for text in named if _WORDS.search(without_points(text)))


def _criteria(cells: Sequence[Cell], columns: Columns, own: Sequence[Cell]) -> str:
    """Return the text of the column of criteria; without one, the longest of the rest."""
    named = cell_at(cells, columns.name)
    cell = cell_at(cells, columns.criteria)
    if cell is not None and cell not in (named, cell_at(cells, columns.points)):
        return cell.text
    used = (columns.name, columns.points, *columns.groups)
    behind = columns.name if cell is named else -1
    rest = [
        one for one in own if one.column not in used and one.column > behind and _tells(one.text)
    ]
    return max((one.text for one in rest), key=len, default="")


def _tells(text: str) -> bool:
    """Tell what may be criteria from the number of a row, and from the kind of its points."""
    return not _COUNT.match(text) and stated_basis(text) is None
