"""Where the shapes inside groups stand on the slide."""

from __future__ import annotations

from typing import Any

from presales_desk.deck.layout_model import EMU_PER_INCH, Rect
from presales_desk.deck.reading.inheritance import SLIDE, rect_of
from presales_desk.deck.reading.theme import DRAWING, number

Transform = tuple[float, float, float, float]
"""Scale and shift of a group's inside: x factor, y factor, x shift, y shift."""
SAME_PLACE: Transform = (1.0, 1.0, 0.0, 0.0)
"""On the slide itself."""


def group_place(element: Any) -> Rect | None:
    """Return the place of a group; None when it gives none."""
    return rect_of(element.find(f"{SLIDE}grpSpPr/{DRAWING}xfrm"))


def moved(rect: Rect | None, transform: Transform) -> Rect | None:
    """Return a place inside a group as a place on the slide."""
    if rect is None or transform == SAME_PLACE:
        return rect
    across, down, left, top = transform
    return Rect(
        rect.left * across + left, rect.top * down + top, rect.width * across, rect.height * down
    )


def inside(element: Any, outer: Transform) -> Transform:
    """Return how what lies in a group is scaled and moved onto the slide."""
    found = element.find(f"{SLIDE}grpSpPr/{DRAWING}xfrm")
    rect, inner = group_place(element), _child_place(found)
    if rect is None or inner is None or inner.width <= 0 or inner.height <= 0:
        return outer
    across, down = rect.width / inner.width, rect.height / inner.height
    left, top = rect.left - inner.left * across, rect.top - inner.top * down
    return (
        outer[0] * across,
        outer[1] * down,
        outer[0] * left + outer[2],
        outer[1] * top + outer[3],
    )


def _child_place(transform: Any | None) -> Rect | None:
    if transform is None:
        return None
    corner, size = transform.find(f"{DRAWING}chOff"), transform.find(f"{DRAWING}chExt")
    if corner is None or size is None:
        return None
    left, top = (number(corner.get(name)) / EMU_PER_INCH for name in "xy")
    width, height = (number(size.get(name)) / EMU_PER_INCH for name in ("cx", "cy"))
    return Rect(left, top, width, height)
