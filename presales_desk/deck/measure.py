"""How much room text takes, without looking at a font.

A Chinese character is one em wide, Latin letters have the widths of Segoe UI. Everything is
rounded to the careful side, since the font on the reader's machine is not known.
"""

from __future__ import annotations

import math
import re
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from presales_desk.deck.layout_model import Paragraph

LINE = 1.45
"""Height of a line in em; the tallest of the fonts that may be used."""
TOLERANCE = 0.01
"""Inches by which a text may be higher than its box."""
_RESERVE = 0.97
_BOLD = 1.1
_BOUNDARY = 0.2
_POINTS = 72.0

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
_UNITS = re.compile(f"{_SPACE}|{_LATIN}|{_CHINESE}")
_KIND = re.compile(f"(?P<space>{_SPACE})|(?P<latin>{_LATIN})|(?P<wide>{_CHINESE})")
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
_LONG_WORD = 20
_BREAKS = re.compile(r"(?<=[/?&=_-])(?=.)")

Unit = tuple[float, float]
"""Width of something that is never broken, and of the gap before it inside a line; in em."""


def has_wide(text: str) -> bool:
    """Tell whether ``text`` holds a character as wide as it is high, such as a Chinese one."""
    return _HAS_WIDE.search(text) is not None


def text_width(text: str, *, bold: bool = False) -> float:
    """Return the width of ``text`` on one line, in em."""
    return _whole_width(text, bold)


def widest_word(text: str, *, bold: bool = False) -> float:
    """Return the width of the longest part of ``text`` that should stay on one line, in em."""
    return max((width for width, _ in _units(text, bold)), default=0.0)


def line_count(text: str, width: float, *, bold: bool = False) -> int:
    """Return how many lines ``text`` takes in ``width`` em; an empty text takes one."""
    if "\v" not in text:
        return _wrap(text, width, bold)[0]
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
    return total / _POINTS


def _stays_on_line(paragraph: Paragraph, width: float) -> bool:
    """Tell whether runs of different sizes fit one line."""
    used = sum(
        text_width(run.text, bold=run.bold) * (run.size or paragraph.size) for run in paragraph.runs
    )
    return used <= em(width - paragraph.indent, 1.0) and "\v" not in paragraph.text


def em(width: float, size: float) -> float:
    """Return how many em of ``size`` points one can rely on in ``width`` inches."""
    return max(width * _POINTS * _RESERVE / size, 1.0)


def _wrap(text: str, width: float, bold: bool) -> tuple[int, float]:  # noqa: FBT001  hot path
    lines, used = 1, 0.0
    whole = _whole_width(text, bold)
    if whole < width and not text[:1].isspace():
        return 1, whole
    for unit, gap in _units(text, bold):
        if used and used + gap + unit > width:
            lines, used = lines + 1, unit
        else:
            used += unit + (gap if used else 0.0)
        if used > width:
            more = math.ceil(used / width) - 1
            lines, used = lines + more, used - more * width
    return lines, used


# Most texts are tried at several sizes and widths, and most of them stand on one line.
@lru_cache(maxsize=16_384)
def _whole_width(text: str, bold: bool) -> float:  # noqa: FBT001  a key of the cache
    return sum(gap + width for width, gap in _units(text, bold))


@lru_cache(maxsize=4096)
def _units(text: str, bold: bool) -> tuple[Unit, ...]:  # noqa: FBT001  a key of the cache
    chinese = has_wide(text)
    units: list[Unit] = []
    gap, before = 0.0, ""
    for word in _UNITS.findall(text):
        kind, widths = _word(word, bold, chinese)
        if kind == "space":
            gap += sum(widths)
        elif before and before not in ("space", kind):
            gap += _BOUNDARY
        before = kind
        if kind == "space":
            continue
        for width in widths:
            units.append((width, gap))
            gap = 0.0
    return tuple(units)


# The same few thousand characters and words make up all texts of a deck.
@lru_cache(maxsize=8192)
def _word(word: str, bold: bool, chinese: bool) -> tuple[str, tuple[float, ...]]:  # noqa: FBT001
    """Return which alternative of ``_KIND`` a word is, and the widths between which it breaks."""
    match = _KIND.match(word)
    kind = match.lastgroup or "" if match else ""
    if kind == "space":
        return kind, (_WIDTHS[" "],) * len(word)
    factor = _BOLD if bold else 1.0
    pieces = _pieces(word) if kind == "latin" else [word]
    return kind, tuple(_width(piece, factor, chinese=chinese) for piece in pieces)


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
