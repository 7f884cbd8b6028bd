"""Layouts that carry the mark of what is for our own eyes: a table, and the four quadrants."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.deck import colours
from presales_desk.deck.design import (
    BODY_BOTTOM,
    BODY_TOP,
    CELL,
    CONTENT_WIDTH,
    MARGIN,
    Slot,
    TextRole,
    span,
    x,
)
from presales_desk.deck.layout_frame import internal_layout, with_shapes
from presales_desk.deck.layout_model import Rect
from presales_desk.deck.placed_slide import Shape

if TYPE_CHECKING:
    from presales_desk.deck.colours import Colour

INTERNAL_TABLE = internal_layout(
    "内部·表格 Internal Table",
    "tbl",
    Slot(
        20,
        "tbl",
        "表格 Table",
        Rect(MARGIN, BODY_TOP, CONTENT_WIDTH, BODY_BOTTOM - BODY_TOP),
        CELL,
    ),
)

_HEIGHT = 1.81
_HEAD_WIDTH = 1.90
_QUADRANTS = (
    ("优势 Strengths", colours.POSITIVE_DARK, colours.POSITIVE_TINT),
    ("劣势 Weaknesses", colours.WARNING, colours.NEGATIVE_TINT),
    ("机会 Opportunities", colours.ACCENT_DARK, colours.TINT),
    ("威胁 Threats", colours.ATTENTION_DARK, colours.ATTENTION_TINT),
)


def _place(i: int) -> Rect:
    top = BODY_TOP if i < 2 else BODY_BOTTOM - _HEIGHT
    return Rect(x(1 + 6 * (i % 2)), top, span(6), _HEIGHT)


def _quadrant(i: int, name: str, tone: Colour) -> tuple[Slot, Slot]:
    place = _place(i)
    chinese, english = name.split(" ")
    head = TextRole((20, 18, 16, 14), tone, bold=True, insets=(0.2, 0.12, 0.0, 0.1))
    words = TextRole((18, 16, 14), listed=True, before=4, insets=(0.1, 0.14, 0.2, 0.1))
    content = Rect(place.left + _HEAD_WIDTH, place.top, place.width - _HEAD_WIDTH, place.height)
    return (
        Slot(
            20 + 2 * i,
            "body",
            f"{chinese}标题 {english} head",
            place.with_width(_HEAD_WIDTH),
            head,
        ),
        Slot(21 + 2 * i, "body", name, content, words),
    )


INTERNAL_SWOT = with_shapes(
    internal_layout(
        "内部·四象限 Internal SWOT",
        "",
        *(
            slot
            for i, (name, tone, _) in enumerate(_QUADRANTS)
            for slot in _quadrant(i, name, tone)
        ),
    ),
    *(Shape(_place(i), ground, body=True) for i, (_, _, ground) in enumerate(_QUADRANTS)),
)
