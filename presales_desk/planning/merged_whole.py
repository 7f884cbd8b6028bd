"""Keeping merged records whole: nothing refers to what is gone. And the changes that make them."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING, Any

from presales_desk.records.base import Delete, Insert, Update
from presales_desk.records.identity import can_be_empty, mention_fields, parent_fields

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from presales_desk.records.base import Change, Record


def known_parents(records: Sequence[Record], known: Collection[str]) -> set[str]:
    """Return the ids among ``known`` that ``records`` belong to and that are not among them."""
    ids = {record.id for record in records}
    referred = {getattr(record, name) for record in records for name in parent_fields(type(record))}
    return {id for id in referred - ids if id in known}


def without_loose_ends(records: Iterable[Record], known: Collection[str]) -> list[Record]:
    """Return ``records`` without those whose parents are gone; what mentions one forgets it.

    Args:
        records: Those that others refer to first.
        known: Ids of the project's records; others lie outside of it.

    """
    kept = list(records)
    while True:
        ids = {record.id for record in kept}
        gone = {id for id in known if id not in ids}
        tied = [_tied(record, gone) for record in kept]
        found = [record for record in tied if record is not None]
        if found == kept:
            return kept
        kept = found


def changes_between(before: Sequence[Record], after: Sequence[Record]) -> tuple[Change, ...]:
    """Return what turns the first records into the second.

    Args:
        before, after: Of one project, those that others refer to first.

    """
    old, new = ({record.id: record for record in records} for records in (before, after))
    inserts = [Insert(record) for record in after if record.id not in old]
    updates = [
        Update(old[record.id], **changed)
        for record in after
        if record.id in old and (changed := _changed(old[record.id], record))
    ]
    deletes = [Delete(record) for record in reversed(before) if record.id not in new]
    return (*inserts, *updates, *deletes)


def _tied(record: Record, gone: set[str]) -> Record | None:
    """Return ``record`` without references to what is gone; None when it cannot be without."""
    kind = type(record)
    emptied: dict[str, Any] = {}
    for name in (*parent_fields(kind), *mention_fields(kind)):
        if getattr(record, name) in gone:
            if not can_be_empty(kind, name):
                return None
            emptied[name] = kind.__dataclass_fields__[name].default
    return record.but(**emptied) if emptied else record


def _changed(before: Record, after: Record) -> dict[str, Any]:
    names = (field.name for field in fields(before))
    return {
        name: getattr(after, name)
        for name in names
        if getattr(before, name) != getattr(after, name)
    }
