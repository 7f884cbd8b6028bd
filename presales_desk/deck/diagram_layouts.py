"""The layouts of drawn slides: the empty canvas for diagrams, ours and internal, and pictures."""

from __future__ import annotations

from presales_desk.deck import colours
from presales_desk.deck.design import (
    BODY_BOTTOM,
    BODY_BOTTOM_FREE,
    BODY_TOP,
    CELL,
    CONTENT_WIDTH,
    MARGIN,
    Slot,
    TextRole,
    span,
    x,
)
from presales_desk.deck.layout_frame import content_layout, internal_layout
from presales_desk.deck.layout_model import Align, Anchor, Rect

PICTURE, CAPTION, POINTS = 20, 21, 22
"""Indexes of the placeholders of the picture layout."""
_CAPTION_HEIGHT = 0.36

CANVAS = content_layout("画布 Canvas", "titleOnly")
INTERNAL_CANVAS = internal_layout("内部·画布 Internal·Canvas", "titleOnly")
PICTURE_LAYOUT = content_layout(
    "图片＋说明 Picture",
    "",
    Slot(
        PICTURE,
        "pic",
        "图片 Picture",
        Rect(MARGIN, BODY_TOP, span(8), BODY_BOTTOM - BODY_TOP - _CAPTION_HEIGHT),
        CELL,
    ),
    Slot(
        CAPTION,
        "body",
        "图注 Caption",
        Rect(MARGIN, BODY_BOTTOM - _CAPTION_HEIGHT, span(8), _CAPTION_HEIGHT),
        TextRole((14,), colours.MUTED, anchor=Anchor.BOTTOM, align=Align.CENTRE, max_lines=1),
    ),
    Slot(
        POINTS,
        "body",
        "说明 Points",
        Rect(x(9), BODY_TOP, MARGIN + CONTENT_WIDTH - x(9), BODY_BOTTOM_FREE - BODY_TOP),
        TextRole((20, 18, 16, 14), before=12, insets=(0.25, 0.2, 0.25, 0.2), fill=colours.PANEL),
    ),
)
