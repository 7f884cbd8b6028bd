"""Cuts the text of an entry into passages short enough to show and to rank."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from presales_desk.knowledge.entry import Section

MAX_PASSAGE = 2048  # bytes in UTF-8

_MAX_PIECE = MAX_PASSAGE // 4  # characters; no character takes more than four bytes
_SENTENCE = re.compile(r"[^。！？；!?;]*[。！？；!?;]+|[^。！？；!?;]+")


@dataclass(frozen=True, slots=True)
class Place:
    """Where in an entry a text stands.

    Attributes:
        part: The heading it stands under, or the title of the slide.
        page: Number of the slide or page, from 1; None where there are none.
        block: Index of the paragraph in reading order.
        file: Name of the file; empty for the entry's own text.

    """

    part: str = ""
    page: int | None = None
    block: int = 0
    file: str = ""

    def plain(self) -> dict[str, Any]:
        """Return the place as every command prints it."""
        return {"part": self.part, "page": self.page, "block": self.block}


@dataclass(frozen=True, slots=True)
class Passage:
    """Some paragraphs that follow each other, at most ``MAX_PASSAGE`` bytes."""

    place: Place
    text: str


def passages_of(sections: Iterable[Section]) -> list[Passage]:
    """Return the passages of all ``sections``, each under one heading."""
    return [passage for section in sections for passage in _passages(section)]


def _passages(section: Section) -> Iterator[Passage]:
    start, lines, size = section.block, list[str](), 0
    for block, piece in _pieces(section):
        length = len(piece.encode()) + 1
        if lines and size + length > MAX_PASSAGE:
            yield Passage(_place(section, start), "\n".join(lines))
            lines, size = [], 0
        if not lines:
            start = block
        lines.append(piece)
        size += length
    if lines or section.heading:
        yield Passage(_place(section, start), "\n".join(lines))


def _pieces(section: Section) -> Iterator[tuple[int, str]]:
    """Yield the paragraphs with their index; long ones in several pieces."""
    for offset, line in enumerate(clean(section.text).splitlines()):
        for piece in _short(line.strip()):
            yield section.block + offset, piece


def _short(line: str) -> list[str]:
    if len(line) <= _MAX_PIECE:
        return [line] if line else []
    pieces = [""]
    for sentence in _SENTENCE.findall(line):
        for start in range(0, len(sentence), _MAX_PIECE):
            part = sentence[start : start + _MAX_PIECE]
            if len(pieces[-1]) + len(part) > _MAX_PIECE:
                pieces.append("")
            pieces[-1] += part
    return pieces


def clean(text: str) -> str:
    """Return ``text`` as it can be stored: composed, without halves of characters."""
    return unicodedata.normalize("NFC", text).encode("utf-8", "replace").decode("utf-8")


def _place(section: Section, block: int) -> Place:
    return Place(clean(section.heading), section.page, block, section.file)
