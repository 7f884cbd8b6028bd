"""All projects at a glance: their cards, what needs somebody now, dates to come, work to do."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING

from presales_desk.actions.find import profile
from presales_desk.actions.overview import read_cards
from presales_desk.method import load
from presales_desk.method.keys import Importance
from presales_desk.planning.todos import in_order, is_due, is_for_home
from presales_desk.records.enums import ExchangeState, Result, Severity
from presales_desk.records.exchange import Exchange
from presales_desk.records.people import Todo
from presales_desk.records.project import Milestone, Project

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from presales_desk.records.job import Job
    from presales_desk.workspace.cards import ProjectCard
    from presales_desk.workspace.workspace import Reader

AGENDA_DAYS = 21
"""How far the agenda looks ahead."""

_LEVELS = list(Importance)
_PRESSING = (Severity.ERROR, Severity.WARNING)


@dataclass(frozen=True, slots=True)
class AgendaEntry:
    """A key date of one of the projects."""

    project_id: str
    project: str
    milestone: Milestone


@dataclass(frozen=True, slots=True)
class MeetingEntry:
    """A meeting of one of the projects that began and was not ended."""

    project: str
    exchange: Exchange


@dataclass(frozen=True, slots=True)
class Home:
    """What Home shows.

    Attributes:
        cards: Of all projects, the most urgent first.
        agenda: Open key dates of the projects under way within ``AGENDA_DAYS``, in their order.
        todos: What waits for the user this week, what was done today behind it.
        meetings: Under way, the latest first: held at this moment, or cut off by a crash.

    """

    cards: Sequence[ProjectCard]
    agenda: Sequence[AgendaEntry]
    todos: Sequence[Todo] = ()
    meetings: Sequence[MeetingEntry] = ()


def read_home(reader: Reader, moment: dt.datetime, job: Job) -> Home:
    """Return the projects as they are now; makes stale cards anew."""
    cards = read_cards(reader, moment, job)
    today = moment.date()
    agenda = read_agenda(reader, cards, today)
    week, meetings = read_week(reader, today), read_meetings(reader, cards)
    return Home(by_urgency(cards), agenda, week, meetings)


def by_urgency(cards: Iterable[ProjectCard]) -> list[ProjectCard]:
    """Return the cards by importance, then by their next key date; what is unknown stands last."""
    return sorted(cards, key=lambda card: (_level(card), card.next_day or dt.date.max, card.name))


def needing_attention(cards: Iterable[ProjectCard], most: int) -> list[ProjectCard]:
    """Return the projects whose worst finding weighs most, at most one entry a project.

    Archived ones need nothing any more, and hints can wait.
    """
    known = by_urgency(card for card in cards if card.archived is None)
    return [card for severity in _PRESSING for card in known if card.gap_severity is severity][
        :most
    ]


def read_agenda(reader: Reader, cards: Iterable[ProjectCard], today: dt.date) -> list[AgendaEntry]:
    """Return the key dates to come; the cards tell which projects have any."""
    last = today + dt.timedelta(days=AGENDA_DAYS)
    names = {card.project_id: card.name for card in cards if _has_date_until(card, last)}
    found = reader.find(Milestone, project_id=tuple(names), done=False) if names else []
    coming = [m for m in found if m.day is not None and today <= m.day <= last]
    coming.sort(key=lambda milestone: (milestone.day, milestone.time or "24:00"))
    return [AgendaEntry(m.project_id, names[m.project_id], m) for m in coming]


def read_meetings(reader: Reader, cards: Iterable[ProjectCard]) -> list[MeetingEntry]:
    """Return the meetings that began and were not ended, in projects that are not archived.

    The latest stands first: after a crash it is the one to go on with.
    """
    names = {card.project_id: card.name for card in cards if card.archived is None}
    running = reader.find(Exchange, state=ExchangeState.RUNNING)
    begun = [m for m in running if m.started is not None and m.project_id in names]
    begun.sort(key=lambda m: (m.started, m.id), reverse=True)
    return [MeetingEntry(names[m.project_id], m) for m in begun]


def read_week(reader: Reader, today: dt.date) -> list[Todo]:
    """Return what waits for the user this week in projects that are not archived, or in none."""
    name, days = profile(reader).user_name, load().thresholds.todos.home_days
    known = [*reader.find(Todo, finished=None), *reader.find(Todo, finished=today)]
    wanted = [todo for todo in known if is_for_home(todo, name, today, days)]
    ids = tuple({todo.project_id for todo in wanted if todo.project_id is not None})
    projects = reader.find(Project, id=ids) if ids else []
    archived = {project.id for project in projects if project.archived is not None}
    return in_order(todo for todo in wanted if todo.project_id not in archived)


def count_due(reader: Reader, today: dt.date) -> int:
    """Return how much of what waits for the user is due today or overdue."""
    return sum(is_due(todo, today) for todo in read_week(reader, today))


def _has_date_until(card: ProjectCard, last: dt.date) -> bool:
    return card.result is Result.OPEN and card.next_day is not None and card.next_day <= last


def _level(card: ProjectCard) -> int:
    return _LEVELS.index(card.level) if card.level is not None else len(_LEVELS)
