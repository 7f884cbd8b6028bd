"""Whether two texts speak of the same thing, by the words they have in common."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

T = TypeVar("T")

_WORD = re.compile(r"[a-z0-9]{4,}|[\u4e00-\u9fff]{2,}")


def tellings(text: str) -> set[str]:
    """Return what tells what a text is about: long Latin words, pairs of Chinese characters."""
    found: set[str] = set()
    for word in _WORD.findall(text.casefold()):
        if word.isascii():
            found.add(word)
        else:
            found.update(word[place : place + 2] for place in range(len(word) - 1))
    return found


def kinship(text: str, other: str) -> int:
    """Return how many telling words two texts share."""
    return len(tellings(text) & tellings(other))


def kindred(text: str, others: Iterable[T], words: Callable[[T], str], least: int = 1) -> list[T]:
    """Return those that share ``least`` telling words with ``text``, the closest first.

    Args:
        text: What they are compared with.
        others: Of any kind.
        words: Gives the text of one of them.
        least: How many words they have to share.

    """
    own = tellings(text)
    shared = [(len(own & tellings(words(other))), other) for other in others]
    close = [(count, other) for count, other in shared if count >= least]
    return [other for _, other in sorted(close, key=lambda pair: -pair[0])]
