"""Reads the company's logo: what kind of picture it is, and how large."""

from __future__ import annotations

import struct
from dataclasses import dataclass, field
from functools import cached_property

_PNG = b"\x89PNG\r\n\x1a\n"
_JPEG = b"\xff\xd8\xff"
_FRAME_MARKERS = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_MOST_STRETCHED = 20


@dataclass(frozen=True)
class Logo:
    """A picture and its size in pixels; get one from ``deck.logo.read_logo``."""

    content: bytes = field(repr=False)
    extension: str
    width: int
    height: int

    @cached_property
    def proportion(self) -> float:
        """Width over height."""
        return self.width / self.height


def read_logo(content: bytes) -> Logo | None:
    """Return the picture with its size; None when it is no PNG or JPEG that can be shown."""
    extension, size = "", None
    if content.startswith(_PNG):
        extension, size = "png", _png_size(content)
    elif content.startswith(_JPEG):
        extension, size = "jpg", _jpeg_size(content)
    if size is None or min(size) < 1 or max(size) > _MOST_STRETCHED * min(size):
        return None
    return Logo(content, extension, *size)


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
