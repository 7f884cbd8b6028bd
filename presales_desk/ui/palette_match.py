"""Finds a title by its text, its pinyin or the initials of its pinyin."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_LATIN = "\0"
"""Marks what is no syllable, but written in letters already."""
WORST = 4
"""The highest rank, of what is found by part of its pinyin alone."""


@dataclass(frozen=True, slots=True)
class Sound:
    """How a title sounds.

    Attributes:
        initials: First letter of every syllable, and Latin words whole: ``scppt`` for 生成 PPT.
        letters: The whole pinyin without tones and spaces: ``duibi``.

    """

    initials: str
    letters: str


def sounds_of(titles: Iterable[str]) -> dict[str, Sound]:
    """Return the sound of every title that has Chinese characters. Takes a moment at first."""
    from pypinyin import lazy_pinyin  # its dictionaries take a tenth of a second

    sounds: dict[str, Sound] = {}
    for title in titles:
        if not title.isascii():
            parts = lazy_pinyin(title, errors=lambda latin: f"{_LATIN}{latin}")
            syllables = [_as_typed(part.lower().replace(" ", "")) for part in parts]
            initials = "".join(_initials(part) for part in syllables if part)
            sounds[title] = Sound(initials, "".join(syllables).replace(_LATIN, ""))
    return sounds


def _initials(part: str) -> str:
    return part.removeprefix(_LATIN) if part.startswith(_LATIN) else part[0]


def rank(query: str, title: str, sounds: Mapping[str, Sound]) -> int | None:
    """Return how well every word of ``query`` is found in ``title``: 0 best, None not at all."""
    words = query.lower().split()
    ranks = [_rank_word(word, title.lower(), sounds.get(title)) for word in words]
    known = [found for found in ranks if found is not None]
    return max(known, default=0) if len(known) == len(ranks) else None


def _rank_word(word: str, title: str, sound: Sound | None) -> int | None:
    if title.startswith(word):
        return 0
    if word in title:
        return 1
    if sound is None:
        return None
    if word in sound.initials:
        return 2 if sound.initials.startswith(word) else 3
    return WORST if _as_typed(word) in sound.letters else None


def _as_typed(pinyin: str) -> str:
    """Return ``lve`` and ``nve`` as most people type them: ``lue``, ``nue``."""
    return pinyin.replace("lve", "lue").replace("nve", "nue")
