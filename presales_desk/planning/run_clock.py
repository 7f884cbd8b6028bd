"""The clock of a rehearsal: time at each stop, none of it lost, none counted while it pauses.

It reads no clock itself: whoever asks says what time it is, in seconds from any beginning.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from presales_desk.planning.run_plan import RunPlan


@dataclass(frozen=True, slots=True)
class RunClock:
    """How long a run has been at each of its stops.

    Attributes:
        laps: Seconds at each stop until ``since``.
        place: Of the stop where the run stands.
        since: Reading of the clock from which time at this stop counts; None while it pauses.

    """

    laps: tuple[float, ...]
    place: int = 0
    since: float | None = None

    @classmethod
    def for_plan(cls, plan: RunPlan) -> Self:
        """Return the clock of a run that has not begun."""
        return cls((0.0,) * len(plan.stops))

    @property
    def is_running(self) -> bool:
        """Whether time counts."""
        return self.since is not None

    @property
    def is_at_end(self) -> bool:
        """Whether the run stands at its last stop."""
        return self.place == len(self.laps) - 1

    def going(self, now: float) -> Self:
        """Return the clock with time counting from ``now`` on."""
        return self if self.is_running else replace(self, since=now)

    def paused(self, now: float) -> Self:
        """Return the clock standing still."""
        return replace(self, laps=self.seconds(now), since=None)

    def moved(self, place: int, now: float) -> Self:
        """Return the clock at the stop at ``place``, kept within the run; it goes on or pauses."""
        kept = min(max(place, 0), len(self.laps) - 1)
        since = now if self.is_running else None
        return replace(self, laps=self.seconds(now), place=kept, since=since)

    def seconds(self, now: float) -> tuple[float, ...]:
        """Return the seconds at each stop; a clock that was set back takes nothing away."""
        passed = max(now - self.since, 0.0) if self.since is not None else 0.0
        laps = list(self.laps)
        laps[self.place] += passed
        return tuple(laps)


def by_segment(plan: RunPlan, seconds: tuple[float, ...]) -> dict[str, float]:
    """Return the time of each segment by its key, in the order of the plan."""
    spent = {segment.key: 0.0 for segment in plan.segments}
    for stop, taken in zip(plan.stops, seconds, strict=True):
        spent[stop.segment] += taken
    return spent


def by_slide(plan: RunPlan, seconds: tuple[float, ...]) -> dict[str, float]:
    """Return the time of each slide that was shown, by its id."""
    return {
        stop.slide_id: taken
        for stop, taken in zip(plan.stops, seconds, strict=True)
        if stop.slide_id and taken
    }
