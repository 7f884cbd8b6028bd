"""What is wrong with the scores of an evaluation's outcome (method, section 14, group 1)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.records.enums import Result, Severity
from presales_desk.records.findings import Finding
from presales_desk.records.formats import number
from presales_desk.records.result_points import total

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from presales_desk.records.findings import Values
    from presales_desk.records.summary import ResultScore

PAGE = "summary"
_HUNDRED = 100.0
"""What the items of an evaluation add up to: percent."""
_SIDES = ("ours", "winner")


def score_findings(scores: Sequence[ResultScore], result: Result) -> tuple[Finding, ...]:
    """Return what cannot be right: of single items first, then of all together."""
    single = (found for score in scores for found in _of_item(score))
    return (*single, *_of_all(scores, result))


def _of_item(score: ResultScore) -> Iterator[Finding]:
    """Points beyond the full ones, at the side that has them."""
    for side in _SIDES:
        points: float | None = getattr(score, side)
        if points is not None and score.full is not None and points > score.full:
            values: Values = {
                "name": score.name,
                "points": number(points),
                "full": number(score.full),
            }
            yield Finding("summary.points_above", Severity.ERROR, values, score.id, side, PAGE)


def _of_all(scores: Sequence[ResultScore], result: Result) -> Iterator[Finding]:
    full = sum(score.full or 0.0 for score in scores)
    if full > _HUNDRED:
        values: Values = {"points": number(full), "full": number(_HUNDRED)}
        yield Finding("summary.full_above", Severity.WARNING, values, "", "full", PAGE)
    margin = total(scores).margin
    if margin is not None and _contradicts(margin, result):
        told: Values = {"margin": number(abs(margin))}
        key = "summary.lost_ahead" if result is Result.LOST else "summary.won_behind"
        yield Finding(key, Severity.WARNING, told, "", "ours", PAGE)


def _contradicts(margin: float, result: Result) -> bool:
    return (result is Result.LOST and margin > 0) or (result is Result.WON and margin < 0)
