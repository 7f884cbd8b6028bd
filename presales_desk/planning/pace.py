"""Whether a run keeps its time, and where it can be caught up (method, section 8)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from presales_desk.method import load
from presales_desk.planning.run_clock import by_segment
from presales_desk.planning.run_plan import QUESTIONS

if TYPE_CHECKING:
    from presales_desk.planning.run_plan import RunPlan


class Pace(StrEnum):
    """How a time compares with its plan."""

    IN_TIME = "in_time"
    FAST = "fast"
    SLOW = "slow"
    OVER = "over"


@dataclass(frozen=True, slots=True)
class CatchUp:
    """How the rest of a run can make up for what is lost.

    Attributes:
        late: Segment that took too long by most.
        lost: Seconds it took too long.
        shorten: The longest segment still to come.
        save: Seconds to save there.

    """

    late: str
    lost: float
    shorten: str
    save: float


def pace(lag: float, whole: float) -> Pace:
    """Judge how far a time is behind its plan.

    Args:
        lag: Seconds behind; negative for ahead.
        whole: Seconds planned for the whole talk.

    """
    numbers = load().thresholds.rehearsal
    if abs(lag) <= numbers.pace_seconds:
        return Pace.IN_TIME
    if lag < 0:
        return Pace.FAST
    return Pace.OVER if lag > whole * numbers.over_percent / 100 else Pace.SLOW


def lag_of(plan: RunPlan, seconds: tuple[float, ...], place: int) -> float:
    """Return how many seconds a run at ``place`` is behind the plan; negative for ahead.

    A segment that is not over yet counts once it takes longer than planned.
    """
    spent, current = by_segment(plan, seconds), plan.segment_of(place)
    done = sum(spent[each.key] - each.seconds for each in plan.segments[:current])
    running = plan.segments[current]
    rest = sum(spent[each.key] for each in plan.segments[current + 1 :])  # after going back
    return done + rest + max(spent[running.key] - running.seconds, 0.0)


def catch_up(plan: RunPlan, seconds: tuple[float, ...], place: int) -> CatchUp | None:
    """Say where to save what is lost; None in time, and when nothing but questions comes."""
    lag = lag_of(plan, seconds, place)
    current = plan.segment_of(place)
    ahead = [each for each in plan.segments[current + 1 :] if each.key != QUESTIONS]
    if pace(lag, plan.seconds) not in (Pace.SLOW, Pace.OVER) or not ahead:
        return None
    spent = by_segment(plan, seconds)
    gone = plan.segments[: current + 1]
    late = max(gone, key=lambda each: spent[each.key] - each.seconds)
    longest = max(ahead, key=lambda each: each.seconds)
    return CatchUp(late.key, spent[late.key] - late.seconds, longest.key, lag)
