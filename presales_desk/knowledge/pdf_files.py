"""Reads the text of PDF files page by page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from presales_desk.errors import NotReadError, Term, UnreadableError
from presales_desk.knowledge.entry import Section
from presales_desk.knowledge.text_files import bounded

if TYPE_CHECKING:
    from collections.abc import Iterator

MAX_PAGES = 3_000
MAX_LETTERS = 5_000_000
"""Of all pages together; a book has a fifth of it. What lies beyond is not searched."""


def pdf_sections(content: bytes, name: str) -> list[Section]:
    """Return the text of a PDF file: one section a page; pages without text are left out.

    Raises:
        NotReadError: It is damaged, has a password, or no text at all.

    """
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(content)
        try:
            found = list(_pages(document))
        finally:
            document.close()
    except pypdfium2.PdfiumError as error:
        reason = "reason.password" if "assword" in str(error) else "reason.damaged"
        raise NotReadError(name=name, reason=Term(reason)) from error
    if not found:
        raise UnreadableError(name=name, reason=Term("reason.no_text_layer"))
    return found


def _pages(document: Any) -> Iterator[Section]:
    room = MAX_LETTERS
    for index in range(min(len(document), MAX_PAGES)):
        lines = _lines(_text(document[index]))[:room]
        room -= len(lines)
        if lines:
            yield from bounded(Section(text=lines, page=index + 1))
        if not room:
            return


def _text(page: Any) -> str:
    words = page.get_textpage()
    try:
        return str(words.get_text_bounded(errors="ignore"))
    finally:
        words.close()
        page.close()


def _lines(text: str) -> str:
    """Return the lines that say something; a hyphen at the end of a line is a private character."""
    lines = (" ".join(line.replace("\ufffe", "-").split()) for line in text.splitlines())
    return "\n".join(filter(None, (line.replace("\0", "") for line in lines)))
