"""How we stand in each of the six elements against the best rival (method, section 2)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from presales_desk.method.keys import Element
from presales_desk.planning.competition import best_rival, lead

if TYPE_CHECKING:
    from presales_desk.records.competition import Competitor
    from presales_desk.records.plan_records import PlanRecords


@dataclass(frozen=True, slots=True)
class ElementLead:
    """One element.

    Attributes:
        ours, theirs: Scores from 1 to 5; None while unknown.
        rival: The best one in this element; None while none is scored.
        lead: Our score less theirs; None while one is unknown.
        record_id: Our own cell; empty while there is none.

    """

    element: Element
    ours: float | None
    theirs: float | None
    rival: Competitor | None
    lead: float | None
    record_id: str


def element_leads(records: PlanRecords) -> tuple[ElementLead, ...]:
    """Return the six elements in the method's order."""
    return tuple(_lead(records, element) for element in Element)


def _lead(records: PlanRecords, element: Element) -> ElementLead:
    own, rival = records.score(None, element), best_rival(records, element)
    best = records.score(rival.id, element) if rival else None
    return ElementLead(
        element,
        own.score if own else None,
        best.score if best else None,
        rival,
        lead(records, element, rival.id) if rival else None,
        own.id if own else "",
    )
