"""The layouts of our slides, described once.

The template is built from these descriptions, slides are laid out by them and the preview draws
their decorations.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.deck import colours
from presales_desk.deck.card_layouts import CARDS, KEY_FIGURES
from presales_desk.deck.colours import Colour
from presales_desk.deck.design import (
    BODY_BOTTOM,
    BODY_BOTTOM_FREE,
    BODY_TOP,
    CELL,
    CONFIDENTIAL,
    MARGIN,
    SUBTITLE,
    TITLE,
    TITLE_ROLE,
    Layout,
    Slot,
    TextRole,
    span,
)
from presales_desk.deck.diagram_layouts import CANVAS, INTERNAL_CANVAS, PICTURE_LAYOUT
from presales_desk.deck.internal_layouts import INTERNAL_SWOT, INTERNAL_TABLE
from presales_desk.deck.layout_frame import (
    BODY,
    CARD_INSETS,
    CONFIDENTIAL_SLOT,
    NUMBER_SLOT,
    content_layout,
    table_layout,
    white,
)
from presales_desk.deck.layout_model import SLIDE_HEIGHT, SLIDE_WIDTH, Anchor, Rect
from presales_desk.deck.pair_layouts import BEFORE_AFTER, TWO_CHARTS, TWO_COLUMNS, TWO_TABLES
from presales_desk.deck.placed_slide import Shape
from presales_desk.deck.text_layouts import CASE, DISCUSSION
from presales_desk.records.enums import SlideKind
from presales_desk.records.slide_arguments import Cards, KeyFigures

if TYPE_CHECKING:
    from presales_desk.records.slide_content import Content


def _cover_tiles() -> tuple[Shape, ...]:
    dark, deep, blue = Colour("dk2", 75), Colour("accent1", 50), Colour("accent1", 75)
    pattern: tuple[tuple[Colour | None, ...], ...] = (
        (dark, deep, colours.ACCENT),
        (None, dark, blue),
        (deep, None, colours.POSITIVE),
        (None, colours.ACCENT, deep),
        (dark, None, blue),
        (deep, blue, colours.ATTENTION),
    )
    side = SLIDE_HEIGHT / len(pattern)
    return tuple(
        Shape(Rect(SLIDE_WIDTH - (3 - column) * side, row * side, side, side), fill)
        for row, fills in enumerate(pattern)
        for column, fill in enumerate(fills)
        if fill is not None
    )


_COVER = Layout(
    "封面 Cover",
    "title",
    (
        Slot(20, "body", "呈送 Presented to", Rect(MARGIN, 0.95, span(8), 0.42), white(18, 16, 14)),
        Slot(
            TITLE,
            "ctrTitle",
            "标题 Title",
            Rect(MARGIN, 1.75, span(8), 1.95),
            TextRole((40, 36, 32), colours.WHITE, bold=True, line=0.95, anchor=Anchor.BOTTOM),
        ),
        Slot(
            SUBTITLE,
            "subTitle",
            "副标题 Subtitle",
            Rect(MARGIN, 3.90, span(8), 0.90),
            white(20, 18, 16),
        ),
        Slot(21, "body", "汇报人 Presenter", Rect(MARGIN, 5.75, span(8), 0.72), white(16, 14)),
        Slot(
            CONFIDENTIAL,
            "body",
            "密级标识 Confidentiality",
            Rect(MARGIN, 6.90, span(8), 0.28),
            TextRole((12, 11), colours.WHITE, anchor=Anchor.MIDDLE, max_lines=1),
        ),
    ),
    _cover_tiles(),
    colours.NAVY,
)

_SIDE = Shape(Rect(0, 0, 4.65, SLIDE_HEIGHT), colours.NAVY)
_SIDE_WIDTH = 3.63
_SUBHEAD = TextRole((18, 16), colours.ACCENT, bold=True, anchor=Anchor.MIDDLE, max_lines=1)

_SECTION = Layout(
    "章节页 Section",
    "secHead",
    (
        Slot(
            20,
            "body",
            "章节号 Number",
            Rect(MARGIN, 2.05, _SIDE_WIDTH, 1.60),
            TextRole((72, 54, 40), colours.WHITE, bold=True, anchor=Anchor.BOTTOM, max_lines=1),
        ),
        Slot(
            21,
            "body",
            "章节名 Chapter",
            Rect(MARGIN, 3.78, _SIDE_WIDTH, 0.90),
            white(20, 18, 16),
        ),
        Slot(
            TITLE,
            "title",
            "标题 Title",
            Rect(5.20, 2.05, 7.4667, 1.60),
            TextRole((36, 32, 28), colours.NAVY, bold=True, line=0.95, anchor=Anchor.BOTTOM),
        ),
        Slot(22, "body", "引题 Lead", Rect(5.20, 3.83, 7.4667, 2.20), BODY),
        CONFIDENTIAL_SLOT,
        NUMBER_SLOT,
    ),
    (_SIDE,),
)

_CLOSING_LEFT = 5.10
_CLOSING_WIDTH = SLIDE_WIDTH - MARGIN - _CLOSING_LEFT
_CLOSING = Layout(
    "结束 Closing",
    "",
    (
        Slot(
            20,
            "body",
            "致谢 Thanks",
            Rect(MARGIN, 2.55, _SIDE_WIDTH, 1.05),
            TextRole((40, 36, 32, 28), colours.WHITE, bold=True, line=0.95, anchor=Anchor.BOTTOM),
        ),
        Slot(21, "body", "祝愿 Wish", Rect(MARGIN, 3.75, _SIDE_WIDTH, 1.50), white(18, 16, 14)),
        Slot(22, "body", "联系方式 Contact", Rect(MARGIN, 5.50, _SIDE_WIDTH, 1.10), white(16, 14)),
        Slot(
            TITLE,
            "title",
            "标题 Title",
            Rect(_CLOSING_LEFT, 0.56, _CLOSING_WIDTH, 0.98),
            TITLE_ROLE,
        ),
        Slot(
            23,
            "body",
            "回顾标题 Recap head",
            Rect(_CLOSING_LEFT, 1.72, _CLOSING_WIDTH, 0.38),
            _SUBHEAD,
        ),
        Slot(
            24,
            "body",
            "回顾 Recap",
            Rect(_CLOSING_LEFT, 2.12, _CLOSING_WIDTH, 1.52),
            TextRole((18, 16, 14), listed=True, before=6),
        ),
        Slot(
            25,
            "body",
            "行动标题 Action head",
            Rect(_CLOSING_LEFT, 3.78, _CLOSING_WIDTH, 0.38),
            _SUBHEAD,
        ),
        Slot(
            26,
            "tbl",
            "行动表 Actions",
            Rect(_CLOSING_LEFT, 4.22, _CLOSING_WIDTH, 2.18),
            CELL,
        ),
        CONFIDENTIAL_SLOT,
        NUMBER_SLOT,
    ),
    (_SIDE,),
)

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
    "cover": _COVER,
    "agenda": table_layout("目录 Agenda", BODY_BOTTOM - BODY_TOP),
    "section": _SECTION,
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
    "closing": _CLOSING,
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
