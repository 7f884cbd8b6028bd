"""Finds the web page in a file or in a text: its encoding, its tags, and what only looks so."""

from __future__ import annotations

import codecs
import email
import email.policy
import html
import re
from email.errors import MessageError
from typing import TYPE_CHECKING

from presales_desk.bid.reading.texts import markdown_blocks, text_blocks
from presales_desk.bid.reading.web_elements import UNCLOSED
from presales_desk.bid.reading.web_pages import EntangledError, page_blocks
from presales_desk.errors import FileTooLargeError, NotReadError, Term
from presales_desk.workspace.oddities import ODDITIES

if TYPE_CHECKING:
    from presales_desk.bid.reading.blocks import Block

PAGES = (".html", ".htm")
ARCHIVES = (".mht", ".mhtml")
"""A page with its pictures in one file, as browsers save it too."""
MAX_PAGE = 64 * 2**20
_MAX_HEAD = 8192
"""Bytes at the start of a page in which it says its encoding."""
_CHARSET = re.compile(r"<meta[^<>]{0,200}charset\s*=\s*[\"']?\s*([\w-]{2,20})", re.IGNORECASE)
"""Where a page says its encoding: ``<meta charset="gbk">``."""
_ENCODINGS = {
    **dict.fromkeys(("gb2312", "gbk", "gb18030", "gb_2312-80", "x-gbk"), "gb18030"),
    **dict.fromkeys(("big5", "big5-hkscs", "x-x-big5"), "big5hkscs"),
    **dict.fromkeys(("iso-8859-1", "windows-1252", "us-ascii", "latin1"), "cp1252"),
}
"""Encodings that pages name, and what decodes them; no others are tried."""
_MARKS_OF_ORDER = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_SOUND = 10
"""Letters beyond ASCII for each that its encoding lacks; with fewer it is another one."""

_ENDS = re.compile(r"</(?:p|div|li|td|th|tr|table|h[1-6])\s*>", re.IGNORECASE)
"""What ends a part of a page, and nothing in Markdown: ``</p>``, ``</TD>``."""
_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
_FEWEST = 4
"""Of them, or of line breaks outside tables, that make a text hold parts of a page."""
_TAG = re.compile(
    r"`[^`\n/]{1,80}`|<(?:(/?)([A-Za-z][\w:-]{0,40})(?=[\s/>])|!--|!\[|!doctype\b|\?xml\b)?",
    re.IGNORECASE,
)
"""What may open a tag: ``<td class="a">``, ``</p>``, ``<!-- a note -->``, ``<=5ms``; or code."""
_CLOSED = re.compile(r"</([A-Za-z][\w:-]{0,40})\s*>")
"""The end of an element: ``</span>``."""
_ENTITY = re.compile(
    r"&(?:nbsp|ensp|emsp|amp|lt|gt|quot|apos|ldquo|rdquo|lsquo|rsquo|hellip|mdash|ndash|middot|"
    r"times|yen|bull|#\d{2,6}|#x[\da-f]{2,5});",
    re.IGNORECASE,
)
"""A character as pages write it: ``&nbsp;``, ``&ldquo;``, ``&#9733;``."""
_FENCE = re.compile(r"\s{0,3}(?:```|~~~)")


def read_page(content: bytes, name: str) -> list[Block]:
    """Return the paragraphs and table rows of a page that was saved from a browser.

    Raises:
        NotReadError: It is damaged.
        FileTooLargeError: It is larger than any notice.

    """
    if len(content) > MAX_PAGE:
        raise FileTooLargeError(name=name, limit=f"{MAX_PAGE // 2**20} MB")
    is_archive = name.lower().endswith(ARCHIVES)
    page, charset = _unpacked(content, name) if is_archive else (content, "")
    try:
        return page_blocks(_decoded(page, charset, name))
    except EntangledError as error:
        raise NotReadError(name=name, reason=Term("reason.damaged")) from error


def read_text(text: str, *, markdown: bool) -> list[Block]:
    """Return the blocks of a text, of Markdown or plain; parts of web pages in it are read too."""
    read = markdown_blocks if markdown else text_blocks
    if holds_page(text) and len(text) <= MAX_PAGE:
        try:
            return page_blocks(_without_false_tags(text), read)
        except EntangledError:
            return read(text)
    return read(_ENTITY.sub(lambda hit: html.unescape(hit[0]), text) if "&" in text else text)


def holds_page(text: str) -> bool:
    """Tell a text in which parts stand as web pages have them, with their tags."""
    if "<" not in text:
        return False
    if sum(1 for _ in zip(range(_FEWEST), _ENDS.finditer(text), strict=False)) >= _FEWEST:
        return True
    lines = (line for line in text.splitlines() if not line.lstrip().startswith("|"))
    return sum(len(_BREAK.findall(line)) for line in lines) >= _FEWEST


def _without_false_tags(text: str) -> str:
    """Return a text in which no other sign looks like a tag: ``≤`` as ``<=``, ``<项目名称>``, code.

    A name that nothing closes, such as ``<Name of Bidder>``, is a place to write on.
    """
    known = UNCLOSED | {hit[1].lower() for hit in _CLOSED.finditer(text)}
    has_comments = "-->" in text

    def kept(hit: re.Match[str]) -> str:
        if hit[0].startswith("`"):
            return html.escape(hit[0], quote=False)
        is_tag = hit[2].lower() in known if hit[2] else len(hit[0]) > 1
        if hit[0] == "<!--":
            is_tag = has_comments
        return hit[0] if is_tag else f"&lt;{hit[0][1:]}"

    is_code, lines = False, list[str]()
    for line in text.split("\n"):
        is_code ^= bool(_FENCE.match(line))
        lines.append(html.escape(line, quote=False) if is_code else _TAG.sub(kept, line))
    return "\n".join(lines)


def _decoded(content: bytes, charset: str, name: str) -> str:
    """Return a page as text; most that name no or a wrong encoding are in UTF-8."""
    if content.startswith(_MARKS_OF_ORDER):
        return content.decode("utf-16", "replace").replace("\0", "")
    text = content.decode("utf-8-sig", "replace")
    if _is_sound(text):
        return text.replace("\0", "")
    told = _CHARSET.search(content[:_MAX_HEAD].decode("latin-1"))
    named = (charset or (told[1] if told else "")).lower()
    text = content.decode(_ENCODINGS.get(named, "gb18030"), "replace")
    if not _is_sound(text) or "\0" in text:
        raise NotReadError(name=name, reason=Term("reason.damaged"))
    return text


def _is_sound(text: str) -> bool:
    """Tell a text most of whose letters the encoding has; one damaged spoils none of the others."""
    damaged = text.count("\ufffd")
    return not damaged or damaged * _SOUND <= len(text) - len(text.encode("ascii", "ignore"))


def _unpacked(content: bytes, name: str) -> tuple[bytes, str]:
    """Return the page in a web archive, the first of several, and its encoding."""
    try:
        archive = email.message_from_bytes(content, policy=email.policy.compat32)
        for part in archive.walk():
            if part.get_content_type() == "text/html":
                page = part.get_payload(decode=True)
                if isinstance(page, bytes):
                    return page, str(part.get_content_charset() or "")
    except (*ODDITIES, MessageError) as error:
        raise NotReadError(name=name, reason=Term("reason.damaged")) from error
    raise NotReadError(name=name, reason=Term("reason.damaged"))
