"""Leaves out of a scoring scheme the rows that only sum up others: their points count once.

English schemes print ``Quality 60`` beside the parts that make up the 60. That a row is such a
sum is believed when the rest then comes to the total: 30 may stand above 10 and 20 by chance.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from presales_desk.bid.tender import ScoreItem

WHOLE = 100.0
"""What a scheme comes to that states no total."""
_THOUSAND = 1000.0
"""What other schemes come to."""
_FEWEST = 2
"""Rows that a row sums up: 30 above 30 may as well stand beside it."""
_MOST_STEPS = 5_000
"""Tries to tell sums from the rest, which a long table of equal points would never end."""
_MOST_ROWS = 150
_Parts = list[tuple[int, int]]


def without_sums(items: Sequence[ScoreItem], total: float) -> list[ScoreItem]:
    """Return the rows of one table without those that sum up the rows below them.

    Sums may stand above sums: ``Technical 70`` above ``Approach 40``, and that above its parts.

    Args:
        items: In reading order.
        total: What the rows come to when none counts twice.

    """
    if len(items) > _MOST_ROWS:
        return list(items)
    wholes = [total] if _sum(items) == _THOUSAND else [total, _THOUSAND]
    for whole in wholes:
        divided = _Divided(items, whole)
        if (parts := divided.parts()) is not None:
            groups = [(items[row], items[above].item if above >= 0 else "") for row, above in parts]
            return [replace(item, group=item.group or group) for item, group in groups]
    return list(items)


class _Divided:
    """Rows of which some sum up the rows below them, so that the rest comes to the whole."""

    def __init__(self, items: Sequence[ScoreItem], whole: float) -> None:
        self._points = [item.points or 0.0 for item in items]
        self._whole = whole
        self._left = _MOST_STEPS

    def parts(self) -> _Parts | None:
        """Return the rows that sum up nothing, each with the row above that sums it up or -1."""
        ways = self._ways(0, self._whole, -1)
        return next((parts for end, _, parts in ways if end == len(self._points)), None)

    def _ways(self, position: int, need: float, above: int) -> Iterator[tuple[int, int, _Parts]]:
        """Yield how the rows from one on come to a number: where they end, their count, them."""
        self._left -= 1
        if need == 0 and above >= 0:
            yield position, 0, []
            return
        if position == len(self._points):
            if need == 0:
                yield position, 0, []
            return
        points = self._points[position]
        if points > need or self._left < 0:
            return
        if points:  # what sums up all names no group
            group = position if points < self._whole else -1
            for end, count, parts in self._ways(position + 1, points, position):
                if count < _FEWEST:
                    continue
                told = [(row, group if own == position else own) for row, own in parts]
                for last, more, others in self._ways(end, need - points, above):
                    yield last, more + 1, [*told, *others]
        for last, more, others in self._ways(position + 1, need - points, above):
            yield last, more + 1, [(position, above), *others]


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
