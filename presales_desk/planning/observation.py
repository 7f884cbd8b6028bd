"""One thing worth a second look in the figures. It is a correlation, and is always called so."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from presales_desk.planning.tallies import (
    UNSTATED,
    Tally,
    by_competitor,
    by_industry,
    by_level,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from presales_desk.records.closed import ClosedProject

_LEAST_GAP = 10  # points between two rates that somebody should be told of


@dataclass(frozen=True, slots=True)
class Observation:
    """A group that ended otherwise than the rest.

    Attributes:
        about: What the group shares: ``competitor``, ``industry`` or ``level``.
        group, rest: Both large enough for a rate.

    """

    about: str
    group: Tally
    rest: Tally

    @property
    def gap(self) -> int:
        """Points by which the group was won more often than the rest; below 0 less often."""
        return (self.group.rate or 0) - (self.rest.rate or 0)


def observed(projects: Sequence[ClosedProject]) -> Observation | None:
    """Return the group that differs most from the rest; None while none differs much."""
    found = [seen for seen in _candidates(projects) if abs(seen.gap) >= _LEAST_GAP]
    return max(found, key=lambda seen: abs(seen.gap), default=None)


def _candidates(projects: Sequence[ClosedProject]) -> Iterator[Observation]:
    groups = (
        ("competitor", by_competitor(projects)),
        ("industry", by_industry(projects)),
        ("level", by_level(projects)),
    )
    for about, tallies in groups:
        for tally in tallies:
            inside = set(tally.ids)
            rest = Tally("", tuple(p for p in projects if p.id not in inside))
            if tally.name != UNSTATED and not tally.few and not rest.few:
                yield Observation(about, tally, rest)
