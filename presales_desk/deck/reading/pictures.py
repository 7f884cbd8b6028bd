"""Tells pictures of charts and tables from photographs: flat colours and long straight lines."""

from __future__ import annotations

import io
import struct
import warnings
from typing import Any

_FORMATS = ("PNG", "JPEG", "GIF", "BMP")
"""What charts are pasted as; others may call programs of their own to be opened."""
_ODDITIES = (
    *(OSError, ValueError, SyntaxError, MemoryError, EOFError, ArithmeticError, LookupError),
    *(TypeError, struct.error),
)
"""What the library raises on damaged pictures."""
_MOST_PIXELS = 25_000_000
_SMALL = 240
"""Pixels of the longer side that are looked at."""
_FEW_COLOURS = 8
_FLAT_SHARE = 0.8
_GROUND_SHARE = 0.35
_LINE_SHARE = 0.55
"""Part of the width or height that a line of one colour takes when it is an axis or a rule."""
_LINES = 3
_LIGHT = 5
"""Least brightness of the ground, of seven: charts are rarely drawn on dark."""
_FRAME = 0.1
"""Part at each edge where a line is but a frame."""
_STEP = 32
"""Levels of brightness that count as one: edges are smoothed."""


def looks_drawn(content: bytes) -> bool:
    """Tell whether a picture looks like a chart, a table or a screenshot of one.

    Most of it has few flat colours on an even ground, with straight lines across; what cannot be
    opened looks like nothing.
    """
    image = _opened(content)
    if image is None:
        return False
    width, height = image.size
    levels: bytes = image.tobytes()
    pixels = list(zip(levels[::3], levels[1::3], levels[2::3], strict=True))
    counted: dict[tuple[int, int, int], int] = {}
    for pixel in pixels:
        counted[pixel] = counted.get(pixel, 0) + 1
    common = sorted(counted.items(), key=lambda one: -one[1])
    flat = sum(count for _, count in common[:_FEW_COLOURS])
    ground, most = common[0]
    if flat < _FLAT_SHARE * len(pixels) or most < _GROUND_SHARE * len(pixels):
        return False
    if min(ground) < _LIGHT:
        return False
    rows = [pixels[start : start + width] for start in range(0, len(pixels), width)]
    columns = [pixels[start::width] for start in range(width)]
    across = sum(_is_line(row, ground, width) for row in _inner(rows))
    down = sum(_is_line(column, ground, height) for column in _inner(columns))
    return across + down >= _LINES


def _inner(lines: list[list[tuple[int, int, int]]]) -> list[list[tuple[int, int, int]]]:
    edge = round(len(lines) * _FRAME)
    return lines[edge : len(lines) - edge]


def _opened(content: bytes) -> Any | None:
    """Return the picture, small and with few levels; None when it is none, or huge."""
    from PIL import Image

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            image: Any = Image.open(io.BytesIO(content), formats=_FORMATS)
            if image.width * image.height > _MOST_PIXELS:
                return None
            image.draft("RGB", (2 * _SMALL, 2 * _SMALL))  # a photograph is read small at once
            image = image.convert("RGBA")
            image.thumbnail((_SMALL, _SMALL), Image.Resampling.BILINEAR, reducing_gap=1.0)
            ground = Image.new("RGBA", image.size, (255, 255, 255, 255))
            image = Image.alpha_composite(ground, image).convert("RGB")
            return image.point([level // _STEP for level in range(256)] * 3)
    except (*_ODDITIES, Image.DecompressionBombError):
        return None


def _is_line(pixels: list[tuple[int, int, int]], ground: tuple[int, int, int], length: int) -> bool:
    """Tell whether one colour other than the ground runs on for most of a row or a column."""
    run, longest = 0, 0
    before: tuple[int, int, int] | None = None
    for pixel in pixels:
        run = run + 1 if pixel == before else 1
        before = pixel
        if pixel != ground and run > longest:
            longest = run
    return longest >= _LINE_SHARE * length
