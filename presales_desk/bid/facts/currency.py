"""Finds the currency of a tender, and keeps its sums under the keys of that currency."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from presales_desk.bid.facts.proof import proved
from presales_desk.bid.parts import SAMPLES
from presales_desk.records.currencies import Currency, currency_in, is_sum, money_key

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from presales_desk.bid.chapters import Passage
    from presales_desk.bid.tender import Fact

_STATED = re.compile(
    r"(?<!certificate of )\bcurrenc(?:y|ies)\b|\b(?:quoted|expressed|stated|priced|denominated|"
    r"payable) in\b|\bprices? (?:must|shall|are to|will) be in\b|"
    r"币种|货币|(?:以|用|采用).{0,8}(?:报价|计价|结算|支付)",
    re.IGNORECASE,
)
"""Sentences that name the currency of a bid: ``以人民币报价``, ``prices must be in euro``."""
_DOLLARS = {
    Currency.CAD: r"\bcanad(?:a|ian)\b|\bontario\b|british columbia|\balberta\b|\bqu[ée]bec\b|"
    r"\bmanitoba\b|saskatchewan|nova scotia|new brunswick|(?-i:\bHST\b|\bWSIB\b|\bMERX\b)",
    Currency.AUD: r"\baustralia\w*|austender|queensland|new south wales|\btasmania|"
    r"(?-i:\bABN\b|\bA[EW]ST\b|\bAEDT\b)",
    Currency.NZD: r"new zealand|\baotearoa\b|(?-i:\bNZBN\b|\bGETS\b|\bNZ[SD]T\b)",
    Currency.SGD: r"\bsingapore\b|\bgebiz\b",
    Currency.HKD: r"\bhong kong\b",
}
"""What tells whose dollars a tender means that writes no more than ``$``."""
_OF_DOLLARS = {one: re.compile(words, re.IGNORECASE) for one, words in _DOLLARS.items()}
_OF_STATES = re.compile(r"US\$|\bUSD\b|\bunited states\b|\bU\.S\.", re.IGNORECASE)


def in_its_currency(facts: Sequence[Fact], passages: Sequence[Passage]) -> list[Fact]:
    """Return the facts with the tender's currency, its sums under the keys of that currency."""
    said = [one for one in passages if one.part not in SAMPLES]
    told = _of_sums(facts) or _stated(said) or _mostly_used(said)
    if told is None:
        return list(facts)
    currency = Currency(told.value)
    if currency is Currency.USD and not _OF_STATES.search(told.text):
        currency = _dollars(passages) or currency
        told = replace(told, value=currency.value)
    return [told, *(replace(one, key=_key(one.key, currency)) for one in facts)]


def _dollars(passages: Iterable[Passage]) -> Currency | None:
    """Return whose dollars they are by the country that most passages name; None for none."""
    named = Counter(
        code
        for one in passages
        for code, words in ((Currency.USD, _OF_STATES), *_OF_DOLLARS.items())
        if words.search(one.text)
    )
    return named.most_common(1)[0][0] if named else None


def _key(key: str, currency: Currency) -> str:
    return money_key(key, currency) if is_sum(key) else key


def _of_sums(facts: Iterable[Fact]) -> Fact | None:
    """Return what the sentences that prove the sums say; they decide, for they are what counts."""
    proofs = (one for one in facts if is_sum(one.key))
    return next(
        (proved("currency", code.value, one) for one in proofs if (code := currency_in(one.text))),
        None,
    )


def _stated(passages: Iterable[Passage]) -> Fact | None:
    stated = (one for one in passages if _STATED.search(one.text))
    return next(
        (proved("currency", code.value, one) for one in stated if (code := currency_in(one.text))),
        None,
    )


def _mostly_used(passages: Iterable[Passage]) -> Fact | None:
    """Return the currency most passages name, proved by the first of them."""
    named = [(code, one) for one in passages if (code := currency_in(one.text))]
    if not named:
        return None
    [(most, _)] = Counter(code for code, _ in named).most_common(1)
    return next(proved("currency", code.value, one) for code, one in named if code is most)
