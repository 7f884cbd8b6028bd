"""Filing a project in the knowledge base, as an immutable revision with readable files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.actions.archive_sections import (
    answer_sections,
    outcome_sections,
    question_sections,
    rival_sections,
)
from presales_desk.actions.decks import deck_file_name, make_deck
from presales_desk.actions.find import outlines_of, profile, summary_of
from presales_desk.actions.planned import Planned
from presales_desk.actions.project_files import project_contents, project_json
from presales_desk.actions.reports import make_report, report_file_name
from presales_desk.actions.settling import mark_unsettled
from presales_desk.errors import SummaryIncompleteError, Term
from presales_desk.knowledge.entry import EntryKind, FileToArchive, NewEntry, Section
from presales_desk.knowledge.knowledge_base import KnowledgeBase
from presales_desk.method import load
from presales_desk.planning.outline import in_order
from presales_desk.planning.summary import filing_findings, needs_analysis
from presales_desk.records.base import Update
from presales_desk.records.competition import Competitor
from presales_desk.records.findings import Label
from presales_desk.records.messages import catalogue
from presales_desk.records.project import KeyFact, Project
from presales_desk.records.summary import Attachment

if TYPE_CHECKING:
    import datetime as dt

    from presales_desk.knowledge.entry import Entry
    from presales_desk.records.job import Job
    from presales_desk.records.summary import ProjectSummary
    from presales_desk.workspace.workspace import Reader

RECORDS = "project.json"
_REPORTS = ("project-summary", "key-info")
_ANALYSIS = "case-analysis"


def archive_project(
    reader: Reader, project_id: str, moment: dt.datetime, job: Job
) -> Planned[Entry]:
    """File a project with its summary, reports, decks, records and attachments.

    Raises:
        SummaryIncompleteError: The result or a required field of the summary is missing.
        NotReadError: An attachment, the logo or a template is missing or altered.
        ReadOnlyError, NotWrittenError, DiskFullError: It could not be filed.

    """
    project = reader.get(Project, project_id)
    summary = summary_of(reader, project_id)
    missing = filing_findings(summary, project)
    if missing or summary is None:
        field = missing[0].values.get("field", Term("field.result")) if missing else ""
        raise SummaryIncompleteError(count=len(missing), field=field)
    files = _files(reader, project, moment, job)
    mark_unsettled(reader.folder, project_id)
    with KnowledgeBase.open(reader.folder) as base:
        entry = base.publish(_entry(reader, project, summary), files, job)
    label = Label("project.archive", name=project.name)
    return Planned(label, (Update(project, archived=moment.date()),), project_id, entry)


def archived_names(reader: Reader, project: Project, day: dt.date) -> list[str]:
    """Return the names of the files that archiving on ``day`` would file."""
    return [
        RECORDS,
        *(report_file_name(reader, kind, project, day) for kind in _reports(project)),
        *(deck_file_name(reader, outline, day) for outline, _ in outlines_of(reader, project.id)),
        *(file.name for file in reader.find(Attachment, project_id=project.id)),
    ]


def _reports(project: Project) -> tuple[str, ...]:
    """Return what is filed as a document; of an important project its case analysis, too."""
    return (*_REPORTS, _ANALYSIS) if needs_analysis(project.level) else _REPORTS


def _files(reader: Reader, project: Project, moment: dt.datetime, job: Job) -> list[FileToArchive]:
    records = project_json(project_contents(reader, project.id))
    files = [FileToArchive(RECORDS, records, searchable=False)]
    for kind in _reports(project):
        name = report_file_name(reader, kind, project, moment.date())
        job.step(0, 0, name)
        files.append(FileToArchive(name, make_report(reader, kind, project.id, moment)))
    for outline, _ in outlines_of(reader, project.id):
        name = deck_file_name(reader, outline, moment.date())
        files.append(FileToArchive(name, make_deck(reader, outline.id, job).content))
    files.extend(
        FileToArchive(
            attachment.name, reader.attachments.checked(attachment.sha256, attachment.name)
        )
        for attachment in reader.find(Attachment, project_id=project.id)
    )
    return files


def _entry(reader: Reader, project: Project, summary: ProjectSummary) -> NewEntry:
    return NewEntry(
        kind=EntryKind.PROJECT,
        id=project.id,
        title=project.name,
        project=project.name,
        customer=project.customer,
        industry=project.industry,
        result=project.result,
        competitors=tuple(c.name for c in reader.find(Competitor, project_id=project.id)),
        tags=summary.tags,
        date=project.closed,
        author=profile(reader).user_name or project.presales,
        language=project.language,
        level=project.level,
        stage=project.stage,
        owner=project.presales,
        elements=summary.elements,
        estimate=project.win_percent,
        sections=(
            *_summary_sections(project, summary),
            *outcome_sections(reader, project),
            *_fact_sections(reader, project),
            *rival_sections(reader, project),
            *question_sections(reader, project),
            *_story_sections(reader, project),
            *answer_sections(reader, project),
        ),
    )


def _summary_sections(project: Project, summary: ProjectSummary) -> list[Section]:
    method = load()
    groups = {group.key: group.name.of(project.language) for group in method.summary_groups}
    sections = [
        Section(heading=f"{groups[field.group]} / {field.name.of(project.language)}", text=text)
        for field in method.summary
        if (text := str(getattr(summary, field.key)).strip())
    ]
    words = catalogue(project.language)
    own = (("background", project.background), ("strategy", project.strategy))
    sections.extend(
        Section(heading=words.text(f"document.brief.{key}"), text=text) for key, text in own if text
    )
    return sections


def _fact_sections(reader: Reader, project: Project) -> list[Section]:
    method = load()
    names = {item.key: item.name.of(project.language) for item in method.key_info}
    return [
        Section(
            heading=f"{names[fact.item]} / {_question(fact, project.language)}", text=fact.answer
        )
        for fact in reader.find(KeyFact, project_id=project.id)
        if fact.answer
    ]


def _question(fact: KeyFact, language: str) -> str:
    return (
        load().name(f"key_info.{fact.question}", language) if fact.question else fact.own_question
    )


def _story_sections(reader: Reader, project: Project) -> list[Section]:
    return [
        Section(heading=outline.title, text="\n".join(s.title for s in in_order(slides) if s.title))
        for outline, slides in outlines_of(reader, project.id)
        if slides
    ]
