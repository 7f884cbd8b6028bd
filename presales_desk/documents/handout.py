"""The handout of a talk as a Word document: what each slide says, its notes, its time."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from presales_desk.documents.material import Wording
from presales_desk.documents.word import WordDocument
from presales_desk.records import formats

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from presales_desk.documents.house import Letterhead
    from presales_desk.records.outline import Outline


@dataclass(frozen=True, slots=True)
class Grid:
    """A table of a slide; its first row is the head where ``headed``."""

    rows: tuple[tuple[str, ...], ...]
    headed: bool = True


@dataclass(frozen=True, slots=True)
class HandoutSlide:
    """What a slide says.

    Attributes:
        number: In the deck.
        section: The block that it begins; empty when it goes on with one.
        parts: Paragraphs and tables in reading order.
        minutes: None while not planned.

    """

    number: int
    title: str
    section: str = ""
    parts: tuple[str | Grid, ...] = ()
    takeaway: str = ""
    source: str = ""
    notes: str = ""
    minutes: float | None = None


def handout(
    outline: Outline,
    slides: Sequence[HandoutSlide],
    letterhead: Letterhead,
    moment: dt.datetime,
    *,
    with_notes: bool = True,
) -> bytes:
    """Return the handout as .docx."""
    words = Wording.of(letterhead)
    title = words.text("handout.title")
    document = WordDocument(letterhead, f"{outline.title} {title}", running_head=title)
    document.dated(moment)
    document.cover(outline.title or title, outline.occasion, _facts(outline, slides, words))
    for slide in slides:
        if slide.section:
            document.heading(slide.section)
        _add_slide(document, slide, words, with_notes=with_notes)
    return document.content()


def _facts(
    outline: Outline, slides: Sequence[HandoutSlide], words: Wording
) -> list[tuple[str, str]]:
    minutes = sum(slide.minutes or 0.0 for slide in slides)
    facts = [
        (words.text("handout.presenter"), " ".join(outline.author.split())),
        (words.text("handout.day"), "" if outline.day is None else outline.day.isoformat()),
        (words.text("handout.slides"), str(len(slides))),
        (words.text("handout.minutes"), formats.number(minutes) if minutes else ""),
    ]
    return [(label, value) for label, value in facts if value]


def _add_slide(
    document: WordDocument, slide: HandoutSlide, words: Wording, *, with_notes: bool
) -> None:
    document.heading(words.text("handout.slide", number=slide.number, title=slide.title), 2)
    for part in slide.parts:
        if isinstance(part, Grid):
            _add_table(document, part)
        else:
            document.paragraph(part)
    if slide.takeaway:
        document.paragraph(words.text("handout.takeaway", text=slide.takeaway))
    if slide.source:
        document.paragraph(slide.source, muted=True)
    if with_notes and (slide.notes or slide.minutes is not None):
        _add_notes(document, slide, words)


def _add_table(document: WordDocument, grid: Grid) -> None:
    width = max((len(row) for row in grid.rows), default=0)
    if not width:
        return
    rows = [row + ("",) * (width - len(row)) for row in grid.rows]
    head, body = (rows[0], rows[1:]) if grid.headed else (("",) * width, rows)
    document.table(head, body, [1.0] * width)


def _add_notes(document: WordDocument, slide: HandoutSlide, words: Wording) -> None:
    rows: list[tuple[str, str]] = []
    if slide.minutes is not None:
        rows.append((words.text("handout.minutes"), formats.number(slide.minutes)))
    if slide.notes:
        rows.append((words.text("handout.notes"), slide.notes))
    document.facts(rows)
