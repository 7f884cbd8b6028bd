"""What a talk is drafted from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from presales_desk.method.keys import Quadrant
from presales_desk.planning.listeners import listeners_of, phase_of

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from presales_desk.method.keys import KeyInfoItem
    from presales_desk.records.competition import SwotItem
    from presales_desk.records.outline import FfabEntry, Outline, Slide
    from presales_desk.records.people import Stakeholder
    from presales_desk.records.plan import Phase
    from presales_desk.records.plan_records import PlanRecords
    from presales_desk.records.project import KeyFact, Milestone, Project


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownCase:
    """A case of the knowledge base.

    Attributes:
        entry_id: Of its entry.
        tags: What it is about.
        problem, solution, benefit: The three fields of a case (method, section 6).

    """

    entry_id: str
    title: str
    customer: str = ""
    industry: str = ""
    tags: tuple[str, ...] = ()
    year: int = 0
    problem: str = ""
    solution: str = ""
    benefit: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """Everything that is known when a talk is drafted.

    Attributes:
        facts: Of the six key facts.
        cases: Of the knowledge base, those that fit best first.
        library: Rows of the FFAB library.
        slides: That the outline holds already.
        colleagues: Names of our own people.

    """

    project: Project
    outline: Outline
    records: PlanRecords
    facts: Sequence[KeyFact] = ()
    milestones: Sequence[Milestone] = ()
    cases: Sequence[KnownCase] = ()
    library: Sequence[FfabEntry] = ()
    slides: Sequence[Slide] = ()
    colleagues: Sequence[str] = ()
    today: dt.date

    @property
    def phase(self) -> Phase | None:
        """The phase in which the talk is given, else the next one."""
        return phase_of(self.outline, self.records, self.today)

    @property
    def listeners(self) -> list[Stakeholder]:
        """Who listens."""
        return listeners_of(self.outline, self.slides, self.records, self.today)

    @property
    def strengths(self) -> list[SwotItem]:
        """The strengths that the schedule wants to be brought out in this phase."""
        phase = self.phase
        due = {s.swot_item_id for s in self.records.showings if phase and s.phase_id == phase.id}
        return [item for item in self.records.board(Quadrant.STRENGTHS) if item.id in due]

    def answers(self, item: KeyInfoItem, *questions: str) -> list[KeyFact]:
        """Return the facts of an item that say anything, of these questions if any are given."""
        wanted = {f"{item}.{question}" for question in questions}
        return [
            fact
            for fact in self.facts
            if fact.item is item and fact.answer.strip() and (not wanted or fact.question in wanted)
        ]
