"""Outlines of presentations and their slides."""

from __future__ import annotations

import datetime as dt
from dataclasses import field
from typing import Any, ClassVar

from presales_desk.method.keys import Section
from presales_desk.records.base import Record, record
from presales_desk.records.enums import SlideKind

ANSWERS = "answers"
"""Role of a link from a slide to whose pain it answers (stakeholder, key fact, SWOT item)."""
SHOWS = "shows"
"""Role of a link from a slide to the strength (SWOT item) that it brings out."""
MEETS = "meets"
"""Role of a link from a slide to the success key (key fact) or scoring item that it meets."""
CITES = "cites"
"""Role of a link from a slide to the entry of the knowledge base that it takes its case from."""
DRAFTED_FROM = "drafted_from"
"""Role of a link from a slide to the record of the plan that its draft was made from."""


@record
class Outline(Record):
    """The plan of one talk, in the order T, Q, C, S, S (method, section 6).

    Attributes:
        title: Of the talk; the cover shows it.
        subtitle: Purpose or value, one line.
        audience: Who listens, in a line.
        occasion: Which exchange it is for; stands in the footer.
        author: Who presents; may hold two lines.
        day: Of the talk; None prints no date.
        slot_minutes: Length of the slot; None while unknown.
        language: ``zh`` or ``en``.
        confidential: Mark in the footer; empty prints the company's wording.
        internal: True for decks that never leave the company.
        prices: Whether slides with our prices may stand in it.
        argument: Form of the whole argument, a key of the method's ``argument_forms``.
        presents_bid: Whether a bid is presented to those who score it: then its order is that of
            the scoring table, and the people of the plan are not who listens.

    """

    table: ClassVar[str] = "outlines"

    project_id: str
    title: str
    subtitle: str = ""
    audience: str = ""
    occasion: str = ""
    author: str = ""
    day: dt.date | None = None
    slot_minutes: int | None = None
    language: str = "zh"
    confidential: str = ""
    internal: bool = False
    prices: bool = False
    argument: str = ""
    presents_bid: bool = False
    rank: float = 0.0


@record
class Slide(Record):
    """One slide of an outline.

    Attributes:
        title: The message, a full sentence.
        kicker: The chapter in the customer's words, above the title.
        takeaway: The conclusion strip; one line.
        source: Of the figures on the slide.
        notes: What the speaker says.
        minutes: Planned; None while unplanned.
        internal: For our own eyes: left out of a deck for the customer.
        drafted: By which part of the draft it was made, and a mark of what it said then; empty
            for a slide that a person began.
        content: The fields of the kind, as ``records.slide_content`` describes them.

    """

    table: ClassVar[str] = "slides"

    outline_id: str
    section: Section
    kind: SlideKind
    title: str = ""
    kicker: str = ""
    takeaway: str = ""
    source: str = ""
    notes: str = ""
    minutes: float | None = None
    internal: bool = False
    drafted: str = ""
    content: dict[str, Any] = field(default_factory=dict[str, Any])
    rank: float = 0.0


@record
class FfabEntry(Record):
    """A row of the FFAB library: kept in the workspace, used in any talk (method, section 10).

    Attributes:
        product: What it is a feature of.
        feature, function, advantage, benefit: The four columns.
        source: Where its figures come from.
        tags: Words to find it by: trade, need.

    """

    table: ClassVar[str] = "ffab_rows"

    product: str = ""
    feature: str
    function: str = ""
    advantage: str = ""
    benefit: str = ""
    source: str = ""
    tags: tuple[str, ...] = ()
    rank: float = 0.0
