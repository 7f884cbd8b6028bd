"""Reads the rows of a scoring table to items; rows that share a name are read together."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from presales_desk.bid.numbers import number_of, without_number
from presales_desk.bid.scoring_basis import basis_of
from presales_desk.bid.scoring_columns import NAME_HEAD, WITH_POINTS, cell_at
from presales_desk.bid.scoring_points import (
    most_points,
    named_points,
    named_share,
    part_in,
    parts_of,
    points_in,
    without_points,
)
from presales_desk.bid.tender import ScoreItem

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from presales_desk.bid.chapters import Passage
    from presales_desk.bid.reading.blocks import Cell
    from presales_desk.bid.scoring_columns import Columns

_WORDS = re.compile(r"[^\W\d]")
_COUNT = re.compile(r"^\s*[（(]?[\d一二三四五六七八九十]{1,3}[)）、.．]?\s*$")
"""The number of a row."""
_TOTAL = re.compile(
    r"^(?:合计|总计|总分|小计|满分|总得分|综合得分)(?:[（(:：]?[\d.]+分?[)）]?)?.{0,6}$"
)
_DIVISION = re.compile(r"^分值(?:构成|组成|分配)")
_WHOLE = re.compile(
    r"^(?:技术|商务|资信|价格|服务|综合|信誉|业绩|资信商务|商务技术|商务资信|技术服务)"
    r"(?:部分|因素|评[审分]|标|分|文件)?(?:因素|评[审分]|得?分)?$"
)
"""The name of a large part, which says nothing of what is judged."""
_LED = re.compile(r"^(?P<name>[^，。；：:（()）\n]{2,20})[：:]")
_SUBJECT = re.compile(
    r"^(?:根据|依据|按照?|对|针对)(?:各?(?:投标人|供应商|投标单位|响应人|应答人|磋商供应商))?"
    r"(?:所?(?:提供|拟定|制定|编制|提交)的?|(?:针对|为)本次?(?:项目|采购)(?:配置|提供|制定|编制)?的?|[的所])*"
    r"(?P<name>[^，。；：:（()）\n]{2,30}?)等?(?:方面)?的?(?:内容)?(?:(?:综合|进行).{0,4}(?:评|打分)|(?<=情况)评[分审定])"
)
_RULE = re.compile(r"[。；]|[得扣加]\s*\d|每.{0,12}\d|\d\s*[-~～—–至]\s*\d|根据|进行")
_GIVING = re.compile(r"的?[，,]?(?:每.{0,4}?)?(?:可?得|加|扣|\d+(?:\.\d+)?\s*分).*")
_EXPLAINED = re.compile(r"[（(][^（()）]{8,}[)）]")
_MAX_NAME = 24
_MAX_HEAD = 12
_FEWEST_WORDS = 4


@dataclass(frozen=True, slots=True)
class Row:
    """A row below the head of a scoring table.

    Attributes:
        group: What stands left of the name; empty for none.
        points: Of a cell of its own; None when there is none, or one that began above.
        listed: The numbers of that cell, where it holds several.
        goes_on: The name began in a row above.
        is_alone: One cell is all there is: the title of what follows, or more of what is above.

    """

    passage: Passage
    group: str
    name: str
    points: float | None
    criteria: str
    listed: tuple[float, ...] = ()
    goes_on: bool = False
    is_alone: bool = False


def rows_of(passages: Sequence[Passage], columns: Columns) -> Iterator[Row]:
    """Yield the rows below the head, without those that only sum up, divide or name columns."""
    group = ""
    for passage in passages:
        own = [one for one in passage.block.cells if one.text and not one.continued]
        if not own or _brings_none(own):
            continue
        if len(own) == 1 and len(passage.block.cells) == 1:
            yield Row(passage, "", "", None, own[0].text, is_alone=True)
            group = ""
            continue
        row = _row(passage, columns, own)
        group = row.group or group
        yield row if row.group else replace(row, group=group)


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
    if goes_on and not name and (heads := [one for one in own if one.column in columns.groups]):
        name, goes_on = heads[-1].text, False
    several = [points for text in stated.split() if (points := points_in(text)) is not None]
    listed = tuple(several) if 1 < len(several) == len(stated.split()) else ()
    return Row(passage, group, name, points_in(stated), criteria, listed, goes_on)


def _group(cells: Sequence[Cell], columns: Columns) -> str:
    texts = [cell.text for cell in cells if cell.column in columns.groups]
    named = (text for text in texts if not _COUNT.match(text))
    return " / ".join(text for text in named if _WORDS.search(without_points(text)))


def _criteria(cells: Sequence[Cell], columns: Columns, own: Sequence[Cell]) -> str:
    """Return the text of the column of criteria; without one, the longest of the rest."""
    named = cell_at(cells, columns.name)
    cell = cell_at(cells, columns.criteria)
    if cell is not None and cell is not named:
        return cell.text
    used = (columns.name, columns.points, *columns.groups)
    behind = columns.name if cell is named else -1
    rest = [
        one
        for one in own
        if one.column not in used and one.column > behind and not _COUNT.match(one.text)
    ]
    return max((one.text for one in rest), key=len, default="")


def items_of(rows: Sequence[Row], columns: Columns) -> list[ScoreItem]:
    """Return the items of rows that share one name: one, or as many as have points."""
    first = rows[0]
    if first.is_alone:
        return [score_item(first.passage, "", "", None, first.criteria)]
    if sum(row.points is not None for row in rows) > 1:
        return _each(rows)
    whole = next((row.points for row in rows if row.points is not None), None)
    whole = named_points(first.name) if whole is None else whole
    if parts := _parts(rows, whole):
        return parts
    if whole is None and columns.points < 0 and len(rows) > 1:
        told = [replace(row, points=most_points(row.criteria)) for row in rows]
        if all(row.points is not None for row in told):
            return _each(told)
    return [_together(rows, whole, columns)]


def _each(rows: Sequence[Row]) -> list[ScoreItem]:
    """Return an item for every row with points; a row without them tells more of the one above."""
    found: list[ScoreItem] = []
    for row in rows:
        if row.points is not None:
            group, name = _told_apart(rows[0].name, row, len(found))
            found.append(score_item(row.passage, group, name, row.points, row.criteria))
        elif found:
            found[-1] = continued(found[-1], row.criteria)
    return found


def _told_apart(shared: str, row: Row, position: int) -> tuple[str, str]:
    """Return the group and the name of a row that shares a name with others."""
    name = _EXPLAINED.sub("", without_points(shared))
    numbered = f"{name} {position + 1}" if position else name
    if _is_list(row.criteria):
        return row.group, numbered
    lead, has_points = _lead(row.criteria)
    if lead and (has_points or _WHOLE.match(name)):
        return name, lead
    rule = lead or _GIVING.sub("", re.split(r"[，。；\n]", row.criteria, maxsplit=1)[0])
    if lead or (len(_WORDS.findall(rule)) >= _FEWEST_WORDS and len(rule) <= _MAX_NAME):
        return row.group, f"{name}：{without_number(rule)}"
    return row.group, numbered


def _is_list(criteria: str) -> bool:
    """Tell criteria that are a numbered list: its first line names only the first of them."""
    kinds = [number_of(line)[1] for line in criteria.split("\n")]
    return bool(kinds[0]) and kinds[0] in kinds[1:]


def _lead(criteria: str) -> tuple[str, bool]:
    """Return what criteria themselves say is judged, and whether they state its points.

    The name is empty when they begin with a rule.
    """
    lines = criteria.split("\n")
    if part := part_in(lines[0]):
        return part[0], True
    bare = without_number(lines[0])
    if hit := _SUBJECT.match(bare) or _LED.match(bare):
        return hit["name"], False
    is_name = len(lines) == 1 and len(bare) <= _MAX_NAME and not _RULE.search(bare)
    return (bare if is_name else ""), False


def _parts(rows: Sequence[Row], whole: float | None) -> list[ScoreItem]:
    """Return the items that the criteria name with their points, if these make up the whole."""
    first = rows[0]
    parts: list[tuple[Row, str, float, str]] = []
    if len(rows) > 1:
        parts = [(row, *part, row.criteria) for row in rows if (part := part_in(row.criteria))]
    elif first.listed or _WHOLE.match(without_points(first.name)):
        parts = [(first, *part) for part in parts_of(first.criteria)]
    told = sum(first.listed) or whole
    makes_up = told is None or told == sum(points for _, _, points, _ in parts)
    if len(parts) < max(len(rows), 2) or not makes_up:
        return []
    return [
        score_item(row.passage, first.name, name, points, said) for row, name, points, said in parts
    ]


def _together(rows: Sequence[Row], whole: float | None, columns: Columns) -> ScoreItem:
    """Return the one item that rows tell of."""
    first = rows[0]
    criteria = "\n".join(dict.fromkeys(row.criteria for row in rows if row.criteria))
    group, name, part = first.group, first.name, part_in(criteria)
    if part and first.points == part[1] and named_points(name) not in (None, part[1]):
        group, name = name, part[0]  # the name is that of a whole, of which this is a part
    if whole is None and part and _has_no_points(first, columns):
        whole = part[1]
    if whole is None and columns.points < 0:
        whole = named_share(name) or most_points(criteria)
    return score_item(first.passage, group, name, whole, criteria)


def _has_no_points(row: Row, columns: Columns) -> bool:
    cell = cell_at(row.passage.block.cells, columns.points)
    return cell is None or not cell.text


def score_item(
    passage: Passage, group: str, name: str, points: float | None, criteria: str
) -> ScoreItem:
    """Return an item, its names without the numbers and points that stand with them."""
    return ScoreItem(
        group=without_points(group),
        item=without_points(name),
        points=points,
        criteria=criteria,
        basis=basis_of(without_points(name), criteria),
        place=passage.place,
    )


def continued(above: ScoreItem, criteria: str) -> ScoreItem:
    """Return an item whose criteria go on in a further row."""
    whole = f"{above.criteria}\n{criteria}".strip()
    return replace(above, criteria=whole, basis=basis_of(above.item, whole))
