"""Looks at pictures before anything is done with them: what they are, and how large.

Only the beginning of a file is read, so that a picture made to fill the memory is refused before
any program unpacks it.
"""

from __future__ import annotations

import re
import struct
from dataclasses import dataclass, field

MAX_BYTES = 20 * 2**20
"""Of a picture file."""
MAX_PIXELS = 50_000_000
"""What a program has to unpack to show one; a photograph of a good camera has 24 million."""
MAX_SVG_BYTES = 5 * 2**20
_PNG = b"\x89PNG\r\n\x1a\n"
_PNG_END = b"IEND"
_JPEG = b"\xff\xd8\xff"
_FRAME_MARKERS = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_SVG_ROOT = re.compile(rb"<(\w+:)?svg[\s>]")
_SVG_UNSAFE = re.compile(
    rb"<!(DOCTYPE|ENTITY)|<(\w+:)?(script|foreignObject)[\s>/]|\son\w+\s*=|javascript:"
    rb"|href\s*=\s*[\"']\s*(https?:|file:|//)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Picture:
    """A PNG or JPEG and its size in pixels; get one from ``read_picture``."""

    content: bytes = field(repr=False)
    media_type: str
    width: int
    height: int


def read_picture(content: bytes) -> Picture | None:
    """Return the picture; None when it is no PNG or JPEG, is damaged, or too large to unpack."""
    found = size_of(content)
    if found is None or len(content) > MAX_BYTES:
        return None
    media_type, (width, height) = found
    if min(width, height) < 1 or width * height > MAX_PIXELS:
        return None
    if media_type == "image/png" and _PNG_END not in content[-64:]:
        return None
    return Picture(content, media_type, width, height)


def size_of(content: bytes) -> tuple[str, tuple[int, int]] | None:
    """Return media type, and width and height in pixels; None for what is no picture of ours."""
    media_type, size = "", None
    if content.startswith(_PNG):
        media_type, size = "image/png", _png_size(content)
    elif content.startswith(_JPEG):
        media_type, size = "image/jpeg", _jpeg_size(content)
    return None if size is None else (media_type, size)


def is_safe_svg(content: bytes) -> bool:
    """Tell whether ``content`` is a drawing that runs nothing and fetches nothing."""
    return (
        len(content) <= MAX_SVG_BYTES
        and _SVG_ROOT.search(content[:4096]) is not None
        and _SVG_UNSAFE.search(content) is None
    )


def _png_size(content: bytes) -> tuple[int, int] | None:
    return struct.unpack(">II", content[16:24]) if len(content) >= 24 else None


def _jpeg_size(content: bytes) -> tuple[int, int] | None:
    """Walk over the segments to the one that begins a frame."""
    position = 2
    while position + 9 <= len(content) and content[position] == 0xFF:
        marker, length = content[position + 1], struct.unpack_from(">H", content, position + 2)[0]
        if marker in _FRAME_MARKERS:
            height, width = struct.unpack_from(">HH", content, position + 5)
            return width, height
        position += 2 + length
    return None
