"""Hands the pictures of slides to the layout: stored ones, or those beside an outline file.

A picture that is not there, or may not be read, is simply missing: the layout says so on its slide.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING

from presales_desk.deck.pictures import MAX_BYTES
from presales_desk.errors import ExpectedError

if TYPE_CHECKING:
    from pathlib import Path

    from presales_desk.workspace.workspace import Reader

_KEPT = 16


class Pictures(Mapping[str, bytes]):
    """Pictures by name, read when they are asked for; the last few are kept."""

    def __init__(self, read: Callable[[str], bytes | None]) -> None:
        self._read = read
        self._kept: dict[str, bytes] = {}

    def __getitem__(self, name: str) -> bytes:
        if name not in self._kept:
            content = self._read(name)
            if content is None:
                raise KeyError(name)
            while len(self._kept) >= _KEPT:
                del self._kept[next(iter(self._kept))]
            self._kept[name] = content
        return self._kept[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._kept)

    def __len__(self) -> int:
        return len(self._kept)

    def __eq__(self, other: object) -> bool:
        """Tell whether it is the same collection: what is in it is not read for that."""
        return self is other

    def __hash__(self) -> int:
        return id(self)


def stored_pictures(reader: Reader) -> Pictures:
    """Return the pictures among the stored files of a workspace, by SHA-256."""
    stored = reader.attachments

    def read(sha256: str) -> bytes | None:
        try:
            too_large = stored.path(sha256).stat().st_size > MAX_BYTES
            return None if too_large else stored.read(sha256)
        except (ExpectedError, OSError):
            return None

    return Pictures(read)


def pictures_beside(file: Path) -> Pictures:
    """Return the pictures in the folder of an outline file, by their path; none outside of it."""
    folder = file.parent.resolve()

    def read(name: str) -> bytes | None:
        try:
            picture = (folder / name).resolve()
            usable = picture.is_relative_to(folder) and picture.is_file()
            usable = usable and picture.stat().st_size <= MAX_BYTES
            return picture.read_bytes() if usable else None
        except (OSError, ValueError):  # ValueError: a name that no file can have
            return None

    return Pictures(read)
