"""How much room text takes, without looking at a font.

A Chinese character is one em wide, Latin letters have the widths of Segoe UI. Everything is
rounded to the careful side, since the font on the reader's machine is not known.
"""

from __future__ import annotations

import math
import re
from array import array
from bisect import bisect_right
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from presales_desk.deck.layout_model import Paragraph

LINE = 1.45
"""Height of a line in em; the tallest of the fonts that may be used."""
POINTS = 72.0
"""In an inch."""
TOLERANCE = 0.01
"""Inches by which a text may be higher than its box."""
_RESERVE = 0.97
_BOLD = 1.1
_BOUNDARY = 0.2

_WIDE = (
    "\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3"
    "\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\U0001f300-\U0001faff\U00020000-\U0003fffd"
)
_CLOSING = re.escape("，。、；：？！）》」』】〕〉”’%‰℃…—·,.;:?!)]}~～")
_OPENING = re.escape("（《「『【〔〈“‘([{￥$")
_HAS_WIDE = re.compile(f"[{_WIDE}]")
_SPACE = "[^\\S\u00a0]+"
_LATIN = f"[{_OPENING}]*[^\\s{_WIDE}]+(?:\u00a0[^\\s{_WIDE}]+)*[{_CLOSING}]*|\u00a0+"
_CHINESE = f"[{_OPENING}]*[{_WIDE}][{_CLOSING}]*"
_HAN = "[\u3400-\u4dbf\u4e00-\u9fff]"
_UNITS = re.compile(
    f"(?P<space>{_SPACE})|(?P<han>{_HAN}+(?={_HAN}))|(?P<latin>{_LATIN})|(?P<wide>{_CHINESE})"
)
"""``han`` is a row of characters that each stand alone; the last of a row may carry a mark."""
_AMBIGUOUS = frozenset("“”‘’…—·※→←↑↓■□●○▲▼◆★≥≤×÷±①②③④⑤⑥⑦⑧⑨")
"""Wide when the text is Chinese, for then the Chinese font draws them."""

_WIDTHS: dict[str, float] = {}
for _letters, _advance in (
    (" \u00a0'.,:;|!iIjl`", 0.29),
    ('"()[]{}-/\\*°', 0.40),
    ("frt", 0.36),
    ("csvxyzkJL?_", 0.50),
    ("0123456789$§", 0.54),
    ("aeEFSTYß", 0.56),
    ("bdghnopquBPXZ&", 0.60),
    ("#<>=+^~CRKVA", 0.69),
    ("wDGHNOQU", 0.76),
    ("mM%W@", 0.95),
):
    for _letter in _letters:
        _WIDTHS[_letter] = _advance
_OTHER = 0.62
_WIDEST = 1.25
"""More than any character takes with the gap before it, so that short texts need no closer look."""
_LONG_WORD = 20
_BREAKS = re.compile(r"(?<=[/?&=_-])(?=.)")
_ROUNDING = 1e-9

_Shape = tuple["array[float]", "array[float]"]
"""Where the parts of a text that are never broken end on one long line, and their widths; in em."""


def has_wide(text: str) -> bool:
    """Tell whether ``text`` holds a character as wide as it is high, such as a Chinese one."""
    return _HAS_WIDE.search(text) is not None


def text_width(text: str, *, bold: bool = False) -> float:
    """Return the width of ``text`` on one line, in em."""
    ends, _ = _shape(text, bold)
    return ends[-1] if ends else 0.0


def widest_word(text: str, *, bold: bool = False) -> float:
    """Return the width of the longest part of ``text`` that should stay on one line, in em."""
    _, widths = _shape(text, bold)
    return max(widths, default=0.0)


def line_count(text: str, width: float, *, bold: bool = False) -> int:
    """Return how many lines ``text`` takes in ``width`` em; an empty text takes one."""
    if "\v" not in text:
        return 1 if len(text) * _WIDEST < width else _wrap(text, width, bold)[0]
    return sum(_wrap(part, width, bold)[0] for part in text.split("\v"))


def last_line(text: str, width: float, *, bold: bool = False) -> float:
    """Return the width of the last line of ``text``, in em."""
    return _wrap(text.rsplit("\v", 1)[-1], width, bold)[1]


def paragraph_lines(paragraph: Paragraph, width: float) -> int:
    """Return how many lines ``paragraph`` takes in a box of ``width`` inches without insets."""
    bold = sized = False
    for run in paragraph.runs:
        bold, sized = bold or run.bold, sized or run.size > 0
    if sized and _stays_on_line(paragraph, width):
        return 1
    return line_count(paragraph.text, em(width - paragraph.indent, paragraph.size), bold=bold)


def height(paragraphs: Iterable[Paragraph], width: float) -> float:
    """Return the height of ``paragraphs`` in a box of ``width`` inches without insets."""
    total = 0.0
    for position, paragraph in enumerate(paragraphs):
        lines = paragraph_lines(paragraph, width)
        total += lines * paragraph.size * LINE * paragraph.line
        total += paragraph.before if position else 0.0
    return total / POINTS


def _stays_on_line(paragraph: Paragraph, width: float) -> bool:
    """Tell whether runs of different sizes fit one line."""
    used = sum(
        text_width(run.text, bold=run.bold) * (run.size or paragraph.size) for run in paragraph.runs
    )
    return used <= em(width - paragraph.indent, 1.0) and "\v" not in paragraph.text


def em(width: float, size: float) -> float:
    """Return how many em of ``size`` points one can rely on in ``width`` inches."""
    return max(width * POINTS * _RESERVE / size, 1.0)


def _wrap(text: str, width: float, bold: bool) -> tuple[int, float]:  # noqa: FBT001  hot path
    """Return on how many lines of ``width`` em a text stands, and how wide the last one is."""
    ends, widths = _shape(text, bold)
    if not ends:
        return 1, 0.0
    lines, unit, start = 1, 0, ends[0] - widths[0]
    while (after := bisect_right(ends, start + width + _ROUNDING, lo=unit)) < len(ends):
        unit, begins = after, ends[after] - widths[after]
        if begins > start:
            lines, start = lines + 1, begins
        if widths[unit] > width:  # it fills lines alone, and the next one begins behind it
            more = math.ceil(widths[unit] / width) - 1
            lines, start, unit = lines + more, start + more * width, unit + 1
    return lines, ends[-1] - start


# Most texts are tried at several sizes and widths.
@lru_cache(maxsize=4096)
def _shape(text: str, bold: bool) -> _Shape:  # noqa: FBT001  a key of the cache
    chinese = has_wide(text)
    ends, widths = array("d"), array("d")
    end, before = 0.0, ""
    for match in _UNITS.finditer(text):
        kind, word = match.lastgroup, match.group()
        if kind == "space":
            end += _WIDTHS[" "] * len(word)
            before = ""
            continue
        script = "latin" if kind == "latin" else "wide"
        if before and before != script:
            end += _BOUNDARY
        before = script
        for width in (1.0,) * len(word) if kind == "han" else _breakable(word, bold, chinese):
            end += width
            ends.append(end)
            widths.append(width)
    return ends, widths


# The same few thousand characters and words make up all texts of a deck.
@lru_cache(maxsize=8192)
def _breakable(word: str, bold: bool, chinese: bool) -> tuple[float, ...]:  # noqa: FBT001
    """Return the widths between which ``word`` breaks."""
    factor = _BOLD if bold else 1.0
    return tuple(_width(piece, factor, chinese=chinese) for piece in _pieces(word))


def _pieces(word: str) -> list[str]:
    """Return the parts of a long word, such as an address, between which programs break it."""
    return _BREAKS.split(word) if len(word) > _LONG_WORD else [word]


def _width(word: str, factor: float, *, chinese: bool) -> float:
    total = 0.0
    for letter in word:
        latin = _WIDTHS.get(letter)
        if latin is not None:
            total += latin * factor
        elif letter > "\u2e7f" or (chinese and letter in _AMBIGUOUS):
            total += 1.0
        else:
            total += _OTHER * factor
    return total
