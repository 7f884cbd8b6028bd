"""Answers that could be given to clauses: what was answered before, what our products measure."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from presales_desk.actions.bid_records import other_names
from presales_desk.actions.clause_edits import change_clauses
from presales_desk.actions.earlier_answers import EarlierAnswer, Origin, earlier_answers
from presales_desk.actions.entry_uses import uses_of_entries
from presales_desk.actions.product_answers import ProductAnswer, product_answers
from presales_desk.knowledge.likeness import Likeness
from presales_desk.planning.bid.answers import bare_requirement, title_of
from presales_desk.planning.bid.foreign_names import names_in
from presales_desk.records.base import Delete, Insert
from presales_desk.records.bid import ProductParameter
from presales_desk.records.enums import AnswerState, MaterialKind
from presales_desk.records.findings import Label
from presales_desk.records.project import Project
from presales_desk.records.questions import TAKEN_FROM
from presales_desk.records.summary import EVIDENCE, Attachment, Link
from presales_desk.records.tender import TenderClause

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from presales_desk.actions.planned import Planned
    from presales_desk.records.base import Change
    from presales_desk.records.enums import Deviation
    from presales_desk.records.job import Job
    from presales_desk.workspace.workspace import Reader

_MOST = 6
"""Earlier answers that are offered for a clause."""
_SAME = 100
_LEAST_SHARE = 0.2
"""Of the telling words of both requirements; below it an answer is about something else."""


class Source(StrEnum):
    """Where an offered answer comes from."""

    ARCHIVE = "archive"
    PROJECT = "project"
    PRODUCT = "product"


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """An answer that a clause could be given.

    Attributes:
        requirement: What it answered then; empty for one from our parameters.
        deviation: None where somebody has to judge: the requirement then was not the same.
        origin: None for one from our parameters.
        product: Whose parameters answer; empty otherwise.
        percent: How much the two requirements share, or how many figures are answered.
        uses: How often it was taken over before.
        names: Of other customers and projects that the response says.
        used: The parameters that answer.

    """

    source: Source
    response: str
    requirement: str = ""
    deviation: Deviation | None = None
    evidence: str = ""
    origin: Origin | None = None
    product: str = ""
    percent: int = _SAME
    uses: int = 0
    names: tuple[str, ...] = ()
    used: tuple[ProductParameter, ...] = ()

    @property
    def proves(self) -> bool:
        """Whether the evidence speaks for the clause as well: ours, or of the same requirement."""
        return self.source is Source.PRODUCT or self.percent == _SAME


Offers = dict[str, tuple[Offer, ...]]


def offers_for(reader: Reader, project_id: str, clause_ids: Sequence[str], job: Job) -> Offers:
    """Return the offers for clauses by their ids, the best first; clauses without any are left out.

    Raises:
        CancelledError: ``job`` was stopped.

    """
    project = reader.get(Project, project_id)
    earlier = _Earlier(reader, project, job)
    parameters = reader.find(ProductParameter)
    clauses = reader.find(TenderClause, id=tuple(clause_ids))
    found: Offers = {}
    for number, clause in enumerate(clauses):
        job.step(number, len(clauses), title_of(clause))
        told = product_answers(bare_requirement(clause), parameters, project.language)
        offers = (*(_from_product(answer) for answer in told), *earlier.offers(clause))
        if offers:
            found[clause.id] = tuple(sorted(offers, key=lambda offer: -offer.percent))
    return found


def take_offers(reader: Reader, project_id: str, chosen: Mapping[str, Offer]) -> Planned[int]:
    """Give clauses the responses that were chosen, as one edit; returns how many.

    Evidence that is there already stays, and only that of the same requirement is added. Each
    answer keeps a link to where it comes from; files that prove a parameter become evidence of
    the clause.
    """
    clauses = {clause.id: clause for clause in reader.find(TenderClause, id=tuple(chosen))}
    fields = [(id, _fields(clauses[id], offer)) for id, offer in chosen.items()]
    planned = change_clauses(reader, fields)
    origins = _origins(reader, project_id, chosen)
    changes = (*planned.changes, *origins, *_files(reader, project_id, chosen))
    label = Label("clause.offer", count=len(chosen))
    if len(chosen) == 1:
        label = Label("clause.offer_one", clause=title_of(clauses[next(iter(chosen))]))
    return replace(planned, label=label, changes=changes)


class _Earlier:
    """Finds what was answered before, and counts how often it was taken over."""

    def __init__(self, reader: Reader, project: Project, job: Job) -> None:
        self._answers = earlier_answers(reader, project.id, job)
        self._likeness = Likeness(answer.requirement for answer in self._answers)
        self._uses = uses_of_entries(reader)
        origins = (answer.origin for answer in self._answers)
        told = (name for origin in origins for name in (origin.customer, origin.project))
        self._names = other_names(reader, project.id, *told)

    def offers(self, clause: TenderClause) -> Iterator[Offer]:
        """Yield the answers to requirements like that of ``clause``, each response once."""
        wanted = bare_requirement(clause)
        said: set[str] = set()
        for place, share in self._likeness.most_like(wanted, 2 * _MOST, _LEAST_SHARE):
            answer = self._answers[place]
            if answer.response not in said and len(said) < _MOST:
                said.add(answer.response)
                yield self._offer(answer, wanted, share)

    def _offer(self, answer: EarlierAnswer, wanted: str, share: float) -> Offer:
        is_same = "".join(wanted.split()) == "".join(answer.requirement.split())
        return Offer(
            source=Source.ARCHIVE if answer.origin.archived else Source.PROJECT,
            requirement=answer.requirement,
            response=answer.response,
            deviation=answer.deviation if is_same else None,
            evidence=answer.evidence,
            origin=answer.origin,
            percent=_SAME if is_same else min(round(share * 100), _SAME - 1),
            uses=self._uses.get(answer.origin.record_id, 0),
            names=names_in(answer.response, self._names),
        )


def _from_product(answer: ProductAnswer) -> Offer:
    return Offer(
        source=Source.PRODUCT,
        response=answer.response,
        deviation=answer.deviation,
        evidence=answer.evidence,
        product=answer.product,
        percent=round(100 * answer.answered / answer.demanded),
        used=answer.used,
    )


def _fields(clause: TenderClause, offer: Offer) -> dict[str, object]:
    """Return what an offer makes of a clause; what proved another requirement proves nothing."""
    fields: dict[str, object] = {"response": offer.response, "deviation": offer.deviation}
    if offer.response != clause.response:
        fields["state"] = AnswerState.DRAFTED  # whatever was reviewed, it was another answer
    if offer.proves and offer.evidence and not clause.evidence.strip():
        fields["evidence"] = offer.evidence
    return fields


def _origins(reader: Reader, project_id: str, chosen: Mapping[str, Offer]) -> list[Change]:
    """Return the changes that link each clause to where its response now comes from, only."""
    wanted = {(id, target) for id, offer in chosen.items() for target in _origin_ids(offer)}
    links = reader.find(Link, source_id=tuple(chosen), role=TAKEN_FROM)
    known = {(link.source_id, link.target_id): link for link in links}
    gone = [Delete(link) for pair, link in known.items() if pair not in wanted]
    new = [
        Insert(Link(project_id=project_id, source_id=id, target_id=target, role=TAKEN_FROM))
        for id, target in sorted(wanted - known.keys())
    ]
    return [*gone, *new]


def _origin_ids(offer: Offer) -> list[str]:
    if offer.origin is not None:
        return [offer.origin.record_id]
    return [parameter.id for parameter in offer.used]


def _files(reader: Reader, project_id: str, chosen: Mapping[str, Offer]) -> list[Change]:
    """Return the changes that make the files of parameters evidence; each file is kept once."""
    known = {file.sha256: file for file in reader.find(Attachment, project_id=project_id)}
    changes: list[Change] = []
    for clause_id, offer in chosen.items():
        for sha256, name in dict.fromkeys((each.sha256, each.file_name) for each in offer.used):
            if not sha256:
                continue
            if sha256 not in known:
                known[sha256] = _attachment(reader, project_id, sha256, name)
                changes.append(Insert(known[sha256]))
            link = Link(
                project_id=project_id,
                source_id=clause_id,
                target_id=known[sha256].id,
                role=EVIDENCE,
            )
            changes.append(Insert(link))
    return changes


def _attachment(reader: Reader, project_id: str, sha256: str, name: str) -> Attachment:
    size = reader.attachments.checked(sha256, name).stat().st_size
    kind = MaterialKind.OURS
    return Attachment(project_id=project_id, name=name, sha256=sha256, size=size, kind=kind)
