"""Where the headings of a document stand, in the PDF that was made of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from presales_desk.errors import NotReadError, Term

if TYPE_CHECKING:
    from collections.abc import Sequence

_MOST_LEVELS = 3


@dataclass(frozen=True, slots=True)
class PagedHeadings:
    """The headings of a PDF.

    Attributes:
        titles: What the bookmarks say, in their order.
        pages: On which page each stands, from 1.
        first: The first page behind the cover that holds text.
        last: How many pages there are.

    """

    titles: tuple[str, ...]
    pages: tuple[int, ...]
    first: int
    last: int

    def pages_of(self, texts: Sequence[str]) -> list[int | None]:
        """Return on which page headings with these texts stand; None for those not found.

        Both lists have the same order, so that two headings of one text are told apart.
        """
        found: list[int | None] = []
        place = 0
        for text in texts:
            wanted = _plain(text)
            after = range(place, len(self.titles))
            hit = next((n for n in after if _plain(self.titles[n]).endswith(wanted)), None)
            found.append(None if hit is None else self.pages[hit])
            place = place if hit is None else hit + 1
        return found


def paged_headings(content: bytes) -> PagedHeadings:
    """Read the bookmarks of a PDF.

    Raises:
        NotReadError: It is damaged.

    """
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError as error:
        raise NotReadError(name="PDF", reason=Term("reason.damaged")) from error
    marks: list[tuple[str, int]] = []
    for mark in document.get_toc(max_depth=_MOST_LEVELS):
        target = mark.get_dest()
        place = None if target is None else target.get_index()
        if place is not None:
            marks.append((mark.get_title(), place + 1))
    titles, pages = tuple(title for title, _ in marks), tuple(page for _, page in marks)
    return PagedHeadings(titles, pages, _first_inside(document), len(document))


def _first_inside(pages: Any) -> int:
    """Return the first page behind the cover that is not empty."""
    for number in range(1, len(pages)):
        text = pages[number].get_textpage().get_text_range()
        if text.strip():
            return number + 1
    return len(pages)


def _plain(text: str) -> str:
    return "".join(text.split())
