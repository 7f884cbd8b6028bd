"""Finds what the buyer of an English request pays at most, and how often it is invoiced."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from presales_desk.bid.english.statements import SENTENCE
from presales_desk.bid.english.sums import money_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from presales_desk.bid.chapters import Passage

_TOO_DEAR = re.compile(
    r"\b(?:proposals?|bids?|quotes?|quotations?|offers?|tenders?|prices?)\b[^.;]{0,40}?"
    r"\b(?:(?:priced )?(?:at )?(?:more|greater|higher) than|priced (?:above|over)|exceed(?:s|ing)?|"
    r"in excess of|above|over)(?= [^A-Za-z]{0,3}(?:[A-Z]{2,3} ?)?[$€£]?\d)",
    re.IGNORECASE,
)
"""``Bids exceeding $50,000``, ``Proposals priced above USD 1,000``."""
_TURNED_DOWN = re.compile(
    r"\b(?:reject\w*|non-?\s?responsive|not (?:be )?(?:considered|accepted|evaluated)|"
    r"disqualif\w+|eliminated|unacceptable)\b",
    re.IGNORECASE,
)
"""``will be rejected``, ``shall not be considered``."""
_NOT_TAKEN = re.compile(r"\b(?:will|shall) not (?:accept|consider) (?:any )?$", re.IGNORECASE)
"""The same before the bids: ``will not accept tenders in excess of``."""
_LIMIT = re.compile(
    r"\boverall ceiling\b|\bceiling (?:amount|value)\b|\b(?:will|shall|should|may|must|can) not "
    r"(?:go above|exceed|be more than)(?= (?:(?:a|the) (?:total |maximum )?(?:amount |sum )?of )?"
    r"(?:(?:[A-Z]{2,3} ?)?[$€£]\s?\d|[A-Z]{3} \d))",
    re.IGNORECASE,
)
"""``the overall ceiling``, ``The contract shall not exceed $50,000``."""
_OF_CONTRACT = re.compile(
    r"\b(?:ceiling|price|contract (?:value|amount)|(?:total )?(?:cost|budget|amount)|"
    r"compensation)\b",
    re.IGNORECASE,
)
"""``ceiling``, ``contract value``, ``total cost``."""
_OFTEN = (
    r"(?:monthly|quarterly|on an? (?:monthly|quarterly) basis|(?:each|every) (?:month|quarter))"
)
_INVOICED = re.compile(
    rf"\binvoices?\b[^.;]{{0,60}}\b{_OFTEN}\b|\b(?:monthly|quarterly) invoices?\b|"
    rf"\b(?:invoice|bill) the [^.;]{{3,40}}\b{_OFTEN}\b",
    re.IGNORECASE,
)
"""``Invoices are submitted monthly``, ``quarterly invoices``."""
_TITLED = re.compile(
    r"(?:[A-Z]?[\d.]{1,8}\s+|\([a-z]\)\s+)?(?:terms of )?payments?"
    r"(?: (?:terms|schedule|conditions|milestones))?\s*[.–—]\s+(?P<told>\S.*)",
    re.IGNORECASE | re.DOTALL,
)
_FIGURE = re.compile(r"\d\s?%|\d\)? (?:\w+ )?days\b", re.IGNORECASE)
_MAX_WORDS = 400


def pay_in(text: str) -> Iterator[tuple[str, Any]]:
    """Yield the price above which bids are turned down or that a contract does not pass."""
    for sentence in SENTENCE.split(text):
        dear = _TOO_DEAR.search(sentence)
        is_refused = dear and (
            _TURNED_DOWN.search(sentence, dear.end()) or _NOT_TAKEN.search(sentence[: dear.start()])
        )
        if dear and is_refused:
            yield from _price(sentence[dear.end() :])
        elif (hit := _LIMIT.search(sentence)) and _OF_CONTRACT.search(sentence):
            yield from _price(sentence[hit.start() :])


def titled_pay(passages: Sequence[Passage]) -> Iterator[tuple[str, str, Passage]]:
    """Yield what stands behind ``6.3 Payment.`` on the same line, where it tells shares or days."""
    for passage in passages:
        hit = _TITLED.match(passage.text.strip())
        if hit and _FIGURE.search(hit["told"]):
            yield "payment", hit["told"].strip(" .")[:_MAX_WORDS], passage


def weak_pay_in(text: str) -> Iterator[tuple[str, str]]:
    """Yield how often invoices come, where no terms of payment are told."""
    for sentence in SENTENCE.split(text):
        if _INVOICED.search(sentence):
            yield "payment", sentence.strip(" .")[:_MAX_WORDS]


def _price(told: str) -> Iterator[tuple[str, float]]:
    money = money_of(told)
    if money is not None:
        yield "max_price", money
