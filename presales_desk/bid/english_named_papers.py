"""Finds the papers that the sentences of an English request ask the bidder for."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from presales_desk.bid.chapters import Part
from presales_desk.bid.english_papers import PAPER, required_paper
from presales_desk.bid.english_statements import SENTENCE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from presales_desk.bid.chapters import Passage
    from presales_desk.bid.tender import RequiredDocument

_OF_BIDS = (
    r"(?:(?:offeror|bidder|tenderer|proposer|proponent|respondent|applicant|vendor|firm|"
    r"joint venture|proposal|bid|offer|tender|quotation|submission|response|registration)s?|you|"
    r"(?:volume|envelope|tab) \W?\w{1,3}\W?)"
)
"""Who asks for admission; what a contractor hands in belongs to the work."""
_VERB = (
    r"(?:include|submit|provide|complete|contain|attach|enclose|be accompanied by|sign|furnish|"
    r"consist of|comprise)"
)
_ASKED = re.compile(
    rf"\b{_OF_BIDS}\b[^.;:]{{0,60}}?\b(?:must|shall|(?:is|are) required to)\s+(?:also\s+)?"
    rf"{_VERB}\s+(?:with (?:its|their|the|your) (?:bid|tender|proposal|offer|quotation)s?,?\s+)?"
    r"(?P<named>[^.;:]+)",
    re.IGNORECASE,
)
_ORDERED = re.compile(
    r"^(?:please )?(?:attach|enclose|submit|provide|include|complete and sign|return)\s+"
    r"(?P<named>[^.;:]+)",
    re.IGNORECASE,
)
_PASSIVE = re.compile(
    rf"^(?:[\d.]+\s+)?(?:the )?(?P<named>(?:(?!{_OF_BIDS}\b)[\w’'()-]+ ){{1,8}}?)"
    r"(?:must|shall|is to|are to) be (?:submitted|included|attached|enclosed|provided|uploaded) "
    r"(?:with|in|as part of) (?:the|its|their|each|your) (?:bid|tender|proposal|offer|response)",
    re.IGNORECASE,
)
_END = re.compile(
    r"\b(?:in accordance|as per|prior to|no later|not later|within|before|which|that|as evidence|"
    r"to (?:demonstrate|show|confirm|prove|the|be)|for (?:the|each|all)|in (?:the|a|an|its|their)|"
    r"on (?:the|its|their|company)|issued|signed (?:by|and)|dated|with (?:its|their|the|your)|"
    r"evidencing|valid (?:for|until|from|\d)|"
    r"proving|showing|confirming|from|under|equal|at the|by the|if|where|"
    r"when|using|or|in any|as (?:stated|specified|described|set out|required|indicated)|"
    r"of (?:[A-Z]{3} ?)?[$€£]?\d)\b.*$",
    re.IGNORECASE | re.DOTALL,
)
"""Where the name of a paper ends and what is told of it begins."""
_KIND = re.compile(
    rf"\b{PAPER}$|\b(?:plans?|CVs|agreements?|powers? of attorney|financial statements|references|"
    r"representations and certifications|brochures?|datasheets?|data sheets?|org\w+ charts?|"
    r"security|guarantee|case studies|(?:SF|SBD|MBD|OF) ?[\d.]+|polic(?:y|ies)|receipts?|profile)$|"
    r"\b(?:declaration|statement|letter|certificate|affidavit|undertaking) (?:on|of) [\w ]+$|"
    r"^(?:cop(?:y|ies)|proof|evidence|certificates?|r[eé]sum[eé]s|CVs|details|acknowledge?ments?) "
    r"of \w",
    re.IGNORECASE,
)
_LESS = re.compile(
    r"^(?:(?:both|an?|the|their|its|your|one|two|three|all|any|at least|(?:one|two|three|\d+)? ?"
    r"\(\d+\)|current|and|completed(?= rep)|fully) )+",
    re.IGNORECASE,
)
_NONE = re.compile(r"\bproposals?$|^performance\b|\b(?:this|such|these|following)\b", re.IGNORECASE)
"""The bid itself, a paper of later, or one that stands elsewhere."""
_LATER = re.compile(r"\b(?:selected|successful|winning|preferred) \w+ (?:must|shall|will)\b", re.I)
"""Who brings papers when the contract is given, not with the bid."""
_MOST_WORDS = 9


def papers_in_sentences(passage: Passage) -> Iterator[RequiredDocument]:
    """Yield the papers that sentences ask of bidders, also several in one sentence."""
    if passage.part in (Part.CONTRACT, Part.REQUIREMENTS):
        return
    for sentence in _sentences(passage):
        if _LATER.search(sentence):
            continue
        asked = _ASKED.search(sentence) or _ORDERED.match(sentence) or _PASSIVE.match(sentence)
        for name in _names(asked["named"]) if asked else ():
            yield required_paper(name, sentence, passage)


def _sentences(passage: Passage) -> Iterator[str]:
    cells = [cell.text for cell in passage.block.cells if not cell.continued]
    for text in cells or [passage.text]:
        yield from SENTENCE.split(text)


def _names(named: str) -> Iterator[str]:
    """Yield the names in an enumeration; a word between two names alone parts them."""
    for part in re.split(r",\s*(?:and\s+)?", named):
        first, joint, second = part.partition(" and ")
        is_two = joint and _is_paper(_bare(first)) and _is_paper(_bare(second))
        for piece in (first, second) if is_two else (part,):
            name = _bare(piece)
            if _is_paper(name):
                yield name


def _bare(text: str) -> str:
    return _LESS.sub("", " ".join(_END.sub("", text).split())).strip(" \"'“”")


def _is_paper(name: str) -> bool:
    is_short = 1 < len(name.split()) <= _MOST_WORDS
    return is_short and bool(_KIND.search(name)) and not _NONE.search(name)
