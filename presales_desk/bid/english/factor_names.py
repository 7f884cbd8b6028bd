"""Names the factors of English requests that stand as headings, or side by side in a sentence."""

from __future__ import annotations

import re
from itertools import takewhile
from typing import TYPE_CHECKING

from presales_desk.bid.english.statements import SENTENCE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from presales_desk.bid.chapters import Passage

DEMANDED = re.compile(
    r"\b(?:must|shall|to|should|will) (?:\w+ )?(?:meet|met|satisfy|satisfied|fulfil|comply)\b|"
    r"\b(?:eligib\w+|minimum|mandatory|acceptance|accepted|pass|qualifying)\b",
    re.IGNORECASE,
)
"""What must be met, by which nothing is compared: ``must meet the following criteria:``."""
ONLY_HEAD = re.compile(
    r"^(?:[\dIVX.]{1,6}\s+|section \w{1,3}\W+)?(?:evaluation|selection|award) (?:criteria|"
    r"factors)\W*$",
    re.IGNORECASE,
)
"""``9. Evaluation Criteria``, and nothing besides."""
_SAID = re.compile(
    r"\b(?:evaluation|award|selection|technical|non-price|following|evaluat\w+|judg\w+)\b"
    r"[^.:;]{0,60}\b(?:factors|criteria)\b(?: (?:and|in|of|for|by|used|with)\b[^.:;]{0,50})?,?\s*"
    r"(?::|\b(?:are|include|being):?)\s+"
    r"(?P<names>(?!as\b|the following\b|listed\b|described\b|set out\b|in\b)"
    r"[A-Za-z][^.:;()]{9,260})"
    r"\.?$",
    re.IGNORECASE,
)
"""All of them in one without numbers: ``The evaluation factors are method, team, and price.``"""
NO_FACTOR = re.compile(
    r"\b(?:is|are|be|will|shall|must|may|should|which|that|who|has|have|section|below|above|pass|"
    r"fail|not|each|weighted|scored|equal\w*|important|importance|order)\b",
    re.IGNORECASE,
)
_PARTED = re.compile(r"\s*,\s*(?:and\s+|or\s+)?|\s+and\s+")
_OF_CRITERIA = re.compile(
    r"\b(?:evaluation|selection|award|assessment|basis (?:of|for) (?:award|selection))\b",
    re.IGNORECASE,
)
_LEADS_ON = re.compile(
    r"\bfollowing (?:\w+ ){0,2}(?:factors|criteria)\b|"
    r"\b(?:factors|criteria)\b[^.]{0,60}\b(?:below|in descending order|order of importance)\b",
    re.IGNORECASE,
)
"""``The following evaluation factors will be used``, above headings that name them."""
_OF_PROCESS = re.compile(
    r"\b(?:process|procedures?|phases?|stages?|steps?|methods?|methodology of|scoring|overview|"
    r"general|"
    r"committee|team members|award|notice|notification|basis|negotiations?|clarifications?|"
    r"discussions?|protests?|debriefings?|selection|evaluation|criteria|introduction|right|ranking|"
    r"responsiveness|mandatory|minimum|eligibility|compliance|completeness|interviews?|schedule|"
    r"requirements?|pass|examination|preliminary|preference|conversion|signing|corrections?|opening|"
    r"security|weights?|summary|rating|definitions?|lots?)\b",
    re.IGNORECASE,
)
"""Headings in a chapter on the evaluation that tell how it goes, not what counts."""
NUMBERED = re.compile(
    r"^(?:(?:factor|criterion)\s+)?(?:\d{1,2}(?:\.\d{1,2})*|[A-Z]|\([a-z]\))[.):]?\s+", re.I
)
MAX_NAME = 70


def headed_below(passages: Sequence[Passage], position: int) -> Iterator[tuple[str, Passage]]:
    """Yield the names of factors that are the headings right below one of criteria.

    A heading that only says ``Evaluation`` needs a sentence below it that leads to them.
    """
    if not (passages[position].is_heading and _OF_CRITERIA.search(passages[position].text)):
        return
    level = passages[position].block.level
    below = list(
        takewhile(
            lambda one: not one.is_heading or one.block.level > level, passages[position + 1 :]
        )
    )
    titles = [one for one in below if one.is_heading]
    first = titles[0].block.level if titles else 0
    titles = [one for one in titles if one.block.level == first]
    leads = takewhile(lambda one: not one.is_heading, below)
    is_led = ONLY_HEAD.match(passages[position].text.strip()) or any(
        _LEADS_ON.search(one.text) for one in leads
    )
    names = [NUMBERED.sub("", one.text.strip()).strip(" .:") for one in titles]
    is_plain = all(3 <= len(name) <= MAX_NAME and not _OF_PROCESS.search(name) for name in names)
    if level and len(names) > 1 and is_led and is_plain:
        yield from zip(names, titles, strict=True)


def names_said(text: str) -> list[str]:
    """Return the factors that a sentence tells one behind the other, without numbers."""
    for sentence in SENTENCE.split(text):
        hit = _SAID.search(sentence.strip())
        names = [one.strip() for one in _PARTED.split(hit["names"].strip(" ."))] if hit else []
        names = [re.sub(r"^(?:the|an?) ", "", one) for one in names if one]
        is_plain = all(2 < len(one) <= MAX_NAME and not NO_FACTOR.search(one) for one in names)
        if len(names) > 1 and is_plain and not DEMANDED.search(sentence):
            return names
    return []
