"""What is read out of one tender file: the structure that ``tender read --json`` prints."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from presales_desk import structure


class Meaning(StrEnum):
    """What missing a marked clause costs: the bid, or points; ``other`` marks no requirement."""

    MANDATORY = "mandatory"
    IMPORTANT = "important"
    OTHER = "other"


class Weight(StrEnum):
    """How much a clause matters."""

    MANDATORY = "mandatory"
    IMPORTANT = "important"
    PLAIN = "plain"


class ClauseKind(StrEnum):
    """Who in a bid team answers a clause."""

    QUALIFICATION = "qualification"
    COMMERCIAL = "commercial"
    TECHNICAL = "technical"
    SERVICE = "service"
    FORMAT = "format"
    PRICE = "price"
    CONTRACT = "contract"


class Basis(StrEnum):
    """Whether points follow from facts, or from what the judges think."""

    OBJECTIVE = "objective"
    SUBJECTIVE = "subjective"


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where something stands in the file.

    Attributes:
        part: The headings above it, from the chapter down.
        page: From 1; None where the format has no pages.
        block: Which paragraph or table row of the body, from 0, in reading order.

    """

    part: str
    page: int | None
    block: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """One thing to know about the tender.

    Attributes:
        key: What it is, one of the keys of ``facts.KEYS``.
        value: A text, a time as ISO 8601, or a number: days, or a sum, which is in
            yuan where the key ends so, else in the tender's ``currency``.
        text: The sentence that proves it.

    """

    key: str
    value: Any
    text: str
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """What a mark means in this tender; ``text`` is the sentence that says so."""

    mark: str
    meaning: Meaning
    text: str
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Clause:
    """A requirement.

    Attributes:
        id: Unique in the file.
        mark: The mark it carries, or that stands above it; empty for none.
        number: As printed; empty for none.
        section: The heading it stands under.

    """

    id: str
    mark: str
    meaning: Weight
    number: str
    text: str
    section: str
    kind: ClauseKind
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class ScoreItem:
    """A row of the scoring table.

    Attributes:
        group: What it belongs to, such as the technical part; empty for none.
        points: The most it can bring; None when the table does not say.
        basis: None when the text does not tell.

    """

    group: str
    item: str
    points: float | None
    criteria: str
    basis: Basis | None
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class RequiredDocument:
    """A document that the bid contains.

    Attributes:
        number: As printed; empty for none.
        required: None when the tender does not say.
        columns: Heads of the table, for a deviation table that the tender prints; else empty.
        deviations_only: Whether that table is to list deviations alone.

    """

    number: str
    name: str
    required: bool | None
    place: Place
    columns: tuple[str, ...] = ()
    deviations_only: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """What a bid is checked for before it is scored; one that fails is not looked at further.

    Attributes:
        item: What is looked at, such as a licence.
        criteria: What is right; empty where ``item`` says it.

    """

    item: str
    criteria: str
    place: Place


class Topic(StrEnum):
    """What a term of a contract settles."""

    PAYMENT = "payment"
    DELIVERY = "delivery"
    ACCEPTANCE = "acceptance"
    WARRANTY = "warranty"
    SECURITY = "security"
    LIABILITY = "liability"
    RIGHTS = "rights"
    CONFIDENTIALITY = "confidentiality"
    CHANGES = "changes"
    TERMINATION = "termination"
    DISPUTES = "disputes"


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """A clause of the contract that the winner signs."""

    topic: Topic
    text: str
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Rejection:
    """A rule by which a bid is thrown out."""

    text: str
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Warned:
    """Something a person should look at, in words; ``place`` is None for the whole file."""

    code: str
    message: str
    place: Place | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Tender:
    """Everything read out of one file.

    Attributes:
        file: Its name.
        language: ``zh`` or ``en``.
        pages: None where the format has no pages.

    """

    file: str
    sha256: str
    language: str
    pages: int | None
    facts: tuple[Fact, ...]
    marks: tuple[Mark, ...]
    clauses: tuple[Clause, ...]
    scoring: tuple[ScoreItem, ...]
    documents: tuple[RequiredDocument, ...]
    rejections: tuple[Rejection, ...]
    warnings: tuple[Warned, ...]
    checks: tuple[Check, ...]
    terms: tuple[Term, ...]


def tender_schema() -> dict[str, Any]:
    """Return the JSON Schema of a read tender."""
    return structure.schema(Tender)
