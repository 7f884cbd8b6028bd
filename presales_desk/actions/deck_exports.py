"""What a talk becomes besides a deck: a handout, a PDF, pictures of its slides."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from presales_desk.actions.decks import deck_file_name, house_style, make_deck
from presales_desk.actions.office import PDF, PNG, convert, find_office
from presales_desk.actions.reports import letterhead
from presales_desk.errors import NotWrittenError, OfficeMissingError, reason_of
from presales_desk.planning.outline import in_order
from presales_desk.records.messages import catalogue
from presales_desk.records.outline import Outline, Slide
from presales_desk.records.project import Project
from presales_desk.workspace.files import write_atomically

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from presales_desk.deck.placed_slide import Box, PlacedSlide
    from presales_desk.documents.handout import Grid, HandoutSlide
    from presales_desk.records.job import Job
    from presales_desk.workspace.workspace import Reader

_WIDTH = 1920
"""Of pictures, in pixels."""
_AT_ONCE = 20
"""Slides that LibreOffice turns into pictures in one run: each is a file of its own."""


@dataclass(frozen=True, slots=True)
class ExactPicture:
    """A slide as LibreOffice draws it: a PNG, and the page of the slide's pages that it shows."""

    slide_id: str
    page: int
    content: bytes


def write_handout(
    reader: Reader, outline_id: str, target: Path, moment: dt.datetime, *, with_notes: bool = True
) -> Path:
    """Write the handout of a talk as a Word document, and return where it really is.

    Raises:
        NotReadError: The company's logo or template is missing.
        NotWrittenError, DiskFullError: An older file is still there, whole.

    """
    from presales_desk.deck.generator import admitted
    from presales_desk.deck.layout import place
    from presales_desk.documents.handout import handout

    outline = reader.get(Outline, outline_id)
    slides, _ = admitted(outline, in_order(reader.find(Slide, outline_id=outline_id)))
    house = house_style(reader, reader.get(Project, outline.project_id))
    found: list[HandoutSlide] = []
    number, section = 1, None
    for slide in slides:
        pages = place(outline, slide, house)
        name = "" if slide.section == section else _section(outline, slide)
        found.append(_handout_slide(slide, pages, number, name))
        number, section = number + len(pages), slide.section
    paper = letterhead(reader, outline.language)
    content = handout(outline, found, paper, moment, with_notes=with_notes)
    return write_atomically(target, content)


def write_pdf(reader: Reader, outline_id: str, target: Path, job: Job) -> Path:
    """Write the deck of a talk as a PDF, and return where it really is.

    Raises:
        OfficeMissingError, OfficeFailedError: See ``office.convert``.
        ExpectedError: See ``decks.make_deck``.
        NotWrittenError, DiskFullError: An older file is still there, whole.
        CancelledError: ``job`` was stopped.

    """
    _require_office()
    deck = make_deck(reader, outline_id, job)
    return write_atomically(target, convert({"deck": deck.content}, PDF, job)["deck"])


def write_pictures(
    reader: Reader, outline_id: str, folder: Path, job: Job, day: dt.date
) -> list[Path]:
    """Write each slide of a talk as a PNG into ``folder``, named as its deck would be.

    Returns the files.

    Raises:
        ExpectedError: See ``write_pdf``. Pictures that were written before stay.

    """
    from presales_desk.deck.one_slide import one_slide, slide_count

    _require_office()
    deck = make_deck(reader, outline_id, job).content
    form, count = PNG % _height(deck), slide_count(deck)
    named = Path(deck_file_name(reader, reader.get(Outline, outline_id), day)).stem
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise NotWrittenError(name=folder.name, reason=reason_of(error)) from error
    written: list[Path] = []
    for start in range(1, count + 1, _AT_ONCE):
        numbers = range(start, min(start + _AT_ONCE, count + 1))
        files = {f"{number:03}": one_slide(deck, number) for number in numbers}
        for name, picture in convert(files, form, job).items():
            written.append(write_atomically(folder / f"{named}_{name}.png", picture))
        job.step(len(written), count, folder.name)
    return written


def exact_picture(reader: Reader, slide_id: str, page: int, job: Job) -> ExactPicture:
    """Return a slide just as its file looks, which the preview of a foreign template may not show.

    Args:
        reader: Of the workspace.
        slide_id: Of the slide.
        page: Which of its pages, from 0.
        job: Stopping it ends LibreOffice.

    Raises:
        ExpectedError: See ``write_pdf``.

    """
    from presales_desk.deck.one_slide import one_slide

    _require_office()
    slide = reader.get(Slide, slide_id)
    deck = make_deck(reader, slide.outline_id, job)
    number = deck.slide_ids.index(slide_id) + 1 + page if slide_id in deck.slide_ids else 1
    files = {"slide": one_slide(deck.content, number)}
    made = convert(files, PNG % _height(deck.content), job)
    return ExactPicture(slide_id, page, made["slide"])


def _require_office() -> None:
    """Refuse before anything is done that would be in vain."""
    if find_office() is None:
        raise OfficeMissingError


def _height(deck: bytes) -> int:
    from presales_desk.deck.one_slide import proportion

    return round(_WIDTH / proportion(deck))


def _section(outline: Outline, slide: Slide) -> str:
    return catalogue(outline.language).text(f"deck.section.{slide.section}")


def _handout_slide(
    slide: Slide, pages: tuple[PlacedSlide, ...], number: int, section: str
) -> HandoutSlide:
    from presales_desk.deck import design
    from presales_desk.documents.handout import HandoutSlide

    parts = [part for page in pages for box in page.boxes for part in _parts(box)]
    boxes = {box.placeholder: box for box in pages[0].boxes}
    said = {index: getattr(boxes.get(index), "text", "") for index in _SAID_APART}
    return HandoutSlide(
        number=number,
        title=slide.title.replace("\n", " ") or pages[0].title,
        section=section,
        parts=tuple(parts),
        takeaway=said[design.TAKEAWAY],
        source=said[design.SOURCE],
        notes=slide.notes.strip(),
        minutes=slide.minutes,
    )


_SAID_APART = (14, 15)
"""Source and takeaway, which have places of their own."""
_FRAME = (0, 10, 11, 12, 13, 14, 15, 16)
"""What is on every slide, and not what this one says."""


def _parts(box: Box) -> Iterator[str | Grid]:
    from presales_desk.deck.layout_model import TextBox
    from presales_desk.deck.placed_table import TableBox
    from presales_desk.documents.handout import Grid

    if box.placeholder in _FRAME:
        return
    if isinstance(box, TextBox):
        for paragraph in box.paragraphs:
            mark = "– " if paragraph.level else "• " if paragraph.bullet else ""
            yield f"{mark}{paragraph.text}".replace("\v", " ")
    elif isinstance(box, TableBox):
        rows = tuple(tuple(cell.text for cell in row.wide_cells) for row in box.rows)
        yield Grid(rows, box.header)
    else:
        yield box.alt
