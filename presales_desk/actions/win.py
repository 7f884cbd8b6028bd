"""Keeping our own estimate beside the computed one, day by day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.actions.overview import read_key_info
from presales_desk.actions.plans import read_plan
from presales_desk.planning.win import estimate
from presales_desk.records.base import Insert, Update
from presales_desk.records.plan import WinEstimate

if TYPE_CHECKING:
    import datetime as dt

    from presales_desk.records.base import Change
    from presales_desk.records.plan_records import PlanRecords
    from presales_desk.records.project import Project
    from presales_desk.workspace.workspace import Reader


def record_estimate(
    reader: Reader,
    project: Project,
    own: int | None,
    today: dt.date,
    records: PlanRecords | None = None,
) -> Change:
    """Return the change that notes our own estimate of the day with what the evidence says.

    It belongs into the edit that changes the estimate. There is one note a day: a second
    estimate on the same day takes its place.

    Args:
        reader: Of the workspace.
        project: As it is stored.
        own: Our own estimate from now on; None takes it back.
        today: Its day.
        records: The plan as it is stored; None reads it.

    """
    records = records or read_plan(reader, project.id)
    view = estimate(project, records, read_key_info(reader, project, today), today)
    known = reader.find(WinEstimate, project_id=project.id, day=today)
    if known:
        return Update(known[0], own=own, computed=view.percent, sureness=view.sureness)
    note = WinEstimate(project_id=project.id, day=today)
    return Insert(note.but(own=own, computed=view.percent, sureness=view.sureness))
