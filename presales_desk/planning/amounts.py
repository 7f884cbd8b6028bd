"""Amounts of money in texts: where they stand, and what may be read in their place."""

from __future__ import annotations

import re
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING

from presales_desk.planning.secrets import MONEY, SCALES
from presales_desk.records.messages import catalogue

if TYPE_CHECKING:
    from collections.abc import Iterator

_IN_WORDS = re.compile(
    r"[零〇一二三四五六七八九十百千万亿两壹贰叁肆伍陆柒捌玖拾佰仟點点]{2,}\s*(?:元|圆|块)整?"
)
_DIGITS = re.compile(r"(?<![\d.])\d[\d,]*(?:\.\d+)?(?![\d.]*\d)")
_LEAST_KNOWN = 10_000  # yuan; a smaller bare number is a count or a year
_BOUNDS = [Decimal(10) ** power * factor for power in (5, 6, 7) for factor in (1, 5)] + [
    Decimal(10) ** 8
]


class Amounts(StrEnum):
    """What becomes of amounts of money."""

    HIDE = "hide"
    RANGE = "range"
    KEEP = "keep"


class AmountFinder:
    """Finds amounts that say they are money, and known ones even where they do not.

    Args:
        amounts: What becomes of them.
        known: In yuan.
        language: Of what stands in their place.

    """

    def __init__(self, amounts: Amounts, known: frozenset[Decimal], language: str) -> None:
        self._amounts, self._language = amounts, language
        self._known = frozenset(amount for amount in known if amount >= _LEAST_KNOWN)

    def found(self, text: str) -> Iterator[tuple[int, int, str]]:
        """Yield start, end and what stands in place of each amount; they may overlap."""
        if self._amounts is Amounts.KEEP:
            return
        for start, end, value in self._values(text):
            yield start, end, self._instead(value)

    def holds_known(self, text: str) -> bool:
        """Tell whether one of the known amounts stands in ``text``."""
        if self._amounts is not Amounts.HIDE:
            return False
        return any(value in self._known for _, _, value in self._values(text))

    def _values(self, text: str) -> Iterator[tuple[int, int, Decimal | None]]:
        for hit in MONEY.finditer(text):
            scale = SCALES.get((hit["scale"] or "").casefold(), 1)
            value = Decimal(hit["number"].replace(",", "")) * scale
            if hit["sign"] or hit["unit"] or value in self._known:
                start = hit.start() + len(hit[0]) - len(hit[0].lstrip())
                yield start, start + len(hit[0].strip()), value
        for hit in _DIGITS.finditer(text):
            value = Decimal(hit[0].replace(",", ""))
            if value in self._known:
                yield *hit.span(), value
        for hit in _IN_WORDS.finditer(text):
            yield *hit.span(), None

    def _instead(self, value: Decimal | None) -> str:
        words = catalogue(self._language)
        if self._amounts is Amounts.HIDE or value is None:
            return words.text("term.redaction.amount")
        place = sum(value >= bound for bound in _BOUNDS)
        return words.text(f"term.redaction.range.{place}")
