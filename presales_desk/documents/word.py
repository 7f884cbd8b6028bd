"""A Word document as our reports need it.

Styles carry everything; tables repeat their head, and no row breaks over a page.
"""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

import docx
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.oxml.parser import OxmlElement
from docx.shared import Cm, Emu, Pt, RGBColor

from presales_desk.documents.word_look import LANGUAGE_TAGS, MUTED, RULE, SMALL, TEXT_WIDTH, dress
from presales_desk.documents.word_template import open_template
from presales_desk.documents.word_xml import xml_of
from presales_desk.records.xml_text import xml_text

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Sequence

    from docx.document import Document
    from docx.table import Table

    from presales_desk.documents.house import Letterhead

_HEAD_FILL, _LABEL_FILL = "12284C", "F3F5F9"
_LONGEST_PROPERTY = 255
_LABEL_WIDTH = Emu(Cm(3.8))  # of the facts on the cover
_BORDERS = (
    f"<w:tblBorders {nsdecls('w')}>"
    + "".join(
        f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="{RULE}"/>'
        for side in ("top", "left", "bottom", "right", "insideH", "insideV")
    )
    + "</w:tblBorders>"
)


class WordDocument:
    """A document being written from top to bottom."""

    def __init__(self, letterhead: Letterhead, title: str, *, running_head: str) -> None:
        """Begin a document on A4.

        Args:
            letterhead: The company's look.
            title: For the document's properties; ``cover`` prints it.
            running_head: What the header of every page says beside the company.

        Raises:
            NotReadError: The company's template is no sound Word file.

        """
        self._letterhead = letterhead
        self._language = letterhead.language
        self._ends_with_table = False
        self._document = _begun(letterhead, running_head)
        self._set_properties(title)
        _set_zoom(self._document)

    def cover(self, title: str, subtitle: str, facts: Sequence[tuple[str, str]]) -> None:
        """Write the head of the first page: logo, title, subtitle, a small table of facts."""
        if self._letterhead.logo is not None:
            run = self._document.add_paragraph().add_run()
            run.add_picture(io.BytesIO(self._letterhead.logo), height=Cm(1.2))
        self._document.add_paragraph(xml_text(title), style="Title")
        if subtitle:
            self._document.add_paragraph(xml_text(subtitle), style="Subtitle")
        self.facts(facts)

    def heading(self, text: str, level: int = 1) -> None:
        """Write a heading of level 1 to 3."""
        self._document.add_heading(xml_text(text), level)
        self._ends_with_table = False

    def paragraph(self, text: str, *, muted: bool = False, leads: bool = False) -> None:
        """Write text; its lines become paragraphs.

        Args:
            text: What to write.
            muted: For help, and for what is missing.
            leads: Stays on the page of what follows.

        """
        self._ends_with_table = False
        for line in text.splitlines() or [""]:
            paragraph = self._document.add_paragraph()
            paragraph.paragraph_format.keep_with_next = leads
            run = paragraph.add_run(xml_text(line))
            if muted:
                run.font.color.rgb = MUTED

    def facts(self, rows: Sequence[tuple[str, str]]) -> None:
        """Write a table of two columns, what and its value, with the first shaded."""
        table = self._table(2, (_LABEL_WIDTH, Emu(TEXT_WIDTH - _LABEL_WIDTH)))
        for label, value in rows:
            cells = table.add_row().cells
            _fill_cell(cells[0], label, bold=True)
            _shade(cells[0], _LABEL_FILL)
            _fill_cell(cells[1], value)

    def table(
        self, head: Sequence[str], rows: Iterable[Sequence[str]], shares: Sequence[float]
    ) -> None:
        """Write a table with a head that repeats on every page.

        Args:
            head: Names of the columns.
            rows: Texts of the cells.
            shares: Relative widths of the columns.

        """
        widths = tuple(Emu(int(TEXT_WIDTH * share / sum(shares))) for share in shares)
        table = self._table(len(head), widths)
        top = table.add_row()
        for cell, text in zip(top.cells, head, strict=True):
            _fill_cell(cell, text, bold=True, color=RGBColor(0xFF, 0xFF, 0xFF))
            _shade(cell, _HEAD_FILL)
        xml_of(top).get_or_add_trPr().append(OxmlElement("w:tblHeader"))
        for texts in rows:
            for cell, text in zip(table.add_row().cells, texts, strict=True):
                _fill_cell(cell, text)
        for row in table.rows:
            xml_of(row).get_or_add_trPr().append(OxmlElement("w:cantSplit"))

    def content(self) -> bytes:
        """Return the finished .docx."""
        buffer = io.BytesIO()
        self._document.save(buffer)
        return buffer.getvalue()

    def dated(self, moment: dt.datetime) -> None:
        """Set when the document was made, in its properties."""
        core = self._document.core_properties
        core.created = core.modified = moment

    def _table(self, columns: int, widths: Sequence[Emu]) -> Table:
        if self._ends_with_table:
            # Two tables without anything between them would become one.
            self._document.add_paragraph().paragraph_format.line_spacing = Pt(8)
        self._ends_with_table = True
        table = self._document.add_table(rows=0, cols=columns)
        table.alignment = WD_TABLE_ALIGNMENT.CENTER
        table.autofit = False
        # LibreOffice and WPS read the grid, Word the cells: python-docx copies one to the other.
        for column, width in zip(table.columns, widths, strict=True):
            column.width = width
        _add_borders(table)
        return table

    def _set_properties(self, title: str) -> None:
        profile = self._letterhead.profile
        core = self._document.core_properties
        core.title, core.author = _property(title), _property(profile.user_name)
        core.last_modified_by, core.comments = core.author, ""
        core.language = LANGUAGE_TAGS[self._language][0]


def _begun(letterhead: Letterhead, running_head: str) -> Document:
    if letterhead.template is not None:
        return open_template(letterhead.template, letterhead.profile.document_template_name)
    document = docx.Document()
    dress(document, letterhead, running_head)
    return document


def _add_borders(table: Table) -> None:
    properties = xml_of(table).tblPr
    later = [qn(f"w:{name}") for name in ("shd", "tblLayout", "tblCellMar", "tblLook")]
    place = next((i for i, child in enumerate(properties) if child.tag in later), len(properties))
    properties.insert(place, parse_xml(_BORDERS))


def _fill_cell(cell: Any, text: str, *, bold: bool = False, color: RGBColor | None = None) -> None:
    lines = xml_text(text).splitlines() or [""]
    for number, line in enumerate(lines):
        paragraph = cell.paragraphs[0] if number == 0 else cell.add_paragraph()
        paragraph.paragraph_format.space_before = paragraph.paragraph_format.space_after = Pt(2)
        paragraph.paragraph_format.line_spacing = 1.15
        run = paragraph.add_run(line)
        run.font.size, run.font.bold = Pt(SMALL + 0.5), bold
        if color is not None:
            run.font.color.rgb = color


def _shade(cell: Any, fill: str) -> None:
    shade = f'<w:shd {nsdecls("w")} w:val="clear" w:color="auto" w:fill="{fill}"/>'
    xml_of(cell).get_or_add_tcPr().append(parse_xml(shade))


def _set_zoom(document: Document) -> None:
    # The standard asks for a percentage that the template of python-docx leaves out.
    for zoom in xml_of(document.settings).findall(qn("w:zoom")):
        zoom.set(qn("w:percent"), "100")


def _property(text: str) -> str:
    return xml_text(text)[:_LONGEST_PROPERTY]
