"""The text of an entry as paragraphs to read, with the found words marked and the hit's place."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum, auto
from itertools import accumulate
from typing import TYPE_CHECKING

from presales_desk.knowledge.snippets import MARK, marked
from presales_desk.knowledge.table_rows import BAR, table_rows

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from presales_desk.knowledge.entry import Section
    from presales_desk.knowledge.passages import Place
    from presales_desk.knowledge.query import Query
    from presales_desk.records.job import Job

LONGEST = 200_000
"""Characters to read in the window; whoever wants more opens the file."""

_BEFORE = 20_000  # characters kept before a hit that lies beyond ``LONGEST``


class Role(Enum):
    """What a paragraph is."""

    FILE = auto()
    """Name of the file that the following text was read from."""
    HEADING = auto()
    BODY = auto()
    ROW = auto()
    """A row of a table; those before and behind it are of the same table."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One line of text.

    Attributes:
        text: Found words stand between ``MARK`` and ``END_MARK``.
        page: Number of the slide or page that a heading begins; None where there are none.
        cells: Of a row, marked likewise, as many as the others of its table have.

    """

    text: str
    role: Role
    page: int | None = None
    cells: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class EntryText:
    """What there is to read of an entry.

    Attributes:
        hit: Place of the paragraph to look at first; 0 for the beginning.
        cut: Some of the text is left out, for it is too long.

    """

    paragraphs: tuple[Paragraph, ...]
    hit: int
    cut: bool


def entry_text(sections: Sequence[Section], query: Query, place: Place, job: Job) -> EntryText:
    """Return the paragraphs of ``sections``.

    Args:
        sections: Of an entry, in reading order.
        query: Its words are marked.
        place: Of the passage that was found.
        job: Stops it between two sections.

    Raises:
        CancelledError: ``job`` was stopped.

    """
    kept = _within_reach(sections, place)
    paragraphs = list[Paragraph]()
    hit = fallback = 0
    before: Section | None = None
    for number, section in enumerate(kept):
        job.step(number, len(kept), "")
        paragraphs += _heads(section, before, query)
        for block, paragraph in _body(section, query):
            is_place = not hit and _is_at(section, block, place)
            if is_place:
                fallback = fallback or len(paragraphs)
            paragraphs.append(paragraph)
            if is_place and MARK in paragraphs[-1].text:
                hit = len(paragraphs) - 1
        before = section
    return EntryText(tuple(paragraphs), hit or fallback, len(kept) < len(sections))


def _heads(section: Section, before: Section | None, query: Query) -> Iterator[Paragraph]:
    """Yield what stands above a section: its file and its heading, unless they go on."""
    if section.file and (before is None or before.file != section.file):
        yield Paragraph(" ".join(section.file.split()), Role.FILE)
    same = before is not None and replace(before, text="", block=0) == replace(
        section, text="", block=0
    )
    if (section.heading or section.page) and not same:
        yield Paragraph(marked(query, section.heading), Role.HEADING, section.page)


def _body(section: Section, query: Query) -> Iterator[tuple[int, Paragraph]]:
    """Yield each line of a section with the index of its paragraph; rules of tables are none."""
    lines = section.text.splitlines()
    rows = table_rows(lines)
    for place, line in enumerate(lines):
        cells = tuple(marked(query, cell) for cell in rows.get(place, ()))
        if cells:
            yield section.block + place, Paragraph(BAR.join(cells), Role.ROW, cells=cells)
        elif place not in rows:
            yield section.block + place, Paragraph(marked(query, line), Role.BODY)


def _is_at(section: Section, block: int, place: Place) -> bool:
    """Tell whether a line belongs to the passage at ``place``, or follows it in its section."""
    where = (section.file, section.page, section.heading)
    return where == (place.file, place.page, place.part) and block >= place.block


def _within_reach(sections: Sequence[Section], place: Place) -> Sequence[Section]:
    """Return the sections to show: from the beginning, or round the hit if it lies too far."""
    ends = list(accumulate(len(section.text) for section in sections))
    at = next((n for n, section in enumerate(sections) if _holds(section, place)), 0)
    first = 0
    if ends and ends[at] > LONGEST:
        first = next(n for n, end in enumerate(ends) if n == at or end > ends[at] - _BEFORE)
    start = ends[first] - len(sections[first].text) if ends else 0
    return [
        section
        for n, section in enumerate(sections)
        if n == first or (n > first and ends[n] - start <= LONGEST)
    ]


def _holds(section: Section, place: Place) -> bool:
    last = section.block + max(len(section.text.splitlines()) - 1, 0)
    return _is_at(section, last, place) and section.block <= place.block
