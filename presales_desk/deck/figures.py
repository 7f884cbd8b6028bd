"""A number and, smaller beside it, what it counts: both in one box."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from presales_desk.deck import colours, fitting, measure, text
from presales_desk.deck.fitting import Item
from presales_desk.deck.layout_model import Paragraph, Run
from presales_desk.deck.sheet import MOST_CHARACTERS, text_box

if TYPE_CHECKING:
    from collections.abc import Mapping

    from presales_desk.deck.design import Slot
    from presales_desk.deck.layout_model import TextBox
    from presales_desk.deck.sheet import Sheet

_LABEL_SIZES = (16.0, 14.0)
_GAP = "\u2002"


def words(number: str, label: str) -> str:
    """Return number and label as one line of plain text."""
    parts = (text.plain(text.one_line(part)) for part in (number, label))
    return " ".join(part for part in parts if part)


def fits(sheet: Sheet, index: int, number: str, label: str) -> bool:
    """Tell whether number and label fit placeholder ``index`` on one line."""
    slot = sheet.slot(index)
    smallest = _paragraph(slot, number, label, (slot.role.sizes[-1], _LABEL_SIZES[-1]))
    whole = len(number) + len(label) <= MOST_CHARACTERS
    return smallest is None or (whole and _stays(slot, smallest))


def boxes(sheet: Sheet, content: Mapping[int, tuple[str, str]]) -> dict[int, TextBox]:
    """Return a box for each number with its label, all at one size; empty ones have none.

    What does not fit is cut and kept for the notes.
    """
    shown = {i: pair for i, pair in content.items() if words(*pair)}
    if not shown:
        return {}
    sizes = sheet.slot(next(iter(shown))).role.sizes
    steps = [(large, small) for large in sizes for small in _LABEL_SIZES]
    chosen = next(
        (step for step in steps if all(_fit_at(sheet, i, pair, step) for i, pair in shown.items())),
        steps[-1],
    )
    return {i: _box(sheet, i, pair, chosen) for i, pair in shown.items()}


def _fit_at(sheet: Sheet, index: int, pair: tuple[str, str], step: tuple[float, float]) -> bool:
    slot = sheet.slot(index)
    paragraph = _paragraph(slot, *pair, step)
    return paragraph is None or _stays(slot, paragraph)


def _box(sheet: Sheet, index: int, pair: tuple[str, str], step: tuple[float, float]) -> TextBox:
    slot = sheet.slot(index)
    paragraph = _paragraph(slot, *pair, step)
    if paragraph is not None and _stays(slot, paragraph):
        return text_box(slot, (paragraph,))
    whole = words(*pair)
    sheet.spill(sheet.name(slot), whole)
    (item,) = fitting.cut([Item(whole[:MOST_CHARACTERS])], slot.role, slot.rect)
    return text_box(slot, fitting.compose([item], slot.role, slot.role.sizes[-1]))


def _paragraph(slot: Slot, number: str, label: str, step: tuple[float, float]) -> Paragraph | None:
    large, small = step
    value, name = (text.plain(text.one_line(part)) for part in (number, label))
    if not value and not name:
        return None
    (base,) = fitting.compose([Item(value or name)], slot.role, large if value else small)
    if not (value and name):
        return base
    tone = colours.WHITE if slot.role.colour is colours.WHITE else colours.MUTED
    return replace(base, runs=(*base.runs, Run(_GAP + name, colour=tone, size=small)))


def _stays(slot: Slot, paragraph: Paragraph) -> bool:
    return fitting.hold([paragraph], slot.role, slot.rect) and _one_line(slot, paragraph)


def _one_line(slot: Slot, paragraph: Paragraph) -> bool:
    left, _, right, _ = slot.role.insets
    return measure.paragraph_lines(paragraph, slot.rect.width - left - right) == 1
