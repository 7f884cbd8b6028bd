"""Exchanges with the customer: arranging, changing and deleting them, together with their day."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from presales_desk.actions.planned import Planned
from presales_desk.actions.removal import remove
from presales_desk.errors import Term
from presales_desk.records.base import Insert, Update
from presales_desk.records.enums import ExchangeForm, ExchangeState, MilestoneKind
from presales_desk.records.exchange import (
    AgendaItem,
    Attendee,
    Exchange,
    ExchangeSummary,
    Interest,
    Preparation,
)
from presales_desk.records.exchange_records import ExchangeRecords, in_order
from presales_desk.records.findings import Label
from presales_desk.records.follow_ups import Leftover, Promise
from presales_desk.records.ids import rank_after
from presales_desk.records.messages import catalogue
from presales_desk.records.project import Milestone, Project
from presales_desk.records.questions import OwnQuestion, Question
from presales_desk.records.rehearsal import Rehearsal

if TYPE_CHECKING:
    from collections.abc import Mapping

    from presales_desk.records.base import Change, Record
    from presales_desk.workspace.workspace import Reader

OF_MILESTONE = ("day", "time")
"""What is shown as a field of an exchange and stands in its key date."""

_PARTS: dict[str, type[Record]] = {
    "milestones": Milestone,
    "preparations": Preparation,
    "attendees": Attendee,
    "agenda": AgendaItem,
    "interests": Interest,
    "summaries": ExchangeSummary,
    "questions": Question,
    "own_questions": OwnQuestion,
    "leftovers": Leftover,
    "promises": Promise,
    "rehearsals": Rehearsal,
}
"""What each sequence of ``ExchangeRecords`` is made of, besides the exchanges."""

TABLES = frozenset(kind.table for kind in (Exchange, *_PARTS.values()))
"""What the records of exchanges are read from."""


def read_exchanges(reader: Reader, project_id: str) -> ExchangeRecords:
    """Return all that a project holds of its exchanges."""
    parts: dict[str, Any] = {
        name: reader.find(kind, project_id=project_id) for name, kind in _PARTS.items()
    }
    exchanges = reader.find(Exchange, project_id=project_id)
    return ExchangeRecords(exchanges=in_order(exchanges, parts["milestones"]), **parts)


def exchanges_of(reader: Reader, project_id: str) -> list[Exchange]:
    """Return the exchanges of a project in the order in which they take place."""
    milestones = reader.find(Milestone, project_id=project_id)
    return in_order(reader.find(Exchange, project_id=project_id), milestones)


def unprepared(reader: Reader, project_id: str) -> list[Milestone]:
    """Return the key dates that are exchanges and that nobody began to prepare or write up."""
    taken = {each.milestone_id for each in reader.find(Exchange, project_id=project_id)}
    dates = reader.find(Milestone, project_id=project_id, kind=MilestoneKind.EXCHANGE)
    return [each for each in dates if each.id not in taken]


def new_exchange(
    reader: Reader, project_id: str, form: ExchangeForm = ExchangeForm.FORMAL
) -> Planned[Exchange]:
    """Arrange a further exchange, with its key date, still without a day."""
    project = reader.get(Project, project_id)
    exchange = _next(reader, project_id, form=form)
    words = catalogue(project.language)
    name = words.text(f"term.exchange_name.{form}", number=_alike(reader, exchange) + 1)
    ranks = [known.rank for known in reader.find(Milestone, project_id=project_id)]
    milestone = Milestone(
        project_id=project_id, name=name, kind=MilestoneKind.EXCHANGE, rank=rank_after(ranks)
    )
    exchange = exchange.but(name=name, milestone_id=milestone.id)
    label = Label("exchange.new", name=name)
    return Planned(label, (Insert(milestone), Insert(exchange)), project_id, exchange)


def prepare_milestone(reader: Reader, milestone: Milestone) -> Planned[Exchange]:
    """Begin to prepare an exchange that so far is a key date alone; one that is over was held."""
    project_id = milestone.project_id
    state = ExchangeState.HELD if milestone.done else ExchangeState.PLANNED
    given = {"name": milestone.name, "milestone_id": milestone.id, "state": state}
    exchange = _next(reader, project_id, **given)
    label = Label("exchange.prepare", name=milestone.name)
    return Planned(label, (Insert(exchange),), project_id, exchange)


def change_exchange(
    reader: Reader, exchange: Exchange, fields: Mapping[str, Any]
) -> Planned[Exchange]:
    """Give an exchange new values; its key date follows in the same edit.

    Args:
        reader: Of the workspace.
        exchange: As it was read.
        fields: Of the exchange, and ``OF_MILESTONE``.

    """
    own = {name: value for name, value in fields.items() if name not in OF_MILESTONE}
    wanted = exchange.but(**own)
    changes: list[Change] = []
    milestone = _milestone_of(reader, exchange)
    dated = {name: value for name, value in fields.items() if name in OF_MILESTONE}
    dated |= _following(exchange, wanted, milestone)
    if milestone is None and any(dated.get(name) for name in OF_MILESTONE):
        milestone = Milestone(
            project_id=exchange.project_id, name=wanted.name, kind=MilestoneKind.EXCHANGE
        ).but(**dated)
        changes.append(Insert(milestone))
        own["milestone_id"] = milestone.id
    elif milestone is not None and dated:
        changes.append(Update(milestone, **dated))
    if own:
        changes.append(Update(exchange, **own))
    label = Label("exchange.change", name=wanted.name, field=_field(next(iter(fields))))
    return Planned(label, tuple(changes), exchange.project_id, wanted)


def delete_exchange(reader: Reader, exchange: Exchange) -> Planned[list[Record]]:
    """Delete an exchange with its preparation, summary and key date; the value is what else goes.

    Questions and promises stay with the project.
    """
    milestone = _milestone_of(reader, exchange)
    gone = (exchange, milestone) if milestone is not None else (exchange,)
    return remove(reader, Label("exchange.delete", name=exchange.name), exchange.project_id, *gone)


def _next(reader: Reader, project_id: str, **fields: Any) -> Exchange:
    known = reader.find(Exchange, project_id=project_id)
    number = max((each.number for each in known), default=0) + 1
    rank = rank_after([each.rank for each in known])
    return Exchange(project_id=project_id, number=number, name="", rank=rank).but(**fields)


def _alike(reader: Reader, exchange: Exchange) -> int:
    return reader.count(Exchange, project_id=exchange.project_id, form=exchange.form)


def _milestone_of(reader: Reader, exchange: Exchange) -> Milestone | None:
    if exchange.milestone_id is None:
        return None
    return next(iter(reader.find(Milestone, id=exchange.milestone_id)), None)


def _following(before: Exchange, after: Exchange, milestone: Milestone | None) -> dict[str, Any]:
    """Return what of a key date follows from other values of its exchange."""
    if milestone is None:
        return {}
    followed: dict[str, Any] = {}
    if milestone.name == before.name != after.name:
        followed["name"] = after.name
    held = after.state is ExchangeState.HELD
    if before.state is not after.state and milestone.done is not held:
        followed["done"] = held
    return followed


def _field(name: str) -> Term:
    return Term(f"milestone_field.{name}" if name in OF_MILESTONE else f"field.exchange.{name}")
