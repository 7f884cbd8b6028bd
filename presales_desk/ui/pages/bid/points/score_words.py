"""What a scoring table comes to, in one line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.ui.words import dotted, translate

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from presales_desk.records.tender import TenderScore

_FULL = 100
_EXACT = 1e-6


def score_text(scores: Sequence[TenderScore], expected: Mapping[str, float]) -> str:
    """Return the sum, what we and the best rival may get, and that the sum should be 100."""
    total = sum(score.points or 0 for score in scores)
    ours = sum(expected.values())
    rivals = [score.rival for score in scores if score.rival is not None]
    points = translate("PointsTab", "{points} points")
    own = translate("PointsTab", "ours {points}")
    other = translate("PointsTab", "best rival {points}")
    wrong = translate("PointsTab", "does not add up to 100: look at the table")
    return dotted(
        points.format(points=f"{total:g}"),
        own.format(points=f"{ours:g}") if expected else "",
        other.format(points=f"{sum(rivals):g}") if rivals else "",
        wrong if scores and abs(total - _FULL) > _EXACT else "",
    )
