"""Reads plain text and Markdown, and what was pasted."""

from __future__ import annotations

import codecs
import re
from itertools import count, zip_longest
from typing import TYPE_CHECKING

from presales_desk.bid.reading.blocks import (
    MAX_BLOCKS,
    MAX_CELL,
    MAX_COLUMNS,
    Block,
    Cell,
    row_block,
)
from presales_desk.bid.reading.form_contents import FormContents
from presales_desk.bid.reading.markup import cells_of, plain
from presales_desk.bid.reading.ruled_tables import with_strokes
from presales_desk.bid.reading.run_on import cut_run_on
from presales_desk.bid.reading.spaces import tidy
from presales_desk.bid.reading.tabs import runs, tabbed_rows, whole_rows, with_tabs
from presales_desk.bid.reading.wrapped import columns, edge_of, unwrapped
from presales_desk.errors import NotReadError, Term

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_HEADING = re.compile(r"(#{1,6})(?:\s+|(?=[A-Z]))(.+?)\s*#*\s*$")
"""Number signs before a title, which older texts write without a space."""
_STARTS = re.compile(
    r"\s*(?:#{1,6}(?:\s|(?=[A-Z]))|\||```|~~~|[-+*]\s|[★☆▲△※◆●■]|\d+[.)]\s|>|\(?[a-z]\)\s|"
    r"\([ivx]+\)\s|"
    r"[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[)）、]|"
    r"第[一二三四五六七八九十\d]{1,3}[章节部条]|"
    r"(?:Attachment|Appendix|Exhibit|Annex|Form|Schedule|Section)\s[A-Z\d]{1,3}\b(?!\)|,?\s[a-z]))"
)
"""What a paragraph begins with, also right below another."""
_BREAK = re.compile(r"\S(?: {2}|\\)$")
"""How a line ends that is not to be joined with the next, whatever room it left."""
_ROOM = 64
"""Columns to which text is wrapped at least, where nothing tells that it was wrapped to fewer."""
_ROW = re.compile(r"\s*\|(?=.*\|)(.+)$")
"""A row of a table, whose last stroke may be left out."""
_RULE = re.compile(r"[\s|:-]+$")
_FENCE = re.compile(r"\s*(```|~~~)")
_UNDERLINE = re.compile(r"\s*(=+|-{3,})\s*$")
"""What stands below a heading, instead of number signs before it."""
_STRIPE = re.compile(r"([=*~#-])\1{4,}")
"""A line drawn between parts of a text; of underscores it is a place to write on."""
_MAX_UNDERLINED = 90
_BORDER = re.compile(r"\s*\+(?:[-=:]{3,}\+)+\s*$")
"""A line between the rows of a table drawn with plus signs, whose cells have several lines."""
_LINK = re.compile(r"\s*[-*]?\s*\[[^\]]*\]\(#[^)]*\)\s*$")
"""A line of the table of contents."""
_TOC_ENTRY = re.compile(r"(\.\s?){5,}\s*\d*\s*$|…{2,}\s*\d*\s*$")
_LONE_MARK = re.compile(r"\s*(?:[-–•·▪●○]|\d{1,2}[.)]|\([a-z\d]{1,2}\))\s*")
"""What text copied out of a file leaves on a line of its own before an item: ``-``, ``3.``."""
_LONG_LINE = 24
"""Letters of a line that can be such an item; a shorter one is rather the cell of a table."""
_LAST_STROKE = re.compile(r"(?<=[^\s|])\s*\|\s*$")
"""What is left of a cell where a table was copied without its grid."""
_MAX_LEADER = 200
_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def decoded(content: bytes, name: str) -> str:
    """Return a text file as text: UTF-8, UTF-16 or GB 18030, found out by trying.

    Raises:
        NotReadError: It is no text in any of these encodings.

    """
    for encoding in ("utf-16",) if content.startswith(_UTF16) else ("utf-8-sig", "gb18030"):
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text
    raise NotReadError(name=name, reason=Term("reason.damaged"))


def text_blocks(text: str) -> list[Block]:
    """Return a plain text: its paragraphs, and tables where tabs part their cells."""
    found, tables = list[Block](), count()
    lines = list(_with_lone_marks(list(_without_contents(text.splitlines()[:MAX_BLOCKS]))))
    for run, is_table in runs(list(whole_rows(list(with_tabs(unwrapped(lines)))))):
        if is_table:
            found += tabbed_rows(run, next(tables))
        else:
            lines = "\n".join(run).split("\n")
            plain = (
                tidy(_LAST_STROKE.sub("", part)) for line in lines for part in cut_run_on(line)
            )
            told = (line for line in plain if line and not _STRIPE.fullmatch(line))
            found += [Block(text=line[:MAX_CELL]) for line in told]
    return found


def _without_contents(lines: Sequence[str]) -> Iterator[str]:
    """Yield lines without those of the table of contents; the contents of forms name papers."""
    contents = FormContents()
    for line in lines:
        if not is_contents(line):
            contents.see(line)
            yield line
        elif kept := contents.kept(line):
            yield kept


def _with_lone_marks(lines: Sequence[str]) -> Iterator[str]:
    """Yield lines; a bullet or number on a line of its own stands before the long line below."""
    mark = ""
    for line in [*lines, ""]:
        is_item = bool(mark) and len(line) >= _LONG_LINE
        if mark and not is_item:
            yield mark
        is_mark = not is_item and _LONE_MARK.fullmatch(line) is not None
        if not is_mark:
            yield f"{mark.strip()} {line.strip()}" if is_item else line
        mark = line if is_mark else ""


def markdown_blocks(text: str) -> list[Block]:
    """Return a Markdown text: headings, paragraphs and tables; wrapped lines are joined."""
    found, table = list[Block](), -1
    was_row = is_code = False
    lines = text.splitlines()[:MAX_BLOCKS]
    room = min(edge_of(lines) or _ROOM, _ROOM)
    for line in _joined(_drawn(with_strokes(lines)), room):
        is_code ^= bool(_FENCE.match(line))
        row = None if is_code else _ROW.match(line)
        table += bool(row and not was_row)
        was_row = bool(row)
        found += _row(row[1], table) if row else _paragraph(line)
    return found


def _drawn(lines: Iterable[str]) -> Iterator[str]:
    """Yield lines; each row of a table drawn with plus signs as one, its lines joined."""
    rows: list[list[str]] | None = None
    for line in lines:
        if _BORDER.match(line):
            if rows:
                yield _row_of(rows)
            rows = []
        elif rows is not None and line.lstrip().startswith("|"):
            rows.append(line.strip().strip("|").split("|"))
        else:
            rows = None
            yield line


def _row_of(lines: list[list[str]]) -> str:
    cells = zip_longest(*lines, fillvalue="")
    return f"|{'|'.join(' '.join(part.strip() for part in cell).strip() for cell in cells)}|"


def _joined(lines: Iterable[str], room: int) -> Iterator[str]:
    """Yield paragraphs, wrapped lines joined again, and an empty one behind each table."""
    held = last = ""
    for line in lines:
        if (under := _UNDERLINE.match(line)) and held:
            is_title = len(held) <= _MAX_UNDERLINED and not held.startswith(("#", "|", "```"))
            yield f"{'#' if '=' in under[1] else '##'} {held}" if is_title else held
            held = ""
            continue
        starts = _STARTS.match(line) or not _is_wrapped(last, line, room)
        last = line
        if not line.strip() or starts or held.startswith(("#", "|", "```")):
            if held:
                yield held
            if held.startswith("|") and not line.strip():
                yield ""
            held = line.strip()
        else:
            held = f"{held} {line.strip()}" if held else line.strip()
    if held:
        yield held


def _is_wrapped(above: str, line: str, room: int) -> bool:
    """Tell a line that goes on with the one above: its first word had no room there."""
    if _BREAK.search(above):
        return False
    word = re.match(r"\s*(?:<[^<>]{1,80}>|[!-~])*", line)
    return columns(above.strip()) + columns((word[0].strip() if word else "") or "字") >= room


def _row(inner: str, table: int) -> list[Block]:
    if _RULE.match(inner):
        return []
    cells = [
        Cell(text, column)
        for column, text in enumerate(cells_of(inner.rstrip().removesuffix("|"))[:MAX_COLUMNS])
    ]
    return [row_block(cells, table)] if any(cell.text for cell in cells) else []


def _paragraph(line: str) -> list[Block]:
    heading = _HEADING.match(line)
    text = plain(heading[2] if heading else line)
    if not text or is_contents(text) or _LINK.match(line) or _STRIPE.fullmatch(text):
        return []
    return [Block(text=text[:MAX_CELL], level=len(heading[1]) if heading else 0)]


def is_contents(line: str) -> bool:
    """Tell a line of the table of contents, by the dots that lead to its page."""
    return bool(_TOC_ENTRY.search(line[-_MAX_LEADER:]))
