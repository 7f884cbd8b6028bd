"""Reads plain text, Markdown, CSV and JSON files, whatever encoding they have."""

from __future__ import annotations

import codecs
import csv
import io
import json
import re
from dataclasses import replace
from typing import TYPE_CHECKING, cast

from presales_desk.errors import NotReadError, Term
from presales_desk.knowledge.entry import Section
from presales_desk.knowledge.table_rows import BAR
from presales_desk.structure import MAX_TEXT

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_RULE = re.compile(r"^\s*\|?[\s:|-]{3,}$")  # below the head of a table, or across the page
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_HEADING = re.compile(r"(#{1,6})\s+(.+?)\s*#*\s*$")
_MARKDOWN = (
    (re.compile(r"^(\s*)[-*+] (\[[ x]\] )?"), r"\1• "),
    (re.compile(r"^\s*> ?"), ""),
    (re.compile(r"^\s*\|\s*(.*?)\s*\|\s*$"), r"\1"),
    (re.compile(r"(\*\*|__)(?=\S)(.+?)(?<=\S)\1"), r"\2"),
    (re.compile(r"`([^`]+)`"), r"\1"),
    (re.compile(r"!?\[([^\]]*)\]\([^)]*\)"), r"\1"),
)
_NO_TEXT = re.compile("[\0\ufffe\uffff]")
_FENCE = re.compile(r"\s*(```|~~~)")


def text_of(content: bytes, name: str) -> str:
    """Return a text file as text: UTF-8, GB 18030 or UTF-16, found out by trying.

    Raises:
        NotReadError: It is no text in any of these encodings.

    """
    for encoding in _encodings(content):
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if not _NO_TEXT.search(text):
            return text.replace("\r\n", "\n").replace("\r", "\n")
    raise NotReadError(name=name, reason=Term("reason.damaged"))


def text_sections(content: bytes, name: str) -> list[Section]:
    """Return the text of a plain file."""
    return bounded(Section(text=text_of(content, name)))


def markdown_sections(content: bytes, name: str) -> list[Section]:
    """Return a Markdown file by headings; what stands in a code fence is no heading."""
    sections, path, lines = list[Section](), dict[int, str](), list[str]()
    block = start = 0
    is_code = False
    for line in text_of(content, name).split("\n"):
        is_code ^= bool(_FENCE.match(line))
        heading = None if is_code else _HEADING.match(line)
        if heading:
            sections += bounded(_section(path.values(), lines, start))
            level = len(heading[1])
            path = {above: path[above] for above in path if above < level} | {level: heading[2]}
            lines, start = [], block
        elif line.strip() and not (_RULE.match(line) and not is_code):
            lines.append(line if is_code else _as_read(line))
        block += bool(line.strip())
    return sections + bounded(_section(path.values(), lines, start))


def _as_read(line: str) -> str:
    """Return a line of Markdown without its marks, as it would look on paper."""
    for mark, instead in _MARKDOWN:
        line = mark.sub(instead, line)
    return line


def csv_sections(content: bytes, name: str) -> list[Section]:
    """Return a table, one row a line."""
    text = text_of(content, name)
    separator = max(",;\t", key=text[:4096].count)
    try:
        rows = list(csv.reader(io.StringIO(text), delimiter=separator))
    except csv.Error as error:
        raise NotReadError(name=name, reason=Term("reason.damaged")) from error
    return bounded(Section(text="\n".join(map(BAR.join, rows))))


def json_sections(content: bytes, name: str) -> list[Section]:
    """Return the texts and numbers of a JSON file, one a line, behind their keys."""
    try:
        data = json.loads(text_of(content, name))
        lines = list(_leaves(data, ""))
    except (ValueError, RecursionError) as error:
        raise NotReadError(name=name, reason=Term("reason.damaged")) from error
    return bounded(Section(text="\n".join(lines)))


def bounded(section: Section) -> list[Section]:
    """Return ``section``, in several pieces when its text is beyond what an entry may hold."""
    found, block = list[Section](), section.block
    for text in _pieces(section.text):
        if text.strip() or section.heading:
            found.append(replace(section, text=text, block=block))
        block += text.count("\n") + 1
    return found


def _pieces(text: str) -> Iterator[str]:
    """Cut a text at the ends of lines, a line beyond all sense anywhere."""
    while len(text) > MAX_TEXT:
        end = text.rfind("\n", 1, MAX_TEXT)
        cut = end if end > 0 else MAX_TEXT
        yield text[:cut]
        text = text[cut:].removeprefix("\n")
    yield text


def _section(path: Iterable[str], lines: list[str], block: int) -> Section:
    return Section(text="\n".join(lines), heading=" / ".join(path), block=block)


def _encodings(content: bytes) -> Iterator[str]:
    yield from (encoding for mark, encoding in _MARKS if content.startswith(mark))
    yield "utf-8"
    if content.count(0) > len(content) // 8:  # every Latin letter has one
        yield "utf-16-le" if content[1::2].count(0) > content[::2].count(0) else "utf-16-be"
    yield "gb18030"


def _leaves(data: object, key: str) -> Iterator[str]:
    if isinstance(data, dict):
        for name, value in cast("dict[str, object]", data).items():
            yield from _leaves(value, f"{key}.{name}" if key else name)
    elif isinstance(data, list):
        for value in cast("list[object]", data):
            yield from _leaves(value, key)
    elif isinstance(data, (str, int, float)) and not isinstance(data, bool):
        yield f"{key}: {data}"
