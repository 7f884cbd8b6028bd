"""Reads criteria of a table each cell of which stands on a line of its own, as copied text has it.

A name, what explains it, and its number, again and again, until they come to the whole.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING

from presales_desk.bid.english.groups import WHOLE
from presales_desk.bid.english.weights import (
    COLUMN_HEAD,
    GOES_ON,
    SCORES,
    TOTAL,
    tidied,
    weighted_item,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.bid.chapters import Passage
    from presales_desk.bid.tender import ScoreItem

_NUMBER_LINE = re.compile(
    r"^(?P<points>\d{1,3}(?:\.(?:0|5|25|75)0?)?)\s*(?:%|points?|pts\.?|marks?)?$", re.I
)
"""``25``, ``12.5%``; ``5.1`` is the number of a section."""
_POINTS_HEAD = re.compile(r"\b(?:weight\w*|points?|marks?|scores?|max\w*)\b|%", re.IGNORECASE)
_UNSCORED = re.compile(r"^(?:pass\s*/\s*fail|p/f)$", re.IGNORECASE)
"""What stands beside a criterion that is met or not: ``Pass/Fail``."""
_ROW = re.compile(r"^\(?(?:\d{1,2}|[a-zA-Z])[.)]$")
"""The number of a row on a line of its own: ``5.``"""
_LONGEST = 100
_SURE = 3
"""Criteria above a line of the total, from which on they are believed whatever they come to."""
_ABOVE = 4
_PAGE, _OFTEN = 40, 3
"""Lines around a table, and how often what names no criterion stands among them: the method of
scoring beside each, or the head of each page.
"""


class _Line(Enum):
    """What a line is to such a table."""

    NUMBER = "number"
    TOTAL = "total"
    OF_A_TABLE = "of a table that has its lines"
    HEAD = "head of a column, or number of a row"
    UNSCORED = "verdict in place of a number"
    OFTEN = "what stands beside every name, or on every page"
    TEXT = "name, or what explains it"


@dataclass(slots=True)
class _Run:
    """The criteria read so far, and the name whose number is still to come.

    Attributes:
        texts: Lines since the last number; the name is the first, or the last of them.
        is_scored: A criterion above proves that the lines are some.
        heads: Those of the columns, as far as they are read.
        head: Of the table that is read, to know it again on the next page.
        goes_on: The cell above the last number is not at its end.

    """

    items: list[ScoreItem] = field(default_factory=list["ScoreItem"])
    texts: list[Passage] = field(default_factory=list["Passage"])
    is_scored: bool = False
    heads: list[str] = field(default_factory=list[str])
    head: tuple[str, ...] = ()
    goes_on: bool = False

    @property
    def is_whole(self) -> bool:
        return len(self.items) > 1 and sum(one.points or 0 for one in self.items) == WHOLE

    @property
    def has_notes_behind(self) -> bool:
        """Another column stands behind the points, so that a name is the last before its number."""
        points = [place for place, head in enumerate(self.head) if _POINTS_HEAD.search(head)]
        return bool(points) and points[-1] < len(self.head) - 1

    def read(self, line: _Line, passage: Passage) -> None:
        """Take a line for a name, for what explains one, or for the head of a column."""
        text = passage.text.strip()
        if line is _Line.TEXT:
            self._end_head()
            if self.texts or _is_name(text):
                self.texts.append(passage)
        elif line is _Line.HEAD:
            self.end_name()
            self.heads += [] if _ROW.match(text) else [text]
        elif line is _Line.UNSCORED:
            self.end_name(is_criterion=True)

    def _end_head(self) -> None:
        head = tuple(self.heads)
        self.heads = []
        if len(head) > 1 and head != self.head and any(map(_POINTS_HEAD.search, head)):
            self.items, self.head = [], head

    def named(self) -> tuple[str, Passage] | None:
        """Return the name that a number belongs to, and its first line."""
        texts = self.texts[1:] if self.goes_on and len(self.texts) > 1 else self.texts
        cells: list[list[Passage]] = []
        for one in texts:
            if cells and _goes_on(cells[-1][-1].text, one.text):
                cells[-1].append(one)
            else:
                cells.append([one])
        if not cells:
            return None
        lines = cells[-1 if self.has_notes_behind else 0]
        name = " ".join(one.text.strip() for one in lines)
        return (name, lines[0]) if _is_name(lines[0].text) else None

    def end_name(self, *, is_criterion: bool = False) -> None:
        """Expect the next name; the last was one of a criterion, or of nothing."""
        self.goes_on = bool(self.texts) and GOES_ON.search(self.texts[-1].text.strip()) is not None
        self.texts = []
        self.is_scored = self.is_scored or is_criterion


def in_cells_below(passages: Sequence[Passage]) -> list[ScoreItem]:
    """Return the criteria of the first such table, where its numbers come to the whole."""
    run = _Run()
    for position, passage in enumerate(passages):
        line = _line(passages, position)
        if line not in _BREAKING and len(run.texts) > _ABOVE:
            run = _Run()
        is_scored = run.is_scored or run.head or _is_scored_above(passages, position)
        is_number = line is _Line.NUMBER and is_scored
        if is_number and (named := run.named()):
            run.items.append(weighted_item(named[0], _points(passage), "", named[1]))
            run.end_name(is_criterion=True)
            if run.is_whole:
                return run.items
        elif line is _Line.TOTAL and len(run.items) >= _SURE:
            return run.items
        elif line in _BREAKING:
            run = _Run()
        else:
            run.read(line, passage)
    return []


_BREAKING = (_Line.NUMBER, _Line.TOTAL, _Line.OF_A_TABLE)
"""Lines between which no table goes on, where they do not belong to it."""


def _line(passages: Sequence[Passage], position: int) -> _Line:
    passage = passages[position]
    text = passage.text.strip()
    if not passage.block.cells and _NUMBER_LINE.match(text):
        return _Line.NUMBER
    if TOTAL.match(text):
        return _Line.TOTAL
    if passage.block.cells:
        return _Line.OF_A_TABLE
    if COLUMN_HEAD.match(text) or _ROW.match(text):
        return _Line.HEAD
    if _UNSCORED.match(text):
        return _Line.UNSCORED
    around = passages[max(0, position - _PAGE) : position + _PAGE]
    often = sum(one.text.strip() == text for one in around) >= _OFTEN
    return _Line.OFTEN if often else _Line.TEXT


def _points(passage: Passage) -> float:
    hit = _NUMBER_LINE.match(passage.text.strip())
    return float(hit["points"]) if hit else 0


def _is_scored_above(passages: Sequence[Passage], position: int) -> bool:
    above = passages[max(0, position - _ABOVE) : position]
    return SCORES.search(" ".join(one.text for one in above)) is not None


def _goes_on(above: str, text: str) -> bool:
    """Tell a line that goes on in the cell of the one above it."""
    return GOES_ON.search(above.strip()) is not None or text.strip()[:1].islower()


def _is_name(text: str) -> bool:
    name = tidied(text.strip())
    return 2 < len(name) <= _LONGEST and name[0].isupper() and name[-1] not in ".:;,"
