"""Adds up the points of scoring items, and takes out what only sums up other items."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import accumulate
from typing import TYPE_CHECKING

from presales_desk.bid.scoring.columns import NAME_HEAD
from presales_desk.bid.scoring.sentences import FULL, PRICE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from presales_desk.bid.tender import ScoreItem

    Items = Sequence[ScoreItem]

_TITLE = re.compile(r"评[分审标](?:标准|办法|细则|表)$")


def total_points(items: Items) -> float | None:
    """Return what all items add up to; None when some of them have no points."""
    if not items or any(item.points is None for item in items):
        return None
    return sum(item.points or 0 for item in items)


def full_parts(items: Items) -> int:
    """Return into how many parts of just 100 points the items divide; 0 when they do not."""
    reached = [round(total, 2) for total in accumulate(item.points or 0.0 for item in items)]
    count, left = divmod(reached[-1], FULL) if reached else (0, 0)
    marks = {FULL * (number + 1) for number in range(int(count))}
    return 0 if left or not marks <= set(reached) else int(count)


def of_whole(items: Items) -> Items:
    """Return the items; weights that divide 1, such as 0.3, as points of 100."""
    if round(total_points(items) or 0.0, 2) != 1:
        return items
    return [replace(item, points=round(FULL * (item.points or 0.0), 2)) for item in items]


def without_overview(tables: Sequence[Items]) -> list[ScoreItem]:
    """Return the items of all tables but one that tells how the points of the others are divided.

    What it says of the price is kept when the others leave it out.
    """
    told: list[Items] = list(tables)
    for position, table in enumerate(tables):
        kept = _told_alone(table, [*tables[:position], *tables[position + 1 :]])
        if kept is not None:
            told[position] = kept
            break
    return [one for table in told for one in table]


def _told_alone(table: Items, others: Sequence[Items]) -> Items | None:
    """Return what an overview tells and the others do not; None when the table is none."""
    if not others or total_points(table) != FULL or any(one.criteria for one in table):
        return None
    parts = [one.points or 0.0 for one in table]
    prices = [one for one in table if PRICE.search(one.item)]
    points = [[one.points or 0.0 for one in ungrouped(each)] for each in others]
    for sums in (map(sum, points), (one for each in points for one in each)):
        left = _undivided(parts, sums)
        if left in ([], [one.points for one in prices]):
            return prices if left else []
    return None


def _undivided(parts: list[float], points: Iterable[float]) -> list[float] | None:
    """Return the parts that no neighbouring points come to; None when points are left over."""
    left, total = list(parts), 0.0
    for one in points:
        total += one
        if total in left:
            left.remove(total)
            total = 0.0
    return None if total else left


def ungrouped(items: Items) -> Iterator[ScoreItem]:
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
    is_title = NAME_HEAD.search(item.item) or _TITLE.search(item.item)
    return item.points is None and not item.criteria and bool(is_title)


def _sums_up(points: float, below: Items) -> bool:
    """Tell whether the items right below come to just these points; one alone must be explained."""
    for count, total in enumerate(accumulate(item.points or 0.0 for item in below), start=1):
        if total >= points:
            return total == points and (count > 1 or bool(below[0].criteria))
    return False
