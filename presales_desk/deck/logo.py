"""Reads the company's logo: what kind of picture it is, and how large."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property

from presales_desk.deck.pictures import size_of

_EXTENSIONS = {"image/png": "png", "image/jpeg": "jpg"}
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
    found = size_of(content)
    if found is None:
        return None
    media_type, size = found
    if min(size) < 1 or max(size) > _MOST_STRETCHED * min(size):
        return None
    return Logo(content, _EXTENSIONS[media_type], *size)
