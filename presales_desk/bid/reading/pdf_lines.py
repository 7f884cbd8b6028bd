"""Joins the characters of a page to lines, and wrapped lines to paragraphs."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from statistics import median
from typing import TYPE_CHECKING

from presales_desk.bid.reading.spaces import tidy

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from presales_desk.bid.reading.pdf_page import Glyph

_ITEM = re.compile(
    r"""\s*(?:[★☆▲△※◆◇■□☑●*＊•✓√]
      |第\s*[一二三四五六七八九十百零\d]+\s*[章节部条卷篇册]
      |[（(]\s*[一二三四五六七八九十\d]{1,3}\s*[)）]
      |[一二三四五六七八九十]{1,3}\s*[、.．]
      |\d{1,2}(?:\.\d{1,2}){0,4}\s*[、.．)）](?!\d)
      |\d{1,2}(?:\.\d{1,2}){1,4}\s*\D
      |[①-⑳]
      |[(]?[a-z]{1,4}[)]\s|[(][A-Z]{1,4}[)]\s|[-–▪]\s+(?=[A-Z])
      |\d{1,2}[-—]\d{1,2}\s*[《\u4e00-\u9fff](?<![年月日天个次名人份号级楼层])
      |附件|附表\s*[一二三四五六七八九十\d]|格式\s*[（(]?[一二三四五六七八九十\dIVX]|致\s*[:：]|注[:：]|备注[:：])""",
    re.VERBOSE,
)
"""What begins a line of its own: ``第一章``, ``（一）``, ``1.2 概况``, ``①``, ``附件``."""
_LABELLED = re.compile(r"[A-Z][a-z][A-Za-z /'’]{1,30}:\s+\S")
"""How a line of its own begins on a cover: ``Tender reference: 2026/118``."""
_FILLED_IN = re.compile(r"[^，。；_]{1,30}[：:]\s*[_＿]{3}")
"""How a line of its own begins in a form: ``法定代表人：______（签字）``."""
_DATE_TO_FILL_IN = re.compile(r"年[\s_＿]*月[\s_＿]*日\s*$")
"""How the last line of a form ends."""
_LATIN_END = re.compile(r"[.;:!?)_]\s*$")
_ENDED = re.compile(r"[。；;!！?？]\s*$")
_LED = re.compile(r"(?:…{2}|[.·]{4})\s*(?:[（(\[【][^（）()]{0,6}[)）\]】]|\d{1,4})?\s*$")
"""How a line of contents ends: with what leads to its page."""
_LABEL_END = re.compile(r"[：:）)_]\s*$")
"""How lines end that are filled in and signed; they stand far apart without going on."""
_TITLE = 20
"""Letters of a line that is too long to be the title of a form or chapter."""
_HANGING = 4
"""Letters by which the further lines of an item stand in, at most."""
_FEWEST_GAPS = 5
_USUAL = 1.3
"""Times the usual room between the lines of a page, up to which a line goes on below."""
_FAR = 200.0  # points; no first line of a paragraph is indented as far
_GAP = 0.17
"""Share of a character's height that is a space between words of Latin letters."""


@dataclass(frozen=True, slots=True)
class Line:
    """One printed line and its box in points."""

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
    inked = [glyph for glyph in glyphs if not glyph.text.isspace() and glyph.bottom > glyph.top]
    rows: list[list[Glyph]] = []
    for glyph in sorted(inked, key=lambda one: one.middle):
        if rows and _is_same_row(rows[-1], glyph):
            rows[-1].append(glyph)
        else:
            rows.append([glyph])
    return [_line(row) for row in rows]


def paragraphs_of(lines: Sequence[Line], right: float | None = None) -> list[list[Line]]:
    """Return the lines of each paragraph.

    Args:
        lines: From top to bottom.
        right: Where the column ends, in points; by default where its longest line does.

    """
    if not lines:
        return []
    edge = column_edge(lines) if right is None else right
    left = min(line.left for line in lines)
    spacing = _spacing(lines)
    found = [[lines[0]]]
    for line in lines[1:]:
        if continues(found[-1][-1], line, left, edge, spacing):
            found[-1].append(line)
        else:
            found.append([line])
    return found


def _spacing(lines: Sequence[Line]) -> float:
    """Return the usual room between the lines of a page; 0 where too few tell it."""
    gaps = [below.top - above.bottom for above, below in pairwise(lines)]
    return median(gaps) if len(gaps) >= _FEWEST_GAPS else 0.0


def column_edge(lines: Sequence[Line]) -> float:
    """Return where full lines end; single lines that stick out do not count."""
    longest = max((line.right for line in lines), default=0.0)
    return median([line.right for line in lines if line.right > 0.88 * longest] or [0.0])


def continues(above: Line, below: Line, left: float, right: float, spacing: float = 0.0) -> bool:
    """Tell whether a line is the rest of the paragraph above it.

    Args:
        above: The line above.
        below: The line asked for.
        left: Where the column begins.
        right: Where the column ends.
        spacing: The usual room between lines, where it is known.

    """
    size = max(above.height, 1.0)
    is_full = above.right > right - max(2.2 * size, _next_word(above, below))
    is_indented = below.left > left + 1.4 * size and below.left > above.left - 0.5 * size
    is_long = above.right - above.left > min(_TITLE * size, 0.6 * (right - left))
    usual = _USUAL * spacing if is_long and not _LABEL_END.search(above.text) else 0.0
    far = below.top - above.bottom > max(2.2 * size, usual)
    other_size = (
        abs(below.height - above.height) > 0.35 * size and min(len(above.text), len(below.text)) > 6
    )
    is_apart = far or other_size or not is_full or _are_set_right(above, below, left)
    if is_apart or _begins(above.text, below.text):
        return False
    hangs = is_long and below.left < above.left + _HANGING * size
    is_hanging = hangs and _ITEM.match(above.text)
    starts = below.left > above.left + size and not is_hanging
    return not (is_indented and (_ENDED.search(above.text) or starts))


def _begins(above: str, below: str) -> bool:
    """Tell by its words a line that begins something, or stands below what ends with it."""
    is_label = above[-1:].isascii() and _LABELLED.match(below)
    is_ended = _LED.search(above) or _DATE_TO_FILL_IN.search(above)
    return bool(is_label or is_ended or _ITEM.match(below) or _FILLED_IN.match(below))


def _are_set_right(above: Line, below: Line, left: float) -> bool:
    """Tell lines that end alike and begin anywhere, such as those of a signature."""
    begins = min(above.left, below.left) - left
    is_ragged = abs(above.left - below.left) > above.height
    return is_ragged and max(above.left, below.left) - left > _FAR and begins > above.height


def _next_word(above: Line, below: Line) -> float:
    """Return how wide the word is that did not fit at the end of a line of Latin letters."""
    if not (above.text[-1:].isascii() and below.text[:1].isalpha() and below.text[:1].isascii()):
        return 0.0
    if _LATIN_END.search(above.text) and not below.text[0].islower():
        return 0.0
    word = len(below.text.split()[0]) + 1
    return (below.right - below.left) * word / len(below.text)


def joined(lines: Sequence[Line]) -> str:
    """Return the text of the lines of one paragraph."""
    text = ""
    for line in lines:
        if text and text[-1].isascii() and line.text[:1].isascii() and text[-1] not in "-/":
            text += " "
        text += line.text
    return tidy(text)


def _is_same_row(row: list[Glyph], glyph: Glyph) -> bool:
    """Punctuation lies low and dashes high: what counts is whether the boxes overlap."""
    tallest = max(row[-12:], key=lambda one: one.bottom - one.top)
    overlap = min(tallest.bottom, glyph.bottom) - max(tallest.top, glyph.top)
    smaller = min(tallest.bottom - tallest.top, glyph.bottom - glyph.top)
    near = abs(tallest.middle - glyph.middle) < 0.45 * (tallest.bottom - tallest.top)
    return overlap > 0.5 * smaller or near


def _line(row: list[Glyph]) -> Line:
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
        min(one.top for one in row),
        max(one.right for one in row),
        max(one.bottom for one in row),
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
