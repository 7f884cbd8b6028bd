"""Reads the document properties and the other words that travel with a file unseen."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from presales_desk.deck.reading.model import ReadProperties
from presales_desk.deck.reading.theme import local

if TYPE_CHECKING:
    from collections.abc import Iterator

    from presales_desk.deck.reading.package import Parts

_KINDS = ("core-properties", "extended-properties", "custom-properties")
_SKIPPED = frozenset(
    ["Template", "TotalTime", "Words", "Application", "AppVersion", "PresentationFormat"]
)
_MAX_HIDDEN = 2_000


def read_properties(parts: Parts, main: str) -> ReadProperties:
    """Return the properties of a package whose main part is ``main``."""
    words: dict[str, str] = {}
    for kind in _KINDS:
        for part in parts.related("", kind):
            root = parts.root(part)
            words.update(_named(root) if root is not None else ())
    hidden = tuple(text for part in _unseen(parts, main) for text in _texts(parts.root(part)))
    return ReadProperties(words, _day(words.get("created", "")), hidden[:_MAX_HIDDEN])


def _named(root: Any) -> Iterator[tuple[str, str]]:
    for element in root:
        name = element.get("name") or local(element)
        text = " ".join("".join(element.itertext()).split())
        if text and name not in _SKIPPED and not text.isdecimal():
            yield name, text


def _unseen(parts: Parts, main: str) -> Iterator[str]:
    yield from parts.related(main, "customXml")
    yield from (part for part in parts.names if part.startswith("ppt/tags/"))


def _texts(root: Any | None) -> Iterator[str]:
    for element in root.iter() if root is not None else ():
        if element.text and element.text.strip():
            yield element.text.strip()
        yield from (value for value in element.attrib.values() if len(value) > 3)


def _day(text: str) -> dt.date | None:
    try:
        return dt.date.fromisoformat(text[:10])
    except ValueError:
        return None
