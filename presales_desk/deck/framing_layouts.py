"""The layouts that frame a talk: its cover, the divider between chapters, its end."""

from __future__ import annotations

from presales_desk.deck import colours
from presales_desk.deck.colours import Colour
from presales_desk.deck.design import (
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
from presales_desk.deck.layout_frame import (
    BODY,
    CONFIDENTIAL_SLOT,
    NUMBER_SLOT,
    white,
)
from presales_desk.deck.layout_model import SLIDE_HEIGHT, SLIDE_WIDTH, Anchor, Rect
from presales_desk.deck.placed_slide import Shape


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


COVER = Layout(
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

SECTION = Layout(
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

_LEFT = 5.10
_WIDTH = SLIDE_WIDTH - MARGIN - _LEFT
CLOSING = Layout(
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
            Rect(_LEFT, 0.56, _WIDTH, 0.98),
            TITLE_ROLE,
        ),
        Slot(
            23,
            "body",
            "回顾标题 Recap head",
            Rect(_LEFT, 1.72, _WIDTH, 0.38),
            _SUBHEAD,
        ),
        Slot(
            24,
            "body",
            "回顾 Recap",
            Rect(_LEFT, 2.12, _WIDTH, 1.52),
            TextRole((18, 16, 14), listed=True, before=6),
        ),
        Slot(
            25,
            "body",
            "行动标题 Action head",
            Rect(_LEFT, 3.78, _WIDTH, 0.38),
            _SUBHEAD,
        ),
        Slot(
            26,
            "tbl",
            "行动表 Actions",
            Rect(_LEFT, 4.22, _WIDTH, 2.18),
            CELL,
        ),
        CONFIDENTIAL_SLOT,
        NUMBER_SLOT,
    ),
    (_SIDE,),
)
