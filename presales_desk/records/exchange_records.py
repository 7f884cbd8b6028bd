"""All records of the exchanges of one project, with the ways to look things up among them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from presales_desk.records.enums import ExchangeForm

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from presales_desk.records.exchange import (
        AgendaItem,
        Attendee,
        Exchange,
        ExchangeSummary,
        Interest,
        Preparation,
    )
    from presales_desk.records.follow_ups import Leftover, Promise
    from presales_desk.records.project import Milestone
    from presales_desk.records.questions import OwnQuestion, Question
    from presales_desk.records.rehearsal import Rehearsal

_NO_DAY = "9999"


@dataclass(frozen=True, slots=True, kw_only=True)
class ExchangeRecords:
    """What a project holds of its exchanges; every sequence in its own order.

    Attributes:
        exchanges: In the order in which they take place; see ``in_order``.
        milestones: All key dates of the project.

    """

    exchanges: Sequence[Exchange] = ()
    milestones: Sequence[Milestone] = ()
    preparations: Sequence[Preparation] = ()
    attendees: Sequence[Attendee] = ()
    agenda: Sequence[AgendaItem] = ()
    interests: Sequence[Interest] = ()
    summaries: Sequence[ExchangeSummary] = ()
    questions: Sequence[Question] = ()
    own_questions: Sequence[OwnQuestion] = ()
    leftovers: Sequence[Leftover] = ()
    promises: Sequence[Promise] = ()
    rehearsals: Sequence[Rehearsal] = ()

    def exchange(self, id: str) -> Exchange | None:
        """Return an exchange; None when there is none with this id."""
        return next((each for each in self.exchanges if each.id == id), None)

    def milestone(self, exchange: Exchange) -> Milestone | None:
        """Return the key date on which an exchange takes place; None while there is none."""
        return next((each for each in self.milestones if each.id == exchange.milestone_id), None)

    def day(self, exchange: Exchange) -> dt.date | None:
        """Return the day of an exchange; None while it is open."""
        known = self.milestone(exchange)
        return known.day if known is not None else None

    def place_of(self, exchange_id: str | None) -> int:
        """Return the place of an exchange in their order; -1 for one that is not among them."""
        ids = [each.id for each in self.exchanges]
        return ids.index(exchange_id) if exchange_id in ids else -1

    def number(self, exchange: Exchange) -> int:
        """Return which of its form an exchange is, from 1: formal ones are counted alone."""
        alike = [each.id for each in self.exchanges if each.form is exchange.form]
        return alike.index(exchange.id) + 1

    def formal(self) -> list[Exchange]:
        """Return the numbered meetings in their order: visits, calls and meals are left out."""
        return [each for each in self.exchanges if each.form is ExchangeForm.FORMAL]

    def attendees_of(self, exchange_id: str) -> list[Attendee]:
        """Return who takes part in an exchange, on both sides."""
        return [each for each in self.attendees if each.exchange_id == exchange_id]

    def preparations_of(self, exchange_id: str) -> list[Preparation]:
        """Return the stored items of the checklists of an exchange."""
        return [each for each in self.preparations if each.exchange_id == exchange_id]

    def rehearsals_of(self, exchange_id: str) -> list[Rehearsal]:
        """Return every run and drill that prepared an exchange, in the order of the records."""
        return [each for each in self.rehearsals if each.exchange_id == exchange_id]

    def summary(self, exchange_id: str) -> ExchangeSummary | None:
        """Return the summary of an exchange; None while nobody wrote one."""
        return next((each for each in self.summaries if each.exchange_id == exchange_id), None)


def in_order(exchanges: Sequence[Exchange], milestones: Sequence[Milestone]) -> list[Exchange]:
    """Return exchanges in the order in which they take place; those without a day stand last."""
    days = {each.id: each for each in milestones}

    def key(exchange: Exchange) -> tuple[str, str, int, str]:
        known = days.get(exchange.milestone_id or "")
        day = known.day.isoformat() if known is not None and known.day else _NO_DAY
        return day, known.time if known is not None else "", exchange.number, exchange.id

    return sorted(exchanges, key=key)
