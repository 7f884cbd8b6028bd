"""Finds facts in the running sentences of an English request."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from presales_desk.bid.chapters import Part
from presales_desk.bid.dates import moments
from presales_desk.bid.english_statements import SENTENCE
from presales_desk.bid.english_values import LENGTH, money_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from presales_desk.bid.chapters import Passage

NUMBER = re.compile(
    r"\b(?:RF[PQT]|IT[BT]|IFB|NI[TQ]|[IN]CB|Project Identification|Solicitation|"
    r"Tender|Bid|Invitation for Bids)\s*"
    r"(?:No\.?|Number|Ref(?:erence)?|#|:)?\s*[:#]?\s*"
    r"(?!\d+(?:\.\d+)*\b(?![-/]))(?P<number>[A-Z0-9][A-Z0-9\-/.]*\d[A-Z0-9\-/.]*)",
    re.IGNORECASE,
)
"""The number of a request, behind what it is called; that of a clause, ``ITB 7.1``, is none."""
_BIDS = r"(?:proposals?|bids?|quotes?|tenders?|quotations?)"
_DEADLINE = re.compile(
    rf"receipt of {_BIDS}|{_BIDS} (?:must be|shall be|are|is) (?:(?:duly )?received|due)|"
    rf"submission deadline|closing date|due date|{_BIDS} (?:are )?(?:due|submission)|"
    rf"{_BIDS}\b[^.;]{{0,60}} (?:must|shall) be (?:delivered|submitted|deposited)\b"
    r"[^.;]{0,110}\b(?:on or before|by|than)\b|"
    rf"(?:deadline|date) for (?:the )?(?:submission|bid submission|{_BIDS})",
    re.IGNORECASE,
)
_ASKING = re.compile(
    r"receipt of questions|questions?(?:[^.]|\.(?=\w)){0,80}(?:no later than|by|due|prior|before)|"
    r"RF[PQ] questions|deadline for (?:questions|clarifications?)|questions? due|"
    r"(?:[ie]nquiries|queries|clarifications?)[^.]{0,60}(?:by|no later|before)",
    re.IGNORECASE,
)
_ASKED = re.compile(r"question|[ie]nquir|quer(?:y|ies)|clarif", re.IGNORECASE)
_OPENING = re.compile(
    rf"{_BIDS}[^.]{{0,20}}opening(?! of)|publicly opened|"
    r"opened (?:publicly|immediately|on|at)",
    re.IGNORECASE,
)
_OPENED_AT = re.compile(
    r"\bopened (?:publicly )?(?:and read (?:aloud |out )?)?at "
    r"(?P<place>(?-i:[A-Z])[^.;]{5,80}?)(?:,? on\b|[.;]|$)|"
    r"\bopen(?:ed|ing)\b[^.;]{5,120}(?:\d{4}|[ap]\.?m\.?|hours|time|attend),? (?:in|at) (?:the )?"
    r"(?P<then>(?-i:[A-Z])[^.;]{5,80})",
    re.IGNORECASE,
)
_VALID = re.compile(
    r"\b(?:valid|firm|irrevocable|open|bound|validity|withdrawn)\b[^.]{0,60}?(?P<days>\d{2,3})\)?[\s-]*"
    r"(?:calendar\s+)?days(?!\s*beyond)",
    re.IGNORECASE,
)
_TERM = re.compile(
    r"\b(?:(?:contract|initial|agreement) (?:term|period)|(?:delivery|completion|implementation) "
    r"period|term of (?:the|this) (?:contract|agreement))\b[^.]{0,40}?\b(?:is|be|of|for)\s+"
    r"(?P<term>(?!the\b)[^.;]{3,80})|"
    r"\b(?:provision|agreement|contract)\b[^.]{0,80}\bfor a (?:period|term) of "
    rf"(?P<span>(?:[a-z-]+ \()?{LENGTH.pattern})",
    re.IGNORECASE,
)
_COPIES = re.compile(
    r"(?P<copies>\b(?:one|two|an?|\d+)\b[^.;]{0,12}\boriginals?\b[^.;]{0,40}\bcop(?:y|ies)\b|"
    r"\bin (?:du|tri|quadru)plicate\b)",
    re.IGNORECASE,
)
_SECURITY = re.compile(r"\b(?:bid|tender) (?:security|bond|deposit|guarant(?:ee|y))\b", re.I)
_PERFORMANCE = re.compile(
    r"(?:\bperformance (?:bank )?(?:security|bond|guarantee)|"
    r"\bsuccessful [^.;]{0,40}\bsecurity deposit)\s+"
    r"(?:(?:shall|will) be|(?:in|for) (?:the|an) amount (?:of|equal to)|"
    r"(?:of|equal to)(?= ?\d))\s+(?P<much>[^.;]{3,80})",
    re.IGNORECASE,
)
_CEILING = re.compile(
    r"\bupset (?:limit|price)|\bnot[- ]to[- ]exceed|\bceiling price|\bmaximum (?:budget|price)",
    re.I,
)
_ESTIMATE = re.compile(
    r"budget|appropriated|engineer[’']s estimate|estimated (?:project )?cost|"
    r"\bestimate[sd]?\b[^.;]{0,30}\b(?:value|expenditure)\b",
    re.IGNORECASE,
)
_COMPLETED = re.compile(
    rf"\b(?:work|works|project|assignment|goods|supplies|equipment|services?|deliver(?:y|ies)|installation)\b[^.]{{0,30}}\b"
    rf"(?:completed|delivered|made|required) within "
    rf"(?P<term>(?:[a-z-]+ \()?{LENGTH.pattern}[^.;]{{0,40}})",
    re.IGNORECASE,
)
_DELIVERS = re.compile(
    rf"\b(?:shall|must|will) (?:deliver|complete|commission)\b[^.;]{{0,60}} within "
    rf"(?P<term>(?:[a-z-]+ \()?{LENGTH.pattern}[^.;]{{0,40}})",
    re.IGNORECASE,
)
_NO_SECURITY = re.compile(
    r"\bno (?:bid|tender|proposal) (?:security|bond|deposit)|"
    r"\b(?:bid|tender|proposal) (?:security|bond|deposit) (?:is|shall|will) not (?:be )?required",
    re.IGNORECASE,
)
_WARRANTY = re.compile(
    rf"\bwarrant\w*\b[^.]{{0,80}}?(?P<time>\b(?:[a-z-]+ \()?{LENGTH.pattern})|"
    rf"(?P<before>\b(?:[a-z-]+ \()?{LENGTH.pattern}) (?:\w+ ){{0,2}}warranty",
    re.IGNORECASE,
)
_PAYMENT = re.compile(
    r"(?<!no )\bpayments?\b[^.;]{0,60}\b(?:shall|will) be (?:made|paid)\b|\bnet \d{2} days\b|"
    r"\b(?:shall|will) make payments?\b|\b(?:shall|will) pay\b[^.;]{0,90}\binvoices?\b|"
    r"\binvoices? (?:(?:is|are) payable|(?:shall|will) be paid)\b",
    re.IGNORECASE,
)
_MAX_WORDS = 400
_FIXED_WORDS = (
    (
        "evaluation_method",
        re.compile(
            r"\b(?:best value|lowest[- ]price[d]?,? technically acceptable|"
            r"lowest evaluated (?:bid|tender)(?:d?er)?|"
            r"lowest respons(?:iv|ibl)e (?:and respons(?:iv|ibl)e )?bidder|"
            r"two[- ]envelope (?:approach|system)|quality and cost[- ]based selection|"
            r"price[- ]quality method|most (?:economically )?advantageous tender|qcbs|"
            r"combined scoring method)\b",
            re.IGNORECASE,
        ),
    ),
    (
        "method",
        re.compile(
            r"\b(?:requests? for (?:bids?|proposals?|quotations?|quotes?|tenders?)|"
            r"invitations? (?:to|for) (?:bids?|tenders?)|competitive sealed proposals)\b",
            re.IGNORECASE,
        ),
    ),
)
_PERMISSIONS = (
    (
        "consortium",
        re.compile(r"joint (?:ventures?|bids?|tenders?|proposals?|responses?)|consorti", re.I),
    ),
    ("subcontracting", re.compile(r"sub-?(?:contract|lett?(?:ing)?\b)", re.IGNORECASE)),
)
_PERMITTED = re.compile(
    r"\b(?:may be used|(?:not )?(?:be )?(?:allowed|permitted|accepted|acceptable)|"
    r"may (?:(?:bid|tender|respond) as|submit a joint|sub-?contract)|"
    r"(?:shall|must|may) not (?:assign or )?sub-?contract)\b",
    re.IGNORECASE,
)


def facts_in(passage: Passage) -> Iterator[tuple[str, Any]]:
    """Yield keys and values that the sentences of a passage tell."""
    if hit := NUMBER.search(passage.text):
        yield "project_no", hit["number"].rstrip(".")
    section = passage.path[-1] if passage.path else ""
    for sentence in SENTENCE.split(passage.text):
        yield from _times(sentence)
        yield from _permissions(sentence)
        yield from _terms(sentence)
        yield from _copies(sentence)
        if passage.part is not Part.CONTRACT:
            yield from _sums(sentence, section)
        yield from ((key, hit[0]) for key, words in _FIXED_WORDS if (hit := words.search(sentence)))


def _times(sentence: str) -> Iterator[tuple[str, str]]:
    if _OPENING.search(sentence) and (hit := _OPENED_AT.search(sentence)):
        yield "opening_place", (hit["place"] or hit["then"]).strip(" ,")
    days = moments(sentence)
    if not days:
        return
    if _DEADLINE.search(sentence) and not _ASKED.search(sentence):
        yield "bid_deadline", days[0].value
    if _ASKING.search(sentence):
        yield "clarification_deadline", days[0].value
    if _OPENING.search(sentence):
        yield "opening_time", days[0].value


def _permissions(sentence: str) -> Iterator[tuple[str, str]]:
    verdict = "not allowed" if re.search(r"\bnot\b", sentence) else "allowed"
    for key, words in _PERMISSIONS:
        if words.search(sentence) and _PERMITTED.search(sentence):
            yield key, verdict


def _copies(sentence: str) -> Iterator[tuple[str, str]]:
    if hit := _COPIES.search(sentence):
        yield "copies", hit["copies"]


def _terms(sentence: str) -> Iterator[tuple[str, Any]]:
    if hit := _VALID.search(sentence):
        yield "bid_validity_days", int(hit["days"])
    if (hit := _TERM.search(sentence)) and LENGTH.search(hit[0]):
        yield "contract_period", (hit["term"] or hit["span"]).strip()
    if hit := _COMPLETED.search(sentence) or _DELIVERS.search(sentence):
        yield "contract_period", hit["term"].strip()
    if hit := _WARRANTY.search(sentence):
        yield "warranty", (hit["time"] or hit["before"]).strip()
    if hit := _PERFORMANCE.search(sentence):
        yield "performance_bond", hit["much"].strip()
    if _PAYMENT.search(sentence):
        yield "payment", sentence.strip(" .")[:_MAX_WORDS]


def _sums(sentence: str, section: str) -> Iterator[tuple[str, Any]]:
    if _NO_SECURITY.search(sentence):
        yield "bid_bond", 0
    money = money_of(sentence)
    if money is None:
        return
    if _CEILING.search(sentence):
        yield "max_price", money
    elif _ESTIMATE.search(f"{section} {sentence}"):
        yield "budget", money
    if _SECURITY.search(sentence):
        yield "bid_bond", money
