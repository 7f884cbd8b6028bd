"""The fields of each slide kind, as typed structures. A slide's ``content`` is their plain form.

Words between ``**`` are the ones to emphasise; all other text stands as it is typed.

A new kind is one dataclass here or in one of the modules beside it, one entry in ``CONTENT``, one
layout in ``deck`` and one form in ``ui``.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from presales_desk import structure
from presales_desk.records.enums import ChartType, SlideKind
from presales_desk.records.slide_arguments import (
    BeforeAfter,
    Cards,
    Case,
    CauseEffect,
    Discussion,
    Ffab,
    KeyFigures,
    PainTable,
    Point,
    SuccessFactors,
    TwoColumns,
)
from presales_desk.records.slide_delivery import Architecture, Gantt, Pricing, Roadmap, TeamService
from presales_desk.records.slide_figures import BarDonut, Image, TrendChart
from presales_desk.records.slide_internal import CompareMatrix, StakeholderMap, Swot


@dataclass(frozen=True, slots=True, kw_only=True)
class Cover:
    """Who the talk is presented to and by whom (up to two lines)."""

    customer: str = ""
    presenter: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaItem:
    """A chapter, the question it answers, and its minutes."""

    topic: str
    question: str = ""
    minutes: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Agenda:
    """Three to seven chapters."""

    items: tuple[AgendaItem, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SectionStart:
    """A chapter's number and the questions it opens with (up to three)."""

    number: str = ""
    lead: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof:
    """A number that proves the message, and what it counts."""

    number: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bullets:
    """A key message with up to five points and one proof."""

    points: tuple[Point, ...] = ()
    proof: Proof | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A table: the head, and rows of as many cells."""

    head: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """One row of numbers, one for each category; None leaves a gap."""

    name: str
    values: tuple[float | None, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """A native chart with what it shows (what, scope, unit) and two or three points beside it."""

    type: ChartType = ChartType.COLUMN
    caption: str = ""
    categories: tuple[str, ...] = ()
    series: tuple[Series, ...] = ()
    points: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """What we ask for: what, who, until when."""

    what: str
    who: str = ""
    when: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Closing:
    """The recap, the request with owner and date, thanks."""

    recap: tuple[str, ...] = ()
    actions: tuple[Action, ...] = ()
    thanks: str = ""
    wish: str = ""
    contact: str = ""


Content = (
    Cover
    | Agenda
    | SectionStart
    | Bullets
    | TwoColumns
    | Cards
    | KeyFigures
    | TrendChart
    | BarDonut
    | PainTable
    | BeforeAfter
    | CauseEffect
    | Case
    | Ffab
    | Architecture
    | Roadmap
    | Gantt
    | TeamService
    | Pricing
    | SuccessFactors
    | Table
    | Chart
    | Image
    | Discussion
    | Closing
    | CompareMatrix
    | Swot
    | StakeholderMap
)

CONTENT: dict[SlideKind, type[Content]] = {
    SlideKind.COVER: Cover,
    SlideKind.AGENDA: Agenda,
    SlideKind.SECTION: SectionStart,
    SlideKind.BULLETS: Bullets,
    SlideKind.TWO_COL: TwoColumns,
    SlideKind.CARDS: Cards,
    SlideKind.KPI: KeyFigures,
    SlideKind.TREND_CHART: TrendChart,
    SlideKind.BAR_DONUT: BarDonut,
    SlideKind.PAIN_TABLE: PainTable,
    SlideKind.BEFORE_AFTER: BeforeAfter,
    SlideKind.CAUSE_EFFECT: CauseEffect,
    SlideKind.CASE: Case,
    SlideKind.FFAB: Ffab,
    SlideKind.ARCHITECTURE: Architecture,
    SlideKind.ROADMAP: Roadmap,
    SlideKind.GANTT: Gantt,
    SlideKind.TEAM_SERVICE: TeamService,
    SlideKind.PRICING: Pricing,
    SlideKind.SUCCESS_FACTORS: SuccessFactors,
    SlideKind.TABLE: Table,
    SlideKind.CHART: Chart,
    SlideKind.IMAGE: Image,
    SlideKind.QA: Discussion,
    SlideKind.CLOSING: Closing,
    SlideKind.COMPARE_MATRIX: CompareMatrix,
    SlideKind.SWOT: Swot,
    SlideKind.STAKEHOLDER_MAP: StakeholderMap,
}

NO_WORDS = frozenset({"type", "kind", "stance", "stand", "element", "sha256", "svg", "path"})
"""Fields of contents that hold keys, sums or paths: nobody reads them on a slide."""

INTERNAL = frozenset({SlideKind.COMPARE_MATRIX, SlideKind.SWOT, SlideKind.STAKEHOLDER_MAP})
"""Kinds that never stand in a deck for the customer."""


def content_of(kind: SlideKind, data: dict[str, Any], place: str = "") -> Content:
    """Return the typed content of a slide.

    Raises:
        StructureError: ``data`` does not have the fields of ``kind``.

    """
    return structure.read(CONTENT[kind], data, place)


def plain_content(content: Content) -> dict[str, Any]:
    """Return what ``Slide.content`` stores."""
    return structure.plain(content)
