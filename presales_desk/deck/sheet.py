"""The slide that is being laid out: its layout, its words, and what had to give way."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING

from presales_desk.deck import fitting, text
from presales_desk.deck.design import BODY_BOTTOM, BODY_BOTTOM_FREE, TAKEAWAY, Layout, Slot
from presales_desk.deck.fitting import Item
from presales_desk.deck.layout_frame import FRAME
from presales_desk.deck.layout_model import Paragraph, Rect, TextBox
from presales_desk.deck.placed_slide import Box
from presales_desk.deck.slide_layouts import LAYOUTS
from presales_desk.records.enums import Severity
from presales_desk.records.findings import Finding

if TYPE_CHECKING:
    from datetime import date

    from presales_desk.deck.house import HouseStyle
    from presales_desk.records.messages import Catalogue
    from presales_desk.records.outline import Outline, Slide


@dataclass(frozen=True, slots=True)
class Page:
    """The boxes of a slide in reading order, and the key of the layout that it takes."""

    boxes: tuple[Box, ...]
    layout: str


Pages = Sequence[Page] | Sequence[Sequence[Box]]
"""What a kind lays out; boxes without a layout of their own take the last that the sheet used."""

MOST_CHARACTERS = 4000
"""More than any box can hold; what lies beyond is not even measured."""


class Sheet:
    """One slide of the outline on its way to one or more placed slides.

    Attributes:
        layout: The layout of our template that it uses.
        layout_key: Its key in ``slide_layouts.LAYOUTS``.
        words: The catalogue in the deck's language.
        spills: Name and whole text of everything that is not wholly on the slide.
        findings: What the user is told about.
        legend: What the signs on the slide mean; stands before the source.

    """

    def __init__(
        self, outline: Outline, slide: Slide, house: HouseStyle, layout_key: str, words: Catalogue
    ) -> None:
        self.outline = outline
        self.slide = slide
        self.house = house
        self.use(layout_key)
        self.words = words
        self.spills: list[tuple[str, str]] = []
        self.findings: list[Finding] = []
        self.legend = ""
        self._cut: list[str] = []

    def use(self, layout_key: str) -> None:
        """Take another layout: what does not fit as a diagram becomes a table, and so on."""
        self.layout_key = layout_key
        self.layout: Layout = self.layout_of(layout_key)

    def layout_of(self, layout_key: str) -> Layout:
        """Return a layout of ours, with the places that the company's template leaves for it."""
        look = self.house.look_of(layout_key)
        return LAYOUTS[layout_key] if look is None else look.layout

    def page(self, *boxes: Box | None) -> Page:
        """Return a slide with those of ``boxes`` that are there, in the layout used now."""
        return Page(tuple(box for box in boxes if box is not None), self.layout_key)

    @property
    def separator(self) -> str:
        """What stands between the entries of a list in a sentence."""
        return "、" if self.chinese else ", "

    def sentence(self, parts: Sequence[str]) -> str:
        """Return ``parts`` one after the other, as an alternative text reads them out."""
        return ("；" if self.chinese else "; ").join(part for part in parts if part)

    @property
    def body_bottom(self) -> float:
        """Where the body ends: above the takeaway strip, or lower when there is none."""
        takeaway = self.layout.slot(TAKEAWAY)
        extra = takeaway.rect.top - FRAME[TAKEAWAY].rect.top if takeaway is not None else 0.0
        return (BODY_BOTTOM if text.clean(self.slide.takeaway) else BODY_BOTTOM_FREE) + extra

    @property
    def chinese(self) -> bool:
        """Whether the deck is Chinese."""
        return self.words.language == "zh"

    def word(self, key: str, **values: str | int) -> str:
        """Return the words of ``key`` below ``deck`` in the deck's language."""
        return self.words.text(f"deck.{key}", **values)

    def day_words(self, form: str) -> str:
        """Return the day of the talk in its ``short`` or ``full`` form; empty while unknown."""
        day = self.outline.day
        return "" if day is None else _day_words(self.words, day, form)

    def slot(self, index: int) -> Slot:
        """Return a placeholder that the layout is known to have."""
        slot = self.layout.slot(index)
        if slot is None:
            raise KeyError(index)
        return slot

    def name(self, slot: Slot) -> str:
        """Return the name of ``slot`` in the deck's language."""
        return self.one_of(slot.name)

    def one_of(self, both: str) -> str:
        """Return the half of ``both`` in the deck's language: Chinese, a space, English."""
        chinese, _, english = both.partition(" ")
        return chinese if self.chinese else english

    def box(
        self, index: int, content: str | Sequence[Item], rect: Rect | None = None
    ) -> TextBox | None:
        """Return placeholder ``index`` filled with ``content``, None when there is none.

        Text that cannot fit at the floor is cut and its whole is kept for the notes.
        """
        slot = self.slot(index)
        items = [Item(content)] if isinstance(content, str) else list(content)
        items = [item for item in items if item.text]
        if not items:
            return None
        fit = self.fit(slot, items, rect or slot.rect)
        return text_box(slot, fit, rect)

    def fit(self, slot: Slot, items: Sequence[Item], rect: Rect) -> tuple[Paragraph, ...]:
        """Return ``items`` as paragraphs that fit ``rect``."""
        shorter = [clip(item) for item in items]
        fit = fitting.fit(shorter, slot.role, rect)
        if fit.cut or shorter != list(items):
            self.spill(self.name(slot), "\n".join(item.text for item in items))
        return fit.paragraphs

    def spill(self, name: str, whole: str) -> None:
        """Keep ``whole`` for the notes, since only a part of it is on the slide."""
        self.remember(name, whole)
        if name not in self._cut:
            self._cut.append(name)

    def remember(self, name: str, whole: str) -> None:
        """Keep ``whole`` for the notes; the finding about it is somebody else's."""
        entry = (name, text.plain(whole).replace(text.BREAK, "\n"))
        if entry not in self.spills:
            self.spills.append(entry)

    def tell_cuts(self) -> None:
        """Turn everything cut so far into one finding."""
        if self._cut:
            self.find("cut", fields=self.separator.join(self._cut))

    def find(self, key: str, severity: Severity = Severity.WARNING, **values: str | int) -> None:
        """Tell the user something about this slide; ``key`` is below ``finding.deck``."""
        title = text.shorten(text.one_line(text.plain(self.slide.title)), 24)
        values = {"slide": title or self.words.text(f"term.slide_kind.{self.slide.kind}"), **values}
        self.findings.append(
            Finding(f"deck.{key}", severity, values, record_id=self.slide.id, page="outline")
        )


# The day stands on every slide.
@lru_cache(maxsize=64)
def _day_words(words: Catalogue, day: date, form: str) -> str:
    name = words.text(f"deck.month.{day.month}")
    values = {"year": day.year, "month": day.month, "number": day.day, "name": name}
    return words.text(f"deck.day.{form}", **values)


def clip(item: Item) -> Item:
    """Return ``item`` with no more text than could ever be shown."""
    if len(item.text) <= MOST_CHARACTERS:
        return item
    words = text.shorten(text.plain(item.text), MOST_CHARACTERS)
    return replace(item, text=words)


def text_box(slot: Slot, paragraphs: tuple[Paragraph, ...], rect: Rect | None = None) -> TextBox:
    """Return ``slot`` holding ``paragraphs``, at its own place or at ``rect``."""
    return TextBox(
        placeholder=slot.index,
        name=slot.name,
        rect=rect or slot.rect,
        paragraphs=paragraphs,
        anchor=slot.role.anchor,
        insets=slot.role.insets,
        fill=slot.role.fill,
    )
