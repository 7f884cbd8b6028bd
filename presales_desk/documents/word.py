"""A Word document as our reports need it; all that python-docx leaves to its users is here.

Styles carry everything: headings are heading styles with automatic numbers, East Asian text has
an East Asian font, tables repeat their head, and no row breaks over a page.
"""

from __future__ import annotations

import io
import re
from typing import TYPE_CHECKING, Any, cast

import docx
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.oxml.parser import OxmlElement
from docx.shared import Cm, Emu, Pt, RGBColor

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Sequence

    from docx.document import Document
    from docx.styles.style import ParagraphStyle
    from docx.table import Table
    from docx.text.paragraph import Paragraph

    from presales_desk.documents.house import Letterhead

NAVY = RGBColor(0x12, 0x28, 0x4C)
MUTED = RGBColor(0x66, 0x70, 0x85)
HEAD_FILL, LABEL_FILL, RULE = "12284C", "F3F5F9", "C8CED8"
FONTS = {"zh": ("Segoe UI", "微软雅黑"), "en": ("Segoe UI", "微软雅黑")}
LANGUAGES = {"zh": ("zh-CN", "en-US"), "en": ("en-US", "zh-CN")}
MARGIN = Cm(2.4)
TEXT_WIDTH = Cm(21.0 - 2 * 2.4)
_HEADING_SIZES = {1: 15, 2: 12, 3: 10.5}
_BODY, _SMALL, _TITLE = 10.5, 9, 20
_LIST_ID = 77
_LONGEST_PROPERTY = 255
_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


class WordDocument:
    """A document being written from top to bottom."""

    def __init__(self, letterhead: Letterhead, title: str, *, running_head: str) -> None:
        """Begin a document on A4.

        Args:
            letterhead: The company's look.
            title: For the document's properties; ``cover`` prints it.
            running_head: What the header of every page says beside the company.

        """
        template = io.BytesIO(letterhead.template) if letterhead.template else None
        self._document: Document = docx.Document(template)
        self._letterhead = letterhead
        self._language = letterhead.language
        self._ends_with_table = False
        if template is None:
            self._set_page()
            self._set_styles()
            self._set_header(running_head)
            self._set_footer()
        else:
            _clear(self._document)
        self._set_properties(title)
        _set_zoom(self._document)

    def cover(self, title: str, subtitle: str, facts: Sequence[tuple[str, str]]) -> None:
        """Write the head of the first page: logo, title, subtitle, a small table of facts."""
        if self._letterhead.logo is not None:
            run = self._document.add_paragraph().add_run()
            run.add_picture(io.BytesIO(self._letterhead.logo), height=Cm(1.2))
        self._document.add_paragraph(_clean(title), style="Title")
        if subtitle:
            self._document.add_paragraph(_clean(subtitle), style="Subtitle")
        self.facts(facts)

    def heading(self, text: str, level: int = 1) -> None:
        """Write a heading of level 1 to 3."""
        self._document.add_heading(_clean(text), level)
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
            run = paragraph.add_run(_clean(line))
            if muted:
                run.font.color.rgb = MUTED

    def facts(self, rows: Sequence[tuple[str, str]]) -> None:
        """Write a table of two columns, what and its value, with the first shaded."""
        table = self._table(2, (Emu(Cm(3.4)), Emu(TEXT_WIDTH - Cm(3.4))))
        for label, value in rows:
            cells = table.add_row().cells
            _fill_cell(cells[0], label, bold=True)
            _shade(cells[0], LABEL_FILL)
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
            _shade(cell, HEAD_FILL)
        _xml(top).get_or_add_trPr().append(OxmlElement("w:tblHeader"))
        for texts in rows:
            for cell, text in zip(table.add_row().cells, texts, strict=True):
                _fill_cell(cell, text)
        for row in table.rows:
            _xml(row).get_or_add_trPr().append(OxmlElement("w:cantSplit"))

    def content(self) -> bytes:
        """Return the finished .docx."""
        buffer = io.BytesIO()
        self._document.save(buffer)
        return buffer.getvalue()

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

    def _set_page(self) -> None:
        section = self._document.sections[0]
        section.page_width, section.page_height = Cm(21.0), Cm(29.7)
        section.left_margin = section.right_margin = MARGIN
        section.top_margin, section.bottom_margin = Cm(2.5), Cm(2.2)

    def _set_styles(self) -> None:
        latin, asian = FONTS[self._language]
        for style in self._document.styles:
            if style.type is WD_STYLE_TYPE.PARAGRAPH:
                _set_fonts(cast("ParagraphStyle", style), latin, asian)
        normal = cast("Any", self._document.styles["Normal"])
        normal.font.size = Pt(_BODY)
        normal.paragraph_format.line_spacing = 1.35
        normal.paragraph_format.space_after = Pt(5)
        for level, size in _HEADING_SIZES.items():
            self._set_heading_style(level, size)
        self._set_title_styles()
        self._number_headings()
        _set_default_language(self._document, *LANGUAGES[self._language])

    def _set_heading_style(self, level: int, size: float) -> None:
        style = cast("Any", self._document.styles[f"Heading {level}"])
        style.font.size, style.font.bold, style.font.color.rgb = Pt(size), True, NAVY
        style.paragraph_format.space_before = Pt(16 if level == 1 else 9)
        style.paragraph_format.space_after = Pt(5)
        style.paragraph_format.keep_with_next = True

    def _set_title_styles(self) -> None:
        title = cast("Any", self._document.styles["Title"])
        title.font.size, title.font.bold, title.font.color.rgb = Pt(_TITLE), True, NAVY
        title.paragraph_format.space_after = Pt(2)
        for border in title.element.pPr.findall(qn("w:pBdr")):
            title.element.pPr.remove(border)
        subtitle = cast("Any", self._document.styles["Subtitle"])
        subtitle.font.size, subtitle.font.italic = Pt(12), False
        subtitle.font.color.rgb = MUTED
        for spacing in subtitle.element.rPr.findall(qn("w:spacing")):
            subtitle.element.rPr.remove(spacing)
        subtitle.paragraph_format.space_after = Pt(10)

    def _number_headings(self) -> None:
        numbering = cast("Any", self._document.part.numbering_part.element)
        # Abstract definitions must stand before the numbers that use them.
        numbering.insert(0, parse_xml(_HEADING_NUMBERS))
        abstract = f'<w:abstractNumId w:val="{_LIST_ID}"/>'
        number = f'<w:num {nsdecls("w")} w:numId="{_LIST_ID}">{abstract}</w:num>'
        numbering.append(parse_xml(number))
        for level in (1, 2):
            properties = cast(
                "Any", self._document.styles[f"Heading {level}"].element
            ).get_or_add_pPr()
            properties.get_or_add_numPr().get_or_add_ilvl().val = level - 1
            properties.numPr.get_or_add_numId().val = _LIST_ID

    def _set_header(self, running_head: str) -> None:
        paragraph = self._document.sections[0].header.paragraphs[0]
        company = self._letterhead.profile.company
        _write_small(paragraph, f"{company}\t{running_head}" if company else f"\t{running_head}")
        _xml(paragraph).get_or_add_pPr().append(parse_xml(_RULE_BELOW))
        _set_tab_stop(paragraph)

    def _set_footer(self) -> None:
        paragraph = self._document.sections[0].footer.paragraphs[0]
        _write_small(paragraph, f"{self._letterhead.profile.confidentiality}\t")
        before, between, after = _PAGE_WORDS[self._language]
        for piece in (before, "PAGE", between, "NUMPAGES", after):
            if piece in ("PAGE", "NUMPAGES"):
                _add_field(paragraph, piece)
            else:
                _write_small(paragraph, piece)
        _set_tab_stop(paragraph)

    def _set_properties(self, title: str) -> None:
        profile = self._letterhead.profile
        core = self._document.core_properties
        core.title, core.author = _property(title), _property(profile.user_name)
        core.last_modified_by, core.comments = core.author, ""
        core.language = LANGUAGES[self._language][0]

    def dated(self, moment: dt.datetime) -> None:
        """Set when the document was made, in its properties."""
        core = self._document.core_properties
        core.created = core.modified = moment


_PAGE_WORDS = {"zh": ("第 ", " 页，共 ", " 页"), "en": ("Page ", " of ", "")}

_BORDERS = (
    f"<w:tblBorders {nsdecls('w')}>"
    + "".join(
        f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="{RULE}"/>'
        for side in ("top", "left", "bottom", "right", "insideH", "insideV")
    )
    + "</w:tblBorders>"
)

_RULE_BELOW = (
    f"<w:pBdr {nsdecls('w')}>"
    f'<w:bottom w:val="single" w:sz="4" w:space="4" w:color="{RULE}"/></w:pBdr>'
)

_HEADING_NUMBERS = (
    f'<w:abstractNum {nsdecls("w")} w:abstractNumId="{_LIST_ID}">'
    '<w:multiLevelType w:val="multilevel"/>'
    + "".join(
        f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="decimal"/>'
        f'<w:pStyle w:val="Heading{level + 1}"/><w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/>'
        f'<w:pPr><w:ind w:left="{indent}" w:hanging="{indent}"/></w:pPr></w:lvl>'
        for level, text, indent in ((0, "%1", 432), (1, "%1.%2", 576))
    )
    + "</w:abstractNum>"
)


def _set_fonts(style: ParagraphStyle, latin: str, asian: str) -> None:
    fonts = cast("Any", style.element).get_or_add_rPr().get_or_add_rFonts()
    # A theme font named in the style would win over the font we name.
    for attribute in list(fonts.attrib):
        if attribute.endswith("Theme"):
            del fonts.attrib[attribute]
    fonts.set(qn("w:ascii"), latin)
    fonts.set(qn("w:hAnsi"), latin)
    fonts.set(qn("w:cs"), latin)
    fonts.set(qn("w:eastAsia"), asian)


def _set_default_language(document: Document, language: str, other: str) -> None:
    properties = cast("Any", document.styles.element).find(
        f"{qn('w:docDefaults')}/{qn('w:rPrDefault')}/{qn('w:rPr')}"
    )
    latin, asian = (other, language) if language.startswith("zh") else (language, other)
    for old in properties.findall(qn("w:lang")):
        properties.remove(old)
    properties.append(
        parse_xml(f'<w:lang {nsdecls("w")} w:val="{latin}" w:eastAsia="{asian}" w:bidi="ar-SA"/>')
    )


def _add_borders(table: Table) -> None:
    properties = _xml(table).tblPr
    later = [qn(f"w:{name}") for name in ("shd", "tblLayout", "tblCellMar", "tblLook")]
    place = next((i for i, child in enumerate(properties) if child.tag in later), len(properties))
    properties.insert(place, parse_xml(_BORDERS))


def _fill_cell(cell: Any, text: str, *, bold: bool = False, color: RGBColor | None = None) -> None:
    lines = _clean(text).splitlines() or [""]
    for number, line in enumerate(lines):
        paragraph = cell.paragraphs[0] if number == 0 else cell.add_paragraph()
        paragraph.paragraph_format.space_before = paragraph.paragraph_format.space_after = Pt(2)
        paragraph.paragraph_format.line_spacing = 1.15
        run = paragraph.add_run(line)
        run.font.size, run.font.bold = Pt(_SMALL + 0.5), bold
        if color is not None:
            run.font.color.rgb = color


def _shade(cell: Any, fill: str) -> None:
    shade = f'<w:shd {nsdecls("w")} w:val="clear" w:color="auto" w:fill="{fill}"/>'
    _xml(cell).get_or_add_tcPr().append(parse_xml(shade))


def _write_small(paragraph: Paragraph, text: str) -> None:
    run = paragraph.add_run(_clean(text))
    run.font.size, run.font.color.rgb = Pt(_SMALL), MUTED


def _add_field(paragraph: Paragraph, code: str) -> None:
    """Add a field; every part is a run of its own, so that its result keeps the small type."""
    for kind in ("begin", code, "separate", "1", "end"):
        run = paragraph.add_run()
        run.font.size, run.font.color.rgb = Pt(_SMALL), MUTED
        if kind == "1":
            run.text = kind
        elif kind == code:
            text = OxmlElement("w:instrText")
            text.text = code
            _xml(run).append(text)
        else:
            mark = OxmlElement("w:fldChar")
            mark.set(qn("w:fldCharType"), kind)
            _xml(run).append(mark)


def _set_tab_stop(paragraph: Paragraph) -> None:
    """Leave one stop, at the right margin; the style brings two of its own."""
    cast("Any", paragraph.style).paragraph_format.tab_stops.clear_all()
    paragraph.paragraph_format.tab_stops.add_tab_stop(TEXT_WIDTH, WD_TAB_ALIGNMENT.RIGHT)


def _set_zoom(document: Document) -> None:
    # The standard asks for a percentage that the template of python-docx leaves out.
    for zoom in _xml(document.settings).findall(qn("w:zoom")):
        zoom.set(qn("w:percent"), "100")


def _clear(document: Document) -> None:
    """Remove the sample text of a company's template; its sections stay."""
    body = cast("Any", document.element).body
    for child in list(body):
        if child.tag != qn("w:sectPr"):
            body.remove(child)


def _xml(proxy: object) -> Any:
    """The XML behind an object of python-docx, which has no public way to it."""
    return cast("Any", proxy)._element  # noqa: SLF001


def _property(text: str) -> str:
    return _clean(text)[:_LONGEST_PROPERTY]


def _clean(text: str) -> str:
    """The text without characters that XML cannot hold."""
    return _NOT_XML.sub("", text)
