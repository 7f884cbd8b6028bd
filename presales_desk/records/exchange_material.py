"""All that is known of one exchange: what its summary is judged by and its record made from."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from presales_desk.records.enums import LeftoverKind

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from presales_desk.records.exchange import (
        AgendaItem,
        Attendee,
        Exchange,
        ExchangeSummary,
        Interest,
    )
    from presales_desk.records.follow_ups import Leftover, Promise
    from presales_desk.records.outline import Outline, Slide
    from presales_desk.records.people import Stakeholder
    from presales_desk.records.plan import Phase
    from presales_desk.records.project import Milestone, Project
    from presales_desk.records.questions import OwnQuestion, Question
    from presales_desk.records.summary import Attachment


@dataclass(frozen=True, slots=True, kw_only=True)
class ExchangeMaterial:
    """The records of one exchange, and of the project what they refer to.

    Attributes:
        number: Of the exchange among those of its form, from 1.
        milestone, phase, outline: None while there is none.
        summary: A blank one while nobody wrote one.
        people: The customer's, by their ids.
        questions: The customer's that were asked in it.
        slides: Of the talk, in their order.

    """

    project: Project
    exchange: Exchange
    summary: ExchangeSummary
    number: int = 1
    milestone: Milestone | None = None
    phase: Phase | None = None
    outline: Outline | None = None
    people: Mapping[str, Stakeholder] = field(default_factory=dict[str, "Stakeholder"])
    agenda: Sequence[AgendaItem] = ()
    attendees: Sequence[Attendee] = ()
    interests: Sequence[Interest] = ()
    questions: Sequence[Question] = ()
    own_questions: Sequence[OwnQuestion] = ()
    leftovers: Sequence[Leftover] = ()
    promises: Sequence[Promise] = ()
    files: Sequence[Attachment] = ()
    slides: Sequence[Slide] = ()

    @property
    def listeners(self) -> list[Attendee]:
        """Who takes part on the customer's side."""
        return [each for each in self.attendees if each.stakeholder_id]

    @property
    def ours(self) -> list[Attendee]:
        """Who of us takes part."""
        return [each for each in self.attendees if not each.stakeholder_id]

    @property
    def participants(self) -> list[Attendee]:
        """Who came, of both sides; while nobody noted that, whom we expected to listen."""
        return [each for each in self.attendees if each.present] or self.listeners

    @property
    def issues(self) -> list[Leftover]:
        """What was left open."""
        return [each for each in self.leftovers if each.kind is LeftoverKind.ISSUE]

    @property
    def advice(self) -> list[Leftover]:
        """What the next exchange should heed."""
        return [each for each in self.leftovers if each.kind is LeftoverKind.ADVICE]

    def name(self, stakeholder_id: str | None) -> str:
        """Return the name of one of the customer's people; empty for nobody."""
        person = self.people.get(stakeholder_id or "")
        return person.name if person is not None else ""
