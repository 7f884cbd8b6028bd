"""A key message: points with their details, and a number that proves it."""

from __future__ import annotations

from dataclasses import replace
from itertools import chain
from typing import TYPE_CHECKING

from presales_desk.deck import colours, design, fitting, measure, text
from presales_desk.deck.fitting import Item
from presales_desk.deck.sheet import clip, text_box

if TYPE_CHECKING:
    from presales_desk.deck.design import Slot
    from presales_desk.deck.layout_model import Box, Paragraph, Rect
    from presales_desk.deck.sheet import Pages, Sheet
    from presales_desk.records.slide_content import Bullets, Point, Proof

_POINTS, _NUMBER, _TEXT = 1, 20, 21
_MOST_POINTS = 6
_FILLED = 0.85
_MOST_SPREAD = 12.0
"""Points of space that a short list may gain, while it fills no more than so much of the body."""


def pages(content: Bullets, sheet: Sheet) -> Pages:
    """Return the points, split evenly when there are many; each page repeats the proof."""
    proof = _proof(content.proof, sheet) if content.proof else []
    slot = sheet.slot(_POINTS)
    rect = slot.rect.with_height(sheet.body_bottom - slot.rect.top)
    rect = rect if proof else rect.with_width(design.CONTENT_WIDTH)
    groups = _groups(content.points, sheet, slot, rect)
    if not groups:
        return [proof]
    divided, size = fitting.pages_of(
        groups,
        lambda s: [_height(group, slot, s, rect) for group in groups],
        slot.role.sizes,
        rect.height + slot.role.before / 72,  # the first point needs no space before it
        _MOST_POINTS,
    )
    found: list[list[Box]] = []
    for page in divided:
        paragraphs = fitting.compose(list(chain.from_iterable(page)), slot.role, size)
        found.append([text_box(slot, _spread(paragraphs, rect), rect), *proof])
    return found


def _spread(paragraphs: tuple[Paragraph, ...], rect: Rect) -> tuple[Paragraph, ...]:
    """Return ``paragraphs`` with more space between the points of a short list."""
    leads = sum(paragraph.level == 0 for paragraph in paragraphs)
    spare = rect.height * _FILLED - measure.height(paragraphs, rect.width)
    if leads < 2 or spare <= 0:
        return paragraphs
    more = round(min(spare * 72 / (leads - 1), _MOST_SPREAD))
    return tuple(
        replace(paragraph, before=paragraph.before + more) if paragraph.level == 0 else paragraph
        for paragraph in paragraphs
    )


def _groups(points: tuple[Point, ...], sheet: Sheet, slot: Slot, rect: Rect) -> list[list[Item]]:
    """Return the paragraphs of each point; leads are bold only when some point has a detail."""
    detailed = any(point.detail.strip() for point in points)
    groups = [_items(point, bold=detailed) for point in points]
    return [_shortened(group, sheet, slot, rect) for group in groups if group]


def _items(point: Point, *, bold: bool) -> list[Item]:
    lead = Item(text.broken(point.text), bold=bold, colour=colours.NAVY if bold else None)
    details = [Item(line, level=1) for line in text.lines(point.detail)]
    return [item for item in [lead, *details] if item.text]


def _shortened(group: list[Item], sheet: Sheet, slot: Slot, rect: Rect) -> list[Item]:
    """Return ``group``, cut if it would not even fit a slide of its own."""
    shorter = [clip(item) for item in group]
    if _height(shorter, slot, slot.role.sizes[-1], rect) > rect.height:
        margin = slot.role.before / 72
        shorter = fitting.cut(shorter, slot.role, rect.with_height(rect.height - margin - 0.02))
    if shorter != group:
        sheet.spill(sheet.name(slot), "\n".join(item.text for item in group))
    return shorter


def _height(group: list[Item], slot: Slot, size: float, rect: Rect) -> float:
    paragraphs = fitting.compose(group, slot.role, size)
    return measure.height(paragraphs, rect.width) + slot.role.before / 72


def _proof(proof: Proof, sheet: Sheet) -> list[Box]:
    """Return the panel; its two boxes stand on each other and reach down to the body's end."""
    number = sheet.box(_NUMBER, text.one_line(proof.number))
    words = [Item(line) for line in text.lines(proof.text)]
    slot = sheet.slot(_TEXT)
    top = slot.rect.top if number else sheet.slot(_NUMBER).rect.top
    rect = design.Rect(slot.rect.left, top, slot.rect.width, sheet.body_bottom - top)
    below = sheet.box(_TEXT, words, rect)
    return [box for box in (number, below) if box is not None]
