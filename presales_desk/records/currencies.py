"""Which money a tender reckons in: how texts tell it, and the keys of facts that hold sums."""

from __future__ import annotations

import re
from enum import StrEnum
from functools import cache

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
    NZD = "NZD"
    ZAR = "ZAR"
    AED = "AED"
    SAR = "SAR"
    QAR = "QAR"
    OMR = "OMR"
    KWD = "KWD"
    KES = "KES"
    PHP = "PHP"
    MYR = "MYR"
    BDT = "BDT"
    PKR = "PKR"
    CHF = "CHF"

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
    (Currency.NZD, r"NZ\$|NZ dollars?|新西兰元|new zealand dollars?"),
    (Currency.AUD, r"AU?\$|澳元|australian dollars?"),
    (Currency.CAD, r"CA?\$|加元|canadian dollars?|(?<=\bin )(?-i:CAD)|(?<=[\d:] )(?-i:CAD)"),
    (Currency.SGD, r"S\$|新加坡元|singapore dollars?"),
    (Currency.PKR, r"巴基斯坦卢比|pakistani? rupees?"),
    (Currency.INR, r"₹|(?-i:Rs)\.?(?=\s?\d)|印度卢比|indian rupees?"),
    (Currency.ZAR, r"(?-i:R)(?=\s?\d{1,3}(?:[ ,]\d{3})+)|南非兰特|south african rands?"),
    (Currency.AED, r"(?-i:Dhs)\.?(?=\s?\d)|迪拉姆|(?:uae|emirati) dirhams?"),
    (Currency.SAR, r"沙特里亚尔|saudi riyals?"),
    (Currency.QAR, r"卡塔尔里亚尔|qatari? ri[ya]+ls?"),
    (Currency.OMR, r"阿曼里亚尔|omani rials?"),
    (Currency.KWD, r"科威特第纳尔|kuwaiti dinars?"),
    (Currency.KES, r"(?-i:KShs?)\.?|肯尼亚先令|kenyan? shillings?"),
    (Currency.PHP, r"₱|(?-i:Php)(?=\s?\d)|菲律宾比索|philippine pesos?"),
    (Currency.MYR, r"(?-i:RM)(?=\s?\d)|马来西亚林吉特|(?:malaysian )?ringgit"),
    (Currency.BDT, r"৳|(?-i:Tk)\.?(?=\s?\d)|孟加拉塔卡|bangladeshi? taka"),
    (Currency.CHF, r"瑞士法郎|swiss francs?"),
    (Currency.USD, r"US\$|美[元金]|(?:us|u\.s\.|united states) dollars?"),
    (Currency.EUR, r"€|欧元(?!素)|euros?"),
    (Currency.GBP, r"£|英镑|pounds? sterling"),
    (Currency.JPY, r"JP¥|日元|japanese yen"),
    (
        Currency.CNY,
        r"[¥￥]|RMB|人民币|renminbi|yuan|(?:(?<=[\d万亿千百拾零整])|(?<=[（(]))\s*[万亿]?元",
    ),
)
_ONLY = {Currency.SAR: r"(?=\s?\d)", Currency.PHP: r"(?=\s?\d)", Currency.CAD: r"(?=\s?[\d$])"}
"""What must follow a code that means more than money: Hong Kong SAR, a site in PHP, CAD files."""


def currency_in(text: str) -> Currency | None:
    """Return the first currency that a text names; None for none. A bare $ is taken for USD."""
    hit = _naming().search(text)
    if hit is None:
        return None
    return Currency.USD if hit.lastgroup == "DOLLAR" else Currency(hit.lastgroup or "")


@cache
def _naming() -> re.Pattern[str]:
    """Return what finds the naming of a currency; made when a tender is read, not at the start."""
    groups = [
        rf"(?P<{one}>(?<![A-Za-z])(?:{words}|(?-i:{one}){_ONLY.get(one, '')})(?![A-Za-z]))"
        for one, words in _TOLD
    ]
    return re.compile("|".join((*groups, r"(?P<DOLLAR>\$)")), re.IGNORECASE)


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
