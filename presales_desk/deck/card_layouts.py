"""Layouts of equal parts in a row: cards, and big numbers."""

from __future__ import annotations

from presales_desk.deck import colours
from presales_desk.deck.design import (
    BODY_BOTTOM,
    BODY_TOP,
    Layout,
    Slot,
    TextRole,
    span,
    x,
)
from presales_desk.deck.layout_frame import content_layout, with_shapes
from presales_desk.deck.layout_model import Anchor, Rect
from presales_desk.deck.placed_slide import Shape

_INSET = 0.25
_NUMBER = TextRole((32,), colours.ACCENT, bold=True, line=0.95, anchor=Anchor.MIDDLE, max_lines=1)
_TITLE = TextRole((20, 18, 16), colours.NAVY, bold=True, anchor=Anchor.TOP, max_lines=1)
_BODY = TextRole((20, 18, 16, 14), before=4, emphasis=colours.NAVY)
_METRIC = TextRole((28, 24, 20), colours.ACCENT, bold=True, anchor=Anchor.MIDDLE, max_lines=1)
_NAME = TextRole((20, 18, 16), colours.NAVY, bold=True, anchor=Anchor.MIDDLE)
_NOTE = TextRole((16, 14), colours.MUTED, before=4)
_CHINESE = {2: "两", 3: "三", 4: "四"}
_ENGLISH = {2: "Two", 3: "Three", 4: "Four"}


def cards(count: int) -> Layout:
    """Return the layout of ``count`` cards: number, title, text and metric on a ground each."""
    columns = 12 // count
    lefts = [x(1 + columns * i) for i in range(count)]
    slots = [slot for i, left in enumerate(lefts) for slot in _card(i, left, span(columns))]
    grounds = [
        Shape(Rect(left, BODY_TOP, span(columns), BODY_BOTTOM - BODY_TOP), colours.PANEL, body=True)
        for left in lefts
    ]
    name = f"{_CHINESE[count]}卡片 {_ENGLISH[count]} Cards"
    return with_shapes(content_layout(name, "", *slots), *grounds)


def _card(i: int, left: float, width: float) -> tuple[Slot, ...]:
    inner, wide, first = left + _INSET, width - 2 * _INSET, 20 + 3 * i
    n = i + 1
    return (
        Slot(first, "body", f"序号{n} Number {n}", Rect(inner, 1.95, 1.2, 0.70), _NUMBER),
        Slot(first + 1, "body", f"标题{n} Title {n}", Rect(inner, 2.67, wide, 0.45), _TITLE),
        Slot(first + 2, "body", f"正文{n} Text {n}", Rect(inner, 3.14, wide, 1.56), _BODY),
        Slot(40 + i, "body", f"指标{n} Metric {n}", Rect(inner, 4.80, wide, 0.74), _METRIC),
    )


def key_figures(count: int) -> Layout:
    """Return the layout of ``count`` big numbers, each below a rule with its name and note."""
    columns = 12 // count
    lefts = [x(1 + columns * i) for i in range(count)]
    sizes = (48, 44, 40, 36, 32) if count == 4 else (54, 48, 44, 40, 36, 32)
    value = TextRole(sizes, colours.ACCENT, bold=True, line=0.95, anchor=Anchor.BOTTOM, max_lines=1)
    slots = [
        slot for i, left in enumerate(lefts) for slot in _figure(i, left, span(columns), value)
    ]
    rules = [
        Shape(Rect(left, 1.86, span(columns), 0.03), colours.ACCENT, body=True) for left in lefts
    ]
    name = f"大数字×{count} Key Figures {count}"
    return with_shapes(content_layout(name, "", *slots), *rules)


def _figure(i: int, left: float, width: float, value: TextRole) -> tuple[Slot, ...]:
    first, n = 20 + 3 * i, i + 1
    return (
        Slot(first, "body", f"数字{n} Value {n}", Rect(left, 2.07, width, 1.15), value),
        Slot(first + 1, "body", f"名称{n} Name {n}", Rect(left, 3.28, width, 0.68), _NAME),
        Slot(first + 2, "body", f"说明{n} Note {n}", Rect(left, 4.02, width, 1.60), _NOTE),
    )


CARDS = {f"cards{count}": cards(count) for count in (2, 3, 4)}
KEY_FIGURES = {f"kpi{count}": key_figures(count) for count in (2, 3, 4)}
