"""Reads the points that a text states: in a cell of its own, behind a name, within criteria."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from presales_desk.bid.money import chinese_number
from presales_desk.bid.numbers import without_number

if TYPE_CHECKING:
    from collections.abc import Iterator

NUMBER = r"\d{1,3}(?:\.\d{1,2})?"
_DASH = r"\s*[-~～—–至]+\s*"
UP_TO = rf"(?:{NUMBER}\s*分?{_DASH})?"
"""Where a range begins, before its most."""
_ALONE = re.compile(
    rf"^\s*(?:最高|满分|总分|共|合计|得|权重)?\s*(?:[(（]\s*)?(?:(?P<least>{NUMBER})\s*分?{_DASH})?(?P<points>{NUMBER})\s*(?:分|%|％)?\s*(?:[)）])?\s*"
    r"(?:[（(][^（）()\d]{1,8}[)）])?\s*$"
)
_LOST = re.compile(rf"^\s*[-－—]\s*{NUMBER}\s*分?\s*$")
"""Points that can only be lost: the item brings none."""
_NUMERAL = re.compile(r"[一二三四五六七八九十百]{1,5}(?=\s*分\s*$)")
_NAMED = re.compile(
    rf"[（(]\s*(?:满分|共|计|最高|权重|分值)?[:：]?\s*{UP_TO}(?P<points>{NUMBER})\s*分?\s*[)）]|(?P<plain>{NUMBER})\s*分\s*[)）]?\s*$"
)
_SHARE = re.compile(rf"\s*[（(]?(?P<points>{NUMBER})\s*[%％][)）]?\s*$")
"""The share of an item behind its name."""
_PART = re.compile(
    rf"^\s*(?P<name>.{{2,40}}?)\s*[（(]\s*(?:满分|最高)?\s*(?P<points>{NUMBER})\s*分\s*[)）]"
)
_MOST = re.compile(
    rf"(?:满分|(?:最高|最多)(?:可?得|为|不超过)?|封顶)[^\d，。；]{{0,3}}(?P<points>{NUMBER})\s*分"
)
_GIVEN = re.compile(
    rf"(?P<each>每[^，。；]{{0,30}})?得\s*(?P<points>{NUMBER})(?:{_DASH}(?P<other>{NUMBER}))?\s*分"
)
_LEADING = re.compile(
    rf"^\s*(?:满分|最高)?\s*{UP_TO}(?P<points>{NUMBER})\s*分\s*(?:[，,；;。（(\n]|$)"
)
"""The points that stand for the item, before how they are given: ``6分，每项2分，最多4分``."""


def range_in(text: str) -> tuple[float, float] | None:
    """Return the least and the most that a whole cell states; None when it is no range."""
    hit = _ALONE.match(text)
    return (float(hit["least"]), float(hit["points"])) if hit and hit["least"] else None


def points_in(text: str) -> float | None:
    """Return the points that a whole cell states; None when it says anything else."""
    if _LOST.match(text):
        return 0.0
    hit = _ALONE.match(_NUMERAL.sub(lambda numeral: str(chinese_number(numeral[0])), text))
    return float(hit["points"]) if hit else None


def named_points(name: str) -> float | None:
    """Return the points behind a name, such as ``业绩（10分）``; None when there are none."""
    hit = _NAMED.search(name)
    return float(hit["points"] or hit["plain"]) if hit else None


def named_share(name: str) -> float | None:
    """Return the share of 100 behind a name, such as ``报价30%``; None when there is none."""
    hit = _SHARE.search(name)
    return float(hit["points"]) if hit else None


def without_points(name: str) -> str:
    """Return a name on one line, without its number, points and share."""
    flat = re.sub(r"\s*\n\s*", "", name)
    bare = _SHARE.sub("", _NAMED.sub("", flat))
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
    """Return the most that criteria give, where no column says it; None when they do not tell."""
    if most := _LEADING.match(criteria) or _MOST.search(criteria):
        return float(most["points"])
    return max(_given(criteria), default=None)


def _given(criteria: str) -> Iterator[float]:
    for hit in _GIVEN.finditer(criteria):
        if not hit["each"]:
            yield max(float(hit["points"]), float(hit["other"] or 0))
