"""Reads the points that a text states: in a cell of its own, behind a name, within criteria."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from presales_desk.bid.numbers import number_of, without_number
from presales_desk.bid.numerals import chinese_number

if TYPE_CHECKING:
    from collections.abc import Iterator

NUMBER = r"\d{1,3}(?:\.\d{1,2})?"
_DASH = r"\s*[-~～—–至]+\s*"
UP_TO = rf"(?:[-－]?{NUMBER}\s*分?{_DASH})?"
"""Where a range begins, before its most; points may be taken off there: ``-4-4分``."""
_MAX_ALONE = 40
"""Letters of a cell that states points and nothing else."""
RULE = r"[。；]|[得扣加]\s*\d|每.{0,12}\d|\d\s*[-~～—–至]\s*\d"
"""What a rule by which points are given says, and no name does."""
_OPEN, _CLOSE = r"[（(【\[〔]", r"[)）】\]〕]"
_ALONE = re.compile(
    rf"^\s*(?:最高|满分|总分|共|合计|得|权重|≤|不超过|上限)?\s*(?:{_OPEN}\s*)?"
    rf"(?:(?P<least>{NUMBER})\s*分?{_DASH})?(?P<points>{NUMBER})\s*(?:分|%|％)?\s*{_CLOSE}?\s*"
    rf"(?:以内|封顶)?\s*(?:{_OPEN}[^（()）\d]{{1,8}}{_CLOSE}|[客主]观分?)?\s*$"
)
"""A cell of points: ``10分``, ``0-10``, ``满分（30分）``, ``30%``, ``20分（客观分）``."""
_LOST = re.compile(rf"^\s*[-－—]\s*{NUMBER}\s*分?\s*$")
"""Points that can only be lost: the item brings none."""
_NUMERAL = re.compile(r"(?:(?<=[（(：:])|^\s*)[一二三四五六七八九十百]{1,5}(?=\s*分\s*(?:$|[)）]))")
_NAMED = re.compile(
    rf"{_OPEN}\s*(?:满分|共|计|最高|权重|分值)?[:：]?\s*{UP_TO}"
    rf"(?P<points>{NUMBER})\s*分?\s*{_CLOSE}|"
    rf"(?P<plain>{NUMBER})\s*分\s*{_CLOSE}?\s*(?:$|(?={_OPEN}[^（）()]*{_CLOSE}\s*$))"
)
"""Points behind a name: ``业绩（10分）``, ``报价（满分：30分）``, ``方案 20分``."""
_SHARE = re.compile(rf"{_OPEN}?(?P<points>{NUMBER})\s*[%％]{_CLOSE}?\s*$")
"""The share of an item behind its name."""
_PART = re.compile(
    rf"^\s*(?P<name>.{{2,40}}?)\s*{_OPEN}\s*(?:满分|最高)?\s*{UP_TO}"
    rf"(?P<points>{NUMBER})\s*分\s*{_CLOSE}"
)
_WHOLE = re.compile(
    rf"(?:满分|上限|本项|合计|总计|累计|不超过)[^\d，。；]{{0,6}}(?P<points>{NUMBER})\s*分"
)
_MOST = re.compile(
    rf"(?:(?:最高|最多)(?:可?得|加|为)?|封顶|共)[^\d，。；]{{0,3}}(?P<points>{NUMBER})\s*分|"
    rf"(?:[加得]?[到至满]\s*)(?P<until>{NUMBER})\s*分为?止|(?P<cap>{NUMBER})\s*分封顶"
)
"""``最高得10分``, ``加到10分为止``, ``10分封顶``."""
_GIVEN = re.compile(
    rf"(?P<each>每[^，。；]{{0,30}})?得\s*(?P<points>{NUMBER})(?:{_DASH}(?P<other>{NUMBER}))?\s*分"
)
_LEADING = re.compile(
    rf"^\s*(?:满分|最高)?\s*{UP_TO}(?P<points>{NUMBER})\s*分\s*(?:[，,；;。（(\n]|$)"
)
"""The points that stand for the item, before how they are given: ``6分，每项2分，最多4分``."""


_GRADE = re.compile(rf"(?P<points>{NUMBER})\s*分\s*[：:]")
"""``7分：每项得3.5分``; of several such the grades of an item."""


def range_in(text: str) -> tuple[float, float] | None:
    """Return the least and the most that a whole cell states; None when it is no range."""
    hit = _ALONE.match(text[:_MAX_ALONE])
    return (float(hit["least"]), float(hit["points"])) if hit and hit["least"] else None


def points_in(text: str) -> float | None:
    """Return the points that a whole cell states; None when it says anything else."""
    if len(text) > _MAX_ALONE:
        return None
    if _LOST.match(text):
        return 0.0
    hit = _ALONE.match(_in_digits(text))
    return float(hit["points"]) if hit else None


def named_points(name: str) -> float | None:
    """Return the points behind a name, such as ``业绩（10分）``; None when there are none."""
    hit = _NAMED.search(_in_digits(name))
    return float(hit["points"] or hit["plain"]) if hit else None


def _in_digits(text: str) -> str:
    return _NUMERAL.sub(lambda numeral: str(chinese_number(numeral[0].strip())), text)


def named_share(name: str) -> float | None:
    """Return the share of 100 behind a name, such as ``报价30%``; None when there is none."""
    hit = _SHARE.search(name)
    return float(hit["points"]) if hit else None


def without_points(name: str) -> str:
    """Return a name on one line, without its number, points and share."""
    flat = re.sub(r"\s*\n\s*", "", name)
    bare = _SHARE.sub("", _NAMED.sub("", _in_digits(flat)))
    return without_number(bare).strip(" ：:") or flat.strip()


def part_in(line: str) -> tuple[str, float] | None:
    """Return the name and points that a line of criteria begins with; None for other lines."""
    hit = _PART.match(line)
    return (hit["name"], float(hit["points"])) if hit else None


def parts_of(criteria: str) -> list[tuple[str, float, str]]:
    """Return the parts that criteria name, each with its points and the lines that tell of it."""
    found: list[tuple[str, float, str]] = []
    for line in criteria.split("\n"):
        if part := part_in(line):
            found.append((*part, line))
        elif found:
            name, points, said = found[-1]
            found[-1] = (name, points, f"{said}\n{line}")
    return found


def most_points(criteria: str) -> float | None:
    """Return the most that criteria give, where no column says it; None when they do not tell.

    The points of the lines of a list come together, unless they fall: then they are grades.
    """
    if whole := _LEADING.match(criteria.lstrip()) or _WHOLE.search(criteria):
        return float(whole["points"])
    grades = [float(hit["points"]) for hit in _GRADE.finditer(criteria)]
    if grades and _GRADE.match(criteria.lstrip()):
        return max(grades)
    lines = criteria.split("\n")
    listed = [_most(line) for line in lines if number_of(line)[1] == number_of(lines[0])[1] != ""]
    told = [points for points in listed if points is not None]
    falls = all(below < above for above, below in pairwise(told))
    return sum(told) if len(told) > 1 and not falls else _most(criteria)


def _most(text: str) -> float | None:
    if hit := _MOST.search(text):
        return float(hit["points"] or hit["until"] or hit["cap"])
    return max(_given(text), default=None)


def _given(text: str) -> Iterator[float]:
    for hit in _GIVEN.finditer(text):
        if not hit["each"]:
            yield max(float(hit["points"]), float(hit["other"] or 0))
