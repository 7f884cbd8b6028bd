"""Reads criteria whose table lost its lines: names and numbers in a run of plain lines.

Such lines say nothing alone; they are believed where labels tell it, or where they come to the
whole.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING

from presales_desk.bid.english.groups import WHOLE
from presales_desk.bid.english.statements import SENTENCE
from presales_desk.bid.english.weights import NUMBER, SCORES, TOTAL, is_of_else, weighted_item
from presales_desk.bid.parts import Part

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.bid.chapters import Passage
    from presales_desk.bid.tender import ScoreItem

_ENDS_IN_NUMBER = re.compile(
    r"^(?:\d{1,2}[.)]\s+|[a-zA-Z][.)]\s+)?(?P<name>[A-Z][^\d:]{2,100}?)[\s:–-]+(?P<points>\d{1,3}(?:\.\d)?)"
    r"\s*%?$"
)
"""``Work plan and methodology 30``."""
_SHARE_OF_WHOLE = re.compile(
    r"\b(?P<name>[A-Z][\w/&-]*(?: (?:and|of|&|for|[A-Z][\w/&-]*)){0,5})\s*[-–:(]?\s*"
    r"(?P<points>\d{1,3})\s?%"
)
"""``Price 60%``, ``Technical Quality (40%)``."""
_SHARE_SAID = re.compile(
    r"(?:^|[,;:]|\band)\s*(?:and )?(?:the )?(?P<name>[A-Za-z][\w &/’'-]{2,50}?)\s+(?:will )?"
    r"(?:(?:accounts?|counts?) for|for|is worth|worth|at|is weighted(?: at)?)\s+(?:up to )?"
    r"(?P<points>\d{1,3})\s?(?:%|per ?cent|points|marks)",
    re.IGNORECASE,
)
"""``Fit accounts for 60 points and cost for 40 points``."""
_WEIGHT_LABEL = re.compile(
    rf"^(?:weight\w*|points?|maximum|max\.?|(?:available|possible|total) (?:points?|marks?|score)|"
    rf"percent\w*)\b[\w ()%.]{{0,24}}:\s*(?P<points>{NUMBER})?\s*(?:%|points?|marks?|\(|$)",
    re.IGNORECASE,
)
"""A label below the title of a criterion, its number behind it or on the next line:
``Weight (Points):``, ``Maximum score: 20``.
"""
_FIRST_NUMBER = re.compile(rf"^(?P<points>{NUMBER})\s*(?:%|points?|marks?|\(|$)", re.IGNORECASE)
_CRITERION = re.compile(
    r"^(?:\d{1,2}(?:\.\d{1,2}){0,2}[.)]?|[A-Z][.)]|(?:Factor|Criterion) \w{1,3}\s*[:.–-])\s+"
    r"(?P<name>[A-Z].{2,80}?)(?:\s+https?:.*)?$"
)
"""``1. Project Approach``, ``Factor 2: Price``."""
_NUMBER_LINE = re.compile(r"^(?P<points>\d{1,3}(?:\.\d)?)\s*(?:%|points?|pts\.?|marks?)?$", re.I)
_HEAD = re.compile(
    r"^(?:(?:evaluation|award|selection|scoring|max\w*|available|weight\w*|\(?points?\)?|"
    r"criteri\w+|factors?|categor\w+|methods?|towards?|overall|scores?|marks?|descriptions?|no\.?|"
    r"item|\(?%\)?)(?:\s+|$)){1,4}$",
    re.IGNORECASE,
)
"""The head of a column: ``Criterion``, ``Maximum points``, ``Weight (%)``, ``Points Towards
Overall Score``."""
_UNSCORED = re.compile(r"^(?:pass\s*/\s*fail|p/f)$", re.IGNORECASE)
"""What stands beside a criterion that is met or not: ``Pass/Fail``."""
_ROW = re.compile(r"^\(?(?:\d{1,2}|[a-zA-Z])[.)]$")
"""The number of a row on a line of its own: ``5.``"""
_LONGEST = 100
_SURE = 3
"""Criteria above a line of the total, from which on they are believed whatever they come to."""
_ABOVE = 4
_TITLE_ABOVE = 14
"""Lines above such a label in which the title stands."""


def below_titles(passages: Sequence[Passage]) -> list[ScoreItem]:
    """Return the criteria whose titles have their weights in labels below them."""
    found: list[ScoreItem] = []
    for position, passage in enumerate(passages):
        label = None if passage.block.cells else _WEIGHT_LABEL.match(passage.text.strip())
        if label is None or passage.part is Part.CONTRACT:
            continue
        below = [one.text.strip() for one in passages[position + 1 : position + 2]]
        number = label if label["points"] else next(map(_FIRST_NUMBER.match, below), None)
        title = _title_above(passages, position)
        if number and title:
            found.append(weighted_item(title[0], float(number["points"]), "", title[1]))
    return found if len(found) > 1 else []


def _title_above(passages: Sequence[Passage], position: int) -> tuple[str, Passage] | None:
    for passage in reversed(passages[max(0, position - _TITLE_ABOVE) : position]):
        if _WEIGHT_LABEL.match(passage.text.strip()):
            return None
        hit = None if passage.block.cells else _CRITERION.match(passage.text.strip())
        if hit and not hit["name"].endswith((".", ":")):
            return hit["name"], passage
    return None


def in_plain_run(passages: Sequence[Passage]) -> list[ScoreItem]:
    """Return the criteria of lines that end with numbers, where these come to the whole.

    ``References 10`` below ``Fees 25`` says nothing alone: a table that lost its lines does.
    """
    run: list[ScoreItem] = []
    for position, passage in enumerate(passages):
        text = passage.text.strip()
        above = " ".join(one.text for one in passages[max(0, position - _ABOVE) : position])
        is_scored = bool(run) or SCORES.search(f"{above} {passage.section}")
        is_other = passage.block.cells or not is_scored or is_of_else(passage)
        hit = None if is_other else _ENDS_IN_NUMBER.match(text)
        if hit and TOTAL.match(text) is None:
            run.append(weighted_item(hit["name"], float(hit["points"]), "", passage))
        elif len(run) > 1 and sum(one.points or 0 for one in run) == WHOLE:
            return run
        else:
            run = []
    return run if len(run) > 1 and sum(one.points or 0 for one in run) == WHOLE else []


class _Line(Enum):
    """What a line is to a table each cell of which stands on a line of its own."""

    NUMBER = "number"
    TOTAL = "total"
    OF_A_TABLE = "of a table that has its lines"
    HEAD = "head of a column, or number of a row"
    UNSCORED = "verdict in place of a number"
    TEXT = "name, or what explains it"


@dataclass(slots=True)
class _Run:
    """The criteria read so far, and the name whose number is still to come.

    Attributes:
        explained: Lines behind that name.
        is_scored: A criterion above proves that the lines are some.

    """

    items: list[ScoreItem] = field(default_factory=list["ScoreItem"])
    name: Passage | None = None
    explained: int = 0
    is_scored: bool = False

    @property
    def is_whole(self) -> bool:
        return len(self.items) > 1 and sum(one.points or 0 for one in self.items) == WHOLE

    def read(self, passage: Passage) -> None:
        """Take a line for the next name, or for what explains the last."""
        if self.name is not None:
            self.explained += 1
        elif _is_name(passage.text.strip()):
            self.name = passage

    def end_name(self, *, is_criterion: bool = False) -> None:
        """Expect the next name; the last was one of a criterion, or of nothing."""
        self.name, self.explained = None, 0
        self.is_scored = self.is_scored or is_criterion


def in_cells_below(passages: Sequence[Passage]) -> list[ScoreItem]:
    """Return the criteria of a table each cell of which stands on a line of its own.

    A name, what explains it, and its number, again and again, until they come to the whole.
    """
    run = _Run()
    for position, passage in enumerate(passages):
        line = _line(passage)
        is_number = line is _Line.NUMBER and (run.is_scored or _is_scored_above(passages, position))
        if is_number and run.name:
            points = _points(passage)
            run.items.append(weighted_item(run.name.text, points, "", run.name))
            run.end_name(is_criterion=True)
            if run.is_whole:
                return run.items
        elif line is _Line.TOTAL and len(run.items) >= _SURE:
            return run.items
        elif line in _BREAKING or run.explained > _ABOVE:
            run = _Run()
        elif line is _Line.TEXT:
            run.read(passage)
        else:
            run.end_name(is_criterion=line is _Line.UNSCORED)
    return []


_BREAKING = (_Line.NUMBER, _Line.TOTAL, _Line.OF_A_TABLE)
"""Lines between which no table goes on, where they do not belong to it."""


def _line(passage: Passage) -> _Line:
    text = passage.text.strip()
    if not passage.block.cells and _NUMBER_LINE.match(text):
        return _Line.NUMBER
    if TOTAL.match(text):
        return _Line.TOTAL
    if passage.block.cells:
        return _Line.OF_A_TABLE
    if _HEAD.match(text) or _ROW.match(text):
        return _Line.HEAD
    return _Line.UNSCORED if _UNSCORED.match(text) else _Line.TEXT


def _points(passage: Passage) -> float:
    hit = _NUMBER_LINE.match(passage.text.strip())
    return float(hit["points"]) if hit else 0


def _is_scored_above(passages: Sequence[Passage], position: int) -> bool:
    above = passages[max(0, position - _ABOVE) : position]
    return SCORES.search(" ".join(one.text for one in above)) is not None


def _is_name(text: str) -> bool:
    return 2 < len(text) <= _LONGEST and text[0].isupper() and text[-1] not in ".:;,"


def in_shares(passages: Sequence[Passage]) -> list[ScoreItem]:
    """Return the parts that a sentence weighs one behind the other: ``Price 60% Quality 40%``."""
    for passage in passages:
        for text in SENTENCE.split(passage.text) if SCORES.search(passage.text) else ():
            for shares in (_SHARE_OF_WHOLE, _SHARE_SAID):
                hits = list(shares.finditer(text))
                if len(hits) > 1 and sum(float(hit["points"]) for hit in hits) == WHOLE:
                    told = ((hit["name"], float(hit["points"])) for hit in hits)
                    return [weighted_item(name, much, "", passage) for name, much in told]
    return []
