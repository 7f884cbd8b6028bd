"""Makes items of the rows of a scoring table; rows that share a name are read together."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from presales_desk.bid.scoring.basis import basis_of, stated_basis
from presales_desk.bid.scoring.columns import cell_at
from presales_desk.bid.scoring.names import first_words, is_list, lead_of
from presales_desk.bid.scoring.points import (
    most_points,
    named_points,
    named_share,
    part_in,
    parts_of,
    without_points,
)
from presales_desk.bid.scoring.sentences import PRICE
from presales_desk.bid.tender import ScoreItem

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.bid.chapters import Passage
    from presales_desk.bid.scoring.columns import Columns
    from presales_desk.bid.scoring.rows import Row

_WHOLE = re.compile(
    r"^(?:技术|商务|资信|价格|服务|综合|信誉|业绩|资信商务|商务技术|商务资信|技术服务)"
    r"(?:部分|因素|评[审分]|标|分|文件)?(?:因素|评[审分]|得?分)?$"
)
"""The name of a large part, which says nothing of what is judged."""
_EXPLAINED = re.compile(r"[（(][^（()）]{8,}[)）]")
_GRADE = re.compile(
    r"^(?:[\d一二三四五]?[、.．]?\s*)(?:优秀?|良好?|中等?|差|好|较[好差]|一般|合格|不合格|"
    r"[A-D一二三四][级档等]|第[一二三四]档)"
    r"(?:[：:，,；\s得的（(]|$)"
)
"""A grade that a row begins with."""
_MAX_TITLE = 40


def items_of(rows: Sequence[Row], columns: Columns) -> list[ScoreItem]:
    """Return the items of rows that share one name: one, or as many as have points."""
    first = rows[0]
    if first.is_alone:
        return [_alone(first)]
    given = [row.points for row in rows if row.points is not None]
    if len(given) > 1 and not _is_graded(rows):
        return _each(rows)
    whole = max(given, default=named_points(first.name))
    if parts := _parts(rows, whole):
        return parts
    if whole is None and columns.points < 0 and len(rows) > 1:
        told = [replace(row, points=most_points(row.criteria)) for row in rows]
        if all(row.points is not None for row in told):
            return _each(told)
    return [_together(rows, whole, columns)]


def _alone(row: Row) -> ScoreItem:
    """Return what a row of one cell says: the price and how it is reckoned, else no item yet."""
    part = part_in(row.criteria)
    if part and PRICE.search(part[0]) and len(row.criteria) > _MAX_TITLE:
        return score_item(row.passage, "", *part, row.criteria)
    return score_item(row.passage, "", "", None, row.criteria)


def _is_graded(rows: Sequence[Row]) -> bool:
    """Tell rows that give grades of one item from items: in words, or in ranges that follow on."""
    if all(_GRADE.match(row.criteria) for row in rows):
        return True
    scored = sorted((row.least, row.points) for row in rows if row.points is not None)
    return len(scored) == len(rows) and all(
        least > 0 and most <= least for (_, most), (least, _) in pairwise(scored)
    )


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
    if is_list(row.criteria):
        return row.group, numbered
    lead, has_points = lead_of(row.criteria)
    if lead and (has_points or _WHOLE.match(name)):
        return name, lead
    rule = lead or first_words(row.criteria)
    return row.group, f"{name}：{rule}" if rule else numbered


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
    if whole is None and _has_no_points(first, columns):
        share = named_share(name) if columns.points < 0 else None
        whole = part[1] if part else share or most_points(criteria)
    return score_item(first.passage, group, name, whole, criteria)


def _has_no_points(row: Row, columns: Columns) -> bool:
    cell = cell_at(row.passage.block.cells, columns.points)
    return cell is None or not cell.text


def score_item(
    passage: Passage, group: str, name: str, points: float | None, criteria: str
) -> ScoreItem:
    """Return an item, its names without the numbers and points that stand with them."""
    stated = (stated_basis(cell.text) for cell in passage.block.cells)
    basis = next(filter(None, stated), None) or basis_of(without_points(name), criteria)
    return ScoreItem(
        group=without_points(group),
        item=without_points(name),
        points=points,
        criteria=criteria,
        basis=basis,
        place=passage.place,
    )


def continued(above: ScoreItem, criteria: str) -> ScoreItem:
    """Return an item whose criteria go on in a further row."""
    whole = f"{above.criteria}\n{criteria}".strip()
    return replace(above, criteria=whole, basis=above.basis or basis_of(above.item, whole))
