"""To-dos of projects and of none: written, ticked off, deleted, made of what is missing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from presales_desk.actions.find import profile
from presales_desk.actions.planned import Planned
from presales_desk.errors import Term
from presales_desk.method import load
from presales_desk.planning.gap_tasks import important
from presales_desk.planning.todos import in_order, proposed_day
from presales_desk.records.base import Delete, Insert, Update
from presales_desk.records.findings import Label
from presales_desk.records.ids import rank_after
from presales_desk.records.messages import catalogue
from presales_desk.records.people import Colleague, Todo
from presales_desk.records.project import Project
from presales_desk.workspace.workspace import WORKSPACE

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Mapping, Sequence

    from presales_desk.records.base import Change
    from presales_desk.records.findings import Finding
    from presales_desk.records.messages import Catalogue
    from presales_desk.workspace.workspace import Reader

T = TypeVar("T")

PAGE = "todos"
"""Name of the page of a project's to-dos."""
_LOOKED_THROUGH = 200


@dataclass(frozen=True, slots=True)
class MadeTodos:
    """To-dos that were made of gaps.

    Attributes:
        todos: The new ones.
        left: How many more would have been made, were there not a limit for one go.

    """

    todos: list[Todo]
    left: int


def read_todos(reader: Reader, project_id: str) -> list[Todo]:
    """Return the to-dos of a project in the order in which they are shown."""
    return in_order(reader.find(Todo, project_id=project_id))


def add_todo(reader: Reader, project_id: str | None, text: str, **fields: Any) -> Planned[Todo]:
    """Write down something to do.

    Args:
        reader: Of the workspace.
        project_id: None when it belongs to no project.
        text: What to do.
        fields: Further fields of the to-do, such as ``owner`` and ``due``.

    """
    todo = Todo(project_id=project_id, text=text, rank=_rank(reader, project_id), **fields)
    return Planned(Label("todo.new", text=text), (Insert(todo),), _scope(todo), todo)


def change_todo(todo: Todo, fields: Mapping[str, Any]) -> Planned[Todo]:
    """Give a to-do new values; ticking it off has a name of its own in the history."""
    wanted = todo.but(**fields)
    label = Label("todo.change", text=wanted.text, field=Term(f"todo_field.{next(iter(fields))}"))
    if list(fields) == ["finished"]:
        label = Label("todo.done" if wanted.finished else "todo.open", text=wanted.text)
    return Planned(label, (Update(todo, **fields),), _scope(todo), wanted)


def paste_todos(
    reader: Reader,
    project_id: str | None,
    changed: Sequence[tuple[str, Mapping[str, Any]]],
    new: Sequence[Mapping[str, Any]],
) -> Planned[int]:
    """Write what was pasted into a table of to-dos, as one edit; returns how many rows.

    New rows that do not say what to do are passed over.
    """
    changes: list[Change] = [Update(reader.get(Todo, id), **fields) for id, fields in changed]
    first = _rank(reader, project_id)
    telling = [fields for fields in new if fields.get("text", "").strip()]
    for number, fields in enumerate(telling):
        empty = Todo(project_id=project_id, text="", rank=first + number)
        changes.append(Insert(empty.but(**fields)))
    label = Label("todo.paste", count=len(changes))
    return Planned(label, tuple(changes), project_id or WORKSPACE, len(changes))


def delete_todos(reader: Reader, ids: Sequence[str]) -> Planned[list[Todo]]:
    """Delete to-dos that belong to one project, or to none."""
    gone = [reader.get(Todo, id) for id in ids]
    label = Label("todo.delete", text=gone[0].text)
    if len(gone) > 1:
        label = Label("todo.delete_several", count=len(gone))
    return Planned(label, tuple(Delete(todo) for todo in gone), _scope(gone[0]), gone)


def todos_from_findings(
    reader: Reader, project_id: str, findings: Iterable[Finding], owner: str, today: dt.date
) -> Planned[list[Todo]]:
    """Make to-dos of what is missing, as one edit; the value holds the new ones.

    What an open to-do is about already makes no second one; what was noticed about to-dos makes
    none at all. The worst gaps are due first.

    Args:
        reader: Of the workspace.
        project_id: Whose gaps they are.
        findings: Of the project; the to-dos say what to do about them in the project's language.
        owner: Of all that are made; empty for nobody yet.
        today: From which their last days are counted.

    """
    made = _new_todos(reader, project_id, findings, owner, today)
    return _making(project_id, made, made)


def todos_from_all(
    reader: Reader, project_id: str, findings: Iterable[Finding], owner: str, today: dt.date
) -> Planned[MadeTodos]:
    """Make to-dos of what matters among all that is missing; see ``todos_from_findings``.

    Hints make none, the open questions of one key item make one, and there is a limit for one
    go: a list that nobody can work through is read by nobody.
    """
    wanted = _new_todos(reader, project_id, important(findings), owner, today)
    most = load().thresholds.todos.most
    made = MadeTodos(wanted[:most], len(wanted[most:]))
    return _making(project_id, made.todos, made)


def _making(project_id: str, todos: Sequence[Todo], value: T) -> Planned[T]:
    label = Label("todo.from_findings", count=len(todos))
    return Planned(label, tuple(Insert(todo) for todo in todos), project_id, value)


def _new_todos(
    reader: Reader, project_id: str, findings: Iterable[Finding], owner: str, today: dt.date
) -> list[Todo]:
    words = catalogue(reader.get(Project, project_id).language)
    about = {_subject(todo) for todo in reader.find(Todo, project_id=project_id, finished=None)}
    rank, made = _rank(reader, project_id), list[Todo]()
    for finding in findings:
        todo = _todo_of(finding, words, today)
        if finding.page != PAGE and _subject(todo) not in about:
            about.add(_subject(todo))
            made.append(todo.but(project_id=project_id, owner=owner, rank=rank + len(made)))
    return made


def todos_from_gaps(reader: Reader, project_id: str, today: dt.date) -> Planned[MadeTodos]:
    """Make to-dos of what matters among all that is missing, for who plans the project."""
    from presales_desk.actions.overview import read_overview  # reasoning that few need at once

    owner = reader.get(Project, project_id).presales or profile(reader).user_name
    findings = read_overview(reader, project_id, today).findings
    return todos_from_all(reader, project_id, findings, owner, today)


def colleague_names(reader: Reader) -> list[str]:
    """Return names to offer for an owner: the directory, the user, then the latest owners."""
    directory = [colleague.name for colleague in reader.find(Colleague)]
    newest = reader.page(Todo, descending=True, limit=_LOOKED_THROUGH)
    owners = (profile(reader).user_name, *(todo.owner for todo in newest))
    return list(dict.fromkeys(filter(None, (*directory, *owners))))


def _todo_of(finding: Finding, words: Catalogue, today: dt.date) -> Todo:
    return Todo(
        text=words.action(finding),
        due=proposed_day(finding.severity, today, load().thresholds.todos),
        rule=finding.rule,
        record_id=finding.record_id,
        page=finding.page,
    )


def _subject(todo: Todo) -> tuple[str, str]:
    """What a to-do is about: a rule and its record, or its words where there is no record."""
    return todo.rule, todo.record_id or todo.text


def _scope(todo: Todo) -> str:
    return todo.project_id or WORKSPACE


def _rank(reader: Reader, project_id: str | None) -> float:
    return rank_after([known.rank for known in reader.find(Todo, project_id=project_id)])
