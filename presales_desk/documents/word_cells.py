"""The cells of our Word tables: text, marks to tick, shade and the grid they stand in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from docx.enum.table import WD_CELL_VERTICAL_ALIGNMENT, WD_ROW_HEIGHT_RULE, WD_TABLE_ALIGNMENT
from docx.enum.text import WD_PARAGRAPH_ALIGNMENT
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.oxml.parser import OxmlElement
from docx.shared import Length, Pt, RGBColor

from presales_desk.documents.word_look import RULE, SMALL, TEXT_WIDTH
from presales_desk.documents.word_xml import xml_of
from presales_desk.records.xml_text import xml_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from docx.document import Document
    from docx.table import Table

    Cell = Any
    Row = Any
    # python-docx keeps the names of these two classes to itself.

HEAD_FILL, GROUP_FILL, LABEL_FILL = "12284C", "E3E8F1", "F3F5F9"
_WHITE = RGBColor(0xFF, 0xFF, 0xFF)
_TICKED, _OPEN = "☑", "☐"
_MARK_FONT = "Segoe UI Symbol"
"""Has both marks in one size; the text fonts have one of them at most."""
_LINE = Pt(12)
"""Fixed, since fonts for Chinese ask for half as much again, each program in its own way."""
_BORDERS = (
    f"<w:tblBorders {nsdecls('w')}>"
    + "".join(
        f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="{RULE}"/>'
        for side in ("top", "left", "bottom", "right", "insideH", "insideV")
    )
    + "</w:tblBorders>"
)
_MARGINS = (
    f"<w:tblCellMar {nsdecls('w')}>"
    '<w:left w:w="85" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar>'
)


@dataclass(frozen=True, slots=True)
class Choices:
    """Options to tick, in one line where they fit: ☑ yes ☐ no."""

    options: tuple[tuple[str, bool], ...]

    @classmethod
    def of(cls, options: Sequence[str], *chosen: str) -> Choices:
        """Return ``options`` in their order, those in ``chosen`` ticked."""
        return cls(tuple((option, option in chosen) for option in options))


Value = str | Choices
"""What a cell can hold."""


def begin_table(document: Document, shares: Sequence[float]) -> Table:
    """Add a table without rows, as wide as the text.

    Args:
        document: Gets it at its end.
        shares: Relative widths of the columns.

    """
    table = document.add_table(rows=0, cols=len(shares))
    table.alignment = WD_TABLE_ALIGNMENT.CENTER
    table.autofit = False
    # LibreOffice and WPS read the grid, Word the cells: python-docx copies one to the other.
    for column, share in zip(table.columns, shares, strict=True):
        column.width = Length(int(_text_width(document) * share / sum(shares)))
    _set_properties(table)
    return table


def _text_width(document: Document) -> int:
    """Return the width between the margins, which a company's template may set otherwise."""
    section = document.sections[-1]
    lengths = (section.page_width, section.left_margin, section.right_margin)
    if None in lengths:
        return TEXT_WIDTH
    page, left, right = (length or 0 for length in lengths)
    return page - left - right


def add_row(table: Table, *, height: Length | None = None) -> Row:
    """Add a row that never breaks over a page, at least ``height`` high."""
    row = table.add_row()
    if height is not None:
        row.height, row.height_rule = height, WD_ROW_HEIGHT_RULE.AT_LEAST
    xml_of(row).get_or_add_trPr().insert(0, OxmlElement("w:cantSplit"))
    return row


def repeat_on_every_page(row: Row) -> None:
    """Make ``row`` part of the table's head; the rows above it must be part of it too."""
    xml_of(row).get_or_add_trPr().append(OxmlElement("w:tblHeader"))


def keep_together(table: Table) -> None:
    """Keep all rows of a short table on one page."""
    for row in table.rows[:-1]:
        for cell in row.cells:
            for paragraph in cell.paragraphs:
                paragraph.paragraph_format.keep_with_next = True


def fill_head(cell: Cell, text: str) -> None:
    """Write the name of a column."""
    fill_cell(cell, text, bold=True, colour=_WHITE)
    shade(cell, HEAD_FILL)


def fill_label(cell: Cell, text: str) -> None:
    """Write the name of a value that stands beside it."""
    fill_cell(cell, text, bold=True)
    shade(cell, LABEL_FILL)
    centre(cell)


def fill_cell(
    cell: Cell,
    value: Value,
    *,
    bold: bool = False,
    colour: RGBColor | None = None,
    stays: bool = False,
) -> None:
    """Write ``value``; its lines become paragraphs.

    Args:
        cell: Empty.
        value: Text, or options to tick.
        bold: For heads and labels.
        colour: None for that of the style.
        stays: Keeps the row on the page of the next one.

    """
    lines = xml_text(value).splitlines() if isinstance(value, str) else [value]
    for number, line in enumerate(lines or [""]):
        paragraph = cell.paragraphs[0] if number == 0 else cell.add_paragraph()
        _set_tight(paragraph)
        paragraph.paragraph_format.keep_with_next = stays or None
        if isinstance(line, str):
            _set_small(paragraph.add_run(line), bold=bold, colour=colour)
        else:
            _add_choices(paragraph, line)


def keep_with_next(row: Row) -> None:
    """Keep ``row`` on the page of the next one."""
    for cell in row.cells:
        for paragraph in cell.paragraphs:
            paragraph.paragraph_format.keep_with_next = True


def centre(cell: Cell) -> None:
    """Let the text of ``cell`` stand in the middle of its height."""
    cell.vertical_alignment = WD_CELL_VERTICAL_ALIGNMENT.CENTER


def align_right(cell: Cell) -> None:
    """Let the text of ``cell`` end at its right edge, below."""
    cell.vertical_alignment = WD_CELL_VERTICAL_ALIGNMENT.BOTTOM
    for paragraph in cell.paragraphs:
        paragraph.alignment = WD_PARAGRAPH_ALIGNMENT.RIGHT


def shade(cell: Cell, fill: str) -> None:
    """Colour the ground of ``cell``; ``fill`` is RRGGBB."""
    mark = f'<w:shd {nsdecls("w")} w:val="clear" w:color="auto" w:fill="{fill}"/>'
    xml_of(cell).get_or_add_tcPr().append(parse_xml(mark))


def _add_choices(paragraph: Any, choices: Choices) -> None:
    for number, (option, ticked) in enumerate(choices.options):
        mark = paragraph.add_run(_TICKED if ticked else _OPEN)
        _set_small(mark)
        fonts = xml_of(mark).get_or_add_rPr().get_or_add_rFonts()
        for script in ("ascii", "hAnsi", "eastAsia", "cs"):
            fonts.set(qn(f"w:{script}"), _MARK_FONT)
        # No-break spaces keep a mark and its words together on a line.
        words = xml_text(option).replace(" ", "\u00a0")
        gap = "   " if number + 1 < len(choices.options) else ""
        _set_small(paragraph.add_run(f"\u00a0{words}{gap}"))


def _set_tight(paragraph: Any) -> None:
    form = paragraph.paragraph_format
    form.space_before = form.space_after = Pt(1.5)
    form.line_spacing = _LINE


def _set_small(run: Any, *, bold: bool = False, colour: RGBColor | None = None) -> None:
    run.font.size = Pt(SMALL)
    if bold:
        run.font.bold = True
    if colour is not None:
        run.font.color.rgb = colour


def _set_properties(table: Table) -> None:
    """Set width, borders and margins, each where the standard wants it."""
    properties = xml_of(table).tblPr
    width = properties.find(qn("w:tblW"))
    width.set(qn("w:type"), "dxa")
    width.set(qn("w:w"), str(sum(column.width.twips for column in table.columns if column.width)))
    _insert_before(properties, _BORDERS, ("shd", "tblLayout", "tblCellMar", "tblLook"))
    _insert_before(properties, _MARGINS, ("tblLook",))


def _insert_before(properties: Any, xml: str, later: Sequence[str]) -> None:
    tags = [qn(f"w:{name}") for name in later]
    place = next((i for i, child in enumerate(properties) if child.tag in tags), len(properties))
    properties.insert(place, parse_xml(xml))
