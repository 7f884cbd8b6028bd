"""What we answered to clauses before: in archived bids, and in other projects of the workspace."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from presales_desk.actions.clause_passages import answer_in
from presales_desk.knowledge.entry import EntryKind
from presales_desk.knowledge.hits import Filters, Order
from presales_desk.knowledge.knowledge_base import KnowledgeBase
from presales_desk.planning.bid.answers import bare_requirement, in_force
from presales_desk.records.project import Project
from presales_desk.records.tender import TenderClause

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from presales_desk.knowledge.entry import Entry
    from presales_desk.records.enums import Deviation, Result
    from presales_desk.records.job import Job
    from presales_desk.workspace.workspace import Reader

_MOST_BIDS = 300
"""Archived projects that are read, the newest first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """Where an answer was given.

    Attributes:
        record_id: Of the clause there, or of the entry of the knowledge base.
        archived: Whether it stands in the knowledge base.
        day: When that project ended or was archived; None while it is under way.
        result: How it ended; None where an entry does not say.

    """

    record_id: str
    archived: bool
    project: str
    customer: str = ""
    day: dt.date | None = None
    result: Result | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class EarlierAnswer:
    """An answer to a clause of another tender.

    Attributes:
        requirement: Of that clause, without number and mark.

    """

    requirement: str
    response: str
    deviation: Deviation | None
    evidence: str
    origin: Origin


def earlier_answers(reader: Reader, project_id: str, job: Job) -> list[EarlierAnswer]:
    """Return all answers but the project's own; what is archived and still here counts once.

    Raises:
        CancelledError: ``job`` was stopped.

    """
    projects = {project.id: project for project in reader.find(Project)}
    found = [
        answer
        for project in projects.values()
        if project.id != project_id
        for answer in _answers_of(reader, project)
    ]
    with KnowledgeBase.open(reader.folder, read_only=True, job=job) as base:
        filters = Filters(kinds=(EntryKind.PROJECT,))
        hits = base.search("", filters, order=Order.DATE, limit=_MOST_BIDS).hits
        ids = [hit.id for hit in hits if hit.id not in projects]
        for number, entry in enumerate(base.entries(ids)):
            job.step(number, len(ids), entry.title)
            found += _archived(entry)
    return found


def _answers_of(reader: Reader, project: Project) -> Iterator[EarlierAnswer]:
    for clause in in_force(reader.find(TenderClause, project_id=project.id)):
        if clause.response.strip():
            yield EarlierAnswer(
                requirement=bare_requirement(clause),
                response=clause.response.strip(),
                deviation=clause.deviation,
                evidence=clause.evidence,
                origin=Origin(
                    record_id=clause.id,
                    archived=False,
                    project=project.name,
                    customer=project.customer,
                    day=project.closed,
                    result=project.result,
                ),
            )


def _archived(entry: Entry) -> Iterator[EarlierAnswer]:
    origin = Origin(
        record_id=entry.id,
        archived=True,
        project=entry.project or entry.title,
        customer=entry.customer,
        day=entry.day,
        result=entry.result,
    )
    for section in entry.sections:
        if (answer := answer_in(section)) is not None and answer.response:
            yield EarlierAnswer(
                requirement=answer.requirement,
                response=answer.response,
                deviation=answer.deviation,
                evidence=answer.evidence,
                origin=origin,
            )
