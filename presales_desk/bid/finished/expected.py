"""What the documents of a bid have to agree with, and what they must not tell."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from presales_desk.records.enums import Severity

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping, Sequence
    from decimal import Decimal

    from presales_desk.bid.finished.model import Spot

_EXCERPT = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Expected:
    """What is known of a bid; empty and None for what nobody knows, which is then not checked.

    Attributes:
        project: Name of the project as the tender has it.
        number: The buyer's number of the project.
        parts: Further numbers that the tender itself tells, such as those of its lots.
        foreign: Names of other customers and projects.
        company: Our name.
        identity: Everything that tells who we are: names, addresses, phones.
        deadline: When the bid is due, in local time.
        validity: The least days it has to be valid.
        totals: The price we offer, in yuan: with tax, and without if known.
        letters: What the letters that the tender prints say in any case, by their names; see
            ``forms.fixed_text``.
        blind: Whether technical volumes must not tell who we are.

    """

    project: str = ""
    number: str = ""
    parts: Sequence[str] = ()
    foreign: Sequence[str] = ()
    company: str = ""
    identity: Sequence[str] = ()
    deadline: dt.datetime | None = None
    validity: int | None = None
    totals: Sequence[Decimal] = ()
    letters: Mapping[str, Sequence[str]] = field(default_factory=dict[str, "Sequence[str]"])
    blind: bool = False


class Rule(StrEnum):
    """What is checked; the words stand below ``bid_check``."""

    OTHER_NAME = "other_name"
    OTHER_PROJECT = "other_project"
    OTHER_NUMBER = "other_number"
    LATE_DATE = "late_date"
    OLD_DATE = "old_date"
    DATES_DIFFER = "dates_differ"
    DEADLINE = "deadline"
    VALIDITY = "validity"
    PRICE_IN_TECHNICAL = "price_in_technical"
    PRICE_DIFFERS = "price_differs"
    WORDS_DIFFER = "words_differ"
    UNSIGNED = "unsigned"
    ALTERED = "altered"
    OPEN_PLACE = "open_place"
    LOST_REFERENCE = "lost_reference"
    PAGE_BEYOND = "page_beyond"
    PAGE_MISSING = "page_missing"
    INTERNAL = "internal"
    COMMENT = "comment"
    CHANGES = "changes"
    OTHER_COMPANY = "other_company"
    IDENTITY = "identity"
    RUNNING = "running"
    PICTURE = "picture"
    AUTHOR = "author"


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong at one place of a file.

    Attributes:
        text: What stands there, shortened.
        values: What fills the places of its words.

    """

    rule: Rule
    severity: Severity
    spot: Spot
    text: str = ""
    values: dict[str, str | int] = field(default_factory=dict[str, "str | int"])


def error(rule: Rule, spot: Spot, text: str = "", **values: str | int) -> Fault:
    """Return what may end the bid."""
    return Fault(rule, Severity.ERROR, spot, excerpt(text), values)


def warning(rule: Rule, spot: Spot, text: str = "", **values: str | int) -> Fault:
    """Return what a person has to look at."""
    return Fault(rule, Severity.WARNING, spot, excerpt(text), values)


def hint(rule: Rule, spot: Spot, text: str = "", **values: str | int) -> Fault:
    """Return what is probably right."""
    return Fault(rule, Severity.HINT, spot, excerpt(text), values)


def excerpt(text: str) -> str:
    """Return the beginning of a text on one line."""
    plain = " ".join(text.split())
    return plain if len(plain) <= _EXCERPT else f"{plain[: _EXCERPT - 1]}…"
