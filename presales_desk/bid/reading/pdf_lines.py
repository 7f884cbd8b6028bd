"""Joins the characters of a page to lines."""

from __future__ import annotations

import re
from dataclasses import dataclass
from statistics import median
from typing import TYPE_CHECKING

from presales_desk.bid.reading.spaces import tidy

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from presales_desk.bid.reading.pdf_page import Glyph

_GAP = 0.17
"""Share of a character's height that is a space between words of Latin letters."""
_FIGURES = re.compile(r"[\d,.]+")
_WHOLE = re.compile(r"\d{1,3}(?:,\d{3})*(?:\.\d\d)?|\d+(?:\.\d+)?")
"""A number that ends where its line does: ``85,000``, ``1,400.50``, ``12``."""
_GROUPED = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d{1,4})?")
"""A number whose thousands are parted by commas: ``1,400,000.00``."""


@dataclass(frozen=True, slots=True)
class Line:
    """One printed line and its box in points.

    The box is as high as most of its letters: one letter of another font may be taller.
    """

    text: str
    left: float
    top: float
    right: float
    bottom: float

    @property
    def height(self) -> float:
        """Of its letters."""
        return self.bottom - self.top


def lines_of(glyphs: Iterable[Glyph]) -> list[Line]:
    """Return printed lines from top to bottom."""
    return [line_of(row) for row in rows_of(glyphs)]


def rows_of(glyphs: Iterable[Glyph]) -> list[list[Glyph]]:
    """Return the characters of each printed line, from top to bottom."""
    inked = [glyph for glyph in glyphs if not glyph.text.isspace() and glyph.bottom > glyph.top]
    rows: list[list[Glyph]] = []
    for glyph in sorted(inked, key=lambda one: one.middle):
        if rows and _is_same_row(rows[-1], glyph):
            rows[-1].append(glyph)
        else:
            rows.append([glyph])
    return rows


def joined(lines: Sequence[Line]) -> str:
    """Return the text of the lines of one paragraph; a number cut by a narrow cell is whole."""
    if number := _number_in(lines):
        return number
    text = ""
    for line in lines:
        if text and text[-1].isascii() and line.text[:1].isascii() and text[-1] not in "-/":
            text += " "
        text += line.text
    return tidy(text)


def _number_in(lines: Sequence[Line]) -> str:
    """Return the number that all lines make up, where they are not several; else empty.

    ``28,00`` above ``0.00`` is such a number; ``12`` above ``1,000`` are two.
    """
    texts = [line.text.strip() for line in lines]
    if len(texts) < 2 or not all(map(_FIGURES.fullmatch, texts)):
        return ""
    whole = "".join(texts)
    return whole if _GROUPED.fullmatch(whole) and not all(map(_WHOLE.fullmatch, texts)) else ""


def _is_same_row(row: list[Glyph], glyph: Glyph) -> bool:
    """Punctuation lies low and dashes high: what counts is whether the boxes overlap."""
    tallest = max(row[-12:], key=lambda one: one.bottom - one.top)
    overlap = min(tallest.bottom, glyph.bottom) - max(tallest.top, glyph.top)
    smaller = min(tallest.bottom - tallest.top, glyph.bottom - glyph.top)
    near = abs(tallest.middle - glyph.middle) < 0.45 * (tallest.bottom - tallest.top)
    return overlap > 0.5 * smaller or near


def line_of(row: Iterable[Glyph]) -> Line:
    """Return the line that some characters make up, or a part of one."""
    row = sorted(row, key=lambda one: one.left)
    size = median(one.bottom - one.top for one in row)
    text, before = "", None
    for glyph in row:
        if before is not None:
            gap = glyph.left - before.right
            ascii_pair = before.text.isascii() and glyph.text.isascii()
            is_spaced = before.spaced and _are_latin(before.text, glyph.text)
            if is_spaced or gap > (_GAP if ascii_pair else 1.1) * size:
                text += " "
            elif _is_shadow(before, glyph):
                continue
        text += glyph.text
        before = glyph
    return Line(
        text,
        row[0].left,
        median(one.top for one in row),
        max(one.right for one in row),
        median(one.bottom for one in row),
    )


def _are_latin(one: str, other: str) -> bool:
    """Tell letters between which a space of the file counts; Chinese ones stand close anyway."""
    marks = "‘’“”–—•€™"
    both = all(mark < "\u2000" or mark in marks for mark in (one, other))
    return both and (one.isascii() or other.isascii())


def _is_shadow(before: Glyph, glyph: Glyph) -> bool:
    """Bold is often made by printing a character twice, a hair apart."""
    width = max(before.right - before.left, 0.1)
    return before.text == glyph.text and abs(glyph.left - before.left) < 0.3 * width
