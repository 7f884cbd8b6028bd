"""Knows the names of lots, and the sum that stands behind each of them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from presales_desk.bid.money import amounts, head_unit
from presales_desk.bid.numerals import chinese_number

if TYPE_CHECKING:
    from decimal import Decimal

_WORD = r"(?:标段|标包|采购包|分包|包件|包组|包|标项|分标)"
_WORDS = r"(?:十[一二三四五六七八九]?|[一二三四五六七八九](?!十)|[甲乙丙丁戊Ⅰ-Ⅹ])"
_DIGITS = r"(?:\d{1,2}(?!\d|\.\d|[,，]\d{3}|\s*[万亿元千百个份%％]))"
NAME = re.compile(
    rf"第\s*(?:{_WORDS}|\d{{1,2}})\s*{_WORD}|"
    rf"(?<![\d.一二三四五六七八九十共])(?:{_WORDS}|\d{{1,2}})\s*{_WORD}|"
    rf"(?<![A-Za-z\d])(?:I{{2,3}}|IV|[A-Z])\s*{_WORD}|"
    rf"{_WORD}\s*(?:{_WORDS}|{_DIGITS}|[A-Z](?![A-Za-z]))|"
    r"\b[Ll][Oo][Tt]\s+(?:\d{1,2}|[A-Z])\b"
)
"""A lot by its name: 01包, 标包一, A包, 第二标段, Lot 1; its number belongs to no sum behind it."""
_COUNT = re.compile(r"[一二三四五六七八九十]+|\d+|[甲乙丙丁戊Ⅰ-Ⅹ]|I{2,3}|IV|[A-Z](?![a-z])")
BUDGET = r"预算|预[估计](?:采购|合同)?金额|采购金额|估算(?:价|金额)"
CEILING = r"限价|控制价|拦标价"
"""What labels of the sums say that lots have of their own."""
HEAD = re.compile(rf"^(?!分包$){_WORD}(?:编?号)?$")
"""The head of a column that says which lot a row is of."""
TITLE = re.compile(rf"^(?!分包$){_WORD}(?:编?号|名称)?$")
"""The same, or the head of the column of their names."""
_CLAUSE = re.compile(r"[。；;\n]")
_BEHIND = re.compile(rf"[（(]\s*(?P<name>{NAME.pattern})[^（()）\d]{{0,12}}[)）]")
"""A lot that stands in brackets behind its sum: 300万元（一包）."""
_REACH = 40
"""Letters between the name of a lot and its sum."""
LEAST_SUM = 100
"""Yuan that a sum comes to at least; below it is a count or a share."""


def key_of(name: str) -> str:
    """Return what makes lots of one tender the same, however they are written: 1 for 第一包."""
    bare = "".join(_COUNT.findall(name)[-1:])
    number = int(bare) if bare.isdecimal() else chinese_number(bare)
    return bare if number is None else str(number)


def sums_by_lot(
    text: str, unit: str | None = None, subject: re.Pattern[str] | None = None
) -> dict[str, Decimal]:
    """Return the first sum behind each lot that a text names.

    Args:
        text: A sentence or cell.
        unit: What numbers without one are counted in; see ``amounts``.
        subject: What must stand between a lot and its sum, where lots have several sums.

    Returns:
        Sums in yuan, by ``key_of`` the lot.

    """
    if subject is None and len(behind := _sums_before(text, unit)) > 1:
        return behind
    found: dict[str, Decimal] = {}
    for name, rest in zip(NAME.findall(text), NAME.split(text)[1:], strict=True):
        behind = _CLAUSE.split(rest[:_REACH])[0]
        if subject is not None:
            hit = subject.search(behind)
            behind = behind[hit.end() :] if hit else ""
        counted_in = head_unit(behind) if unit is None else unit
        sums = (one.yuan for one in amounts(behind, counted_in) if one.yuan >= LEAST_SUM)
        if (first := next(sums, None)) is not None:
            found.setdefault(key_of(name), first)
    return found


def _sums_before(text: str, unit: str | None) -> dict[str, Decimal]:
    """Return the sum right before each lot in brackets."""
    found: dict[str, Decimal] = {}
    for lot in _BEHIND.finditer(text):
        before = amounts(text[: lot.start()].rstrip(), unit)[-1:]
        if before and before[0].end == len(text[: lot.start()].rstrip()):
            found.setdefault(key_of(lot["name"]), before[0].yuan)
    return found


def total_of_lots(text: str, unit: str | None = None) -> float | None:
    """Return what the lots of a text come to; None for one lot, or where the whole is told."""
    lot = NAME.search(text)
    own = bool(_sums_before(text, unit))
    if lot is None or len(amounts(text[: lot.start()])) > own:
        return None
    sums = sums_by_lot(text, unit)
    return float(sum(sums.values())) if len(sums) > 1 else None
