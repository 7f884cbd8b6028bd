"""Which money a tender reckons in: how texts tell it, and the keys of facts that hold sums."""

from __future__ import annotations

import re
from enum import StrEnum

from presales_desk.errors import Term


class Currency(StrEnum):
    """A currency by its code of ISO 4217."""

    CNY = "CNY"
    USD = "USD"
    EUR = "EUR"
    GBP = "GBP"
    HKD = "HKD"
    MOP = "MOP"
    JPY = "JPY"
    AUD = "AUD"
    CAD = "CAD"
    SGD = "SGD"
    INR = "INR"

    @property
    def term(self) -> Term:
        """What stands beside an amount: its code in English, its name in Chinese."""
        return Term(f"currency.{self.value}")


MONEY_FACTS = ("budget", "max_price", "bid_bond")
"""Facts of a tender that are sums; see ``money_key``."""
_IN_YUAN = "_cny"
_TOLD = (
    (Currency.HKD, r"HK\$|港[币元幣]|hong kong dollars?"),
    (Currency.MOP, r"MOP\$|澳门[币元]|(?:macanese )?patacas?"),
    (Currency.AUD, r"AU?\$|澳元|australian dollars?"),
    (Currency.CAD, r"CA?\$|加元|canadian dollars?"),
    (Currency.SGD, r"S\$|新加坡元|singapore dollars?"),
    (Currency.INR, r"₹|(?-i:Rs)\.?(?=\s?\d)|印度卢比|indian rupees?"),
    (Currency.USD, r"US\$|美[元金]|(?:us|u\.s\.|united states) dollars?"),
    (Currency.EUR, r"€|欧元(?!素)|euros?"),
    (Currency.GBP, r"£|英镑|pounds? sterling"),
    (Currency.JPY, r"JP¥|日元|japanese yen"),
    (
        Currency.CNY,
        r"[¥￥]|RMB|人民币|renminbi|yuan|(?:(?<=[\d万亿千百拾零整])|(?<=[（(]))\s*[万亿]?元",
    ),
)
_TEXT = re.compile(
    "|".join(
        (
            *(
                rf"(?P<{one}>(?<![A-Za-z])(?:{words}|(?-i:{one}))(?![A-Za-z]))"
                for one, words in _TOLD
            ),
            r"(?P<DOLLAR>\$)",
        )
    ),
    re.IGNORECASE,
)


def currency_in(text: str) -> Currency | None:
    """Return the first currency that a text names; None for none. A bare $ is taken for USD."""
    hit = _TEXT.search(text)
    if hit is None:
        return None
    return Currency.USD if hit.lastgroup == "DOLLAR" else Currency(hit.lastgroup or "")


def currency_named(code: str) -> Currency:
    """Return the currency of a code as facts keep it; yuan for an empty or unknown one."""
    return Currency(code) if code in Currency.__members__ else Currency.CNY


def is_sum(fact: str) -> bool:
    """Tell whether the fact of a key is a sum, in yuan or in another currency."""
    return fact.removesuffix(_IN_YUAN) in MONEY_FACTS


def money_key(fact: str, currency: Currency) -> str:
    """Return the key under which a tender's sum is kept: ``budget_cny``, else ``budget``.

    Args:
        fact: One of ``MONEY_FACTS``, with or without the ending of yuan.
        currency: Of the tender.

    """
    plain = fact.removesuffix(_IN_YUAN)
    return f"{plain}{_IN_YUAN}" if currency is Currency.CNY else plain
