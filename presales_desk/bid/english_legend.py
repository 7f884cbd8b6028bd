"""Reads what an English request says its words mean: "shall" and "must" can be marks there."""

from __future__ import annotations

import re
from itertools import zip_longest
from typing import TYPE_CHECKING

from presales_desk.bid.english_fatal import REJECTED, grounds
from presales_desk.bid.english_statements import SENTENCE
from presales_desk.bid.tender import Mark, Meaning

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from presales_desk.bid.chapters import Passage

_QUOTED = re.compile(r"[“\"‘'*](?P<word>shall|must|will)[”\"’'*]", re.IGNORECASE)
_REQUIREMENT = re.compile(
    r"\bmandatory (?:\w+ )?(?:requirements?|conditions?|criteri\w+|specifications?)\b",
    re.IGNORECASE,
)
"""More than the grammar of contracts, where "shall is mandatory, may is permissive"."""
_POINTS = re.compile(
    r"\bimportant\b|\bpoints? (?:less|off|deducted)\b|"
    r"\b(?:costs?|deduct\w*|loses?)\b.{0,20}\bpoints?\b",
    re.IGNORECASE,
)
_JOINED = re.compile(r"\s*(?:,|/|\band\b|\bor\b|,\s*(?:and|or)\b)\s*", re.IGNORECASE)


def english_legend(passages: Sequence[Passage]) -> tuple[Mark, ...]:
    """Return the words that end a bid or cost points wherever they stand, with their sentence.

    To call them mandatory is not enough: the request has to reject what misses the mandatory.
    """
    rejects = any("mandatory" in ground.lower() for ground, _ in grounds(passages))
    found: dict[str, Mark] = {}
    for passage in passages:
        is_fatal = rejects or bool(REJECTED.search(passage.text))
        for sentence in SENTENCE.split(passage.text):
            for word, meaning in _defined(sentence):
                if is_fatal or meaning is Meaning.IMPORTANT:
                    mark = Mark(mark=word, meaning=meaning, text=sentence, place=passage.place)
                    found.setdefault(word, mark)
    return tuple(found.values())


def _defined(sentence: str) -> Iterator[tuple[str, Meaning]]:
    """Yield the quoted words with what is told behind them."""
    hits = list(_QUOTED.finditer(sentence))
    tails = [
        sentence[hit.end() : after.start() if after else len(sentence)]
        for hit, after in zip_longest(hits, hits[1:])
    ]
    for place in reversed(range(len(tails) - 1)):
        if _JOINED.fullmatch(tails[place]):
            tails[place] = tails[place + 1]  # "shall" and "must" share what is said of the last
    for hit, tail in zip(hits, tails, strict=True):
        if _REQUIREMENT.search(tail) or REJECTED.search(tail):
            yield hit["word"].lower(), Meaning.MANDATORY
        elif _POINTS.search(tail):
            yield hit["word"].lower(), Meaning.IMPORTANT
