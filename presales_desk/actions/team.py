"""What a lead sees of a team: closed projects of the archive, reuse, and what is not filed yet."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from presales_desk.actions.sample_archive import has_sample_archive
from presales_desk.actions.todos import add_todo
from presales_desk.errors import MissingRecordError
from presales_desk.knowledge.knowledge_base import KnowledgeBase
from presales_desk.method.keys import Importance
from presales_desk.planning.summary import PAGE
from presales_desk.records.enums import Result
from presales_desk.records.messages import catalogue
from presales_desk.records.outline import CITES
from presales_desk.records.people import Todo
from presales_desk.records.project import Project
from presales_desk.records.questions import TAKEN_FROM
from presales_desk.records.summary import Link

if TYPE_CHECKING:
    from presales_desk.actions.planned import Planned
    from presales_desk.knowledge.entry import Entry
    from presales_desk.records.closed import ClosedProject
    from presales_desk.workspace.workspace import Reader

REMINDER = "archive_reminder"
"""What a to-do to file a project says it was made by."""

MOST_REUSED = 20
_REUSES = (CITES, TAKEN_FROM)
_DAYS = dt.timedelta(days=7)  # to file it after the reminder


@dataclass(frozen=True, slots=True)
class Reused:
    """An entry that records of this workspace were made of, and how often."""

    entry: Entry
    count: int


@dataclass(frozen=True, slots=True)
class Waiting:
    """A closed project of this workspace that is not in the knowledge base.

    Attributes:
        days: Since the result came; None while its day is unknown.
        reminded: Its owner has an open to-do to file it.

    """

    project: Project
    days: int | None
    reminded: bool


@dataclass(frozen=True, slots=True)
class UnderWay:
    """Open projects of this workspace.

    Attributes:
        budget: Of the customers together, in yuan, as far as it is known.
        pressing: How many are very important.

    """

    count: int
    budget: Decimal
    pressing: int


@dataclass(frozen=True, slots=True, kw_only=True)
class TeamReading:
    """Everything the figures of a team are made of.

    Attributes:
        projects: As the archive tells of them, the newest first.
        reuses: How often any entry was used in this workspace.
        reused: Those used most, at most ``MOST_REUSED``.
        waiting: The longest first.
        filed: How many closed projects of this workspace are in the knowledge base.
        sample: The sample archive is among the entries.

    """

    projects: tuple[ClosedProject, ...]
    reuses: int
    reused: tuple[Reused, ...]
    waiting: tuple[Waiting, ...]
    filed: int
    under_way: UnderWay
    sample: bool


def read_team(reader: Reader, today: dt.date) -> TeamReading:
    """Return what the knowledge base and the workspace tell of the team.

    Raises:
        DamagedWorkspaceError: The catalogue is damaged; it can be made anew.

    """
    used = Counter(link.target_id for link in reader.find(Link, role=_REUSES))
    closed = [p for p in reader.find(Project) if p.result is not Result.OPEN]
    with KnowledgeBase.open(reader.folder, read_only=True) as base:
        return TeamReading(
            projects=tuple(base.closed_projects()),
            reuses=used.total(),
            reused=tuple(_reused(base, used)),
            waiting=tuple(_waiting(reader, closed, today)),
            filed=sum(project.archived is not None for project in closed),
            under_way=_under_way(reader),
            sample=has_sample_archive(base),
        )


def remind(reader: Reader, project_id: str, today: dt.date) -> Planned[Todo]:
    """Give whoever owns a project a to-do to write its summary and file it within a week."""
    project = reader.get(Project, project_id)
    text = catalogue(project.language).text("team.remind", name=project.name)
    return add_todo(
        reader,
        project_id,
        text,
        owner=project.presales,
        due=today + _DAYS,
        rule=REMINDER,
        page=PAGE,
    )


def _reused(base: KnowledgeBase, used: Counter[str]) -> list[Reused]:
    found: list[Reused] = []
    for id, count in used.most_common():
        try:
            entry = base.entry(id)
        except MissingRecordError:
            continue  # from a workspace whose entries are not here
        if not entry.withdrawn:
            found.append(Reused(entry, count))
        if len(found) == MOST_REUSED:
            break
    return found


def _waiting(reader: Reader, closed: list[Project], today: dt.date) -> list[Waiting]:
    reminded = {todo.project_id for todo in reader.find(Todo, rule=REMINDER, finished=None)}
    found = [
        Waiting(
            project,
            (today - project.closed).days if project.closed else None,
            project.id in reminded,
        )
        for project in closed
        if project.archived is None
    ]
    return sorted(found, key=lambda waiting: -(waiting.days or 0))


def _under_way(reader: Reader) -> UnderWay:
    projects = reader.find(Project, result=Result.OPEN)
    budgets = (project.budget for project in projects if project.budget is not None)
    pressing = sum(project.level is Importance.VERY_IMPORTANT for project in projects)
    return UnderWay(len(projects), sum(budgets, Decimal()), pressing)
