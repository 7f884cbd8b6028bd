"""A document of a bid, written from top to bottom."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

import docx
from docx.enum.section import WD_SECTION_START
from docx.enum.text import WD_PARAGRAPH_ALIGNMENT
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Pt

from presales_desk.documents.bid.blocks import (
    add_centred,
    add_table,
    align_amounts,
    keep_last,
    make_tiny,
)
from presales_desk.documents.bid.contents import Contents, Heading
from presales_desk.documents.bid.fields import (
    LAST_PAGE,
    add_bookmark,
    set_result,
)
from presales_desk.documents.bid.look import (
    CHAPTER,
    dress,
    leave_numbers,
    set_properties,
)
from presales_desk.documents.bid.paper_words import PaperWords
from presales_desk.documents.bid.pieces import Piece, PieceWriter
from presales_desk.documents.bid.sections import (
    TO_LAST_PAGE,
    forget_start,
    keep_fields,
    let_word_count,
    restart,
    turn,
    write_running,
)
from presales_desk.documents.bid.watermark import add_watermark
from presales_desk.documents.word_cells import keep_together
from presales_desk.documents.word_xml import xml_of
from presales_desk.records.xml_text import xml_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from presales_desk.documents.bid.fields import Blank
    from presales_desk.documents.bid.look import BidHouse

_BELOW_TABLE = 8.0
_SIGNATURE = 150.0
"""Points from the left to a signature: what is left holds the long name of a company."""
_INDENT = f'<w:ind {nsdecls("w")} w:firstLineChars="200" w:firstLine="480"/>'


class BidPaper(PaperWords):
    """A document of a bid."""

    def __init__(
        self, house: BidHouse, title: str, *, landscape: bool = False, chapters: bool = False
    ) -> None:
        """Begin a document on A4.

        Args:
            house: What it has in common with the others.
            title: For its properties.
            landscape: Whether its pages lie across.
            chapters: Whether it has headings of level 1.

        """
        super().__init__(house)
        self._chapters = chapters
        self._document: Any = docx.Document()
        dress(self._document, house.language, chapters=chapters)
        self._contents = Contents(house.language, chapters=chapters)
        self._pieces = PieceWriter(house.language)
        self._after_table = self._is_finished = False
        set_properties(self._document, house, title)
        self._is_landscape = landscape
        turn(self._document.sections[0], landscape=landscape)
        self._running(self._document.sections[0])

    @property
    def blanks(self) -> Sequence[Blank]:
        """Every place that is still to be filled in, in the order of the document."""
        return self._pieces.blanks

    @property
    def document(self) -> Any:
        """The document as python-docx has it."""
        return self._document

    def open_blank(self, blank: Blank) -> int:
        """Take note of a place to fill in; return its number in the document."""
        return self._pieces.open_blank(blank)

    def place(self, block: Any) -> None:
        """Put the XML of a paragraph or table at the end; nothing in it refers to another file."""
        is_table = block.tag == qn("w:tbl")
        if is_table and self._after_table:
            self._document.add_paragraph()
        xml_of(self._document).body[-1].addprevious(block)
        self._after_table = is_table

    def count_from_here(self) -> None:
        """Begin the pages that count, behind a cover."""
        section = self._document.add_section(WD_SECTION_START.NEW_PAGE)
        restart(section)
        self._running(section)

    def contents(self) -> None:
        """Leave room for the table of contents, on pages of its own if a new page follows.

        It is filled in when the document is whole.
        """
        add_centred(self._document, self.text("contents"), CHAPTER, space=0)
        self._contents.leave_room(self._document.add_paragraph())

    def title(self, text: str) -> None:
        """Write the title of a document without a cover."""
        add_centred(self._document, text, CHAPTER, space=0)

    def heading(
        self, text: str, level: int = 1, *, new_page: bool = False, numbered: bool = True
    ) -> None:
        """Write a heading of level 1 to 3, with a number of ours unless it brings its own."""
        mark = self._pieces.next_mark()
        heading = self._contents.add(text, level, mark, numbered=numbered)
        paragraph = self._document.add_heading(xml_text(text), level)
        paragraph.paragraph_format.page_break_before = new_page or None
        if not numbered:
            leave_numbers(paragraph)
        add_bookmark(paragraph, heading.bookmark, mark)
        self._after_table = False

    def paragraph(self, *pieces: Piece, indent: bool = True, centred: bool = False) -> None:
        """Write one paragraph of words and places to fill in."""
        paragraph = self._document.add_paragraph()
        if indent and not centred and self._house.language == "zh":
            xml_of(paragraph).get_or_add_pPr().append(parse_xml(_INDENT))
        if centred:
            paragraph.alignment = WD_PARAGRAPH_ALIGNMENT.CENTER
        self._pieces.fill(paragraph, pieces)
        self._leave_table(paragraph)

    def lines(self, pairs: Iterable[tuple[str, Piece]], *, right: bool = False) -> None:
        """Write labels with their values, one a line.

        At the right they are a signature, which stays on the page of what it signs.
        """
        if right:
            keep_last(self._document)
        for label, value in pairs:
            paragraph = self.line(label, value)
            if right:
                paragraph.paragraph_format.left_indent = Pt(_SIGNATURE)
            paragraph.paragraph_format.keep_with_next = True

    def line(self, label: str, value: Piece) -> Any:
        """Write a label with its value; return the paragraph."""
        paragraph = self._document.add_paragraph()
        self._pieces.fill(paragraph, [f"{label}{self.text('colon')}", value])
        self._leave_table(paragraph)
        return paragraph

    def table(
        self,
        head: Sequence[str],
        rows: Iterable[Sequence[Piece]],
        shares: Sequence[float],
        *,
        bold_rows: frozenset[int] = frozenset(),
        amounts: frozenset[int] = frozenset(),
        together: bool = False,
    ) -> None:
        """Write a table whose head repeats on every page and whose rows do not break.

        Args:
            head: Names of the columns.
            rows: Contents of the cells.
            shares: Relative widths of the columns.
            bold_rows: Numbers of rows that stand out, from 0.
            amounts: Numbers of columns whose figures end below each other, from 0.
            together: Whether it stays on the page of what is above it: for signatures.

        """
        if together:
            keep_last(self._document)
        if self._after_table:  # two tables without anything between them would become one
            self._document.add_paragraph()
        table = add_table(
            self._document,
            self._pieces,
            head,
            rows,
            shares,
            bold_rows=bold_rows,
            shaded=not self.is_blind,
        )
        align_amounts(table, amounts)
        if together:
            keep_together(table)
        self._after_table = True

    def turn(self, *, landscape: bool) -> None:
        """Begin a section on a new page, if the pages lie otherwise so far."""
        if landscape == self._is_landscape:
            return
        self._is_landscape = landscape
        section = self._document.add_section(WD_SECTION_START.NEW_PAGE)
        turn(section, landscape=landscape)
        # The count goes on: the new section copied where the last one began to count.
        forget_start(section)
        self._running(section)
        self._after_table = False

    def content(self) -> bytes:
        """Return the finished .docx; its contents have numbers of pages after ``number_pages``."""
        if not self._is_finished:
            self._finish()
        buffer = io.BytesIO()
        self._document.save(buffer)
        return buffer.getvalue()

    def number_pages(self, pages: Sequence[int | None], last: int) -> None:
        """Write into the finished document which page is which, so that nobody has to count.

        Args:
            pages: Of each of ``headings``; None where nobody found it.
            last: How many pages the document counts.

        """
        if not self._is_finished:
            self._finish()
        self._contents.show_pages(pages)
        for section in self._document.sections:
            set_result(section.footer, TO_LAST_PAGE, str(last))
        if None not in pages:
            keep_fields(self._document.settings.element)

    def _finish(self) -> None:
        self._is_finished = True
        end = self._document.add_paragraph()
        run = end.add_run(" ")  # LibreOffice finds no page of a bookmark around nothing
        make_tiny(end, run)  # below a table that fills its page it would need another one
        add_bookmark(end, LAST_PAGE, 0)
        if self.has_contents:
            self._contents.fill()
            let_word_count(self._document.settings.element)
        if self._house.draft and not self._house.blind:
            for section in self._document.sections:
                add_watermark(section, self.text("draft"))

    @property
    def has_contents(self) -> bool:
        """Whether it has a table of contents."""
        return self._contents.has_room

    @property
    def headings(self) -> tuple[Heading, ...]:
        """The headings so far, in their order."""
        return tuple(self._contents.headings)

    def _leave_table(self, paragraph: Any) -> None:
        """Keep a paragraph apart from the table above it."""
        if self._after_table:
            paragraph.paragraph_format.space_before = Pt(_BELOW_TABLE)
        self._after_table = False

    def _running(self, section: Any) -> None:
        """Write header and footer of a section; a blind bid has none."""
        if not self._house.blind:
            numbers = self.text("page", page="\0", pages="\0").split("\0")
            write_running(section, self._house.project, numbers, restarted=self._chapters)
