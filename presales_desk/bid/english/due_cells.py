"""Pairs the days that fill a cell of a table with the words that tell what each of them is.

Such words stand above the day, in the head of its box, or they begin the cell to the left, where
more sentences follow them.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from presales_desk.bid.dates import Moment, moments
from presales_desk.bid.english.due_kinds import LABEL
from presales_desk.bid.english.statements import SENTENCE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from presales_desk.bid.chapters import Passage
    from presales_desk.bid.reading.blocks import Cell

_MOST_BESIDE = 25
"""Letters beside a day in a cell that holds nothing else: its time, and the zone."""


def above_days(row: Passage, above: Passage | None) -> Iterator[tuple[str, Moment]]:
    """Yield the short cell right above each cell of a row that holds a day alone."""
    if above is None or not above.block.cells or above.block.table != row.block.table:
        return
    if moments(above.text):
        return
    heads = {cell.column: cell.text.strip() for cell in above.block.cells if not cell.continued}
    for cell, day in _days(row):
        head = heads.get(cell.column, "")
        if 0 < len(head) <= LABEL:
            yield head, day


def beside_days(row: Passage) -> Iterator[tuple[str, Moment]]:
    """Yield the first of several sentences in the cell to the left of a day."""
    found = {cell.column: day for cell, day in _days(row)}
    for left, cell in pairwise(row.block.cells):
        sentences = SENTENCE.split(left.text.strip())
        is_first = len(sentences) > 1 and len(sentences[0]) <= LABEL
        if cell.column in found and is_first:
            yield sentences[0], found[cell.column]


def _days(row: Passage) -> Iterator[tuple[Cell, Moment]]:
    for cell in row.block.cells:
        days = [] if cell.continued else moments(cell.text)
        if len(days) == 1:
            rest = len(cell.text) - (days[0].end - days[0].start)
            if rest <= _MOST_BESIDE:
                yield cell, days[0]
