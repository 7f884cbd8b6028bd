"""The table of contents of a bid: never empty, its pages right as soon as somebody counted them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement

from presales_desk.documents.bid.fields import field_mark, instruction, run_with, text_run
from presales_desk.documents.bid.look import heading_number
from presales_desk.documents.word_xml import xml_of

if TYPE_CHECKING:
    from collections.abc import Sequence

_DEEPEST = 3


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading as the table of contents lists it.

    Attributes:
        bookmark: Around it in the text.
        number: As printed.

    """

    level: int
    number: str
    text: str
    bookmark: str


class Contents:
    """Counts the headings of a document, and lists them where room was left.

    Args:
        language: Of the document.
        chapters: Whether it has headings of level 1.

    Attributes:
        headings: Those so far, in their order.

    """

    def __init__(self, language: str, *, chapters: bool) -> None:
        self._language, self._chapters = language, chapters
        self._counts = [0] * _DEEPEST
        self._room: Any = None
        self._entries: list[Any] = []
        self.headings: list[Heading] = []

    @property
    def has_room(self) -> bool:
        """Whether the document has a table of contents."""
        return self._room is not None

    def leave_room(self, paragraph: Any) -> None:
        """Take note of the paragraph in whose place the headings are listed."""
        self._room = paragraph

    def add(self, text: str, level: int, mark: int, *, numbered: bool) -> Heading:
        """Count a heading, if it is numbered; ``mark`` is unique in the document."""
        number = self._next(level) if numbered else ""
        heading = Heading(level, number, text, f"_Toc{10_000_000 + mark}")
        self.headings.append(heading)
        return heading

    def _next(self, level: int) -> str:
        """Return the number of the next heading of a level."""
        self._counts = [*self._counts[:level], *[0] * (_DEEPEST - level)]
        self._counts[level - 1] += 1
        return heading_number(self._counts[:level], self._language, chapters=self._chapters)

    def fill(self) -> None:
        """Write the table of contents: a field with real entries, each a link to its heading."""
        self._entries = [_entry(heading) for heading in self.headings]
        if not self._entries:
            return
        first, last = self._entries[0], self._entries[-1]
        begin = [field_mark("begin"), instruction(r'TOC \o "1-3" \h \z \u'), field_mark("separate")]
        for number, element in enumerate(begin):
            first.insert(1 + number, run_with(element))
        last.append(run_with(field_mark("end")))
        place = xml_of(self._room)
        for entry in self._entries:
            place.addprevious(entry)
        place.getparent().remove(place)

    def show_pages(self, pages: Sequence[int | None]) -> None:
        """Show the page of each heading; None, which is also what holds before, for none."""
        for entry, page in zip(self._entries, pages, strict=True):
            _show_page(entry, page)


def _entry(heading: Heading) -> Any:
    paragraph = OxmlElement("w:p")
    properties = OxmlElement("w:pPr")
    style = OxmlElement("w:pStyle")
    style.set(qn("w:val"), f"TOC{heading.level}")
    properties.append(style)
    paragraph.append(properties)
    link = OxmlElement("w:hyperlink")
    link.set(qn("w:anchor"), heading.bookmark)
    link.set(qn("w:history"), "1")
    gap = "" if heading.number.endswith(("、", "）")) or not heading.number else " "
    link.append(text_run(f"{heading.number}{gap}{heading.text}"))
    paragraph.append(link)
    return paragraph


def _show_page(entry: Any, page: int | None) -> None:
    """Show a page behind a dotted line; None takes it away."""
    link = entry.find(qn("w:hyperlink"))
    for run in list(link)[1:]:
        link.remove(run)
    if page is None:
        return
    link.append(run_with(OxmlElement("w:tab")))
    code = instruction(rf"PAGEREF {link.get(qn('w:anchor'))} \h")
    for element in (field_mark("begin"), code, field_mark("separate")):
        link.append(run_with(element))
    link.append(text_run(str(page)))
    link.append(run_with(field_mark("end")))
