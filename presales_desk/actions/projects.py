"""Making, closing and deleting projects."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.actions.find import belongings
from presales_desk.actions.planned import Planned
from presales_desk.records.base import Delete, Insert, Update
from presales_desk.records.enums import Result
from presales_desk.records.findings import Label
from presales_desk.records.project import Project
from presales_desk.workspace.workspace import WORKSPACE

if TYPE_CHECKING:
    import datetime as dt

    from presales_desk.workspace.workspace import Reader


def new_project(
    reader: Reader, *, name: str, customer: str, language: str, today: dt.date
) -> Planned[Project]:
    """Begin a project with the next free code of the year, such as PS-2026-007."""
    project = Project(
        name=name.strip(),
        customer=customer.strip(),
        code=next_code(reader, today.year),
        language=language,
        opened=today,
    )
    return Planned(Label("project.new", name=name), (Insert(project),), WORKSPACE, project)


def next_code(reader: Reader, year: int) -> str:
    """Return the code after the highest one of that year."""
    prefix = f"PS-{year}-"
    codes = [project.code for project in reader.find(Project)]
    endings = [code.removeprefix(prefix) for code in codes if code.startswith(prefix)]
    return f"{prefix}{max((int(e) for e in endings if e.isdecimal()), default=0) + 1:03}"


def close_project(
    reader: Reader, project_id: str, result: Result, *, today: dt.date
) -> Planned[Project]:
    """Record how the project ended, or open it again."""
    project = reader.get(Project, project_id)
    closed = None if result is Result.OPEN else (project.closed or today)
    wanted = project.but(result=result, closed=closed)
    change = Update(project, result=result, closed=closed)
    label = Label("project.close", name=project.name)
    return Planned(label, (change,), project_id, wanted)


def delete_project(reader: Reader, project_id: str) -> Planned[Project]:
    """Delete a project with all that belongs to it; the bin keeps it."""
    project = reader.get(Project, project_id)
    changes = tuple(Delete(record) for record in reversed(belongings(reader, project_id)))
    label = Label("project.delete", name=project.name)
    return Planned(label, (*changes, Delete(project)), WORKSPACE, project)
