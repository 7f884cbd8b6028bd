"""Fits the words of diagrams: shapes that stand beside each other share one size.

A diagram is drafted first, with its words beside each shape. Only when all of them fit at a common
size is it drawn; else its kind takes another form.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeVar

from presales_desk.deck import colours, fitting, geometry, measure, text
from presales_desk.deck.design import TextRole
from presales_desk.deck.fitting import Item
from presales_desk.deck.layout_model import Align, DrawnShape, Rule
from presales_desk.deck.sheet import clip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.deck.layout_model import Paragraph
    from presales_desk.deck.sheet import Sheet

T = TypeVar("T")

BOX = TextRole((18, 16, 14))
"""Words of boxes that are read as sentences."""
NAME = TextRole((18, 16, 14), bold=True, align=Align.CENTRE)
"""Names in boxes."""
HEAD = TextRole((16, 14), colours.MUTED, bold=True)
"""What stands above a column of boxes."""
LINK = Rule(colours.MUTED, 1.5)
"""The lines between boxes."""
OUTLINE = Rule(colours.NEUTRAL, 0.75)
_SURE = 0.9
_ALT_LENGTH = 40


@dataclass(frozen=True, slots=True)
class Draft:
    """A shape and the words that it is to hold, in the look of ``role``."""

    shape: DrawnShape
    items: tuple[Item, ...] = ()
    role: TextRole = BOX

    @property
    def filled(self) -> bool:
        """Whether it has any words."""
        return any(item.text for item in self.items)


def words(content: str, *, level: int = 0) -> tuple[Item, ...]:
    """Return ``content`` as the items of a draft, none when it is empty."""
    shown = text.broken(content)
    return (clip(Item(shown, level)),) if shown else ()


def fit(drafts: Sequence[Draft]) -> bool:
    """Tell whether the words of all ``drafts`` fit at the smallest size of their roles."""
    return all(_fits(one, one.role.sizes[-1]) for one in drafts if one.filled)


def drawn(sheet: Sheet, drafts: Sequence[Draft]) -> list[DrawnShape]:
    """Return the shapes with their words, those of one role at one size.

    What does not fit even at the smallest is cut, and its whole kept for the notes.
    """
    sizes = {role: _common_size(drafts, role) for role in dict.fromkeys(one.role for one in drafts)}
    return [
        replace(one.shape, paragraphs=_paragraphs(sheet, one, sizes[one.role])) for one in drafts
    ]


def evenly(items: Sequence[T], most: int) -> list[Sequence[T]]:
    """Divide ``items`` into as few parts of at most ``most`` as there must be, evenly."""
    parts = max(-(-len(items) // most), 1)
    ends = [round(len(items) * number / parts) for number in range(parts + 1)]
    return [items[start:end] for start, end in zip(ends, ends[1:], strict=False)]


def said(content: str) -> str:
    """Return ``content`` as it is read out in an alternative text: plain, on one line, short."""
    return text.shorten(text.plain(text.one_line(content)), _ALT_LENGTH)


def title_of(sheet: Sheet) -> str:
    """Return what an alternative text calls the diagram."""
    title = text.plain(text.one_line(sheet.slide.title))
    return title or sheet.words.text(f"term.slide_kind.{sheet.slide.kind}")


def _common_size(drafts: Sequence[Draft], role: TextRole) -> float:
    siblings = [one for one in drafts if one.role == role and one.filled]
    return next(
        (size for size in role.sizes if all(_fits(one, size) for one in siblings)), role.sizes[-1]
    )


def _paragraphs(sheet: Sheet, draft: Draft, size: float) -> tuple[Paragraph, ...]:
    if not draft.filled:
        return ()
    if size > draft.role.sizes[-1] or _in_room(draft, size):
        return fitting.compose(draft.items, draft.role, size)
    area = geometry.line_area(draft.shape)
    shorter = fitting.cut(draft.items, draft.role, area)
    sheet.spill(sheet.one_of(draft.shape.name), "\n".join(item.text for item in draft.items))
    return fitting.compose(shorter, draft.role, size)


def _fits(draft: Draft, size: float) -> bool:
    return _in_room(draft, size) and _keeps_words(draft, size)


def _in_room(draft: Draft, size: float) -> bool:
    area = geometry.line_area(draft.shape)
    return fitting.fits(fitting.compose(draft.items, draft.role, size), draft.role, area)


def _keeps_words(draft: Draft, size: float) -> bool:
    """Tell whether no word is broken inside, but for those too long for any size."""
    width = geometry.line_area(draft.shape).width
    smallest = draft.role.sizes[-1]
    for paragraph in fitting.compose(draft.items, draft.role, size):
        widest = measure.widest_word(paragraph.text, bold=draft.role.bold)
        if measure.em(width, size) < widest * _SURE and widest <= measure.em(width, smallest):
            return False
    return True
