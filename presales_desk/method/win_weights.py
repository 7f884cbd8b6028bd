"""How much each kind of evidence weighs in the estimate of our chance to win (``win.toml``)."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Points:
    """The most points by which a kind of evidence moves the chance up or down from 50 percent.

    Attributes:
        real, winnable, deliverable, promising: The four questions (section 16).
        elements: Our lead over the best rival in the six elements, together.
        stances: Where the customer's people stand, together.
        key_info: How much of the key information has evidence; it only moves up.
        budget, rivals: Our price against the budget, and against the lowest rival.
        deciders: Which part of those who decide we have met; it only moves up.
        strengths: How many of our strengths were shown; it only moves up.

    """

    real: float
    winnable: float
    deliverable: float
    promising: float
    elements: float
    stances: float
    key_info: float
    budget: float
    rivals: float
    deciders: float
    strengths: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Trust:
    """Which part of a judgement counts, by how sure it is."""

    low: float
    medium: float
    high: float
    unjudged: float

    def __getitem__(self, confidence: str | None) -> float:
        return getattr(self, confidence or "unjudged")


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleWeights:
    """How much somebody's stance counts by the part in the decision; the highest part counts."""

    decider: float
    approver: float
    evaluator: float
    buyer: float
    user: float
    influencer: float
    coach: float
    unknown: float

    def __getitem__(self, role: str) -> float:
        return getattr(self, role)


@dataclass(frozen=True, slots=True, kw_only=True)
class WinWeights:
    """All numbers of the estimate.

    Attributes:
        least, most: It is never surer than this, in percent.
        unknown_influence: What an unknown influence counts as, 0 to 100.
        full_lead: A lead in scores that moves all the points of an element.
        full_price: Percent of difference in price that moves all its points.
        full_strengths: How many strengths, once shown, move all their points.
        without_evidence: Part of a judgement that counts while nothing shows it.

    """

    least: int
    most: int
    unknown_influence: int
    full_lead: float
    full_price: float
    full_strengths: int
    without_evidence: float
    points: Points
    trust: Trust
    roles: RoleWeights
