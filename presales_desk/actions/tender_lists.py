"""What becomes of the scoring items, documents and rules of a tender of which more is read."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from presales_desk.records.base import Delete, Insert, Record, Update
from presales_desk.records.summary import Link
from presales_desk.records.tender import TenderDocument, TenderRule, TenderScore

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from presales_desk.actions.tender_records import TenderRecords
    from presales_desk.records.base import Change as RecordChange
    from presales_desk.workspace.workspace import Reader

_PLACE = ("tender_file_id", "page", "block")
_RENEWED: dict[type[Record], tuple[str, ...]] = {
    TenderScore: (*_PLACE, "points", "criteria", "basis"),
    TenderDocument: (*_PLACE, "number", "required"),
    TenderRule: _PLACE,
}
"""What the buyer says of each kind of item; the rest is ours and stays."""

_TABLE = ("columns", "deviations_only")
"""Of a document whose table is printed again; one that is only named keeps what is known of it."""


class Import(StrEnum):
    """What newly read files are to the tender that is there."""

    ADD = "add"
    """They stand beside it: its parts, its attachments."""
    AMEND = "amend"
    """A clarification: what it mentions changes, the rest stays in force."""
    REPLACE = "replace"
    """A whole new version: what it does not hold any more is withdrawn."""


def renewed_lists(
    reader: Reader, project_id: str, news: Sequence[TenderRecords], way: Import
) -> list[RecordChange]:
    """Return what becomes of scoring items, documents and rules: one by its name is the same."""
    changes: list[RecordChange] = []
    for kind, fields in _RENEWED.items():
        there = reader.find(kind, project_id=project_id)
        if way is Import.ADD:
            changes += map(Insert, _said_first(kind, there, news))
            continue
        known = _by_name(there)
        for record in (each for new in news for each in new.listed if type(each) is kind):
            old = known.pop(_name(record), None)
            moved = () if way is Import.AMEND else ("rank",)
            printed = _TABLE if getattr(record, "columns", ()) else ()
            said = {field: getattr(record, field) for field in (*fields, *printed, *moved)}
            changes.append(Insert(record) if old is None else Update(old, **said))
        if way is Import.REPLACE:
            changes += [change for old in known.values() for change in _taken_out(reader, old)]
    return changes


def _said_first(
    kind: type[Record], there: Sequence[Record], news: Sequence[TenderRecords]
) -> list[Record]:
    """Return the items that files add: an attachment that repeats those of others adds none.

    A scoring table is repeated as a whole or not at all: the tables of two lots share some items.
    A document that one file only names and another demands is demanded.
    """
    said: dict[str, Record] = _by_name(there)
    found: dict[str, Record] = {}
    for new in news:
        own = [each for each in new.listed if type(each) is kind]
        repeated = [each for each in own if _name(each) in said]
        if kind is TenderScore and len(repeated) < len(own):
            repeated = []
        for each in repeated:
            first = found.get(said[_name(each)].id)
            if isinstance(first, TenderDocument) and isinstance(each, TenderDocument):
                found[first.id] = first.but(required=first.required or each.required)
        found |= {each.id: each for each in own if each not in repeated}
        said = _by_name(own) | said
    return list(found.values())


def _by_name(records: Iterable[Record]) -> dict[str, Record]:
    return {_name(record): record for record in reversed([*records])}


def _name(record: Record) -> str:
    """Return by what an item is told in another file: scores with the part they belong to."""
    told = (str(getattr(record, field, "")) for field in ("section", "name", "text"))
    return " ".join(" ".join(told).casefold().split())


def _taken_out(reader: Reader, record: Record) -> list[RecordChange]:
    links = [
        link for end in ("source_id", "target_id") for link in reader.find(Link, **{end: record.id})
    ]
    return [*map(Delete, links), Delete(record)]
