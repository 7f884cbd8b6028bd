"""The competition: who comes, how strong each is in six elements, SWOT and the plays on it."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import ClassVar

from presales_desk.method.keys import Element, Move, Quadrant
from presales_desk.records.base import Record, record
from presales_desk.records.enums import Confidence, Threat

PLAYED_FROM = "played_from"
"""Role of a link from a play to an item of the SWOT that it is derived from."""
PLAYED_ON = "played_on"
"""Role of a link from a play to a slide that carries it out."""
COMPARES = "compares"
"""Role of a link from the slide that was made of the matrix of a project to the project."""


@record
class Competitor(Record):
    """Somebody who competes with us for the project.

    Attributes:
        letter: Short mark shown in a ring, such as ``A``.
        kind: What they are, in a few words: a maker, an integrator, an agent.
        threat: None while nobody judged.
        relation: With the customer, and with whom.
        price_intent: What they want to earn or give away.
        price: What we expect them to ask, in yuan; None while unknown.
        answer: What we do about them, in a line.

    """

    table: ClassVar[str] = "competitors"

    project_id: str
    name: str
    letter: str = ""
    kind: str = ""
    threat: Threat | None = None
    relation: str = ""
    price_intent: str = ""
    price: Decimal | None = None
    answer: str = ""
    source: str = ""
    heard: dt.date | None = None
    confidence: Confidence | None = None
    note: str = ""
    rank: float = 0.0


@record
class Score(Record):
    """How strong one side is in one of the six elements: a cell of the competition matrix.

    Method: competitive strategy and competitive thinking (section 2).

    Attributes:
        competitor_id: None for us.
        score: 1 (weak) to 5 (strong), in tenths; None while unknown.
        evidence: What shows it.
        they_say: What this side will say about it.
        move: Which of the four moves we make; None while undecided.
        we_say: What we say about it.

    """

    table: ClassVar[str] = "scores"

    project_id: str
    competitor_id: str | None = None
    element: Element
    score: float | None = None
    evidence: str = ""
    source: str = ""
    heard: dt.date | None = None
    confidence: Confidence | None = None
    they_say: str = ""
    move: Move | None = None
    we_say: str = ""


@record
class SwotItem(Record):
    """One entry of the SWOT.

    Attributes:
        weight: 1 to 3: how much it decides.
        element: Which element of competition it belongs to; None for none.
        competitor_id: The rival it is about; None for none.
        evidence: What shows it; a strength without any is only an opinion.

    """

    table: ClassVar[str] = "swot_items"

    project_id: str
    quadrant: Quadrant
    text: str
    weight: int = 2
    element: Element | None = None
    competitor_id: str | None = None
    evidence: str = ""
    source: str = ""
    heard: dt.date | None = None
    rank: float = 0.0


@record
class Play(Record):
    """What we do with the SWOT, one of the four moves (competitive thinking, section 2).

    The items it comes from and the slides that carry it out are links, ``PLAYED_FROM`` and
    ``PLAYED_ON``.
    """

    table: ClassVar[str] = "plays"

    project_id: str
    move: Move
    text: str
    element: Element | None = None
    rank: float = 0.0
