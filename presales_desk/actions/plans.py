"""Reading the planner's records of a project, and changing the plan itself."""

from __future__ import annotations

from dataclasses import replace
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
    from collections.abc import Callable, Collection

    from presales_desk.records.base import Change, Record
    from presales_desk.records.findings import Label
    from presales_desk.workspace.workspace import Reader


_PARTS: dict[str, type[Record]] = {
    "competitors": Competitor,
    "stakeholders": Stakeholder,
    "contacts": Contact,
    "swot_items": SwotItem,
    "plays": Play,
    "scores": Score,
    "judgements": Judgement,
    "phases": Phase,
    "showings": Showing,
    "tripwires": Tripwire,
    "adjustments": Adjustment,
    "estimates": WinEstimate,
    "silences": Silence,
    "todos": Todo,
    "links": Link,
}
"""What each sequence of ``PlanRecords`` is made of."""

_ORDERS: dict[str, Callable[[Any], Any]] = {
    "adjustments": lambda adjustment: (adjustment.day, adjustment.id),
    "estimates": lambda estimate: estimate.day,
}
"""Sequences that have an order of their own."""


def plan_of(reader: Reader, project_id: str) -> Plan:
    """Return the project's plan; a blank one, not stored yet, while nobody planned."""
    return next(iter(reader.find(Plan, project_id=project_id)), _blank(project_id))


def read_plan(reader: Reader, project_id: str) -> PlanRecords:
    """Return all that the planner holds of a project."""
    parts = {name: _part(reader, project_id, name) for name in _PARTS}
    return PlanRecords(plan=plan_of(reader, project_id), **parts)


def reread_plan(reader: Reader, records: PlanRecords, tables: Collection[str]) -> PlanRecords:
    """Return ``records`` with what lies in these tables read again; the rest stays as it is.

    A project may hold thousands of records, of which an edit touches few.
    """
    project_id = records.plan.project_id
    changed = [name for name, kind in _PARTS.items() if kind.table in tables]
    parts: dict[str, Any] = {name: _part(reader, project_id, name) for name in changed}
    if Plan.table in tables:
        parts["plan"] = plan_of(reader, project_id)
    return replace(records, **parts)


def plan_change(reader: Reader, project_id: str, **fields: Any) -> Change:
    """Return the change that gives fields of the plan other values; the first one makes it."""
    stored = next(iter(reader.find(Plan, project_id=project_id)), None)
    if stored is None:
        return Insert(_blank(project_id).but(**fields))
    return Update(stored, **fields)


def change_plan(reader: Reader, project_id: str, label: Label, **fields: Any) -> Planned[None]:
    """Give fields of the plan other values."""
    return Planned(label, (plan_change(reader, project_id, **fields),), project_id, None)


def _part(reader: Reader, project_id: str, name: str) -> Any:
    found = reader.find(_PARTS[name], project_id=project_id)
    return sorted(found, key=_ORDERS[name]) if name in _ORDERS else found


def _blank(project_id: str) -> Plan:
    """Return an empty plan; its id follows from the project, so that there is never a second."""
    return Plan(id=f"plan-{project_id}", project_id=project_id)
