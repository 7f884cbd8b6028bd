"""Phases of the exchange: how they stand in time, what is wrong with their days, how to divide."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from operator import itemgetter
from typing import TYPE_CHECKING

from presales_desk.planning.dates import in_order, tender_deadline
from presales_desk.records.enums import MilestoneKind, Severity
from presales_desk.records.findings import Finding

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping, Sequence

    from presales_desk.records.plan import Phase
    from presales_desk.records.project import Milestone

PAGE = "positioning"
_DAY = timedelta(days=1)
_DIVIDING = frozenset(MilestoneKind) - {MilestoneKind.OTHER}


class PhaseState(StrEnum):
    """Where a phase stands in time."""

    OPEN = "open"
    """It has no days yet."""
    AHEAD = "ahead"
    RUNNING = "running"
    OVER = "over"


@dataclass(frozen=True, slots=True)
class Trouble:
    """Something wrong with the days of a phase.

    Attributes:
        days: Fields of the phase with days that would mend it; empty when none would.

    """

    finding: Finding
    days: Mapping[str, dt.date]


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of time that a phase may cover.

    Attributes:
        until: Name of the key date that ends it.

    """

    start: dt.date
    end: dt.date
    until: str


def phase_state(phase: Phase, today: dt.date) -> PhaseState:
    """Return where ``phase`` stands on the day ``today``; a missing day is taken as open."""
    if phase.start is None and phase.end is None:
        return PhaseState.OPEN
    if phase.end is not None and phase.end < today:
        return PhaseState.OVER
    ahead = phase.start is not None and phase.start > today
    return PhaseState.AHEAD if ahead else PhaseState.RUNNING


def phase_troubles(phases: Sequence[Phase], milestones: Sequence[Milestone]) -> tuple[Trouble, ...]:
    """Return what is wrong with the days: reversed, overlapping, or past the end of the tender."""
    last = tender_end(milestones)
    found = [_reversed(phase) for phase in phases]
    found += [_overlap(phases[:number], phase) for number, phase in enumerate(phases)]
    found += [_past(phase, last) for phase in phases]
    return tuple(trouble for trouble in found if trouble is not None)


def tender_end(milestones: Sequence[Milestone]) -> dt.date | None:
    """Return when the tender is over: the offer is due, and presented and decided on after it."""
    deadline = tender_deadline(milestones)
    if deadline is None:
        return None
    decided = [m.day for m in milestones if m.kind is MilestoneKind.DECISION]
    return max([deadline, *(day for day in decided if day is not None)])


def is_reversed(phase: Phase) -> bool:
    """Tell whether a phase ends before it begins."""
    return phase.start is not None and phase.end is not None and phase.end < phase.start


def shared_days(one: Phase, other: Phase) -> int:
    """Return how many days two phases have in common; one with a single day lasts that day."""
    start, end = one.start or one.end, one.end or one.start
    since, until = other.start or other.end, other.end or other.start
    if start is None or end is None or since is None or until is None:
        return 0
    return max((min(end, until) - max(start, since)).days + 1, 0)


def days_past(phase: Phase, last: dt.date | None) -> int:
    """Return by how many days a phase of the tender outlasts it; what begins after it may."""
    if last is None or phase.end is None or (phase.start is not None and phase.start >= last):
        return 0
    return max((phase.end - last).days, 0)


def stretches(milestones: Sequence[Milestone], first: dt.date) -> tuple[Stretch, ...]:
    """Divide the time from ``first`` on by the key dates that move a tender (section 2).

    Each stretch ends with an exchange, a tender date or the decision; dates of one day share it.
    """
    found: list[Stretch] = []
    for milestone in in_order([m for m in milestones if m.kind in _DIVIDING]):
        start = found[-1].end + _DAY if found else first
        if milestone.day is not None and milestone.day >= start:
            found.append(Stretch(start, milestone.day, milestone.name))
    return tuple(found)


def _reversed(phase: Phase) -> Trouble | None:
    if phase.start is None or phase.end is None or not is_reversed(phase):
        return None
    values: dict[str, str | int] = {"name": phase.name}
    finding = Finding("phase.reversed", Severity.ERROR, values, phase.id, "end", PAGE)
    return Trouble(finding, {"start": phase.end, "end": phase.start})


def _overlap(earlier: Sequence[Phase], phase: Phase) -> Trouble | None:
    """Return the trouble of a phase that begins while one of the earlier ones still runs."""
    running = [before for before in earlier if shared_days(before, phase)]
    ended = [(before.end, before.name) for before in running if before.end is not None]
    end, name = max(ended, key=itemgetter(0), default=(None, ""))
    if end is None:
        return None
    values: dict[str, str | int] = {"name": phase.name, "before": name}
    finding = Finding("phase.overlap", Severity.WARNING, values, phase.id, "start", PAGE)
    better = end + _DAY
    fits = phase.end is None or better <= phase.end
    return Trouble(finding, {"start": better} if fits else {})


def _past(phase: Phase, last: dt.date | None) -> Trouble | None:
    """Return the trouble of a phase that outlasts the tender, which is over on the day ``last``."""
    if last is None or not days_past(phase, last):
        return None
    values: dict[str, str | int] = {"name": phase.name, "day": last.isoformat()}
    finding = Finding("phase.past_deadline", Severity.WARNING, values, phase.id, "end", PAGE)
    return Trouble(finding, {"end": last})
