"""Reads English requests for proposals: shall, must and required, and who is bound by them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from presales_desk.bid.chapters import Part
from presales_desk.bid.clause_kinds import kind_of
from presales_desk.bid.dates import moments
from presales_desk.bid.numbers import number_of
from presales_desk.bid.tender import (
    Clause,
    ClauseKind,
    Fact,
    Rejection,
    ScoreItem,
    Weight,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from presales_desk.bid.chapters import Passage

_SENTENCE = re.compile(r"(?<=[.;!?])\s+(?=[A-Z(])")
_MODAL = re.compile(
    r"\b(?:shall|must|(?:is|are|be) required to|(?:is|are) required(?=\s*[.;]?\s*$)|"
    r"will be required)(?!\w)",
    re.IGNORECASE,
)
_NOT_BINDING = re.compile(
    r"\b(?:not|may|might) (?:be )?required\b|"
    r"\b(?:shall|will|must) (?:not )?be (?:considered|invited|notified|rejected|evaluated|awarded|"
    r"scored|deemed|decreased|increased|disqualified|opened|reimbursed)\b|"
    r"\b(?:when|if|as|where|while|information|documents?)\s+(?:not )?(?:is |are )?required\b",
    re.IGNORECASE,
)
"""What the buyer does, or what is asked only in some case."""
_PROPOSAL = re.compile(
    r"\b(?:proposals?|bids?|offers?|quotations?|quotes?|tenders?|solicitation|submissions?|"
    r"page limit|font|envelope)\b",
    re.IGNORECASE,
)
"""What only instructions for the submission speak of; receipts and reports are submitted later."""
_WILL = re.compile(
    r"\b(?:contractor|offeror|vendor|bidder|proposer|respondent|supplier)s?\s+(?:will|"
    r"agrees? to|may not|(?:is|are) responsible for)\b",
    re.IGNORECASE,
)
_BUYER = re.compile(
    r"^(?:\W*(?:the|if|should|when|all|any|each)\s+)*(?:state|department|agency|"
    r"government|procurement officer|division|dhss|dpa|county|city|authority|buyer|owner|"
    r"client|committee|project manager|commissioner|evaluation|"
    r"pec)\b[^,.;]{0,40}\b(?:shall|must|will|is required)\b",
    re.IGNORECASE,
)
_SUBMISSION = re.compile(
    r"\b(?:proposals?|submi\w+|offer|bid|response|cover letter|page limit|font|sealed|"
    r"envelope|e-?mail)\b",
    re.IGNORECASE,
)
_NUMBER = re.compile(
    r"\b(?:RFP|RFQ|ITB|IFB|RFT|Solicitation|Tender|Bid)\s*(?:No\.?|Number|#|:)?\s*[:#]?\s*(?P<number>[A-Z0-9][A-Z0-9\-/.]*\d[A-Z0-9\-/.]*)",
    re.IGNORECASE,
)
_DOLLARS = re.compile(
    r"(?:US)?\$\s?(?P<sum>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)\s*(?P<unit>million|thousand)?",
    re.IGNORECASE,
)
_DEADLINES = (
    (
        "bid_deadline",
        re.compile(
            r"(?:receipt of proposals|proposals? (?:must be|are|is) (?:received|due)|"
            r"submission deadline|closing date|due date|proposals? due|bids? (?:are )?due|"
            r"deadline for (?:submission|proposals?|bids?))",
            re.IGNORECASE,
        ),
    ),
    (
        "clarification_deadline",
        re.compile(
            r"(?:receipt of questions|questions?[^.]{0,80}(?:no later than|by|due|prior|before)|"
            r"deadline for questions|inquiries[^.]{0,40}(?:by|no later))",
            re.IGNORECASE,
        ),
    ),
    (
        "opening_time",
        re.compile(r"(?:bid|proposal)s?[^.]{0,20}opening|opened (?:publicly|on|at)", re.IGNORECASE),
    ),
)
_VALIDITY = re.compile(
    r"(?:valid|firm|irrevocable|open)\b[^.]{0,40}?(?P<days>\d{2,3})[\s-]*(?:calendar\s+)?days",
    re.IGNORECASE,
)
_WEIGHTED = re.compile(
    r"^(?:Sec(?:tion|\.)?\s*)?(?P<number>[\d.]*)\s*(?P<name>[A-Z].{3,90}?)\s*[(\[—–:-]+\s*(?P<points>\d{1,4}(?:\.\d+)?)\s*(?P<unit>%|percent|points?|pts)\s*[)\]]?\s*$",
    re.IGNORECASE,
)
_REJECTED = re.compile(
    r"\b(?:non-?responsive|disqualif\w+|will be rejected|shall be rejected|rejection of|"
    r"not be considered|will not be accepted|rejected)\b",
    re.IGNORECASE,
)
_SIMPLE = (
    (
        "evaluation_method",
        re.compile(
            r"\b(?:best value|lowest[- ]price[d]?,? technically acceptable|"
            r"lowest responsive (?:and responsible )?bidder|quality and cost[- ]based selection)\b",
            re.IGNORECASE,
        ),
    ),
    (
        "method",
        re.compile(
            r"\b(?:request for proposals?|invitation (?:to|for) bids?|request for (?:quotations?|"
            r"tenders?)|competitive sealed proposals)\b",
            re.IGNORECASE,
        ),
    ),
)
_PERMISSIONS = (
    ("consortium", re.compile(r"joint ventures?|consorti", re.IGNORECASE)),
    ("subcontracting", re.compile(r"subcontract", re.IGNORECASE)),
)
_PERMITTED = re.compile(
    r"\b(?:may be used|(?:not )?(?:be )?(?:allowed|permitted|accepted|acceptable)|"
    r"shall not subcontract)\b"
)
_PAID = re.compile(r"\b(?:invoice|receipt|paid|payment|travel|billing)s?\b", re.IGNORECASE)
_SHARE = re.compile(r"\s*[-–—(\[]\s*\d{1,3}\s*%\s*[)\]]?\s*$")
"""The share of a criterion behind its name, where points follow too."""
_MAX = 2_000
_SHORTEST = 20


def english_facts(passages: Sequence[Passage]) -> list[Fact]:
    """Return what is known about an English request."""
    found: dict[str, Fact] = {}
    for passage in passages:
        for key, value in _values(passage):
            found.setdefault(key, _fact(key, value, passage))
    if (name := _title(passages)) is not None:
        found.setdefault("project_name", _fact("project_name", name.text, name))
    if (buyer := _issuer(passages)) is not None:
        found.setdefault("purchaser", _fact("purchaser", buyer.text, buyer))
    return list(found.values())


def english_clauses(passages: Sequence[Passage]) -> list[Clause]:
    """Return the sentences that bind the bidder; the modal verb is their mark."""
    found: list[Clause] = []
    for passage in passages:
        for sentence in _SENTENCE.split(passage.text):
            modal = _MODAL.search(sentence) or _WILL.search(sentence)
            if modal is None or not _binds(sentence):
                continue
            found.append(_clause(sentence.strip(), modal[0], passage, len(found) + 1))
    return found


def _binds(sentence: str) -> bool:
    """Tell whether a sentence with a modal verb asks something of the bidder."""
    rest = _NOT_BINDING.sub("", sentence)
    is_asked = bool(_MODAL.search(rest) or _WILL.search(rest))
    return is_asked and len(sentence) >= _SHORTEST and not _BUYER.search(sentence)


def english_scoring(passages: Sequence[Passage]) -> list[ScoreItem]:
    """Return the criteria with their weights."""
    found: dict[str, ScoreItem] = {}
    for passage in passages:
        hit = None if passage.block.cells else _WEIGHTED.match(passage.text.strip())
        if hit is None or len(passage.text) > 120:
            continue
        name = _SHARE.sub("", hit["name"]).strip()
        found[name] = ScoreItem(
            group="",
            item=name,
            points=float(hit["points"]),
            criteria="",
            basis=None,
            place=passage.place,
        )
    return list(found.values())


def english_rejections(passages: Sequence[Passage]) -> list[Rejection]:
    """Return the sentences by which a proposal is thrown out."""
    return [
        Rejection(text=sentence.strip()[:_MAX], place=passage.place)
        for passage in passages
        if passage.part is not Part.CONTRACT
        for sentence in _SENTENCE.split(passage.text)
        if _REJECTED.search(sentence) and len(sentence) > 30
    ]


def _values(passage: Passage) -> Iterator[tuple[str, Any]]:
    if hit := _NUMBER.search(passage.text):
        yield "project_no", hit["number"].rstrip(".")
    section = passage.path[-1] if passage.path else ""
    for sentence in _SENTENCE.split(passage.text):
        yield from _times(sentence)
        yield from _permissions(sentence)
        if "budget" in f"{section} {sentence}".lower() and (hit := _DOLLARS.search(sentence)):
            yield "budget_cny", _dollars(hit)
        if hit := _VALIDITY.search(sentence):
            yield "bid_validity_days", int(hit["days"])
        yield from ((key, hit[0]) for key, words in _SIMPLE if (hit := words.search(sentence)))


def _times(sentence: str) -> Iterator[tuple[str, str]]:
    for key, words in _DEADLINES:
        if words.search(sentence) and (days := moments(sentence)):
            yield key, days[0].value


def _permissions(sentence: str) -> Iterator[tuple[str, str]]:
    verdict = "not allowed" if re.search(r"\bnot\b", sentence) else "allowed"
    for key, words in _PERMISSIONS:
        if words.search(sentence) and _PERMITTED.search(sentence):
            yield key, verdict


def _dollars(hit: re.Match[str]) -> float:
    factor = {"million": 1e6, "thousand": 1e3}.get((hit["unit"] or "").lower(), 1.0)
    return float(hit["sum"].replace(",", "")) * factor


def _title(passages: Sequence[Passage]) -> Passage | None:
    """Return what stands below the words Request for Proposals on the cover."""
    for position, passage in enumerate(passages[:20]):
        if re.search(r"request for|invitation (?:to|for)", passage.text, re.IGNORECASE):
            after = [
                one for one in passages[position + 1 : position + 4] if 8 <= len(one.text) <= 120
            ]
            return next((one for one in after if not _NUMBER.search(one.text)), None)
    return None


def _issuer(passages: Sequence[Passage]) -> Passage | None:
    for position, passage in enumerate(passages[:60]):
        if re.match(r"issued by", passage.text.strip(), re.IGNORECASE):
            return passages[position + 1] if position + 1 < len(passages) else None
    return None


def _clause(sentence: str, modal: str, passage: Passage, number: int) -> Clause:
    instructs = passage.part in (Part.INSTRUCTIONS, Part.NOTICE, Part.FORMS)
    kind = kind_of(sentence, passage)
    if instructs and _SUBMISSION.search(sentence):
        kind = ClauseKind.FORMAT
    elif kind is ClauseKind.FORMAT and not _PROPOSAL.search(sentence):
        kind = ClauseKind.COMMERCIAL if _PAID.search(sentence) else ClauseKind.SERVICE
    return Clause(
        id=f"C{number:04d}",
        mark=modal.lower(),
        meaning=Weight.MANDATORY,
        number=number_of(sentence)[0],
        text=sentence[:_MAX],
        section=passage.path[-1] if passage.path else "",
        kind=kind,
        place=passage.place,
    )


def _fact(key: str, value: Any, passage: Passage) -> Fact:
    whole = isinstance(value, float) and value.is_integer()
    return Fact(
        key=key, value=int(value) if whole else value, text=passage.text[:600], place=passage.place
    )
