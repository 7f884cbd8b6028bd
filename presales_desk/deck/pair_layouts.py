"""Layouts with two things side by side: columns, before and after, charts, tables."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.deck import colours
from presales_desk.deck.design import (
    BODY_BOTTOM,
    BODY_TOP,
    CELL,
    MARGIN,
    Slot,
    TextRole,
    span,
    x,
)
from presales_desk.deck.layout_frame import content_layout, with_shapes
from presales_desk.deck.layout_model import Anchor, Rect
from presales_desk.deck.placed_shapes import Geometry
from presales_desk.deck.placed_slide import Shape

if TYPE_CHECKING:
    from presales_desk.deck.colours import Colour

_HALF = span(6)
_HEAD = TextRole((20, 18, 16), colours.NAVY, bold=True, anchor=Anchor.MIDDLE, max_lines=1)
_LIST = TextRole((20, 18, 16, 14), listed=True, before=9)
_CAPTION = TextRole((16, 14), colours.NAVY, bold=True, anchor=Anchor.MIDDLE, max_lines=1)


def _column(index: int, left: float, names: tuple[str, str]) -> tuple[Slot, Slot]:
    head, points = names
    return (
        Slot(index, "body", head, Rect(left, BODY_TOP, _HALF, 0.45), _HEAD),
        Slot(index + 1, "obj", points, Rect(left, 2.42, _HALF, BODY_BOTTOM - 2.42), _LIST),
    )


def _rule(left: float) -> Shape:
    return Shape(Rect(left, 2.33, _HALF, 0.014), colours.NAVY, body=True)


TWO_COLUMNS = with_shapes(
    content_layout(
        "双栏 Two Columns",
        "twoTxTwoObj",
        *_column(20, MARGIN, ("左栏标题 Left head", "左栏 Left column")),
        *_column(22, x(7), ("右栏标题 Right head", "右栏 Right column")),
    ),
    _rule(MARGIN),
    _rule(x(7)),
)

_SIDE, _RIGHT = 5.62, MARGIN + 12.0 - 5.62
_INSETS = (0.25, 0.12, 0.25, 0.08)


def _side(
    first: int, left: float, names: tuple[str, str, str], look: tuple[Colour, Colour, Colour]
) -> tuple[Slot, Slot, Slot]:
    """Return head, body and metric of one side; ``look`` is head, ground and emphasis."""
    head, ground, emphasis = look
    white = TextRole(
        (20, 18, 16),
        colours.WHITE,
        bold=True,
        anchor=Anchor.MIDDLE,
        max_lines=1,
        insets=(0.25, 0.0, 0.25, 0.0),
        fill=head,
    )
    body = TextRole(
        (20, 18, 16, 14), listed=True, before=9, insets=_INSETS, fill=ground, emphasis=emphasis
    )
    metric = TextRole(
        (32, 28, 24),
        head,
        bold=True,
        anchor=Anchor.MIDDLE,
        max_lines=1,
        insets=(0.25, 0.0, 0.25, 0.1),
        fill=ground,
    )
    return (
        Slot(first, "body", names[0], Rect(left, BODY_TOP, _SIDE, 0.52), white),
        Slot(first + 1, "body", names[1], Rect(left, 2.34, _SIDE, 2.42), body),
        Slot(40 + (first - 20) // 2, "body", names[2], Rect(left, 4.76, _SIDE, 0.86), metric),
    )


BEFORE_AFTER = with_shapes(
    content_layout(
        "前后对比 Before and After",
        "",
        *_side(
            20,
            MARGIN,
            ("现状标题 Before head", "现状 Before", "现状指标 Before metric"),
            (colours.MUTED, colours.PANEL, colours.WARNING),
        ),
        *_side(
            22,
            _RIGHT,
            ("目标标题 After head", "目标 After", "目标指标 After metric"),
            (colours.ACCENT, colours.TINT, colours.ACCENT_DARK),
        ),
    ),
    Shape(Rect(6.43, 3.54, 0.47, 0.62), colours.ACCENT, geometry=Geometry.CHEVRON, body=True),
)

_CHART_TOP = 2.22
TWO_CHARTS = content_layout(
    "双图表 Two Charts",
    "",
    Slot(20, "body", "左图题 Left caption", Rect(MARGIN, BODY_TOP, span(5), 0.36), _CAPTION),
    Slot(
        21,
        "chart",
        "左图表 Left chart",
        Rect(MARGIN, _CHART_TOP, span(5), BODY_BOTTOM - _CHART_TOP),
        CELL,
    ),
    Slot(22, "body", "右图题 Right caption", Rect(6.02, BODY_TOP, 6.6467, 0.36), _CAPTION),
    Slot(
        23,
        "chart",
        "右图表 Right chart",
        Rect(6.02, _CHART_TOP, 6.6467, BODY_BOTTOM - _CHART_TOP),
        CELL,
    ),
)

_TABLE_TOP = 2.28
_TABLE_NAME = TextRole((18, 16), colours.NAVY, bold=True, anchor=Anchor.MIDDLE, max_lines=1)
TWO_TABLES = content_layout(
    "双表格 Two Tables",
    "",
    Slot(20, "body", "左表名 Left name", Rect(MARGIN, BODY_TOP, 6.90, 0.40), _TABLE_NAME),
    Slot(
        21,
        "tbl",
        "左表格 Left table",
        Rect(MARGIN, _TABLE_TOP, 6.90, BODY_BOTTOM - _TABLE_TOP),
        CELL,
    ),
    Slot(22, "body", "右表名 Right name", Rect(7.9667, BODY_TOP, 4.70, 0.40), _TABLE_NAME),
    Slot(
        23,
        "tbl",
        "右表格 Right table",
        Rect(7.9667, _TABLE_TOP, 4.70, BODY_BOTTOM - _TABLE_TOP),
        CELL,
    ),
)
