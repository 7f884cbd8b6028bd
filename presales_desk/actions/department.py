"""Writing the department summary over a period: a document, and a deck of the same figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.actions.decks import DeckWritten
from presales_desk.actions.find import profile
from presales_desk.actions.naming import named
from presales_desk.actions.reports import letterhead
from presales_desk.actions.team import read_team
from presales_desk.deck import house
from presales_desk.documents.department_summary import DepartmentMaterial, department_summary
from presales_desk.errors import NoneClosedError
from presales_desk.knowledge.entry import EntryKind
from presales_desk.knowledge.hits import Filters, Order
from presales_desk.knowledge.knowledge_base import KnowledgeBase
from presales_desk.method import load
from presales_desk.method.keys import SummaryKey
from presales_desk.planning.department import (
    Department,
    Ground,
    Told,
    Unfiled,
    period_text,
    with_entries,
)
from presales_desk.planning.department_talk import department_talk
from presales_desk.planning.team import team_view
from presales_desk.records.messages import catalogue
from presales_desk.workspace.files import write_atomically

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator
    from pathlib import Path

    from presales_desk.actions.team import TeamReading
    from presales_desk.planning.periods import Period
    from presales_desk.planning.team import TeamView
    from presales_desk.records.job import Job
    from presales_desk.workspace.workspace import Reader

_MOST_LESSONS = 12
_NO_ENTRIES = ("waiting",)
"""Tables whose rows are no entries yet."""


def write_department_report(
    reader: Reader,
    period: Period,
    target: Path,
    moment: dt.datetime,
    job: Job,
    *,
    person: str = "",
    language: str,
) -> Path:
    """Write the summary as a Word document; return where it was really saved.

    Args:
        reader: Of the workspace.
        period: What it is about.
        target: The file.
        moment: Now.
        job: Watches.
        person: Whose projects; empty for everybody's.
        language: Of the document.

    Raises:
        NoneClosedError: No project was closed in the period.
        NotReadError: The company's logo or template is missing.
        NotWrittenError, DiskFullError: An older file is still there, whole.

    """
    job.step(0, 2, target.name)
    department = read_department(reader, period, moment.date(), person=person, language=language)
    head = letterhead(reader, language)
    content = department_summary(
        _material(department, head.profile.user_name, moment), head, moment
    )
    job.step(1, 2, target.name)
    return write_atomically(target, content)


def write_department_deck(
    reader: Reader,
    period: Period,
    target: Path,
    moment: dt.datetime,
    job: Job,
    *,
    person: str = "",
    language: str,
) -> DeckWritten:
    """Write the summary as a deck; see ``write_department_report``."""
    from presales_desk.deck.generator import render  # writing files is not needed to look at them

    department = read_department(reader, period, moment.date(), person=person, language=language)
    company, stored = profile(reader), reader.attachments
    outline, slides = department_talk(department, company, moment.date())
    style = house.house_style(
        company,
        project=department.period,
        logo=stored.read(company.logo) if company.logo else b"",
        template=(
            stored.read(company.deck_template, company.deck_template_name)
            if company.deck_template
            else b""
        ),
        template_name=company.deck_template_name,
    )
    deck = render(outline, slides, style, job)
    return DeckWritten(write_atomically(target, deck.content), deck.slide_count, deck.warnings)


def department_file_name(
    reader: Reader, period: Period, day: dt.date, language: str, *, ending: str
) -> str:
    """Return the name of a summary by the company's naming rule; it is about no one project."""
    words = catalogue(language)
    title = words.text(f"team.department.title_of.{period.span}")
    what = f"{title} {period_text(period, words)}"
    return f"{named(reader, None, what, day)}{ending}"


def read_department(
    reader: Reader, period: Period, today: dt.date, *, person: str = "", language: str
) -> Department:
    """Return the summary of a period in one language.

    Raises:
        NoneClosedError: No project was closed in the period.

    """
    words = catalogue(language)
    reading = read_team(reader, today)
    view = team_view(reading.projects, period, person)
    if not view.whole.closed:
        raise NoneClosedError(period=period_text(period, words))
    with KnowledgeBase.open(reader.folder, read_only=True) as base:
        lessons = tuple(_lessons(base, view))
    return Department(_ground(reading, view, lessons), words)


def _ground(reading: TeamReading, view: TeamView, lessons: tuple[Told, ...]) -> Ground:
    return Ground(
        view=view,
        lessons=lessons,
        reused=tuple(
            Told(reused.entry.id, reused.entry.title, reused.entry.project, reused.count)
            for reused in reading.reused
        ),
        unfiled=tuple(
            Unfiled(one.project.name, one.project.presales, one.project.result, one.days)
            for one in reading.waiting
            if view.person in ("", one.project.presales)
        ),
        sample=reading.sample,
    )


def _lessons(base: KnowledgeBase, view: TeamView) -> Iterator[Told]:
    """Yield lessons written as entries, then those of the most important projects."""
    filters = Filters(
        kinds=(EntryKind.LESSON,),
        since=view.period.since,
        until=view.period.until,
        owners=(view.person,) if view.person else (),
    )
    written = base.search("", filters, order=Order.DATE, limit=_MOST_LESSONS).hits
    yield from (Told(hit.id, hit.title, hit.project) for hit in written)
    levels = [level.key for level in load().importance]
    known = [project for project in view.whole.projects if project.level is not None]
    known.sort(key=lambda project: levels.index(str(project.level)))
    for project in known[: _MOST_LESSONS - len(written)]:
        entry = base.entry(project.id)
        heading = load().name(f"summary.{SummaryKey.LESSONS}", entry.language)
        own = (section for section in entry.sections if not section.file and section.text)
        told = [section.text for section in own if section.heading.split(" / ")[-1] == heading]
        if told:
            yield Told(project.id, told[0].splitlines()[0], project.title)


def _material(department: Department, author: str, moment: dt.datetime) -> DepartmentMaterial:
    text, view = department.text, department.view
    facts = [
        (text("period"), department.period),
        (text("person"), view.person or text("everybody")),
        (text("made"), moment.date().isoformat()),
        (text("by"), author),
        (text("source"), text("sources", count=view.whole.closed)),
    ]
    notes = [text("invented")] if department.ground.sample else []
    tables = (
        table if table.key in _NO_ENTRIES else with_entries(department, table)
        for table in (*department.figures(), *department.lists())
    )
    return DepartmentMaterial(
        title=department.title,
        subtitle=department.period,
        running_head=text("running_head"),
        facts=[(label, value) for label, value in facts if value],
        notes=[*notes, department.rule, text("correlation")],
        tables=tuple(tables),
        appendix=department.appendix(),
    )
