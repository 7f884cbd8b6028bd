"""Reads criteria of tables without a column that is called by what it holds, points.

What such a table holds is told by its cells: shares of the whole, or ranges that begin with 0.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from presales_desk.bid.english.groups import WHOLE, without_sums
from presales_desk.bid.english.tables import tables_of
from presales_desk.bid.english.weights import NUMBER, SCORES, TOTAL, is_of_else, weighted_item
from presales_desk.bid.parts import Part

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from presales_desk.bid.chapters import Passage
    from presales_desk.bid.tender import ScoreItem

_UNIT = r"(?:%|per ?cent|points?|pts\.?|marks?)"
_RANGE = re.compile(rf"^0\s*(?:[-–—]|to)\s*(?P<points>{NUMBER})\s*{_UNIT}?$", re.IGNORECASE)
"""``0–30``, ``0 to 20 points``."""
_SHARE = re.compile(rf"^(?P<points>{NUMBER})\s*{_UNIT}?$", re.IGNORECASE)
_IN_CELL = re.compile(
    rf"^(?:\(?[\w.]{{1,5}}[.)]\s+)?(?P<name>(?-i:[A-Z])[^:;.(\[]{{1,90}}?)\s*(?:[(\[:]|\s[–—-]\s)\s*"
    rf"(?:(?:weight\w*|max(?:imum)?\.?|up to|out of)[\s:]+){{0,2}}(?P<points>{NUMBER})\s*{_UNIT}",
    re.IGNORECASE,
)
"""``Approach (40 points) The plan is sound.``"""
_WEIGHT_ROW = re.compile(
    r"^(?:weight\w*|(?:max\w*\.? |available )?(?:points?|marks?|scores?)|percent\w*|%)\b[\w ()%]*$",
    re.IGNORECASE,
)
_NUMBERED = re.compile(
    r"^\W*(?:\d{1,2}(?:\.\d{1,2})*|[a-zA-Z]|[ivx]{1,4}|[A-Z]{1,3}[ -]?\d{1,2})?\W*$"
)
"""``2.1``, ``(a)``, ``TQ1``."""
_NEAR = 4
_MOST_ROWS, _MOST_NAME = 60, 160
_Row = dict[int, str]


def in_odd_tables(passages: Sequence[Passage]) -> list[ScoreItem]:
    """Return the criteria of the first table of an evaluation whose cells tell that it weighs."""
    for start, rows in tables_of(passages):
        if not rows or len(rows) > _MOST_ROWS or not _is_scored(passages, start, rows[0]):
            continue
        texts = [{cell.column: cell.text.strip() for cell in row.block.cells} for row in rows]
        for reading in (_ranged, _shared, _in_cells, _across):
            found = list(reading(texts, rows))
            if len(found) > 1 and (reading is _ranged or _sum(found) == WHOLE):
                return found
            found = without_sums(found, WHOLE)
            if len(found) > 1 and _sum(found) == WHOLE:
                return found
    return []


def _is_scored(passages: Sequence[Passage], start: int, row: Passage) -> bool:
    above = " ".join(one.text for one in passages[max(0, start - _NEAR) : start])
    is_told = row.part is Part.EVALUATION or SCORES.search(f"{above} {' '.join(row.path)}")
    return bool(is_told) and row.part is not Part.CONTRACT and not is_of_else(row)


def _ranged(texts: Sequence[_Row], rows: Sequence[Passage]) -> Iterator[ScoreItem]:
    yield from _by_column(texts, rows, _RANGE, is_headed=True)


def _shared(texts: Sequence[_Row], rows: Sequence[Passage]) -> Iterator[ScoreItem]:
    yield from _by_column(texts, rows, _SHARE, is_headed=False)


def _by_column(
    texts: Sequence[_Row], rows: Sequence[Passage], number: re.Pattern[str], *, is_headed: bool
) -> Iterator[ScoreItem]:
    """Yield the names of the rows with the numbers of the column where nearly each has one."""
    for column in sorted({column for one in texts for column in one}, reverse=True):
        hits = [number.match(one.get(column, "")) for one in texts]
        told = [(hit, texts[row], rows[row]) for row, hit in enumerate(hits) if hit]
        head = texts[0].get(column, "")
        is_named = not (is_headed or hits[0] or not head or _WEIGHT_ROW.match(head))
        if len(told) < len(rows) - 1 - (not is_headed) or is_named:
            continue  # a column with another name tells something else
        items = [
            weighted_item(name, float(hit["points"]), "", row)
            for hit, cells, row in told
            if (name := _name(cells, column)) and not TOTAL.match(name)
        ]
        if len(items) > 1:
            yield from items
            return


def _in_cells(texts: Sequence[_Row], rows: Sequence[Passage]) -> Iterator[ScoreItem]:
    for cells, row in zip(texts, rows, strict=True):
        hit = next((hit for text in cells.values() if (hit := _IN_CELL.match(text))), None)
        if hit and not TOTAL.match(hit["name"]):
            yield weighted_item(hit["name"], float(hit["points"]), "", row)


def _across(texts: Sequence[_Row], rows: Sequence[Passage]) -> Iterator[ScoreItem]:
    """Yield the heads of a table whose only row tells the weights: ``Weight | 40% | 60%``."""
    for position, cells in enumerate(texts[1:], start=1):
        first = cells.get(min(cells), "")
        if _WEIGHT_ROW.match(first):
            hits = ((column, _SHARE.match(text)) for column, text in cells.items())
            for column, hit in hits:
                name = texts[0].get(column, "")
                if hit and name and not TOTAL.match(name):
                    yield weighted_item(name, float(hit["points"]), "", rows[position])
            return


def _name(cells: Mapping[int, str], points: int) -> str:
    """Return the first cell that names something, beside the points."""
    texts = (text for column, text in sorted(cells.items()) if column != points)
    named = (text for text in texts if text and not _NUMBERED.match(text))
    name = next(named, "")
    return name if len(name) <= _MOST_NAME and name[:1].isupper() else ""


def _sum(items: Sequence[ScoreItem]) -> float:
    return sum(one.points or 0.0 for one in items)
