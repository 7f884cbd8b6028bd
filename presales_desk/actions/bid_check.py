"""Checking the finished documents of a bid, as they will be sealed and sent."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal
from typing import TYPE_CHECKING

from presales_desk.actions.bid_forms import printed_letters
from presales_desk.actions.bid_records import known_facts, other_names, read_bid
from presales_desk.actions.decks import file_bytes
from presales_desk.actions.find import profile
from presales_desk.bid.finished.expected import Expected
from presales_desk.bid.finished.reading import read_finished
from presales_desk.bid.finished.report import FileReport, check_files
from presales_desk.bid.finished.rules_names import numbers_in
from presales_desk.knowledge.hits import Filters
from presales_desk.knowledge.knowledge_base import KnowledgeBase
from presales_desk.planning.bid.prices import offered, sums
from presales_desk.records.project import Project

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from presales_desk.errors import ExpectedError
    from presales_desk.planning.bid.readiness import BidRecords
    from presales_desk.records.job import Job
    from presales_desk.workspace.workspace import Reader

_CENT = Decimal("0.01")
KINDS = "*.docx *.docm *.pdf"
"""What can be checked, as a pattern of file dialogs."""


@dataclass(frozen=True, slots=True)
class FinishedCheck:
    """What a check found.

    Attributes:
        reports: One a file, in the order of the files.
        unread: Why letters were not compared with a file of the tender that prints them.

    """

    reports: Sequence[FileReport]
    unread: Sequence[ExpectedError] = ()


def check_bid_files(
    reader: Reader, project_id: str, paths: Sequence[Path], job: Job
) -> FinishedCheck:
    """Return what is wrong with finished documents, ours or edited elsewhere.

    Raises:
        UnsafeFileError, WrongFileKindError, NotReadError, FileTooLargeError: One was refused, is
            damaged, or has no text.
        CancelledError: ``job`` was stopped.

    """
    letters, unread = printed_letters(reader, project_id, job)
    expected = replace(expected_of(reader, project_id), letters=letters)
    files = [read_finished(file_bytes(path), path.name, job) for path in paths]
    return FinishedCheck(check_files(files, expected), unread)


def expected_of(reader: Reader, project_id: str) -> Expected:
    """Return what the documents of a project's bid have to agree with."""
    project, records = reader.get(Project, project_id), read_bid(reader, project_id)
    facts, ours = known_facts(records.facts), profile(reader)
    name = facts.get("project_name") or project.name
    buyers = "\n".join((name, facts.get("purchaser", ""), facts.get("agency", ""), ours.company))
    foreign = other_names(reader, project_id, *_customers(reader))
    days = facts.get("bid_validity_days", "")
    return Expected(
        project=name,
        number=facts.get("project_no", ""),
        parts=[number for clause in records.clauses for number in numbers_in(clause.text)],
        foreign=sorted(each for each in foreign if each not in buyers),
        company=ours.company,
        identity=tuple(filter(None, _identity(reader, records))),
        deadline=None if records.deadline is None else records.deadline.replace(tzinfo=None),
        validity=int(days) if days.isdecimal() else None,
        totals=tuple(_totals(records)),
        blind=records.bid.blind,
    )


def _customers(reader: Reader) -> Sequence[str]:
    """Return the customers that the knowledge base tells of."""
    with KnowledgeBase.open(reader.folder, read_only=True) as base, base.session() as session:
        return tuple(session.search("", Filters(), limit=1).facets.customers)


def _identity(reader: Reader, records: BidRecords) -> Iterator[str]:
    ours, bid = profile(reader), records.bid
    yield from (ours.company, ours.company_short, ours.user_name, ours.address, ours.website)
    yield from (ours.phone, ours.email, bid.signer, bid.delegate)


def _totals(records: BidRecords) -> Iterator[Decimal]:
    total = offered(records.bid, records.lines)
    tax = sums(records.lines, records.bid).tax
    if total is not None:
        yield total
        if tax is not None and records.lines:
            yield (total - tax).quantize(_CENT)
