"""Reads the scoring table: items with the most points they bring."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import accumulate
from typing import TYPE_CHECKING

from presales_desk.bid.chapters import Part
from presales_desk.bid.numbers import without_number
from presales_desk.bid.scoring_columns import (
    NAME_HEAD,
    NUMBER,
    POINTS,
    Columns,
    cell_at,
    columns_of,
    settled,
)
from presales_desk.bid.scoring_sentences import (
    FULL,
    PRICE,
    divided,
    most_points,
    numbered_shares,
    price_share,
)
from presales_desk.bid.tender import Basis, ScoreItem

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from presales_desk.bid.chapters import Passage
    from presales_desk.bid.reading.blocks import Cell
    from presales_desk.bid.scoring_sentences import Share

_PERFORMANCE = re.compile(r"考核|考评|绩效|履约评价|满意度|月度|年度")
_NAMED_POINTS = re.compile(
    rf"[（(]\s*(?:满分|共|计|最高|权重|分值)?[:：]?\s*(?:{NUMBER}\s*[-~～—–至]+\s*)?(?P<points>{NUMBER})\s*分?\s*[)）]|(?P<plain>{NUMBER})\s*分\s*[)）]?\s*$"
)
_SUB = re.compile(
    rf"^\s*(?P<name>.{{2,40}}?)\s*[（(]\s*(?:满分|最高)?\s*(?P<points>{NUMBER})\s*分\s*[)）]"
)
_PART = re.compile(
    r"^[^。；\n]{2,30}[（(]\s*(?:满分|共|权重)?\s*\d{1,3}(?:\.\d+)?\s*[分%％][^（）()]{0,6}[)）]\s*$"
)
_WEIGHT = re.compile(r"\s*[（(]?\d{1,3}(?:\.\d+)?\s*[%％][)）]?\s*$")
"""The share of an item behind its name."""
_COUNT = re.compile(r"^\s*[（(]?[\d一二三四五六七八九十]{1,3}[)）、.．]?\s*$")
"""The number of a row."""
_DIVISION = re.compile(r"分值(?:构成|组成|分配)|总分|基准价|计算(?:方法|公式)$")
"""A row that says how points are divided or reckoned brings none itself."""
_TOTAL = re.compile(r"^(?:合计|总计|总分|小计|满分)")
_SUBJECTIVE = re.compile(
    r"优|良|较好|一般|合理|完善|全面|横向|可行|酌情|针对性|科学|先进|清晰|到位|理解"
)
_OBJECTIVE = re.compile(
    r"每(?:提供|有|具|增|项|个|份|偏离|负偏离|缺).{0,20}(?:得|加|扣)|基准价|低价优先|证书.{0,30}得|业绩|公式|提供.{0,20}(?:复印件|扫描件).{0,20}得|合同"
)
_STATED = re.compile(r"(?P<objective>客观)分?|(?P<subjective>主观)分?")


def read_scoring(passages: Sequence[Passage]) -> list[ScoreItem]:
    """Return the rows of all scoring tables, in reading order."""
    tables = list(_tables(passages))
    judged = [rows for rows in tables if not _is_performance(rows[0])]
    found = list(_ungrouped([item for rows in judged or tables for item in _items(rows)]))
    if not found:
        return [_shared(one) for one in numbered_shares(passages) or divided(passages)]
    return [*found, *_price(found, passages)]


def _price(found: Sequence[ScoreItem], passages: Sequence[Passage]) -> Iterator[ScoreItem]:
    """Yield the price where the tables leave it out: it is reckoned by a formula in the text."""
    total = total_points(found)
    named = any(PRICE.search(f"{one.group}{one.item}") for one in found)
    if total is None or named:
        return
    if share := price_share(passages, FULL - total):
        yield _shared(share)


def _shared(share: Share) -> ScoreItem:
    return _item(share.passage, share.group, share.name, share.points, share.criteria)


def total_points(items: Sequence[ScoreItem]) -> float | None:
    """Return what all items add up to; None when some of them have no points."""
    if not items or any(item.points is None for item in items):
        return None
    return sum(item.points or 0 for item in items)


def _tables(passages: Sequence[Passage]) -> Iterator[list[Passage]]:
    """Yield the rows of each scoring table; what goes on after a page break belongs to it."""
    rows: list[Passage] = []
    for passage in passages:
        cells = passage.block.cells
        if cells and (columns := columns_of(cells)):
            is_new = rows and rows[0].block.table != passage.block.table
            if is_new or (rows and columns != columns_of(rows[0].block.cells)):
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


def _items(rows: list[Passage]) -> Iterator[ScoreItem]:
    columns = columns_of(rows[0].block.cells)
    if columns is None:
        return
    columns = settled(columns, rows)
    held: list[ScoreItem] = []
    group = ""
    for passage in rows[1:]:
        for item in _row_items(passage, columns):
            if item.points is None and not item.item and _PART.match(item.criteria):
                group = _tidied(item.criteria)
            elif item.points is None and not item.item and held:
                held[-1] = _continued(held[-1], item)
            elif re.search(r"[^\W\d]", item.item):
                held.append(item if item.group else replace(item, group=group))
    for item in held:
        if columns.is_scored or (
            item.points is not None and not _DIVISION.search(f"{item.item} {item.group}")
        ):
            yield item


def _ungrouped(items: Sequence[ScoreItem]) -> Iterator[ScoreItem]:
    """Yield the items without second heads, and without rows that only sum up those below."""
    told = [item for item in items if not _is_head(item)]
    group, left = "", 0.0
    for position, item in enumerate(told):
        if item.points and not item.criteria and _sums_up(item.points, told[position + 1 :]):
            group, left = item.item, item.points
            continue
        yield replace(item, group=group) if left > 0 and not item.group else item
        left -= item.points or 0.0


def _is_head(item: ScoreItem) -> bool:
    return item.points is None and not item.criteria and bool(NAME_HEAD.search(item.item))


def _sums_up(points: float, below: Sequence[ScoreItem]) -> bool:
    """Tell whether the items right below come to just these points; one alone must be explained."""
    for count, total in enumerate(accumulate(item.points or 0.0 for item in below), start=1):
        if total >= points:
            return total == points and (count > 1 or bool(below[0].criteria))
    return False


def _continued(above: ScoreItem, below: ScoreItem) -> ScoreItem:
    criteria = f"{above.criteria}\n{below.criteria}".strip()
    return replace(above, criteria=criteria, basis=_basis(criteria))


def _row_items(passage: Passage, columns: Columns) -> Iterator[ScoreItem]:
    cells = passage.block.cells
    own = [cell for cell in cells if cell.text and not cell.continued]
    if not own or _TOTAL.match(re.sub(r"\s", "", own[0].text)):
        return
    if len(own) == 1 and len(cells) == 1:
        yield _item(passage, "", "", None, own[0].text)
        return
    found = {column: cell_at(cells, column) for column in (columns.name, columns.points)}
    name_cell, point_cell = found[columns.name], found[columns.points]
    name = "" if name_cell is None else name_cell.text
    criteria = _criteria(cells, columns, own)
    group = " / ".join(
        cell.text for column in columns.groups if (cell := cell_at(cells, column)) and cell.text
    )
    if parts := _several(point_cell, criteria):
        for part, points in parts:
            yield _item(passage, name, part, points, criteria)
        return
    if point_cell is not None and point_cell is not name_cell and _is_name(point_cell):
        group, name, point_cell = name, point_cell.text, None
    elif name_cell is not None and name_cell.continued:
        group, name = name, _leading_name(criteria)
    elif sub := _only_part(point_cell, name, criteria):
        group, name = name, sub
    points = _points(point_cell, name, criteria)
    if points is None and columns.points < 0 and name_cell is not None:
        points = most_points(criteria)
    yield _item(passage, group, name, points, criteria)


def _item(
    passage: Passage, group: str, name: str, points: float | None, criteria: str
) -> ScoreItem:
    return ScoreItem(
        group=_tidied(group),
        item=_tidied(name),
        points=points,
        criteria=criteria,
        basis=_basis(f"{name}\n{criteria}"),
        place=passage.place,
    )


def _is_name(cell: Cell) -> bool:
    return bool(_NAMED_POINTS.search(cell.text)) and not POINTS.match(cell.text)


def _several(point_cell: Cell | None, criteria: str) -> list[tuple[str, float]]:
    """Return the parts of a row that holds several items: its cell of points lists numbers."""
    numbers = [] if point_cell is None else point_cell.text.split()
    if len(numbers) < 2 or not all(POINTS.match(number) for number in numbers):
        return []
    heads = [hit for line in criteria.split("\n") if (hit := _SUB.match(line))]
    parts = [(hit["name"], float(hit["points"])) for hit in heads]
    return parts if sum(map(float, numbers)) == sum(points for _, points in parts) else []


def _only_part(point_cell: Cell | None, name: str, criteria: str) -> str:
    """Return the name of the part a row is for, when its first column names a larger whole."""
    whole, part = _NAMED_POINTS.search(name), _SUB.match(criteria)
    points = None if point_cell is None else POINTS.match(point_cell.text)
    if not whole or not part or not points or part["points"] != points["points"]:
        return ""
    return part["name"] if (whole["points"] or whole["plain"]) != points["points"] else ""


def _criteria(cells: Sequence[Cell], columns: Columns, own: list[Cell]) -> str:
    cell = cell_at(cells, columns.criteria)
    if cell is None:
        used = (columns.name, columns.points)
        rest = [one for one in own if one.column not in used and not _COUNT.match(one.text)]
        cell = max(rest, key=lambda one: len(one.text), default=None)
    return "" if cell is None else cell.text


def _points(cell: Cell | None, name: str, criteria: str) -> float | None:
    if cell is not None and not cell.continued and (hit := POINTS.match(cell.text)):
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
    bare = _WEIGHT.sub("", _NAMED_POINTS.sub("", flat))
    return without_number(bare).strip(" ：:") or flat.strip()


def _basis(text: str) -> Basis | None:
    if stated := _STATED.search(text):
        return Basis.OBJECTIVE if stated["objective"] else Basis.SUBJECTIVE
    if _OBJECTIVE.search(text):
        return Basis.OBJECTIVE
    return Basis.SUBJECTIVE if _SUBJECTIVE.search(text) else None
