"""Outlines as a whole: begun, filled from the sample, handed on as files, deleted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.actions.decks import file_bytes
from presales_desk.actions.find import profile
from presales_desk.actions.naming import named
from presales_desk.actions.planned import Planned
from presales_desk.actions.removal import remove
from presales_desk.actions.sample import read_sample
from presales_desk.deck.outline_file import read_outline, write_outline
from presales_desk.errors import StructureError, WrongContentError
from presales_desk.method import load
from presales_desk.method.keys import Section
from presales_desk.planning.outline import BLOCKS, in_order
from presales_desk.planning.slide_order import inserted
from presales_desk.records.base import Insert
from presales_desk.records.enums import SlideKind
from presales_desk.records.findings import Label
from presales_desk.records.ids import new_id, rank_after
from presales_desk.records.messages import catalogue
from presales_desk.records.outline import Outline, Slide
from presales_desk.records.project import Project
from presales_desk.records.slide_content import Agenda, AgendaItem, plain_content
from presales_desk.workspace.files import write_atomically

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence
    from pathlib import Path

    from presales_desk.records.base import Change, Record
    from presales_desk.records.job import Job
    from presales_desk.workspace.workspace import Reader


def plan_outline(reader: Reader, project_id: str) -> Planned[str]:
    """Begin an outline without slides: title and language of the project. The value is its id."""
    outline = _begun(reader, project_id)
    label = Label("outline.new", title=outline.title)
    return Planned(label, (Insert(outline),), project_id, outline.id)


def plan_blocks(reader: Reader, project_id: str, outline_id: str = "") -> Planned[str]:
    """Give every block that has no slide its first one, with what the method asks in the notes.

    Args:
        reader: Of the workspace.
        project_id: Whose talk it is.
        outline_id: Which; empty begins a new one.

    Returns:
        The edit; its value is the outline's id.

    """
    outline, changes = _outline(reader, project_id, outline_id)
    slides = reader.find(Slide, outline_id=outline.id)
    for section in Section:
        if not any(slide.section is section for slide in slides):
            changes += inserted(slides, _first_slides(outline, section), section)
    label = Label("outline.blocks", title=outline.title)
    return Planned(label, tuple(changes), project_id, outline.id)


def plan_from_sample(
    reader: Reader, project_id: str, outline_id: str = "", today: dt.date | None = None
) -> Planned[str]:
    """Put the slides of the sample's talk behind those of an outline; see ``plan_blocks``.

    A new outline also takes over subtitle, audience and slot of the sample. The talk is given
    some days after ``today``; None leaves its days as they are written.
    """
    sample = read_sample(reader.get(Project, project_id).language, today)
    outline, changes = _outline(reader, project_id, outline_id)
    if changes:
        talk = sample.outline
        outline = outline.but(
            title=talk.title,
            subtitle=talk.subtitle,
            audience=talk.audience,
            slot_minutes=talk.slot_minutes,
        )
        changes = [Insert(outline)]
    slides = reader.find(Slide, outline_id=outline.id)
    changes += _added(slides, sample.slides, outline)
    return Planned(
        Label("outline.sample", title=outline.title), tuple(changes), project_id, outline.id
    )


def plan_deletion(reader: Reader, outline_id: str) -> Planned[list[Record]]:
    """Delete an outline with its slides and their links; the bin keeps all of it."""
    outline = reader.get(Outline, outline_id)
    label = Label("outline.delete", title=outline.title)
    return remove(reader, label, outline.project_id, outline)


def import_outline(reader: Reader, project_id: str, file: Path, job: Job) -> Planned[str]:
    """Read an outline file as a new outline of the project. The value is its id.

    Raises:
        NotReadError: The file is gone or may not be read.
        NotJsonError, WrongContentError: It is no outline file; says where.

    """
    job.step(0, 1, file.name)
    try:
        read = read_outline(file_bytes(file), file.name)
    except StructureError as error:
        raise WrongContentError(name=file.name, problem=error) from error
    others = [outline.rank for outline in reader.find(Outline, project_id=project_id)]
    outline = read.outline.but(project_id=project_id, rank=rank_after(others))
    slides = [slide.but(outline_id=outline.id) for slide in read.slides]
    changes = (Insert(outline), *(Insert(slide) for slide in slides))
    return Planned(Label("outline.import", name=file.name), changes, project_id, outline.id)


def export_outline(reader: Reader, outline_id: str, target: Path, job: Job) -> Path:
    """Write an outline as a file that the program and others can read; return where it was saved.

    Raises:
        NotWrittenError, DiskFullError: An older file is still there, whole.

    """
    job.step(0, 1, target.name)
    outline = reader.get(Outline, outline_id)
    customer = reader.get(Project, outline.project_id).customer
    slides = in_order(reader.find(Slide, outline_id=outline_id))
    return write_atomically(target, write_outline(outline, slides, customer))


def outline_file_name(reader: Reader, outline: Outline, day: dt.date) -> str:
    """Return the name of an outline file by the company's naming rule, with its ending."""
    project = reader.get(Project, outline.project_id)
    what = catalogue(outline.language).text("term.kind.outline")
    return f"{named(reader, project, what, day)}.json"


def copied(
    slides: Sequence[Slide], ids: Sequence[str]
) -> tuple[tuple[Change, ...], tuple[str, ...]]:
    """Return the changes that put a copy behind each slide of ``ids``, and the copies' ids."""
    changes: list[Change] = []
    copies: list[str] = []
    for slide in in_order(slides):
        if slide.id in ids:
            copy = slide.but(id=new_id(), drafted="")
            copies.append(copy.id)
            changes += inserted(slides, [copy], slide.section, slide.id)
    return tuple(changes), tuple(copies)


def _outline(reader: Reader, project_id: str, outline_id: str) -> tuple[Outline, list[Change]]:
    """Return the outline, or a new one with the change that stores it."""
    if outline_id:
        return reader.get(Outline, outline_id), []
    outline = _begun(reader, project_id)
    return outline, [Insert(outline)]


def _begun(reader: Reader, project_id: str) -> Outline:
    project = reader.get(Project, project_id)
    others = [outline.rank for outline in reader.find(Outline, project_id=project_id)]
    return Outline(
        project_id=project_id,
        title=project.name,
        author=profile(reader).user_name,
        language=project.language,
        rank=rank_after(others),
    )


def _added(slides: Sequence[Slide], new: Sequence[Slide], outline: Outline) -> list[Change]:
    changes: list[Change] = []
    for section in Section:
        of_block = [
            slide.but(id=new_id(), outline_id=outline.id)
            for slide in new
            if slide.section is section
        ]
        changes += inserted(slides, of_block, section)
    return changes


def _first_slides(outline: Outline, section: Section) -> list[Slide]:
    words = catalogue(outline.language)
    if section is Section.OPENING:
        topics = tuple(AgendaItem(topic=words.text(f"deck.section.{one}")) for one in BLOCKS)
        agenda = plain_content(Agenda(items=topics))
        return [
            _slide(outline, section, SlideKind.COVER),
            _slide(outline, section, SlideKind.AGENDA).but(content=agenda),
        ]
    if section is Section.CLOSING:
        return [_slide(outline, section, SlideKind.CLOSING)]
    kicker = words.text(f"deck.section.{section}")
    return [_slide(outline, section, SlideKind.BULLETS).but(kicker=kicker)]


def _slide(outline: Outline, section: Section, kind: SlideKind) -> Slide:
    """Return an empty slide whose notes say what the method asks of its block."""
    block = next(one for one in load().sections if one.key == section)
    asked = [block.help, *(item.name for item in block.items)]
    notes = "\n".join(text.of(outline.language) for text in asked)
    return Slide(outline_id=outline.id, section=section, kind=kind, notes=notes)
