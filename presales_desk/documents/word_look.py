"""Our own look of a Word document: page, fonts, numbered headings, header and footer.

Used where the company has no template of its own. Headings are heading styles with automatic
numbers, East Asian text has an East Asian font.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, cast

from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.oxml.parser import OxmlElement
from docx.shared import Cm, Length, Pt, RGBColor

from presales_desk.documents.material import Wording
from presales_desk.documents.word_xml import xml_of
from presales_desk.records.xml_text import xml_text

if TYPE_CHECKING:
    from docx.document import Document
    from docx.styles.style import ParagraphStyle
    from docx.text.paragraph import Paragraph

    from presales_desk.documents.house import Letterhead

NAVY = RGBColor(0x12, 0x28, 0x4C)
MUTED = RGBColor(0x66, 0x70, 0x85)
RULE = "C8CED8"
TEXT_WIDTH = Cm(21.0 - 2 * 2.2)
SMALL = 9  # points
LANGUAGE_TAGS = {"zh": ("zh-CN", "en-US"), "en": ("en-US", "zh-CN")}
"""By the document's language: its tag, and the tag of the other script."""

_LATIN, _EAST_ASIAN = "Segoe UI", "微软雅黑"
_MARGIN, _NARROW_MARGIN = Cm(2.2), Cm(1.8)
_HEADING_SIZES = {1: 14, 2: 11, 3: 10.5}
_BODY, _TITLE = 10, 20
_LINE = Pt(15)
"""Of the body, fixed: fonts for Chinese ask for half as much again, each program in its own way."""
_LIST_ID = 77
_FIELD = re.compile("(NUMPAGES|PAGE)")  # Word counts what these stand for

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
        for level, text, indent in ((0, "%1", 540), (1, "%1.%2", 640))
    )
    + "</w:abstractNum>"
)


def dress(document: Document, letterhead: Letterhead, running_head: str) -> None:
    """Give an empty document our look.

    Args:
        document: With the styles that python-docx brings.
        letterhead: Company and language.
        running_head: What the header of every page says beside the company.

    """
    _set_page(document)
    _set_styles(document, letterhead.language)
    _set_header(document, letterhead.profile.company, running_head)
    _set_footer(document, letterhead)


def add_missing_styles(document: Document) -> None:
    """Give a company's template the styles of our reports that it lacks, in our look."""
    for level, size in _HEADING_SIZES.items():
        if _add_style(document, f"Heading {level}"):
            _set_heading_style(document, level, size)
    if _add_style(document, "Title"):
        _set_title_style(document)
    if _add_style(document, "Subtitle"):
        _set_subtitle_style(document)


def narrow_margins(document: Document) -> None:
    """Leave more of our page to the text."""
    section = document.sections[0]
    section.left_margin = section.right_margin = _NARROW_MARGIN
    section.top_margin, section.bottom_margin = Cm(2.0), Cm(1.6)
    for part in (section.header, section.footer):
        _set_tab_stop(part.paragraphs[0], Cm(21.0) - 2 * _NARROW_MARGIN)


def _add_style(document: Document, name: str) -> bool:
    """Add a paragraph style unless it is there; tell whether it was not."""
    if name in document.styles:
        return False
    document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH, builtin=True)
    return True


def _set_page(document: Document) -> None:
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21.0), Cm(29.7)
    section.left_margin = section.right_margin = _MARGIN
    section.top_margin, section.bottom_margin = Cm(2.3), Cm(2.0)


def _set_styles(document: Document, language: str) -> None:
    for style in document.styles:
        if style.type is WD_STYLE_TYPE.PARAGRAPH:
            _set_fonts(cast("ParagraphStyle", style))
    normal = cast("Any", document.styles["Normal"])
    normal.font.size = Pt(_BODY)
    normal.paragraph_format.line_spacing = _LINE
    normal.paragraph_format.space_after = Pt(3)
    for level, size in _HEADING_SIZES.items():
        _set_heading_style(document, level, size)
    _set_title_style(document)
    _set_subtitle_style(document)
    _number_headings(document)
    _set_default_language(document, *LANGUAGE_TAGS[language])


def _set_heading_style(document: Document, level: int, size: float) -> None:
    style = cast("Any", document.styles[f"Heading {level}"])
    style.font.size, style.font.bold, style.font.color.rgb = Pt(size), True, NAVY
    style.paragraph_format.space_before = Pt(12 if level == 1 else 6)
    style.paragraph_format.space_after = Pt(4 if level == 1 else 2)
    style.paragraph_format.keep_with_next = True
    style.paragraph_format.line_spacing = 1.0
    if style.element.pPr.find(qn("w:outlineLvl")) is None:
        outline = OxmlElement("w:outlineLvl")
        outline.set(qn("w:val"), str(level - 1))
        style.element.pPr.append(outline)


def _set_title_style(document: Document) -> None:
    title = cast("Any", document.styles["Title"])
    title.font.size, title.font.bold, title.font.color.rgb = Pt(_TITLE), True, NAVY
    title.paragraph_format.space_after = Pt(2)
    title.paragraph_format.line_spacing = 1.0
    for border in title.element.pPr.findall(qn("w:pBdr")):
        title.element.pPr.remove(border)


def _set_subtitle_style(document: Document) -> None:
    subtitle = cast("Any", document.styles["Subtitle"])
    subtitle.font.size, subtitle.font.italic = Pt(12), False
    subtitle.font.color.rgb = MUTED
    for spacing in subtitle.element.rPr.findall(qn("w:spacing")):
        subtitle.element.rPr.remove(spacing)
    subtitle.paragraph_format.space_after = Pt(8)
    subtitle.paragraph_format.line_spacing = 1.0


def _number_headings(document: Document) -> None:
    numbering = cast("Any", document.part.numbering_part.element)
    # Abstract definitions must stand before the numbers that use them.
    numbering.insert(0, parse_xml(_HEADING_NUMBERS))
    abstract = f'<w:abstractNumId w:val="{_LIST_ID}"/>'
    number = f'<w:num {nsdecls("w")} w:numId="{_LIST_ID}">{abstract}</w:num>'
    numbering.append(parse_xml(number))
    for level in (1, 2):
        properties = cast("Any", document.styles[f"Heading {level}"].element).get_or_add_pPr()
        properties.get_or_add_numPr().get_or_add_ilvl().val = level - 1
        properties.numPr.get_or_add_numId().val = _LIST_ID


def _set_header(document: Document, company: str, running_head: str) -> None:
    paragraph = document.sections[0].header.paragraphs[0]
    _write_small(paragraph, f"{company}\t{running_head}")
    xml_of(paragraph).get_or_add_pPr().append(parse_xml(_RULE_BELOW))
    _set_tab_stop(paragraph)


def _set_footer(document: Document, letterhead: Letterhead) -> None:
    paragraph = document.sections[0].footer.paragraphs[0]
    _write_small(paragraph, f"{letterhead.profile.confidentiality}\t")
    number = Wording.of(letterhead).text("page", page="PAGE", pages="NUMPAGES")
    for piece in _FIELD.split(number):
        if _FIELD.fullmatch(piece):
            _add_field(paragraph, piece)
        elif piece:
            _write_small(paragraph, piece)
    _set_tab_stop(paragraph)


def _set_fonts(style: ParagraphStyle) -> None:
    fonts = cast("Any", style.element).get_or_add_rPr().get_or_add_rFonts()
    # A theme font named in the style would win over the font we name.
    for attribute in list(fonts.attrib):
        if attribute.endswith("Theme"):
            del fonts.attrib[attribute]
    for script in ("ascii", "hAnsi", "cs"):
        fonts.set(qn(f"w:{script}"), _LATIN)
    fonts.set(qn("w:eastAsia"), _EAST_ASIAN)


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


def _write_small(paragraph: Paragraph, text: str) -> None:
    run = paragraph.add_run(xml_text(text))
    run.font.size, run.font.color.rgb = Pt(SMALL), MUTED


def _add_field(paragraph: Paragraph, code: str) -> None:
    """Add a field; every part is a run of its own, so that its result keeps the small type."""
    for kind in ("begin", code, "separate", "1", "end"):
        run = paragraph.add_run()
        run.font.size, run.font.color.rgb = Pt(SMALL), MUTED
        if kind == "1":
            run.text = kind
        elif kind == code:
            text = OxmlElement("w:instrText")
            text.text = code
            xml_of(run).append(text)
        else:
            mark = OxmlElement("w:fldChar")
            mark.set(qn("w:fldCharType"), kind)
            xml_of(run).append(mark)


def _set_tab_stop(paragraph: Paragraph, place: int = TEXT_WIDTH) -> None:
    """Leave one stop, at the right margin; the style brings two of its own."""
    cast("Any", paragraph.style).paragraph_format.tab_stops.clear_all()
    paragraph.paragraph_format.tab_stops.clear_all()
    paragraph.paragraph_format.tab_stops.add_tab_stop(Length(place), WD_TAB_ALIGNMENT.RIGHT)
