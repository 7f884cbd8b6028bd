"""One thing worth a second look in the figures. It is a correlation, and is always called so."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from presales_desk.planning.tallies import (
    FEW,
    UNSTATED,
    Tally,
    by_competitor,
    by_industry,
    by_level,
    rate_of,
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
        group: Large enough for a rate, as is what the rest of ``whole`` is.

    """

    about: str
    group: Tally
    whole: Tally

    @property
    def rest_won(self) -> int:
        """How many of the others we won."""
        return self.whole.won - self.group.won

    @property
    def rest_decided(self) -> int:
        """How many of the others were won or lost."""
        return self.whole.decided - self.group.decided

    @property
    def gap(self) -> int:
        """Points by which the group was won more often than the rest; below 0 less often."""
        return (self.group.rate or 0) - (rate_of(self.rest_won, self.rest_decided) or 0)


def observed(projects: Sequence[ClosedProject]) -> Observation | None:
    """Return the group that differs most from the rest; None while none differs much."""
    found = [seen for seen in _candidates(projects) if abs(seen.gap) >= _LEAST_GAP]
    return max(found, key=lambda seen: abs(seen.gap), default=None)


def _candidates(projects: Sequence[ClosedProject]) -> Iterator[Observation]:
    whole = Tally("", tuple(projects))
    groups = (
        ("competitor", by_competitor(projects)),
        ("industry", by_industry(projects)),
        ("level", by_level(projects)),
    )
    for about, tallies in groups:
        for tally in tallies:
            seen = Observation(about, tally, whole)
            if tally.name != UNSTATED and not tally.few and seen.rest_decided >= FEW:
                yield seen
