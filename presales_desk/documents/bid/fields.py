"""Fields of Word: page numbers, and places to fill in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.oxml.parser import OxmlElement

from presales_desk.documents.word_xml import xml_of
from presales_desk.records.xml_text import xml_text

LAST_PAGE = "_LastPage"
"""Bookmark at the end: its page is the number of pages, also where the count starts anew."""
BLANK_TAG = "blank-"
"""Begins the tag of the content control of a place to fill in; its number follows."""
_BEHIND_HIGHLIGHT = (
    *("u", "effect", "bdr", "shd", "fitText", "vertAlign", "rtl", "cs", "em", "lang"),
    *("eastAsianLayout", "specVanish", "oMath"),
)
"""What the standard wants behind the highlight of a run."""
_BRACKETS = {"zh": "【】", "en": "[]"}
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_UNKNOWN = "1"  # of a page nobody has counted yet; Word sets it when it opens the file


@dataclass(frozen=True, slots=True)
class Blank:
    """A place that somebody has to fill in before the bid is sent.

    Attributes:
        label: What belongs there, such as "法定代表人".
        value: What is known; empty while nothing is.

    """

    label: str
    value: str = ""


def bracketed(label: str, language: str) -> str:
    """Return what an open place shows, in brackets as the language of the document has them."""
    first, last = _BRACKETS[language]
    return f"{first}{xml_text(label)}{last}"


def add_field(paragraph: Any, code: str, result: str = _UNKNOWN) -> None:
    """Add a field with the result that it shows until Word computes it."""
    for kind in ("begin", "code", "separate", "result", "end"):
        run = paragraph.add_run()
        if kind == "result":
            run.text = result
        else:
            xml_of(run).append(instruction(code) if kind == "code" else field_mark(kind))


def add_bookmark(paragraph: Any, name: str, number: int) -> None:
    """Put a bookmark around all that ``paragraph`` holds; ``number`` is unique in the document."""
    element = xml_of(paragraph)
    start, end = OxmlElement("w:bookmarkStart"), OxmlElement("w:bookmarkEnd")
    for mark in (start, end):
        mark.set(qn("w:id"), str(number))
    start.set(qn("w:name"), name)
    place = 1 if element.pPr is not None else 0
    element.insert(place, start)
    element.append(end)


def add_blank(paragraph: Any, blank: Blank, shown: str, number: int, size: float) -> None:
    """Add a place to fill in at the end of a paragraph; see ``blank_control``.

    Args:
        paragraph: Gets it at its end.
        blank: What belongs there.
        shown: What stands there while nothing is known.
        number: Unique in the document.
        size: Of the type, in points.

    """
    look = OxmlElement("w:rPr")
    look.extend(type_size(size))
    xml_of(paragraph).append(blank_control(blank, shown, number, look))


def blank_control(blank: Blank, shown: str, number: int, look: Any) -> Any:
    """Return a place to fill in: a content control that Word lists, bright while it is open.

    It is one of rich text, because LibreOffice shows those of plain text without their look.

    Args:
        blank: What belongs there.
        shown: What stands there while nothing is known; see ``bracketed``.
        number: Unique in the document.
        look: The ``w:rPr`` of its text.

    """
    control = parse_xml(
        f"<w:sdt {nsdecls('w')}><w:sdtPr><w:alias/><w:tag/><w:id/><w:richText/></w:sdtPr>"
        "<w:sdtContent><w:r><w:t/></w:r></w:sdtContent></w:sdt>"
    )
    properties, content = control[0], control[1][0]
    properties[0].set(qn("w:val"), xml_text(blank.label)[:64])
    properties[1].set(qn("w:val"), f"{BLANK_TAG}{number}")
    properties[2].set(qn("w:val"), str(100_000 + number))
    content.insert(0, look)
    if not blank.value:
        _brighten(look)
    content[1].text = xml_text(blank.value) or shown
    content[1].set(_SPACE, "preserve")
    return control


def _brighten(look: Any) -> None:
    """Mark text yellow, where the standard wants that among what is said of it."""
    for old in look.findall(qn("w:highlight")):
        look.remove(old)
    bright = OxmlElement("w:highlight")
    bright.set(qn("w:val"), "yellow")
    later = {qn(f"w:{name}") for name in _BEHIND_HIGHLIGHT}
    place = next((n for n, each in enumerate(look) if each.tag in later), len(look))
    look.insert(place, bright)


def set_result(part: Any, code: str, result: str) -> None:
    """Write what every field ``code`` of a header or footer shows until Word computes it."""
    for instruction in xml_of(part).iter(qn("w:instrText")):
        if (instruction.text or "").strip() == code:
            runs = instruction.getparent().itersiblings(qn("w:r"))
            text = next(found for run in runs if (found := run.find(qn("w:t"))) is not None)
            text.text = result


def text_run(text: str) -> Any:
    """Return a run with a text."""
    element = OxmlElement("w:t")
    element.text = xml_text(text)
    element.set(_SPACE, "preserve")
    return run_with(element)


def type_size(points: float) -> list[Any]:
    """Return the properties of a run that set the size of its type, for both kinds of script."""
    sizes = [OxmlElement(script) for script in ("w:sz", "w:szCs")]
    for each in sizes:
        each.set(qn("w:val"), str(round(points * 2)))  # Word counts in half points
    return sizes


def run_with(element: Any) -> Any:
    """Return a run that holds an element."""
    run = OxmlElement("w:r")
    run.append(element)
    return run


def field_mark(kind: str) -> Any:
    """Return a mark in a field: ``begin``, ``separate`` or ``end``."""
    mark = OxmlElement("w:fldChar")
    mark.set(qn("w:fldCharType"), kind)
    return mark


def instruction(code: str) -> Any:
    """Return the code of a field."""
    element = OxmlElement("w:instrText")
    element.set(_SPACE, "preserve")
    element.text = f" {code} "
    return element
