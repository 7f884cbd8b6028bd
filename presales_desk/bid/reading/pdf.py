"""Reads PDF files: paragraphs and tables page by page, joined again where a page cuts them."""

from __future__ import annotations

import re
from dataclasses import replace
from statistics import median
from typing import TYPE_CHECKING, Any

from presales_desk.bid.reading.blocks import Block
from presales_desk.bid.reading.drawn_blanks import drawn_blanks
from presales_desk.bid.reading.form_contents import FormContents
from presales_desk.bid.reading.legibility import is_legible
from presales_desk.bid.reading.pdf_lines import Line, joined, lines_of
from presales_desk.bid.reading.pdf_long_tables import with_columns_of_all
from presales_desk.bid.reading.pdf_open_tables import unruled_grids
from presales_desk.bid.reading.pdf_page import Page, read_page
from presales_desk.bid.reading.pdf_paragraphs import column_edge, continues, paragraphs_of
from presales_desk.bid.reading.pdf_rows import TableRow, as_block, merged
from presales_desk.bid.reading.pdf_running import RunningLines
from presales_desk.bid.reading.pdf_tables import cells_of, grids_of
from presales_desk.bid.reading.pdf_text_columns import paragraphs_in
from presales_desk.bid.reading.wrapped import columns
from presales_desk.errors import FileTooLargeError, NotReadError, Term, UnreadableError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from presales_desk.records.job import Job

MAX_PAGES = 3_000
_SHORT = 0.75
"""Share of the usual edge before which the lines of a page are too short to tell it."""
_FEWEST = 10
"""Characters of a page below which it holds no text: a number, or a stamp on a scan."""
_MAX_BETWEEN = 8
"""Letters of what may stand between two parts of one table: the number of a page."""
_MIN_LINE = 5
"""Letters of a line from which on it tells where the column begins and ends."""
_LEADER = r"(?:(?:\.\s?){4,}|…{2,}|·{4,}|(?:—\s?){5,})"
_TOC_ENTRY = re.compile(
    rf"^\s*{_LEADER}$|{_LEADER}\s*[-—–(（第]?\s*(?:(?:[A-Z\d]{{1,3}}[-.])?\d{{1,4}}|"
    r"[ivxlIVXL]{1,6})\s*[-—–)）页]?\s*$"
)
"""A line that leads to a page; forms begin with contents whose pages the bidder fills in."""


def read_pdf(
    content: bytes, name: str, job: Job, *, blanks: bool = False
) -> tuple[list[Block], int, list[int]]:
    """Return the blocks of a PDF file, how many pages it has, and which of them have no text.

    Args:
        content: Of the file.
        name: What the user calls it.
        job: Watches; one step a page.
        blanks: Whether drawn lines to write on are read as underscores; see ``open_content``.

    Raises:
        NotReadError: It is damaged, has a password, no text, or fonts that cannot be decoded.
        FileTooLargeError: It has more pages than any tender.
        CancelledError: ``job`` was stopped.

    """
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(content)
        pages = list(_pages(document, name, job, blanks=blanks))
    except pypdfium2.PdfiumError as error:
        raise NotReadError(name=name, reason=_reason(str(error))) from error
    _require_text(pages, name)
    blank = [page.number for page in pages if page.has_pictures and len(page.glyphs) < _FEWEST]
    return list(_Assembly(pages).blocks()), len(pages), blank


def _pages(document: Any, name: str, job: Job, *, blanks: bool) -> Iterator[Page]:
    try:
        count = len(document)
        if count > MAX_PAGES:
            raise FileTooLargeError(name=name, limit=MAX_PAGES)
        for index in range(count):
            job.step(index, count, name)
            open_page = document[index]
            page = read_page(open_page, index + 1)
            open_page.close()
            yield replace(page, glyphs=(*page.glyphs, *drawn_blanks(page))) if blanks else page
    finally:
        document.close()


def _reason(message: str) -> Term:
    return Term("reason.password" if "assword" in message else "reason.damaged")


def _require_text(pages: list[Page], name: str) -> None:
    texts = ["".join(glyph.text for glyph in page.glyphs) for page in pages]
    if sum(map(len, texts)) < 20 * max(1, len(texts) // 4):
        raise UnreadableError(name=name, reason=Term("reason.no_text_layer"))
    illegible = sum(not is_legible(text) for text in texts)
    if illegible > len(texts) / 3 or not is_legible("".join(texts)):
        raise UnreadableError(name=name, reason=Term("reason.undecodable_fonts"))


class _Assembly:
    """Puts the pages of one file together."""

    def __init__(self, pages: list[Page]) -> None:
        self._pages = pages
        self._lines = [self._free_lines(page) for page in pages]
        self._grids = with_columns_of_all([grids for _, grids in self._lines])
        self._running = RunningLines(pages, [lines for lines, _ in self._lines])
        self._edge = median([column_edge(lines) for lines, _ in self._lines if lines] or [0.0])
        self._table = -1
        self._contents = FormContents()
        self._head: TableRow | None = None

    def blocks(self) -> Iterator[Block]:
        """Yield paragraphs and rows in reading order."""
        pending: Block | TableRow | None = None
        for page, (lines, _) in zip(self._pages, self._lines, strict=True):
            for item in self._items(page, lines):
                if self._is_head_again(item):
                    continue
                merged = self._merged(pending, item)
                if merged is None and pending is not None:
                    yield as_block(pending)
                pending = merged or item
        if pending is not None:
            yield as_block(pending)

    def _free_lines(self, page: Page) -> tuple[list[Line], list[Any]]:
        ruled = grids_of(page)
        grids = sorted([*ruled, *unruled_grids(page, ruled)], key=lambda grid: grid.ys[0])
        free = [glyph for glyph in page.glyphs if not any(grid.holds(glyph) for grid in grids)]
        return lines_of(free), grids

    def _column_edge(self, page: Page, lines: Sequence[Line]) -> float:
        """Return where full lines end; a page of short lines alone has the edge of the others.

        A line that runs off the page tells nothing of it.
        """
        own = column_edge([line for line in lines if line.right <= page.width])
        is_short = own < _SHORT * self._edge <= _SHORT * page.width
        return self._edge if is_short else own

    def _items(self, page: Page, lines: list[Line]) -> Iterator[Block | TableRow]:
        grids = self._grids[page.number - 1]
        kept = [line for line in lines if not self._running.holds(line, page)]
        right = self._column_edge(page, kept)
        start = 0.0
        for grid in [*grids, None]:
            end = page.height * 2 if grid is None else grid.ys[0]
            part = [line for line in kept if start <= line.top < end]
            for some in paragraphs_of(part, right):
                if _TOC_ENTRY.search(text := joined(some)):
                    text = self._contents.kept(text)
                else:
                    self._contents.see(text)
                if text:
                    yield Block(text=text, page=page.number)
            if grid is not None:
                start = grid.ys[0]
                yield from self._texts(page, grid) if grid.is_text else self._rows(page, grid)

    def _texts(self, page: Page, grid: Any) -> Iterator[Block]:
        held = [glyph for glyph in page.glyphs if grid.holds(glyph)]
        yield from (Block(text=text, page=page.number) for text in paragraphs_in(grid, held))

    def _rows(self, page: Page, grid: Any) -> Iterator[TableRow]:
        self._table += 1
        held = [glyph for glyph in page.glyphs if grid.holds(glyph)]
        for cells in cells_of(grid, held):
            if any(cell.text and not cell.continued for cell in cells):
                yield TableRow(tuple(cells), len(grid.xs) - 1, page.number, self._table)

    def _is_head_again(self, item: Block | TableRow) -> bool:
        """Tell whether a row repeats the head of the table that the page before began."""
        if isinstance(item, Block):
            self._head = None if len(item.text) > _MAX_BETWEEN else self._head
            return False
        head = self._head
        if head is None or head.columns != item.columns:
            self._head = item
            return False
        is_again = head.page != item.page and head.texts == item.texts
        if is_again:
            self._table = head.table
        return is_again

    def _merged(
        self, above: Block | TableRow | None, below: Block | TableRow
    ) -> Block | TableRow | None:
        """Return both as one where only the page's end stands between them; else None."""
        if isinstance(above, TableRow) and isinstance(below, TableRow):
            if not below.goes_on_from(above):
                return None
            self._table = above.table
            return merged(above, below)
        if isinstance(above, Block) and isinstance(below, Block) and above.page != below.page:
            return self._merged_text(above, below)
        return None

    def _merged_text(self, above: Block, below: Block) -> Block | None:
        lines = self._lines[(above.page or 1) - 1][0]
        last = next((line for line in reversed(lines) if above.text.endswith(line.text)), None)
        column = _column(lines)
        if last is None or not column or _TOC_ENTRY.search(above.text):
            return None
        left = min(line.left for line in column)
        first = self._first_line(below, last, left)
        if above.text[-1:] in "。；;：:！" or not continues(last, first, left, column_edge(column)):
            return None
        texts = (replace(last, text=above.text), replace(first, text=below.text))
        return replace(above, text=joined(texts))

    def _first_line(self, block: Block, last: Line, left: float) -> Line:
        """Return what a block begins with, as if it stood below ``last`` of the page before."""
        lines = self._lines[(block.page or 1) - 1][0]
        first = next((line for line in lines if block.text.startswith(line.text)), None)
        if first is None:
            wide = left + last.height * columns(block.text) / 2
            return Line(block.text, left, last.bottom, wide, last.bottom + last.height)
        shift = left - min((line.left for line in _column(lines)), default=first.left)
        bottom = last.bottom + first.height
        return Line(first.text, first.left + shift, last.bottom, first.right + shift, bottom)


def _column(lines: Sequence[Line]) -> list[Line]:
    return [line for line in lines if len(line.text) > _MIN_LINE]
