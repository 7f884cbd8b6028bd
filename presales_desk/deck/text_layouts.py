"""Layouts of the reference case and of the discussion."""

from __future__ import annotations

from dataclasses import replace

from presales_desk.deck import colours
from presales_desk.deck.colours import Colour
from presales_desk.deck.design import (
    BODY_BOTTOM,
    BODY_TOP,
    CONTENT_WIDTH,
    FOOTER,
    MARGIN,
    TITLE,
    Layout,
    Slot,
    TextRole,
    span,
)
from presales_desk.deck.layout_frame import (
    CONFIDENTIAL_SLOT,
    FRAME,
    NUMBER_SLOT,
    content_layout,
    on_dark,
    white,
    with_shapes,
)
from presales_desk.deck.layout_model import SLIDE_WIDTH, Anchor, Rect
from presales_desk.deck.placed_slide import Shape

_PANEL = Rect(MARGIN, BODY_TOP, span(4), BODY_BOTTOM - BODY_TOP)
_INNER, _INNER_WIDTH = MARGIN + 0.30, span(4) - 0.60
_ROWS_LEFT, _ROWS_RIGHT = 4.95, MARGIN + CONTENT_WIDTH
_ROW_STEP = (BODY_BOTTOM - BODY_TOP) / 3
_ROW_NAMES = (
    ("问题标题 Problem head", "问题 Problem"),
    ("方案标题 Solution head", "方案 Solution"),
    ("收益标题 Benefit head", "收益 Benefit"),
)
_ROW_HEAD = TextRole((18, 16), colours.ACCENT, bold=True, anchor=Anchor.MIDDLE)
_ROW_TEXT = TextRole((20, 18, 16, 14), before=4, anchor=Anchor.MIDDLE)


def _case_row(i: int) -> tuple[Slot, Slot]:
    top = BODY_TOP + i * _ROW_STEP + 0.10
    head, words = _ROW_NAMES[i]
    height = _ROW_STEP - 0.20
    return (
        Slot(30 + 2 * i, "body", head, Rect(_ROWS_LEFT, top, 1.35, height), _ROW_HEAD),
        Slot(31 + 2 * i, "body", words, Rect(6.40, top, _ROWS_RIGHT - 6.40, height), _ROW_TEXT),
    )


def _case_rule(i: int) -> Shape:
    place = Rect(_ROWS_LEFT, BODY_TOP + i * _ROW_STEP, _ROWS_RIGHT - _ROWS_LEFT, 0.01)
    return Shape(place, colours.RULE, body=True)


CASE = with_shapes(
    content_layout(
        "案例卡 Case",
        "",
        Slot(
            20,
            "body",
            "客户 Customer",
            Rect(_INNER, 2.00, _INNER_WIDTH, 1.40),
            replace(white(16, 14), before=3),
        ),
        Slot(
            21,
            "body",
            "收益数字 Number",
            Rect(_INNER, 3.45, _INNER_WIDTH, 1.15),
            TextRole(
                (54, 48, 40, 36, 32),
                colours.WHITE,
                bold=True,
                line=0.95,
                anchor=Anchor.BOTTOM,
                max_lines=1,
            ),
        ),
        Slot(22, "body", "数字说明 Label", Rect(_INNER, 4.64, _INNER_WIDTH, 0.88), white(16, 14)),
        *(slot for i in range(3) for slot in _case_row(i)),
    ),
    Shape(_PANEL, colours.NAVY, body=True),
    _case_rule(1),
    _case_rule(2),
)

_TILE = SLIDE_WIDTH - 12.083
DISCUSSION = Layout(
    "问答 Q&A",
    "",
    (
        Slot(
            TITLE,
            "title",
            "标题 Title",
            Rect(MARGIN, 1.05, 9.96, 1.30),
            TextRole((54, 48, 40, 32), colours.WHITE, bold=True, line=0.95, anchor=Anchor.BOTTOM),
        ),
        Slot(20, "body", "引言 Lead", Rect(MARGIN, 2.45, 9.96, 0.70), white(20, 18, 16)),
        Slot(
            21,
            "body",
            "话题 Topics",
            Rect(MARGIN, 3.25, 9.96, 2.60),
            TextRole(
                (20, 18, 16), colours.WHITE, listed=True, numbered=True, hanging=0.43, before=10
            ),
        ),
        Slot(22, "body", "联系方式 Contact", Rect(MARGIN, 6.05, 9.96, 0.70), white(16, 14)),
        on_dark(FRAME[FOOTER]),
        on_dark(CONFIDENTIAL_SLOT),
        on_dark(NUMBER_SLOT),
    ),
    (
        Shape(Rect(SLIDE_WIDTH - _TILE, 0, _TILE, 1.25), colours.ACCENT),
        Shape(Rect(SLIDE_WIDTH - _TILE, 1.25, _TILE, 1.25), Colour("accent1", 50)),
        Shape(Rect(SLIDE_WIDTH - _TILE, 2.50, _TILE, 1.25), colours.POSITIVE),
    ),
    colours.NAVY,
)
