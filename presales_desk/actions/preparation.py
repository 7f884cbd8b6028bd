"""Preparing an exchange: what is known of it, and ticking off its checklists."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from presales_desk.actions.coverage import read_coverage
from presales_desk.actions.exchange_files import files_of
from presales_desk.actions.exchange_rows import delete_rows
from presales_desk.actions.exchanges import read_exchanges
from presales_desk.actions.planned import Planned
from presales_desk.errors import Term
from presales_desk.planning.evidence import Known
from presales_desk.planning.follow_ups import carried, later
from presales_desk.planning.preparation import preparation_steps
from presales_desk.records.base import Insert, Update
from presales_desk.records.exchange import Exchange, Preparation
from presales_desk.records.findings import Label
from presales_desk.records.ids import rank_after
from presales_desk.records.kind_terms import field_term
from presales_desk.records.outline import Outline
from presales_desk.records.people import Stakeholder

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping, Sequence

    from presales_desk.planning.follow_ups import FollowUp
    from presales_desk.planning.preparation import StepState
    from presales_desk.records.base import Change, Record
    from presales_desk.records.exchange_records import ExchangeRecords
    from presales_desk.workspace.workspace import Reader


@dataclass(frozen=True, slots=True, kw_only=True)
class PreparationState:
    """All that there is to see of the preparation of one exchange.

    Attributes:
        steps: The six of the method, and what is checked just before presenting.
        carried: What earlier exchanges left over.
        targets: To which exchanges it can be moved.

    """

    known: Known
    steps: Sequence[StepState]
    carried: Sequence[FollowUp]
    targets: Sequence[Exchange]


def read_preparation(reader: Reader, exchange_id: str, today: dt.date) -> PreparationState:
    """Return how far an exchange is prepared on the day ``today``."""
    exchange = reader.get(Exchange, exchange_id)
    records = read_exchanges(reader, exchange.project_id)
    known = read_known(reader, records, exchange, today)
    return PreparationState(
        known=known,
        steps=preparation_steps(known),
        carried=carried(records, exchange),
        targets=later(records, exchange),
    )


def read_known(
    reader: Reader, records: ExchangeRecords, exchange: Exchange, today: dt.date
) -> Known:
    """Return what the reasoning about an exchange looks at."""
    outline = next(iter(reader.find(Outline, id=exchange.outline_id)), None)
    coming = {each.stakeholder_id for each in records.attendees_of(exchange.id)}
    people = reader.find(Stakeholder, project_id=exchange.project_id)
    return Known(
        records=records,
        exchange=exchange,
        listeners=[person for person in people if person.id in coming],
        outline=outline,
        coverage=read_coverage(reader, outline.id, today) if outline is not None else None,
        files=files_of(reader, exchange.id),
    )


def change_item(
    reader: Reader, row: Preparation, fields: Mapping[str, Any], today: dt.date
) -> Planned[Preparation]:
    """Give an item of a checklist new values; the first one stores it.

    Args:
        reader: Of the workspace.
        row: Stored, or blank.
        fields: As the table has them: ``done`` is True or False there.
        today: The day on which what is ticked was done.

    """
    wanted = dict(fields)
    if "done" in wanted:
        wanted["done"] = today if wanted["done"] else None
    field = next(iter(fields))
    key = {"done": "tick" if wanted.get("done") else "untick"}.get(field, "change")
    named = {"field": field_term(Preparation, field)} if key == "change" else {}
    label = Label(f"preparation.{key}", name=item_name(row), **named)
    changes = (_stored(reader, row, wanted),)
    return Planned(label, changes, row.project_id, row.but(**wanted))


def tick_met(reader: Reader, rows: Sequence[Preparation], today: dt.date) -> Planned[int]:
    """Tick off every item that records say is met, as one edit; returns how many."""
    changes = tuple(_stored(reader, row, {"done": today}) for row in rows)
    project_id = rows[0].project_id
    return Planned(Label("preparation.tick_met", count=len(rows)), changes, project_id, len(rows))


def add_item(reader: Reader, exchange: Exchange, step: str, text: str) -> Planned[Preparation]:
    """Add an item of the user's own to a step."""
    ranks = [each.rank for each in reader.find(Preparation, exchange_id=exchange.id)]
    row = Preparation(
        project_id=exchange.project_id,
        exchange_id=exchange.id,
        step=step,
        text=text,
        rank=rank_after(ranks),
    )
    label = Label("preparation.new", name=text)
    return Planned(label, (Insert(row),), exchange.project_id, row)


def delete_items(reader: Reader, project_id: str, ids: Sequence[str]) -> Planned[list[Record]]:
    """Delete items of the user's own, and empty those of the method: they stay on the list."""
    stored = [id for id in ids if reader.count(Preparation, id=id)]
    if not stored:
        return Planned(Label("preparation.clear"), (), project_id, [])
    return delete_rows(reader, Preparation, project_id, stored)


def turn_method(exchange: Exchange, method: str) -> Planned[None]:
    """Note that information was gathered in this way, or take it back."""
    had = exchange.methods
    wanted = tuple(key for key in had if key != method) if method in had else (*had, method)
    label = Label("exchange.method", way=Term(f"method.information_methods.{method}"))
    return Planned(label, (Update(exchange, methods=wanted),), exchange.project_id, None)


def change_aspect(exchange: Exchange, aspect: str, text: str) -> Planned[None]:
    """Write down what was found out about an aspect."""
    aspects = {**exchange.aspects, aspect: text}
    if not text:
        del aspects[aspect]
    label = Label("exchange.aspect", aspect=Term(f"method.information_aspects.{aspect}"))
    return Planned(label, (Update(exchange, aspects=aspects),), exchange.project_id, None)


def item_name(row: Preparation) -> Term | str:
    """Return what an item is called."""
    return Term(f"method.{row.item}") if row.item else row.text


def _stored(reader: Reader, row: Preparation, fields: Mapping[str, Any]) -> Change:
    known = reader.find(Preparation, exchange_id=row.exchange_id, item=row.item) if row.item else []
    stored = known[0] if known else next(iter(reader.find(Preparation, id=row.id)), None)
    return Update(stored, **fields) if stored is not None else Insert(row.but(**fields))
