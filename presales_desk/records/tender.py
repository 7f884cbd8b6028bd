"""What a tender asks: its files, facts, clauses, scoring items, documents, and our answers."""

from __future__ import annotations

import datetime as dt
from typing import ClassVar

from presales_desk.records.base import Record, record
from presales_desk.records.enums import (
    AnswerState,
    ClauseCategory,
    ClauseWeight,
    Deviation,
    MaterialState,
    ScoreBasis,
    TenderFileKind,
    TenderRuleKind,
)

SCORED_BY = "scored_by"
"""Role of a link from a clause to the scoring item that gives points for it."""
PROVED_BY = "proved_by"
"""Role of a link from a clause, scoring item or required document to a qualification."""
ASKED_IN = "asked_in"
"""Role of a link from a clause to the letter that asks about it."""


@record
class TenderFile(Record):
    """A file of the buyer that was read: the tender, an attachment, a clarification.

    Attributes:
        sha256: Of the stored bytes; empty for a text that was pasted.
        language: ``zh`` or ``en``.
        pages: None where the format has none.
        version: Counts from 1 among the files that replace each other.
        imported: When, in local time.

    """

    table: ClassVar[str] = "tender_files"

    project_id: str
    name: str
    sha256: str = ""
    kind: TenderFileKind = TenderFileKind.TENDER
    language: str = "zh"
    pages: int | None = None
    version: int = 1
    imported: dt.datetime | None = None
    note: str = ""
    rank: float = 0.0


@record
class TenderFact(Record):
    """One thing to know about the tender, with the sentence that proves it.

    Attributes:
        tender_file_id: None when a person wrote it down.
        key: One of the fact keys of ``tender read``.
        value: As text: ISO 8601 for a time, a sum or days as a plain number; of sums see
            ``currencies.money_key``.
        text: The sentence of the tender, also beside a value that a person corrected.
        part, page, block: Where it stands.
        corrected: Whether a person changed what was read; kept when the tender is read again.
        corrected_by: Name of that person; empty where nobody gave one.
        corrected_at: When, in local time; None where nobody noted it.

    """

    table: ClassVar[str] = "tender_facts"

    project_id: str
    tender_file_id: str | None = None
    key: str
    value: str = ""
    text: str = ""
    part: str = ""
    page: int | None = None
    block: int | None = None
    corrected: bool = False
    corrected_by: str = ""
    corrected_at: dt.datetime | None = None
    rank: float = 0.0


@record
class TenderMark(Record):
    """What a mark means in this tender, as its legend says or a person corrected it."""

    table: ClassVar[str] = "tender_marks"

    project_id: str
    tender_file_id: str | None = None
    mark: str
    meaning: ClauseWeight = ClauseWeight.MANDATORY
    text: str = ""
    page: int | None = None
    corrected: bool = False
    rank: float = 0.0


@record
class TenderClause(Record):
    """A requirement of the tender, and our answer to it: a row of the response matrix.

    Attributes:
        tender_file_id: None when a person wrote it down.
        number: As printed; empty for none.
        part: Headings above it, from the chapter down, with `` / `` between.
        mark, weight: The mark it carries, and what that means.
        page, block: Where it stands.
        response: What we answer.
        deviation: None while not judged.
        evidence: File and page that prove it, in words; files are linked as ``EVIDENCE``.
        evidence_page: Page in our bid; empty while unknown.
        owner, reviewer: Names of colleagues.
        points: What a deviation can cost, for a clause that is not mandatory; None when unknown.
        unclear: What we have to ask the buyer about it; empty for nothing.
        buyer_answer: What the buyer answered.
        before: The text that an addendum replaced; empty when none did.
        withdrawn: Whether an addendum took it out.

    """

    table: ClassVar[str] = "tender_clauses"

    project_id: str
    tender_file_id: str | None = None
    number: str = ""
    text: str
    part: str = ""
    mark: str = ""
    weight: ClauseWeight = ClauseWeight.PLAIN
    category: ClauseCategory = ClauseCategory.TECHNICAL
    page: int | None = None
    block: int | None = None
    response: str = ""
    deviation: Deviation | None = None
    evidence: str = ""
    evidence_page: str = ""
    owner: str = ""
    reviewer: str = ""
    state: AnswerState = AnswerState.OPEN
    points: float | None = None
    unclear: str = ""
    buyer_answer: str = ""
    before: str = ""
    withdrawn: bool = False
    note: str = ""
    rank: float = 0.0

    @property
    def sign(self) -> str:
        """The mark as it stands before a clause; empty where it is a word in it, such as must."""
        return "" if self.mark.isascii() and self.mark[:1].isalpha() else self.mark


@record
class TenderScore(Record):
    """A row of the tender's scoring table, with what we expect to get.

    Attributes:
        section: What it belongs to, such as the technical part.
        points: The most it can bring; None when the table does not say.
        expected: What we expect; None while not judged.
        rival: What the best rival may get; None while not judged.
        evidence, evidence_page: What proves it, and where in our bid.

    """

    table: ClassVar[str] = "tender_scores"

    project_id: str
    tender_file_id: str | None = None
    section: str = ""
    name: str
    points: float | None = None
    criteria: str = ""
    basis: ScoreBasis | None = None
    page: int | None = None
    block: int | None = None
    expected: float | None = None
    rival: float | None = None
    evidence: str = ""
    evidence_page: str = ""
    owner: str = ""
    rank: float = 0.0


@record
class TenderDocument(Record):
    """A document that the bid has to contain.

    Attributes:
        number: As printed.
        required: None when the tender does not say.
        columns: Heads of the deviation table that the tender prints, in order; empty for ours.
        deviations_only: Whether the tender wants nothing but deviations in it.
        copy_needed: What is asked: original, copy with seal.
        page_in_bid: Where it stands in our bid; empty while unknown.

    """

    table: ClassVar[str] = "tender_documents"

    project_id: str
    tender_file_id: str | None = None
    number: str = ""
    name: str
    required: bool | None = None
    page: int | None = None
    block: int | None = None
    columns: tuple[str, ...] = ()
    deviations_only: bool = False
    copy_needed: str = ""
    owner: str = ""
    due: dt.date | None = None
    state: MaterialState = MaterialState.MISSING
    page_in_bid: str = ""
    note: str = ""
    rank: float = 0.0


@record
class TenderRule(Record):
    """A rule by which a bid is thrown out, a term of the contract, or a trap to look at.

    Attributes:
        checked: When a person looked at it; None before.

    """

    table: ClassVar[str] = "tender_rules"

    project_id: str
    tender_file_id: str | None = None
    kind: TenderRuleKind = TenderRuleKind.REJECTION
    text: str
    part: str = ""
    page: int | None = None
    block: int | None = None
    checked: dt.date | None = None
    note: str = ""
    rank: float = 0.0
