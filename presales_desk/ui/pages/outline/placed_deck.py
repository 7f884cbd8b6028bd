"""The laid-out slides of a deck, each laid out again only when it changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.deck.house import PLAIN, HouseStyle
from presales_desk.deck.layout import place

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.deck.layout_model import PlacedSlide
    from presales_desk.records.findings import Finding
    from presales_desk.records.outline import Outline, Slide


class PlacedDeck:
    """What the slides of an outline will be in the file."""

    def __init__(self) -> None:
        self._outline: Outline | None = None
        self.house = PLAIN
        self._slides: list[Slide] = []
        self._placed: dict[str, tuple[Slide, tuple[PlacedSlide, ...]]] = {}

    def show(self, outline: Outline, slides: Sequence[Slide], house: HouseStyle) -> None:
        """Lay out ``slides``, in their order, from now on."""
        if (outline, house) != (self._outline, self.house):
            self._placed.clear()
        self._outline, self.house, self._slides = outline, house, list(slides)
        ids = {slide.id for slide in slides}
        self._placed = {id: kept for id, kept in self._placed.items() if id in ids}

    def change(self, draft: Slide) -> None:
        """Lay out a slide as it is typed, in place of the one that is stored."""
        self._slides = [draft if slide.id == draft.id else slide for slide in self._slides]

    def pages_of(self, slide_id: str) -> tuple[PlacedSlide, ...]:
        """Return the slides of the file that a slide becomes; none when it is not there."""
        slide = next((slide for slide in self._slides if slide.id == slide_id), None)
        if slide is None or self._outline is None:
            return ()
        kept = self._placed.get(slide_id)
        if kept is None or kept[0] != slide:
            kept = (slide, place(self._outline, slide, self.house))
            self._placed[slide_id] = kept
        return kept[1]

    def numbered(self) -> list[tuple[PlacedSlide, int]]:
        """Return every slide of the file with its number, as the file will have them."""
        placed = [page for slide in self._slides for page in self.pages_of(slide.id)]
        return [(page, number) for number, page in enumerate(placed, start=1)]

    def findings(self) -> list[Finding]:
        """Return what had to be cut, split or merged on any slide."""
        return [finding for page, _ in self.numbered() for finding in page.findings]
