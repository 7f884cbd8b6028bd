"""Lays out slides: the one function behind the file and the live preview. Nothing is written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from presales_desk.deck import frame
from presales_desk.deck.foreign import placing
from presales_desk.deck.house import PLAIN
from presales_desk.deck.kinds import (
    agenda,
    architecture,
    bar_donut,
    before_after,
    bullets,
    cards,
    case,
    cause_effect,
    chart,
    closing,
    compare_matrix,
    cover,
    ffab,
    gantt,
    image,
    kpi,
    pain_table,
    pricing,
    qa,
    roadmap,
    section,
    stakeholder_map,
    success_factors,
    swot,
    table,
    team_service,
    trend_chart,
    two_col,
)
from presales_desk.deck.sheet import Pages, Sheet
from presales_desk.deck.slide_layouts import layout_key
from presales_desk.records.enums import SlideKind
from presales_desk.records.messages import catalogue
from presales_desk.records.slide_content import content_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from presales_desk.deck.house import HouseStyle
    from presales_desk.deck.placed_slide import PlacedSlide
    from presales_desk.records.outline import Outline, Slide

KINDS: dict[SlideKind, Callable[[Any, Sheet], Pages]] = {
    SlideKind.COVER: cover.pages,
    SlideKind.AGENDA: agenda.pages,
    SlideKind.SECTION: section.pages,
    SlideKind.BULLETS: bullets.pages,
    SlideKind.TWO_COL: two_col.pages,
    SlideKind.CARDS: cards.pages,
    SlideKind.KPI: kpi.pages,
    SlideKind.TREND_CHART: trend_chart.pages,
    SlideKind.BAR_DONUT: bar_donut.pages,
    SlideKind.PAIN_TABLE: pain_table.pages,
    SlideKind.BEFORE_AFTER: before_after.pages,
    SlideKind.CASE: case.pages,
    SlideKind.FFAB: ffab.pages,
    SlideKind.TEAM_SERVICE: team_service.pages,
    SlideKind.PRICING: pricing.pages,
    SlideKind.SUCCESS_FACTORS: success_factors.pages,
    SlideKind.TABLE: table.pages,
    SlideKind.CHART: chart.pages,
    SlideKind.QA: qa.pages,
    SlideKind.CAUSE_EFFECT: cause_effect.pages,
    SlideKind.ARCHITECTURE: architecture.pages,
    SlideKind.ROADMAP: roadmap.pages,
    SlideKind.GANTT: gantt.pages,
    SlideKind.IMAGE: image.pages,
    SlideKind.STAKEHOLDER_MAP: stakeholder_map.pages,
    SlideKind.CLOSING: closing.pages,
    SlideKind.COMPARE_MATRIX: compare_matrix.pages,
    SlideKind.SWOT: swot.pages,
}
"""How each kind is laid out."""


def place(outline: Outline, slide: Slide, house: HouseStyle = PLAIN) -> tuple[PlacedSlide, ...]:
    """Return the slides that ``slide`` becomes: one, or more when its content needs the room.

    Raises:
        StructureError: The slide's content does not have the fields of its kind.

    """
    content = content_of(slide.kind, slide.content)
    key = layout_key(slide.kind, content)
    sheet = Sheet(outline, slide, house, key, catalogue(outline.language))
    pages = placing.with_openings(sheet, KINDS[slide.kind](content, sheet))
    return placing.in_template(sheet, frame.complete(sheet, pages))
