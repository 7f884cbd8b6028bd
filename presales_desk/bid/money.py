"""Amounts of money as tenders write them: 38.4万元, ￥1,070.00, 叁万元整, units in heads."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from presales_desk.bid.numerals import DIGITS, NUMERALS, chinese_number

_UNITS = {
    "亿": Decimal(10) ** 8,
    "百万": Decimal(10) ** 6,
    "万": Decimal(10) ** 4,
    "千": Decimal(10) ** 3,
    "": Decimal(1),
}
_NUMBER = re.compile(
    r"""(?P<sign>[¥￥$€£]|RMB|CNY|USD|EUR|GBP|HKD|MOP|JPY|AUD|CAD|SGD)?\s*
        (?P<number>\d{1,3}(?:[,，]\s?\d{3})+(?:\.\s?\d+)?|\d+(?:\.\s?\d+)?)\s*
        (?:[】\]]?\s*[（(]?(?P<unit>亿|百万|万|千)?\s?(?P<yuan>[元圆])?)?""",
    re.VERBOSE,
)
"""``￥1,070.00``, ``38.4万元``, ``RMB 5000``, ``300（万元``, ``【47000】元``."""
_FULL_WIDTH = {0xFF10 + digit: str(digit) for digit in range(10)} | {0xFF0E: "."}
_WORDS = re.compile(
    rf"(?P<whole>[{NUMERALS}]{{2,30}})(?P<yuan>[元圆])"
    rf"(?P<rest>[{NUMERALS}]角(?:零?[{NUMERALS}]分)?)?"
)
_HEAD_UNIT = re.compile(
    r"[（(:：/]\s*(?:[含不][^（()）\d]{0,6}[，,、；;])?\s*(?:单位[:：]?)?\s*(?:人民币)?\s*"
    r"(亿|百万|万|千)?\s?元\s*[)）]?"
)
"""What the head of a column says: ``预算（万元）``, ``限价（含税，元）``, ``单位：元``."""
_RATE = re.compile(r"\s*(?:[%％‰]|年|月|日|天|分|个|份|人|名|倍|周|项|家|小时|号)")
MAX_YUAN = Decimal(10) ** 14


@dataclass(frozen=True, slots=True)
class Amount:
    """An amount in a text.

    Attributes:
        yuan: Its value.
        start: Where it begins in the text.
        end: Where it ends.
        is_explicit: It has a unit or a sign of currency; else the number stands alone.

    """

    yuan: Decimal
    start: int
    end: int
    is_explicit: bool


def amounts(text: str, unit: str | None = None) -> list[Amount]:
    """Return the amounts in ``text`` in their order.

    Args:
        text: A sentence or cell.
        unit: What numbers without one are counted in, such as ``万`` or ``""`` for yuan, as the
            head of a column says; None leaves such numbers out.

    """
    text = text.translate(_FULL_WIDTH)
    found = [*_in_digits(text, unit), *_in_words(text)]
    return sorted(found, key=lambda amount: amount.start)


def head_unit(head: str) -> str | None:
    """Return the unit that the head of a column states: ``万``, ``""`` for yuan, None for none."""
    unit = _HEAD_UNIT.search(head.replace(" ", ""))
    return (unit[1] or "") if unit else None


def _in_digits(text: str, unit: str | None) -> list[Amount]:
    found: list[Amount] = []
    for hit in _NUMBER.finditer(text):
        is_explicit = bool(hit["yuan"] or hit["sign"] or hit["unit"])
        if not is_explicit and (unit is None or _RATE.match(text[hit.end() :])):
            continue
        if hit["unit"] and not hit["yuan"] and _RATE.match(text[hit.end() :]):
            continue
        factor = _UNITS[hit["unit"] or ("" if hit["yuan"] else unit or "")]
        value = Decimal(re.sub(r"[,，\s]", "", hit["number"])) * factor
        if value < MAX_YUAN:
            found.append(Amount(value, hit.start(), hit.end(), is_explicit))
    return found


def _in_words(text: str) -> list[Amount]:
    found: list[Amount] = []
    for hit in _WORDS.finditer(text):
        whole = chinese_number(hit["whole"])
        if whole is None or not 0 <= whole < MAX_YUAN:
            continue
        value = Decimal(whole) + _small_change(hit["rest"] or "")
        found.append(Amount(value, hit.start(), hit.end(), is_explicit=True))
    return found


def _small_change(text: str) -> Decimal:
    tenths = re.search(rf"([{NUMERALS}])角", text)
    cents = re.search(rf"([{NUMERALS}])分", text)
    value = Decimal(DIGITS.get(tenths[1], 0) if tenths else 0) / 10
    return value + Decimal(DIGITS.get(cents[1], 0) if cents else 0) / 100
