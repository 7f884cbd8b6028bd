"""The space between Chinese and Latin letters where a value stands in a Chinese sentence."""

from __future__ import annotations

import re
from functools import lru_cache, reduce
from string import Formatter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

_HAN_LETTERS = r"\u3400-\u4dbf\u4e00-\u9fff"
# A name that goes on in Han, such as “A公司”, stands like a Chinese one.
_HAN = re.compile(rf"[{_HAN_LETTERS}]")
_LATIN_END, _LATIN_START = (
    re.compile(r"[A-Za-z][A-Za-z0-9_.'’)-]*\Z"),
    re.compile(rf"[A-Za-z][A-Za-z0-9_.'’-]*+(?![{_HAN_LETTERS}])"),
)


def filled(text: str, values: Mapping[str, str | int]) -> str:
    """Return ``text`` with its places filled, as ``str.format`` does, spaced at their borders.

    Raises:
        KeyError: A place has no value.

    """
    return spaced(_pieces(text, values)) if "{" in text else text


def spaced(pieces: Iterable[str]) -> str:
    """Return pieces of a sentence as one, a space between two where Han meets Latin.

    Numbers are spaced as the fixed words want them, and the inside of a piece stays as it is.
    """
    return reduce(_joined, pieces, "")


def _pieces(text: str, values: Mapping[str, str | int]) -> Iterator[str]:
    for fixed, place, how in _places(text):
        yield fixed
        if place is not None:
            yield format(values[place], how)


@lru_cache(maxsize=1024)
def _places(text: str) -> tuple[tuple[str, str | None, str], ...]:
    """Return the fixed words of ``text``, each with the place behind it and that one's format."""
    return tuple((fixed, place, how or "") for fixed, place, how, _ in Formatter().parse(text))


def _joined(before: str, after: str) -> str:
    # What comes next is looked at first: it is cheap, and mostly settles the question.
    meets = (_LATIN_START.match(after) and _HAN.match(before[-1:])) or (
        _HAN.match(after) and _LATIN_END.search(before)
    )
    return f"{before} {after}" if meets else before + after
