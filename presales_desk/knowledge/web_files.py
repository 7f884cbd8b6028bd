"""Reads the text of saved web pages and of mails written as one; nothing is loaded or run."""

from __future__ import annotations

from html.parser import HTMLParser

from presales_desk.errors import NotReadError, Term
from presales_desk.knowledge.entry import Section
from presales_desk.knowledge.text_files import bounded, text_of
from presales_desk.records.xml_text import xml_text

_BREAKS = {"p", "div", "br", "tr", "li", "dt", "dd", "table", "section", "article", "pre"}
_HEADINGS = {"h1", "h2", "h3", "h4", "h5", "h6"}
_CELLS = {"td", "th"}
_SILENT = {"script", "style", "template", "title"}
_BETWEEN = " | "


def web_sections(content: bytes, name: str) -> list[Section]:
    """Return a web page by its headings; what comes before the first stands below its title.

    Raises:
        NotReadError: It is no text.

    """
    found = [piece for section in read_page(text_of(content, name)) for piece in bounded(section)]
    if not found:
        raise NotReadError(name=name, reason=Term("reason.damaged"))
    return found


def read_page(html: str) -> list[Section]:
    """Return what a reader of a page sees, by headings; cells of a row stand in one line."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    reader.end_section("")
    return reader.sections


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.sections: list[Section] = []
        self._title: list[str] = []
        self._heading = ""
        self._lines: list[str] = []
        self._pieces: list[str] = []
        self._silent = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        del attrs  # addresses and looks
        if tag == "body":
            self._silent = ""  # a title that nobody closed ends here
        elif tag in _SILENT:
            self._silent = self._silent or tag
        elif tag in _HEADINGS or tag in _BREAKS:
            self._end_line()
        elif tag in _CELLS and "".join(self._pieces).strip():
            self._pieces.append(_BETWEEN)

    def handle_endtag(self, tag: str) -> None:
        if tag == self._silent:
            self._silent = ""
        elif tag in _HEADINGS:
            heading = _one_line(self._pieces)
            self._pieces.clear()
            if heading:
                self.end_section(heading)
        elif tag in _BREAKS:
            self._end_line()

    def handle_data(self, data: str) -> None:
        if self._silent == "title":
            self._title.append(data)
        elif not self._silent:
            self._pieces.append(data)

    def end_section(self, heading: str) -> None:
        """File what was gathered, and gather below ``heading`` from now on."""
        self._end_line()
        title = self._heading or _one_line(self._title)
        if self._lines or self._heading:
            text = "\n".join(self._lines)
            self.sections.append(Section(heading=title, text=text, block=len(self.sections)))
        self._heading, self._lines = heading, []

    def _end_line(self) -> None:
        if line := _one_line(self._pieces):
            self._lines.append(line)
        self._pieces.clear()


def _one_line(pieces: list[str]) -> str:
    return " ".join(xml_text("".join(pieces)).split())
