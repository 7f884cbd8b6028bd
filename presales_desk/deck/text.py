"""Prepares the words of an outline: what a file cannot hold goes, ``**emphasis**`` becomes runs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from presales_desk.deck import colours
from presales_desk.deck.layout_model import Run
from presales_desk.records.xml_text import xml_text

if TYPE_CHECKING:
    from presales_desk.deck.colours import Colour

BREAK = "\v"
"""A line break inside a paragraph, as the layout model has it."""
_NEW_LINE = re.compile(r"[ \t]*(?:\r\n|[\r\n\v\u2028\u2029])+[ \t]*")
_EMPHASIS = re.compile(r"\*\*(?=\S)(.+?)(?<=\S)\*\*")
_CLAUSE = re.compile("[，。；：、！？,;!?](?=.)|[.:](?= )|[—–](?=.)")
_WORD_END = re.compile(r"\s|(?<=[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef])(?=.)")


def clean(text: str) -> str:
    """Return ``text`` without spaces at its ends and what XML cannot hold; a ``BREAK`` stays."""
    if text.isprintable():
        return text.strip()
    return BREAK.join(xml_text(part) for part in text.split(BREAK)).strip()


def one_line(text: str) -> str:
    """Return ``text`` on a single line: line breaks become spaces."""
    cleaned = clean(text)
    return cleaned if cleaned.isprintable() else _NEW_LINE.sub(" ", cleaned).replace("\t", " ")


def broken(text: str) -> str:
    """Return ``text`` as one paragraph whose line breaks are vertical tabs."""
    cleaned = clean(text)
    return cleaned if cleaned.isprintable() else _NEW_LINE.sub(BREAK, cleaned).replace("\t", " ")


def lines(text: str) -> list[str]:
    """Return the lines of ``text`` that hold something."""
    cleaned = clean(text)
    if cleaned.isprintable():
        return [cleaned] if cleaned else []
    return [part.replace("\t", " ") for part in _NEW_LINE.split(cleaned) if part.strip()]


def plain(text: str) -> str:
    """Return ``text`` without the marks of emphasis."""
    return _EMPHASIS.sub(r"\1", text) if "**" in text else text


def runs(
    text: str,
    *,
    bold: bool = False,
    colour: Colour = colours.TEXT,
    emphasis: Colour = colours.ACCENT,
) -> tuple[Run, ...]:
    """Return the runs of ``text``; what stands between ``**`` is bold and in ``emphasis``."""
    if "**" not in text:
        return (Run(text, bold, colour),)
    found: list[Run] = []
    for position, part in enumerate(_EMPHASIS.split(text)):
        if part:
            strong = position % 2 == 1
            found.append(Run(part, bold or strong, emphasis if strong else colour))
    return tuple(found) or (Run("", bold, colour),)


def shorten(text: str, limit: int) -> str:
    """Return at most ``limit`` characters of ``text``, cut behind a clause and ending in ``…``.

    Where no clause ends in the second half, the cut falls between words, else between characters.
    """
    if len(text) <= limit:
        return text
    head = text[: max(limit - 1, 0)]
    for pattern in (_CLAUSE, _WORD_END):
        ends = [match.start() for match in pattern.finditer(text, 0, len(head) + 1)]
        if ends and ends[-1] >= len(head) / 2:
            head = head[: ends[-1]]
            break
    return head.rstrip(" ，。；：、,;:—–\v") + "…"
