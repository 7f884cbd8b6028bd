"""Slides from plain text or Markdown that somebody pasted or picked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.actions.decks import file_bytes
from presales_desk.actions.planned import Planned
from presales_desk.knowledge.text_files import text_of
from presales_desk.method.keys import Section
from presales_desk.planning.outline import in_order
from presales_desk.planning.slide_order import inserted
from presales_desk.planning.text_outline import text_slides
from presales_desk.records.enums import SlideKind
from presales_desk.records.findings import Label
from presales_desk.records.outline import Outline, Slide
from presales_desk.records.slide_content import SectionStart, plain_content

if TYPE_CHECKING:
    from pathlib import Path

    from presales_desk.records.base import Change
    from presales_desk.workspace.workspace import Reader

READABLE = (".md", ".markdown", ".txt")
"""Endings of the files that hold text."""


def text_of_file(file: Path) -> str:
    """Return a text that somebody picked, its marks included.

    Raises:
        NotReadError: It is gone, may not be read, or is no text.
        TooLargeError: It is larger than any text.

    """
    return text_of(file_bytes(file), file.name)


def slides_of_text(reader: Reader, outline_id: str, text: str) -> list[Slide]:
    """Return the slides that a text adds to a talk, not stored yet.

    The title of the text becomes the cover of a talk without one, else a chapter slide of the
    block that the text begins with. See ``planning.text_outline``.
    """
    new = text_slides(text, outline_id)
    if not reader.count(Slide, outline_id=outline_id, kind=SlideKind.COVER):
        return new
    block = next((s.section for s in new if s.kind is not SlideKind.COVER), Section.TRENDS)
    return [_chapter(s, block) if s.kind is SlideKind.COVER else s for s in new]


def plan_from_text(reader: Reader, outline_id: str, text: str) -> Planned[tuple[str, ...]]:
    """Take in the slides of a text at the ends of their blocks; the value is their ids."""
    outline = reader.get(Outline, outline_id)
    held = reader.find(Slide, outline_id=outline_id)
    new = slides_of_text(reader, outline_id, text)
    changes: list[Change] = []
    for block in dict.fromkeys(slide.section for slide in new):
        changes += inserted(held, [slide for slide in new if slide.section is block], block)
    label = Label("talk.from_text", count=len(new))
    ids = tuple(slide.id for slide in in_order(new))
    return Planned(label, tuple(changes), outline.project_id, ids)


def _chapter(cover: Slide, block: Section) -> Slide:
    content = plain_content(SectionStart())
    return cover.but(kind=SlideKind.SECTION, section=block, content=content)
