"""Reads the criteria that running sentences weigh: ``Price is worth up to 40 points``.

A number in a sentence is believed to weigh what stands beside it where all of them come to the
whole: those of a sentence, of a paragraph, or of a section.
"""

from __future__ import annotations

import re
from itertools import groupby
from typing import TYPE_CHECKING

from presales_desk.bid.english.groups import WHOLE
from presales_desk.bid.english.statements import SENTENCE
from presales_desk.bid.english.weights import SCORES, TOTAL, is_of_else, weighted_item
from presales_desk.bid.parts import Part

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.bid.chapters import Passage
    from presales_desk.bid.tender import ScoreItem

_NUMBER = re.compile(
    r"(?<![\d.$€£])(?P<points>\d{1,3}(?:\.\d)?)\s?(?:%|per ?cent\b|points?\b|marks?\b)",
    re.IGNORECASE,
)
_LESS_BEHIND = re.compile(
    r"[\s(\[:=–—-]*(?:\b(?:(?:will|shall|may|can|is|are|be|being|has|have|carr(?:y|ies)|carrying|"
    r"receives?|counts?|accounts?|"
    r"given|allocated|assigned|awarded|scored|marked|weighted|worth|represents?|constitutes?|"
    r"weight(?:ing|age)?|maximum|max|total|score|up|out|to|as|at|a|an|of|for|with|by|comprises?|"
    r"making|makes|which|that)"
    r"(?:\.|\b)[\s(:=]*)){0,9}$",
    re.IGNORECASE,
)
"""What stands between a name and its number: `` will be worth a maximum of ``."""
_LESS_BEFORE = re.compile(
    r"^[\s,;.:)\]]*(?:(?:and|while|whereas|with|or|also|plus|the|that|where|to|as follows)\b"
    r"[\s,:]*){0,4}",
    re.IGNORECASE,
)
_UP_TO_NAME = re.compile(
    r"^.*(?:\b(?:(?:based|assessed|evaluated|scored|judged|weighted|compared|ranked|made|chosen) "
    r"(?:on|by)|as follows|following|"
    r"criteria(?: are)?|include|"
    r"weight(?:s|ings?)?(?: are| of)?|basis of|between|namely|according to)\b[\s:]*(?:the )?|:\s*)",
    re.IGNORECASE | re.DOTALL,
)
"""What a sentence says before its first criterion: ``The evaluation is based on ``."""
_BEHIND = re.compile(
    r"^[)\]]?\s*(?:max\w*\s+)?(?:of (?:the )?(?:\w+ ){0,3}(?:score|marks|points|weight\w*|total|"
    r"evaluation)\s+)?"
    r"(?:(?:weight(?:ing|age)?|will|shall|is|are|can|may|be|being|given|allocated|assigned|awarded|"
    r"attached|based|available|set)\s+){0,4}"
    r"(?:for|to|on|upon|towards?)\s+(?:the )?(?P<name>[A-Za-z][\w &/’'-]{2,60}?)"
    r"(?=\s*(?:[,;.()]|$|\band\s+(?:a |an |the |up |maximum )*$|\bweigh|\bwith\b))",
    re.IGNORECASE,
)
"""`` of the marks will be given to the technical proposal``, `` on quality and ``."""
_NAME = re.compile(
    r"^(?!(?:each|every|any|additional|extra|bonus|per|all|more|less|not|only|at)\b)"
    r"(?P<name>[A-Za-z][\w &/’',()-]{1,69})$",
    re.IGNORECASE,
)
_OF_ELSE = re.compile(
    r"\b(?:minimum|least|less than|exceed\w*|pass(?:ing|ed)?|threshold|below|above|obtain\w*|vat|"
    r"tax|discounts?|retention|paid|pay|payable|payments?|deposits?|securit(?:y|ies)|bonds?|advance|"
    r"interest|penalt\w+|invoic\w+|liquidated|availability|uptime|complete[dn]?)\b",
    re.IGNORECASE,
)
"""What has shares of its own, or only bounds a score: ``Paid 40% on signing``, ``at least 70%``."""
_MOST = 12
_Told = tuple[str, float]


def in_prose(passages: Sequence[Passage]) -> list[ScoreItem]:
    """Return the criteria of the first sentence, paragraph or section that weighs the whole."""
    scored = [one for one in passages if _is_scored(one)]
    for passage in scored:
        for text in (*SENTENCE.split(passage.text), passage.text):
            told = _weighed(text)
            if len(told) > 1 and sum(points for _, points in told) == WHOLE:
                return [weighted_item(name, points, "", passage) for name, points in told]
    for _, section in groupby(scored, key=lambda one: one.path):
        lines = [(one, _weighed_in_turn(one.text)) for one in section]
        found = [(name, points, one) for one, told in lines for name, points in told]
        if len(found) > 1 and sum(points for _, points, _ in found) == WHOLE:
            return [weighted_item(name, points, "", one) for name, points, one in found]
    return []


def _is_scored(passage: Passage) -> bool:
    is_told = passage.part is Part.EVALUATION or SCORES.search(f"{passage.section} {passage.text}")
    is_other = passage.block.cells or is_of_else(passage) or passage.part is Part.CONTRACT
    return is_told is not None and bool(is_told) and not is_other


def _weighed_in_turn(text: str) -> list[_Told]:
    return [one for sentence in SENTENCE.split(text) for one in _weighed(sentence, fewest=1)]


def _weighed(text: str, fewest: int = 2) -> list[_Told]:
    """Return the names with the numbers that a text weighs them by; none where one has no name."""
    hits = list(_NUMBER.finditer(text))
    if not fewest <= len(hits) <= _MOST or TOTAL.match(text) or _OF_ELSE.search(text):
        return []
    ends = [0, *(hit.end() for hit in hits)]
    before = [_before(text[end : hit.start()]) for end, hit in zip(ends, hits, strict=False)]
    starts = [*(hit.start() for hit in hits), len(text)]
    behind = [_behind(text[hit.end() : start]) for hit, start in zip(hits, starts[1:], strict=True)]
    for names in (behind, before):
        if all(names):
            points = (float(hit["points"]) for hit in hits)
            return list(zip((name for name in names if name), points, strict=True))
    return []


def _before(text: str) -> str | None:
    bare = _LESS_BEFORE.sub("", _LESS_BEHIND.sub("", text))
    for one in (_LESS_BEFORE.sub("", _UP_TO_NAME.sub("", bare)), bare):
        if hit := _NAME.match(one.strip()):
            return hit["name"].strip(" ,")
    return None


def _behind(text: str) -> str | None:
    hit = _BEHIND.match(text)
    name = _NAME.match(hit["name"].strip()) if hit else None
    return name["name"] if name else None
