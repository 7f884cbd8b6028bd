"""Tells which demands of an English request end a bid that misses them.

A modal verb alone says nothing of that: shall and must stand before everything a contractor does.
Fatal is what the request itself makes a matter of rejection: in the sentence, in its heading, in
a later sentence that points back, or in a rule about late, unsigned, unsecured or dear bids.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from presales_desk.bid.english.lists import items_below
from presales_desk.bid.english.rejected import REJECTED
from presales_desk.bid.english.statements import SENTENCE
from presales_desk.bid.parts import Part

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence, Set

    from presales_desk.bid.chapters import Passage

    Asked = tuple[str, Passage]
    """A demand with the passage it stands in."""

_RIGHT = re.compile(
    r"^(?!.*\b(?:if|where|that (?:is|are|do|does|has|have)|(?:bidder|tenderer|offeror|proposer|"
    r"vendor|supplier|tender|bid|proposal|offer)s? (?:which|who|that))\b).*"
    r"(?:\breserves? (?:the|its) (?:\w+ )?right|\bany (?:or|and) all\b|\bshall not be liable\b)",
    re.IGNORECASE | re.DOTALL,
)
"""What a buyer may do for no reason that a bidder gives."""
_SPARED = re.compile(
    r"\b(?:not|never|no|nor)\b,?\s+"
    r"(?:(?:be|become|constitute|form|serve|by|of|in|itself|themselves|alone|merely|solely|"
    r"necessarily|automatically|immediately|considered|deemed|treated|regarded|seen|used|taken|"
    r"held|as|to|an?|the|any|sufficient|valid),?\s+)*"
    r"(?:(?:basis|grounds?|causes?|reasons?) (?:for|to|of)(?: an?| the| its| their)?\s+|"
    r"(?:result|lead|end) (?:in|to)(?: the| its| their)?\s+)?"
    r"(?:reject(?:ed|ion)?|disqualif\w+|eliminat\w+|invalid\w*|non-?\s?responsive|"
    r"non-?\s?compliant)\b(?: of\b)?(?![^.;]*\b(?:unless|except)\b)",
    re.IGNORECASE,
)
"""A rejection denied: ``shall not, of itself, be a basis for rejection``, ``not be rejected``.

Only words that belong to the denial stand between: ``Bids not signed will be rejected`` rejects.
"""
_OF_BIDS = re.compile(
    r"\b(?:proposals?|bids?|offers?|tenders?|quotations?|quotes?|submissions?|registrations?|"
    r"expressions? of interest|EOIs?|applications?|"
    r"non-?\s?responsive)\b",
    re.IGNORECASE,
)
"""Tells the rejection of a bid from what a system or a contractor rejects."""
_OF_BIDDERS = re.compile(
    r"\b(?:responses?|applicants?|offerors?|bidders?|tenderers?|proposers?|proponents?|"
    r"respondents?|vendors?|suppliers?|"
    r"failure|otherwise|late|disqualif\w+)\b",
    re.IGNORECASE,
)
"""Tells it too, but in the terms of a contract, where work is rejected."""
_OWN = re.compile(
    r"(?<!non-)(?<!non )\bmandatory\b|\bpass\s?/\s?fail\b|"
    r"\b(?:be considered|to be|deemed) responsive\b|"
    r"\bminimum (?:\w+ ){0,2}(?:qualifications?|requirements?)\b|"
    r"\bonly (?:\w+ )?(?:bidders|tenderers|applicants|firms) with the following\b|"
    r"\bcondition of (?:responsiveness|eligibility)\b|^[\d.\s]*pre-?conditions?\b|"
    r"\b(?:score|obtain|achieve|attain)\b[^.;]{0,40}\b(?:minimum|at least)\b.{0,60}"
    r"\d ?(?:%|points?|marks?|per ?cent)",
    re.IGNORECASE,
)
_HEADING = re.compile(
    r"\bmandatory\b|\bpass\s?/\s?fail\b|\bresponsiveness\b|\bpre-?conditions?\b(?! (?:of|"
    r"to) award)|"
    r"\bminimum (?:\w+ ){0,2}(?:qualif\w+|requirements?|experience|eligibility|criteria)\b",
    re.IGNORECASE,
)
_ALL_BELOW = re.compile(
    r"\b(?:meet|satisfy|comply with|possess|fulfil)\b[^.;]{0,40}\bfollowing (?:\w+ ){0,2}"
    r"(?:minimum|mandatory|eligibility|qualification)\b",
    re.IGNORECASE,
)
"""A demand that makes those below it a matter of rejection."""
_FAILING = re.compile(
    r"\bfail(?:s|ure|ing)?\b|^(?:otherwise|or else)\b|\b(?:do|does|did) (?:not|so)\b|"
    r"\bnon-?compl\w+|\bnot (?:so|meeting|complying|containing|including|attending)\b|"
    r"\b(?:breach|contraven|violat|unauthori[sz]ed)\w*|"
    r"\bany other (?:form|format|means|manner|method|way)\b",
    re.IGNORECASE,
)
_AHEAD = re.compile(r"\bthe following\b|\bbelow\b", re.IGNORECASE)
_BACK = re.compile(
    r"\b(?:these|those|the (?:above|foregoing|preceding)|(?:any|all) of)\b", re.IGNORECASE
)
_NEAR = re.compile(
    r"^(?:otherwise|or else)\b|\b(?:this|so|comply|the requirement)\b|"
    r"\bnon-?compl\w+|\b(?:breach|contraven|violat|unauthori[sz]ed)\w*|"
    r"\bany other (?:form|format|means|manner|method|way)\b",
    re.IGNORECASE,
)
_REACH = 3
"""Passages back that "these requirements" mean, of those that ask something."""
_FAR = 12
"""Passages behind which nothing is meant any more."""
_WORD = re.compile(
    r"\b(?!accept|been|bid|caus|consider|could|disqual|fail|from|have|into|must|offer|possib|"
    r"propos|"
    r"provid|quot|reject|requir|respon|result|shall|should|submi|suppl|tender|that|the|this|vendor|"
    r"will|with)[a-z]{4,}",
    re.IGNORECASE,
)
"""Words that demands and rejections do not share by chance."""
_ALIKE = 2
"""Words that a rejection shares with the demand right before it when it speaks of that."""
_SECURITY = re.compile(
    r"\b(?:bid|tender|proposal) (?:security|bond|guarant(?:ee|y)|deposit)\b", re.IGNORECASE
)
# Each (?>...) keeps the first word that fits, so that a long line is gone through only once.
_TOPICS = (
    (
        re.compile(
            r"\blate\b|"
            r"\b(?:after|prior to|before|by|past) the (?:\w+ ){0,3}(?:deadline|closing|due)",
            re.I,
        ),
        re.compile(
            r"^(?!.*\b(?:questions?|inquir|clarif|protest))"
            r"(?>.*?\b(?:proposals?|bids?|tenders?|offers?|quotations?|submissions?)\b)"
            r"(?>.*?\b(?:received|submitted|lodged|delivered|reach|arrive|due)\b)"
            r".*\b(?:by|before|prior to|(?:no|not) later than|deadline|due date|closing)\b",
            re.IGNORECASE,
        ),
    ),
    (
        re.compile(
            r"\bunsigned\b|\bnot (?:be |been )?(?:duly |properly )?signed\b|\bsignatures?\b", re.I
        ),
        re.compile(r"\bsigned\b|\bsignatures?\b|\bsign\b", re.IGNORECASE),
    ),
    (
        _SECURITY,
        _SECURITY,
    ),
    (
        re.compile(r"\bvalid(?:ity)?\b", re.IGNORECASE),
        re.compile(
            r"(?m:^)(?>.*?\b(?:valid(?:ity)?|irrevocable|remain open)\b).*\bdays?\b", re.IGNORECASE
        ),
    ),
    (
        re.compile(r"\b(?:exceed\w*|more than|above|over)\b", re.IGNORECASE),
        re.compile(
            r"(?m:^)(?>.*?\bexceed\b).*\b(?:budget|ceiling|maximum|estimate|amount|price)\b",
            re.IGNORECASE,
        ),
    ),
)
"""What a rejection speaks of, and the demands of the submission it belongs to."""


def is_ground(sentence: str, passage: Passage) -> bool:
    """Tell whether a sentence says that a bid is thrown out."""
    is_free = _RIGHT.search(sentence) and not _FAILING.search(sentence)
    if is_free or REJECTED.search(_SPARED.sub("", sentence)) is None:
        return False
    in_contract = passage.part is Part.CONTRACT
    is_of_bidders = not in_contract and _OF_BIDDERS.search(sentence) is not None
    return is_of_bidders or _OF_BIDS.search(sentence) is not None


def grounds(passages: Sequence[Passage]) -> Iterator[tuple[str, Passage]]:
    """Yield the sentences that say that a bid is thrown out; see ``is_ground``."""
    for passage in passages:
        for sentence in SENTENCE.split(passage.text):
            if is_ground(sentence, passage):
                yield sentence.strip(), passage


def fatal(asked: Sequence[Asked], passages: Sequence[Passage]) -> frozenset[int]:
    """Return the positions in ``asked`` of what ends a bid; ``asked`` is in reading order."""
    found = {place for place, one in enumerate(asked) if _says_itself(*one)}
    found |= {place for one in asked if _ALL_BELOW.search(one[0]) for place in _below(one, asked)}
    for sentence, passage in grounds(passages):
        found |= set(_of_topic(sentence, asked))
        if _FAILING.search(sentence):
            below = {where.index for _, where in items_below(passages, passage.index)}
            found |= set(_pointed_at(sentence, passage, asked, below))
    return frozenset(found)


def _says_itself(sentence: str, passage: Passage) -> bool:
    is_told = _OWN.search(sentence) or is_ground(sentence, passage)
    return bool(is_told) or any(_HEADING.search(title) for title in passage.path)


def _below(one: Asked, asked: Sequence[Asked]) -> Iterator[int]:
    """Yield the demands of the same section that stand below one."""
    _, here = one
    reach = range(here.index + 1, here.index + 1 + _FAR)
    for place, (_, where) in enumerate(asked):
        if where.path == here.path and where.index in reach:
            yield place


def _of_topic(ground: str, asked: Sequence[Asked]) -> Iterator[int]:
    for rejected, demand in _TOPICS:
        if rejected.search(ground):
            yield from (
                place
                for place, (text, passage) in enumerate(asked)
                if passage.part is not Part.CONTRACT and demand.search(text)
            )


def _pointed_at(
    ground: str, passage: Passage, asked: Sequence[Asked], below: Set[int]
) -> Sequence[int]:
    """Return the demands of the same section that a ground means by "these" or "this".

    Args:
        ground: The sentence that rejects.
        passage: Where it stands.
        asked: All demands.
        below: The passages of the list that the ground introduces.

    """
    same = [place for place, (_, where) in enumerate(asked) if where.path == passage.path]
    before = [place for place in same if _is_before(asked[place], ground, passage)]
    if _AHEAD.search(ground):
        behind = below or range(passage.index + 1, passage.index + 1 + _FAR)
        return [place for place in same if asked[place][1].index in behind]
    if _BACK.search(ground):
        near = sorted({asked[place][1].index for place in before})[-_REACH:]
        return [place for place in before if asked[place][1].index in near]
    beside = [place for place in before if asked[place][1].index >= passage.index - 1]
    is_near = _NEAR.search(ground) or (beside and _is_alike(asked[beside[-1]][0], ground))
    return beside[-1:] if is_near else ()


def _is_alike(demand: str, ground: str) -> bool:
    asked, told = ({word[:4].lower() for word in _WORD.findall(text)} for text in (demand, ground))
    return len(asked & told) >= _ALIKE


def _is_before(one: Asked, ground: str, passage: Passage) -> bool:
    text, where = one
    if where.index != passage.index:
        return passage.index - _FAR <= where.index < passage.index
    return passage.text.find(text) < passage.text.find(ground)
