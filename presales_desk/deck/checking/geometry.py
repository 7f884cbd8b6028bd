"""Nothing runs off the slide, out of its shape, or over something else."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

from presales_desk.deck.checking.extents import grows, shrinks, table_rect
from presales_desk.deck.checking.finding import Mend, Problem, Rule
from presales_desk.deck.layout_model import Rect
from presales_desk.deck.reading.model import ShapeKind
from presales_desk.records.enums import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from presales_desk.deck.checking.context import CheckContext
    from presales_desk.deck.checking.extents import TextExtent
    from presales_desk.deck.checking.finding import DeckFinding
    from presales_desk.deck.checking.talk import Page, Talk
    from presales_desk.deck.reading.model import ReadShape

_OVERFLOW = Rule("G.overflow", Problem.TOO_MUCH_TEXT, Severity.ERROR)
_OFF = Rule("G.off-slide", Problem.TOO_FLASHY, Severity.ERROR)
_OVERLAP = Rule("G.overlap", Problem.TOO_FLASHY, Severity.ERROR)
_EMPTY = Rule("G.empty", Problem.UNSTRUCTURED, mend=Mend.EMPTY_PLACEHOLDER)
_SLACK = 0.05
"""Inches that nobody sees."""
_TOUCH = 0.08
"""Inches by which neighbours may overlap each way: leading and insets are rounded."""
_HIDDEN = 0.15
"""Share of words that must be hidden before anybody misses them."""
_MANY = 60
"""Shapes beyond which a drawing is no slide to be read, and pairs are not compared."""
_PLATES = frozenset({"homePlate", "chevron"})
"""Arrows of phases that interlock on purpose."""
_SOLID = frozenset({ShapeKind.TABLE, ShapeKind.CHART})


def overflow(talk: Talk, context: CheckContext) -> Iterator[DeckFinding]:
    """Text stays in its shape; what shrinks by itself is told too: others see it differently."""
    del context
    for page in talk.pages:
        for shape in page.shapes:
            extent = talk.extent(shape)
            if extent is None or grows(shape):
                continue
            over = extent.needed - extent.room
            if over <= max(_SLACK, 0.5 * extent.line) or extent.needed <= extent.room * 1.05:
                continue
            percent = round(100 * over / max(extent.room, 0.1))
            if shrinks(shape):
                if percent > 10:
                    yield _OVERFLOW.found(
                        "shrinks", page.number, shape.name, severity=Severity.WARNING
                    )
            else:
                yield _OVERFLOW.found("overflow", page.number, shape.name, percent=percent)


def off_slide(talk: Talk, context: CheckContext) -> Iterator[DeckFinding]:
    """Text, tables and charts end on the slide; nothing is parked beside it."""
    del context
    canvas = Rect(0.0, 0.0, talk.deck.width, talk.deck.height)
    for page in talk.pages:
        for shape in page.shapes:
            if shape.rect is None or shape.group is not None or shape.kind is ShapeKind.GROUP:
                continue
            if _outside(shape.rect, canvas):
                if not shape.is_title and not shape.decorative:
                    yield _OFF.found("parked", page.number, shape.name, severity=Severity.HINT)
                continue
            covered = _covered(shape, talk)
            if covered is not None and _leaves(covered, canvas):
                yield _OFF.found("off_slide", page.number, shape.name)


def overlaps(talk: Talk, context: CheckContext) -> Iterator[DeckFinding]:
    """Words lie on nothing but their own ground."""
    del context
    for page in talk.pages:
        if len(page.shapes) > _MANY or page.slide.animations:
            continue
        places = [
            (order, shape, covered)
            for order, shape in enumerate(page.shapes)
            if (covered := _covered(shape, talk)) is not None
        ]
        told: set[str] = set()
        for (_, one, first), (_, other, second) in combinations(places, 2):
            if one.name in told or _belong(one, other) or not _collide(first, second):
                continue
            told.add(one.name)
            yield _OVERLAP.found("overlap", page.number, one.name, other=other.name)
        yield from _covered_words(page, talk)


def empty_placeholders(talk: Talk, context: CheckContext) -> Iterator[DeckFinding]:
    """No place of the layout waits for words that never came."""
    del context
    for page in talk.pages:
        for shape in page.shapes:
            if (
                shape.kind is ShapeKind.TEXT
                and shape.placeholder
                and not shape.text.strip()
                and not shape.is_title
            ):
                yield _EMPTY.found("empty_placeholder", page.number, shape.name)


def _covered_words(page: Page, talk: Talk) -> Iterator[DeckFinding]:
    """Yield words that something drawn later hides."""
    for order, shape in enumerate(page.shapes):
        extent = talk.extent(shape)
        if extent is None:
            continue
        for later in page.shapes[order + 1 :]:
            if _hides(later, extent) and not _belong(shape, later):
                yield _OVERLAP.found("covered", page.number, shape.name, other=later.name)
                break


def _hides(later: ReadShape, extent: TextExtent) -> bool:
    if not later.opaque or later.rect is None or later.text.strip() or later.hidden:
        return False
    if later.kind not in (ShapeKind.PICTURE, ShapeKind.TEXT) or abs(later.rotation) > 1:
        return False
    if later.kind is ShapeKind.TEXT and later.geometry not in ("rect", "roundRect"):
        return False
    area = max(extent.rect.width * extent.rect.height, 0.01)
    return later.rect.overlap(extent.rect) > _HIDDEN * area


def _covered(shape: ReadShape, talk: Talk) -> Rect | None:
    """Return what the words or figures of a shape cover; None for all else."""
    if abs(shape.rotation) > 1 or shape.hidden:
        return None
    if shape.kind is ShapeKind.TABLE:
        return table_rect(shape, talk.deck)
    if shape.kind is ShapeKind.CHART:
        return shape.rect
    extent = talk.extent(shape)
    if extent is None:
        return None
    if shrinks(shape) and shape.rect is not None:
        return _within(extent.rect, shape.rect)  # what does not fit is made smaller
    return extent.rect


def _within(rect: Rect, frame: Rect) -> Rect:
    left, top = max(rect.left, frame.left), max(rect.top, frame.top)
    right, bottom = min(rect.right, frame.right), min(rect.bottom, frame.bottom)
    return Rect(left, top, max(right - left, 0.0), max(bottom - top, 0.0))


def _belong(one: ReadShape, other: ReadShape) -> bool:
    """Tell whether two shapes are parts of one drawing, or one is the ground of the other."""
    if one.group is not None and one.group == other.group:
        return True
    if one.geometry in _PLATES and other.geometry in _PLATES:
        return True
    if one.kind in _SOLID and other.kind is ShapeKind.TEXT:
        return _labels(other, one)
    if other.kind in _SOLID and one.kind is ShapeKind.TEXT:
        return _labels(one, other)
    return False


def _labels(text: ReadShape, figure: ReadShape) -> bool:
    """Tell whether a short text lies on a chart on purpose, as a label on it."""
    return figure.kind is ShapeKind.CHART and len(text.text) <= 40


def _collide(first: Rect, second: Rect) -> bool:
    across = min(first.right, second.right) - max(first.left, second.left)
    down = min(first.bottom, second.bottom) - max(first.top, second.top)
    return across > _TOUCH and down > _TOUCH


def _outside(rect: Rect, canvas: Rect) -> bool:
    return (
        rect.right <= canvas.left
        or rect.left >= canvas.right
        or rect.bottom <= canvas.top
        or rect.top >= canvas.bottom
    )


def _leaves(rect: Rect, canvas: Rect) -> bool:
    return (
        rect.left < canvas.left - _SLACK
        or rect.top < canvas.top - _SLACK
        or rect.right > canvas.right + _SLACK
        or rect.bottom > canvas.bottom + _SLACK
    )
