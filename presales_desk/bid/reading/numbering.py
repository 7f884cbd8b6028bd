"""Resolves the automatic numbers of Word: they are absent from a paragraph's own text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_DIGITS = "〇一二三四五六七八九"
_PLACE = re.compile(r"%([1-9])")
_CHINESE = {
    "chineseCounting",
    "chineseCountingThousand",
    "taiwaneseCounting",
    "taiwaneseCountingThousand",
    "japaneseCounting",
    "ideographDigital",
}
_LEGAL = str.maketrans("〇一二三四五六七八九十百", "零壹贰叁肆伍陆柒捌玖拾佰")
_ROMAN = ((50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))
_LEVELS = 9
_MARKS = "★☆▲△※◆◇■□●*＊#＃"
"""Bullets that a tender may use as a mark; all others say nothing."""


@dataclass(frozen=True, slots=True)
class Level:
    """One level of a list: its pattern such as ``%1.%2``, format and first number."""

    pattern: str = ""
    form: str = "decimal"
    start: int = 1


class Numbering:
    """Counts the lists of one document while its paragraphs are read in order."""

    def __init__(self, root: Any | None) -> None:
        self._lists: dict[str, dict[int, Level]] = {}
        self._abstract: dict[str, str] = {}
        self._counters: dict[str, list[int]] = {}
        self._restarts: dict[str, dict[int, int]] = {}
        if root is not None:
            self._read(root)

    def next(self, number: str, level: int) -> str:
        """Return the number of the next paragraph of list ``number``; empty for a plain bullet."""
        levels = self._lists.get(number)
        if not levels or not 0 <= level < _LEVELS:
            return ""
        counters = self._counters.setdefault(self._abstract[number], [0] * _LEVELS)
        start = self._restarts[number].pop(level, None)
        if start is not None:  # only once: all lists of one pattern count on together
            counters[level:] = [start - 1] + [0] * (_LEVELS - level - 1)
        self._count(levels, counters, level, is_begun=start is not None)
        own = levels.get(level, Level())
        if own.form in ("bullet", "none"):
            return own.pattern if own.pattern and own.pattern in _MARKS else ""
        return _PLACE.sub(lambda hit: _shown(levels, counters, int(hit[1]) - 1), own.pattern)

    @staticmethod
    def _count(
        levels: dict[int, Level], counters: list[int], level: int, *, is_begun: bool
    ) -> None:
        for index in range(level + (not is_begun)):
            if counters[index] == 0:
                start = levels.get(index, Level()).start
                counters[index] = start - (index == level)
        counters[level] += 1
        counters[level + 1 :] = [0] * (_LEVELS - level - 1)

    def _read(self, root: Any) -> None:
        abstract = {
            one.get(f"{W}abstractNumId"): _levels(one) for one in root.iterfind(f"{W}abstractNum")
        }
        for num in root.iterfind(f"{W}num"):
            key, base = num.get(f"{W}numId"), num.find(f"{W}abstractNumId")
            base_key = "" if base is None else base.get(f"{W}val")
            own = _overridden(num)
            self._lists[key] = {**abstract.get(base_key, {}), **own}
            self._restarts[key] = _restarted(num)
            self._abstract[key] = f"{base_key}/{key}" if own else str(base_key)


def counted(number: int, form: str) -> str:
    """Return ``number`` in a number format of Word."""
    if form in _CHINESE:
        return chinese(number)
    if form == "chineseLegalSimplified":
        return chinese(number).translate(_LEGAL)
    if form in ("lowerLetter", "upperLetter"):
        letter = chr(ord("a") + (number - 1) % 26)
        return letter if form == "lowerLetter" else letter.upper()
    if form in ("lowerRoman", "upperRoman"):
        return _roman(number) if form == "lowerRoman" else _roman(number).upper()
    if form.startswith("decimalEnclosedCircle") and 1 <= number <= 20:
        return chr(ord("①") + number - 1)
    if form == "decimalZero":
        return f"{number:02d}"
    return str(number)


def chinese(number: int) -> str:
    """Return a number below 1000 as it is counted in Chinese: 十二, 三十, 一百零五."""
    if not 0 < number < 1000:
        return str(number)
    hundreds, rest = divmod(number, 100)
    tens, ones = divmod(rest, 10)
    text = f"{_DIGITS[hundreds]}百" if hundreds else ""
    if tens:
        text += ("" if tens == 1 and not hundreds else _DIGITS[tens]) + "十"
    elif hundreds and ones:
        text += "零"
    return text + (_DIGITS[ones] if ones else "")


def _roman(number: int) -> str:
    text = ""
    for value, letters in _ROMAN:
        count, number = divmod(number, value)
        text += letters * min(count, 9)
    return text


def _shown(levels: dict[int, Level], counters: list[int], index: int) -> str:
    level = levels.get(index, Level())
    return counted(counters[index] or level.start, level.form)


def _levels(parent: Any) -> dict[int, Level]:
    return {_integer(one.get(f"{W}ilvl"), 0): _level(one) for one in parent.iterfind(f"{W}lvl")}


def _level(element: Any) -> Level:
    values = {
        name: found.get(f"{W}val") or ""
        for name in ("lvlText", "numFmt", "start")
        if (found := element.find(f"{W}{name}")) is not None
    }
    start = _integer(values.get("start"), 1)
    return Level(values.get("lvlText", ""), values.get("numFmt", "decimal"), start)


def _overridden(num: Any) -> dict[int, Level]:
    return {
        _integer(one.get(f"{W}ilvl"), 0): _level(own)
        for one in num.iterfind(f"{W}lvlOverride")
        if (own := one.find(f"{W}lvl")) is not None
    }


def _restarted(num: Any) -> dict[int, int]:
    """Return the levels that a list counts anew, and from what on."""
    return {
        _integer(one.get(f"{W}ilvl"), 0): _integer(begin.get(f"{W}val"), 1)
        for one in num.iterfind(f"{W}lvlOverride")
        if (begin := one.find(f"{W}startOverride")) is not None
    }


def _integer(text: str | None, otherwise: int) -> int:
    return int(text) if text and text.isdecimal() and len(text) < 6 else otherwise
