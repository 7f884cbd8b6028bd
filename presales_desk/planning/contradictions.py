"""Whether two answers to one question contradict each other.

Words alone are no proof: two people describe the same thing differently. Answers contradict
when the first day or the first amount of the same unit that each names is a different one.
"""

from __future__ import annotations

import re
import unicodedata
from itertools import combinations
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

Day = tuple[int, int]
Amount = tuple[str, float]

_DAY = re.compile(r"(?:20\d\d\s*[-/.年]\s*)?(\d{1,2})\s*[-/月]\s*(\d{1,2})(?!\d)")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = "(" + "|".join(_MONTHS) + ")[a-z]*"
_ENGLISH_DAY = re.compile(rf"(?<!\d)(\d{{1,2}})\s+{_MONTH}\b|\b{_MONTH}\s+(\d{{1,2}})(?!\d)")
_AMOUNT = re.compile(
    r"(\d[\d,]*(?:\.\d+)?)\s*(亿|万|千|billion|million|thousand|bn|[mk](?![a-z]))?\s*"
    r"(元|yuan|cny|rmb|%|个|家|人|天|台|套|年|月|周|sites?|days?|people|years?|weeks?|months?)?"
)
_MONEY = frozenset({"元", "yuan", "cny", "rmb"})
_SCALES = {
    "亿": 1e8,
    "万": 1e4,
    "千": 1e3,
    "billion": 1e9,
    "bn": 1e9,
    "million": 1e6,
    "m": 1e6,
    "thousand": 1e3,
    "k": 1e3,
}


def contradict(answers: Iterable[str], amount_percent: float) -> bool:
    """Tell whether any two of the answers contradict each other.

    Args:
        answers: As they were given.
        amount_percent: Amounts that differ by more than this part of the larger contradict.

    """
    texts = [unicodedata.normalize("NFKC", answer).casefold() for answer in answers]
    return any(_pair(one, other, amount_percent) for one, other in combinations(texts, 2))


def _pair(one: str, other: str, amount_percent: float) -> bool:
    days = _first_day(one), _first_day(other)
    if days[0] and days[1]:
        return days[0] != days[1]
    first, second = _first_amount(one), _first_amount(other)
    if first is None or second is None or first[0] != second[0]:
        return False
    larger = max(first[1], second[1])
    return abs(first[1] - second[1]) > larger * amount_percent / 100


def _first_day(text: str) -> Day | None:
    for month, day in _DAY.findall(text):
        if 1 <= int(month) <= 12 and 1 <= int(day) <= 31:
            return int(month), int(day)
    if english := _ENGLISH_DAY.search(text):
        before, month, month_first, after = english.groups()
        return _MONTHS.index(month or month_first) + 1, int(before or after)
    return None


def _first_amount(text: str) -> Amount | None:
    """The first number with a unit, as (unit, value); scaled numbers without one are money."""
    for digits, scale, unit in _AMOUNT.findall(text):
        if scale or unit:
            kind = "money" if not unit or unit in _MONEY else unit.rstrip("s")
            return kind, float(digits.replace(",", "")) * _SCALES.get(scale, 1)
    return None
