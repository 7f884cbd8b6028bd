"""Content of the slides that argue: pains and their causes, cases, benefits, success factors.

The fields are those of the catalogue of slides; lengths given there are advice, never refusals.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """A point and, below it, its detail."""

    text: str
    detail: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A head and the points below it: each a lead and its detail."""

    head: str = ""
    points: tuple[Point, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TwoColumns:
    """Two columns of up to four points each."""

    left: Column = Column()
    right: Column = Column()


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """A card: title, text, and a number with what it counts."""

    title: str
    body: str = ""
    metric: str = ""
    label: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cards:
    """Three or four cards; they are numbered by their place."""

    cards: tuple[Card, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyFigure:
    """A number with its unit, its name, and its scope or what it was before."""

    value: str
    name: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyFigures:
    """Three or four big numbers."""

    figures: tuple[KeyFigure, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Pain:
    """What a listener is troubled by (method, section 6: questions by level of listener).

    Attributes:
        level: Of the listener, in words: top, middle, working level, purchasing.
        who: Function or person at that level.
        fact: What shows it today, best with a number.
        wanted: The answer that the listener wants to hear.

    """

    level: str
    who: str = ""
    concern: str = ""
    fact: str = ""
    wanted: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PainTable:
    """Three to five pains, at least one for each level of listener."""

    rows: tuple[Pain, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """The same matter before and after."""

    before: str
    after: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Metric:
    """A number and what it counts."""

    value: str = ""
    label: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class BeforeAfter:
    """How it is and how it will be, pair by pair, with a number below each side."""

    before: str = ""
    after: str = ""
    pairs: tuple[Pair, ...] = ()
    metric_before: Metric | None = None
    metric_after: Metric | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Cause:
    """A cause, how it works, and what comes of it with its number."""

    cause: str
    mechanism: str = ""
    number: str = ""
    effect: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CauseEffect:
    """Two to four causes with their effects."""

    rows: tuple[Cause, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A reference customer: similar problem, solution, gain (method, section 6).

    Attributes:
        profile: Up to two lines: trade and size, period.
        number, label: The gain as one number, and what it counts.
        permission: The customer allows to be named.

    """

    customer: str = ""
    profile: tuple[str, ...] = ()
    number: str = ""
    label: str = ""
    problem: str = ""
    solution: str = ""
    benefit: str = ""
    permission: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class FfabRow:
    """From a feature to the customer's benefit (method, section 10)."""

    feature: str
    function: str = ""
    advantage: str = ""
    benefit: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ffab:
    """Two to four rows of feature, function, advantage, benefit."""

    rows: tuple[FfabRow, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SuccessFactor:
    """What success takes: our part, the customer's part, how it is checked."""

    name: str
    ours: str = ""
    yours: str = ""
    check: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SuccessFactors:
    """Three to five factors."""

    factors: tuple[SuccessFactor, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Discussion:
    """The invitation to ask: a line, two to four topics, whom to reach."""

    lead: str = ""
    topics: tuple[str, ...] = ()
    contact: str = ""
