"""The small line above a title names the chapter, so it follows a slide into another block."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.planning.outline import BLOCKS, in_order
from presales_desk.records.base import Update
from presales_desk.records.messages import LANGUAGES, catalogue

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.method.keys import Section
    from presales_desk.records.outline import Slide


def with_kickers(
    slides: Sequence[Slide], moves: Sequence[Update], language: str
) -> tuple[Update, ...]:
    """Return ``moves`` with the kicker of the new block where a slide changes its block.

    A kicker that no other slide of the old block shares, and that is not the block's usual name,
    is the user's own word for that one slide: it stays.

    Args:
        slides: All of the outline, as they stand before.
        moves: What ``slide_order`` gave.
        language: Of the outline.

    """
    moving = {move.record.id for move in moves}
    staying = [slide for slide in in_order(slides) if slide.id not in moving]
    own = {slide.id: slide for slide in slides}
    return tuple(
        _with_kicker(move, own[move.record.id], slides, staying, language) for move in moves
    )


def _with_kicker(
    move: Update,
    slide: Slide,
    slides: Sequence[Slide],
    staying: Sequence[Slide],
    language: str,
) -> Update:
    section: Section = move.fields["section"]
    if section is slide.section or not _names_chapter(slide, slides):
        return move
    kicker = _chapter(section, staying, language)
    return Update(move.record, **move.fields, kicker=kicker)


def _names_chapter(slide: Slide, slides: Sequence[Slide]) -> bool:
    """Tell whether the kicker of ``slide`` stands for its block; an empty one stands for none."""
    if not slide.kicker:
        return False
    usual = {usual_kicker(slide.section, language) for language in LANGUAGES}
    others = {
        other.kicker for other in slides if other.section is slide.section and other.id != slide.id
    }
    return slide.kicker in usual | others


def _chapter(section: Section, staying: Sequence[Slide], language: str) -> str:
    """Return what a block is called above its titles: as its slides have it, or as usual."""
    named = (slide.kicker for slide in staying if slide.section is section and slide.kicker)
    return next(named, usual_kicker(section, language))


def usual_kicker(section: Section, language: str) -> str:
    """Return the usual name of a block; opening and closing have none above their titles."""
    return catalogue(language).text(f"deck.section.{section}") if section in BLOCKS else ""
