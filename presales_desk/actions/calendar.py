"""What is due and what is arranged, as a file for the calendar."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING

from presales_desk.actions.find import profile
from presales_desk.actions.naming import named
from presales_desk.planning.todos import concerns
from presales_desk.records.calendar_text import CalendarEntry, calendar_text
from presales_desk.records.enums import ContactState, Result
from presales_desk.records.messages import Catalogue, catalogue
from presales_desk.records.people import Contact, Stakeholder, Todo
from presales_desk.records.project import Milestone, Project
from presales_desk.workspace.files import write_atomically

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from presales_desk.records.job import Job
    from presales_desk.workspace.workspace import Reader

ENDING = ".ics"
_ENDED = (ContactState.DONE, ContactState.DROPPED)


def project_calendar(reader: Reader, project_id: str, moment: dt.datetime) -> bytes:
    """Return the dates of one project: whoever owns them, in the language of the project."""
    project = reader.get(Project, project_id)
    words = catalogue(project.language)
    dates = _Dates(
        projects={project.id: project.name},
        milestones=reader.find(Milestone, project_id=project_id, done=False),
        contacts=reader.find(Contact, project_id=project_id),
        todos=reader.find(Todo, project_id=project_id, finished=None),
    )
    title = words.text("calendar.project", name=project.name)
    return calendar_text(title, _entries(reader, dates, words), moment)


def own_calendar(reader: Reader, name: str, language: str, moment: dt.datetime) -> bytes:
    """Return what waits for one colleague in the projects under way, and apart from them.

    Args:
        reader: Of the workspace.
        name: Of the colleague; what nobody owns is theirs too. Empty takes everybody's.
        language: Of the titles, ``zh`` or ``en``.
        moment: When the file is made.

    """
    words = catalogue(language)
    projects = reader.find(Project, result=Result.OPEN)
    mine = tuple(one.id for one in projects if not name or name in (one.presales, one.sales))
    dates = _Dates(
        projects={one.id: one.name for one in projects},
        milestones=reader.find(Milestone, project_id=mine, done=False),
        contacts=[one for one in reader.find(Contact) if _concerns(one, name, mine)],
        todos=[one for one in reader.find(Todo, finished=None) if concerns(one, name)],
    )
    title = words.text("calendar.own", name=name).strip()
    return calendar_text(title, _entries(reader, dates, words), moment)


def write_project_calendar(
    reader: Reader, project_id: str, target: Path, moment: dt.datetime, job: Job
) -> Path:
    """Write the dates of a project and return where they were really saved.

    Raises:
        NotWrittenError: The file system refused; an older file is still there, whole.

    """
    job.step(0, 1, target.name)
    return write_atomically(target, project_calendar(reader, project_id, moment))


def write_own_calendar(
    reader: Reader, target: Path, language: str, moment: dt.datetime, job: Job
) -> Path:
    """Write what waits for the user of this workspace; see ``write_project_calendar``."""
    job.step(0, 1, target.name)
    name = profile(reader).user_name
    return write_atomically(target, own_calendar(reader, name, language, moment))


def calendar_file_name(reader: Reader, project: Project | None, day: dt.date, language: str) -> str:
    """Return the name of a file by the company's rule; without a project for one's own dates."""
    if project is not None:
        what = catalogue(project.language).text("calendar.file")
    else:
        what = catalogue(language).text("calendar.own", name=profile(reader).user_name)
    return f"{named(reader, project, what, day)}{ENDING}"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Dates:
    """What goes into one file; what belongs to a project that is not named here stays out."""

    projects: dict[str, str]
    milestones: Iterable[Milestone]
    contacts: Sequence[Contact]
    todos: Iterable[Todo]


def _entries(reader: Reader, dates: _Dates, words: Catalogue) -> Iterator[CalendarEntry]:
    wording = _Wording(words, dates.projects)
    people = _names(reader, dates.contacts)
    for milestone in dates.milestones:
        if milestone.day is not None:
            yield wording.milestone(milestone, milestone.day)
    for contact in dates.contacts:
        is_ahead = contact.state not in _ENDED and contact.project_id in dates.projects
        if contact.day is not None and is_ahead:
            yield wording.contact(contact, people[contact.stakeholder_id], contact.day)
    for todo in dates.todos:
        if todo.due is not None and todo.project_id in (None, *dates.projects):
            yield wording.todo(todo, todo.due)


@dataclass(frozen=True, slots=True)
class _Wording:
    """Words the entries of one file; ``projects`` are names by id."""

    words: Catalogue
    projects: dict[str, str]

    def milestone(self, one: Milestone, day: dt.date) -> CalendarEntry:
        clock = _clock(one.time)
        note = self._note(one.project_id, "", "" if clock else one.time, one.note)
        title = self._titled(one.name, one.project_id)
        return CalendarEntry(id=one.id, title=title, day=day, time=clock, note=note)

    def contact(self, one: Contact, person: str, day: dt.date) -> CalendarEntry:
        what = self.words.text("calendar.contact", person=person)
        note = self._note(one.project_id, one.owner, one.way, one.purpose)
        title = self._titled(what, one.project_id)
        return CalendarEntry(id=one.id, title=title, day=day, note=note)

    def todo(self, one: Todo, day: dt.date) -> CalendarEntry:
        what = self.words.text("calendar.todo", text=one.text)
        note = self._note(one.project_id, one.owner, one.note)
        title = self._titled(what, one.project_id)
        return CalendarEntry(id=one.id, title=title, day=day, note=note)

    def _titled(self, what: str, project_id: str | None) -> str:
        """Name the project too where the file holds more than one."""
        if project_id is None or len(self.projects) == 1:
            return what
        return self.words.text("calendar.titled", what=what, project=self.projects[project_id])

    def _note(self, project_id: str | None, owner: str, *more: str) -> str:
        project = self.projects[project_id] if project_id else ""
        lines = [self.words.text("calendar.in_project", name=project)] if project else []
        lines += [self.words.text("calendar.owner", name=owner)] if owner else []
        return "\n".join(filter(None, (*lines, *more)))


def _concerns(contact: Contact, name: str, mine: Iterable[str]) -> bool:
    """Tell whether a contact is for the colleague: theirs, or nobody's in a project of theirs."""
    return not name or contact.owner == name or (not contact.owner and contact.project_id in mine)


def _names(reader: Reader, contacts: Sequence[Contact]) -> dict[str, str]:
    ids = tuple({contact.stakeholder_id for contact in contacts})
    return {person.id: person.name for person in reader.find(Stakeholder, id=ids)} if ids else {}


def _clock(text: str) -> dt.time | None:
    """Return the time of a key date; None while it is empty or in words."""
    try:
        return dt.time.fromisoformat(text)
    except ValueError:
        return None
