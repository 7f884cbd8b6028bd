"""The outlines of drawn shapes in numbers: file, preview and measuring all ask here.

Lengths are inches; places are those of the slide.
"""

from __future__ import annotations

from math import dist, sqrt
from typing import TYPE_CHECKING

from presales_desk.deck import measure
from presales_desk.deck.layout_model import Rect
from presales_desk.deck.placed_shapes import Connector, Geometry, GroupBox

if TYPE_CHECKING:
    from presales_desk.deck.placed_shapes import DrawnShape

CORNER = 0.08
"""Radius of round corners, whatever the size of the shape."""
POINT = 0.24
"""How far the point of an arrow, plate or chevron stands out."""
TOP, LEFT, BOTTOM, RIGHT = range(4)
"""Sites of all shapes but ovals."""
_WHOLE = 100_000
_ROUND_INSET = 1 - sqrt(0.5)

Place = tuple[float, float]
"""Left and top."""


def corner(rect: Rect) -> float:
    """Return the radius of a rounded shape's corners."""
    return min(CORNER, min(rect.width, rect.height) / 2)


def point(rect: Rect) -> float:
    """Return how far the point of a pointed shape stands out."""
    return min(POINT, rect.width / 3)


def adjustments(geometry: Geometry, rect: Rect) -> dict[str, int]:
    """Return the guides of the file format that give ``geometry`` our corners and points."""
    short = max(min(rect.width, rect.height), 1e-6)
    match geometry:
        case Geometry.ROUNDED:
            return {"adj": round(corner(rect) / short * _WHOLE)}
        case Geometry.HOME_PLATE | Geometry.CHEVRON:
            return {"adj": round(point(rect) / short * _WHOLE)}
        case Geometry.ARROW:
            return {"adj1": _WHOLE // 2, "adj2": round(point(rect) / short * _WHOLE)}
        case Geometry.RECTANGLE | Geometry.OVAL:
            return {}


def text_area(shape: DrawnShape) -> Rect:
    """Return where the words of ``shape`` stand: what its outline and its insets leave."""
    left, top, right, bottom = _lost(shape.geometry, shape.rect)
    return Rect(
        shape.rect.left + left + shape.insets[0],
        shape.rect.top + top + shape.insets[1],
        shape.rect.width - left - right - shape.insets[0] - shape.insets[2],
        shape.rect.height - top - bottom - shape.insets[1] - shape.insets[3],
    )


def line_area(shape: DrawnShape) -> Rect:
    """Return ``text_area`` as the lines see it: of upright text its length is the width."""
    area = text_area(shape)
    return Rect(area.left, area.top, area.height, area.width) if shape.upright else area


def stacked(shape: DrawnShape) -> bool:
    """Tell whether upright text stacks its characters, as Chinese does; other text is turned."""
    return shape.upright and measure.has_wide(shape.text)


def sites(geometry: Geometry, rect: Rect) -> tuple[Place, ...]:
    """Return the places that connectors are glued to, in the order of the file format."""
    tip, middle = point(rect), rect.top + rect.height / 2
    across, left, right = rect.left + rect.width / 2, rect.left, rect.right
    match geometry:
        case Geometry.OVAL:
            return _round_sites(rect)
        case Geometry.HOME_PLATE:
            across = (left + right - tip) / 2
        case Geometry.CHEVRON:
            across, left = right - tip, left + tip
        case Geometry.ARROW:
            across = right - tip
        case Geometry.RECTANGLE | Geometry.ROUNDED:
            pass
    return ((across, rect.top), (left, middle), (across, rect.bottom), (right, middle))


def nearest_site(shape: DrawnShape, place: Place) -> int:
    """Return the index of the site of ``shape`` that lies closest to ``place``."""
    distances = [dist(site, place) for site in sites(shape.geometry, shape.rect)]
    return distances.index(min(distances))


def around(shapes: tuple[DrawnShape | Connector, ...]) -> Rect:
    """Return the smallest place that holds all ``shapes``."""
    rects = [bounds(shape) for shape in shapes]
    left, top = min(rect.left for rect in rects), min(rect.top for rect in rects)
    right, bottom = max(rect.right for rect in rects), max(rect.bottom for rect in rects)
    return Rect(left, top, right - left, bottom - top)


def bounds(shape: DrawnShape | Connector) -> Rect:
    """Return the place of a shape, or the one that a connector crosses."""
    if not isinstance(shape, Connector):
        return shape.rect
    (x1, y1), (x2, y2) = shape.start, shape.end
    return Rect(min(x1, x2), min(y1, y2), abs(x2 - x1), abs(y2 - y1))


def grouped(name: str, alt: str, shapes: tuple[DrawnShape | Connector, ...]) -> GroupBox:
    """Return ``shapes``, of which there is one at least, as a group just as large as they are."""
    return GroupBox(name, around(shapes), shapes, alt)


def _lost(geometry: Geometry, rect: Rect) -> tuple[float, float, float, float]:
    """Return what an outline takes off the room for text: left, top, right, bottom."""
    match geometry:
        case Geometry.ROUNDED:
            lost = corner(rect) * _ROUND_INSET
            return lost, lost, lost, lost
        case Geometry.HOME_PLATE:
            return 0, 0, point(rect) / 2, 0
        case Geometry.CHEVRON:
            return point(rect), 0, point(rect), 0
        case Geometry.ARROW:
            return 0, rect.height / 4, point(rect) / 2, rect.height / 4
        case Geometry.OVAL:
            across, down = (side / 2 * _ROUND_INSET for side in (rect.width, rect.height))
            return across, down, across, down
        case Geometry.RECTANGLE:
            return 0, 0, 0, 0


def _round_sites(rect: Rect) -> tuple[Place, ...]:
    """Return the eight sites of an oval: from the top against the clock."""
    across, down = rect.left + rect.width / 2, rect.top + rect.height / 2
    x, y = rect.width / 2 * sqrt(0.5), rect.height / 2 * sqrt(0.5)
    return (
        (across, rect.top),
        (across - x, down - y),
        (rect.left, down),
        (across - x, down + y),
        (across, rect.bottom),
        (across + x, down + y),
        (rect.right, down),
        (across + x, down - y),
    )
