"""Boxes that stand beside each other and share one size: the largest at which all of them fit."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from presales_desk.deck import fitting, measure
from presales_desk.deck.sheet import clip, text_box

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.deck.fitting import Item
    from presales_desk.deck.layout_model import Rect, TextBox
    from presales_desk.deck.sheet import Sheet


@dataclass(frozen=True, slots=True)
class Part:
    """What stands in placeholder ``index``; ``rect`` is None for the placeholder's own place."""

    index: int
    items: tuple[Item, ...]
    rect: Rect | None = None


def fit(sheet: Sheet, parts: Sequence[Part]) -> bool:
    """Tell whether all of ``parts`` fit their boxes without a cut."""
    return all(_fits(sheet, part, sheet.slot(part.index).role.sizes[-1]) for part in _filled(parts))


def boxes(sheet: Sheet, parts: Sequence[Part]) -> dict[int, TextBox]:
    """Return the boxes of ``parts`` by placeholder, at one size; parts without words have none.

    Where even the smallest size is too large the words are cut and kept for the notes.
    """
    shown = _filled(parts)
    if not shown:
        return {}
    sizes = _unbroken(sheet, shown)
    size = next((s for s in sizes if all(_fits(sheet, part, s) for part in shown)), sizes[-1])
    return {part.index: _box(sheet, part, size) for part in shown}


def _filled(parts: Sequence[Part]) -> list[Part]:
    found = [Part(p.index, tuple(i for i in p.items if i.text), p.rect) for p in parts]
    return [part for part in found if part.items]


def _unbroken(sheet: Sheet, parts: Sequence[Part]) -> tuple[float, ...]:
    """Return the sizes at which no word is broken that a smaller size would keep whole."""
    sizes = sheet.slot(parts[0].index).role.sizes
    words: list[tuple[float, float]] = []
    for part in parts:
        slot = sheet.slot(part.index)
        width = (part.rect or slot.rect).width - slot.role.insets[0] - slot.role.insets[2]
        width -= slot.role.hanging if slot.role.listed else 0.0
        widest = max(measure.widest_word(item.text, bold=slot.role.bold) for item in part.items)
        words.append((widest, width))
    whole = [(em, width) for em, width in words if em <= measure.em(width, sizes[-1])]
    kept = [s for s in sizes if all(em <= measure.em(width, s) for em, width in whole)]
    return tuple(kept) or sizes[-1:]


def _fits(sheet: Sheet, part: Part, size: float) -> bool:
    slot = sheet.slot(part.index)
    shorter = [clip(item) for item in part.items]
    if shorter != list(part.items):
        return False
    return fitting.fits(shorter, slot.role, size, part.rect or slot.rect)


def _box(sheet: Sheet, part: Part, size: float) -> TextBox:
    slot = sheet.slot(part.index)
    rect = part.rect or slot.rect
    items = [clip(item) for item in part.items]
    if not fitting.fits(items, slot.role, size, rect):
        items = fitting.cut(items, slot.role, rect)
    if items != list(part.items):
        sheet.spill(sheet.name(slot), "\n".join(item.text for item in part.items))
    return text_box(slot, fitting.compose(items, slot.role, size), part.rect)
