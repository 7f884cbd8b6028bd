"""Weighs the lengths of time of an English request: the one that the contract runs for."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from presales_desk.bid.dates import moments
from presales_desk.bid.english.statements import SENTENCE
from presales_desk.bid.english.values import LENGTH, SPELLED_LENGTH
from presales_desk.bid.parts import Part

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from presales_desk.bid.chapters import Passage

_RUNS = re.compile(
    r"\b(?:contracts?|agreements?|frameworks?|appointments?|engagements?|assignments?|"
    r"consultanc(?:y|"
    r"ies)|terms?|durations?|leases?|period of performance)\b"
    r"[^.;]{0,90}?\b(?:be|is|are|run|runs|last|lasts|cover|covers|extend|extends|for|of|over|"
    r"in|takes?|span|spans|remain|continue)\b[^.;]{0,40}?"
    rf"(?P<term>\b{SPELLED_LENGTH}[^.;]{{0,80}})|"
    r"\b(?:award(?:s|ing)?|anticipates?|expects?|seeks?|enters? into|execute|offer|sign|is|be|"
    r"for)\b[^.;]{0,30}\ban? (?:\w+ )?"
    rf"(?P<before>{SPELLED_LENGTH}) (?:\w+ )?(?:contract|agreement|term)\b|"
    r"\b(?:services?|supply|provision|works?|maintenance)\b[^.;]{0,60}\bfor an? "
    rf"(?P<while>{SPELLED_LENGTH}) (?:period|term)\b",
    re.IGNORECASE,
)
"""``the contract will run for two years``, ``agreement will be for a one-year period``."""
_DATED = re.compile(
    r"\b(?:contract|agreement|term|period|duration|engagement|performance|services?|project|works?|"
    r"assignment)\b"
    r"[^.;]{0,60}?(?P<term>(?:(?:from|begin\w*|start\w*(?: on)?|commenc\w*)\s)?[^.;:,]{0,20}$)",
    re.IGNORECASE,
)
_UNTIL = re.compile(
    r"^\s*(?:,|and)?\s*(?:to|through|thru|until|till|[–—-]|(?:and )?(?:will )?(?:end|terminat|"
    r"expir|"
    r"conclud|continu|run|finish|be completed?)\w*(?: (?:by|on|until|through|to))?)\s*(?:and "
    r"including )?$",
    re.IGNORECASE,
)
"""What stands between the first and the last day: ``through``, ``and ending on``."""
_ELSE = re.compile(
    r"\bwarrant|\bvalid|\bpayment|\bpaid\b|\binvoice|\bnotice\b|\binsur|\bexperience|\brecords?\b|"
    r"\baudit|\bterminat|\bcure\b|\bretain|\bpast\b|\bprevious\b|\bpreceding\b|\blast (?:\w+ )?"
    r"(?:years?|\d)|\bolder\b|\bbusiness for\b|\bprotest|\bwithdraw|\bfirm for\b|\bexecut|\bsign\b|"
    r"\badjust(?:ment|ed)\b|\bsimilar\b|\breference|\bmaintenance period\b|\bdefect|\breply\b|"
    r"\brespond|"
    r"\bafter (?:the )?award\b|\bworking days of\b|\bprior to\b|\bin advance\b|\bminimum of\b|"
    r"\bat least\b|\bschool year\b|\bdeliver(?:y|ed) within\b|\bkept\b|\bbegin within\b|\bquestion|"
    r"\bproposals? (?:must|shall)|\b(?:term|tenure)\b[^.;]{0,20}\boffice\b|"
    r"\b(?:holds?|serves?|served)\b[^.;]{0,20}\b(?:office|terms?)\b|"
    r"\bmembers? (?:\w+ )?(?:is|are|be|serve\w*|(?:shall|will) "
    r"\w+)\b[^.;]{0,40}\bterms?\b|"
    r"\belect(?:ed|ion)\b|\b(?:sale|download\w*|collection) of\b|"
    r"\b(?:bidding|tender|bid) documents?\b",
    re.IGNORECASE,
)
"""What else has a length: warranty, payment, notice, experience, terms of office."""
_MORE = re.compile(
    r"\b(?:may|can|could|option|additional|further|extension|renew\w*|extended)\b", re.IGNORECASE
)
"""What may come on top of a contract: ``may be extended for``."""
_AGE = re.compile(r"^\s*(?:old\b|ago\b|of (?:age|experience)\b)", re.IGNORECASE)
"""What makes an age of a length: `` old``."""
_SINCE = re.compile(
    r",? (?:from|after|of|upon|following) (?:the )?(?:date of )?(?:its |contract )?"
    r"(?:execution|signing|signature)\b(?: of (?:the|this) (?:contract|agreement))?",
    re.IGNORECASE,
)
"""From when a contract runs: `` from the date of execution``."""
_MAX = 120


def weighed_lengths(passages: Sequence[Passage]) -> Iterator[tuple[str, str, Passage]]:
    """Yield the times that sentences tell of the contract, the first first."""
    for passage in passages:
        if passage.part is Part.FORMS:
            continue
        for told in SENTENCE.split(passage.text):
            sentence = _SINCE.sub("", told)
            if not _ELSE.search(sentence) and (term := _term(sentence)):
                yield "contract_period", term, passage


def _term(sentence: str) -> str | None:
    if (hit := _RUNS.search(sentence)) and not _is_of_else(hit):
        return _told(hit).strip()[:_MAX]
    days = moments(sentence)
    for first, last in pairwise(days):
        is_span = _UNTIL.match(sentence[first.end : last.start])
        told = _DATED.search(sentence[: first.start])
        if is_span and told:
            return sentence[first.start : last.end].strip()
    return None


def _told(hit: re.Match[str]) -> str:
    return hit["term"] or hit["before"] or hit["while"]


def _is_of_else(hit: re.Match[str]) -> bool:
    """Tell a length that only comes on top of the contract, or an age."""
    told = _told(hit)
    before = hit[0][: hit[0].find(told)]
    length = LENGTH.search(told)
    is_age = length is not None and _AGE.match(told[length.end() :]) is not None
    return is_age or _MORE.search(before) is not None
