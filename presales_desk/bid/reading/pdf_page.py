"""What stands on one page of a PDF file: characters and ruled lines, measured from the top."""

from __future__ import annotations

import ctypes
from dataclasses import dataclass, field, replace
from itertools import groupby, pairwise
from typing import Any

MAX_CHARACTERS = 60_000
MAX_PATHS = 20_000
MAX_SEGMENTS = 200
"""Of one path that are looked at; a drawing has more, a ruled line or box never."""
_THIN = 2.6  # points; a filled rectangle below this is a ruled line
_FINEST = 1.2  # points; a white box above this is no border between coloured cells
_WHITE = 250  # of 255, in each colour
_WIDEST_STROKE = 6.0  # points; the box of a line between two points is as wide as its stroke
_SHORT = 4.0  # points; shorter lines are dots and arrow heads
_SMALLEST_BOX = 8.0  # points; smaller ones are boxes to tick
_ENDS = 2
"""Points of a path that is one line."""
_CORNERS = 5
"""Points of a path that may be a box, the first of them again at its end."""
_NARROW = frozenset("ft")
"""Letters of which two make a ligature: a box twice as wide as one of them."""
_WIDE = 0.4  # of the height of a line; a single f or t takes less than a third
_NO_TEXT = frozenset("\r\n\0\ufffe\uffff\u200b\u00ad")
_HYPHEN = "\x02"
"""What the library calls a hyphen at the end of a line, also that of a number: ``ZB-`` ``118``."""


@dataclass(frozen=True, slots=True)
class Glyph:
    """A character and its box in points; ``spaced`` tells that a space follows it."""

    text: str
    left: float
    top: float
    right: float
    bottom: float
    spaced: bool = False

    @property
    def middle(self) -> float:
        """Height of its middle line."""
        return (self.top + self.bottom) / 2


@dataclass(frozen=True, slots=True)
class Rule:
    """A ruled line: ``at`` across its direction, from ``start`` to ``end`` along it."""

    at: float
    start: float
    end: float


@dataclass(frozen=True, slots=True)
class Page:
    """One page; sizes in points.

    Attributes:
        shades: The upper and lower edges of coloured grounds, such as those of every other row.

    """

    number: int
    width: float
    height: float
    glyphs: tuple[Glyph, ...]
    across: tuple[Rule, ...]
    down: tuple[Rule, ...]
    has_pictures: bool
    shades: tuple[Rule, ...] = ()


@dataclass(slots=True)
class _Drawn:
    """What is drawn on a page, as it is found; see ``Page``."""

    across: list[Rule] = field(default_factory=list[Rule])
    down: list[Rule] = field(default_factory=list[Rule])
    shades: list[Rule] = field(default_factory=list[Rule])


def read_page(page: Any, number: int) -> Page:
    """Return what stands on ``page``, an open page of pypdfium2."""
    from pypdfium2 import raw

    width, height = page.get_size()
    drawn, pictures = _Drawn(), False
    paths = 0
    for item in page.get_objects(
        filter=[raw.FPDF_PAGEOBJ_PATH, raw.FPDF_PAGEOBJ_IMAGE], max_depth=3
    ):
        if item.type == raw.FPDF_PAGEOBJ_IMAGE:
            pictures = True
        elif paths < MAX_PATHS:
            paths += 1
            _add_rules(raw, item, height, drawn)
    glyphs = tuple(_glyphs(raw, page, height))
    rules = (tuple(drawn.across), tuple(drawn.down))
    return Page(number, width, height, glyphs, *rules, pictures, tuple(drawn.shades))


def _glyphs(raw: Any, page: Any, height: float) -> list[Glyph]:
    text = page.get_textpage()
    box = raw.FS_RECTF()
    found: list[Glyph] = []
    for index in range(min(text.count_chars(), MAX_CHARACTERS)):
        code = raw.FPDFText_GetUnicode(text, index)
        letter = chr(code) if 0 < code < 0x110000 else "\0"
        letter = "-" if letter == _HYPHEN else letter
        if letter == " " and found:
            found[-1] = replace(found[-1], spaced=True)
        if letter in _NO_TEXT or 0xD800 <= code < 0xE000:
            continue
        # Loose boxes span the whole advance and line height: a point is as tall as a letter.
        if raw.FPDFText_GetLooseCharBox(text, index, box):
            found.append(Glyph(letter, box.left, height - box.top, box.right, height - box.bottom))
    text.close()
    return letters_apart(found)


def letters_apart(glyphs: list[Glyph]) -> list[Glyph]:
    """Return the characters with the letters of a ligature side by side, which share one box.

    A letter printed twice on the same place shares it too; that is left as it is.
    """
    apart: list[Glyph] = []
    for _, run in groupby(glyphs, key=lambda one: (one.left, one.right, one.top, one.bottom)):
        letters = list(run)
        apart.extend(_side_by_side(letters) if _is_ligature(letters) else letters)
    return apart


def _is_ligature(letters: list[Glyph]) -> bool:
    first = letters[0]
    is_wide = first.right - first.left > _WIDE * (first.bottom - first.top)
    return len({one.text for one in letters}) > 1 or (is_wide and first.text in _NARROW)


def _side_by_side(letters: list[Glyph]) -> list[Glyph]:
    left, step = letters[0].left, (letters[0].right - letters[0].left) / len(letters)
    return [
        replace(one, left=left + place * step, right=left + (place + 1) * step)
        for place, one in enumerate(letters)
    ]


def _add_rules(raw: Any, item: Any, height: float, drawn: _Drawn) -> None:
    count = raw.FPDFPath_CountSegments(item)
    if not _ENDS <= count <= MAX_SEGMENTS:
        return
    if count <= _CORNERS:
        left, bottom, right, top = item.get_bounds()
        if min(right - left, top - bottom) > _FINEST and _is_shading(raw, item):
            return
        box = (left, height - top, right, height - bottom)
        thin = _WIDEST_STROKE if count == _ENDS else _THIN
        _add_box(box, drawn, is_stroked=_is_stroked(raw, item), thin=thin)
        return
    points = _points(raw, item, count, height)
    if not _is_stroked(raw, item):
        _add_filled(points, drawn)
        return
    for one, other in pairwise(points):
        if other is not None and one is not None:
            _add_line(one, other, drawn)


def _add_filled(points: list[tuple[float, float] | None], drawn: _Drawn) -> None:
    """Add the thin parts of a filled path as lines; the edges of a highlight rule nothing."""
    for _, part in groupby(points, key=lambda point: point is not None):
        corners = [point for point in part if point is not None]
        if corners:
            xs, ys = zip(*corners, strict=True)
            box = (min(xs), min(ys), max(xs), max(ys))
            _add_box(box, drawn, is_stroked=False)


def _points(raw: Any, item: Any, count: int, height: float) -> list[tuple[float, float] | None]:
    """Return the corners of a path on the page; None where a new line begins."""
    matrix = item.get_matrix()
    x, y = ctypes.c_float(), ctypes.c_float()
    found: list[tuple[float, float] | None] = []
    for index in range(count):
        segment = raw.FPDFPath_GetPathSegment(item, index)
        if raw.FPDFPathSegment_GetType(segment) == raw.FPDF_SEGMENT_MOVETO:
            found.append(None)
        raw.FPDFPathSegment_GetPoint(segment, x, y)
        on_x, on_y = matrix.on_point(x.value, y.value)
        found.append((on_x, height - on_y))
    return found


def _add_line(one: tuple[float, float], other: tuple[float, float], drawn: _Drawn) -> None:
    (x1, y1), (x2, y2) = one, other
    if abs(y1 - y2) < 1 and abs(x1 - x2) >= _SHORT:
        drawn.across.append(Rule((y1 + y2) / 2, min(x1, x2), max(x1, x2)))
    elif abs(x1 - x2) < 1 and abs(y1 - y2) >= _SHORT:
        drawn.down.append(Rule((x1 + x2) / 2, min(y1, y2), max(y1, y2)))


def _is_stroked(raw: Any, item: Any) -> bool:
    """Tell a drawn frame from a filled background, which says nothing of cells."""
    fill, stroke = ctypes.c_int(), ctypes.c_int()
    raw.FPDFPath_GetDrawMode(item, fill, stroke)
    return bool(stroke.value)


def _is_shading(raw: Any, item: Any) -> bool:
    """Tell the white ground of words, which is as narrow as a ruled line behind a space."""
    colours = [ctypes.c_uint() for _ in range(4)]
    is_known = raw.FPDFPageObj_GetFillColor(item, *colours)
    is_white = bool(is_known) and all(one.value >= _WHITE for one in colours[:3])
    return is_white and not _is_stroked(raw, item)


def _add_box(
    box: tuple[float, float, float, float],
    drawn: _Drawn,
    *,
    is_stroked: bool,
    thin: float = _THIN,
) -> None:
    left, top, right, bottom = box
    is_flat, is_narrow = bottom - top <= thin, right - left <= thin
    if is_flat and right - left >= _SHORT:
        drawn.across.append(Rule((top + bottom) / 2, left, right))
    elif is_narrow and bottom - top >= _SHORT:
        drawn.down.append(Rule((left + right) / 2, top, bottom))
    elif min(bottom - top, right - left) > _SMALLEST_BOX:
        edges = [Rule(top, left, right), Rule(bottom, left, right)]
        if is_stroked:
            drawn.across += edges
            drawn.down += [Rule(left, top, bottom), Rule(right, top, bottom)]
        else:
            drawn.shades += edges
