"""Tells which columns of a scoring table hold what."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from presales_desk.bid.facts.lots import NAME as LOT
from presales_desk.bid.scoring.points import NUMBER, RULE, points_in

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.bid.chapters import Passage
    from presales_desk.bid.reading.blocks import Cell

_JUDGING = r"(?:评[分审标议估选定比价]|考评|打分|比选|量化)"
NAME_HEAD = re.compile(
    rf"{_JUDGING}(?:因素|[大小子细分]?项目?|内容|指标|要[素点]|类别|维度|方面|条款|点)|"
    r"^[子细小]项目?$|^项目$|^内容$|^类[别目]$|^指标$|^[因要]素$|[一二三]级(?:指标|因素|项目?)|"
    r"^[一二三]级$|^名称$|分项"
)
"""The head above the items: ``评分因素``, ``评审项目``, ``二级指标``."""
_POINT_HEAD = re.compile(
    r"分值|(?:评分|得分|分数)范围|标准分|满分|权重|得分上限|^分数$|^总分$|分值区间|最高得?分|配分|"
    r"基本分|^分$"
)
_CRITERIA_HEADS = (
    re.compile(
        rf"{_JUDGING}(?:标准|细则|准则|办法|方法|规则|依据|要求|(?:指标)?说明)|详细描述|^标准$|"
        r"^评分$|^要求$"
    ),
    re.compile(rf"{_JUDGING}(?:内容|要点)"),
)
"""The surest words first: beside a column of standards one of contents names the items."""
_GOT = "得分"
"""Mostly for the judges to fill in; where no other column has points, it may tell them."""
_OWN_SCORE = re.compile(r"自评|(?<!最高)得分$|^得分|扣分$|评委|投标人得分|打分$")
_ASIDE = re.compile(r"说明|备注|页码?$|客观|主观|\d")
"""Heads of columns that never name the items."""
_NUMBERED = re.compile(r"序号|条款|编号|条目")
_RULE = re.compile(RULE)
_MAX_NAME, _MAX_HEAD = 30, 24

WITH_POINTS = re.compile(rf"^.{{2,30}}[（(]\s*{NUMBER}\s*分\s*[)）]\s*$")


@dataclass(frozen=True, slots=True)
class Columns:
    """Which columns of a scoring table hold what; -1 for none.

    Attributes:
        groups: Columns left of the name, whose merged cells name the group.
        is_scored: A head speaks of points; else only items that name theirs are of the score.

    """

    name: int
    points: int
    criteria: int
    groups: tuple[int, ...]
    is_scored: bool = True


def columns_of(cells: Sequence[Cell]) -> Columns | None:
    """Return the columns when ``cells`` are the head of a scoring table."""
    bare = {cell.column: re.sub(r"\s|[（(].{6,}[)）]", "", cell.text) for cell in cells}
    texts = {column: text for column, text in bare.items() if len(text) < _MAX_HEAD}
    points = _points_column(texts)
    taken = {points}
    free = {c: t for c, t in texts.items() if c not in taken}
    criteria = _criteria_column(free)
    names = {c: t for c, t in texts.items() if c not in {points, criteria}}
    name = _name_column(names, points, criteria)
    if name < 0 <= points and NAME_HEAD.search(texts.get(criteria, "")):
        name, criteria = criteria, -1
    if name < 0 or (points < 0 and criteria < 0):
        return None
    is_scored = points >= 0 or "分" in texts.get(criteria, "") + texts[name]
    groups = tuple(c for c, t in names.items() if c < name and not _NUMBERED.search(t))
    return Columns(name, points, criteria, groups, is_scored)


def _name_column(texts: dict[int, str], points: int, criteria: int) -> int:
    """Return the column that names the items: whatever is left, beside points and criteria."""
    name = _last(texts, NAME_HEAD)
    if name >= 0 or points < 0 or criteria < 0:
        return name
    left = [c for c, t in texts.items() if t and not _ASIDE.search(t) and not _NUMBERED.search(t)]
    return max((column for column in left if column < max(points, criteria)), default=-1)


def _criteria_column(texts: dict[int, str]) -> int:
    """Return the column of criteria; one of contents only beside another that names the items."""
    standards, contents = (_find(texts, words) for words in _CRITERIA_HEADS)
    if standards >= 0:
        return standards
    beside = {c: t for c, t in texts.items() if c != contents}
    return contents if _last(beside, NAME_HEAD) >= 0 else -1


def _points_column(texts: dict[int, str]) -> int:
    """Return the column of points; one that names the items too is one only beside another."""
    named = {c: t for c, t in texts.items() if NAME_HEAD.search(t)}
    alone = {c: t for c, t in texts.items() if c not in named and not _CRITERIA_HEADS[0].search(t)}
    found = _find(alone, _POINT_HEAD, _OWN_SCORE)
    return found if found >= 0 or len(named) < 2 else _find(texts, _POINT_HEAD, _OWN_SCORE)


def _find(
    texts: dict[int, str], wanted: re.Pattern[str], unwanted: re.Pattern[str] | None = None
) -> int:
    return next(
        (
            column
            for column, text in texts.items()
            if wanted.search(text) and not (unwanted and unwanted.search(text))
        ),
        -1,
    )


def _last(texts: dict[int, str], wanted: re.Pattern[str]) -> int:
    found = [column for column, text in texts.items() if wanted.search(text)]
    return found[-1] if found else -1


def settled(columns: Columns, rows: Sequence[Passage]) -> Columns:
    """Return the columns, corrected by what stands below; ``rows`` begin with the head."""
    columns = _named_below_criteria(rows, _spread(rows, columns))
    points = _own_points(rows, columns)
    criteria = -1 if points == columns.criteria else columns.criteria
    columns = _named_by_contents(rows, replace(columns, points=points, criteria=criteria))
    return replace(columns, groups=_left_of(rows, columns))


def _left_of(rows: Sequence[Passage], columns: Columns) -> tuple[int, ...]:
    """Return the columns left of the name that may hold words, also those below a wider head."""
    head = rows[0].block.cells
    numbered = {one.column for one in head if _NUMBERED.search(one.text)}
    below = {cell.column for row in rows[1:] for cell in row.block.cells}
    taken = {columns.points, columns.criteria, *numbered}
    return tuple(sorted(column for column in below - taken if column < columns.name))


def _named_by_contents(rows: Sequence[Passage], columns: Columns) -> Columns:
    """Return the columns where short contents name the items, and factors only their groups."""
    head = cell_at(rows[0].block.cells, columns.criteria)
    is_contents = head is not None and not _CRITERIA_HEADS[0].search(head.text)
    if not is_contents or columns.criteria < columns.name or columns.points < 0:
        return columns
    shared = contents = 0
    for row in rows[1:]:
        cells = row.block.cells
        name, content, points = (
            cell_at(cells, column) for column in (columns.name, columns.criteria, columns.points)
        )
        shared += bool(name and points and name.continued and not points.continued)
        contents += bool(content and _is_name(content.text))
    if not shared or contents < len(rows) - 1:
        return columns
    return replace(columns, name=columns.criteria, criteria=-1)


def _is_name(text: str) -> bool:
    return len(text) <= _MAX_NAME and not _RULE.search(text)


def _spread(rows: Sequence[Passage], columns: Columns) -> Columns:
    """Return the columns where one head stands over two: the groups, and beside them the names."""
    head = rows[0].block.cells
    titled = sorted(cell.column for cell in head if cell.text.strip())
    end = next((column for column in titled if column > columns.name), columns.name + 1)
    inner = [
        cell.column
        for row in rows[1:]
        for cell in row.block.cells
        if columns.name < cell.column < end and cell.text.strip() and points_in(cell.text) is None
    ]
    if len(inner) * 2 <= len(rows) - 1:
        return columns
    return replace(columns, name=max(inner), groups=(*columns.groups, columns.name))


def _named_below_criteria(rows: Sequence[Passage], columns: Columns) -> Columns:
    """Return the columns where the head of the criteria stands over the items with points too."""
    if columns.points >= 0 or columns.criteria <= columns.name:
        return columns
    below = [row.block.cells for row in rows[1:]]
    named = [cells for cells in below if _names_item(cells, columns.criteria)]
    if len(named) * 2 <= len(below):
        return columns
    inner = min(cell.column for cells in named for cell in cells if cell.column > columns.criteria)
    groups = (*columns.groups, columns.name)
    return replace(columns, name=columns.criteria, criteria=inner, groups=groups)


def _names_item(cells: Sequence[Cell], column: int) -> bool:
    """Tell a row whose cell in a column is a name with points, and says more behind it."""
    cell = next((one for one in cells if one.column == column), None)
    is_named = cell is not None and bool(WITH_POINTS.search(cell.text))
    return is_named and any(one.column > column and one.text for one in cells)


def _own_points(rows: Sequence[Passage], columns: Columns) -> int:
    """Return the column with points of single items: that of a group is merged over its rows."""
    heads = {one.column: re.sub(r"\s", "", one.text) for one in rows[0].block.cells}
    own = {
        column: sum(
            points_in(cell.text) is not None and not cell.continued
            for row in rows[1:]
            if (cell := cell_at(row.block.cells, column)) is not None
        )
        for column, text in heads.items()
        if _POINT_HEAD.search(text) or text == _GOT
    }
    stated = {column: count for column, count in own.items() if heads[column] != _GOT}
    found = stated if any(stated.values()) else own
    best = max(found, key=lambda column: found[column], default=-1)
    return best if found.get(best) else columns.points


def columns_by_lot(rows: Sequence[Passage]) -> dict[int, str]:
    """Return the columns of points that lots have of their own, with their names; else none."""
    heads = {one.column: re.sub(r"\s", "", one.text) for one in rows[0].block.cells}
    found = {
        column: lot[0]
        for column, text in heads.items()
        if _POINT_HEAD.search(text) and (lot := LOT.search(text))
    }
    return found if len(found) > 1 else {}


def cell_at(cells: Sequence[Cell], column: int) -> Cell | None:
    """Return the cell that covers a column of the grid; None when there is no such column."""
    if column < 0:
        return None
    return max(
        (cell for cell in cells if cell.column <= column),
        key=lambda cell: cell.column,
        default=None,
    )
