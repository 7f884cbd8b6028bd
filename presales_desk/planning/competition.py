"""Who is ahead: weights of the six elements, totals, ranks and leads (method, section 2)."""

from __future__ import annotations

from dataclasses import dataclass
from operator import itemgetter
from typing import TYPE_CHECKING

from presales_desk.method import load
from presales_desk.method.keys import Element
from presales_desk.records.enums import Threat

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.records.competition import Competitor
    from presales_desk.records.plan import Plan
    from presales_desk.records.plan_records import PlanRecords

WHOLE = 100
"""What the weights of a plan sum to, in percent."""


@dataclass(frozen=True, slots=True)
class Standing:
    """How one side stands in the whole.

    Attributes:
        competitor: None for us.
        total: Weighted mean of its scores, 1 to 5; unknown ones count as the method says.
        rank: 1 for the best; equal totals share it.
        unknown: How many of its scores are unknown.

    """

    competitor: Competitor | None
    total: float
    rank: int
    unknown: int

    @property
    def id(self) -> str | None:
        """Id of the competitor; None for us."""
        return self.competitor.id if self.competitor else None


def weights(plan: Plan) -> dict[Element, int]:
    """Return the percent of each element; the method's proposal for those the plan leaves out."""
    proposal = load().thresholds.competition.weights
    return {element: plan.weights.get(element, proposal[element]) for element in Element}


def counted(records: PlanRecords, competitor_id: str | None, element: Element) -> float:
    """Return the score of one side, us for None; an unknown one counts as the method says."""
    cell = records.score(competitor_id, element)
    if cell is None or cell.score is None:
        return load().thresholds.competition.unknown_score
    return cell.score


def lead(records: PlanRecords, element: Element, competitor_id: str) -> float | None:
    """Return how far we are ahead of a competitor, in tenths; None while a score is unknown."""
    ours, theirs = records.score(None, element), records.score(competitor_id, element)
    if ours is None or theirs is None or ours.score is None or theirs.score is None:
        return None
    return round(ours.score - theirs.score, 1)


def rivals(records: PlanRecords) -> list[Competitor]:
    """Return those we compete against: who is on our side is no rival."""
    return [one for one in records.competitors if one.threat is not Threat.ALLY]


def best_rival(records: PlanRecords, element: Element) -> Competitor | None:
    """Return the rival with the highest known score; None while none is known."""
    scores = {s.competitor_id: s.score for s in reversed(records.scores) if s.element is element}
    known = [
        (score, rival) for rival in rivals(records) if (score := scores.get(rival.id)) is not None
    ]
    return max(known, key=itemgetter(0))[1] if known else None


def standings(records: PlanRecords) -> list[Standing]:
    """Return how every side stands: us first, then the competitors in their order."""
    sides = (None, *records.competitors)
    known = {(s.competitor_id, s.element): s.score for s in reversed(records.scores)}
    rows = [[known.get((side.id if side else None, e)) for e in Element] for side in sides]
    share = list(weights(records.plan).values())
    totals = [_total(share, row) for row in rows]
    return [
        Standing(side, total, 1 + sum(other > total for other in totals), row.count(None))
        for side, total, row in zip(sides, totals, rows, strict=True)
    ]


def _total(share: Sequence[int], scores: Sequence[float | None]) -> float:
    """Return the mean of ``scores``, each with its share of the weight."""
    unknown = load().thresholds.competition.unknown_score
    counting = [unknown if score is None else score for score in scores]
    points = sum(percent * score for percent, score in zip(share, counting, strict=True))
    return round(points / (sum(share) or WHOLE), 2)
