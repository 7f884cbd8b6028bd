"""Fields that a colleague fills in in Word: content controls that say whose answer they hold.

A bookmark around each says the same once more, for programs that forget the tags of controls.
"""

from __future__ import annotations

import re
import string
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.oxml.parser import OxmlElement

from presales_desk.documents.bid.fields import add_bookmark, type_size
from presales_desk.documents.word_xml import xml_of
from presales_desk.records.xml_text import xml_text

if TYPE_CHECKING:
    from collections.abc import Iterator

FIELDS = ("response", "deviation", "evidence", "evidence_page")
"""What a colleague fills in for each clause."""
_TAG = re.compile(r"pd1:([0-9A-Za-z_-]{1,40}):([a-z_]{1,20}):([0-9a-f]{8})")
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_MARK = re.compile(r"pd([0-9a-z]{26})([a-z])([0-9a-f]{8})")
_PROMPT = re.compile(
    r"(?:单击|点击|按一下|选择一项|click|tap|choose an item)[^\n]{0,40}", re.IGNORECASE
)
"""What Word shows in a field that somebody emptied."""
_BREAKS = {qn("w:br"), qn("w:cr")}


@dataclass(frozen=True, slots=True)
class Entry:
    """A field to fill in.

    Attributes:
        clause_id, field: Whose, and which; see ``Returned``.
        base: Fingerprint of ``text``.
        label: What belongs there; shown as long as nothing does.
        text: What is known.
        choices: The texts it can have; none for a free text.

    """

    clause_id: str
    field: str
    base: str
    label: str
    text: str = ""
    choices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Filled:
    """A field as it came back; see ``Entry``."""

    clause_id: str
    field: str
    base: str
    text: str


def add_entry(paragraph: Any, entry: Entry, shown: str, number: int, size: float) -> None:
    """Add a field to fill in at the end of a paragraph.

    Args:
        paragraph: Gets it.
        entry: What it holds.
        shown: What stands there while it is empty; some programs return it as if it had been typed.
        number: Unique in the document.
        size: Of the type, in points.

    """
    control = parse_xml(
        f"<w:sdt {nsdecls('w')}><w:sdtPr><w:alias/><w:tag/><w:id/>"
        '<w:lock w:val="sdtLocked"/></w:sdtPr><w:sdtContent/></w:sdt>'
    )
    properties, content = control[0], control[1]
    properties[0].set(qn("w:val"), xml_text(entry.label)[:64])
    properties[1].set(qn("w:val"), f"pd1:{entry.clause_id}:{entry.field}:{entry.base}")
    properties[2].set(qn("w:val"), str(200_000 + number))
    if not entry.text:
        properties.append(OxmlElement("w:showingPlcHdr"))
    properties.append(_kind(entry))
    look = OxmlElement("w:rPr")  # of what will be typed
    look.extend(type_size(size))
    properties.insert(0, look)
    content.append(_run(entry, shown, size))
    xml_of(paragraph).append(control)
    letter = string.ascii_lowercase[FIELDS.index(entry.field)]
    add_bookmark(paragraph, f"pd{entry.clause_id}{letter}{entry.base}", 300_000 + number)


def filled_entries(body: Any) -> list[Filled]:
    """Return the fields in the XML of a document, each once, in their order."""
    found: dict[tuple[str, str], Filled] = {}
    for each in (*_tagged(body), *_bookmarked(body)):
        found.setdefault((each.clause_id, each.field), each)
    return list(found.values())


def _tagged(body: Any) -> Iterator[Filled]:
    for control in body.iter(qn("w:sdt")):
        tag = control.find(f"{qn('w:sdtPr')}/{qn('w:tag')}")
        found = _TAG.fullmatch((tag.get(qn("w:val")) or "") if tag is not None else "")
        if found is not None:
            yield Filled(found[1], found[2], found[3], _text(control))


def _bookmarked(body: Any) -> Iterator[Filled]:
    for mark in body.iter(qn("w:bookmarkStart")):
        found = _MARK.fullmatch(mark.get(qn("w:name")) or "")
        cell = next(mark.iterancestors(qn("w:tc")), None)
        place = string.ascii_lowercase.index(found[2]) if found is not None else len(FIELDS)
        if found is not None and cell is not None and place < len(FIELDS):
            yield Filled(found[1], FIELDS[place], found[3], "".join(_pieces(cell)).strip("\n"))


def _kind(entry: Entry) -> Any:
    if not entry.choices:
        return OxmlElement("w:richText")  # LibreOffice loses the tag of plain text and doubles it
    choice = OxmlElement("w:dropDownList")
    for label in entry.choices:
        item = OxmlElement("w:listItem")
        item.set(qn("w:displayText"), xml_text(label))
        item.set(qn("w:value"), xml_text(label))
        choice.append(item)
    return choice


def _run(entry: Entry, shown: str, size: float) -> Any:
    run, look = OxmlElement("w:r"), OxmlElement("w:rPr")
    if not entry.text:
        grey = OxmlElement("w:color")
        grey.set(qn("w:val"), "808080")
        look.append(grey)
    look.extend(type_size(size))
    run.append(look)
    for place, line in enumerate((xml_text(entry.text) or shown).splitlines()):
        if place:
            run.append(OxmlElement("w:br"))
        text = OxmlElement("w:t")
        text.text = line
        text.set(_SPACE, "preserve")
        run.append(text)
    return run


def _text(control: Any) -> str:
    """Return what a control holds; nothing while it shows the prompt of Word.

    That it shows what belongs there is no proof: not every program takes the note of it away.
    """
    content = control.find(qn("w:sdtContent"))
    text = "" if content is None else "".join(_pieces(content)).strip("\n")
    is_shown = control.find(f"{qn('w:sdtPr')}/{qn('w:showingPlcHdr')}") is not None
    return "" if is_shown and _PROMPT.fullmatch(text) else text


def _pieces(content: Any) -> Iterator[str]:
    for element in content.iter():
        if element.tag == qn("w:t"):
            yield element.text or ""
        elif element.tag in _BREAKS:
            yield "\n"
        elif element.tag == qn("w:tab"):
            yield " "
        elif element.tag == qn("w:p"):
            yield "\n"
