"""Which kinds of slides a talk may hold, and which are usual in a block (method, section 6)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.method.keys import Section
from presales_desk.records.enums import SlideKind
from presales_desk.records.slide_content import INTERNAL

if TYPE_CHECKING:
    from presales_desk.records.outline import Outline

_USUAL: dict[Section, tuple[SlideKind, ...]] = {
    Section.OPENING: (SlideKind.COVER, SlideKind.AGENDA, SlideKind.BULLETS),
    Section.TRENDS: (
        SlideKind.TREND_CHART,
        SlideKind.BULLETS,
        SlideKind.CHART,
        SlideKind.KPI,
        SlideKind.SECTION,
    ),
    Section.QUESTIONS: (
        SlideKind.PAIN_TABLE,
        SlideKind.CAUSE_EFFECT,
        SlideKind.BAR_DONUT,
        SlideKind.BULLETS,
        SlideKind.SECTION,
    ),
    Section.CASES: (
        SlideKind.CASE,
        SlideKind.KPI,
        SlideKind.BEFORE_AFTER,
        SlideKind.IMAGE,
        SlideKind.SECTION,
    ),
    Section.SOLUTION: (
        SlideKind.ARCHITECTURE,
        SlideKind.FFAB,
        SlideKind.CARDS,
        SlideKind.ROADMAP,
        SlideKind.GANTT,
    ),
    Section.SUCCESS: (
        SlideKind.SUCCESS_FACTORS,
        SlideKind.TWO_COL,
        SlideKind.ROADMAP,
        SlideKind.BULLETS,
        SlideKind.SECTION,
    ),
    Section.CLOSING: (SlideKind.QA, SlideKind.CLOSING, SlideKind.BULLETS),
}


def usual_kinds(section: Section) -> tuple[SlideKind, ...]:
    """Return the kinds that carry a block of a talk, the most telling first."""
    return _USUAL[section]


def allowed_kinds(outline: Outline) -> tuple[SlideKind, ...]:
    """Return the kinds that a talk may hold: inside ones only inside, prices only where shown."""
    hidden = set[SlideKind]() if outline.internal else set(INTERNAL)
    if not (outline.prices or outline.internal):
        hidden.add(SlideKind.PRICING)
    return tuple(kind for kind in SlideKind if kind not in hidden)
