"""Tells who in a bid team answers a clause of an English request.

The heading above a clause tells it most surely, also where it is only a numbered line such as
``7. Conditions for Participation``; then its subject: a system is described by engineers, and how
bids are handed in by whoever puts them together. Else its own words count.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from presales_desk.bid.clauses.kinds import kind_of
from presales_desk.bid.parts import Part
from presales_desk.bid.tender import ClauseKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.bid.chapters import Passage

_TITLE = re.compile(
    r"^(?P<number>\d{1,2})\.?\s+(?!.*\b(?:shall|must|will|should|is|are|may)\b)[A-Z][^:;]{2,70}"
    r"(?<![.,;])$"
)
"""``7. Conditions for Participation``."""
_BELOW = re.compile(r"^(?P<number>\d{1,2})\.\d{1,2}\.?\s")
"""A clause of such a title: ``7.1 The tenderer``."""
_QUALIFIES = re.compile(
    r"\b(?:(?:pre-?)?qualifications?\b(?! package)|eligib\w+|conditions? for participation|"
    r"minimum (?:experience|qualifications?)|experience (?:and|of)\b)",
    re.IGNORECASE,
)
"""``Eligibility Criteria``, ``Conditions for Participation``."""
_HEADINGS = (
    (
        ClauseKind.FORMAT,
        re.compile(
            r"\b(?:submission|lodge?ment|instructions|enquir(?:y|ies)|inquir(?:y|ies)|questions|"
            r"quer(?:y|ies)|validity|preparation|format|clarifications?|how to \w+)\b",
            re.IGNORECASE,
        ),
    ),
    (ClauseKind.PRICE, re.compile(r"\b(?:price|pricing|cost|fee)s?\b", re.IGNORECASE)),
    (
        ClauseKind.COMMERCIAL,
        re.compile(r"\b(?:payments?|invoic\w+|insurances?|deliver(?:y|ies)|warrant\w+)\b", re.I),
    ),
    (
        ClauseKind.SERVICE,
        re.compile(
            r"\b(?:support|service levels?|managed services|training|maintenance|help ?desk|"
            r"service desk|transition|operations|hand-?over)\b",
            re.IGNORECASE,
        ),
    ),
)
"""What a heading says of a clause whose own words say nothing, such as ``Payment``."""
_SYSTEM = re.compile(
    r"^(?:\W*[A-Z]{0,5}[-.]?[\d.]{1,6}\W+)?(?:(?:the|all|each|any|every|an?) )?(?:[\w/-]+ ){0,2}"
    r"(?:platform|system|solution|software|application|product|database|interface|hardware|"
    r"network|portal|server|device|module|tool|(?-i:[A-Z]{2,6}))s? "
    r"(?:must|shall|should|will|is required to|are required to)\b",
    re.IGNORECASE,
)
"""What is bought as the subject: ``TEC-2 | The platform must``, ``The LMS shall``."""
_BUT_LEGAL = re.compile(r"\b(?:licen[sc]e fees?|price[sd]?|warrant\w+|training|help ?desk)\b", re.I)
"""What others than engineers answer of a system, too: ``warranty``."""
_OF_BIDS = re.compile(
    r"^(?:\W*[\d.]{1,6}\W+|\W*\(\w{1,3}\)\s+)?(?:(?:the|all|each|any|every|an?|no) )?(?:[\w-]+ "
    r"){0,3}?"
    r"(?:(?:tenders?|bids?|proposals?|offers?|quotations?|quotes?|submissions?|responses?|queries|"
    r"questions|enquiries|inquiries|files?)\b[^.;]{0,60}?\b(?:must|shall|will|should)\b|"
    r"(?:tenderers?|bidders?|offerors?|proposers?|respondents?|applicants?|vendors?) (?:must|shall|"
    r"will|should) (?:\w+ly )?(?:also |not )?(?:complete|submit|direct|list|sign|upload|lodge|ask|"
    r"register|comply|provide|include|identify|mark|use|follow|return|attach|name|state|bear)\b)",
    re.IGNORECASE,
)
"""A bid or who hands it in as the subject: ``Tenders must be lodged``."""
_PROPOSAL = re.compile(
    r"\b(?:proposals?|bids?|offers?|quotations?|quotes?|tenders?|solicitation|submissions?|"
    r"page limit|font|envelope)\b",
    re.IGNORECASE,
)
"""What only instructions for the submission speak of; receipts and reports are submitted later."""
_SUBMISSION = re.compile(
    r"\b(?:proposals?|submi\w+|lodg(?:ed?|ing|e?ment)|offer|bid|response|cover letter|page limit|"
    r"font|sealed|envelope|e-?mail)\b",
    re.IGNORECASE,
)
_PAID = re.compile(r"\b(?:invoice|receipt|paid|payment|travel|billing)s?\b", re.IGNORECASE)
_OF_ITS_OWN = (ClauseKind.PRICE, ClauseKind.CONTRACT)
"""Kinds that a clause has by its words also where a heading speaks of qualifications."""
_INSTRUCTS = (Part.INSTRUCTIONS, Part.NOTICE, Part.FORMS)


def titles_above(passages: Sequence[Passage]) -> dict[int, str]:
    """Return the numbered line above each clause that its number goes on, by the clause's index."""
    found: dict[int, str] = {}
    title, number = "", ""
    for passage in passages:
        text = passage.text.strip()
        if passage.is_heading:
            title, number = "", ""
        elif not passage.block.cells and (hit := _TITLE.match(text)):
            title, number = text, hit["number"]
        elif (below := _BELOW.match(text)) and below["number"] != number:
            title, number = "", ""
        if title:
            found[passage.index] = title
    return found


def english_kind(sentence: str, passage: Passage, title: str = "") -> ClauseKind:
    """Return who answers a clause.

    Args:
        sentence: The clause.
        passage: Where it stands.
        title: See ``titles_above``; empty where the heading of the passage is the nearest.

    """
    heading = title or passage.section
    is_contract = passage.part is Part.CONTRACT
    if not is_contract and _SYSTEM.match(sentence) and not _BUT_LEGAL.search(sentence):
        return ClauseKind.TECHNICAL
    kind = kind_of(sentence, passage)
    if kind not in _OF_ITS_OWN and not is_contract and _QUALIFIES.search(heading):
        return ClauseKind.QUALIFICATION
    instructs = passage.part in _INSTRUCTS
    if instructs and kind is not ClauseKind.QUALIFICATION and _SUBMISSION.search(sentence):
        return ClauseKind.FORMAT
    if kind is ClauseKind.FORMAT and not _PROPOSAL.search(sentence):
        return ClauseKind.COMMERCIAL if _PAID.search(sentence) else ClauseKind.SERVICE
    if kind is not ClauseKind.TECHNICAL:
        return kind
    told = next((one for one, words in _HEADINGS if words.search(heading)), None)
    of_bids = instructs and _OF_BIDS.match(sentence) is not None
    return told or (ClauseKind.FORMAT if of_bids else kind)
