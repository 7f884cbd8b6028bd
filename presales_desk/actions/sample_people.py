"""Filling the stakeholders of a project from the sample, to see what good ones look like."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.actions.planned import Planned
from presales_desk.actions.sample import read_sample
from presales_desk.records.base import Insert
from presales_desk.records.competition import Competitor
from presales_desk.records.findings import Label
from presales_desk.records.people import INFLUENCES, REPORTS_TO, Contact, Stakeholder
from presales_desk.records.project import Project
from presales_desk.records.summary import Link

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator, Sequence

    from presales_desk.records.base import Record
    from presales_desk.workspace.workspace import Reader


def fill_people(reader: Reader, project_id: str, today: dt.date | None = None) -> Planned[int]:
    """Add the sample's people with their lines and contacts, as one edit; returns how many.

    Whom they lean to is taken over where the project has a competitor of that name. Contacts are
    planned for the weeks after ``today``; None leaves their days as they are written.
    """
    project = reader.get(Project, project_id)
    plan = read_sample(project.language, today).plan
    known = {rival.name: rival.id for rival in reader.find(Competitor, project_id=project_id)}
    rivals = {one.id: known.get(one.name) for one in plan if isinstance(one, Competitor)}
    people = [
        person.but(project_id=project_id, competitor_id=rivals.get(person.competitor_id or ""))
        for person in plan
        if isinstance(person, Stakeholder)
    ]
    around = [record.but(project_id=project_id) for record in _around(plan)]
    changes = tuple(Insert(record) for record in (*people, *around))
    return Planned(Label("stakeholder.fill", count=len(people)), changes, project_id, len(people))


def _around(plan: Sequence[Record]) -> Iterator[Record]:
    """Yield the contacts with the people, and the lines between them."""
    for record in plan:
        is_line = isinstance(record, Link) and record.role in (REPORTS_TO, INFLUENCES)
        if is_line or isinstance(record, Contact):
            yield record
