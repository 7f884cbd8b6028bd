"""How ready a bid is: five parts with weights, what blocks it, and where it should be today."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, TypeVar

from presales_desk.planning.bid.answers import (
    PAGE,
    clause_findings,
    in_force,
    is_answered,
    needs_proof,
)
from presales_desk.planning.bid.prices import price_findings
from presales_desk.planning.bid.schedule import task_findings
from presales_desk.records.currencies import Currency, currency_named
from presales_desk.records.enums import (
    ClauseWeight,
    Deviation,
    MaterialState,
    Severity,
    TaskState,
    TaskType,
)
from presales_desk.records.findings import Finding

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from presales_desk.method.thresholds import BidThresholds
    from presales_desk.records.bid import Bid, BidTask, PriceLine, Qualification
    from presales_desk.records.tender import TenderClause, TenderDocument, TenderFact

T = TypeVar("T")

_THERE = {MaterialState.THERE, MaterialState.SEALED, MaterialState.NOT_NEEDED}
_LAST_WORK = {TaskType.BINDING, TaskType.SUBMISSION}


class Part(StrEnum):
    """What readiness is made up of; names of the fields of ``BidThresholds.readiness``."""

    MANDATORY = "mandatory"
    CLAUSES = "clauses"
    EVIDENCE = "evidence"
    DOCUMENTS = "documents"
    BINDING = "binding"


@dataclass(frozen=True, slots=True)
class Share:
    """How much of a part is done.

    Attributes:
        weight: Percent of the whole, as the method sets it.

    """

    part: Part
    done: int
    total: int
    weight: int


@dataclass(frozen=True, slots=True, kw_only=True)
class BidRecords:
    """All that is known of one bid; every sequence in its own order.

    Attributes:
        proofs: The qualifications linked as proof, each with the id of what it proves.

    """

    bid: Bid
    facts: Sequence[TenderFact] = ()
    clauses: Sequence[TenderClause] = ()
    documents: Sequence[TenderDocument] = ()
    lines: Sequence[PriceLine] = ()
    tasks: Sequence[BidTask] = ()
    proofs: Sequence[tuple[str, Qualification]] = ()

    @property
    def deadline(self) -> dt.datetime | None:
        """When the bid is due, in local time; None while nobody found or entered it."""
        return moment_of(fact_value(self.facts, "bid_deadline"))

    @property
    def currency(self) -> Currency:
        """What our prices are in; yuan while the tender names no other."""
        return currency_named(fact_value(self.facts, "currency"))


def fact_value(facts: Iterable[TenderFact], key: str) -> str:
    """Return what is known about ``key``: what a person corrected, else what was read last."""
    found = [fact for fact in facts if fact.key == key and fact.value]
    by_hand = [fact for fact in found if fact.corrected]
    return (by_hand or found)[-1].value if found else ""


def moment_of(text: str) -> dt.datetime | None:
    """Return the moment of a text in ISO 8601, midnight for a day alone; None for any other."""
    try:
        return dt.datetime.fromisoformat(text) if text else None
    except ValueError:
        return None


def shares(records: BidRecords, thresholds: BidThresholds) -> tuple[Share, ...]:
    """Return how much of each part is done."""
    clauses = in_force(records.clauses)
    marked = [each for each in clauses if each.weight is ClauseWeight.MANDATORY]
    others = [each for each in clauses if each.weight is not ClauseWeight.MANDATORY]
    proving = [each for each in clauses if needs_proof(each)]
    last = [task for task in records.tasks if task.type in _LAST_WORK]
    counts = {
        Part.MANDATORY: _counted(marked, _holds),
        Part.CLAUSES: _counted(others, is_answered),
        Part.EVIDENCE: _counted(proving, lambda clause: bool(clause.evidence.strip())),
        Part.DOCUMENTS: _counted(_wanted(records.documents), lambda each: each.state in _THERE),
        Part.BINDING: _counted(last, lambda task: task.state is TaskState.DONE),
    }
    weights = thresholds.readiness
    return tuple(
        Share(part, done, total, getattr(weights, part)) for part, (done, total) in counts.items()
    )


def percent_ready(parts: Sequence[Share]) -> int | None:
    """Return how ready the bid is; parts that hold nothing leave their weight to the others.

    Rounded down, so that 100 means that nothing is missing. None while no part holds anything.
    """
    there = [share for share in parts if share.total]
    weight = sum(share.weight for share in there)
    if not weight:
        return None
    reached = sum(share.weight * share.done / share.total for share in there)
    return int(reached * 100 / weight + 1e-9)


def percent_due(records: BidRecords, began: dt.date | None, today: dt.date) -> int | None:
    """Return how ready the bid should be today, if work goes on evenly; None without a deadline.

    Args:
        records: Of the bid.
        began: When the tender was read.
        today: The day asked about.

    """
    if records.deadline is None or began is None:
        return None
    span = (records.deadline.date() - began).days
    if span <= 0:
        return 100
    return max(0, min(100, (today - began).days * 100 // span))


def blockers(records: BidRecords, now: dt.datetime) -> tuple[Finding, ...]:
    """Return everything that would have the bid rejected or not handed in, as it stands.

    The few things that are wrong as a whole stand before the clauses, and those before the
    documents, of which nearly all are missing until the end.
    """
    deadline, found = records.deadline, list[Finding]()
    if deadline is not None and deadline < now:
        values: dict[str, str | int] = {"moment": f"{deadline:%Y-%m-%d %H:%M}"}
        found.append(Finding("bid.over", Severity.ERROR, values, page=PAGE))
    found += _moved_deadline(records.facts)
    found += price_findings(records.bid, records.lines, records.currency)
    found += validity_findings(records)
    found += [finding for clause in records.clauses for finding in clause_findings(clause)]
    found += task_findings(records.tasks, deadline.date() if deadline else None, now.date())
    found += _document_findings(records.documents)
    return tuple(finding for finding in found if finding.severity is Severity.ERROR)


def validity_findings(records: BidRecords) -> tuple[Finding, ...]:
    """Return the proofs that expire before the deadline."""
    deadline, found = records.deadline, list[Finding]()
    if deadline is None:
        return ()
    for proved, proof in records.proofs:
        if proof.valid_until is not None and proof.is_over(deadline.date()):
            values: dict[str, str | int] = {
                "name": proof.name,
                "day": proof.valid_until.isoformat(),
            }
            found.append(Finding("bid.expires", Severity.ERROR, values, proved, "", PAGE))
    return tuple(found)


def _moved_deadline(facts: Sequence[TenderFact]) -> list[Finding]:
    """Return what a later file says of the deadline, where a person wrote another one before.

    What people correct counts more than what is read; of this one thing that could be fatal.
    """
    told = [fact for fact in facts if fact.key == "bid_deadline" and fact.value]
    by_hand = next((fact for fact in reversed(told) if fact.corrected), None)
    if by_hand is None or told[-1].value == by_hand.value:
        return []
    last = told[-1]
    if last.corrected or last.tender_file_id == by_hand.tender_file_id:
        return []
    shown = {"read": last.value, "written": by_hand.value}
    values: dict[str, str | int] = {key: text.replace("T", " ") for key, text in shown.items()}
    return [Finding("bid.deadline_moved", Severity.ERROR, values, last.id, "value", PAGE)]


def _holds(clause: TenderClause) -> bool:
    return is_answered(clause) and clause.deviation is not Deviation.NEGATIVE


def _wanted(documents: Iterable[TenderDocument]) -> list[TenderDocument]:
    return [each for each in documents if each.required is not False]


def _document_findings(documents: Iterable[TenderDocument]) -> list[Finding]:
    return [
        Finding("bid.document_missing", Severity.ERROR, {"name": each.name}, each.id, "state", PAGE)
        for each in documents
        if each.required and each.state not in _THERE
    ]


def _counted(records: Sequence[T], done: Callable[[T], bool]) -> tuple[int, int]:
    return sum(map(done, records)), len(records)
