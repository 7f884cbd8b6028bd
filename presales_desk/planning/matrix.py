"""The competition matrix: every side in every element, who leads there, and what we do about it.

Method: competitive strategy and competitive thinking (section 2).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from presales_desk.method import load
from presales_desk.method.keys import Element, Move
from presales_desk.planning.competition import WHOLE, rivals, standings, weights
from presales_desk.records.enums import Threat

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from presales_desk.planning.competition import Standing
    from presales_desk.records.competition import Competitor, Score
    from presales_desk.records.plan import Plan
    from presales_desk.records.plan_records import PlanRecords

CellKey = tuple[str | None, Element]
"""A side, us for None, and an element."""

OUR_MOVES = (Move.SHOW_STRENGTHS, Move.REFRAME_WEAKNESSES)
RIVAL_MOVES = (Move.FADE_RIVAL_STRENGTHS, Move.SHOW_RIVAL_WEAKNESSES)

_DANGER = {Threat.MAIN: 0, Threat.WATCH: 1, None: 2, Threat.MINOR: 3, Threat.ALLY: 4}


class Lead(StrEnum):
    """Who is ahead."""

    OURS = "ours"
    LEVEL = "level"
    THEIRS = "theirs"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Cell:
    """One side in one element.

    Attributes:
        score: The record; None while nothing is noted.
        margin: By how much we are ahead of this rival, and in our own cell of the strongest
            one; None while one of the two scores is unknown.

    """

    competitor_id: str | None
    element: Element
    score: Score | None
    margin: float | None

    @property
    def value(self) -> float | None:
        """The score; None while unknown."""
        return self.score.score if self.score else None

    @property
    def lead(self) -> Lead:
        """Who is ahead; a difference that the method calls small is no lead."""
        if self.margin is None:
            return Lead.UNKNOWN
        if abs(self.margin) < load().thresholds.competition.level_within:
            return Lead.LEVEL
        return Lead.OURS if self.margin > 0 else Lead.THEIRS

    @property
    def stands_out(self) -> bool:
        """Whether the lead is one that stands out."""
        from_ = load().thresholds.competition.tinted_from
        return self.margin is not None and abs(self.margin) >= from_

    @property
    def moves(self) -> tuple[Move, Move]:
        """The moves there are: what we do with our own side, or with a rival's."""
        return OUR_MOVES if self.competitor_id is None else RIVAL_MOVES

    @property
    def suggested(self) -> Move | None:
        """The move that follows from who is ahead; None while nobody is."""
        strong, weak = self.moves if self.competitor_id is None else reversed(self.moves)
        return {Lead.OURS: strong, Lead.THEIRS: weak}.get(self.lead)


@dataclass(frozen=True, slots=True)
class Matrix:
    """The whole matrix of a project.

    Attributes:
        weights: Percent of each element.
        sides: How every side stands: us first, then the competitors in their order.

    """

    plan: Plan
    weights: Mapping[Element, int]
    sides: Sequence[Standing]
    cells: Mapping[CellKey, Cell]

    @property
    def ours(self) -> Standing:
        """How we stand."""
        return self.sides[0]

    @property
    def rivals(self) -> list[Standing]:
        """How the competitors stand."""
        return list(self.sides[1:])

    @property
    def whole(self) -> int:
        """What the weights sum to."""
        return sum(self.weights.values())

    @property
    def is_whole(self) -> bool:
        """Whether the weights make a whole."""
        return self.whole == WHOLE

    def side(self, competitor_id: str | None) -> Standing | None:
        """Return how a side stands; None when it is not here."""
        return next((side for side in self.sides if side.id == competitor_id), None)


def matrix_of(records: PlanRecords) -> Matrix:
    """Return the matrix of a project."""
    scores = {(score.competitor_id, score.element): score for score in reversed(records.scores)}
    sides = standings(records)
    against = [rival.id for rival in rivals(records)]
    keys = [(side.id, element) for side in sides for element in Element]
    cells = {key: Cell(*key, scores.get(key), _margin(scores, against, key)) for key in keys}
    return Matrix(records.plan, weights(records.plan), sides, cells)


def _margin(scores: Mapping[CellKey, Score], against: Sequence[str], key: CellKey) -> float | None:
    """Return how far we are ahead of one rival, or of the strongest in our own cell."""
    competitor_id, element = key
    ours = scores.get((None, element))
    if ours is None or ours.score is None:
        return None
    theirs = [
        scores.get((id, element)) for id in (against if competitor_id is None else [competitor_id])
    ]
    known = [cell.score for cell in theirs if cell is not None and cell.score is not None]
    return round(ours.score - max(known), 1) if known else None


def ordered_by_threat(rivals: Sequence[Standing]) -> list[Competitor]:
    """Return the competitors, the most dangerous first: as judged, then by their totals."""
    judged = [(side, side.competitor) for side in rivals if side.competitor]
    ranked = sorted(judged, key=lambda pair: (_DANGER[pair[1].threat], -pair[0].total))
    return [competitor for _, competitor in ranked]
