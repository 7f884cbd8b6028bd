"""Replacing names and amounts in texts that leave the company: always alike, and nothing is left.

A name is found whatever its letters' case. Short ones in Latin writing are looked for as whole
words, for they stand in too many others.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from presales_desk.planning.amounts import AmountFinder, Amounts
from presales_desk.planning.secrets import SPEAKING_TO
from presales_desk.records.messages import catalogue

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from decimal import Decimal

SHORTEST_NAME = 2
"""Characters of a name that is looked for: a single one stands everywhere."""

_LONG_LATIN = 6  # letters from which a name is found inside other words
_SEPARATOR = re.compile(r"[、，,;；/\n]+")
_MASKS = "■□▇◆●▲▼※"


class Sort(StrEnum):
    """What a name is the name of; its stand-ins are below ``redaction`` in the terms."""

    CUSTOMER = "customer"
    PERSON = "person"
    COLLEAGUE = "colleague"
    COMPETITOR = "competitor"
    COMPANY = "company"
    CONTACT = "contact"
    OTHER = "other"


_NUMBERED = {Sort.CUSTOMER, Sort.PERSON, Sort.COLLEAGUE, Sort.COMPETITOR, Sort.OTHER}
_PEOPLE = {Sort.PERSON, Sort.COLLEAGUE}


@dataclass(frozen=True, slots=True)
class StandIn:
    """A name, and what is written in its place.

    Attributes:
        number: Counts the names of its sort from 0.

    """

    name: str
    sort: Sort
    number: int

    def text(self, language: str) -> str:
        """Return what stands in place of the name."""
        word = catalogue(language).text(f"term.redaction.{self.sort}")
        if self.sort not in _NUMBERED:
            return word
        return f"{word}{'' if language == 'zh' else ' '}{_mark(self.number)}"


class Found(NamedTuple):
    """A piece of a text that is replaced."""

    start: int
    end: int
    about: str
    """The name it stands for; empty for an amount."""
    instead: str


class Redaction:
    """Replaces names and amounts in texts of one language.

    Args:
        stand_ins: Every name that may not be read.
        amounts: What becomes of amounts.
        known: Amounts, in yuan, that are found without a currency beside them.
        language: ``zh`` or ``en``: of the stand-ins.

    """

    def __init__(
        self,
        stand_ins: Iterable[StandIn],
        amounts: Amounts = Amounts.HIDE,
        known: Iterable[Decimal] = (),
        language: str = "zh",
    ) -> None:
        names = [one for one in stand_ins if len(one.name) >= SHORTEST_NAME]
        self._patterns = _patterns(names, language)
        self._money = AmountFinder(amounts, frozenset(known), language)
        told = "".join(one.name for one in names)
        self._mask = next((mask for mask in _MASKS if mask not in told), "")
        self.counts: Counter[str] = Counter()
        self.amounts = 0

    def applied(self, text: str) -> str:
        """Return ``text`` without any of the names, and count what was replaced."""
        for found in self._found(text):
            if found.about:
                self.counts[found.about] += 1
            else:
                self.amounts += 1
        return self.replaced(text)

    def replaced(self, text: str) -> str:
        """Return ``text`` without any of the names."""
        parts, place = list[str](), 0
        for found in self._found(text):
            parts += text[place : found.start], found.instead
            place = found.end
        return self._swept("".join([*parts, text[place:]]))

    def holds(self, text: str) -> bool:
        """Tell whether a name, or one of the known amounts, still stands in ``text``."""
        named = any(pattern.search(text) for pattern, _, _ in self._patterns)
        return named or self._money.holds_known(text)

    def _found(self, text: str) -> list[Found]:
        """Return what is replaced: of pieces that overlap the first, of those the longest."""
        every = [
            Found(hit.start(), hit.end(), name, instead)
            for pattern, name, instead in self._patterns
            for hit in pattern.finditer(text)
        ]
        every += [Found(start, end, "", new) for start, end, new in self._money.found(text)]
        kept: list[Found] = []
        for found in sorted(every, key=lambda one: (one.start, -one.end)):
            if not kept or found.start >= kept[-1].end:
                kept.append(found)
        return kept

    def _swept(self, text: str) -> str:
        """Blacken names that only came about, or were laid bare, by replacing others."""
        patterns = [pattern for pattern, _, _ in self._patterns if pattern.search(text)]
        while patterns:
            for pattern in patterns:
                text = pattern.sub(lambda hit: self._mask * len(hit[0]), text)
            patterns = [pattern for pattern, _, _ in self._patterns if pattern.search(text)]
        return text


def split_names(text: str) -> list[str]:
    """Return the names that a field holds; several stand with a comma or a stroke between."""
    return [name for part in _SEPARATOR.split(text) if (name := " ".join(part.split()))]


def _patterns(names: Sequence[StandIn], language: str) -> list[tuple[re.Pattern[str], str, str]]:
    found: list[tuple[re.Pattern[str], str, str]] = []
    for one in sorted(names, key=lambda each: len(each.name), reverse=True):
        instead = one.text(language)
        found.append((_pattern(one.name), one.name, instead))
        if one.sort in _PEOPLE:
            found.extend((pattern, one.name, instead) for pattern in _addresses(one.name))
    return found


def _pattern(name: str) -> re.Pattern[str]:
    words = re.escape(name)
    if len(name) < _LONG_LATIN:
        start = r"(?<![A-Za-z0-9])" if name[0].isascii() and name[0].isalnum() else ""
        end = r"(?![A-Za-z0-9])" if name[-1].isascii() and name[-1].isalnum() else ""
        words = f"{start}{words}{end}"
    return re.compile(words, re.IGNORECASE)


def _addresses(name: str) -> list[re.Pattern[str]]:
    """Return how a person is spoken of with less than the whole name."""
    if not name.isascii():
        return [re.compile(f"{re.escape(name[0])}(?:{SPEAKING_TO})")]
    title = r"(?:Mr|Mrs|Ms|Dr|Prof)\.?\s+"
    return [re.compile(title + re.escape(part), re.IGNORECASE) for part in name.split()]


def _mark(number: int) -> str:
    """Return A, B … Z, AA, AB … for a number from 0."""
    letters = ""
    number += 1
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters
