"""Quick-response drill: questions one after another without a gap (method, section 13).

Like the clock of a rehearsal it reads no clock itself: whoever asks says what time it is.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Self

COUNTDOWN_S = 3


@dataclass(frozen=True, slots=True)
class Drill:
    """How far a drill has come.

    Attributes:
        count: Of questions.
        limit: Seconds for each answer.
        laps: Seconds that the answers given so far took.
        since: When the current question was fired, or will be while it counts down; None before
            the drill begins and after it ends.

    """

    count: int
    limit: float
    laps: tuple[float, ...] = ()
    since: float | None = None

    def begun(self, now: float, *, at_once: bool) -> Self:
        """Return the drill that fires its first question now, or after counting down."""
        return replace(self, laps=(), since=now if at_once else now + COUNTDOWN_S)

    @property
    def place(self) -> int:
        """Of the question that is fired, from 0; ``count`` when all were."""
        return len(self.laps)

    @property
    def is_over(self) -> bool:
        """Whether every question was fired."""
        return self.place >= self.count

    def countdown(self, now: float) -> int:
        """Return the whole seconds until the first question; 0 once it is fired."""
        if self.since is None or self.laps or now >= self.since:
            return 0
        return int(self.since - now - 1e-9) + 1

    def left(self, now: float) -> float:
        """Return the seconds left for the current answer."""
        passed = max(now - self.since, 0.0) if self.since is not None else 0.0
        return max(self.limit - passed, 0.0)

    def answered(self, now: float) -> Self:
        """Return the drill with the next question fired at once; nothing while it counts down."""
        if self.since is None or now < self.since:
            return self
        laps = (*self.laps, min(now - self.since, self.limit))
        return replace(self, laps=laps, since=now if len(laps) < self.count else None)

    def ticked(self, now: float) -> Self:
        """Return the drill with the next question fired if the time for this one is up."""
        return self.answered(now) if self.since is not None and not self.left(now) else self

    @property
    def seconds(self) -> float:
        """That all answers took."""
        return sum(self.laps)
