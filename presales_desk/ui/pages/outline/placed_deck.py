"""The laid-out slides of a deck, each laid out again only when it changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.deck.house import PLAIN, HouseStyle
from presales_desk.deck.layout import place

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.deck.placed_slide import PlacedSlide
    from presales_desk.records.findings import Finding
    from presales_desk.records.outline import Outline, Slide

_AT_ONCE = 4
"""So many slides are laid out without a pause: each takes some milliseconds."""


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
        if not self._kept(slide):
            self._placed[slide_id] = (slide, place(self._outline, slide, self.house))
        return self._kept(slide)

    def number_of(self, slide_id: str) -> int:
        """Return the number of a slide in the file; those not laid out yet count as one each."""
        number = 1
        for slide in self._slides:
            if slide.id == slide_id:
                break
            number += len(self._kept(slide)) or 1
        return number

    def order(self) -> list[str]:
        """Return the ids of the slides as they follow each other in the talk."""
        return [slide.id for slide in self._slides]

    def lay_out_few(self) -> bool:
        """Lay out what is missing if that is little; return whether nothing is missing now.

        Where it is more, the talk is seen sooner when all of that comes after.
        """
        missing = sum(not self._kept(slide) for slide in self._slides)
        return missing <= _AT_ONCE and self.lay_out_some()

    def lay_out_some(self) -> bool:
        """Lay out the next few slides; return whether all of them are laid out now."""
        missing = [slide for slide in self._slides if not self._kept(slide)]
        for slide in missing[:_AT_ONCE]:
            self.pages_of(slide.id)
        return len(missing) <= _AT_ONCE

    def layouts_used(self) -> set[str]:
        """Return the layouts of the slides laid out so far."""
        return {page.layout for slide in self._slides for page in self._kept(slide)}

    def findings(self) -> list[Finding]:
        """Return what had to be cut, split or merged on the slides laid out so far."""
        return [
            finding
            for slide in self._slides
            for page in self._kept(slide)
            for finding in page.findings
        ]

    def _kept(self, slide: Slide) -> tuple[PlacedSlide, ...]:
        kept = self._placed.get(slide.id)
        return kept[1] if kept is not None and kept[0] == slide else ()
