"""The bid of the sample project: its tender, read as any other, and our answers from their file."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Any, TypeVar

from presales_desk import structure
from presales_desk.actions.bid_ceiling import ceiling_of
from presales_desk.actions.tender_records import records_of
from presales_desk.bid.reader import read_content
from presales_desk.records.bid import (
    Bid,
    BidTask,
    PriceLine,
    ProductParameter,
    Qualification,
    TenderWish,
)
from presales_desk.records.job import Unattended
from presales_desk.records.messages import catalogue
from presales_desk.records.tender import TenderClause, TenderDocument, TenderFact, TenderFile

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from presales_desk.records.base import Record
    from presales_desk.workspace.workspace import Reader

R = TypeVar("R", bound="Record")
LibraryRecord = ProductParameter | Qualification

FILE, TENDER = "bid.toml", "tender.md"
_TAX = 13  # percent
_VALUES = ("quantity", "unit_price", "amount")


def read_sample_bid(
    data: Mapping[str, Any], tender: str, project_id: str, language: str, day: dt.date
) -> tuple[Record, ...]:
    """Return the records of the sample's bid, those that others refer to first.

    Args:
        data: Of ``bid.toml``.
        tender: Text of ``tender.md``.
        project_id: Whose they are.
        language: Of the reader's warnings.
        day: When the tender was read.

    Raises:
        StructureError: The file was edited and something is wrong; names the place.

    """
    moment = dt.datetime.combine(day, dt.time(9))
    return tuple(_Reading(data, project_id).records(tender, language, moment))


def read_sample_library(data: Mapping[str, Any]) -> tuple[LibraryRecord, ...]:
    """Return what our products measure and what proves us: both belong to the workspace.

    Raises:
        StructureError: See ``read_sample_bid``.

    """
    return (
        *_library(ProductParameter, data["parameter"], f"{FILE}: parameter"),
        *_library(Qualification, data["qualification"], f"{FILE}: qualification"),
    )


def unknown_of_library(
    reader: Reader, library: Iterable[LibraryRecord]
) -> tuple[LibraryRecord, ...]:
    """Return what the workspace has not yet: a second sample brings nothing twice."""
    kinds: tuple[type[LibraryRecord], ...] = (ProductParameter, Qualification)
    known = {_called(each) for kind in kinds for each in reader.find(kind)}
    return tuple(each for each in library if _called(each) not in known)


@dataclass(frozen=True, slots=True)
class _Reading:
    data: Mapping[str, Any]
    project_id: str

    def records(self, tender: str, language: str, moment: dt.datetime) -> Iterator[Record]:
        name = str(self.data["file"])
        [read] = read_content(tender.encode(), name, Unattended(), catalogue(language))
        file = TenderFile(
            project_id=self.project_id,
            name=name,
            language=read.language,
            imported=moment,
            rank=1.0,
        )
        found = records_of(read, file, 1024.0)
        yield from found.besides
        yield from map(self._kept, found.listed)
        clauses = [self._answered(clause) for clause in found.clauses]
        yield from clauses
        ceiling = ceiling_of([each for each in found.besides if isinstance(each, TenderFact)])
        yield Bid(project_id=self.project_id, ceiling=ceiling, tax_rate=Decimal(_TAX))
        yield from self._prices()
        yield from self._tasks({clause.number: clause.id for clause in clauses})
        yield from self._ranked(TenderWish, "wish")

    def _answered(self, clause: TenderClause) -> TenderClause:
        row = self._row("answer", "number", clause.number)
        return _filled(clause, row, "number", f"{FILE}: answer {clause.number}")

    def _kept(self, record: Record) -> Record:
        if not isinstance(record, TenderDocument):
            return record
        rows = [row for row in self.data["document"] if row["name"] in record.name]
        return _filled(record, rows[0] if rows else {}, "name", f"{FILE}: document")

    def _prices(self) -> Iterator[Record]:
        for number, row in enumerate(self.data["price"], 1):
            yield structure.read(PriceLine, self._own(_plain(row), number), f"{FILE}: price")

    def _tasks(self, clauses: Mapping[str, str]) -> Iterator[Record]:
        for number, row in enumerate(self.data["task"], 1):
            given = {key: value for key, value in row.items() if key != "clause"}
            if row.get("clause") in clauses:
                given["tender_clause_id"] = clauses[row["clause"]]
            yield structure.read(BidTask, self._own(given, number), f"{FILE}: task")

    def _ranked(self, kind: type[Record], table: str) -> Iterator[Record]:
        for number, row in enumerate(self.data[table], 1):
            yield structure.read(kind, self._own(row, number), f"{FILE}: {table}")

    def _row(self, table: str, key: str, value: str) -> Mapping[str, Any]:
        return next((row for row in self.data[table] if row[key] == value), {})

    def _own(self, row: Mapping[str, Any], number: int) -> dict[str, Any]:
        return {**row, "project_id": self.project_id, "rank": number * 1024.0}


def _library(kind: type[R], rows: Iterable[Mapping[str, Any]], place: str) -> Iterator[R]:
    for number, row in enumerate(rows, 1):
        yield structure.read(kind, {**_plain(row), "rank": number * 1024.0}, place)


def _called(record: LibraryRecord) -> tuple[str, ...]:
    if isinstance(record, ProductParameter):
        return ("parameter", record.product, record.name)
    return (record.kind, record.name)


def _plain(row: Mapping[str, Any]) -> dict[str, Any]:
    """Return a row with its figures as text, as exact ones are read."""
    return {key: str(value) if key in _VALUES else value for key, value in row.items()}


def _filled(record: Any, row: Mapping[str, Any], key: str, place: str) -> Any:
    """Return ``record`` with the fields of a row; ``key`` only says which record it is."""
    given = {name: value for name, value in row.items() if name != key}
    return structure.read(type(record), {**structure.plain(record), **given}, place)
