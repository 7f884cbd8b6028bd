"""Patterns of the method as slides: empty ones, with the prompts in their notes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.errors import NotOneOfError
from presales_desk.method.keys import PatternPart, Section
from presales_desk.planning.kickers import usual_kicker
from presales_desk.records.enums import SlideKind
from presales_desk.records.outline import Slide
from presales_desk.records.slide_content import CONTENT, plain_content

if TYPE_CHECKING:
    from presales_desk.method.items import SlidePattern
    from presales_desk.records.outline import Outline

_USUAL = {
    PatternPart.OPENING: Section.OPENING,
    PatternPart.ARGUMENT: Section.SOLUTION,
    PatternPart.ENDING: Section.CLOSING,
}


def usual_section(pattern: SlidePattern) -> Section:
    """Return the block in which a pattern usually stands."""
    return _USUAL[pattern.part]


def pattern_slides(pattern: SlidePattern, outline: Outline, section: Section) -> list[Slide]:
    """Return the slides of a pattern for a block, not stored yet.

    Raises:
        NotOneOfError: The method of a company names a kind of slides that there is not.

    """
    language = outline.language
    return [
        Slide(
            outline_id=outline.id,
            section=section,
            kind=_kind(one.kind),
            kicker=usual_kicker(section, language),
            notes=one.prompt.of(language),
            minutes=one.minutes,
            content=plain_content(CONTENT[_kind(one.kind)]()),
        )
        for one in pattern.slides
    ]


def _kind(name: str) -> SlideKind:
    if name not in set(SlideKind):
        raise NotOneOfError(place="patterns.kind", found=name, allowed=", ".join(SlideKind))
    return SlideKind(name)
