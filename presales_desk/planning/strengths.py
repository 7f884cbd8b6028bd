"""The schedule of strengths: which phase brings out which strength (method, section 2)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from presales_desk.method import load
from presales_desk.method.keys import Quadrant
from presales_desk.planning.dates import tender_deadline

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from presales_desk.records.competition import SwotItem
    from presales_desk.records.plan import Phase, Showing
    from presales_desk.records.plan_records import PlanRecords
    from presales_desk.records.project import Milestone


class StrengthStage(StrEnum):
    """How a strength stands in the schedule, what needs attention first."""

    NEVER = "never"
    """No phase brings it out, or those that should have are over."""
    EARLY = "early"
    """It is shown while rivals still have the time to answer."""
    TWICE = "twice"
    """More than one phase brings it out."""
    PLANNED = "planned"
    SHOWN = "shown"


@dataclass(frozen=True, slots=True)
class StrengthState:
    """One strength in the schedule.

    Attributes:
        phases: Those that bring it out, in their order.

    """

    item: SwotItem
    phases: tuple[Phase, ...]
    state: StrengthStage


def schedule(
    records: PlanRecords, milestones: Sequence[Milestone], today: dt.date
) -> tuple[StrengthState, ...]:
    """Return every strength of the SWOT with the phases that bring it out, and how it stands."""
    phases = {phase.id: phase for phase in records.phases}
    showings: dict[str, list[Showing]] = {}
    for showing in records.showings:
        showings.setdefault(showing.swot_item_id, []).append(showing)
    deadline = tender_deadline(milestones)
    states: list[StrengthState] = []
    for item in records.board(Quadrant.STRENGTHS):
        own = {showing.phase_id: showing for showing in showings.get(item.id, ())}
        planned = [(phase, own[phase.id]) for phase in phases.values() if phase.id in own]
        state = _state(item, planned, deadline, today)
        states.append(StrengthState(item, tuple(phase for phase, _ in planned), state))
    return tuple(states)


def _state(
    item: SwotItem,
    planned: Sequence[tuple[Phase, Showing]],
    deadline: dt.date | None,
    today: dt.date,
) -> StrengthStage:
    counting = [(p, showing) for p, showing in planned if not _missed(p, showing, today)]
    if not counting:
        return StrengthStage.NEVER
    if any(_is_early(item, phase, showing, deadline) for phase, showing in counting):
        return StrengthStage.EARLY
    if len(counting) > 1:
        return StrengthStage.TWICE
    shown = any(showing.shown is not None for _, showing in counting)
    return StrengthStage.SHOWN if shown else StrengthStage.PLANNED


def _missed(phase: Phase, showing: Showing, today: dt.date) -> bool:
    return showing.shown is None and phase.end is not None and phase.end < today


def _is_early(item: SwotItem, phase: Phase, showing: Showing, deadline: dt.date | None) -> bool:
    """Tell whether rivals get the time to answer; the last day of a phase that is ahead counts."""
    limits = load().thresholds.strengths
    day = showing.shown or phase.end or phase.start
    if deadline is None or day is None or item.weight < limits.early_weight:
        return False
    return day < deadline - timedelta(days=limits.early_days)
