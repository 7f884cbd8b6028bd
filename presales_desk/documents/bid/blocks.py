"""Blocks of a bid that need nothing of the document but its end: titles, tables."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from docx.enum.text import WD_LINE_SPACING, WD_PARAGRAPH_ALIGNMENT
from docx.oxml.ns import qn
from docx.shared import Pt

from presales_desk.documents.bid.look import set_east_asian
from presales_desk.documents.word_cells import (
    add_row,
    begin_table,
    centre,
    repeat_on_every_page,
    shade,
)
from presales_desk.documents.word_xml import xml_of
from presales_desk.records.xml_text import xml_text

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from docx.table import Table

    from presales_desk.documents.bid.pieces import Piece, PieceWriter

_HEAD_FILL = "EDEFF3"


def add_centred(document: Any, text: str, size: float, *, space: float) -> None:
    """Write a line of its own in the middle, ``size`` and ``space`` above it in points."""
    paragraph = document.add_paragraph()
    paragraph.alignment = WD_PARAGRAPH_ALIGNMENT.CENTER
    paragraph.paragraph_format.space_before = Pt(space)
    paragraph.paragraph_format.space_after = Pt(10)
    run = paragraph.add_run(xml_text(text))
    run.font.size, run.font.bold = Pt(size), True
    set_east_asian(run, "黑体")


def add_table(
    document: Any,
    pieces: PieceWriter,
    head: Sequence[str],
    rows: Iterable[Sequence[Piece]],
    shares: Sequence[float],
    *,
    bold_rows: frozenset[int],
    shaded: bool,
) -> Table:
    """Write a table whose head repeats on every page and whose rows do not break.

    Args:
        document: Gets it at its end.
        pieces: Writes the cells.
        head: Names of the columns.
        rows: Contents of the cells.
        shares: Relative widths of the columns.
        bold_rows: Numbers of rows that stand out, from 0.
        shaded: Whether the head has a colour.

    """
    table = begin_table(document, shares)
    top = add_row(table)
    for cell, text in zip(top.cells, head, strict=True):
        pieces.fill_cell(cell, text, bold=True, centred=True)
        if shaded:
            shade(cell, _HEAD_FILL)
        centre(cell)
    repeat_on_every_page(top)
    for number, values in enumerate(rows):
        for cell, value in zip(add_row(table).cells, values, strict=True):
            pieces.fill_cell(cell, value, bold=number in bold_rows)
            centre(cell)
    return table


def align_amounts(table: Table, columns: Collection[int]) -> None:
    """Let the figures of columns, counted from 0, end below each other; their heads stay."""
    for row in table.rows[1:] if columns else ():
        cells = row.cells
        for column in columns:
            for paragraph in cells[column].paragraphs:
                paragraph.alignment = WD_PARAGRAPH_ALIGNMENT.RIGHT


def keep_last(document: Any) -> None:
    """Keep the last paragraph, or the last row of a table, with what follows."""
    last = xml_of(document).body[-2]
    rows = last.findall(qn("w:tr"))
    for paragraph in [last] if last.tag == qn("w:p") else rows[-1].iter(qn("w:p")):
        paragraph.get_or_add_pPr().get_or_add_keepNext()


def make_tiny(paragraph: Any, run: Any) -> None:
    """Let a paragraph that shows nothing take no room."""
    form = paragraph.paragraph_format
    form.space_before = form.space_after = Pt(0)
    form.line_spacing_rule, form.line_spacing = WD_LINE_SPACING.EXACTLY, Pt(1)
    run.font.size = Pt(1)
