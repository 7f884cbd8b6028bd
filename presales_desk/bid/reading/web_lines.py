"""Makes paragraphs of the words of a web page as its parser meets them."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from presales_desk.bid.numbers import number_of
from presales_desk.bid.reading.blocks import MAX_CELL, Block
from presales_desk.bid.reading.spaces import tidy
from presales_desk.bid.reading.texts import is_contents, text_blocks

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    Loose = Callable[[str], list[Block]]
    """Reads what stands outside all tags of a text in which only parts are of a web page."""

_SPACES = re.compile(r"[ \t\r\n\f]+")
_GAP = re.compile(r"\n[ \t]*\n")
"""An empty line, which parts paragraphs of Markdown, also those inside a tag."""
_FILE = re.compile(r"\.[A-Za-z]{3,4}$|^附件|^Attachment")
"""A link to what belongs to the notice: ``采购文件.docx``, ``附件1：报价表``."""
_FEWEST_LINKS = 5
"""Links below each other, and nothing else, that are a menu or a table of contents."""
_ENTRY = re.compile(r"\S *\t\s*\d{1,4}$")
"""A line of a table of contents that is no link: ``第一章 招标公告\t4``."""
_MAX_HEADING = 200
_TAIL = 40
"""Characters at the end of a line that tell one of the contents."""
_BREAK = "\f"
"""Stands for a ``<br>`` until it is known whether it parts lines or those of a cell."""


class Lines:
    """Gathers words until a line ends.

    Attributes:
        level: Of the heading that is open; 0 outside.
        prefix: What the browser shows before the next line: the number of an item of a list.
        preformatted: How many open elements keep the line breaks of the source.
        links: How many links are open.
        inside: How many elements are open that begin lines, rows aside.

    """

    def __init__(self, loose: Loose | None, numbers: Iterator[int]) -> None:
        self.level = self.preformatted = self.links = self.inside = 0
        self.prefix = ""
        self._loose, self._numbers = loose, numbers
        self._pieces: list[str] = []
        self._said = self._linked = 0
        self._held: list[Block] = []

    @property
    def has_words(self) -> bool:
        """Whether the line has begun."""
        return bool(self._pieces)

    def add(self, words: str) -> None:
        """Take the next words."""
        self._pieces.append(words)
        size = len(words.strip())
        self._said += size
        self._linked += size if self.links else 0

    def break_off(self, place: list[Block], *, is_bare: bool) -> None:
        """End the line at a ``<br>``; a heading goes on.

        Args:
            place: Where blocks go; see ``end`` for the others.
            is_bare: See ``end``.

        """
        if self.level:
            self._pieces.append(" ")
        elif self.preformatted or (self._loose and is_bare and not self.inside):
            self._pieces.append(_BREAK)
        else:
            self.end(place, is_bare=is_bare)

    def end(self, place: list[Block], *, is_bare: bool) -> None:
        """End the line, and add what it says.

        Args:
            place: Where blocks go.
            is_bare: Whether it may be Markdown, being no part of a table, a list or a heading.

        """
        text = "".join(self._pieces)
        is_entry = _ENTRY.search(text.strip()[-_TAIL:]) is not None
        is_link = self._linked == self._said and not _FILE.search(text.strip())
        self._pieces, self._said, self._linked = [], 0, 0
        if self.preformatted:
            self._add_read(place, text_blocks(text.replace(_BREAK, "\n")))
        elif self._loose and is_bare and (not self.inside or _GAP.search(text.strip())):
            self._add_read(place, self._loose(_with_breaks(text)))
        elif line := tidy(_SPACES.sub(" ", text)):
            self._add_line(place, line, leads=is_entry or is_link)

    def settle(self, place: list[Block]) -> None:
        """Decide on the links below each other that came last."""
        if len(self._held) < _FEWEST_LINKS:
            place += self._held
        self._held = []

    def _add_line(self, place: list[Block], line: str, *, leads: bool) -> None:
        """Add a line; ``leads`` tells one that only leads elsewhere."""
        level = self.level if len(line) <= _MAX_HEADING else 0
        prefix, self.prefix = self.prefix, ""
        shown = prefix + line if prefix and not number_of(line)[0] else line
        if is_contents(shown):
            return
        block = Block(text=shown[:MAX_CELL], level=level)
        if leads and not level:
            self._held.append(block)
        else:
            self._add(place, [block])

    def _add_read(self, place: list[Block], blocks: list[Block]) -> None:
        """Add what another reader made of a part; its tables get numbers of this page."""
        tables = {block.table for block in blocks} - {None}
        numbers = {table: next(self._numbers) for table in tables}
        self._add(place, [replace(block, table=numbers.get(block.table)) for block in blocks])

    def _add(self, place: list[Block], blocks: list[Block]) -> None:
        if blocks:
            self.settle(place)
            place += blocks


def box(attributes: Mapping[str, str]) -> str:
    """Return the box that a field to tick shows; nothing for other fields."""
    if (attributes.get("type") or "").lower() not in ("checkbox", "radio"):
        return ""
    return "☑" if "checked" in attributes else "□"


def _with_breaks(text: str) -> str:
    """Return a text of lines; in a row of Markdown ``<br>`` parts the lines of a cell."""
    lines = text.split("\n")
    return "\n".join(
        line.replace(_BREAK, "<br>" if line.lstrip().startswith("|") else "\n") for line in lines
    )
