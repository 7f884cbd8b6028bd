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
    from collections.abc import Sequence

Day = tuple[int, int]
Amount = tuple[str, float]

_DAY = re.compile(r"(?:20\d\d\s*[-/.年]\s*)?(\d{1,2})\s*[-/月]\s*(\d{1,2})(?!\d)日?")
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


def conflict(answers: Sequence[str], amount_percent: float) -> tuple[int, int] | None:
    """Return the places of the first two answers that contradict each other; None for none.

    Args:
        answers: As they were given.
        amount_percent: Amounts that differ by more than this part of the larger contradict.

    """
    texts = [_plain(answer) for answer in answers]
    pairs = combinations(range(len(texts)), 2)
    return next(
        ((one, other) for one, other in pairs if _pair(texts[one], texts[other], amount_percent)),
        None,
    )


def essence(answer: str) -> str:
    """Return the day or the amount that an answer names first, as it is written there.

    Empty when it names none.
    """
    text = unicodedata.normalize("NFKC", answer)
    found = _find_day(text.casefold()) or _find_amount(text.casefold())
    return text[found.start() : found.end()].strip(" ,") if found is not None else ""


def _plain(answer: str) -> str:
    return unicodedata.normalize("NFKC", answer).casefold()


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
    found = _find_day(text)
    if found is None:
        return None
    if found.re is _DAY:
        return int(found[1]), int(found[2])
    before, month, month_first, after = found.groups()
    return _MONTHS.index(month or month_first) + 1, int(before or after)


def _find_day(text: str) -> re.Match[str] | None:
    for found in _DAY.finditer(text):
        if 1 <= int(found[1]) <= 12 and 1 <= int(found[2]) <= 31:
            return found
    return _ENGLISH_DAY.search(text)


def _first_amount(text: str) -> Amount | None:
    """The first number with a unit, as (unit, value); scaled numbers without one are money."""
    found = _find_amount(text)
    if found is None:
        return None
    digits, scale, unit = found.groups()
    kind = "money" if not unit or unit in _MONEY else unit.rstrip("s")
    return kind, float(digits.replace(",", "")) * _SCALES.get(scale, 1)


def _find_amount(text: str) -> re.Match[str] | None:
    return next((found for found in _AMOUNT.finditer(text) if found[2] or found[3]), None)
