"""The story line: the titles of a talk as one text, and where it breaks (method, section 7)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from presales_desk.planning.outline import PAGE, sections
from presales_desk.records.enums import Severity, SlideKind
from presales_desk.records.findings import Finding
from presales_desk.records.message_titles import is_message, says_the_same
from presales_desk.records.messages import LANGUAGES, catalogue

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.method.keys import Section
    from presales_desk.records.outline import Outline, Slide

_NO_CLAIM = frozenset({SlideKind.COVER, SlideKind.AGENDA, SlideKind.SECTION, SlideKind.QA})
"""Kinds whose title need not be a statement."""
_LEADING_ON = frozenset({SlideKind.COVER, SlideKind.SECTION})
"""Kinds that lead to the next slide by what they are."""


@dataclass(frozen=True, slots=True)
class StoryLine:
    """One sentence of the story: a slide by its title.

    Attributes:
        number: Of the slide in the talk, from 1.
        breaks: What breaks the line here; empty when it goes on.

    """

    slide: Slide
    number: int
    breaks: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class StoryBlock:
    """A block of the talk as a paragraph."""

    section: Section
    lines: tuple[StoryLine, ...]

    @property
    def text(self) -> str:
        """The titles of the block one after the other."""
        return "\n".join(line.slide.title for line in self.lines if line.slide.title.strip())


def storyline(outline: Outline, slides: Sequence[Slide]) -> tuple[StoryBlock, ...]:
    """Return the blocks that have slides, with what breaks the line."""
    told: list[tuple[int, Slide]] = []
    blocks: list[StoryBlock] = []
    number, total = 0, len(slides)
    for state in sections(slides):
        lines: list[StoryLine] = []
        for slide in state.slides:
            number += 1
            breaks = _breaks(slide, number, told, outline.language, is_last=number == total)
            lines.append(StoryLine(slide, number, tuple(breaks)))
            told.append((number, slide))
        if lines:
            blocks.append(StoryBlock(state.section, tuple(lines)))
    return tuple(blocks)


def _breaks(
    slide: Slide,
    number: int,
    told: Sequence[tuple[int, Slide]],
    language: str,
    *,
    is_last: bool,
) -> list[Finding]:
    title = slide.title.strip()
    found: list[Finding] = []
    if title and slide.kind not in _NO_CLAIM:
        if not is_message(title, language):
            found.append(_finding("no_message", slide, number, "title", title=title))
        found += _repeated(slide, number, told)
    if not is_last and slide.kind not in _LEADING_ON and not _leads_on(slide):
        found.append(_finding("no_transition", slide, number, "notes", title=title))
    return found


def _repeated(slide: Slide, number: int, told: Sequence[tuple[int, Slide]]) -> list[Finding]:
    """Return the finding about the first slide before that says the same."""
    for other, before in told:
        if before.kind in _NO_CLAIM or not before.title.strip():
            continue
        if before.title.strip() == slide.title.strip():
            return [_finding("same_title", slide, number, "title", other=other)]
        if says_the_same(before.title, slide.title):
            return [_finding("same_message", slide, number, "title", other=other)]
    return []


def _leads_on(slide: Slide) -> bool:
    """Tell whether the notes hold something under the heading of the transition."""
    if not slide.notes.strip():
        return False
    names = "|".join(re.escape(catalogue(one).text("deck.notes.transition")) for one in LANGUAGES)
    return bool(re.search(rf"[【\[](?:{names})[】\]]\s*\S", slide.notes, re.IGNORECASE))


def _finding(key: str, slide: Slide, number: int, field: str, **values: str | int) -> Finding:
    severity = Severity.HINT if key == "no_transition" else Severity.WARNING
    given: dict[str, str | int] = {"number": number, **values}
    return Finding(f"story.{key}", severity, given, slide.id, field, PAGE)
