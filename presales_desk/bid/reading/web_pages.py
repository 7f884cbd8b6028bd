"""Reads web pages: saved from a browser, or copied with their tags into a text."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import count
from typing import TYPE_CHECKING

from presales_desk.bid.reading.blocks import MAX_BLOCKS, Block
from presales_desk.bid.reading.web_elements import BLOCKS, DROPPED, GROUPS, LEVELS, LISTS, ROWS
from presales_desk.bid.reading.web_lines import Lines, box
from presales_desk.bid.reading.web_lists import WebList, list_of
from presales_desk.bid.reading.web_tables import Room, Table

if TYPE_CHECKING:
    from collections.abc import Mapping

    from presales_desk.bid.reading.web_lines import Loose

_HIDDEN = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all", re.IGNORECASE
)
"""What no reader of a page sees: ``display:none``, ``DISPLAY: none;``, ``visibility: hidden``."""
_PREFORMATTED = re.compile(r"white-space\s*:\s*(?:pre|break-spaces)", re.IGNORECASE)
"""Lines that end where they do in the source: ``white-space: pre-wrap``."""
_MOST_TABLES = 40
"""Tables inside each other; what is further inside is read as paragraphs."""
_MOST_ELEMENTS, _MOST_DEPTH = 1_000_000, 2_000
"""Of a page, and inside each other; pages with more are made to stop a reader."""
_PIECE = 2**16


class EntangledError(ValueError):
    """A page has more elements, or more of them inside each other, than any that people read."""


def page_blocks(html: str, loose: Loose | None = None) -> list[Block]:
    """Return what a reader of a web page sees; nothing it refers to is loaded.

    Hidden parts are left out, unless one says more than all that is shown: pages hide what a
    script shows at a click.

    Args:
        html: The page or a part of one; closing tags may lack.
        loose: Reads what stands outside all tags of a text in which only parts are of a web page;
            None for a page, where that is text as any other.

    Raises:
        EntangledError: It is made to stop a reader.

    """
    page = _parsed(html, loose, shown=-1)
    longest = max(range(len(page.hidden)), key=page.hidden.__getitem__, default=-1)
    if longest >= 0 and page.hidden[longest] > sum(len(block.text) for block in page.found):
        page = _parsed(html, loose, shown=longest)
    return _numbered(page.found[:MAX_BLOCKS])


def _parsed(html: str, loose: Loose | None, shown: int) -> _Page:
    from lxml.etree import HTMLParser

    page = _Page(loose, shown)
    parser = HTMLParser(target=page, encoding="utf-8", no_network=True, huge_tree=True)
    content = html.encode("utf-8", "replace")
    for start in range(0, len(content), _PIECE):
        parser.feed(content[start : start + _PIECE])
    parser.close()
    return page


def _numbered(blocks: list[Block]) -> list[Block]:
    """Return blocks with their tables numbered as they come."""
    numbers: dict[int, int] = {}
    return [
        block
        if block.table is None
        else replace(block, table=numbers.setdefault(block.table, len(numbers)))
        for block in blocks
    ]


class _Page:
    """Takes the elements of a page as the parser meets them, so that depth costs nothing.

    Attributes:
        found: What was read.
        hidden: How many characters each hidden part has.

    """

    def __init__(self, loose: Loose | None, shown: int) -> None:
        self.found: list[Block] = []
        self.hidden: list[int] = []
        self._shown = shown
        self._numbers, self._room = count(), Room()
        self._lines = Lines(loose, self._numbers)
        self._elements = self._depth = 0
        self._dropped = self._concealed = self._too_deep = 0
        self._tables: list[Table] = []
        self._lists: list[WebList] = []
        self._links: list[bool] = []
        self._kept: list[bool] = []

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """Take the start of an element.

        Raises:
            EntangledError: There are too many.

        """
        self._elements += 1
        self._depth += 1
        if self._elements > _MOST_ELEMENTS or self._depth > _MOST_DEPTH:
            raise EntangledError
        if self._dropped or tag in DROPPED:
            self._dropped += 1
        elif self._concealed or self._is_hidden(attributes):
            self._concealed += 1
        elif tag == "br":
            self._lines.break_off(self._place(), is_bare=self._is_bare())
        elif tag == "input":
            self._lines.add(box(attributes))
        elif tag == "a":
            self._links.append("href" in attributes)
            self._lines.links += self._links[-1]
        elif tag in BLOCKS:
            self._end_line()
            self._begin(tag, attributes)

    def end(self, tag: str) -> None:
        """Take the end of an element, which comes for each that started."""
        self._depth -= 1
        if self._dropped:
            self._dropped -= 1
        elif self._concealed:
            self._concealed -= 1
        elif tag == "a":
            self._lines.links -= self._links.pop()
        elif tag in BLOCKS:
            self._end_line()
            self._finish(tag)

    def data(self, words: str) -> None:
        """Take words."""
        if self._dropped or len(self.found) >= MAX_BLOCKS:
            return
        if self._concealed:
            self.hidden[-1] += len(words.strip())
        else:
            if self._is_between_rows() and words.strip():
                self._leave_table()
            self._lines.add(words)

    def close(self) -> None:
        """End everything that is still open."""
        self._end_line()
        self._lines.settle(self._place())
        while self._tables:
            self._leave_table()

    def _begin(self, tag: str, attributes: Mapping[str, str]) -> None:
        if tag in ROWS:
            self._begin_part(tag, attributes)
            return
        if self._is_between_rows():
            self._leave_table()
        self._lines.inside += 1
        is_kept = tag == "pre" or _PREFORMATTED.search(attributes.get("style") or "") is not None
        self._kept.append(is_kept)
        self._lines.preformatted += is_kept
        self._lines.level = LEVELS.get(tag, self._lines.level)
        if tag in LISTS:
            self._lists.append(list_of(tag, attributes))
        elif tag == "li" and self._lists:
            self._lines.prefix = self._lists[-1].next(attributes)

    def _finish(self, tag: str) -> None:
        if tag in ROWS:
            self._finish_part(tag)
            return
        self._lines.inside -= 1
        self._lines.preformatted -= self._kept.pop()
        if tag in LEVELS:
            self._lines.level = 0
        elif tag in LISTS:
            self._lists.pop()
        elif tag == "li":
            self._lines.prefix = ""

    def _begin_part(self, tag: str, attributes: Mapping[str, str]) -> None:
        """Begin a table or a part of one."""
        self._lines.settle(self._place())
        if self._too_deep or (tag == "table" and len(self._tables) >= _MOST_TABLES):
            self._too_deep += tag == "table"
        elif tag == "table" or not self._tables:
            self._tables.append(Table(next(self._numbers), self._room, tag != "table"))
        if self._too_deep or tag == "table":
            return
        table = self._tables[-1]
        if tag in GROUPS:
            table.start_group()
        elif tag == "tr":
            table.start_row()
        else:
            table.start_cell(attributes)

    def _finish_part(self, tag: str) -> None:
        """End a table or a part of one."""
        self._lines.settle(self._place())
        if self._too_deep:
            self._too_deep -= tag == "table"
        elif not self._tables:
            return
        elif tag == "table":
            self._leave_table()
        elif tag in ("td", "th"):
            self._tables[-1].end_cell()
        else:
            self._tables[-1].end_row()

    def _leave_table(self) -> None:
        blocks = list(self._tables.pop().blocks())
        self._place().extend(blocks)

    def _end_line(self) -> None:
        if not self._lines.has_words:
            return
        self._lines.end(self._place(), is_bare=self._is_bare())

    def _is_bare(self) -> bool:
        """Tell words that stand in no table, no list and no heading."""
        return not (self._tables or self._lists or self._lines.level)

    def _is_between_rows(self) -> bool:
        """Tell whether rows that stand in no table have ended, or have a gap."""
        return bool(self._tables) and self._tables[-1].is_implied and self._tables[-1].cell is None

    def _place(self) -> list[Block]:
        """Return where blocks go: into the innermost open cell, or into the page."""
        if not self._tables:
            return self.found
        open_cells = (table.cell for table in reversed(self._tables) if table.cell is not None)
        return next(open_cells, self.found)

    def _is_hidden(self, attributes: Mapping[str, str]) -> bool:
        style = attributes.get("style") or ""
        if "hidden" not in attributes and not _HIDDEN.search(style):
            return False
        self.hidden.append(0)
        return len(self.hidden) - 1 != self._shown
