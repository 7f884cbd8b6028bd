"""The texts of an opening, gathered in the one placeholder that a template has for them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from presales_desk.deck import colours, design, fitting
from presales_desk.deck.contrast import contrast
from presales_desk.deck.fitting import Item
from presales_desk.deck.foreign.fitted import role_of, steps
from presales_desk.deck.foreign.grounds import Grounds, grounds_at
from presales_desk.deck.layout_model import TextBox

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.deck.foreign.model import LayoutLook, Spot
    from presales_desk.deck.placed_slide import Box
    from presales_desk.deck.sheet import Sheet

MAIN = {"cover": design.SUBTITLE, "section": 22}
"""By our layout of an opening, the box whose place all its texts but the title share."""
_GATHER_FLOOR, _LARGEST_GATHERED = 14.0, 26.0
_POOR, _POOR_LARGE, _LARGE = 3.2, 2.2, 22.0
"""Contrast below which we do not leave a text as the template would show it, and a large one."""


def gathered(sheet: Sheet, boxes: Sequence[Box], look: LayoutLook, further: str) -> list[Box]:
    """Return the texts of an opening in the one placeholder that the template has for them.

    Args:
        sheet: Of the slide; it is told what had to be cut.
        boxes: What our own layout would show beside the title.
        look: Of the template's layout.
        further: A line that goes along, such as the confidentiality mark.

    """
    index = MAIN[sheet.layout_key]
    texts = [box for box in boxes if isinstance(box, TextBox)]
    texts.sort(key=lambda box: (box.placeholder != index) if index == design.SUBTITLE else 0)
    lines = _joined([paragraph.text for box in texts for paragraph in box.paragraphs])
    items = [Item(line) for line in [*lines, further] if line]
    if not items:
        return []
    slot = sheet.slot(index)
    spot = look.spots.get(index)
    role = _gather_role(spot, slot.role)
    rect = spot.rect if spot is not None and look.room.overlap(spot.rect) > 0 else look.room
    if fitting.fit(items, role, rect).cut:
        rect = look.room
    paragraphs = sheet.fit(replace(slot, role=role), items, rect)
    box = TextBox(index, slot.name, rect, paragraphs, role.anchor, role.insets)
    if spot is None:
        return [box]
    box = replace(box, own_place=rect == spot.rect)
    grounds = (spot.fill,) if spot.fill else grounds_at(look, rect)
    listed = spot.look.bullet  # our lines are no list
    if listed or is_poor(spot, paragraphs[0].size, grounds):
        return [box]
    return [replace(box, own_size=spot.look.size)]


def _joined(lines: list[str]) -> list[str]:
    """Return ``lines``, the number of a chapter before its name and not above it."""
    if len(lines) > 1 and lines[0].isdecimal():
        return [f"{lines[0]}  {lines[1]}", *lines[2:]]
    return lines


def _gather_role(spot: Spot | None, usual: design.TextRole) -> design.TextRole:
    if spot is None:
        return replace(usual, colour=colours.TEXT, fill=None, sizes=(20, 18, 16, 14))
    base = min(spot.look.size, _LARGEST_GATHERED)
    return role_of(spot, steps(base, min(_GATHER_FLOOR, base)))


def is_poor(spot: Spot, size: float, grounds: Grounds) -> bool:
    """Tell whether a text of ``size`` points in the template's own colour is hard to read."""
    least = _POOR_LARGE if size >= _LARGE else _POOR
    return bool(grounds) and min(contrast(spot.look.colour, one) for one in grounds) < least
