"""Reads Word files: body order, merged cells, automatic numbers, text boxes; no deleted text."""

from __future__ import annotations

import io
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from presales_desk.bid.reading.blocks import MAX_CELL, Block, Cell, row_block
from presales_desk.bid.reading.form_contents import FormContents
from presales_desk.bid.reading.numbering import Numbering, W
from presales_desk.bid.reading.spaces import tidy
from presales_desk.bid.reading.word_styles import Styles
from presales_desk.errors import NotReadError, Term
from presales_desk.workspace.foreign_files import FileKind, inspect
from presales_desk.workspace.oddities import ODDITIES

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_UNREAD = {f"{_MC}Fallback", f"{W}del", f"{W}moveFrom", f"{W}instrText", f"{W}rPr", f"{W}pPr"}
_ITEM = re.compile(r"\s*(?:[（(]?\s*[\d一二三四五六七八九十]{1,3}\s*[、.．)）]|[①-⑳★☆▲△※◆])")
"""What an item of a list begins with: a number or a mark."""
_SPACES = {f"{W}tab", f"{W}br", f"{W}cr", f"{W}ptab"}
_BOX = f"{W}txbxContent"
_TOC_ENTRY = re.compile(r"(\.{4,}|…{2,}|\t)\s*\d{1,4}\s*$")
_SYMBOLS = {
    ("Wingdings", 0xFE): "☑",
    ("Wingdings", 0xFD): "☒",
    ("Wingdings", 0xFC): "√",
    ("Wingdings", 0xA8): "□",
    ("Wingdings", 0x6F): "□",
    ("Wingdings", 0x6E): "■",
    ("Wingdings", 0xAB): "★",
    ("Wingdings 2", 0x52): "☑",
    ("Wingdings 2", 0x50): "√",
    ("Wingdings 2", 0xA3): "□",
    ("Wingdings 2", 0x2A): "□",
}
_MAX_DEPTH = 40


@dataclass(frozen=True, slots=True)
class OpenedWord:
    """A Word file with where each of its blocks comes from.

    Attributes:
        document: As python-docx has it.
        blocks: Paragraphs and table rows in reading order.
        elements: The paragraphs and tables of the body, each with the number of its first block;
            those that say nothing have the number of the block behind them.
        numbers: The automatic number of each paragraph that has one.

    """

    document: Any
    blocks: Sequence[Block]
    elements: Sequence[tuple[Any, int]]
    numbers: Mapping[Any, str]


def read_word(content: bytes, name: str) -> list[Block]:
    """Return the paragraphs and table rows of a Word file.

    Raises:
        UnsafeFileError, WrongFileKindError, NotReadError: It was refused, or is damaged.

    """
    return list(open_word(content, name).blocks)


def open_word(content: bytes, name: str) -> OpenedWord:
    """Read a Word file, and keep what its blocks were read from.

    Raises:
        UnsafeFileError, WrongFileKindError, NotReadError: See ``read_word``.

    """
    inspect(content, wanted=FileKind.DOCUMENT, name=name)
    from docx import Document
    from lxml.etree import LxmlError

    try:
        return _WordReader(Document(io.BytesIO(content))).opened()
    except (*ODDITIES, LxmlError) as error:
        raise NotReadError(name=name, reason=Term("reason.damaged")) from error


class _WordReader:
    """One pass over a document; lists count on from paragraph to paragraph."""

    def __init__(self, document: Any) -> None:
        self._document = document
        self._styles = Styles(document.styles.element)
        part = document.part
        known = [
            rel.target_part for rel in part.rels.values() if rel.reltype.endswith("/numbering")
        ]
        self._numbering = Numbering(known[0].element if known else None)
        self._numbers: dict[Any, str] = {}
        self._tables = 0
        self._contents = FormContents()

    def opened(self) -> OpenedWord:
        """Return the blocks of the body in reading order, and their places."""
        blocks: list[Block] = []
        elements: list[tuple[Any, int]] = []
        for element in _whole(self._document.element.body, 0):
            elements.append((element, len(blocks)))
            blocks += self._below((element,), 0)
        return OpenedWord(self._document, blocks, elements, self._numbers)

    def _below(self, parent: Any, depth: int) -> Iterator[Block]:
        for child in parent:
            if child.tag == f"{W}p":
                yield from self._paragraph(child, depth)
            elif child.tag == f"{W}tbl":
                yield from self._table(child, depth)
            elif _is_container(child) and depth < _MAX_DEPTH:
                yield from self._below(child, depth + 1)

    def _paragraph(self, element: Any, depth: int) -> Iterator[Block]:
        text = self._text(element)
        style = self._styles.of(element)
        if style.is_toc or _TOC_ENTRY.search(text):
            text = self._contents.kept(text)
        else:
            self._contents.see(text)
        if text:
            for line in _lines(text, element):
                yield Block(text=tidy(line)[:MAX_CELL], level=style.level)
        if depth < _MAX_DEPTH:
            for box in boxes(element):
                yield from self._below(box, depth + 1)

    def _text(self, element: Any) -> str:
        """Return the words of a paragraph behind its automatic number."""
        text = "".join(_pieces(element))
        number, level = self._styles.numbering_of(element)
        if not number:
            return text
        shown = self._numbering.next(number, level)  # Word counts empty paragraphs too
        if not text.strip() and not _is_in_cell(element):
            return ""
        self._numbers[element] = shown
        return shown + text

    def _table(self, element: Any, depth: int) -> Iterator[Block]:
        table, self._tables = self._tables, self._tables + 1
        above: dict[int, str] = {}
        for row in rows_of(element):
            cells = list(self._cells(row, above, depth))
            if any(cell.text for cell in cells):
                yield row_block(cells, table)

    def _cells(self, row: Any, above: dict[int, str], depth: int) -> Iterator[Cell]:
        column = _skipped(row)
        for cell in children_of(row, f"{W}tc"):
            properties = cell.find(f"{W}tcPr")
            span, merge = _span(properties), _merge(properties)
            continued = merge == "continue" and column in above
            text = above[column] if continued else self._cell_text(cell, depth)
            if merge:
                above[column] = text
            else:
                above.pop(column, None)
            yield Cell(text, column, continued)
            column += span

    def _cell_text(self, cell: Any, depth: int) -> str:
        if depth >= _MAX_DEPTH:
            return ""
        inner = self._below(cell, depth + 1)
        return "\n".join(block.text for block in inner)[:MAX_CELL]


def _whole(parent: Any, depth: int) -> Iterator[Any]:
    """Yield the paragraphs and tables of a body, also those inside content controls."""
    for child in parent:
        if child.tag in (f"{W}p", f"{W}tbl"):
            yield child
        elif _is_container(child) and depth < _MAX_DEPTH:
            yield from _whole(child, depth + 1)


def _is_container(element: Any) -> bool:
    return isinstance(element.tag, str) and element.tag not in _UNREAD


def children_of(parent: Any, wanted: str) -> Iterator[Any]:
    """Yield the children with the tag ``wanted``, also those inside content controls."""
    for child in parent:
        if child.tag == wanted:
            yield child
        elif child.tag in (f"{W}sdt", f"{W}sdtContent", f"{W}ins", f"{W}customXml"):
            yield from children_of(child, wanted)


def rows_of(table: Any) -> Iterator[Any]:
    """Yield the rows of a table that are not deleted."""
    for row in children_of(table, f"{W}tr"):
        if row.find(f"{W}trPr/{W}del") is None:
            yield row


def _pieces(parent: Any) -> Iterator[str]:
    """Yield the text below a paragraph, without its text boxes."""
    for child in parent:
        if child.tag == f"{W}t":
            yield child.text or ""
        elif child.tag == f"{W}sym":
            yield _symbol(child)
        elif child.tag in _SPACES:
            yield _space(child)
        elif child.tag == f"{W}noBreakHyphen":
            yield "-"
        elif _is_container(child) and child.tag != _BOX and not _is_hidden(child):
            yield from _pieces(child)


def _space(element: Any) -> str:
    if element.tag in (f"{W}tab", f"{W}ptab"):
        return "\t"
    is_of_page = element.get(f"{W}type") in ("page", "column")
    return " " if is_of_page else "\n"


def _lines(text: str, paragraph: Any) -> list[str]:
    """Return the lines of a paragraph with breaks: in cells all, elsewhere those of a list.

    Elsewhere a break may as well stand in the middle of a title.
    """
    lines = [line for line in text.split("\n") if line.strip()]
    if len(lines) < 2:
        return lines
    is_list = any(_ITEM.match(line) for line in lines[1:])
    return (
        lines if is_list or _is_in_cell(paragraph) else [" ".join(line.strip() for line in lines)]
    )


def _is_in_cell(paragraph: Any) -> bool:
    return next(paragraph.iterancestors(f"{W}tc"), None) is not None


def _is_hidden(run: Any) -> bool:
    vanish = run.find(f"{W}rPr/{W}vanish") if run.tag == f"{W}r" else None
    return vanish is not None and vanish.get(f"{W}val") not in ("0", "false")


def _symbol(element: Any) -> str:
    try:
        code = int(element.get(f"{W}char") or "", 16)
    except ValueError:
        return ""
    return _SYMBOLS.get((element.get(f"{W}font") or "", code & 0xFF), "")


def boxes(paragraph: Any) -> Iterator[Any]:
    """Yield the text boxes that hang on a paragraph, each once."""
    for box in paragraph.iter(_BOX):
        inside = {one.tag for one in box.iterancestors()}
        nested = next(box.iterancestors(_BOX), None)
        within = nested is not None and paragraph in nested.iterancestors()
        if f"{_MC}Fallback" not in inside and not within:
            yield box


def _skipped(row: Any) -> int:
    before = row.find(f"{W}trPr/{W}gridBefore")
    return _integer(before)


def _span(properties: Any | None) -> int:
    return max(1, _integer(None if properties is None else properties.find(f"{W}gridSpan")))


def _merge(properties: Any | None) -> str:
    """Return ``restart``, ``continue``, or nothing for a cell that is not merged downwards."""
    merge = None if properties is None else properties.find(f"{W}vMerge")
    return "" if merge is None else merge.get(f"{W}val") or "continue"


def _integer(element: Any | None) -> int:
    text = "" if element is None else element.get(f"{W}val") or ""
    return int(text) if text.isdecimal() and len(text) < 4 else 0
