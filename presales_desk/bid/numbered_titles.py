"""Finds the sections of a chapter that only their numbers show: ``3.投标人资格要求`` in a PDF."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import groupby, pairwise
from typing import TYPE_CHECKING

from presales_desk.bid.parts import Part

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.bid.chapters import Passage

_TITLE = re.compile(
    r"^\s*(?P<number>\d{1,2})\s*[、.．]?\s*(?P<title>[\u4e00-\u9fff（(][^，,。；;：:\d]{1,19})[：:]?\s*$"
)
"""A line that is only a title behind its number: ``3.投标人资格要求``, ``5 供货范围``."""
_LABELLED = re.compile(
    r"^\s*(?P<number>\d{1,2})\s*[、.．]\s*(?P<title>[\u4e00-\u9fff][^，,。；;：:\d]{1,19})[：:]\s*\S"
)
"""A section whose title and text are one line: ``5、招标文件的获取：登录平台下载``."""
_NUMBERED = re.compile(r"^\s*(?P<number>\d{1,2})\s*[、.．](?!\s?\d)")
"""An item of any list: ``1.具有独立法人资格；``."""
_SECTION = re.compile(r"^\s*(?P<number>\d{1,2})\s*[、.．]?\s*(?=[\u4e00-\u9fff])(?![年月日天时分])")
"""The number of a section, also without a mark: ``3有意参加本次招标的``."""
_BELOW = re.compile(r"^[\s★☆▲△※◆●#＃*]*(?P<number>\d{1,2})\s*[.．]\s*1(?!\d)")
"""The first clause of a section: ``3.1 通用资格条件``."""
_FEWEST = 3
"""Titles in turn that are sections; two may be the items of any list."""


def with_sections(passages: Sequence[Passage]) -> list[Passage]:
    """Return the passages, those of a chapter without other headings below such titles.

    In a notice they number on from 1, and one tells who may bid. What is bought has lists of all
    kinds: there a title has its clauses right below, whose numbers go on from its own.
    """
    found: list[Passage] = []
    for (part, path), together in groupby(passages, lambda one: (one.part, one.path)):
        run = list(together)
        titles: dict[int, str] = {}
        if len(path) <= 1 and part in (Part.NOTICE, Part.OTHER):
            titles = _in_turn(run)
        elif len(path) == 1 and part is Part.REQUIREMENTS:
            titles = _above_clauses(run)
        section: tuple[str, ...] = ()
        end = _outgrown(run) if part in (Part.NOTICE, Part.OTHER) else len(run)
        for place, one in enumerate(run):
            title = titles.get(place)
            section = (title,) if title else section
            is_heading = one.is_heading or one.text.strip() == title
            above = path if place < end else path[:-1]
            found.append(replace(one, path=(*above, *section), is_heading=is_heading))
    return found


def _outgrown(run: Sequence[Passage]) -> int:
    """Return the place where the number after that of the section goes on with something else.

    ``3有意参加者请于……`` ends ``2 投标人资格要求``, unless it goes on a list that stands below.
    """
    above = _SECTION.match(run[0].path[-1]) if run[0].path else None
    inner = 0
    for place, one in enumerate(run if above else ()):
        hit = None if one.block.cells or not place else _SECTION.match(one.text)
        if above is None or hit is None:
            continue
        number = int(hit["number"])
        if number == int(above["number"]) + 1 and number != inner + 1:
            return place
        inner = number
    return len(run)


def _in_turn(run: Sequence[Passage]) -> dict[int, str]:
    """Return the titles that number on from 1, whatever lists of their own stand below them."""
    found: dict[int, str] = {}
    outer, inner = 0, 0
    for place, one in enumerate(run):
        text = "" if one.block.cells else one.text
        bare, titled = _TITLE.match(text), _LABELLED.match(text)
        hit = bare or titled or _NUMBERED.match(text)
        if hit is None:
            continue
        number = int(hit["number"])
        of_list = bare is None and inner > 0 and number == inner + 1
        own = bare or titled
        if own is not None and number == outer + 1 and not of_list:
            found[place] = text.strip() if bare else text[: own.end("title")].strip()
            outer, inner = number, 0
        else:
            inner = number
    is_told = any("资格" in title for title in found.values())
    return found if len(found) >= _FEWEST and is_told else {}


def _above_clauses(run: Sequence[Passage]) -> dict[int, str]:
    """Return the titles whose number the next line goes on with: ``3`` above ``3.1``.

    Between two of them stands the one whose number is between theirs, as that of a table.
    """
    bare = {
        place: (int(hit["number"]), one.text.strip())
        for place, one in enumerate(run)
        if not one.block.cells and (hit := _TITLE.match(one.text))
    }
    sure: list[int] = []
    for place in (one for one in bare if one + 1 < len(run)):
        below = _BELOW.match(run[place + 1].text)
        if below is not None and int(below["number"]) == bare[place][0]:
            sure.append(place)
    between = [
        place
        for before, after in pairwise(sure)
        for place, (number, _) in bare.items()
        if before < place < after and bare[before][0] + 1 == number == bare[after][0] - 1
    ]
    return {place: bare[place][1] for place in (*sure, *between)}
