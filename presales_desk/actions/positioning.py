"""Deciding how hard to go for an opportunity, and how; answering the four questions."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from presales_desk.actions.adjustments import adjust
from presales_desk.actions.overview import kept_cards, read_key_info
from presales_desk.actions.planned import Planned
from presales_desk.actions.plans import plan_change, plan_of, reread_plan
from presales_desk.actions.win import record_estimate
from presales_desk.errors import Term
from presales_desk.method.keys import AdjustmentKind, Quadrant
from presales_desk.planning.win import estimate
from presales_desk.records.base import Insert, Update
from presales_desk.records.competition import Competitor, Score, SwotItem
from presales_desk.records.enums import Result
from presales_desk.records.findings import Label
from presales_desk.records.people import Contact, Stakeholder
from presales_desk.records.plan import (
    Adjustment,
    Judgement,
    Phase,
    Plan,
    Showing,
    Tripwire,
    WinEstimate,
)
from presales_desk.records.plan_records import PlanRecords
from presales_desk.records.project import Milestone, Project
from presales_desk.records.summary import Link

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Collection, Mapping, Sequence

    from presales_desk.planning.win import WinView
    from presales_desk.records.base import Change
    from presales_desk.workspace.cards import ProjectCard
    from presales_desk.workspace.workspace import Reader

_KINDS = {
    "position": AdjustmentKind.POSITION,
    "level": AdjustmentKind.POSITION,
    "win_percent": AdjustmentKind.POSITION,
    "strategy": AdjustmentKind.STRATEGY,
    "alliance": AdjustmentKind.STRATEGY,
    "engagement": AdjustmentKind.STRATEGY,
    "partner": AdjustmentKind.STRATEGY,
}
"""What it is that another value of a field adjusts; the most telling field first."""

_READ = frozenset(
    kind.table
    for kind in (
        *(Plan, Judgement, Phase, Showing, Tripwire, Adjustment, WinEstimate),
        *(Competitor, Score, SwotItem, Stakeholder, Contact, Link),
    )
)
"""Tables that the page and the estimate of the chance look into."""


@dataclass(frozen=True, slots=True)
class Positioning:
    """What is known of the position of a project, read at once.

    Attributes:
        records: Those that positions are judged by: no to-dos, and of the SWOT the strengths.
        win: The chance that the evidence gives.
        others: Cards of the other projects under way; perhaps behind their latest edits.

    """

    project: Project
    records: PlanRecords
    milestones: Sequence[Milestone]
    win: WinView
    others: Sequence[ProjectCard]


def read_positioning(reader: Reader, project_id: str, today: dt.date) -> Positioning:
    """Return what is known of the position of a project on the day ``today``.

    Raises:
        MissingRecordError: There is no such project.

    """
    nothing = PlanRecords(plan=Plan(project_id=project_id))
    return _around(reader, project_id, _reread(reader, nothing, _READ), today)


def reread_positioning(
    reader: Reader, seen: Positioning, tables: Collection[str], today: dt.date
) -> Positioning:
    """Return what is known after records of these tables changed.

    Raises:
        MissingRecordError: The project is gone.

    """
    records = _reread(reader, seen.records, _READ.intersection(tables))
    return _around(reader, seen.project.id, records, today)


def _reread(reader: Reader, records: PlanRecords, tables: Collection[str]) -> PlanRecords:
    """Read again what lies in these tables; of the items of the SWOT the strengths only."""
    again = reread_plan(reader, records, {*tables} - {SwotItem.table})
    if SwotItem.table not in tables:
        return again
    project_id = records.plan.project_id
    strengths = reader.find(SwotItem, project_id=project_id, quadrant=Quadrant.STRENGTHS)
    return replace(again, swot_items=strengths)


def _around(reader: Reader, project_id: str, records: PlanRecords, today: dt.date) -> Positioning:
    project = reader.get(Project, project_id)
    return Positioning(
        project=project,
        records=records,
        milestones=reader.find(Milestone, project_id=project_id),
        win=estimate(project, records, read_key_info(reader, project, today), today),
        others=[
            card
            for card in kept_cards(reader)
            if card.result is Result.OPEN and card.project_id != project_id
        ],
    )


def overturned(project: Project, plan: Plan, wanted: Mapping[str, Any]) -> str:
    """Return the field of an earlier decision that ``wanted`` changes; empty when none is.

    Only what was decided before is adjusted, and asks for a reason: a first decision does not.
    """
    for field in _KINDS:
        before = getattr(_owner(project, plan, field), field)
        if field in wanted and before not in (None, "") and before != wanted[field]:
            return field
    return ""


def decide(
    reader: Reader,
    project_id: str,
    wanted: Mapping[str, Any],
    reason: str,
    *,
    decided_by: str,
    today: dt.date,
    records: PlanRecords | None = None,
) -> Planned[Any]:
    """Give fields of the project and of its plan the values that somebody decided on.

    Args:
        reader: Of the workspace.
        project_id: Whose plan it is.
        wanted: Values by name of the field.
        reason: Why; kept with the adjustment, if it is one.
        decided_by: Name; empty while nobody said.
        today: Day of the decision.
        records: The plan as it is stored; None reads what is needed of it.

    """
    project, plan = reader.get(Project, project_id), plan_of(reader, project_id)
    changes = _changes(reader, project, wanted)
    if "win_percent" in wanted:
        changes += (record_estimate(reader, project, wanted["win_percent"], today, records),)
    field = overturned(project, plan, wanted)
    if not field:
        return Planned(_label(wanted), changes, project_id, None)
    kind, before = _KINDS[field], getattr(_owner(project, plan, field), field)
    values = (kind, field, before, wanted[field], reason)
    return adjust(reader, project_id, *values, *changes, decided_by=decided_by, today=today)


def judge(reader: Reader, judgement: Judgement, fields: Mapping[str, Any]) -> Planned[Judgement]:
    """Change an answer to one of the four questions; the first word of it makes it stored."""
    known = reader.find(
        Judgement,
        project_id=judgement.project_id,
        competitor_id=judgement.competitor_id,
        question=judgement.question,
    )
    stored = next(iter(known), None)
    wanted = (stored or judgement).but(**fields)
    change = Insert(wanted) if stored is None else Update(stored, **fields)
    label = Label(
        "positioning.judge", question=Term(f"method.project_questions.{judgement.question}")
    )
    return Planned(label, (change,), judgement.project_id, wanted)


def _changes(reader: Reader, project: Project, wanted: Mapping[str, Any]) -> tuple[Change, ...]:
    of_project = {name: value for name, value in wanted.items() if hasattr(project, name)}
    of_plan = {name: value for name, value in wanted.items() if name not in of_project}
    changes: list[Change] = [Update(project, **of_project)] if of_project else []
    if of_plan:
        changes.append(plan_change(reader, project.id, **of_plan))
    return tuple(changes)


def _owner(project: Project, plan: Plan, field: str) -> Project | Plan:
    return project if hasattr(project, field) else plan


def _label(wanted: Mapping[str, Any]) -> Label:
    field = next((name for name in _KINDS if name in wanted), next(iter(wanted)))
    table = "project_field" if field in Project.__dataclass_fields__ else "plan_field"
    return Label("positioning.decide", field=Term(f"{table}.{field}"))
