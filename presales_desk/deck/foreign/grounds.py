"""The colours that stand below a place of a template's layout."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.deck.foreign.model import Gradient, Picture
from presales_desk.deck.layout_model import Rect

if TYPE_CHECKING:
    from presales_desk.deck.foreign.model import LayoutLook, Paint

Grounds = tuple[str, ...]
"""Colours that something stands on, as RRGGBB; empty where that is not known."""
_WHOLE = ("rect", "roundRect")
"""Outlines that fill their box; of others only what lies well inside is on them."""
_SAMPLES = (0.1, 0.5, 0.9)


def grounds_at(look: LayoutLook, rect: Rect) -> Grounds:
    """Return the colours of the template's own shapes and background below ``rect``.

    Nine places in it are looked at; a picture at any of them makes the colour unknown.
    """
    found: list[str] = []
    for down in _SAMPLES:
        for across in _SAMPLES:
            spot = Rect(rect.left + rect.width * across, rect.top + rect.height * down, 0.01, 0.01)
            tones = _tones(_paint_at(look, spot, rect))
            if not tones:
                return ()
            found += tones
    return tuple(dict.fromkeys(found))


def _paint_at(look: LayoutLook, spot: Rect, around: Rect) -> Paint:
    for part in reversed(look.parts):
        if not part.known or not part.paint or part.opacity <= 0.5:
            continue
        if holds(part.rect, spot if part.geometry in _WHOLE else around):
            return part.paint
    return look.background


def _tones(paint: Paint) -> Grounds:
    if isinstance(paint, Picture):
        return ()
    return tuple(colour for _, colour in paint.stops) if isinstance(paint, Gradient) else (paint,)


def holds(outer: Rect, inner: Rect) -> bool:
    """Tell whether nearly all of ``inner`` lies in ``outer``."""
    return outer.overlap(inner) >= 0.9 * inner.width * inner.height > 0
