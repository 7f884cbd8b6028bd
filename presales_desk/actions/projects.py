"""Making, closing and deleting projects."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from presales_desk.actions.find import belongings, profile
from presales_desk.actions.planned import Planned
from presales_desk.errors import Term
from presales_desk.records.base import Delete, Insert, Update
from presales_desk.records.enums import Result
from presales_desk.records.findings import Label
from presales_desk.records.project import Project
from presales_desk.workspace.workspace import WORKSPACE

if TYPE_CHECKING:
    import datetime as dt

    from presales_desk.workspace.workspace import Reader

_LISTS = {
    "stage": "method.stages",
    "level": "method.importance",
    "position": "method.positions",
    "language": "language",
}
"""Where the words of a field's values stand."""
_LONGEST_SHOWN = 60


def new_project(
    reader: Reader, *, name: str, customer: str, language: str, today: dt.date
) -> Planned[Project]:
    """Begin a project of the user's, with the next free code of the year, as PS-2026-007."""
    project = Project(
        name=name.strip(),
        customer=customer.strip(),
        presales=profile(reader).user_name,
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


def change_project(project: Project, name: str, value: Any) -> Planned[Project]:
    """Give one field of a project another value; the history tells which, where it is short."""
    field = Term(f"project_field.{name}")
    label = Label("project.change", field=field, value=_shown(name, value))
    if value in (None, ""):
        label = Label("project.clear", field=field)
    elif isinstance(value, str) and len(value) > _LONGEST_SHOWN:
        label = Label("project.reword", field=field)
    wanted = project.but(**{name: value})
    return Planned(label, (Update(project, **{name: value}),), project.id, wanted)


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


def _shown(name: str, value: Any) -> str:
    """How the history shows a value, in the reader's language where it is a word of ours."""
    if name in _LISTS:
        return Term(f"{_LISTS[name]}.{value}")
    if isinstance(value, Decimal):
        return f"{value:,f}"
    return f"{value}%" if name == "win_percent" else " ".join(str(value).split())
