"""Content of the slides that say how the solution is built, delivered, staffed and paid."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A part of a layer; ``new`` is built in this project."""

    text: str
    new: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Layer:
    """A layer of an architecture and its two to five blocks."""

    name: str
    blocks: tuple[Block, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Architecture:
    """Two to five layers, the top first, and up to two bars that span them all."""

    layers: tuple[Layer, ...] = ()
    sides: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """A phase of the road: when, what is done, what comes of it; ``hot`` is the decisive one."""

    name: str
    when: str = ""
    actions: tuple[str, ...] = ()
    result: str = ""
    hot: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Roadmap:
    """Three to five phases."""

    phases: tuple[Step, ...] = ()


class BarKind(StrEnum):
    """Whose a bar of a schedule is, or that it is critical or a milestone."""

    OURS = "own"
    CUSTOMER = "cust"
    KEY = "key"
    MILESTONE = "ms"


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """A bar over ``span`` periods from the period ``start``, the first being 1."""

    start: int
    span: int = 1
    label: str = ""
    kind: BarKind = BarKind.OURS


@dataclass(frozen=True, slots=True, kw_only=True)
class ScheduleRow:
    """A task and its bars, which do not overlap."""

    task: str
    bars: tuple[Bar, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Gantt:
    """Up to eight tasks over six to twelve named periods; ``unit`` says what a period is."""

    unit: str = ""
    periods: tuple[str, ...] = ()
    rows: tuple[ScheduleRow, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Role:
    """A role of the team, how many fill it, and their record."""

    role: str
    count: str = ""
    record: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceLevel:
    """A severity, and how soon we respond and recover."""

    severity: str
    respond: str = ""
    recover: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TeamService:
    """The team and the service levels, each under its name."""

    team_name: str = ""
    team: tuple[Role, ...] = ()
    service_name: str = ""
    levels: tuple[ServiceLevel, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PriceItem:
    """A priced item; its amount is ``quantity`` times ``price``, in the unit of the table."""

    item: str
    description: str = ""
    quantity: float = 1.0
    measure: str = ""
    price: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Pricing:
    """Up to nine items and their total.

    Attributes:
        unit: Of all amounts: 元, 万元, CNY.
        total: As agreed; None takes the sum. Another total than the sum is a finding.
        note: Beside the total: tax, discount.

    """

    unit: str = ""
    items: tuple[PriceItem, ...] = ()
    total: float | None = None
    note: str = ""
