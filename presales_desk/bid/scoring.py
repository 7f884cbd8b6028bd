"""Reads the scoring table: items with the most points they bring."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import accumulate
from typing import TYPE_CHECKING

from presales_desk.bid.chapters import Part
from presales_desk.bid.scoring_columns import NAME_HEAD, columns_of, settled
from presales_desk.bid.scoring_items import continued, items_of, score_item
from presales_desk.bid.scoring_points import without_points
from presales_desk.bid.scoring_rows import rows_of
from presales_desk.bid.scoring_sentences import (
    FULL,
    PRICE,
    divided,
    numbered_shares,
    price_share,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from presales_desk.bid.chapters import Passage
    from presales_desk.bid.scoring_rows import Row
    from presales_desk.bid.scoring_sentences import Share
    from presales_desk.bid.tender import ScoreItem

_PERFORMANCE = re.compile(r"考核|考评|绩效|履约评价|满意度|月度|年度")
_PART = re.compile(
    r"^[^。；\n]{2,30}[（(]\s*(?:满分|共|权重)?\s*\d{1,3}(?:\.\d+)?\s*[分%％][^（）()]{0,6}[)）]\s*$"
)
_DIVISION = re.compile(r"总分|基准价|计算(?:方法|公式)$")
"""A row that says how points are reckoned brings none itself."""


def read_scoring(passages: Sequence[Passage]) -> list[ScoreItem]:
    """Return the rows of all scoring tables, in reading order."""
    tables = list(_tables(passages))
    judged = [rows for rows in tables if not _is_performance(rows[0])]
    found = list(_ungrouped([item for rows in judged or tables for item in _items(rows)]))
    if not found:
        shares = numbered_shares(passages) or divided(passages)
        return list(_ungrouped([_shared(one) for one in shares]))
    return [*found, *_price(found, passages)]


def _price(found: Sequence[ScoreItem], passages: Sequence[Passage]) -> Iterator[ScoreItem]:
    """Yield the price where the tables leave it out: it is reckoned by a formula in the text.

    It has what the tables lack of 100, or 100 of its own where each part is scored out of 100.
    """
    total = total_points(found)
    named = any(PRICE.search(f"{one.group}{one.item}") for one in found)
    if total is None or named:
        return
    if share := price_share(passages, FULL - total % FULL):
        yield _shared(share)


def _shared(share: Share) -> ScoreItem:
    return score_item(share.passage, share.group, share.name, share.points, share.criteria)


def total_points(items: Sequence[ScoreItem]) -> float | None:
    """Return what all items add up to; None when some of them have no points."""
    if not items or any(item.points is None for item in items):
        return None
    return sum(item.points or 0 for item in items)


def full_parts(items: Sequence[ScoreItem]) -> int:
    """Return into how many parts of just 100 points the items divide; 0 when they do not."""
    reached = [round(total, 2) for total in accumulate(item.points or 0.0 for item in items)]
    count, left = divmod(reached[-1], FULL) if reached else (0, 0)
    marks = {FULL * (number + 1) for number in range(int(count))}
    return 0 if left or not marks <= set(reached) else int(count)


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
    for together in _sharing_names(rows_of(rows[1:], columns)):
        for item in items_of(together, columns):
            if item.points is None and not item.item and _PART.match(item.criteria):
                group = without_points(item.criteria)
            elif item.points is None and not item.item and held:
                held[-1] = continued(held[-1], item.criteria)
            elif re.search(r"[^\W\d]", item.item):
                held.append(item if item.group else replace(item, group=group))
    for item in _of_whole(held):
        if columns.is_scored or (
            item.points is not None and not _DIVISION.search(f"{item.item} {item.group}")
        ):
            yield item


def _of_whole(items: Sequence[ScoreItem]) -> Sequence[ScoreItem]:
    """Return the items; weights that divide 1, such as 0.3, as points of 100."""
    if round(total_points(items) or 0.0, 2) != 1:
        return items
    return [replace(item, points=round(FULL * (item.points or 0.0), 2)) for item in items]


def _sharing_names(rows: Iterator[Row]) -> Iterator[list[Row]]:
    """Yield the rows of each name: those that it goes on over, and what only they tell of."""
    held: list[Row] = []
    for row in rows:
        if held and not (row.goes_on and not held[-1].is_alone):
            yield held
            held = []
        held.append(row)
    if held:
        yield held


def _ungrouped(items: Sequence[ScoreItem]) -> Iterator[ScoreItem]:
    """Yield the items without second heads, and without rows that only sum up those below."""
    told = [item for item in items if not _is_head(item)]
    if total_points(told) == FULL:
        yield from told
        return
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
