"""To which exchange a record belongs, and which tab shows it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from presales_desk.records.exchange import (
    AgendaItem,
    Attendee,
    Exchange,
    ExchangeSummary,
    Interest,
    Preparation,
)
from presales_desk.records.follow_ups import Leftover, Promise
from presales_desk.records.questions import OwnQuestion, Question
from presales_desk.records.rehearsal import Rehearsal

if TYPE_CHECKING:
    from presales_desk.records.base import Record
    from presales_desk.workspace.workspace import Reader

_KINDS: tuple[type[Record], ...] = (
    *(Exchange, Preparation, Attendee, AgendaItem, Interest, ExchangeSummary),
    *(Question, OwnQuestion, Leftover, Promise, Rehearsal),
)


class Place(NamedTuple):
    """Where a record is shown.

    Attributes:
        exchange_id: Empty for a record of the project as a whole.
        table: Of the record.

    """

    exchange_id: str
    table: str


def exchange_of(reader: Reader, record_id: str) -> Place | None:
    """Return where a record is shown; None for one that has nothing to do with exchanges."""
    for kind in _KINDS:
        for record in reader.find(kind, id=record_id):
            owner = record.id if kind is Exchange else getattr(record, "exchange_id", None)
            return Place(owner or "", kind.table)
    return None
