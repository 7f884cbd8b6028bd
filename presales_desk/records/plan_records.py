"""All records of the planner of one project, with the ways to look things up among them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from presales_desk.records.people import AUDIENCE, REPORTS_TO

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.method.keys import Element, ProjectQuestion, Quadrant
    from presales_desk.records.competition import Competitor, Play, Score, SwotItem
    from presales_desk.records.people import Contact, Stakeholder, Todo
    from presales_desk.records.plan import (
        Adjustment,
        Judgement,
        Phase,
        Plan,
        Showing,
        Silence,
        Tripwire,
        WinEstimate,
    )
    from presales_desk.records.summary import Link


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanRecords:
    """What the planner holds of one project; every sequence in its own order.

    Attributes:
        plan: A blank one while nobody planned.
        adjustments, estimates: The oldest first.
        links: All links of the project.

    """

    plan: Plan
    competitors: Sequence[Competitor] = ()
    stakeholders: Sequence[Stakeholder] = ()
    contacts: Sequence[Contact] = ()
    swot_items: Sequence[SwotItem] = ()
    plays: Sequence[Play] = ()
    scores: Sequence[Score] = ()
    judgements: Sequence[Judgement] = ()
    phases: Sequence[Phase] = ()
    showings: Sequence[Showing] = ()
    tripwires: Sequence[Tripwire] = ()
    adjustments: Sequence[Adjustment] = ()
    estimates: Sequence[WinEstimate] = ()
    silences: Sequence[Silence] = ()
    todos: Sequence[Todo] = ()
    links: Sequence[Link] = ()

    def linked(self, source_id: str, role: str) -> list[str]:
        """Return the targets of the links with ``role`` from ``source_id``."""
        return [k.target_id for k in self.links if k.source_id == source_id and k.role == role]

    def linking(self, target_id: str, role: str) -> list[str]:
        """Return the sources of the links with ``role`` to ``target_id``."""
        return [k.source_id for k in self.links if k.target_id == target_id and k.role == role]

    def score(self, competitor_id: str | None, element: Element) -> Score | None:
        """Return the cell of one side, us for None; None while nothing is noted."""
        return next(
            (s for s in self.scores if s.competitor_id == competitor_id and s.element is element),
            None,
        )

    def judgement(self, competitor_id: str | None, question: ProjectQuestion) -> Judgement | None:
        """Return the answer for one side, us for None; None while nothing is noted."""
        return next(
            (
                answer
                for answer in self.judgements
                if answer.competitor_id == competitor_id and answer.question is question
            ),
            None,
        )

    def board(self, quadrant: Quadrant) -> list[SwotItem]:
        """Return the items of one board of the SWOT."""
        return [item for item in self.swot_items if item.quadrant is quadrant]

    def contacts_of(self, stakeholder_id: str) -> list[Contact]:
        """Return the contacts with one stakeholder, planned and made."""
        return [contact for contact in self.contacts if contact.stakeholder_id == stakeholder_id]

    def superior(self, stakeholder_id: str) -> str | None:
        """Return to whom a stakeholder reports; None for nobody."""
        return next(iter(self.linked(stakeholder_id, REPORTS_TO)), None)

    def listeners(self, phase_id: str) -> list[Stakeholder]:
        """Return the stakeholders a phase is for."""
        ids = set(self.linked(phase_id, AUDIENCE))
        return [person for person in self.stakeholders if person.id in ids]
