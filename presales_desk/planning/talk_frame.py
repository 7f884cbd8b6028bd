"""What stands round the five blocks of a talk: one cover, and an agenda that keeps its word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.planning.agenda import agenda_of
from presales_desk.planning.outline import BLOCKS, PAGE, in_order
from presales_desk.records.enums import Severity, SlideKind
from presales_desk.records.findings import Finding
from presales_desk.records.messages import catalogue
from presales_desk.records.slide_content import Agenda, content_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from presales_desk.method.keys import Section
    from presales_desk.records.outline import Outline, Slide


def frame_findings(outline: Outline, slides: Sequence[Slide]) -> list[Finding]:
    """Return covers behind the first one, and agendas that do not say what the talk holds.

    The agenda of a bid's presentation follows the scoring table, not the blocks.
    """
    ordered = in_order(slides)
    numbers = {slide.id: number for number, slide in enumerate(ordered, start=1)}
    covers = [slide for slide in ordered if slide.kind is SlideKind.COVER]
    found = [_finding("second_cover", slide, number=numbers[slide.id]) for slide in covers[1:]]
    for slide in ordered:
        if slide.kind is SlideKind.AGENDA and not outline.presents_bid:
            found += _of_agenda(outline, slide, ordered)
    return found


def _of_agenda(outline: Outline, slide: Slide, slides: Sequence[Slide]) -> Iterator[Finding]:
    """Yield blocks that an agenda leaves out, and those it promises that have no slides.

    Topics may be worded as the speaker likes: as long as there are enough of them, none is missed.
    """
    content = content_of(slide.kind, slide.content)
    told = [item.topic for item in content.items] if isinstance(content, Agenda) else []
    told = [topic for topic in told if topic.strip()]
    wanted = [item.topic for item in agenda_of(outline, slides).items]
    if not told:
        return  # it is blank, which is said already
    if len(told) < len(wanted):
        missed = [topic for topic in wanted if not any(_alike(topic, one) for one in told)]
        words = catalogue(outline.language).text("draft.join").join(missed)
        if missed:
            yield _finding("agenda_lacks", slide, topics=words)
    for block in BLOCKS:
        if all(one.section is not block for one in slides):
            for topic in told:
                if any(_alike(topic, name) for name in _names(block, outline.language)):
                    yield _finding("agenda_promises", slide, topic=topic)


def _names(block: Section, language: str) -> tuple[str, str]:
    """Return what agendas and headings usually call a block."""
    words = catalogue(language)
    return words.text(f"draft.agenda.topic.{block}"), words.text(f"deck.section.{block}")


def _alike(one: str, other: str) -> bool:
    one, other = one.strip().casefold(), other.strip().casefold()
    return one in other or other in one


def _finding(key: str, slide: Slide, **values: str | int) -> Finding:
    return Finding(f"outline.{key}", Severity.WARNING, values, slide.id, "content", PAGE)
