"""What the documents of a bid are made from."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from presales_desk.documents.bid.look import BidHouse
from presales_desk.documents.bid.wording import asks_for_response
from presales_desk.records.currencies import Currency, currency_named, money_key
from presales_desk.records.enums import TableMode
from presales_desk.records.formats import day

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping, Sequence
    from decimal import Decimal

    from presales_desk.records.bid import Bid, BidLetter, BidTask, PriceLine, Qualification
    from presales_desk.records.project import Project
    from presales_desk.records.summary import Profile
    from presales_desk.records.tender import TenderClause, TenderDocument, TenderScore


@dataclass(frozen=True, slots=True)
class Prices:
    """The lines of the bid with what they come to, in the currency of the tender.

    Attributes:
        lines: Each with its total; None while its price is open.
        total: What is offered, tax included; None while open.
        tax: In it; None when a rate is unknown.

    """

    lines: tuple[tuple[PriceLine, Decimal | None], ...] = ()
    total: Decimal | None = None
    tax: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Quoted:
    """A clause as a table with a column for its number quotes it.

    Attributes:
        number: Where it stands in the tender, such as 第三章 一、（1）; empty where nothing tells.
        text: What it asks for, without its own number and mark.

    """

    number: str
    text: str


@dataclass(frozen=True, slots=True)
class TenderPicture:
    """A picture in a form of the tender.

    Attributes:
        content: Of a file with pixels that python-docx knows.
        width, height: As the tender prints it, in EMU.

    """

    content: bytes
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class TenderForm:
    """A form that the tender prints, copied out of its file.

    Attributes:
        body: XML of a ``w:body`` with paragraphs and tables, which need nothing but ``styles``
            and ``pictures``.
        styles: XML of a ``w:styles``, shared by the forms of one file.
        landscape: Whether its pages lie across.
        pictures: Where each belongs stands a ``w:drawing`` in ``body`` whose ``w:id`` is its place
            here; None for one that somebody has to copy by hand.
        set_anew: Whether the file had no layout to copy, such as a PDF: only its words are kept.

    """

    body: bytes
    styles: bytes
    landscape: bool = False
    pictures: Sequence[TenderPicture | None] = ()
    set_anew: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class BidMaterial:
    """All records of one bid.

    Attributes:
        facts: What is known of the tender, by the keys of ``tender read``.
        clauses: Those in force, in the order of the tender.
        quoted: How they are quoted, by their ids; see ``quote``.
        expected: What each scoring item may bring, by its id.
        tables: The documents of the list that are deviation tables which the tender prints, by
            the kind of ours.
        forms: The tender's own forms, by the ids of the documents they are for.
        proofs: Certificates, references and people that this bid shows.
        contract_form: The company's own contract; None for ours.
        draft: Whether the documents say that they are one.
        day: The day they are dated with.

    """

    project: Project
    bid: Bid
    profile: Profile
    facts: Mapping[str, str] = field(default_factory=dict[str, str])
    clauses: Sequence[TenderClause] = ()
    quoted: Mapping[str, Quoted] = field(default_factory=dict[str, Quoted])
    scores: Sequence[TenderScore] = ()
    documents: Sequence[TenderDocument] = ()
    tasks: Sequence[BidTask] = ()
    letters: Sequence[BidLetter] = ()
    prices: Prices = field(default_factory=Prices)
    expected: Mapping[str, float] = field(default_factory=dict[str, float])
    tables: Mapping[str, TenderDocument] = field(default_factory=dict[str, "TenderDocument"])
    forms: Mapping[str, TenderForm] = field(default_factory=dict[str, TenderForm])
    proofs: Sequence[Qualification] = ()
    contract_form: TenderForm | None = None
    draft: bool = True
    day: dt.date

    @property
    def tender_name(self) -> str:
        """The project's name as the tender has it."""
        return self.facts.get("project_name") or self.project.name

    @property
    def tender_number(self) -> str:
        """The number that the buyer gave the project; empty while unknown."""
        return self.facts.get("project_no", "")

    @property
    def buyer(self) -> str:
        """Whom the bid is addressed to."""
        return self.facts.get("purchaser") or self.project.customer

    def quote(self, clause: TenderClause) -> Quoted:
        """Return how a clause is quoted beside its number: as it is, unless ``quoted`` tells."""
        return self.quoted.get(clause.id) or Quoted(clause.number, clause.text)

    @property
    def currency(self) -> Currency:
        """What all money of the tender and the bid is in."""
        return currency_named(self.facts.get("currency", ""))

    def columns_of(self, kind: str) -> tuple[str, ...]:
        """Return the heads of a deviation table as the tender prints them; empty for ours."""
        own = self.tables.get(kind)
        return own.columns if own is not None else ()

    def lists_deviations_alone(self, kind: str) -> bool:
        """Tell whether a deviation table leaves out what complies: as chosen, else as asked."""
        if self.bid.table_mode is not None:
            return self.bid.table_mode is TableMode.DEVIATIONS
        own = self.tables.get(kind)
        return own is not None and own.deviations_only

    def term_of(self, fact: str) -> str:
        """Return a term of the contract for a line of its own, where no sentence ends."""
        return self.facts.get(fact, "").rstrip("。；;")

    def sum_of(self, fact: str) -> str:
        """Return a sum that the tender names, one of ``MONEY_FACTS``; empty while unknown."""
        return self.facts.get(money_key(fact, self.currency), "")

    @property
    def signed(self) -> str:
        """The day of signature in words: none in a draft, and none behind the deadline."""
        last = self.facts.get("bid_deadline", "")[:10]
        is_open = self.draft or (last and last < self.day.isoformat())
        return "" if is_open else day(self.day, self.project.language)

    def house(self, *, blind: bool = False) -> BidHouse:
        """Return what the documents have in common; ``blind`` for one that must not name us."""
        return BidHouse(
            language=self.project.language,
            company="" if blind else self.profile.company,
            project=self.tender_name,
            author="" if blind else self.profile.user_name,
            blind=blind,
            draft=self.draft,
            day=self.day,
            signed=self.signed,
            response=asks_for_response(self.facts.get("method", "")),
        )
