"""The ground on which facts are computed: the records of a project with everything looked up once.

Which facts there are stands in ``method.facts``; the modules ``facts_…`` beside this one compute
them, for each record or cell that a rule of advice can speak about.
"""

from __future__ import annotations

from collections import defaultdict
from functools import cached_property
from typing import TYPE_CHECKING

from presales_desk.method.keys import DecisionRole, Element
from presales_desk.method.rules import Value
from presales_desk.planning.competition import standings, weights
from presales_desk.planning.dates import tender_deadline
from presales_desk.planning.strengths import schedule
from presales_desk.planning.win import estimate
from presales_desk.records.enums import ContactState
from presales_desk.records.people import AUDIENCE

if TYPE_CHECKING:
    import datetime as dt

    from presales_desk.planning.competition import Standing
    from presales_desk.planning.overview import Material
    from presales_desk.planning.strengths import StrengthStage
    from presales_desk.planning.win import WinView
    from presales_desk.records.competition import Score
    from presales_desk.records.people import Contact, Stakeholder
    from presales_desk.records.plan import Phase, Showing

Facts = dict[str, Value]
"""Facts of one thing by name; a name of ``method.facts`` that is missing is unknown."""

MOST_WORDS = 40
OPEN_CONTACTS = (ContactState.PLANNED, ContactState.ASKED, ContactState.AGREED)


class Ground:
    """The records of a project on a day, with indexes that are made when they are first used."""

    def __init__(self, material: Material, today: dt.date) -> None:
        self.material, self.today = material, today
        self.project, self.records = material.project, material.plan
        self.plan = material.plan.plan

    def days_to(self, day: dt.date | None) -> int | None:
        """Return the days from today until ``day``; None without one."""
        return (day - self.today).days if day is not None else None

    def age(self, day: dt.date | None) -> int | None:
        """Return the days since ``day``; None without one."""
        return (self.today - day).days if day is not None else None

    def targets(self, role: str, source_id: str) -> list[str]:
        """Return where links with ``role`` from a record lead."""
        return self._targets.get((role, source_id), [])

    def sources(self, role: str, target_id: str) -> list[str]:
        """Return from where links with ``role`` lead to a record."""
        return self._sources.get((role, target_id), [])

    def rival(self, id: str | None) -> str | None:
        """Return the name of a competitor; None for none."""
        return self._rivals.get(id) if id else None

    def is_met(self, person: Stakeholder) -> bool:
        """Tell whether a contact with somebody was made."""
        return any(c.state is ContactState.DONE for c in self.contacts[person.id])

    def listeners(self, phase: Phase) -> list[Stakeholder]:
        """Return the people that a phase is for."""
        ids = self.targets(AUDIENCE, phase.id)
        return [self.people[id] for id in ids if id in self.people]

    @cached_property
    def people(self) -> dict[str, Stakeholder]:
        """The stakeholders by id."""
        return {person.id: person for person in self.records.stakeholders}

    @cached_property
    def deciders(self) -> list[Stakeholder]:
        """Those who have the last word."""
        return [p for p in self.records.stakeholders if DecisionRole.DECIDER in p.roles]

    @cached_property
    def contacts(self) -> dict[str, list[Contact]]:
        """The contacts by stakeholder."""
        found: defaultdict[str, list[Contact]] = defaultdict(list)
        for contact in self.records.contacts:
            found[contact.stakeholder_id].append(contact)
        return found

    @cached_property
    def first_phase(self) -> dict[str, Phase]:
        """For each stakeholder the first phase with a day that is made for them and not over."""
        found: dict[str, Phase] = {}
        running = [p for p in self.records.phases if p.end is None or p.end >= self.today]
        dated = [phase for phase in running if phase.start is not None]
        for phase in sorted(dated, key=lambda phase: str(phase.start)):
            for id in self.targets(AUDIENCE, phase.id):
                found.setdefault(id, phase)
        return found

    @cached_property
    def cells(self) -> dict[tuple[str | None, Element], Score]:
        """The cells of the competition matrix by side, None for us, and element."""
        return {(cell.competitor_id, cell.element): cell for cell in self.records.scores}

    @cached_property
    def weights(self) -> dict[Element, int]:
        """Percent of each element."""
        return weights(self.plan)

    @cached_property
    def standings(self) -> dict[str, Standing]:
        """How each side stands in the whole, by id; us under the empty one."""
        found = standings(self.records)
        return {each.competitor.id if each.competitor else "": each for each in found}

    @cached_property
    def showings(self) -> dict[str, list[Showing]]:
        """The showings of strengths, by item of the SWOT and by phase."""
        found: defaultdict[str, list[Showing]] = defaultdict(list)
        for showing in self.records.showings:
            found[showing.swot_item_id].append(showing)
            found[showing.phase_id].append(showing)
        return found

    @cached_property
    def strength_stages(self) -> dict[str, StrengthStage]:
        """How each strength stands in the schedule, by its id."""
        states = schedule(self.records, self.material.milestones, self.today)
        return {state.item.id: state.state for state in states}

    @cached_property
    def tender_day(self) -> dt.date | None:
        """When the offer is due; None while unknown."""
        return tender_deadline(self.material.milestones)

    @cached_property
    def win(self) -> WinView:
        """The chance that the evidence gives us."""
        return estimate(self.project, self.records, self.material.key_info, self.today)

    def lead(self, element: Element, rival_id: str) -> float | None:
        """Return how far we are ahead of a competitor; None while a score is unknown."""
        ours, theirs = self.cells.get((None, element)), self.cells.get((rival_id, element))
        if ours is None or theirs is None or ours.score is None or theirs.score is None:
            return None
        return round(ours.score - theirs.score, 1)

    @cached_property
    def _rivals(self) -> dict[str, str]:
        return {rival.id: rival.name for rival in self.records.competitors}

    @cached_property
    def _targets(self) -> dict[tuple[str, str], list[str]]:
        found: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
        for link in self.records.links:
            found[link.role, link.source_id].append(link.target_id)
        return found

    @cached_property
    def _sources(self) -> dict[tuple[str, str], list[str]]:
        found: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
        for link in self.records.links:
            found[link.role, link.target_id].append(link.source_id)
        return found


def written(text: str) -> bool:
    """Tell whether somebody wrote something."""
    return bool(text.strip())


def shortened(text: str) -> str:
    """Return words that fit into a sentence about them."""
    line = " ".join(text.split())
    return line if len(line) <= MOST_WORDS else f"{line[: MOST_WORDS - 1]}…"
