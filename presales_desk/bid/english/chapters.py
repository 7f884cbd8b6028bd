"""Tells which lines of an English request are the titles of its chapters."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from presales_desk.bid.english.lists import FIRST, follows

if TYPE_CHECKING:
    from collections.abc import Sequence, Set

    from presales_desk.bid.reading.blocks import Block

_HEADING = re.compile(
    r"^\s*(?:SECTION|PART|CHAPTER|ARTICLE|VOLUME|ANNEX|Section|Part|Chapter|Article|Volume|Annex)"
    r"\s+(?:\d{1,2}|[IVX]{1,5}|[A-Z])(?:[.:)–—-]+\s*|\s+[–—-]*\s*)[A-Z].{1,70}(?<![.;,])$"
)
"""``SECTION 3 – Scope of Work``, ``Part II: Instructions``, ``Annex A Price Schedule``."""
_NUMBERED = re.compile(
    r"^\s*(?P<number>\d{1,2})\.?\s+(?!.*\b(?:shall|must|will|should|is|are|may)\b)"
    r"[A-Z][^:;]{2,60}(?<![.,])$"
)
"""``3. Evaluation``; a sentence with a verb such as shall is none."""
_CAPITALS = re.compile(
    r"^\s*(?:[A-Z]|[IVX]{1,4}|"
    r"\d{1,2}(?:\.\d{1,2})*)\.?\s+(?=[^a-z]{5,60}$)[A-Z][A-Z&/,'’() -]+[A-Z)]$"
)
"""``B. MANDATORY REQUIREMENTS``, ``2.1 SCOPE OF WORK``."""
_MAIN = re.compile(r"^\s*(?P<count>[A-Z]|[IVX]{1,5}|\d{1,2})(?:\.0)?\.?\s")
"""How those of them are counted that no other stands above."""
_BELOW = 3
_ENOUGH = 3
"""Headings of one level that can be chapters."""
_ENOUGH_TITLES = 4
"""Numbered lines with text between them from which on they are held to be titles."""


def is_chapter(text: str) -> bool:
    """Tell a line such as ``SECTION 3 – Scope of Work``."""
    return _HEADING.match(text) is not None


def chapter_level(blocks: Sequence[Block]) -> int:
    """Return the level of the chapters: above them stand at most the titles of the whole."""
    levels = Counter(block.level for block in blocks if block.level and not block.cells)
    return min((level for level, count in levels.items() if count >= _ENOUGH), default=1)


def english_titles(blocks: Sequence[Block]) -> dict[int, int]:
    """Return the lines that are titles though nothing marks them: their index, and their level.

    A line in capitals stands below the chapters, for it need name no part of the request.
    """
    capitals = _in_capitals(blocks)
    found = dict.fromkeys(capitals, _BELOW)
    if any(block.level or (not block.cells and is_chapter(block.text)) for block in blocks):
        return found
    chapters = _in_turn(blocks, capitals)
    return found | dict.fromkeys(chapters or _numbered(blocks), 1)


def _in_turn(blocks: Sequence[Block], capitals: Set[int]) -> frozenset[int]:
    """Return the titles in capitals that count on from the first, where there are some: I., II."""
    found: list[int] = []
    last = ""
    for index in sorted(capitals):
        hit = _MAIN.match(blocks[index].text)
        if hit and (follows(last, hit["count"]) or (not last and hit["count"] in FIRST)):
            found.append(index)
            last = hit["count"]
    return frozenset(found) if len(found) >= _ENOUGH_TITLES else frozenset()


def _numbered(blocks: Sequence[Block]) -> frozenset[int]:
    """Return the lines such as ``3. Evaluation`` that are titles where none is marked as one.

    They count on from 1, and something stands between them; lists begin anew and stand close.
    """
    found: list[int] = []
    for index, block in enumerate(blocks):
        hit = None if block.cells else _NUMBERED.match(block.text)
        if hit is None or int(hit["number"]) != len(found) + 1:
            continue
        if not found or index - found[-1] > 1:
            found.append(index)
    return frozenset(found) if len(found) >= _ENOUGH_TITLES else frozenset()


def _in_capitals(blocks: Sequence[Block]) -> frozenset[int]:
    """Return the lines such as ``B. MANDATORY REQUIREMENTS``; in a list of such none is a title."""
    found = {
        index
        for index, block in enumerate(blocks)
        if not block.cells and not block.level and _CAPITALS.match(block.text)
    }
    return frozenset(one for one in found if found.isdisjoint((one - 1, one + 1)))


def listed_chapters(blocks: Sequence[Block]) -> frozenset[int]:
    """Return the lines such as ``Section II: Financial Bid`` that a line with a colon introduces.

    They are the parts a bid is to have, not chapters of the request.
    """
    found: set[int] = set()
    for index, block in enumerate(blocks[1:], start=1):
        above = blocks[index - 1]
        is_below = index - 1 in found or above.text.rstrip().endswith(":")
        if is_below and not block.cells and not block.level and is_chapter(block.text):
            found.add(index)
    return frozenset(found)
