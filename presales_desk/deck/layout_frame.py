"""The frame of our slides: the placeholders, shapes and roles that many layouts share."""

from __future__ import annotations

from dataclasses import replace

from presales_desk.deck import colours
from presales_desk.deck.colours import Colour
from presales_desk.deck.design import (
    BODY_TOP,
    CELL,
    CONFIDENTIAL,
    CONTENT_WIDTH,
    DATE,
    FOOTER,
    FOOTER_RULE_TOP,
    KICKER,
    MARGIN,
    NUMBER,
    SOURCE,
    TAKEAWAY,
    TITLE,
    TITLE_ROLE,
    TITLE_TOP,
    Layout,
    Slot,
    TextRole,
    span,
    x,
)
from presales_desk.deck.layout_model import SLIDE_WIDTH, Align, Anchor, Rect
from presales_desk.deck.placed_slide import Shape

_SMALL = TextRole((11,), colours.MUTED, anchor=Anchor.MIDDLE, max_lines=1)
_SMALL_RIGHT = TextRole((11,), colours.MUTED, anchor=Anchor.MIDDLE, align=Align.RIGHT, max_lines=1)
BODY = TextRole((20, 18, 16), listed=True, before=9)
"""Lists on a slide."""
CARD_INSETS = (0.25, 0.1, 0.25, 0.1)
"""Of panels and cards: left, top, right, bottom."""
_TITLE = Slot(
    TITLE, "title", "标题 Title", Rect(MARGIN, TITLE_TOP, CONTENT_WIDTH, 0.98), TITLE_ROLE
)
_KICKER = Slot(
    KICKER,
    "body",
    "导航标签 Kicker",
    Rect(MARGIN, 0.34, span(8), 0.28),
    TextRole((14,), colours.ACCENT, bold=True, anchor=Anchor.MIDDLE, max_lines=1),
)
_TAKEAWAY = Slot(
    TAKEAWAY,
    "body",
    "结论条 Takeaway",
    Rect(MARGIN, 5.80, CONTENT_WIDTH, 0.60),
    TextRole(
        (18, 16, 14),
        colours.NAVY,
        bold=True,
        anchor=Anchor.MIDDLE,
        max_lines=1,
        insets=(0.2, 0.05, 0.2, 0.05),
        fill=colours.TINT,
    ),
)
_SOURCE = Slot(
    SOURCE,
    "body",
    "来源 Source",
    Rect(MARGIN, 6.50, CONTENT_WIDTH, 0.30),
    TextRole((12, 11), colours.MUTED, anchor=Anchor.MIDDLE, max_lines=1),
)
_FOOTER = Slot(FOOTER, "ftr", "页脚 Footer", Rect(MARGIN, 6.99, 5.40, 0.28), _SMALL)
CONFIDENTIAL_SLOT = Slot(
    CONFIDENTIAL, "body", "密级标识 Confidentiality", Rect(6.27, 6.99, 4.22, 0.28), _SMALL_RIGHT
)
_DATE = Slot(DATE, "dt", "日期 Date", Rect(10.60, 6.99, 1.50, 0.28), _SMALL_RIGHT)
NUMBER_SLOT = Slot(
    NUMBER,
    "sldNum",
    "页码 Page number",
    Rect(12.20, 6.99, 0.4667, 0.28),
    TextRole((11,), colours.MUTED, bold=True, anchor=Anchor.MIDDLE, align=Align.RIGHT, max_lines=1),
)
_FRAME = (_TITLE, _KICKER, _TAKEAWAY, _SOURCE, _FOOTER, CONFIDENTIAL_SLOT, _DATE, NUMBER_SLOT)
FRAME = {slot.index: slot for slot in _FRAME}
"""The placeholders that every content layout has, by index."""
_TILE = 0.22
_FRAME_SHAPES = (
    Shape(Rect(SLIDE_WIDTH - 3 * _TILE, 0, _TILE, _TILE), Colour("accent1", 50)),
    Shape(Rect(SLIDE_WIDTH - 2 * _TILE, 0, _TILE, _TILE), colours.ACCENT),
    Shape(Rect(SLIDE_WIDTH - _TILE, 0, _TILE, _TILE), colours.POSITIVE),
    Shape(Rect(MARGIN, FOOTER_RULE_TOP, CONTENT_WIDTH, 0.01), colours.RULE),
)

MARK = Shape(Rect(x(10), 0.26, span(3), 0.34), colours.WARNING, "内部资料·严禁外发 INTERNAL ONLY")
"""What nobody outside may see carries it."""


def content_layout(name: str, kind: str, *own: Slot) -> Layout:
    """Return a layout with the frame around ``own``; ``kind`` is its type in the file format."""
    return Layout(name, kind, (*_FRAME, *own), _FRAME_SHAPES)


def internal_layout(name: str, kind: str, *own: Slot) -> Layout:
    """Return a content layout with the mark of what is for our own eyes."""
    return Layout(name, kind, (*_FRAME, *own), (*_FRAME_SHAPES, MARK))


def with_shapes(layout: Layout, *shapes: Shape) -> Layout:
    """Return ``layout`` with ``shapes`` behind its placeholders."""
    return replace(layout, decorations=(*layout.decorations, *shapes))


def on_dark(slot: Slot) -> Slot:
    """Return ``slot`` with white text, for a layout with a dark ground."""
    return replace(slot, role=replace(slot.role, colour=colours.WHITE))


def white(*sizes: float, bold: bool = False, anchor: Anchor = Anchor.TOP) -> TextRole:
    """Return white text of ``sizes`` for dark panels."""
    return TextRole(sizes, colours.WHITE, bold=bold, anchor=anchor)


def table_layout(name: str, height: float) -> Layout:
    """Return a layout whose body is one table of ``height`` inches."""
    rect = Rect(MARGIN, BODY_TOP, CONTENT_WIDTH, height)
    return content_layout(name, "tbl", Slot(20, "tbl", "表格 Table", rect, CELL))
