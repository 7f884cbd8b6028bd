"""Where the laying out of slides meets a template that is not ours: before and after the frame."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from presales_desk.deck import frame
from presales_desk.deck.foreign.dressing import dressed
from presales_desk.deck.foreign.gathering import gathered
from presales_desk.deck.layout_frame import MARK
from presales_desk.deck.sheet import Page
from presales_desk.deck.slide_layouts import LAYOUTS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.deck.placed_slide import PlacedSlide
    from presales_desk.deck.sheet import Pages, Sheet


def with_openings(sheet: Sheet, pages: Pages) -> Pages:
    """Return ``pages``, those of openings with all their texts in one placeholder."""
    if sheet.house.look is None:
        return pages
    made = [one if isinstance(one, Page) else Page(tuple(one), sheet.layout_key) for one in pages]
    further = frame.confidential(sheet) if sheet.layout_key == "cover" else ""
    return [_opening(sheet, page, further) for page in made]


def in_template(sheet: Sheet, slides: Sequence[PlacedSlide]) -> tuple[PlacedSlide, ...]:
    """Return ``slides`` in the look of the company's template, if there is one."""
    if sheet.house.look is None:
        return tuple(slides)
    return tuple(_in_template(sheet, slide) for slide in slides)


def _opening(sheet: Sheet, page: Page, further: str) -> Page:
    look = sheet.house.look_of(page.layout)
    if look is None or not look.gathers:
        return page
    return replace(page, boxes=tuple(gathered(sheet, page.boxes, look, further)))


def _in_template(sheet: Sheet, slide: PlacedSlide) -> PlacedSlide:
    look = sheet.house.look_of(slide.layout)
    if look is None:
        return slide
    mark = sheet.one_of(MARK.text) if LAYOUTS[slide.layout].marked else ""
    return dressed(replace(slide, logo=None), look, mark)
