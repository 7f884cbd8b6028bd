"""The plan of a bid's work, backwards from its deadline (投标任务分配表)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from presales_desk.planning.bid.answers import PAGE
from presales_desk.records.enums import Severity, TaskState
from presales_desk.records.findings import Finding

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from presales_desk.method.items import BidStep
    from presales_desk.planning.bid.working_days import WorkCalendar
    from presales_desk.records.bid import BidTask


@dataclass(frozen=True, slots=True)
class PlannedStep:
    """A step of the default plan with its day.

    Attributes:
        squeezed: Whether there is less time than the step usually has before the deadline.

    """

    step: BidStep
    due: dt.date
    squeezed: bool


def plan_backwards(
    steps: Sequence[BidStep], deadline: dt.date, today: dt.date, calendar: WorkCalendar
) -> tuple[PlannedStep, ...]:
    """Give each step its day: so many working days before the deadline, never before today.

    When there is less time than the steps usually take, it is shared out in the same proportion,
    so that they still come one after the other.
    """
    longest = max((step.days_before for step in steps), default=0)
    there = calendar.between(today, deadline)
    planned: list[PlannedStep] = []
    for step in steps:
        days, squeezed = step.days_before, there < longest
        if squeezed:
            days = days * there // longest
        planned.append(PlannedStep(step, max(calendar.before(deadline, days), today), squeezed))
    return tuple(planned)


def task_findings(
    tasks: Sequence[BidTask], deadline: dt.date | None, today: dt.date
) -> tuple[Finding, ...]:
    """Return which tasks are late, due only after the deadline, or nobody's."""
    found: list[Finding] = []
    for task in tasks:
        if task.state is TaskState.DONE:
            continue
        if task.due is not None and task.due < today:
            days = (today - task.due).days
            found.append(_finding("late", task, "due", Severity.ERROR, days=days))
        elif task.due is not None and deadline is not None and task.due > deadline:
            found.append(_finding("after_deadline", task, "due", Severity.ERROR))
        if not task.owner:
            found.append(_finding("nobody", task, "owner", Severity.HINT))
    return tuple(found)


def _finding(
    key: str, task: BidTask, field: str, severity: Severity, **values: str | int
) -> Finding:
    return Finding(f"bid_task.{key}", severity, {"task": task.text, **values}, task.id, field, PAGE)
