"""Finds how long the contract of an English request runs, with its base and its options."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from presales_desk.bid.english.statements import SENTENCE
from presales_desk.bid.english.values import SPELLED_LENGTH

if TYPE_CHECKING:
    from collections.abc import Iterator

_RUNS = re.compile(
    r"\b(?:period of performance|performance period|length of (?:the|this) (?:contract|agreement|"
    r"task order|order))\b(?:\s*\([^)]{2,20}\))?\s*(?:is|will be|shall be|includes?|consists? of|"
    r"covers?|runs?)\s+(?:(?:from|as of|effective)\b[^.;]{0,50}?\bfor )?"
    rf"(?P<term>(?:an? |one |the )?[^.;,]{{0,30}}?{SPELLED_LENGTH}[^.;]{{0,160}})",
    re.IGNORECASE,
)
"""``The period of performance is one year from award``."""
_BASE = re.compile(
    rf"\b(?P<term>{SPELLED_LENGTH}\s*\((?:an?|one)?\s*(?:\(1\) )?(?:[a-z-]+[ -])?base\b"
    r"[^)]{0,120}\)|"
    r"(?:an?|one|1) (?:\(1\) )?(?:[\w()-]+ )?base (?:period|year)\b[^.;]{0,60}"
    r"\boption\b[^.;]{0,60})",
    re.IGNORECASE,
)
"""A base with its options, of whatever it is told: a price covers them all."""
_WORKED = re.compile(
    rf"\bfor (?P<term>{SPELLED_LENGTH}) of (?:work|services?|support|performance)\b", re.IGNORECASE
)
_ASIDE = re.compile(
    r",?\s*(?:to be exercised|at the (?:sole )?(?:discretion|option)|exercisable|subject to|"
    r"unless|as (?:set out|described|specified))\b.*$",
    re.IGNORECASE | re.DOTALL,
)
"""What is told of the options, not how long they are."""


def period_in(text: str) -> str | None:
    """Return how long a contract runs where a sentence of the text says it; None elsewhere."""
    return _first(text, (_RUNS,))


def weak_period_in(text: str) -> str | None:
    """Return the same where only the price or the work is told to cover a time."""
    return _first(text, (_BASE, _WORKED))


def _first(text: str, patterns: tuple[re.Pattern[str], ...]) -> str | None:
    return next(_terms(text, patterns), None)


def _terms(text: str, patterns: tuple[re.Pattern[str], ...]) -> Iterator[str]:
    for sentence in SENTENCE.split(text):
        for pattern in patterns:
            if hit := pattern.search(sentence):
                yield _ASIDE.sub("", hit["term"]).strip()
