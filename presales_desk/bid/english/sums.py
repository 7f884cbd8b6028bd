"""Reads the sums of an English request with their currencies, and the upper ends of ranges."""

from __future__ import annotations

import re

from presales_desk.records.currencies import Currency

MONEY = re.compile(
    r"(?:[A-Z]{0,3}\$|€|£|[A-Z]{0,3}[¥￥]|₹|₱|৳|\bRs\.?|\bKShs?\.?|\bDhs\.?|\bTk\.?|"
    r"(?-i:\bRM|\bR(?=\s?\d{1,3}[ ,]\d{3}))|"
    rf"\b(?:RMB|{'|'.join(Currency)}))\s?\$?"
    r"(?P<sum>\d{1,3}(?:(?:,\d{2,3})*,\d{3}|(?: \d{3}\b)+)(?:\.\d+)?|\d+(?:\.\d+)?)(?:,\d\d\b)?\s*"
    r"(?P<unit>(?:billion|million|thousand|crores?|lakhs?|lacs?|bn|mn|m|k)\b)?",
    re.IGNORECASE,
)
"""``$1,850,000``, ``EUR 2.5 million``, ``Rs. 3 lakh``, ``RM 20,000``."""
_RANGE = re.compile(rf"\s*(?:to|up to|and|[-–—])\s*(?={MONEY.pattern})", re.IGNORECASE)
"""What stands between the ends of a range: `` to $75,000``."""
SUM_FACTORS = {"b": 1e9, "m": 1e6, "t": 1e3, "k": 1e3, "c": 1e7, "l": 1e5}
"""By the first letter of billion, million, thousand, crore and lakh, short or in full."""


def money_of(value: str) -> float | None:
    """Return the first sum with a currency, in that currency."""
    hit = MONEY.search(value)
    if hit is None:
        return None
    factor = SUM_FACTORS.get((hit["unit"] or "")[:1].lower(), 1.0)
    return round(float(re.sub("[, ]", "", hit["sum"])) * factor, 2)


def top_of(value: str) -> float | None:
    """Return the sum with a currency, of a range the upper end: ``$60,000 to $75,000``."""
    low = MONEY.search(value)
    high = _RANGE.match(value, low.end()) if low else None
    return money_of(value[high.end() :]) if high else money_of(value)
