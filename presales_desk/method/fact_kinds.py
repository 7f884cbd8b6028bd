"""What a fact is that a rule of advice may ask for."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


class FactKind(StrEnum):
    """What can be asked of a fact. Every one can also be unknown."""

    TRUTH = "truth"
    NUMBER = "number"
    CHOICE = "choice"
    WORDS = "words"


@dataclass(frozen=True, slots=True)
class Fact:
    """One entry of the table.

    Attributes:
        meaning: What it says; when it is unknown where that is not plain.
        values: Of a choice: the keys there are.
        words: Of a choice: where the catalogue names these keys.

    """

    kind: FactKind
    meaning: str
    values: tuple[str, ...] = ()
    words: str = ""


def truth(meaning: str) -> Fact:
    """Return a fact that is true or false."""
    return Fact(FactKind.TRUTH, meaning)


def number(meaning: str) -> Fact:
    """Return a fact that is a number."""
    return Fact(FactKind.NUMBER, meaning)


def words(meaning: str) -> Fact:
    """Return a fact that is a name or a text."""
    return Fact(FactKind.WORDS, meaning)


def choice(values: Iterable[str], place: str, meaning: str) -> Fact:
    """Return a fact that is one of ``values``, which ``place`` in the catalogue names."""
    return Fact(FactKind.CHOICE, meaning, tuple(values), place)
