"""Turns text into the words of the search index: overlapping pairs of Han characters, and words.

No dictionary takes part, so that any piece of a name is found and every machine makes the same
words, for ever. Changing anything here means raising ``TOKENIZER_VERSION``: the catalogue is then
rebuilt.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from itertools import pairwise
from pathlib import Path

TOKENIZER_VERSION = 1

HAN = (
    "\u3005-\u3007\u3021-\u3029\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u31f0-\u31ff"
    "\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff\U00020000-\U0003ffff"
)
"""What is written without spaces: Han with its extensions, Kana, Hangul; for a regex class."""

RUN = re.compile(rf"(?P<han>[{HAN}]+)|[^\W{HAN}]+")
"""A run of Han characters, or a word of anything else; ``_`` belongs to words."""

LONGEST_START = 2
"""Letters of the longest beginning of a word that has an index word of its own."""

_START = "\ue000"  # private: no text gives a word with it
_FIRST_MARK, _LAST_MARK = "\u0300", "\u036f"


def fold(text: str) -> str:
    """Return ``text`` as it is compared: width, case, accents and traditional forms do not count.

    Every character is folded by itself, so that the fold of a part is a part of the fold.
    """
    return text.translate(_folds())


def folded_letters(text: str) -> list[str]:
    """Return what ``fold`` makes of each character of ``text``: none, one or several."""
    return list(map(_folds().__getitem__, map(ord, text)))


def index_words(text: str) -> str:
    """Return the words of ``text`` for the index, separated by spaces.

    A Han run gives every pair of neighbours and its last character alone. Behind all words stand
    their short beginnings, each once: FTS5 would have to merge hundreds of words to find what
    begins with ``ne``.
    """
    runs = [(found.group(), found.lastgroup is not None) for found in RUN.finditer(fold(text))]
    words = [word for run, is_han in runs for word in ([*pairs(run), run[-1]] if is_han else [run])]
    starts = {start: None for run, is_han in runs for start in _starts(run, is_han=is_han)}
    return " ".join([*words, *starts])


def start_word(start: str, *, is_han: bool) -> str | None:
    """Return the index word of all that begins with ``start``; None when it has none of its own."""
    longest = 1 if is_han else LONGEST_START
    return f"{_START}{start}" if len(start) <= longest else None


def pairs(run: str) -> list[str]:
    """Return the overlapping pairs of a Han run; none of a single character."""
    return [one + other for one, other in pairwise(run)]


def _starts(run: str, *, is_han: bool) -> list[str]:
    if is_han:
        return [_START + letter for letter in run]
    return [_START + run[:length] for length in range(1, min(len(run), LONGEST_START) + 1)]


class _Folds(dict[int, str]):
    """Computes the fold of a character when it is first met."""

    def __init__(self, simplified: dict[str, str]) -> None:
        super().__init__()
        self._simplified = simplified

    def __missing__(self, code: int) -> str:
        letter = chr(code)
        if unicodedata.category(letter) == "Cf":  # invisible: directions, joiners, soft hyphens
            folded = ""
        else:
            plain = _without_accents(unicodedata.normalize("NFKC", letter).casefold())
            folded = "".join(self._simplified.get(part, part) for part in plain)
        self[code] = folded
        return folded


def _without_accents(text: str) -> str:
    parts = unicodedata.normalize("NFD", text)
    bare = "".join(part for part in parts if not _FIRST_MARK <= part <= _LAST_MARK)
    return unicodedata.normalize("NFC", bare)


@cache
def _folds() -> _Folds:
    lines = Path(__file__).with_name("simplified.txt").read_text(encoding="utf-8").splitlines()
    return _Folds({line[0]: line[1] for line in lines if not line.startswith("#")})
