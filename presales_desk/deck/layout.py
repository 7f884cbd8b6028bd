"""Lays out slides: the one function behind the file and the live preview. Nothing is written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from presales_desk.deck import frame
from presales_desk.deck.house import PLAIN
from presales_desk.deck.kinds import agenda, bullets, chart, closing, cover, section, table
from presales_desk.deck.sheet import Pages, Sheet
from presales_desk.deck.slide_layouts import layout_key
from presales_desk.records.enums import SlideKind
from presales_desk.records.messages import catalogue
from presales_desk.records.slide_content import content_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from presales_desk.deck.house import HouseStyle
    from presales_desk.deck.layout_model import PlacedSlide
    from presales_desk.records.outline import Outline, Slide

KINDS: dict[SlideKind, Callable[[Any, Sheet], Pages]] = {
    SlideKind.COVER: cover.pages,
    SlideKind.AGENDA: agenda.pages,
    SlideKind.SECTION: section.pages,
    SlideKind.BULLETS: bullets.pages,
    SlideKind.TABLE: table.pages,
    SlideKind.CHART: chart.pages,
    SlideKind.CLOSING: closing.pages,
}
"""How each kind is laid out."""


def place(outline: Outline, slide: Slide, house: HouseStyle = PLAIN) -> tuple[PlacedSlide, ...]:
    """Return the slides that ``slide`` becomes: one, or more when its content needs the room.

    Raises:
        StructureError: The slide's content does not have the fields of its kind.

    """
    content = content_of(slide.kind, slide.content)
    key = layout_key(slide.kind, content)
    sheet = Sheet(outline, slide, house, key, catalogue(outline.language))
    return frame.complete(sheet, KINDS[slide.kind](content, sheet))
