"""Leaves out of a scoring scheme the rows that only sum up others: their points count once.

English schemes print ``Quality 60`` beside the parts that make up the 60. That a row is such a
sum is believed when the rest then comes to the total: 30 may stand above 10 and 20 by chance.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import accumulate
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.bid.tender import ScoreItem

WHOLE = 100.0
"""What a scheme comes to that states no total."""
_THOUSAND = 1000.0
"""What other schemes come to."""


def without_sums(items: Sequence[ScoreItem], total: float) -> list[ScoreItem]:
    """Return the rows of one table without those that sum up the rows below them.

    Args:
        items: In reading order.
        total: What the rows come to when none counts twice.

    """
    kept: list[ScoreItem] = []
    group, left = "", 0
    for position, item in enumerate(items):
        if left == 0 and (count := _summed(items, position)):
            group, left = item.item, count
            continue
        kept.append(replace(item, group=item.group or group) if left else item)
        left -= bool(left)
    is_whole = _sum(kept) == total or _sum(kept) == _THOUSAND != _sum(items)
    return kept if is_whole else list(items)


def _summed(items: Sequence[ScoreItem], position: int) -> int:
    """Return how many rows below come to the points of a row; 0 for none, or for one alone."""
    points = items[position].points or 0.0
    below = accumulate(item.points or 0.0 for item in items[position + 1 :])
    for count, sum_so_far in enumerate(below, start=1):
        if sum_so_far >= points:
            return count if sum_so_far == points and count > 1 else 0
    return 0


def without_divided(tables: Sequence[Sequence[ScoreItem]]) -> list[ScoreItem]:
    """Return the rows of all tables without those that a later table divides."""
    rows = _divided_in_turn([list(table) for table in tables])
    for later, table in enumerate(rows[1:], start=1):
        whole = [
            (above, item)
            for above in rows[:later]
            for item in above
            if len(table) > 1 and item.points == _sum(table)
        ]
        everything = sum(_sum(one) for one in rows)
        if len(whole) == 1 and everything - _sum(table) == WHOLE:
            above, item = whole[0]
            above.remove(item)
            rows[later] = [replace(one, group=one.group or item.item) for one in table]
    return [item for table in rows for item in table]


def _divided_in_turn(tables: list[list[ScoreItem]]) -> list[list[ScoreItem]]:
    """Return the tables without a summary each row of which a table of its own divides, in turn.

    Such tables prove each other, whatever they come to: 300, 400 and 300 as above, so below.
    """
    filled = [table for table in tables if table]
    for position, summary in enumerate(filled):
        parts = filled[position + 1 : position + 1 + len(summary)]
        sums = [_sum(part) for part in parts]
        if len(summary) > 1 and sums == [item.points for item in summary]:
            told = [
                [replace(one, group=one.group or item.item) for one in part]
                for item, part in zip(summary, parts, strict=True)
            ]
            return [*filled[:position], *told, *filled[position + 1 + len(parts) :]]
    return tables


def _sum(items: Sequence[ScoreItem]) -> float:
    return sum(item.points or 0.0 for item in items)
