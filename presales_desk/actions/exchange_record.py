"""The record of an exchange: written as a Word document, filed in the exchange store."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.actions.exchange_summary import finish_summary, read_exchange_material
from presales_desk.actions.find import profile
from presales_desk.actions.naming import named
from presales_desk.actions.planned import Planned
from presales_desk.actions.reports import letterhead
from presales_desk.knowledge.entry import EntryKind, FileToArchive, NewEntry, Section
from presales_desk.knowledge.knowledge_base import KnowledgeBase
from presales_desk.method import load
from presales_desk.planning.exchange_summary import TEXTS
from presales_desk.planning.past_questions import as_text
from presales_desk.records.competition import Competitor
from presales_desk.records.findings import Label
from presales_desk.records.messages import catalogue
from presales_desk.workspace.files import write_atomically

if TYPE_CHECKING:
    import datetime as dt
    from pathlib import Path

    from presales_desk.knowledge.entry import Entry
    from presales_desk.records.exchange_material import ExchangeMaterial
    from presales_desk.records.job import Job
    from presales_desk.workspace.workspace import Reader


def make_exchange_record(reader: Reader, exchange_id: str, moment: dt.datetime) -> bytes:
    """Return the record of an exchange as .docx, in the language of its project.

    Raises:
        NotReadError: The company's logo or template is missing.

    """
    from presales_desk.documents.exchange_record import exchange_record  # with python-docx

    material = read_exchange_material(reader, exchange_id)
    return exchange_record(material, letterhead(reader, material.project.language), moment)


def write_exchange_record(
    reader: Reader, exchange_id: str, target: Path, moment: dt.datetime, job: Job
) -> Path:
    """Write the record and return where it was really saved; see ``write_atomically``.

    Raises:
        NotWrittenError: The file system refused; an older file is still there, whole.

    """
    job.step(0, 2, target.name)
    content = make_exchange_record(reader, exchange_id, moment)
    job.step(1, 2, target.name)
    return write_atomically(target, content)


def record_file_name(reader: Reader, exchange_id: str, day: dt.date) -> str:
    """Return the name of the record by the company's naming rule, with its ending."""
    material = read_exchange_material(reader, exchange_id)
    what = catalogue(material.project.language).text("report.exchange-record")
    held = material.milestone.day if material.milestone is not None else None
    name = f"{what} {material.exchange.name}"
    return f"{named(reader, material.project, name, held or day)}.docx"


def file_exchange(
    reader: Reader, exchange_id: str, moment: dt.datetime, job: Job
) -> Planned[Entry]:
    """File an exchange with its record and its files; a second time makes the next revision.

    The summary counts as complete from then on.

    Raises:
        NotReadError: A file, the logo or a template is missing or altered.
        ReadOnlyError, NotWrittenError, DiskFullError: It could not be filed.

    """
    material = read_exchange_material(reader, exchange_id)
    files = _files(reader, material, moment, job)
    with KnowledgeBase.open(reader.folder) as base:
        entry = base.publish(_entry(reader, material, moment.date()), files, job)
    label = Label("exchange_summary.file", name=material.exchange.name)
    changes = ()
    if material.summary.finished is None:
        changes = finish_summary(reader, material.exchange, moment.date()).changes
    return Planned(label, changes, material.project.id, entry)


def _files(
    reader: Reader, material: ExchangeMaterial, moment: dt.datetime, job: Job
) -> list[FileToArchive]:
    name = record_file_name(reader, material.exchange.id, moment.date())
    job.step(0, 0, name)
    record = make_exchange_record(reader, material.exchange.id, moment)
    kept = reader.attachments
    files = [FileToArchive(f.name, kept.checked(f.sha256, f.name)) for f in material.files]
    return [FileToArchive(name, record, searchable=False), *files]


def _entry(reader: Reader, material: ExchangeMaterial, day: dt.date) -> NewEntry:
    project, exchange = material.project, material.exchange
    date = material.milestone.day if material.milestone is not None else None
    return NewEntry(
        kind=EntryKind.EXCHANGE,
        id=exchange.id,
        title=exchange.name,
        project=project.name,
        customer=project.customer,
        industry=project.industry,
        result=project.result,
        competitors=tuple(c.name for c in reader.find(Competitor, project_id=project.id)),
        date=date or day,
        author=profile(reader).user_name or project.presales,
        language=project.language,
        sections=tuple(_sections(material)),
    )


def _sections(material: ExchangeMaterial) -> list[Section]:
    """Return the texts of the nine groups: what was noted, then what was written."""
    language = material.project.language
    found: list[Section] = []
    for group in load().exchange_summary:
        noted = _noted(material, group.key)
        written = [str(getattr(material.summary, name)) for name in TEXTS.get(group.key, ())]
        lines = [line for line in (*noted, *written) if line.strip()]
        if lines:
            found.append(Section(heading=group.name.of(language), text="\n".join(lines)))
    return found


def _noted(material: ExchangeMaterial, group: str) -> list[str]:
    match group:
        case "meeting":
            there = material.participants
            people = [material.name(one.stakeholder_id) or one.colleague for one in there]
            return [*(item.text for item in material.agenda), *people]
        case "interests":
            return [each.text for each in material.interests]
        case "answers":
            language = material.project.language
            asked = [each for each in material.questions if each.text.strip()]
            return [as_text(each.text, each.answer, each.kind, language) for each in asked]
        case "next":
            return [each.text for each in material.advice]
        case "follow_up":
            issues = [f"{each.text}\n{each.handling}".strip() for each in material.issues]
            return [*issues, *(each.text for each in material.promises)]
        case _:
            return []
