"""The layouts of our slides, described once.

The template is built from these descriptions, slides are laid out by them and the preview draws
their decorations.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.deck import colours
from presales_desk.deck.card_layouts import CARDS, KEY_FIGURES
from presales_desk.deck.design import (
    BODY_BOTTOM,
    BODY_BOTTOM_FREE,
    BODY_TOP,
    CELL,
    MARGIN,
    Layout,
    Slot,
    TextRole,
    span,
)
from presales_desk.deck.diagram_layouts import CANVAS, INTERNAL_CANVAS, PICTURE_LAYOUT
from presales_desk.deck.framing_layouts import CLOSING, COVER, SECTION
from presales_desk.deck.internal_layouts import INTERNAL_SWOT, INTERNAL_TABLE
from presales_desk.deck.layout_frame import (
    BODY,
    CARD_INSETS,
    content_layout,
    table_layout,
)
from presales_desk.deck.layout_model import SLIDE_WIDTH, Anchor, Rect
from presales_desk.deck.pair_layouts import BEFORE_AFTER, TWO_CHARTS, TWO_COLUMNS, TWO_TABLES
from presales_desk.deck.text_layouts import CASE, DISCUSSION
from presales_desk.records.enums import SlideKind
from presales_desk.records.slide_arguments import Cards, KeyFigures

if TYPE_CHECKING:
    from presales_desk.records.slide_content import Content


_PANEL_LEFT, _PANEL_WIDTH = 9.08, SLIDE_WIDTH - MARGIN - 9.08
_BULLETS = content_layout(
    "要点＋佐证 Key Points",
    "obj",
    Slot(1, "obj", "要点 Points", Rect(MARGIN, BODY_TOP, span(8), BODY_BOTTOM - BODY_TOP), BODY),
    Slot(
        20,
        "body",
        "佐证数字 Proof number",
        Rect(_PANEL_LEFT, BODY_TOP, _PANEL_WIDTH, 1.56),
        TextRole(
            (54, 48, 40, 36),
            colours.ACCENT,
            bold=True,
            anchor=Anchor.BOTTOM,
            max_lines=1,
            insets=(0.25, 0.1, 0.25, 0.05),
            fill=colours.PANEL,
        ),
    ),
    Slot(
        21,
        "body",
        "佐证说明 Proof text",
        Rect(_PANEL_LEFT, BODY_TOP + 1.56, _PANEL_WIDTH, BODY_BOTTOM - BODY_TOP - 1.56),
        TextRole((18, 16, 14), before=4, insets=CARD_INSETS, fill=colours.PANEL),
    ),
)
_CHART = content_layout(
    "图表＋结论 Chart",
    "txAndChart",
    Slot(
        20,
        "body",
        "图题 Caption",
        Rect(MARGIN, BODY_TOP, span(8), 0.36),
        TextRole((16, 14), colours.NAVY, bold=True, anchor=Anchor.MIDDLE, max_lines=1),
    ),
    Slot(21, "chart", "图表 Chart", Rect(MARGIN, 2.22, span(8), BODY_BOTTOM_FREE - 2.22), CELL),
    Slot(
        22,
        "body",
        "结论标题 Head",
        Rect(_PANEL_LEFT, BODY_TOP, _PANEL_WIDTH, 0.56),
        TextRole(
            (20, 18, 16),
            colours.ACCENT,
            bold=True,
            anchor=Anchor.BOTTOM,
            max_lines=1,
            insets=(0.25, 0.1, 0.25, 0.02),
            fill=colours.PANEL,
        ),
    ),
    Slot(
        23,
        "body",
        "结论 Points",
        Rect(_PANEL_LEFT, BODY_TOP + 0.56, _PANEL_WIDTH, BODY_BOTTOM_FREE - BODY_TOP - 0.56),
        TextRole((18, 16, 14), before=9, insets=CARD_INSETS, fill=colours.PANEL),
    ),
)


LAYOUTS: dict[str, Layout] = {
    "cover": COVER,
    "agenda": table_layout("目录 Agenda", BODY_BOTTOM - BODY_TOP),
    "section": SECTION,
    "bullets": _BULLETS,
    "two_col": TWO_COLUMNS,
    **CARDS,
    **KEY_FIGURES,
    "chart": _CHART,
    "chart2": TWO_CHARTS,
    "table": table_layout("表格 Table", BODY_BOTTOM - BODY_TOP),
    "table2": TWO_TABLES,
    "before_after": BEFORE_AFTER,
    "case": CASE,
    "canvas": CANVAS,
    "picture": PICTURE_LAYOUT,
    "qa": DISCUSSION,
    "closing": CLOSING,
    "i_canvas": INTERNAL_CANVAS,
    "i_table": INTERNAL_TABLE,
    "i_swot": INTERNAL_SWOT,
}
"""Our layouts by key, in the order of the template."""
CUSTOMER_LAYOUTS = {key: layout for key, layout in LAYOUTS.items() if not layout.marked}
"""Those of the template for what a customer sees: without the mark of inside use."""

_SHARED = {
    SlideKind.PAIN_TABLE: "table",
    SlideKind.FFAB: "table",
    SlideKind.SUCCESS_FACTORS: "table",
    SlideKind.GANTT: "table",
    SlideKind.PRICING: "table",
    SlideKind.TREND_CHART: "chart",
    SlideKind.BAR_DONUT: "chart2",
    SlideKind.TEAM_SERVICE: "table2",
    SlideKind.CAUSE_EFFECT: "canvas",
    SlideKind.ARCHITECTURE: "canvas",
    SlideKind.ROADMAP: "canvas",
    SlideKind.IMAGE: "picture",
    SlideKind.COMPARE_MATRIX: "i_table",
    SlideKind.SWOT: "i_swot",
    SlideKind.STAKEHOLDER_MAP: "i_canvas",
}
"""Kinds whose layout is not called like them."""


def layout_key(kind: SlideKind, content: Content) -> str:
    """Return the key in ``LAYOUTS`` of the layout that a slide with ``content`` takes."""
    match content:
        case Cards(cards=items) | KeyFigures(figures=items):
            return f"{kind.value}{min(max(len(items), 2), 4)}"
        case _:
            return _SHARED.get(kind, kind.value)
