"""Reading the planner's records of a project, and changing the plan itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from presales_desk.actions.planned import Planned
from presales_desk.records.base import Insert, Update
from presales_desk.records.competition import Competitor, Play, Score, SwotItem
from presales_desk.records.people import Contact, Stakeholder, Todo
from presales_desk.records.plan import (
    Adjustment,
    Judgement,
    Phase,
    Plan,
    Showing,
    Silence,
    Tripwire,
    WinEstimate,
)
from presales_desk.records.plan_records import PlanRecords
from presales_desk.records.summary import Link

if TYPE_CHECKING:
    from presales_desk.records.base import Change
    from presales_desk.records.findings import Label
    from presales_desk.workspace.workspace import Reader


def plan_of(reader: Reader, project_id: str) -> Plan:
    """Return the project's plan; a blank one, not stored yet, while nobody planned."""
    return next(iter(reader.find(Plan, project_id=project_id)), _blank(project_id))


def read_plan(reader: Reader, project_id: str) -> PlanRecords:
    """Return all that the planner holds of a project."""
    adjustments = reader.find(Adjustment, project_id=project_id)
    estimates = reader.find(WinEstimate, project_id=project_id)
    return PlanRecords(
        plan=plan_of(reader, project_id),
        competitors=reader.find(Competitor, project_id=project_id),
        stakeholders=reader.find(Stakeholder, project_id=project_id),
        contacts=reader.find(Contact, project_id=project_id),
        swot_items=reader.find(SwotItem, project_id=project_id),
        plays=reader.find(Play, project_id=project_id),
        scores=reader.find(Score, project_id=project_id),
        judgements=reader.find(Judgement, project_id=project_id),
        phases=reader.find(Phase, project_id=project_id),
        showings=reader.find(Showing, project_id=project_id),
        tripwires=reader.find(Tripwire, project_id=project_id),
        adjustments=sorted(adjustments, key=lambda adjustment: (adjustment.day, adjustment.id)),
        estimates=sorted(estimates, key=lambda estimate: estimate.day),
        silences=reader.find(Silence, project_id=project_id),
        todos=reader.find(Todo, project_id=project_id),
        links=reader.find(Link, project_id=project_id),
    )


def plan_change(reader: Reader, project_id: str, **fields: Any) -> Change:
    """Return the change that gives fields of the plan other values; the first one makes it."""
    stored = next(iter(reader.find(Plan, project_id=project_id)), None)
    if stored is None:
        return Insert(_blank(project_id).but(**fields))
    return Update(stored, **fields)


def change_plan(reader: Reader, project_id: str, label: Label, **fields: Any) -> Planned[None]:
    """Give fields of the plan other values."""
    return Planned(label, (plan_change(reader, project_id, **fields),), project_id, None)


def _blank(project_id: str) -> Plan:
    """Return an empty plan; its id follows from the project, so that there is never a second."""
    return Plan(id=f"plan-{project_id}", project_id=project_id)
