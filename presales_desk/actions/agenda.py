"""Keeping the agenda of a talk in step with its blocks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.actions.planned import Planned
from presales_desk.method.keys import Section
from presales_desk.planning.agenda import agenda_of
from presales_desk.planning.outline import in_order
from presales_desk.planning.slide_order import inserted
from presales_desk.records.base import Update
from presales_desk.records.enums import SlideKind
from presales_desk.records.findings import Label
from presales_desk.records.messages import catalogue
from presales_desk.records.outline import Outline, Slide
from presales_desk.records.slide_content import Agenda, content_of, plain_content

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.workspace.workspace import Reader


def plan_agenda_in_step(reader: Reader, outline_id: str) -> Planned[str]:
    """Let the agenda name the blocks that have slides, with their minutes; the value is its id.

    A talk without an agenda gets one behind its cover. There are no changes when it says so
    already.
    """
    outline = reader.get(Outline, outline_id)
    slides = in_order(reader.find(Slide, outline_id=outline_id))
    label = Label("talk.agenda")
    held = next((slide for slide in slides if slide.kind is SlideKind.AGENDA), None)
    if held is None:
        new = _begun(outline, slides)
        cover = next((slide.id for slide in slides if slide.kind is SlideKind.COVER), "")
        changes = inserted(slides, [new], new.section, cover)
        return Planned(label, changes, outline.project_id, new.id)
    wanted = _filled(outline, held, slides)
    changes = (Update(held, content=wanted.content),) if wanted != held else ()
    return Planned(label, changes, outline.project_id, held.id)


def in_step(outline: Outline, slides: Sequence[Slide]) -> list[Slide]:
    """Return slides that are not stored yet, their agenda in step with them."""
    return [
        _filled(outline, slide, slides) if slide.kind is SlideKind.AGENDA else slide
        for slide in slides
    ]


def _filled(outline: Outline, slide: Slide, slides: Sequence[Slide]) -> Slide:
    content = content_of(slide.kind, slide.content)
    held = content if isinstance(content, Agenda) else None
    return slide.but(content=plain_content(agenda_of(outline, slides, held)))


def _begun(outline: Outline, slides: Sequence[Slide]) -> Slide:
    agenda = agenda_of(outline, slides)
    words = catalogue(outline.language)
    key = "in_minutes" if outline.slot_minutes else "title"
    values = {"count": len(agenda.items), "minutes": outline.slot_minutes or 0}
    return Slide(
        outline_id=outline.id,
        section=Section.OPENING,
        kind=SlideKind.AGENDA,
        title=words.text(f"draft.agenda.{key}", **values),
        content=plain_content(agenda),
    )
