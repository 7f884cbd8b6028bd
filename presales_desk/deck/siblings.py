"""Boxes that stand beside each other and share one size: the largest at which all of them fit."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from presales_desk.deck import fitting
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
    sizes = sheet.slot(shown[0].index).role.sizes
    size = next((s for s in sizes if all(_fits(sheet, part, s) for part in shown)), sizes[-1])
    return {part.index: _box(sheet, part, size) for part in shown}


def _filled(parts: Sequence[Part]) -> list[Part]:
    found = [Part(p.index, tuple(i for i in p.items if i.text), p.rect) for p in parts]
    return [part for part in found if part.items]


def _fits(sheet: Sheet, part: Part, size: float) -> bool:
    slot = sheet.slot(part.index)
    shorter = [clip(item) for item in part.items]
    if shorter != list(part.items):
        return False
    paragraphs = fitting.compose(shorter, slot.role, size)
    return fitting.fits(paragraphs, slot.role, part.rect or slot.rect)


def _box(sheet: Sheet, part: Part, size: float) -> TextBox:
    slot = sheet.slot(part.index)
    rect = part.rect or slot.rect
    items = [clip(item) for item in part.items]
    if not fitting.fits(fitting.compose(items, slot.role, size), slot.role, rect):
        items = fitting.cut(items, slot.role, rect)
    if items != list(part.items):
        sheet.spill(sheet.name(slot), "\n".join(item.text for item in part.items))
    return text_box(slot, fitting.compose(items, slot.role, size), part.rect)
