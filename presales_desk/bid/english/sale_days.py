"""Reads the labels of the days between which the papers of an English request can be had."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from presales_desk.bid.dates import moments
from presales_desk.bid.english.values import time_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_PAPERS = r"(?:documents?|tenders?|bids?|RF[PQT]|DTCN|dossiers?)"
_HAD = (
    r"(?:downloads?|sales?|issu(?:e|ing|ance)|availab(?:le|ility)|collections?|purchase|obtain\w*)"
)
_BOTH = rf"(?:\b{_PAPERS}\b.{{0,30}}?\b{_HAD}\b|\b{_HAD}\b.{{0,20}}?\b{_PAPERS}\b)"
_TWO = 2
_STARTS = r"(?:start\w*|begin\w*|commenc\w*|from|open(?:s|ing)?)"
_ENDS = r"(?:end(?:s|ing)?|clos(?:e|es|ing)|last|until|till|up ?to|deadline)"
_BEGINS = re.compile(r"^\s*(?:from|as of|starting|between)\b", re.IGNORECASE)


def _first_of_two(value: str) -> str | None:
    """Return the day from which papers are had: ``From 6 March to 10 April``, ``from 6 March``."""
    days = moments(value)
    return days[0].value if days and (len(days) == _TWO or _BEGINS.match(value)) else None


def _last_of_two(value: str) -> str | None:
    days = moments(value)
    return days[1].value if len(days) == _TWO else None


SALE_RULES: tuple[tuple[str, re.Pattern[str], Callable[[str], Any]], ...] = (
    (
        "doc_from",
        re.compile(
            rf"^{_BOTH}.{{0,20}}?\b{_STARTS}\b|^{_STARTS} (?:date|day).{{0,20}}?{_BOTH}", re.I
        ),
        time_of,
    ),
    (
        "doc_until",
        re.compile(rf"^{_BOTH}.{{0,20}}?\b{_ENDS}\b|^{_ENDS} (?:date|day).{{0,20}}?{_BOTH}", re.I),
        time_of,
    ),
    ("doc_from", re.compile(rf"^(?:period of )?{_BOTH}.{{0,20}}$", re.I), _first_of_two),
    ("doc_until", re.compile(rf"^(?:period of )?{_BOTH}.{{0,20}}$", re.I), _last_of_two),
)
"""Such as ``Document Download Start Date`` and ``Last date for sale of tender documents``."""
ISSUE_RULES: tuple[tuple[str, re.Pattern[str], Callable[[str], Any]], ...] = (
    (
        "doc_from",
        re.compile(
            rf"^(?:(?:date of )?(?:issue|issuance|release|launch|publication) of (?:the |this )?"
            rf"{_PAPERS}(?: documents?)?|{_PAPERS} (?:issued?|issuance|release[ds]?|launch(?:ed)?|"
            r"published)(?: date| on)?|date of (?:issue|issuance|launch|release|publication)|"
            r"(?:issue|issuance|launch(?:ing)?|release|publication) date)$",
            re.IGNORECASE,
        ),
        time_of,
    ),
)
"""When a request was issued, from which day on it can be had: ``Issue of RFP``."""
_OFFERED = re.compile(
    r"\b(?:(?:tender|bid|bidding|solicitation|contract|procurement) (?:documents?|packs?|papers)|"
    r"(?:tender|bid) (?:dossiers?|forms)|RF[PQT] documents?|documents?)\b"
    r"[^.;]{0,90}\b(?:downloaded|obtained|available|collected|purchased|inspected|issued|on sale|"
    r"accessed|sent(?= by))\b",
    re.IGNORECASE,
)
"""``Tender documents may be downloaded``."""
_FROM = re.compile(
    r"\b(?:from|as of|starting|beginning|commencing|between)(?: on)?\s*$", re.IGNORECASE
)
_UNTIL = re.compile(r"\b(?:until|till|to|up to|through|before|by|and)\s*$", re.IGNORECASE)
_HANDED_IN = re.compile(
    r"\b(?:submit|submission|receiv|return|deposit|deliver|clos|due)", re.IGNORECASE
)
"""What is told of bids, not of the papers to write them by."""
_NEAR = 24


def sale_days_in(sentence: str) -> Iterator[tuple[str, str]]:
    """Yield the days between which papers can be had: ``downloaded from 2 May until 10 June``."""
    hit = _OFFERED.search(sentence)
    start = hit.end() if hit else len(sentence)
    for day in moments(sentence):
        between = sentence[start : day.start]
        if day.start < start or _HANDED_IN.search(between):
            continue
        if _FROM.search(between[-_NEAR:]):
            yield "doc_from", day.value
        elif _UNTIL.search(between[-_NEAR:]):
            yield "doc_until", day.value
