"""Figures with their units, brought to one base so that they can be compared."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from presales_desk.bid.numerals import chinese_number

_SCALED: dict[str, dict[str, str]] = {
    "bytes": {"B": "1", "KB": "1024", "MB": "1048576", "GB": "1073741824", "TB": "1099511627776"}
    | {"K": "1024", "M": "1048576", "G": "1073741824", "T": "1099511627776"}
    | {"PB": "1125899906842624"},
    "bits": {"bps": "1", "kbps": "1e3", "Mbps": "1e6", "Gbps": "1e9", "Tbps": "1e12"}
    | {"Mb/s": "1e6", "Gb/s": "1e9", "Mbit/s": "1e6", "Gbit/s": "1e9"},
    "hertz": {"Hz": "1", "kHz": "1e3", "MHz": "1e6", "GHz": "1e9", "赫兹": "1"},
    "time": {"ms": "1e-3", "毫秒": "1e-3", "s": "1", "秒": "1", "second": "1", "seconds": "1"}
    | {"millisecond": "1e-3", "milliseconds": "1e-3"}
    | {"分钟": "60", "min": "60", "minute": "60", "minutes": "60", "小时": "3600", "h": "3600"}
    | {"hour": "3600", "hours": "3600", "天": "86400", "日": "86400", "day": "86400"}
    | {"days": "86400", "日历天": "86400", "周": "604800", "week": "604800", "weeks": "604800"},
    "months": {"个月": "1", "月": "1", "month": "1", "months": "1", "年": "12", "year": "12"}
    | {"years": "12"},
    "metres": {"mm": "1e-3", "毫米": "1e-3", "cm": "1e-2", "厘米": "1e-2", "m": "1", "米": "1"}
    | {"km": "1e3", "公里": "1e3", "千米": "1e3"},
    "grams": {"g": "1", "克": "1", "kg": "1e3", "公斤": "1e3", "千克": "1e3", "吨": "1e6"},
    "watts": {"W": "1", "瓦": "1", "kW": "1e3", "千瓦": "1e3", "watt": "1", "watts": "1"},
    "volt-amperes": {"VA": "1", "kVA": "1e3"},
    "volts": {"mV": "1e-3", "V": "1", "伏": "1", "kV": "1e3"},
    "amperes": {"mA": "1e-3", "A": "1", "安": "1"},
    "degrees": {"℃": "1", "°C": "1", "摄氏度": "1", "度": "1"},
    "percent": {"%": "1", "％": "1", "percent": "1"},
    "area": {"平方米": "1", "㎡": "1", "m²": "1", "mm²": "1e-6", "平方毫米": "1e-6"},
    "pascals": {"Pa": "1", "kPa": "1e3", "MPa": "1e6", "兆帕": "1e6"},
    "decibels": {"dB": "1", "分贝": "1"},
    "lumens": {"lm": "1", "流明": "1"},
    "money": {"元": "1", "圆": "1", "yuan": "1"},
    "age": {"岁": "1", "周岁": "1"},
}
_COUNTERS = (
    *"个种类项台套路口人名次条张核颗块件份家处辆门本只片支笔点",
    "端口",
    "并发",
    "用户",
    "像素",
)
_EXACT = {
    unit: (kind, Decimal(size)) for kind, units in _SCALED.items() for unit, size in units.items()
}
_FOLDED = {unit.casefold(): found for unit, found in reversed(_EXACT.items())}
_TIMES = {"百": 100, "千": 1_000, "万": 10_000, "百万": 1_000_000, "亿": 100_000_000}
_OPEN = Decimal("Infinity")
_ENGLISH = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven")
_WORDS = {word: value for value, word in enumerate((*_ENGLISH, "twelve"), start=1)}

COUNT = "count"
"""Dimension of figures that say how many, whatever the counter."""

_UNITS = sorted({*_EXACT, *_COUNTERS}, key=len, reverse=True)
UNIT = "|".join(
    re.escape(unit) + (r"(?![A-Za-z/²])" if unit[-1].isascii() and unit[-1].isalpha() else "")
    for unit in _UNITS
)
"""Every unit that is known, the longest first; for a pattern that ignores case."""
NUMBER = (
    r"[-−－]?(?<!\d)\d+(?:[,，]\d{3})*(?:\.\d+)?(?:\s*(?:百万|[百千万亿]))?"
    rf"|[一二两三四五六七八九十]{{1,3}}(?=\s*(?:{UNIT}))"
    rf"|\b(?:{'|'.join(_WORDS)})\b"
)
"""A number in figures, or a small one in words, in Chinese only before its unit."""
BETWEEN = r"\s*(?:~|～|-|–|—|至|到|\bto\b)\s*"
"""What stands between the ends of a range."""

_AMOUNT = re.compile(rf"(?P<number>{NUMBER})\s*(?P<unit>{UNIT})?", re.IGNORECASE)
_RANGE = re.compile(
    rf"(?P<low>{NUMBER})\s*(?P<first>{UNIT})?{BETWEEN}(?P<number>{NUMBER})\s*(?P<unit>{UNIT})?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Span:
    """A figure, or all that lies between two, in the base unit of its dimension.

    Attributes:
        low, high: Equal for a single figure; infinite on a side that is open.
        dimension: Only spans of the same one can be compared.

    """

    low: Decimal
    high: Decimal
    dimension: str = COUNT

    @property
    def is_closed(self) -> bool:
        """Whether it ends on both sides."""
        return self.low.is_finite() and self.high.is_finite()


def read_span(text: str, unit: str = "") -> Span | None:
    """Return the first figure or range of a text; None when there is none.

    Args:
        text: Such as ``64``, ``64 GB`` or ``-10~55``.
        unit: Of a figure that names none itself.

    """
    if found := _RANGE.search(text):
        return span_of(found["low"], found["number"], found["unit"] or found["first"] or unit)
    if found := _AMOUNT.search(text):
        return span_of(found["number"], found["number"], found["unit"] or unit)
    return None


def span_of(low: str | None, high: str | None, unit: str | None) -> Span:
    """Return the span between two numbers as they are printed; None leaves a side open."""
    dimension, size = _sized((unit or "").strip())
    lowest = -_OPEN if low is None else _number(low) * size
    highest = _OPEN if high is None else _number(high) * size
    return Span(lowest, highest, dimension)


def _sized(unit: str) -> tuple[str, Decimal]:
    """Return the dimension of a unit and how much of the base it is; letters in any case."""
    return _EXACT.get(unit) or _FOLDED.get(unit.casefold()) or (COUNT, Decimal(1))


def _number(text: str) -> Decimal:
    text = re.sub(r"[\s,，]", "", text).replace("−", "-").replace("－", "-")
    if text.casefold() in _WORDS:
        return Decimal(_WORDS[text.casefold()])
    if (counted := chinese_number(text)) is not None:
        return Decimal(counted)
    figures, scale = re.fullmatch(r"(-?[\d.]+)(\D*)", text).groups()  # pyright: ignore[reportOptionalMemberAccess] (NUMBER found it)
    return Decimal(figures) * _TIMES.get(scale, 1)
