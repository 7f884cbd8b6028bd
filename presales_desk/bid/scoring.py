"""Reads the scoring table: items with the most points they bring."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from presales_desk.bid.chapters import Part
from presales_desk.bid.numbers import without_number
from presales_desk.bid.tender import Basis, ScoreItem

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from presales_desk.bid.chapters import Passage
    from presales_desk.bid.reading.blocks import Cell

_NAME_HEAD = re.compile(
    r"(?:评[分审标议]|评价|打分)(?:因素|项目?|内容|指标|要素|类别|点)|^项目$|^内容$|^类别$|^指标$|^因素$|评审项|评分项|^评分内容|^名称$|分项"
)
_POINT_HEAD = re.compile(r"分值|标准分|满分|权重|得分上限|^分数$|^总分$|分值区间|最高分|配分|基本分|^分$")
_CRITERIA_HEAD = re.compile(
    r"(?:评[分审标议]|打分|评价)(?:标准|细则|办法|方法|规则|依据|说明|要求|内容)|评审要求|评标标准|^标准$|^评分$|^要求$"
)
_OWN_SCORE = re.compile(r"自评|得分$|^得分|扣分$|评委|投标人得分|打分$")
_PERFORMANCE = re.compile(r"考核|考评|绩效|履约评价|满意度|月度|年度")
_NUMBER = r"\d{1,3}(?:\.\d{1,2})?"
_POINTS = re.compile(
    rf"^\s*(?:最高|满分|总分|共|合计|得|权重)?\s*(?:[(（]\s*)?(?:{_NUMBER}\s*[-~～—–至]+\s*)?(?P<points>{_NUMBER})\s*(?:分|%|％)?\s*(?:[)）])?\s*$"
)
_NAMED_POINTS = re.compile(
    rf"[（(]\s*(?:满分|共|计|最高|权重|分值)?[:：]?\s*(?:{_NUMBER}\s*[-~～—–至]+\s*)?(?P<points>{_NUMBER})\s*分?\s*[)）]|(?P<plain>{_NUMBER})\s*分\s*[)）]?\s*$"
)
_SUB = re.compile(rf"^\s*(?P<name>.{{2,40}}?)\s*[（(]\s*(?:满分|最高)?\s*(?P<points>{_NUMBER})\s*分\s*[)）]")
_TOTAL = re.compile(r"^(?:合计|总计|总分|小计|满分)")
_SUBJECTIVE = re.compile(r"优|良|较好|一般|合理|完善|全面|横向|可行|酌情|针对性|科学|先进|清晰|到位|理解")
_OBJECTIVE = re.compile(
    r"每(?:提供|有|具|增|项|个|份|偏离|负偏离|缺).{0,20}(?:得|加|扣)|基准价|低价优先|证书.{0,30}得|业绩|公式|提供.{0,20}(?:复印件|扫描件).{0,20}得|合同"
)
_STATED = re.compile(r"(?P<objective>客观)分?|(?P<subjective>主观)分?")


@dataclass(frozen=True, slots=True)
class _Columns:
    """Which columns of a scoring table hold what; -1 for none.

    Attributes:
        groups: Columns left of the name, whose merged cells name the group.

    """

    name: int
    points: int
    criteria: int
    groups: tuple[int, ...]


def read_scoring(passages: Sequence[Passage]) -> list[ScoreItem]:
    """Return the rows of all scoring tables, in reading order."""
    tables = list(_tables(passages))
    judged = [rows for rows in tables if not _is_performance(rows[0])]
    items = [item for rows in judged or tables for item in _items(rows)]
    return items


def total_points(items: Sequence[ScoreItem]) -> float | None:
    """Return what all items add up to; None when some of them have no points."""
    if not items or any(item.points is None for item in items):
        return None
    return sum(item.points or 0 for item in items)


def _tables(passages: Sequence[Passage]) -> Iterator[list[Passage]]:
    """Yield the rows of each scoring table; the part after a page break belongs to it."""
    rows: list[Passage] = []
    for passage in passages:
        cells = passage.block.cells
        if cells and _columns(cells):
            if rows and rows[0].block.table != passage.block.table:
                yield rows
                rows = []
            if not rows:
                rows = [passage]
            continue
        if rows and cells:
            rows.append(passage)
        elif rows:
            yield rows
            rows = []
    if rows:
        yield rows


def _is_performance(head: Passage) -> bool:
    """Tell a table for the time after the award, which scores no bid."""
    near = " ".join(head.path[1:]) + head.text
    if head.part is Part.EVALUATION:
        return False
    return head.part in (Part.CONTRACT, Part.REQUIREMENTS, Part.FORMS) or bool(
        _PERFORMANCE.search(near)
    )


def _columns(cells: Sequence[Cell]) -> _Columns | None:
    """Return the columns when ``cells`` are the head of a scoring table."""
    texts = {cell.column: re.sub(r"\s", "", cell.text) for cell in cells if len(cell.text) < 24}
    points = _find(texts, _POINT_HEAD, _OWN_SCORE)
    taken = {points}
    criteria = _find({c: t for c, t in texts.items() if c not in taken}, _CRITERIA_HEAD)
    names = {c: t for c, t in texts.items() if c not in {points, criteria}}
    name = _last(names, _NAME_HEAD)
    if name < 0 or (points < 0 and criteria < 0):
        return None
    if points < 0 and not re.search(r"评分|分", texts.get(criteria, "") + texts[name]):
        return None
    groups = tuple(c for c, t in names.items() if c < name and "序号" not in t)
    return _Columns(name, points, criteria, groups)


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


def _items(rows: list[Passage]) -> Iterator[ScoreItem]:
    columns = _columns(rows[0].block.cells)
    if columns is None:
        return
    held: list[ScoreItem] = []
    for passage in rows[1:]:
        for item in _row_items(passage, columns):
            if item.points is None and not item.item and held:
                held[-1] = _continued(held[-1], item)
            elif item.item or item.points is not None:
                held.append(item)
    yield from held


def _continued(above: ScoreItem, below: ScoreItem) -> ScoreItem:
    criteria = f"{above.criteria}\n{below.criteria}".strip()
    return replace(above, criteria=criteria, basis=_basis(criteria))


def _row_items(passage: Passage, columns: _Columns) -> Iterator[ScoreItem]:
    cells = passage.block.cells
    by_column = {cell.column: cell for cell in cells}
    own = [cell for cell in cells if cell.text and not cell.continued]
    name_cell = by_column.get(columns.name)
    name = "" if name_cell is None else name_cell.text
    if not own or _TOTAL.match(re.sub(r"\s", "", own[0].text)):
        return
    criteria = _criteria(by_column, columns, own)
    points = _points(by_column.get(columns.points), name, criteria)
    group = " / ".join(
        cell.text for column in columns.groups if (cell := by_column.get(column)) and cell.text
    )
    if name_cell is not None and name_cell.continued:
        group, name = name, _leading_name(criteria)
    if len(own) == 1 and own[0].column == 0 and len(cells) == 1:
        name, points = "", None
    item = _tidied(name)
    yield ScoreItem(
        group=_tidied(group),
        item=item,
        points=points,
        criteria=criteria,
        basis=_basis(f"{name}\n{criteria}"),
        place=passage.place,
    )


def _criteria(by_column: dict[int, Cell], columns: _Columns, own: list[Cell]) -> str:
    cell = by_column.get(columns.criteria)
    if cell is None:
        rest = [one for one in own if one.column not in (columns.name, columns.points)]
        cell = max(rest, key=lambda one: len(one.text), default=None)
    return "" if cell is None else cell.text


def _points(cell: Cell | None, name: str, criteria: str) -> float | None:
    if cell is not None and not cell.continued and (hit := _POINTS.match(cell.text)):
        return float(hit["points"])
    if hit := _NAMED_POINTS.search(name):
        return float(hit["points"] or hit["plain"])
    if (cell is None or not cell.text) and (hit := _SUB.match(criteria)):
        return float(hit["points"])
    return None


def _leading_name(criteria: str) -> str:
    hit = _SUB.match(criteria)
    return hit["name"] if hit else criteria.split("\n", maxsplit=1)[0][:24]


def _tidied(name: str) -> str:
    flat = re.sub(r"\s*\n\s*", "", name)
    return without_number(_NAMED_POINTS.sub("", flat)).strip(" ：:") or flat.strip()


def _basis(text: str) -> Basis | None:
    if stated := _STATED.search(text):
        return Basis.OBJECTIVE if stated["objective"] else Basis.SUBJECTIVE
    if _OBJECTIVE.search(text):
        return Basis.OBJECTIVE
    return Basis.SUBJECTIVE if _SUBJECTIVE.search(text) else None
