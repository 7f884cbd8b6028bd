"""Scoring items and the clauses they give points for: what is at risk, and what may be reached."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from presales_desk.planning.bid.answers import in_force, is_answered
from presales_desk.records.enums import ClauseWeight, Deviation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from presales_desk.records.tender import TenderClause, TenderScore


@dataclass(frozen=True, slots=True)
class ItemRisk:
    """A scoring item, and what the answers to its clauses can cost.

    Attributes:
        clauses: In force, that it gives points for.
        at_risk: Points that open answers and negative deviations can cost, no more than it has.
        fatal: How many of its clauses would end the bid as they are answered.
        expected: As judged, else its points less what is at risk; None while nobody can tell.

    """

    score: TenderScore
    clauses: tuple[TenderClause, ...] = ()
    at_risk: float = 0.0
    fatal: int = 0
    expected: float | None = None


@dataclass(frozen=True, slots=True)
class SectionSum:
    """What the items of a section come to.

    Attributes:
        expected: Of the items that somebody can tell of; None when there are none.
        rival: What the best rival may get, likewise.

    """

    name: str
    points: float
    at_risk: float
    fatal: int
    expected: float | None
    rival: float | None


def item_risks(
    scores: Iterable[TenderScore], scored: Mapping[str, Sequence[TenderClause]]
) -> tuple[ItemRisk, ...]:
    """Return the risk of each scoring item, in their order.

    Args:
        scores: The items.
        scored: The clauses that each gives points for, by the id of the item.

    """
    return tuple(_item(score, in_force(scored.get(score.id, ()))) for score in scores)


def section_sums(items: Iterable[ItemRisk]) -> tuple[SectionSum, ...]:
    """Return the sums of each section, in the order in which they come."""
    sections: dict[str, list[ItemRisk]] = {}
    for item in items:
        sections.setdefault(item.score.section, []).append(item)
    return tuple(_section(name, group) for name, group in sections.items())


def clause_weights(items: Iterable[ItemRisk]) -> dict[str, float]:
    """Return what each clause can cost in all items that give points for it, by its id."""
    weights: dict[str, float] = {}
    for item in items:
        for clause in item.clauses:
            weight = _weight(clause, item.score, len(item.clauses))
            weights[clause.id] = weights.get(clause.id, 0.0) + weight
    return weights


def is_open(clause: TenderClause) -> bool:
    """Tell whether a clause can cost what it weighs: not answered yet, or worse than asked."""
    return not is_answered(clause) or clause.deviation is Deviation.NEGATIVE


def _item(score: TenderScore, clauses: Sequence[TenderClause]) -> ItemRisk:
    in_doubt = [clause for clause in clauses if is_open(clause)]
    costing = [each for each in in_doubt if each.weight is not ClauseWeight.MANDATORY]
    at_risk = sum(_weight(clause, score, len(clauses)) for clause in costing)
    if score.points is not None:
        at_risk = min(at_risk, score.points)
    expected = score.expected
    if expected is None and score.points is not None and clauses:
        expected = score.points - at_risk
    return ItemRisk(score, tuple(clauses), at_risk, len(in_doubt) - len(costing), expected)


def _weight(clause: TenderClause, score: TenderScore, count: int) -> float:
    """Return what one of ``count`` clauses weighs: its own points, else an even share."""
    return clause.points if clause.points is not None else (score.points or 0.0) / count


def _section(name: str, items: Sequence[ItemRisk]) -> SectionSum:
    return SectionSum(
        name=name,
        points=sum(item.score.points or 0.0 for item in items),
        at_risk=sum(item.at_risk for item in items),
        fatal=sum(item.fatal for item in items),
        expected=_sum_known(item.expected for item in items),
        rival=_sum_known(item.score.rival for item in items),
    )


def _sum_known(values: Iterable[float | None]) -> float | None:
    known = [value for value in values if value is not None]
    return sum(known) if known else None
