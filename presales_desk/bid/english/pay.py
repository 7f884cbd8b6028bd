"""Finds what the buyer of an English request pays at most, and how often it is invoiced."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from presales_desk.bid.english.statements import SENTENCE
from presales_desk.bid.english.values import money_of

if TYPE_CHECKING:
    from collections.abc import Iterator

_TOO_DEAR = re.compile(
    r"\b(?:proposals?|bids?|quotes?|quotations?|offers?|tenders?|prices?)\b[^.;]{0,40}?"
    r"\b(?:(?:priced )?(?:at )?(?:more|greater|higher) than|priced (?:above|over)|exceed(?:s|ing)?|"
    r"in excess of|above|over)(?= [^A-Za-z]{0,3}(?:[A-Z]{2,3} ?)?[$€£]?\d)",
    re.IGNORECASE,
)
_TURNED_DOWN = re.compile(
    r"\b(?:reject\w*|non-?\s?responsive|not (?:be )?(?:considered|accepted|evaluated)|"
    r"disqualif\w+|eliminated|unacceptable)\b",
    re.IGNORECASE,
)
_LIMIT = re.compile(
    r"\boverall ceiling\b|\bceiling (?:amount|value)\b|\b(?:will|shall|may|must|can) not "
    r"(?:go above|exceed|be more than)(?= (?:a total of )?(?:[A-Z]{2,3} ?)?[$€£]\s?\d)",
    re.IGNORECASE,
)
_OF_CONTRACT = re.compile(
    r"\b(?:ceiling|price|contract (?:value|amount)|(?:total )?(?:cost|budget|amount)|"
    r"compensation)\b",
    re.IGNORECASE,
)
_OFTEN = (
    r"(?:monthly|quarterly|on an? (?:monthly|quarterly) basis|(?:each|every) (?:month|quarter))"
)
_INVOICED = re.compile(
    rf"\binvoices?\b[^.;]{{0,60}}\b{_OFTEN}\b|\b(?:monthly|quarterly) invoices?\b|"
    rf"\b(?:invoice|bill) the [^.;]{{3,40}}\b{_OFTEN}\b",
    re.IGNORECASE,
)
_MAX_WORDS = 400


def pay_in(text: str) -> Iterator[tuple[str, Any]]:
    """Yield the price above which bids are turned down or that a contract does not pass."""
    for sentence in SENTENCE.split(text):
        dear = _TOO_DEAR.search(sentence)
        if dear and _TURNED_DOWN.search(sentence, dear.end()):
            yield from _price(sentence[dear.end() :])
        elif (hit := _LIMIT.search(sentence)) and _OF_CONTRACT.search(sentence):
            yield from _price(sentence[hit.start() :])


def weak_pay_in(text: str) -> Iterator[tuple[str, str]]:
    """Yield how often invoices come, where no terms of payment are told."""
    for sentence in SENTENCE.split(text):
        if _INVOICED.search(sentence):
            yield "payment", sentence.strip(" .")[:_MAX_WORDS]


def _price(told: str) -> Iterator[tuple[str, float]]:
    money = money_of(told)
    if money is not None:
        yield "max_price", money
