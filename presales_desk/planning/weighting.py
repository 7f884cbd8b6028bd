"""Weights of the six elements that make a whole (competitive strategy, method, section 2)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.method import load
from presales_desk.method.keys import Element
from presales_desk.planning.competition import WHOLE

if TYPE_CHECKING:
    from collections.abc import Mapping


def proposed_weights() -> dict[Element, int]:
    """Return the percent of each element that the method proposes."""
    proposal = load().thresholds.competition.weights
    return {element: proposal[element] for element in Element}


def scaled_to_whole(weights: Mapping[Element, int]) -> dict[Element, int]:
    """Return whole percents in the proportion of ``weights`` that sum to 100.

    None overtakes another: what is lost by rounding down goes to those that lost most. Where
    all are 0 there is no proportion, and the method's proposal is returned.
    """
    total = sum(weights.values())
    if total <= 0:
        return proposed_weights()
    scaled = {element: weight * WHOLE // total for element, weight in weights.items()}
    rest = WHOLE - sum(scaled.values())
    by_loss = sorted(weights, key=lambda element: weights[element] * WHOLE % total, reverse=True)
    for element in by_loss[:rest]:
        scaled[element] += 1
    return scaled
