"""Points of an evaluation: what was to be had, what each side got, and by how much we led."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from presales_desk.records.summary import ResultScore

_EXACT = 6  # digits behind the point: sums of decimal fractions are not exact


@dataclass(frozen=True, slots=True)
class Points:
    """Points of one item, or of a whole evaluation; each None while unknown.

    Attributes:
        full: The most there was to be had.
        ours: What we got.
        winner: What the winner got; the runner-up, when we won.

    """

    full: float | None
    ours: float | None
    winner: float | None

    @property
    def margin(self) -> float | None:
        """By how much we led, below zero when we were behind; None while one side is unknown."""
        if self.ours is None or self.winner is None:
            return None
        return round(self.ours - self.winner, _EXACT)


def points_of(score: ResultScore) -> Points:
    """Return the points of one item."""
    return Points(score.full, score.ours, score.winner)


def total(scores: Sequence[ResultScore]) -> Points:
    """Return the sums; one that lacks an item is None, for it would be compared with whole ones."""
    return Points(
        _sum(score.full for score in scores),
        _sum(score.ours for score in scores),
        _sum(score.winner for score in scores),
    )


def _sum(values: Iterable[float | None]) -> float | None:
    known = list(values)
    if not known or None in known:
        return None
    return round(sum(value for value in known if value is not None), _EXACT)
