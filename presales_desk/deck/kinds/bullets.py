"""A key message: points with their details, and a number that proves it."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from presales_desk.deck import design, fitting, points, text
from presales_desk.deck.fitting import Item
from presales_desk.deck.sheet import text_box

if TYPE_CHECKING:
    from presales_desk.deck.placed_slide import Box
    from presales_desk.deck.sheet import Pages, Sheet
    from presales_desk.records.slide_content import Bullets, Proof

_POINTS, _NUMBER, _TEXT = 1, 20, 21
_MOST_POINTS = 6


def pages(content: Bullets, sheet: Sheet) -> Pages:
    """Return the points, split evenly when there are many; each page repeats the proof."""
    proof = _proof(content.proof, sheet) if content.proof else []
    slot = sheet.slot(_POINTS)
    rect = slot.rect.with_height(sheet.body_bottom - slot.rect.top)
    rect = rect if proof else rect.with_width(design.CONTENT_WIDTH)
    groups = points.groups(content.points, sheet, slot, rect)
    if not groups:
        return [proof]
    divided, size = fitting.pages_of(
        groups,
        lambda s: [points.height(group, slot, s, rect) for group in groups],
        slot.role.sizes,
        points.room(slot, rect),
        _MOST_POINTS,
    )
    found: list[list[Box]] = []
    for page in divided:
        paragraphs = fitting.compose(list(chain.from_iterable(page)), slot.role, size)
        (spread,) = points.spread([paragraphs], slot, rect)
        found.append([text_box(slot, spread, rect), *proof])
    return found


def _proof(proof: Proof, sheet: Sheet) -> list[Box]:
    """Return the panel; its two boxes stand on each other and reach down to the body's end."""
    number = sheet.box(_NUMBER, text.one_line(proof.number))
    words = [Item(line) for line in text.lines(proof.text)]
    slot = sheet.slot(_TEXT)
    top = slot.rect.top if number else sheet.slot(_NUMBER).rect.top
    rect = design.Rect(slot.rect.left, top, slot.rect.width, sheet.body_bottom - top)
    below = sheet.box(_TEXT, words, rect)
    return [box for box in (number, below) if box is not None]
