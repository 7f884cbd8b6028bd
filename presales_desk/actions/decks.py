"""Generating decks: from an outline of the workspace, or from an outline file."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from presales_desk.actions.find import outlines_of, profile, project_named
from presales_desk.actions.naming import in_folder, named
from presales_desk.actions.pictures import pictures_beside, stored_pictures
from presales_desk.deck import house
from presales_desk.deck.house import HouseStyle
from presales_desk.deck.outline_file import read_outline
from presales_desk.errors import (
    AmbiguousNameError,
    ExpectedError,
    NothingFoundError,
    NotReadError,
    Term,
    TooLargeError,
    reason_of,
)
from presales_desk.planning.outline import in_order
from presales_desk.records.messages import catalogue
from presales_desk.records.outline import Outline, Slide
from presales_desk.records.project import Project
from presales_desk.workspace.files import write_atomically

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from presales_desk.deck.generator import Deck
    from presales_desk.records.findings import Finding
    from presales_desk.records.job import Job
    from presales_desk.workspace.workspace import Reader

BUILT_IN = Path()
"""In place of a template's file: ours, whatever the company's is."""

_MAX_FILE = 128 * 2**20


@dataclass(frozen=True, slots=True)
class DeckWritten:
    """A deck on the disk.

    Attributes:
        file: Where it was really saved.
        slides: How many it has.
        warnings: What had to be cut or split, and on which slide.

    """

    file: Path
    slides: int
    warnings: tuple[Finding, ...]


def house_style(reader: Reader, project: Project, template: Path | None = None) -> HouseStyle:
    """Return the company's marks for the decks of a project.

    Args:
        reader: Of the workspace.
        project: Stands in the footer.
        template: To use instead of the company's, or ``BUILT_IN``; None for the company's.

    Raises:
        NotReadError: The template or the stored logo cannot be read.

    """
    company, stored = profile(reader), reader.attachments
    content, name = b"", company.deck_template_name
    if template == BUILT_IN:
        name = ""
    elif template is not None:
        content, name = file_bytes(template), template.name
    elif company.deck_template:
        content = stored.read(company.deck_template, name)
    style = house.house_style(
        company,
        project=project.name,
        customer=project.customer,
        logo=stored.read(company.logo) if company.logo else b"",
        template=content,
        template_name=name,
    )
    return replace(style, pictures=stored_pictures(reader))


def preview_style(reader: Reader, project: Project) -> HouseStyle:
    """Return the company's marks for looking at the slides of a project.

    The template is only named: it changes no layout, and may be large. Its own logo stands on
    the slides, so ours does not. A logo that cannot be read is left out; making the deck says why.
    """
    company = profile(reader)
    wanted = company.logo and not company.deck_template
    try:
        logo = reader.attachments.read(company.logo) if wanted else b""
    except ExpectedError:
        logo = b""
    style = house.house_style(company, project=project.name, customer=project.customer, logo=logo)
    return replace(
        style, template_name=company.deck_template_name, pictures=stored_pictures(reader)
    )


def make_deck(reader: Reader, outline_id: str, job: Job, template: Path | None = None) -> Deck:
    """Return the deck of an outline.

    Raises:
        ExpectedError: The template, the logo or a slide cannot be used; see ``generator.render``.

    """
    outline = reader.get(Outline, outline_id)
    slides = reader.find(Slide, outline_id=outline_id)
    return _rendered(reader, outline, slides, job, template)


def write_talk(
    reader: Reader,
    outline: Outline,
    slides: Sequence[Slide],
    target: Path,
    job: Job,
    *,
    template: Path | None = None,
) -> DeckWritten:
    """Write the deck of an outline that need not be stored; see ``generate_deck``."""
    return _written(_rendered(reader, outline, slides, job, template), target)


def generate_deck(
    reader: Reader, outline_id: str, target: Path, job: Job, *, template: Path | None = None
) -> DeckWritten:
    """Write the deck of an outline; ``target`` changes only when all of it is ready.

    Raises:
        ExpectedError: See ``make_deck``.
        NotWrittenError, DiskFullError: An older file is still there, whole.
        CancelledError: ``job`` was stopped; likewise.

    """
    return _written(make_deck(reader, outline_id, job, template), target)


def deck_of_project(
    reader: Reader,
    name: str,
    target: Path,
    job: Job,
    *,
    day: dt.date,
    template: Path | None = None,
    talk: str = "",
) -> DeckWritten:
    """Write the newest deck for the customer of the project called ``name``; see ``generate_deck``.

    One for our own eyes is taken only where there is no other.

    Args:
        reader: Of the workspace.
        name: Of the project.
        target: The file, or a folder for one that the company's rule names.
        job: Watches.
        day: When it is made.
        template: See ``generate_deck``.
        talk: Title or id of the talk, or a part of the title; empty takes the newest.

    Raises:
        NothingFoundError: There is no such project, or it has no such outline.
        AmbiguousNameError: More than one talk is meant.

    """
    project = project_named(reader, name)
    outlines = [outline for outline, _ in outlines_of(reader, project.id)]
    if not outlines:
        raise NothingFoundError(what=Term("kind.outline"), name=project.name)
    newest = ([outline for outline in outlines if not outline.internal] or outlines)[-1]
    chosen = talk_named(outlines, talk) if talk else newest
    file = in_folder(target, lambda: deck_file_name(reader, chosen, day))
    return generate_deck(reader, chosen.id, file, job, template=template)


def talk_named(outlines: Sequence[Outline], name: str) -> Outline:
    """Return the talk whose title or id is ``name``; a part of the title will do.

    Raises:
        NothingFoundError: None is meant by it.
        AmbiguousNameError: More than one is.

    """
    whole = [one for one in outlines if name in (one.title, one.id)]
    found = whole or [one for one in outlines if name.casefold() in one.title.casefold()]
    if len(found) > 1:
        raise AmbiguousNameError(what=Term("kind.outline"), name=name, count=len(found))
    if not found:
        raise NothingFoundError(what=Term("kind.outline"), name=name)
    return found[0]


def deck_from_file(
    source: Path, target: Path, job: Job, *, template: Path | None = None
) -> DeckWritten:
    """Write the deck of an outline file, without a workspace.

    Raises:
        NotReadError: A file is gone or no JSON.
        StructureError: The outline breaks its rules; names the key and the place.
        ExpectedError: See ``make_deck``.

    """
    from presales_desk.deck.generator import render

    read = read_outline(file_bytes(source), source.name)
    style = HouseStyle(customer=read.customer, pictures=pictures_beside(source))
    if template is not None:
        style = replace(style, template=file_bytes(template), template_name=template.name)
    return _written(render(read.outline, in_order(read.slides), style, job), target)


def deck_file_name(
    reader: Reader, outline: Outline, day: dt.date, form: str = "", ending: str = ".pptx"
) -> str:
    """Return the name of a deck, or of what is made of it, by the company's naming rule.

    Args:
        reader: Of the workspace.
        outline: Of the talk.
        day: When it is made.
        form: What is made of the talk: a key below ``deck.form``; empty for its slides.
        ending: Of the file.

    """
    project, words = reader.get(Project, outline.project_id), catalogue(outline.language)
    talk = outline.occasion or words.text("report.deck")
    what = f"{talk} {words.text(f'deck.form.{form}')}" if form else talk
    return f"{named(reader, project, what, day)}{ending}"


def _rendered(
    reader: Reader, outline: Outline, slides: Sequence[Slide], job: Job, template: Path | None
) -> Deck:
    from presales_desk.deck.generator import render  # writing files is not needed to look at them

    project = reader.get(Project, outline.project_id)
    return render(outline, in_order(slides), house_style(reader, project, template), job)


def _written(deck: Deck, target: Path) -> DeckWritten:
    return DeckWritten(write_atomically(target, deck.content), deck.slide_count, deck.warnings)


def file_bytes(file: Path) -> bytes:
    """The content of a file that somebody chose.

    Raises:
        NotReadError: It is not there, or may not be read.
        TooLargeError: It is larger than any outline or template.

    """
    try:
        if file.stat().st_size > _MAX_FILE:
            raise TooLargeError(place=file.name, limit="128 MB")
        return file.read_bytes()
    except OSError as error:
        raise NotReadError(name=file.name, reason=reason_of(error)) from error
