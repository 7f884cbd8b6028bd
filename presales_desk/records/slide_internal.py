"""Content of the slides that are for our own eyes only."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from presales_desk.method.keys import Element


class Stand(StrEnum):
    """How a side stands against the customer's wish, or against us."""

    AHEAD = "ahead"
    LEVEL = "level"
    BEHIND = "behind"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class MatrixCell:
    """A judgement and its words."""

    stand: Stand = Stand.UNKNOWN
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class MatrixRow:
    """One of the six elements, with a cell for each side."""

    element: Element
    cells: tuple[MatrixCell, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CompareMatrix:
    """The six elements against two to four rivals (method, section 2); our side stands first."""

    sides: tuple[str, ...] = ()
    rows: tuple[MatrixRow, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Swot:
    """Four lists of up to four items (method, section 2)."""

    strengths: tuple[str, ...] = ()
    weaknesses: tuple[str, ...] = ()
    opportunities: tuple[str, ...] = ()
    threats: tuple[str, ...] = ()


class MapStance(StrEnum):
    """A third of the map."""

    OPPONENT = "opponent"
    NEUTRAL = "neutral"
    SUPPORTER = "supporter"


class BuyerType(StrEnum):
    """What a person does in the decision, by the outline of the card."""

    DECIDER = "D"
    PURCHASER = "P"
    TECHNICAL = "T"
    USER = "U"


@dataclass(frozen=True, slots=True, kw_only=True)
class MapPerson:
    """A person on the map; ``high`` stands in the upper row."""

    name: str
    role: str = ""
    high: bool = True
    stance: MapStance = MapStance.NEUTRAL
    type: BuyerType | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MapLink:
    """Who influences whom, by name."""

    source: str
    target: str
    label: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class StakeholderMap:
    """People by influence and stance, and up to four actions."""

    people: tuple[MapPerson, ...] = ()
    links: tuple[MapLink, ...] = ()
    actions: tuple[str, ...] = ()
