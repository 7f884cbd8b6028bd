"""Writes what lines and cells of a bid are made of, and counts the places left to fill in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from docx.enum.text import WD_PARAGRAPH_ALIGNMENT
from docx.shared import Pt

from presales_desk.documents.bid.entries import Entry, add_entry
from presales_desk.documents.bid.fields import Blank, add_blank, bracketed
from presales_desk.documents.bid.look import BODY, TABLE
from presales_desk.records.xml_text import xml_text

if TYPE_CHECKING:
    from collections.abc import Iterable

Piece = str | Blank | Entry
"""What a line is made of: words, places to fill in, and fields that come back filled in."""


class PieceWriter:
    """Writes into one document.

    Args:
        language: Of the document.

    Attributes:
        blanks: Every place that is still to be filled in, in the order of the document.

    """

    def __init__(self, language: str) -> None:
        self._language = language
        self._marks = 0
        self.blanks: list[Blank] = []

    def next_mark(self) -> int:
        """Return a number that nothing in the document has yet."""
        self._marks += 1
        return self._marks

    def open_blank(self, blank: Blank) -> int:
        """Take note of a place to fill in; return its number in the document."""
        self.blanks.append(blank)
        return self.next_mark()

    def fill(self, paragraph: Any, pieces: Iterable[Piece], size: float = BODY) -> None:
        """Write pieces at the end of a paragraph, ``size`` points high."""
        for piece in pieces:
            if isinstance(piece, str):
                paragraph.add_run(xml_text(piece)).font.size = Pt(size)
                continue
            shown = bracketed(piece.label, self._language)
            if isinstance(piece, Entry):
                add_entry(paragraph, piece, shown, self.next_mark(), size)
            else:
                number = self.next_mark() if piece.value else self.open_blank(piece)
                add_blank(paragraph, piece, shown, number, size)

    def fill_cell(
        self, cell: Any, value: Piece, *, bold: bool = False, centred: bool = False
    ) -> None:
        """Write one piece into an empty cell, each line of a text in a paragraph of its own."""
        lines = value.splitlines() or [""] if isinstance(value, str) else [value]
        for number, line in enumerate(lines):
            paragraph = cell.paragraphs[0] if number == 0 else cell.add_paragraph()
            form = paragraph.paragraph_format
            form.line_spacing, form.space_before, form.space_after = 1.0, Pt(2), Pt(2)
            if centred:
                paragraph.alignment = WD_PARAGRAPH_ALIGNMENT.CENTER
            self.fill(paragraph, [line], TABLE)
            for run in paragraph.runs:
                run.font.bold = bold or None
