"""Takes out of Markdown what only tells how a text looks: emphasis, links, tags and escapes."""

from __future__ import annotations

import re

from presales_desk.bid.reading.spaces import tidy

_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
_MARKS = (
    (_BREAK, " "),
    (
        re.compile(
            r"<!--[^<>]*-->|"
            r"</?(?:span|u|b|i|em|strong|sup|sub|small|font|center|p|div|ins|mark)(?:\s[^<>]*)?>",
            re.IGNORECASE,
        ),
        "",
    ),
    (re.compile(r"\[([^\[\]]*)\]\{[.#][^{}]*\}"), r"\1"),
    (re.compile(r"(\*\*|__)(?=\S)(.+?)(?<=\S)\1"), r"\2"),
    (re.compile(r"^\*\*(?=[A-Za-z])|(?<=[A-Za-z\d.)])\*\*$"), ""),
    (
        re.compile(r"(?<![\w*\\])\*(?=[\s\d]*[A-Za-z])(?=\S)([ -)+-~‐-‟]+?)(?<=\S)\*(?![\w*])"),
        r"\1",
    ),
    (re.compile(r"`([^`]+)`"), r"\1"),
    (re.compile(r"!\[[^\[\]]*\]\([^)]*\)"), ""),
    (re.compile(r"\[([^\[\]]*)\]\([^)]*\)"), r"\1"),
    (re.compile(r"^(?:\s*(?:>\s?|[-+*]\s+))+"), ""),
    (re.compile(r"\\([!-/:-@\[-`{-~])"), r"\1"),
    (re.compile(r"\\$"), ""),
)
"""What stands for a look, and what of it stays.

An asterisk opens emphasis in Latin text alone: in Chinese tenders it marks a clause. Converters
write ``[words]{.underline}`` for underlined ones, and a backslash where a line ends on purpose.
"""
_CELLS = re.compile(r"(?<!\\)\|")


def plain(text: str) -> str:
    """Return a line of Markdown as it reads when it is shown."""
    for mark, instead in _MARKS:
        text = mark.sub(instead, text)
    return tidy(text)


def cells_of(row: str) -> list[str]:
    """Return the texts between the strokes of a row, but not between escaped ones.

    A cell keeps its lines: in Chinese tables each is a clause of its own.
    """
    lines = ((plain(line) for line in _BREAK.split(text)) for text in _CELLS.split(row))
    return ["\n".join(filter(None, cell)) for cell in lines]
