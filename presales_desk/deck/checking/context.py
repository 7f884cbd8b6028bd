"""What a check knows besides the file: for whom the deck is, and what must not stand in it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from presales_desk.method import load

if TYPE_CHECKING:
    from presales_desk.method.thresholds import CheckThresholds, DeckThresholds


class SecretSort(StrEnum):
    """Why words must not reach the customer; also the key of the finding's words."""

    CUSTOMER = "leak_customer"
    """Another customer of ours."""
    PROJECT = "leak_project"
    """Another project, by name or code."""
    RIVAL = "leak_rival"
    """Somebody who competes with us here."""
    PRICE = "leak_price"
    """An amount of the plan: what we would ask, what we earn."""
    STRATEGY = "leak_strategy"
    """A sentence of the plan."""


@dataclass(frozen=True, slots=True)
class Secret:
    """Words that give something away.

    Attributes:
        text: As they are looked for; Latin words with their borders.
        shown: The whole name, for the finding; the same as ``text`` where empty.

    """

    text: str
    sort: SecretSort
    shown: str = ""


@dataclass(frozen=True, slots=True)
class OtherDeck:
    """What another customer was told.

    Attributes:
        customer: Who.
        text: All words of that deck.

    """

    customer: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectKnowledge:
    """What is known of the project a deck is made for.

    Attributes:
        customer: Empty while unknown.
        names: Short forms of the customer and the project that count as naming them.
        terms: The customer's own words: departments, systems, people's units.
        people: Of the customer, for finding judgements about them.
        secrets: What must not stand in the deck.
        others: Decks of other customers.

    """

    customer: str = ""
    names: tuple[str, ...] = ()
    terms: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    secrets: tuple[Secret, ...] = ()
    others: tuple[OtherDeck, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckContext:
    """The circumstances of a check.

    Attributes:
        project: None when the deck is checked by itself.
        slot_minutes: Length of the slot; None while unknown.
        internal: The deck is for our own eyes, so that nothing in it is a leak.
        sending: It leaves the company next: drafts' marks become errors.
        prices: Our prices may stand in it.
        presents_bid: A bid is presented, in the order of the scoring table.

    """

    project: ProjectKnowledge | None = None
    slot_minutes: int | None = None
    internal: bool = False
    sending: bool = False
    prices: bool = False
    presents_bid: bool = False

    @property
    def limits(self) -> CheckThresholds:
        """The numbers of the method."""
        return load().thresholds.check

    @property
    def text_limits(self) -> DeckThresholds:
        """How much text a slide holds."""
        return load().thresholds.deck


ALONE = CheckContext()
"""For a deck of which nothing else is known."""
