"""What the listeners of an exchange may ask, and taking it into the bank of questions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.actions.planned import Planned
from presales_desk.actions.plans import read_plan
from presales_desk.actions.question_rows import rank_behind
from presales_desk.knowledge.entry import EntryKind
from presales_desk.knowledge.hits import Filters
from presales_desk.knowledge.knowledge_base import KnowledgeBase
from presales_desk.planning.past_questions import questions_in
from presales_desk.planning.questions import Ground, likely_questions
from presales_desk.records.base import Delete, Insert
from presales_desk.records.exchange import Attendee, Exchange
from presales_desk.records.findings import Label
from presales_desk.records.kind_terms import field_term
from presales_desk.records.people import Stakeholder
from presales_desk.records.project import Project
from presales_desk.records.questions import TAKEN_FROM, Question
from presales_desk.records.room import brief
from presales_desk.records.summary import EVIDENCE, Attachment, Link

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from presales_desk.planning.past_questions import PastQuestion
    from presales_desk.planning.questions import Proposal
    from presales_desk.records.job import Job
    from presales_desk.workspace.workspace import Reader

_ROOM = 40
"""Half-width characters of a question in the name of an edit."""
_MOST_ENTRIES = 40
"""Entries of the knowledge base that are read for questions; the newest tell most."""


def listeners(reader: Reader, exchange_id: str) -> list[Stakeholder]:
    """Return who listens: the attendees of the customer's side, else all people of the project."""
    exchange = reader.get(Exchange, exchange_id)
    people = reader.find(Stakeholder, project_id=exchange.project_id)
    coming = {each.stakeholder_id for each in reader.find(Attendee, exchange_id=exchange_id)}
    return [person for person in people if person.id in coming] or people


def propose_questions(reader: Reader, exchange_id: str, job: Job) -> list[Proposal]:
    """Return what the listeners of an exchange may ask, the likeliest first. Stores nothing.

    Raises:
        CancelledError: ``job`` was stopped.

    """
    exchange = reader.get(Exchange, exchange_id)
    project = reader.get(Project, exchange.project_id)
    attendees = reader.find(Attendee, exchange_id=exchange_id, key_person=True)
    ground = Ground(
        records=read_plan(reader, project.id),
        listeners=listeners(reader, exchange_id),
        key_people=frozenset(each.stakeholder_id for each in attendees if each.stakeholder_id),
        known=reader.find(Question, project_id=project.id),
        exchange_id=exchange_id,
        past=past_questions(reader.folder, project.language, job),
        language=project.language,
    )
    return likely_questions(ground)


def past_questions(folder: Path, language: str, job: Job) -> list[PastQuestion]:
    """Return the questions in entries of answers and exchanges in this language.

    Args:
        folder: Of the workspace.
        language: ``zh`` or ``en``.
        job: Watches.

    """
    filters = Filters(kinds=(EntryKind.QA, EntryKind.EXCHANGE))
    found: list[PastQuestion] = []
    with KnowledgeBase.open(folder, read_only=True) as base:
        with base.session() as session:
            hits = session.search("", filters, limit=_MOST_ENTRIES).hits
        for number, hit in enumerate(hits):
            job.step(number, len(hits), hit.title)
            entry = base.entry(hit.id)
            if entry.language == language:
                sections = [(each.heading, each.text) for each in entry.sections if not each.file]
                found += questions_in(sections, entry.id, entry.title)
    return found


def adopt_questions(
    reader: Reader, exchange_id: str, proposals: Sequence[Proposal]
) -> Planned[list[Question]]:
    """Take proposals into the bank as one edit; what comes from an entry is linked to it."""
    project_id = reader.get(Exchange, exchange_id).project_id
    first = rank_behind(reader, Question, project_id)
    questions = [
        Question(
            project_id=project_id,
            exchange_id=exchange_id,
            kind=each.kind,
            trap=each.trap,
            text=each.text,
            stakeholder_id=each.stakeholder_id,
            answer=each.answer,
            rank=first + number,
        )
        for number, each in enumerate(proposals)
    ]
    origins = [
        Link(project_id=project_id, source_id=new.id, target_id=each.entry_id, role=TAKEN_FROM)
        for new, each in zip(questions, proposals, strict=True)
        if each.entry_id
    ]
    label = Label("question.adopt", count=len(questions))
    changes = tuple(Insert(record) for record in (*questions, *origins))
    return Planned(label, changes, project_id, questions)


def proof_of(reader: Reader, project_id: str) -> Mapping[str, list[Attachment]]:
    """Return the files that prove answers of a project, by the id of the question."""
    files = {file.id: file for file in reader.find(Attachment, project_id=project_id)}
    proof: dict[str, list[Attachment]] = {}
    for link in reader.find(Link, project_id=project_id, role=EVIDENCE):
        if link.target_id in files:
            proof.setdefault(link.source_id, []).append(files[link.target_id])
    return proof


def plan_proof(reader: Reader, question: Question, file_ids: Sequence[str]) -> Planned[None]:
    """Let just these files of the project prove an answer, as one edit."""
    known = {"project_id": question.project_id, "source_id": question.id, "role": EVIDENCE}
    links = reader.find(Link, **known)
    tied = {link.target_id for link in links}
    new = [Link(**known, target_id=id) for id in file_ids if id not in tied]
    changes = (
        *(Delete(link) for link in links if link.target_id not in file_ids),
        *(Insert(link) for link in new),
    )
    field = field_term(Question, "evidence")
    label = Label("exchange_row.change", name=brief(question.text, _ROOM), field=field)
    return Planned(label, changes, question.project_id, None)
