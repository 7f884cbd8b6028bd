"""What a scoring table comes to, in one line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.ui.words import dotted, translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.planning.bid.scored import ItemRisk

_FULL = 100
_EXACT = 1e-6


def score_text(items: Sequence[ItemRisk]) -> str:
    """Return the sum, what is at risk, what we and the best rival may get; or that it is not 100.

    No items tell how to write one down. Items that nobody can tell of count for neither side.
    """
    if not items:
        return translate("PointsTab", "No scoring table was found; Ctrl+Enter adds an item")
    total = sum(item.score.points or 0 for item in items)
    at_risk = sum(item.at_risk for item in items)
    ours = [item.expected for item in items if item.expected is not None]
    rivals = [item.score.rival for item in items if item.score.rival is not None]
    points = translate("PointsTab", "{points} points")
    risk = translate("PointsTab", "{points} at risk")
    own = translate("PointsTab", "ours {points}")
    other = translate("PointsTab", "best rival {points}")
    wrong = translate("PointsTab", "does not add up to 100: look at the table")
    return dotted(
        points.format(points=shown(total)),
        risk.format(points=shown(at_risk)) if at_risk else "",
        own.format(points=shown(sum(ours))) if ours else "",
        other.format(points=shown(sum(rivals))) if rivals else "",
        wrong if abs(total - _FULL) > _EXACT else "",
    )


def shown(points: float) -> str:
    """Return points with one decimal at most."""
    return f"{round(points, 1):g}"
