"""Sections of a bid: how its pages lie, where they are counted, what stands above and below."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from docx.enum.section import WD_ORIENTATION
from docx.enum.text import WD_PARAGRAPH_ALIGNMENT
from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement
from docx.shared import Pt

from presales_desk.documents.bid.fields import LAST_PAGE, add_field
from presales_desk.records.xml_text import xml_text

if TYPE_CHECKING:
    from collections.abc import Sequence

TO_LAST_PAGE = f"PAGEREF {LAST_PAGE}"
"""The field that tells how many pages there are behind a cover."""
_SMALL = 9.0
_DIGITS = 7
"""Of a length that no page has."""
EMU_OF_TWENTIETH = 635
"""Units of lengths in the twentieth of a point."""
_AFTER_UPDATE = ("hdrShapeDefaults", "footnotePr", "endnotePr", "compat", "docVars", "rsids")
"""What must stand behind ``w:updateFields`` among the settings."""


def turn(section: Any, *, landscape: bool) -> None:
    """Let the pages of a section lie across, or stand upright."""
    if (section.orientation == WD_ORIENTATION.LANDSCAPE) != landscape:
        section.page_width, section.page_height = section.page_height, section.page_width
    section.orientation = WD_ORIENTATION.LANDSCAPE if landscape else WD_ORIENTATION.PORTRAIT


def text_width(section: Any) -> int:
    """Return the width between the margins, in twentieths of a point."""
    inside = section.page_width - section.left_margin - section.right_margin
    return round(inside / EMU_OF_TWENTIETH)


def length_of(element: Any, attribute: str) -> int:
    """Return a length that an element of foreign XML tells; 0 where it tells none, or nonsense."""
    text = element.get(qn(f"w:{attribute}")) or ""
    return int(text) if text.isdecimal() and len(text) < _DIGITS else 0


def restart(section: Any) -> None:
    """Count pages from 1 in a section that follows the cover."""
    forget_start(section)
    number = OxmlElement("w:pgNumType")
    number.set(qn("w:start"), "1")
    _properties(section).find(qn("w:pgMar")).addnext(number)


def forget_start(section: Any) -> None:
    """Let pages be counted on: a new section copies where the last one began to count."""
    for number in _properties(section).findall(qn("w:pgNumType")):
        _properties(section).remove(number)


def write_running(section: Any, project: str, numbers: Sequence[str], *, restarted: bool) -> None:
    """Write header and footer of a section.

    Args:
        section: Gets them.
        project: Stands above.
        numbers: The words before, between and behind the number of the page and that of all.
        restarted: Whether a cover is not counted, so that the last page tells how many there are;
            else Word counts them by itself whenever it shows them.

    """
    section.header.is_linked_to_previous = section.footer.is_linked_to_previous = False
    head, foot = section.header.paragraphs[0], section.footer.paragraphs[0]
    head.alignment = foot.alignment = WD_PARAGRAPH_ALIGNMENT.CENTER
    head.add_run(xml_text(project)).font.size = Pt(_SMALL)
    before, between, after = numbers
    foot.add_run(before)
    add_field(foot, "PAGE")
    foot.add_run(between)
    add_field(foot, TO_LAST_PAGE if restarted else "NUMPAGES")
    foot.add_run(after)
    for run in foot.runs:
        run.font.size = Pt(_SMALL)


def let_word_count(settings: Any) -> None:
    """Have Word compute all fields when it opens the document with these ``w:settings``."""
    update = OxmlElement("w:updateFields")
    update.set(qn("w:val"), "true")
    tags = [qn(f"w:{name}") for name in _AFTER_UPDATE]
    place = next((i for i, each in enumerate(settings) if each.tag in tags), len(settings))
    settings.insert(place, update)


def keep_fields(settings: Any) -> None:
    """Have Word show the fields as they are, because they are right."""
    for update in settings.findall(qn("w:updateFields")):
        settings.remove(update)


def _properties(section: Any) -> Any:
    """Return the XML of a section, which python-docx keeps to itself."""
    return section._sectPr  # noqa: SLF001 (see above)
