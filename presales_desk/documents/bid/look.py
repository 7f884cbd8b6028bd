"""How a bid looks: page, fonts, numbered headings, as buyers expect who say nothing of it.

Body 宋体 小四 with 1.5 lines and an indent of two characters, chapters 黑体 三号, tables 五号.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_PARAGRAPH_ALIGNMENT
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm, Pt, RGBColor

from presales_desk.documents.bid.wording import bid_text
from presales_desk.documents.word_look import LANGUAGE_TAGS
from presales_desk.documents.word_xml import xml_of
from presales_desk.records.xml_text import xml_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from docx.document import Document

BODY, TABLE, CHAPTER = 12.0, 10.5, 16.0
"""Sizes in points: 小四, 五号, 三号."""
_HEADINGS = {1: CHAPTER, 2: 15.0, 3: 14.0}
_LATIN = "Times New Roman"
_BODY_FONT, _HEAD_FONT = "宋体", "黑体"
_BLACK = RGBColor(0, 0, 0)
_LIST_ID = 78
_CHINESE = "chineseCounting"
_LEVELS = {
    ("zh", True): ((_CHINESE, "%1、"), (_CHINESE, "（%2）"), ("decimal", "%3.")),
    ("zh", False): ((_CHINESE, "%1、"), (_CHINESE, "%2、"), (_CHINESE, "（%3）")),
    ("en", True): (("decimal", "%1"), ("decimal", "%1.%2"), ("decimal", "%1.%2.%3")),
    ("en", False): (("decimal", "%1"), ("decimal", "%2"), ("decimal", "%2.%3")),
}
"""How each level counts, with chapters above and without; what stands around its number."""
_DIGITS = "零一二三四五六七八九"


@dataclass(frozen=True, slots=True, kw_only=True)
class BidHouse:
    """What all documents of a bid have in common.

    Attributes:
        language: ``zh`` or ``en``.
        company: Our name; empty in a blind bid.
        project: Name of the tender's project, for the header.
        author: For the properties of the file; empty in a blind bid.
        blind: Without header, footer and any trace of who wrote it.
        draft: With a watermark that says so.
        day: When it was made.
        signed: The day of signature in words; empty while that is open.
        response: Whether suppliers are asked for responses, not bidders for bids.

    """

    language: str = "zh"
    company: str = ""
    project: str = ""
    author: str = ""
    blind: bool = False
    draft: bool = False
    day: dt.date
    signed: str = ""
    response: bool = False

    def text(self, key: str, **values: str | int) -> str:
        """Return an entry below ``bid``, as the way of purchase calls it."""
        return bid_text(self.language, key, response=self.response, **values)


def dress(document: Document, language: str, *, chapters: bool) -> None:
    """Give an empty document the look of a bid.

    Args:
        document: Empty.
        language: Of the document.
        chapters: Whether it has headings of level 1; else those of level 2 count like these.

    """
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21.0), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2.5)
    section.top_margin, section.bottom_margin = Cm(2.6), Cm(2.4)
    for style in document.styles:
        if style.type is WD_STYLE_TYPE.PARAGRAPH:
            _set_fonts(style, _BODY_FONT)
    normal = cast("Any", document.styles["Normal"])
    normal.font.size = Pt(BODY)
    normal.paragraph_format.line_spacing = 1.5
    normal.paragraph_format.space_after = Pt(0)
    for level, size in _HEADINGS.items():
        _set_heading(document, level, size)
    for level in _HEADINGS:
        _add_entry_style(document, level)
    _number_headings(document, _levels(language, chapters=chapters))
    _set_language(document, language)


def set_properties(document: Document, house: BidHouse, title: str) -> None:
    """Write the properties of the file; those of a blind bid are empty but for its day.

    The picture of python-docx's template goes: it shows a page that is not there.
    """
    package = cast("Any", document.part.package)
    for name, relation in list(package.rels.items()):
        if relation.reltype == RELATIONSHIP_TYPE.THUMBNAIL:
            del package.rels[name]
    core = document.core_properties
    core.created = core.modified = dt.datetime.combine(house.day, dt.time())
    core.title = "" if house.blind else xml_text(title)[:255]
    core.author = core.last_modified_by = xml_text(house.author)[:255]
    core.comments = ""
    for zoom in cast("Any", document.settings.element).findall(qn("w:zoom")):
        zoom.set(qn("w:percent"), "100")


def heading_number(counts: list[int], language: str, *, chapters: bool) -> str:
    """Return the printed number of a heading, as the automatic numbering of Word shows it.

    Args:
        counts: How many headings there were on each level down to its own.
        language: Of the document.
        chapters: See ``dress``.

    """
    kind, text = _levels(language, chapters=chapters)[len(counts) - 1]
    numbers = {
        f"%{level}": chinese(count) if kind == _CHINESE else str(count)
        for level, count in enumerate(counts, 1)
    }
    for place, number in numbers.items():
        text = text.replace(place, number)
    return text


def chinese(number: int) -> str:
    """Write a number from 1 to 99 in Chinese, as chapters are counted."""
    tens, ones = divmod(number, 10)
    head = "" if not tens else ("十" if tens == 1 else f"{_DIGITS[tens]}十")
    return head + (_DIGITS[ones] if ones or not tens else "")


def leave_numbers(paragraph: Any) -> None:
    """Take a paragraph out of the numbering that its style brings."""
    numbers = xml_of(paragraph).get_or_add_pPr().get_or_add_numPr()
    numbers.get_or_add_numId().val = 0


def set_east_asian(run: Any, font: str) -> None:
    """Set the font of the Chinese characters of a run."""
    fonts = xml_of(run).get_or_add_rPr().get_or_add_rFonts()
    fonts.set(qn("w:eastAsia"), font)


def _set_heading(document: Document, level: int, size: float) -> None:
    style = cast("Any", document.styles[f"Heading {level}"])
    _set_fonts(style, _HEAD_FONT)
    style.font.size, style.font.bold, style.font.color.rgb = Pt(size), True, _BLACK
    form = style.paragraph_format
    form.space_before, form.space_after = Pt(12 if level == 1 else 8), Pt(6)
    form.keep_with_next, form.line_spacing = True, 1.25
    if level == 1:
        form.alignment = WD_PARAGRAPH_ALIGNMENT.CENTER


def _add_entry_style(document: Document, level: int) -> None:
    """Add the style of an entry of the table of contents, with its dotted line to the page."""
    name = f"TOC {level}"
    style = cast("Any", document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH, builtin=True))
    style.base_style = document.styles["Normal"]
    style.paragraph_format.left_indent = Cm(0.75 * (level - 1))
    tabs = f'<w:tabs {nsdecls("w")}><w:tab w:val="right" w:leader="dot" w:pos="9070"/></w:tabs>'
    style.element.get_or_add_pPr().insert(0, parse_xml(tabs))
    _set_fonts(style, _BODY_FONT)


def _set_fonts(style: Any, asian: str) -> None:
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    # A theme font named in the style would win over the font we name.
    for attribute in list(fonts.attrib):
        if attribute.endswith("Theme"):
            del fonts.attrib[attribute]
    for script in ("ascii", "hAnsi", "cs"):
        fonts.set(qn(f"w:{script}"), _LATIN)
    fonts.set(qn("w:eastAsia"), asian)


def _levels(language: str, *, chapters: bool) -> Sequence[tuple[str, str]]:
    return _LEVELS[language, chapters]


def _number_headings(document: Document, kinds: Sequence[tuple[str, str]]) -> None:
    numbering = cast("Any", document.part.numbering_part.element)
    levels = "".join(
        f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{kind}"/>'
        f'<w:pStyle w:val="Heading{level + 1}"/><w:suff w:val="{_gap(kind)}"/>'
        f'<w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/></w:lvl>'
        for level, (kind, text) in enumerate(kinds)
    )
    # Abstract definitions must stand before the numbers that use them.
    numbering.insert(
        0,
        parse_xml(
            f'<w:abstractNum {nsdecls("w")} w:abstractNumId="{_LIST_ID}">'
            f'<w:multiLevelType w:val="multilevel"/>{levels}</w:abstractNum>'
        ),
    )
    abstract = f'<w:abstractNumId w:val="{_LIST_ID}"/>'
    numbering.append(parse_xml(f'<w:num {nsdecls("w")} w:numId="{_LIST_ID}">{abstract}</w:num>'))
    for level in _HEADINGS:
        properties = cast("Any", document.styles[f"Heading {level}"].element).get_or_add_pPr()
        properties.get_or_add_numPr().get_or_add_ilvl().val = level - 1
        properties.numPr.get_or_add_numId().val = _LIST_ID


def _gap(kind: str) -> str:
    return "nothing" if kind == _CHINESE else "space"


def _set_language(document: Document, language: str) -> None:
    defaults = cast("Any", document.styles.element).find(
        f"{qn('w:docDefaults')}/{qn('w:rPrDefault')}/{qn('w:rPr')}"
    )
    tag, other = LANGUAGE_TAGS[language]
    latin, asian = (other, tag) if language == "zh" else (tag, other)
    for old in defaults.findall(qn("w:lang")):
        defaults.remove(old)
    defaults.append(
        parse_xml(f'<w:lang {nsdecls("w")} w:val="{latin}" w:eastAsia="{asian}" w:bidi="ar-SA"/>')
    )
    for fonts in defaults.findall(qn("w:rFonts")):
        fonts.attrib.clear()
        for script in ("ascii", "hAnsi", "cs"):
            fonts.set(qn(f"w:{script}"), _LATIN)
        fonts.set(qn("w:eastAsia"), _BODY_FONT)
