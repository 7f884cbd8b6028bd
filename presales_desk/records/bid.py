"""Our bid: how it is made up, its prices, tasks and letters; what proves and what we measure."""

from __future__ import annotations

import datetime as dt
from dataclasses import field
from decimal import Decimal
from typing import ClassVar

from presales_desk.records.base import Record, record
from presales_desk.records.enums import (
    LetterKind,
    QualificationKind,
    TableMode,
    TaskState,
    TaskType,
    WishState,
)


@record
class Bid(Record):
    """How we bid, for a project as a whole. At most one for each project.

    Attributes:
        lot: Which lot; empty for all.
        table_mode: Whether deviation tables list every clause or deviations alone; None to
            follow the tender.
        blind: Whether the technical volume must not show who we are.
        total: The price we offer, in the currency of the tender; None while open.
        tax_rate: In percent; None when it differs by line.
        ceiling: The highest price that is allowed, in the same currency; None when there is none.
        contract_template: SHA-256 of the company's own contract form; empty for ours.
        signer, signer_title: Legal representative.
        delegate, delegate_title: Who is empowered to bid.

    """

    table: ClassVar[str] = "bids"

    project_id: str
    lot: str = ""
    table_mode: TableMode | None = None
    blind: bool = False
    total: Decimal | None = None
    tax_rate: Decimal | None = None
    ceiling: Decimal | None = None
    contract_template: str = ""
    contract_template_name: str = ""
    signer: str = ""
    signer_title: str = ""
    delegate: str = ""
    delegate_title: str = ""
    note: str = ""


@record
class PriceLine(Record):
    """A line of the itemised prices.

    Attributes:
        unit_price, cap: In the tender's currency, tax included; None while open, and for no cap.
        tax_rate: In percent; None for the bid's.

    """

    table: ClassVar[str] = "price_lines"

    project_id: str
    name: str
    brand: str = ""
    model: str = ""
    maker: str = ""
    origin: str = ""
    quantity: Decimal | None = None
    unit: str = ""
    unit_price: Decimal | None = None
    tax_rate: Decimal | None = None
    cap: Decimal | None = None
    note: str = ""
    rank: float = 0.0


@record
class BidTask(Record):
    """A task of the bid: a row of the allocation table (投标任务分配表).

    Attributes:
        tender_clause_id: The clause it is about; None for none.
        volume, chapter: Where its result goes.
        owner, helpers, reviewer: Names of colleagues.
        deliverable: What is handed in.
        due: Planned backwards from the deadline; None while open.
        progress: Percent.

    """

    table: ClassVar[str] = "bid_tasks"

    project_id: str
    tender_clause_id: str | None = None
    text: str
    volume: str = ""
    chapter: str = ""
    type: TaskType = TaskType.TECHNICAL
    owner: str = ""
    helpers: str = ""
    reviewer: str = ""
    deliverable: str = ""
    due: dt.date | None = None
    progress: int = 0
    urgent: bool = False
    state: TaskState = TaskState.OPEN
    note: str = ""
    rank: float = 0.0


@record
class BidLetter(Record):
    """A letter to or from the buyer about the tender.

    Attributes:
        sent, answered: Days; None before.
        facts: Fields of the form by their names.
        answer: What came back.

    """

    table: ClassVar[str] = "bid_letters"

    project_id: str
    kind: LetterKind
    title: str = ""
    sent: dt.date | None = None
    answered: dt.date | None = None
    facts: dict[str, str] = field(default_factory=dict[str, str])
    answer: str = ""
    rank: float = 0.0


@record
class TenderWish(Record):
    """A wording we wish to see in the tender, before it is published (method, section 17).

    Attributes:
        lever: Key of ``tender_levers``.
        wished, came: Our wording, and the tender's.

    """

    table: ClassVar[str] = "tender_wishes"

    project_id: str
    lever: str
    wished: str
    reason: str = ""
    owner: str = ""
    came: str = ""
    state: WishState = WishState.WISHED
    rank: float = 0.0


@record
class Qualification(Record):
    """A certificate, reference or person of ours that bids can prove. Belongs to the workspace.

    Attributes:
        holder: Company or person it is made out to.
        valid_from, valid_until: None for an open side; of a reference, how long its contract ran.
        amount: Of a reference, in yuan.
        sha256, file_name: The scan in the attachment store; empty for none.

    """

    table: ClassVar[str] = "qualifications"

    kind: QualificationKind = QualificationKind.CERTIFICATE
    name: str
    number: str = ""
    holder: str = ""
    issuer: str = ""
    grade: str = ""
    valid_from: dt.date | None = None
    valid_until: dt.date | None = None
    amount: Decimal | None = None
    sha256: str = ""
    file_name: str = ""
    tags: tuple[str, ...] = ()
    note: str = ""
    rank: float = 0.0

    def is_over(self, due: dt.date) -> bool:
        """Tell whether it proves nothing any more on a day; a contract that ended still does."""
        if self.kind is QualificationKind.REFERENCE or self.valid_until is None:
            return False
        return self.valid_until < due


@record
class ProductParameter(Record):
    """What a product of ours measures, to answer figures of tenders. Belongs to the workspace.

    Attributes:
        product: Model or family; empty for what holds for all.
        name: What is measured, in the words of tenders; several ways to say it with ``/`` between.
        value: As the data sheet says it: ``64``, a range such as ``-10~55``; its unit may follow.
        unit: Of the value, such as ``GB``; empty for a count, or where ``value`` holds it.
        evidence: File and page that prove it, in words.
        sha256, file_name: That file in the attachment store; empty for none.

    """

    table: ClassVar[str] = "product_parameters"

    product: str = ""
    name: str
    value: str = ""
    unit: str = ""
    evidence: str = ""
    sha256: str = ""
    file_name: str = ""
    note: str = ""
    rank: float = 0.0


@record
class Holiday(Record):
    """A day that is not worked though it is a weekday, or worked though it is none."""

    table: ClassVar[str] = "holidays"

    day: dt.date
    name: str = ""
    worked: bool = False
