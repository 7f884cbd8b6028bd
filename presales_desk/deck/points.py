"""Lists of points with their details: measured, shortened, and spread over a short slide."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from presales_desk.deck import colours, fitting, measure, text
from presales_desk.deck.fitting import Item
from presales_desk.deck.sheet import clip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.deck.design import Slot
    from presales_desk.deck.layout_model import Paragraph, Rect
    from presales_desk.deck.sheet import Sheet
    from presales_desk.records.slide_content import Point

Group = list[Item]
"""The paragraphs of one point: its lead and its details."""
_FILLED = 0.85
_MOST_SPREAD = 12.0
"""Points of space that a short list may gain, while it fills no more than so much of the body."""


def groups(points: Sequence[Point], sheet: Sheet, slot: Slot, rect: Rect) -> list[Group]:
    """Return the paragraphs of each point; leads are bold only when some point has a detail.

    A point that would not even fit a slide of its own is cut.
    """
    detailed = any(point.detail.strip() for point in points)
    found = [_items(point, bold=detailed) for point in points]
    return [shortened(group, sheet, slot, rect) for group in found if group]


def shortened(group: Group, sheet: Sheet, slot: Slot, rect: Rect) -> Group:
    """Return ``group``, cut if it would not even fit ``rect`` alone."""
    shorter = [clip(item) for item in group]
    if height(shorter, slot, slot.role.sizes[-1], rect) > _room(slot, rect):
        margin = slot.role.before / 72
        shorter = fitting.cut(shorter, slot.role, rect.with_height(rect.height - margin - 0.02))
    if shorter != group:
        sheet.spill(sheet.name(slot), "\n".join(item.text for item in group))
    return shorter


def height(group: Sequence[Item], slot: Slot, size: float, rect: Rect) -> float:
    """Return the height of ``group`` in ``rect`` with the space before it, in inches."""
    left, _, right, _ = slot.role.insets
    return fitting.height(group, slot.role, size, rect.width - left - right) + slot.role.before / 72


def room(slot: Slot, rect: Rect) -> float:
    """Return how high the groups in ``rect`` may be together; the first needs no space before."""
    return _room(slot, rect) + slot.role.before / 72


def spread(
    columns: Sequence[tuple[Paragraph, ...]], slot: Slot, rect: Rect
) -> list[tuple[Paragraph, ...]]:
    """Return lists beside each other with more space between the points when they are short."""
    gains = [_gain(paragraphs, slot, rect) for paragraphs in columns if paragraphs]
    more = min(gains, default=0)
    return [_looser(paragraphs, more) for paragraphs in columns]


def _items(point: Point, *, bold: bool) -> Group:
    lead = Item(text.broken(point.text), bold=bold, colour=colours.NAVY if bold else None)
    details = [Item(line, level=1) for line in text.lines(point.detail)]
    return [item for item in [lead, *details] if item.text]


def _room(slot: Slot, rect: Rect) -> float:
    return rect.height - slot.role.insets[1] - slot.role.insets[3]


def _gain(paragraphs: tuple[Paragraph, ...], slot: Slot, rect: Rect) -> int:
    """Return by how many points the space before each point of a list may grow."""
    left, _, right, _ = slot.role.insets
    leads = sum(paragraph.level == 0 for paragraph in paragraphs)
    filled = measure.height(paragraphs, rect.width - left - right)
    spare = _room(slot, rect) * _FILLED - filled
    if leads < 2 or spare <= 0:
        return 0
    return round(min(spare * 72 / (leads - 1), _MOST_SPREAD))


def _looser(paragraphs: tuple[Paragraph, ...], more: int) -> tuple[Paragraph, ...]:
    if not more:
        return paragraphs
    return tuple(
        replace(paragraph, before=paragraph.before + more) if paragraph.level == 0 else paragraph
        for paragraph in paragraphs
    )
