"""The exchanges of the sample project, read from their file.

Key dates, phases, people and files are named there by their names: whoever edits it sees no ids.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import count
from typing import TYPE_CHECKING, Any, TypeVar

from presales_desk import structure
from presales_desk.errors import NotOneOfError
from presales_desk.records.base import Record
from presales_desk.records.exchange import (
    EXCHANGE_FILE,
    AgendaItem,
    Attendee,
    Exchange,
    ExchangeSummary,
    Interest,
    Preparation,
)
from presales_desk.records.follow_ups import Leftover, Promise
from presales_desk.records.people import Stakeholder
from presales_desk.records.plan import Phase
from presales_desk.records.project import Milestone
from presales_desk.records.questions import OwnQuestion, Question
from presales_desk.records.rehearsal import Rehearsal
from presales_desk.records.summary import Attachment, Link

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

R = TypeVar("R", bound=Record)
Row = dict[str, Any]

FILE = "exchanges.toml"
_ROWS: dict[str, type[Record]] = {
    "attendee": Attendee,
    "agenda": AgendaItem,
    "interest": Interest,
    "leftover": Leftover,
    "promise": Promise,
    "preparation": Preparation,
    "question": Question,
    "own_question": OwnQuestion,
    "rehearsal": Rehearsal,
}
"""What the tables below an exchange are."""
_UNRANKED = (Rehearsal,)


def read_sample_exchanges(
    data: Mapping[str, Any], project_id: str, outline_id: str, known: Sequence[Record]
) -> tuple[Record, ...]:
    """Return the records of the file, those that others refer to first.

    Args:
        data: Of the file.
        project_id: Whose they are.
        outline_id: The talk of the sample.
        known: Key dates, people, phases and attachments of the sample.

    Raises:
        StructureError: The file was edited and something is wrong; names the place.

    """
    return tuple(_Reading(data, project_id, outline_id, known).records())


@dataclass
class _Reading:
    """One pass over the file; names are turned into ids as they come up."""

    data: Mapping[str, Any]
    project_id: str
    outline_id: str
    known: Sequence[Record]

    def __post_init__(self) -> None:
        kinds = (Milestone, Phase, Stakeholder, Attachment)
        self._ids: dict[tuple[type[Record], str], str] = {
            (type(record), record.name): record.id
            for record in self.known
            if isinstance(record, kinds)
        }
        self._ranks = count(1)
        self._place = FILE

    def records(self) -> Iterator[Record]:
        for number, row in enumerate(self.data.get("exchange", ()), start=1):
            self._place = f"{FILE}: exchange[{number - 1}]"
            yield from self._exchange({**row}, number)

    def _exchange(self, row: Row, number: int) -> Iterator[Record]:
        below = {name: row.pop(name, ()) for name in _ROWS}
        files, summary = row.pop("files", ()), row.pop("summary", None)
        given: Row = {"number": number, "rank": float(number)}
        given["outline_id"] = self.outline_id if row.pop("talk", False) else None
        given |= self._refers(row, "milestone", Milestone) | self._refers(row, "phase", Phase)
        exchange = self._record(Exchange, row, **given)
        yield exchange
        own = {"exchange_id": exchange.id}
        for name, rows in below.items():
            for entry in rows:
                yield self._row(_ROWS[name], {**entry}, own)
        if summary is not None:
            yield self._record(ExchangeSummary, summary, **own)
        for name in files:
            yield self._file(exchange, self._id(Attachment, name))

    def _row(self, kind: type[Record], row: Row, own: Row) -> Record:
        given = {**own, **self._refers(row, "stakeholder", Stakeholder)}
        if kind not in _UNRANKED:
            given["rank"] = float(next(self._ranks))
        return self._record(kind, row, **given)

    def _file(self, exchange: Exchange, file_id: str) -> Link:
        return Link(
            project_id=self.project_id,
            source_id=exchange.id,
            target_id=file_id,
            role=EXCHANGE_FILE,
        )

    def _record(self, kind: type[R], row: Mapping[str, Any], **given: object) -> R:
        return structure.read(kind, {**row, "project_id": self.project_id, **given}, self._place)

    def _refers(self, row: Row, name: str, kind: type[Record]) -> Row:
        """Take the name of another record out of ``row`` and return the field with its id."""
        named = row.pop(name, "")
        return {f"{name}_id": self._id(kind, named)} if named else {}

    def _id(self, kind: type[Record], name: str) -> str:
        if (kind, name) not in self._ids:
            allowed = ", ".join(each for known, each in self._ids if known is kind)
            raise NotOneOfError(place=self._place, found=name, allowed=allowed)
        return self._ids[kind, name]
