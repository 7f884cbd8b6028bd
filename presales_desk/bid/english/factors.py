"""Names the factors by which an English request compares offers, where it gives them no points."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from presales_desk.bid.chapters import Part
from presales_desk.bid.english.statements import SENTENCE
from presales_desk.bid.tender import ScoreItem

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from presales_desk.bid.chapters import Passage

_LINE = re.compile(
    r"^(?:[\d.]+\s+)?(?:evaluation )?(?:factor|criterion) (?:\d{1,2}|[A-Z]|[IVX]{1,4})\s*"
    r"[:.)–—-]+\s*(?P<name>(?-i:[A-Z])[^:;.]{2,70})$",
    re.IGNORECASE,
)
"""A factor on a line of its own: ``Factor 1: Technical Approach``."""
_SENTENCE = re.compile(
    r"\b(?:factors|criteria)\b[^.:;()]{0,60}\b(?:are|is|include|as follows):?\s*"
    r"(?P<names>\(1\)[^.]+)",
    re.IGNORECASE,
)
"""All of them in one: ``These factors are (1) technical approach, and (2) price``."""
_COUNT = re.compile(r"\(\d{1,2}\)")
_JOINT = re.compile(r"^\s*|[\s,;]*(?:\band\b|\bor\b)?[\s,;.]*$", re.IGNORECASE)
_MAX_NAME = 70
_NO_PART = (Part.CONTRACT, Part.REQUIREMENTS)


def english_factors(passages: Sequence[Passage]) -> Iterator[ScoreItem]:
    """Yield the factors in reading order, the same one as often as it is named."""
    for passage in passages:
        if passage.part in _NO_PART:
            continue
        if hit := _LINE.match(passage.text.strip()):
            yield _factor(hit["name"].strip(), passage)
        for name in _listed(passage.text):
            yield _factor(name, passage)


def _listed(text: str) -> Iterator[str]:
    for sentence in SENTENCE.split(text):
        if hit := _SENTENCE.search(sentence):
            names = [_JOINT.sub("", part) for part in _COUNT.split(hit["names"])]
            yield from (name for name in names if 2 < len(name) <= _MAX_NAME)


def _factor(name: str, passage: Passage) -> ScoreItem:
    return ScoreItem(group="", item=name, points=None, criteria="", basis=None, place=passage.place)
