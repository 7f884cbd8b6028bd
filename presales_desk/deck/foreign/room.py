"""Finds the room that a layout of a template leaves for the body of our slides.

It is where the template's own body stands, made as large as the title, the footers, the pictures
and the edges of the slide allow.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.deck.foreign.model import Gradient, Picture
from presales_desk.deck.layout_model import SLIDE_WIDTH, Rect

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.deck.foreign.model import Part

_EDGE = 0.42
"""The least distance of the body from the edges of the slide."""
_GAP = 0.1
_WHOLE = 0.55
"""Share of the slide from which a shape is its ground, and not something in the way."""
_LEAST = (4.0, 2.0)
"""Width and height below which what is left is no room."""


def ground_parts(parts: Sequence[Part], height: float) -> list[Part]:
    """Return the shapes so large that the slide stands on them."""
    area = SLIDE_WIDTH * height * _WHOLE
    return [part for part in parts if part.rect.width * part.rect.height >= area]


def obstacles(parts: Sequence[Part], height: float) -> list[Rect]:
    """Return the places of shapes that text should not cover."""
    ground = ground_parts(parts, height)
    seen = [part for part in parts if part not in ground and _is_seen(part)]
    return [_on_slide(part.bounds, height) for part in seen]


def logos(parts: Sequence[Part], height: float) -> list[Rect]:
    """Return the places of pictures, words and the like, which text must never cover."""
    ground = ground_parts(parts, height)
    return [
        _on_slide(part.bounds, height)
        for part in parts
        if part not in ground and (not part.known or part.text or isinstance(part.paint, Picture))
    ]


def free_room(
    wished: Rect, title: Rect, blocked: Sequence[Rect], never: Sequence[Rect], height: float
) -> Rect:
    """Return the room for the body.

    Args:
        wished: Where the template's own body stands.
        title: Of the layout.
        blocked: See ``obstacles``. What the template's own body covers as well is no hindrance.
        never: See ``logos``, and the footers that are shown.
        height: Of the slide.

    """
    never = [rect for rect in never if not _contains(rect, wished)]
    shapes = [rect for rect in blocked if rect.overlap(wished) <= 0.02]
    room = _grown(_below_title(wished, title, height), title, [*never, *shapes], height)
    for thing in (*never, *shapes):
        room = beside(room, thing)
    if room.width >= _LEAST[0] and room.height >= _LEAST[1]:
        return room
    top = min(title.bottom + _GAP, height * 0.5)
    return Rect(_EDGE, top, SLIDE_WIDTH - 2 * _EDGE, max(height - 0.7 - top, _LEAST[1]))


def grown(rect: Rect, others: Sequence[Rect], height: float) -> Rect:
    """Return ``rect`` as high as ``others`` and the edges of the slide allow."""
    things = [one for one in others if not _contains(one, rect)]
    over = [one for one in things if _over(one, rect)]
    top = max([one.bottom for one in over if _up(one, rect)] + [_EDGE])
    bottom = min([one.top for one in over if _down(one, rect)] + [height - _EDGE])
    top, bottom = min(top, rect.top), max(bottom, rect.bottom)
    return Rect(rect.left, top, rect.width, bottom - top)


def around(rects: Sequence[Rect]) -> Rect:
    """Return the smallest place that holds all of ``rects``, of which there is one at least."""
    left, top = min(rect.left for rect in rects), min(rect.top for rect in rects)
    right, bottom = max(rect.right for rect in rects), max(rect.bottom for rect in rects)
    return Rect(left, top, right - left, bottom - top)


def _is_seen(part: Part) -> bool:
    if not part.known or part.text or isinstance(part.paint, Picture | Gradient):
        return True
    return bool(part.paint or part.line) and part.opacity > 0.15


def _on_slide(rect: Rect, height: float) -> Rect:
    left, top = max(rect.left, 0.0), max(rect.top, 0.0)
    right, bottom = min(rect.right, SLIDE_WIDTH), min(rect.bottom, height)
    return Rect(left, top, max(right - left, 0.0), max(bottom - top, 0.0))


def _contains(outer: Rect, inner: Rect) -> bool:
    return outer.overlap(inner) >= 0.97 * inner.width * inner.height


def _below_title(wished: Rect, title: Rect, height: float) -> Rect:
    """Return ``wished`` without what the title covers, and inside the slide."""
    left = max(wished.left, _EDGE)
    right = min(wished.right, SLIDE_WIDTH - _EDGE)
    top, bottom = max(wished.top, _EDGE), min(wished.bottom, height - _EDGE)
    if wished.overlap(title) > 0 and title.top <= wished.top:
        top = max(top, title.bottom)
    return Rect(left, top, max(right - left, 0.1), max(bottom - top, 0.1))


def _grown(room: Rect, title: Rect, things: Sequence[Rect], height: float) -> Rect:
    """Return ``room`` as high and as wide as title, shapes and edges allow."""
    above = [rect.bottom for rect in (title, *things) if _over(rect, room) and _up(rect, room)]
    below = [rect.top for rect in things if _over(rect, room) and _down(rect, room)]
    top = min(max([*above, _EDGE]) + _GAP, room.top)
    bottom = max(min([*below, height - _EDGE]) - _GAP, room.bottom)
    tall = Rect(room.left, top, room.width, bottom - top)
    before = [rect.right for rect in things if _beside_of(rect, tall) and rect.right <= tall.left]
    behind = [rect.left for rect in things if _beside_of(rect, tall) and rect.left >= tall.right]
    left = min(max([*before, _EDGE]) + _GAP, tall.left)
    right = max(min([*behind, SLIDE_WIDTH - _EDGE]) - _GAP, tall.right)
    return Rect(left, top, right - left, bottom - top)


def _over(rect: Rect, room: Rect) -> bool:
    return rect.right > room.left + 0.05 and rect.left < room.right - 0.05


def _beside_of(rect: Rect, room: Rect) -> bool:
    return rect.bottom > room.top + 0.05 and rect.top < room.bottom - 0.05


def _up(rect: Rect, room: Rect) -> bool:
    return rect.bottom <= room.top + 0.3


def _down(rect: Rect, room: Rect) -> bool:
    return rect.top >= room.bottom - 0.3


def beside(room: Rect, thing: Rect) -> Rect:
    """Return the largest part of ``room`` that ``thing`` does not touch."""
    if room.overlap(thing) <= 0.01:
        return room
    pieces = (
        Rect(room.left, room.top, room.width, thing.top - _GAP - room.top),
        Rect(room.left, thing.bottom + _GAP, room.width, room.bottom - thing.bottom - _GAP),
        Rect(room.left, room.top, thing.left - _GAP - room.left, room.height),
        Rect(thing.right + _GAP, room.top, room.right - thing.right - _GAP, room.height),
    )
    return max(pieces, key=lambda one: max(one.width, 0.0) * max(one.height, 0.0))
