"""Key dates: what comes next, what is late, what has no date."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.records.enums import MilestoneKind, Result, Severity
from presales_desk.records.findings import Finding

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from presales_desk.records.project import Milestone, Project

PAGE = "overview"


def next_milestone(milestones: Sequence[Milestone], today: dt.date) -> Milestone | None:
    """Return the nearest key date that is not done and not past; None when there is none."""
    coming = [m for m in milestones if m.day is not None and m.day >= today and not m.done]
    return min(coming, key=_moment, default=None)


def tender_deadline(milestones: Sequence[Milestone]) -> dt.date | None:
    """Return the last day on which a bid can be handed in; None while no deadline has a day."""
    days = [m.day for m in milestones if m.kind is MilestoneKind.DEADLINE and m.day is not None]
    return max(days, default=None)


def in_order(milestones: Sequence[Milestone]) -> list[Milestone]:
    """Return the key dates by day and time; those without a day last, in their own order."""
    return sorted(milestones, key=lambda m: (m.day is None, _moment(m), m.rank))


def date_findings(
    project: Project,
    milestones: Sequence[Milestone],
    today: dt.date,
    due: dt.datetime | None = None,
) -> tuple[Finding, ...]:
    """Return the key dates that passed without being done, and those without a day.

    And the deadline of a plan that is not the day on which the bid is ``due`` by the tender.
    """
    if project.result is not Result.OPEN:
        return ()
    found = [_finding(m, today) for m in in_order(milestones) if _is_open(m, today)]
    return (*_other_deadline(milestones, due), *found)


def _other_deadline(
    milestones: Sequence[Milestone], due: dt.datetime | None
) -> tuple[Finding, ...]:
    """Return that no deadline of the plan is on the day of the tender; nothing where one is."""
    planned = [m for m in milestones if m.kind is MilestoneKind.DEADLINE and m.day is not None]
    if due is None or not planned or any(m.day == due.date() for m in planned):
        return ()
    last = max(planned, key=_moment)
    values: dict[str, str | int] = {
        "name": last.name,
        "day": f"{last.day}",
        "due": f"{due:%Y-%m-%d}",
    }
    return (Finding("date.other_deadline", Severity.ERROR, values, last.id, "day", PAGE),)


def _is_open(milestone: Milestone, today: dt.date) -> bool:
    return not milestone.done and (milestone.day is None or milestone.day < today)


def _finding(milestone: Milestone, today: dt.date) -> Finding:
    if milestone.day is None:
        values: dict[str, str | int] = {"name": milestone.name}
        return Finding("date.undated", Severity.HINT, values, milestone.id, "day", PAGE)
    values = {"name": milestone.name, "days": (today - milestone.day).days}
    return Finding("date.overdue", Severity.ERROR, values, milestone.id, "day", PAGE)


def _moment(milestone: Milestone) -> tuple[str, str]:
    return (milestone.day.isoformat() if milestone.day else "9999", milestone.time or "24:00")
