"""The space between Chinese and Latin letters where a value stands in a Chinese sentence."""

from __future__ import annotations

from functools import lru_cache, reduce
from string import Formatter, ascii_letters, digits
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

_HAN = (("\u3400", "\u4dbf"), ("\u4e00", "\u9fff"))
_WITHIN_WORDS = f"{digits}_.'’-"


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
    meets = (_begins_latin(after) and _is_han(before[-1:])) or (
        _is_han(after[:1]) and _ends_latin(before)
    )
    return f"{before} {after}" if meets else before + after


def _begins_latin(text: str) -> bool:
    """A name that goes on in Han, such as “A公司”, stands like a Chinese one."""
    behind = text.lstrip(ascii_letters + _WITHIN_WORDS)
    return _is_letter(text[:1]) and not _is_han(behind[:1])


def _ends_latin(text: str) -> bool:
    return _is_letter(text.rstrip(f"{_WITHIN_WORDS})")[-1:])


def _is_letter(character: str) -> bool:
    return character.isascii() and character.isalpha()


def _is_han(character: str) -> bool:
    return any(first <= character <= last for first, last in _HAN)
