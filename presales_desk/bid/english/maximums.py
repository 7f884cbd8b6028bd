"""Reads criteria that sentences give a maximum: ``a maximum of 300 points for the response``."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from presales_desk.bid.english.statements import SENTENCE
from presales_desk.bid.english.weights import NUMBER, TOTAL, weighted_item
from presales_desk.bid.parts import Part

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from presales_desk.bid.chapters import Passage
    from presales_desk.bid.tender import ScoreItem

_MOST = re.compile(
    rf"\b(?:up to|maximum of|maximum) (?P<points>{NUMBER})\s*(?:points|marks|%)"
    r"(?: (?:will|may|can|shall|are|is)\b)?(?: be)?"
    r"(?: (?:awarded|given|assigned|allocated|available|allotted|earned))?"
    r" (?:for|to) (?:the |their |its )?(?P<name>[^,.;:()]{3,70})",
    re.IGNORECASE,
)
"""``may receive a maximum of 300 points for the technical response``."""
_EACH = re.compile(r"\b(?:each|every|any|additional|per|bonus|extra)\b", re.IGNORECASE)
"""What tells how points of one criterion are counted: ``up to 5 points for each reference``."""
_ROUND = 50
"""What the points of a whole scheme are a multiple of."""


def in_maximums(passages: Sequence[Passage]) -> list[ScoreItem]:
    """Return the criteria whose maximums are told in sentences, where these come to a whole."""
    found = {item.item.casefold(): item for item in _told(passages)}
    points = sum(item.points or 0 for item in found.values())
    is_whole = len(found) > 1 and points >= 2 * _ROUND and points % _ROUND == 0
    return list(found.values()) if is_whole else []


def _told(passages: Sequence[Passage]) -> Iterator[ScoreItem]:
    for passage in passages:
        if passage.block.cells or passage.part is Part.CONTRACT:
            continue
        for sentence in SENTENCE.split(passage.text):
            hit = _MOST.search(sentence)
            if hit and not _EACH.search(sentence) and not TOTAL.match(hit["name"]):
                name = hit["name"].strip()
                yield weighted_item(
                    f"{name[0].upper()}{name[1:]}", float(hit["points"]), "", passage
                )
