"""What the documents of a bid are made from."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from presales_desk.documents.bid.look import BidHouse

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping, Sequence
    from decimal import Decimal

    from presales_desk.records.bid import Bid, BidLetter, BidTask, PriceLine
    from presales_desk.records.project import Project
    from presales_desk.records.summary import Profile
    from presales_desk.records.tender import TenderClause, TenderDocument, TenderScore


@dataclass(frozen=True, slots=True)
class Prices:
    """The lines of the bid with what they come to, in yuan.

    Attributes:
        lines: Each with its total; None while its price is open.
        total: What is offered, tax included; None while open.
        tax: In it; None when a rate is unknown.

    """

    lines: tuple[tuple[PriceLine, Decimal | None], ...] = ()
    total: Decimal | None = None
    tax: Decimal | None = None


@dataclass(frozen=True, slots=True)
class TenderForm:
    """A form that the tender prints, copied out of its file.

    Attributes:
        body: XML of a ``w:body`` with paragraphs and tables, which need nothing but ``styles``.
        styles: XML of a ``w:styles``, shared by the forms of one file.
        landscape: Whether its pages lie across.

    """

    body: bytes
    styles: bytes
    landscape: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class BidMaterial:
    """All records of one bid.

    Attributes:
        facts: What is known of the tender, by the keys of ``tender read``.
        clauses: Those in force, in the order of the tender.
        expected: What each scoring item may bring, by its id.
        forms: The tender's own forms, by the ids of the documents they are for.
        draft: Whether the documents say that they are one.
        day: The day they are dated with.

    """

    project: Project
    bid: Bid
    profile: Profile
    facts: Mapping[str, str] = field(default_factory=dict[str, str])
    clauses: Sequence[TenderClause] = ()
    scores: Sequence[TenderScore] = ()
    documents: Sequence[TenderDocument] = ()
    tasks: Sequence[BidTask] = ()
    letters: Sequence[BidLetter] = ()
    prices: Prices = field(default_factory=Prices)
    expected: Mapping[str, float] = field(default_factory=dict[str, float])
    forms: Mapping[str, TenderForm] = field(default_factory=dict[str, TenderForm])
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

    def house(self, *, blind: bool = False) -> BidHouse:
        """Return what the documents have in common; ``blind`` for one that must not name us."""
        return BidHouse(
            language=self.project.language,
            company="" if blind else self.profile.company,
            project=self.tender_name,
            author="" if blind else self.profile.user_name,
            blind=blind,
            draft=self.draft,
        )
