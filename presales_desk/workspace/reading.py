"""Reading a workspace: records, the journal, the bin."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from presales_desk.errors import MissingRecordError
from presales_desk.records.base import Record
from presales_desk.records.findings import Label
from presales_desk.records.kind_terms import kind_term
from presales_desk.workspace.attachments import AttachmentStore
from presales_desk.workspace.bin import BinEntry, bin_entries
from presales_desk.workspace.codec import columns, decoded, encoded_list
from presales_desk.workspace.database import rows, translating
from presales_desk.workspace.journal import (
    Edit,
    entries,
    local_day,
    utc_text,
    values_from_json,
)
from presales_desk.workspace.snapshots import records_as_of
from presales_desk.workspace.traces import last_touches, stands

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping
    from pathlib import Path

    from presales_desk.records.handover import Touch
    from presales_desk.workspace.database import sqlite3

R = TypeVar("R", bound=Record)

DATABASE, ATTACHMENTS = "workspace.db", "attachments"


@dataclass(frozen=True, slots=True)
class UndoState:
    """What can be taken back and made again in one scope.

    Attributes:
        undo, redo: Names of the next edits; None when there is none.
        depth: How many edits stand and can be taken back, one after the other.

    """

    undo: Label | None
    redo: Label | None
    depth: int


class Reader:
    """Reads one workspace through one connection, on the thread that made it.

    Conditions name fields: ``find(KeyFact, project_id=id, item=KeyInfoItem.BUDGET)``. None asks
    for empty fields; a tuple, list or set for any of its values.

    Attributes:
        folder: Of the workspace.
        read_only: Whether the workspace is open for reading only.
        attachments: The stored files.

    """

    def __init__(self, db: sqlite3.Connection, folder: Path, *, read_only: bool = True) -> None:
        self._db = db
        self.folder, self.read_only = folder, read_only
        self.attachments = AttachmentStore(folder / ATTACHMENTS, read_only=read_only)

    def get(self, kind: type[R], id: str) -> R:
        """Return one record.

        Raises:
            MissingRecordError: There is none with this id.

        """
        found = self._select(kind, "WHERE id = ?", (id,))
        if not found:
            raise MissingRecordError(kind=kind_term(kind), id=id)
        return found[0]

    def find(self, kind: type[R], /, **where: object) -> list[R]:
        """Return all records that meet every condition, by rank if they have one, then by id."""
        condition, values = _condition(kind, where)
        order = "rank, id" if "rank" in columns(kind) else "id"
        return self._select(kind, f"{condition} ORDER BY {order}", values)

    def page(
        self,
        kind: type[R],
        *,
        where: Mapping[str, object] | None = None,
        order: str = "id",
        descending: bool = False,
        limit: int = 100,
        offset: int = 0,
    ) -> list[R]:
        """Return a part of the records that meet every condition.

        Args:
            kind: Of the records.
            where: Conditions by field.
            order: Field to sort by; equal ones stand in the order of their ids.
            descending: Whether the largest comes first.
            limit: The most records to return.
            offset: How many to pass over first.

        """
        condition, values = _condition(kind, where or {})
        if order not in columns(kind):
            raise TypeError(f"{kind.__name__} has no field {order}")
        direction = "DESC" if descending else "ASC"
        tail = f"{condition} ORDER BY {order} {direction}, id {direction} LIMIT ? OFFSET ?"
        return self._select(kind, tail, (*values, limit, offset))

    def count(self, kind: type[Record], /, **where: object) -> int:
        """Return how many records meet every condition."""
        condition, values = _condition(kind, where)
        return rows(self._db, f'SELECT count(*) FROM "{kind.table}" {condition}', values)[0][0]

    def history(self, scope: str, limit: int = 50) -> list[Edit]:
        """Return the newest edits of ``scope``, undone ones too, newest first."""
        with translating(self._db):
            found = entries(self._db, "scope = ? ORDER BY seq DESC LIMIT ?", (scope, limit))
        return [entry.edit for entry in found]

    def undo_state(self, scope: str) -> UndoState:
        """Return what undo and redo would do in ``scope``, without reading what they change."""
        labels = "SELECT label_key, label_values FROM edits WHERE scope = ? AND state = ? ORDER BY"
        undo = rows(self._db, f"{labels} seq DESC LIMIT 1", (scope, "done"))
        redo = rows(self._db, f"{labels} seq LIMIT 1", (scope, "undone"))
        standing = "SELECT count(*) FROM edits WHERE scope = ? AND state = 'done'"
        return UndoState(
            undo=_label(*undo[0]) if undo else None,
            redo=_label(*redo[0]) if redo else None,
            depth=rows(self._db, standing, (scope,))[0][0],
        )

    def as_of(self, scope: str, moment: dt.datetime) -> list[Record]:
        """Return the records of a project, or of ``WORKSPACE``, as they were at ``moment``."""
        with translating(self._db):
            return records_as_of(self._db, scope, utc_text(moment))

    def days_of(self, owner: str) -> list[dt.date]:
        """Return the days on which records of a project, or of ``WORKSPACE``, were changed.

        Newest first, in local time.
        """
        found = rows(
            self._db, "SELECT at FROM edits JOIN touches USING (seq) WHERE owner = ?", (owner,)
        )
        return sorted({local_day(at) for (at,) in found}, reverse=True)

    def stands(self, key: str, name: str, value: str) -> bool:
        """Tell whether an edit stands whose label has this key, and ``value`` under ``name``."""
        with translating(self._db):
            return stands(self._db, key, name, value)

    def last_touches(self, project_id: str, limit: int = 5_000) -> list[Touch]:
        """Return who changed which field of a project's records last, the newest first."""
        with translating(self._db):
            return last_touches(self._db, project_id, limit)

    def deleted(self) -> list[BinEntry]:
        """Return what lies in the bin, newest first."""
        with translating(self._db):
            return bin_entries(self._db)

    def last_edits(self) -> dict[str, int]:
        """Return for every project the place of its newest edit in the journal; 0 for none."""
        return dict(
            rows(
                self._db,
                "SELECT id, coalesce((SELECT max(seq) FROM touches WHERE owner = projects.id), 0)"
                " FROM projects",
            )
        )

    def _select(self, kind: type[R], tail: str, values: tuple[Any, ...]) -> list[R]:
        names = columns(kind)
        found = rows(self._db, f'SELECT {", ".join(names)} FROM "{kind.table}" {tail}', values)
        return [decoded(kind, dict(zip(names, row, strict=True))) for row in found]


def _condition(kind: type[Record], where: Mapping[str, object]) -> tuple[str, tuple[Any, ...]]:
    parts: list[str] = []
    values: list[Any] = []
    for name, value in where.items():
        if (column := columns(kind).get(name)) is None:
            raise TypeError(f"{kind.__name__} has no field {name}")
        if value is None:
            parts.append(f"{name} IS NULL")
        elif isinstance(value, (tuple, list, set, frozenset)):
            parts.append(f"{name} IN (SELECT value FROM json_each(?))")
            values.append(encoded_list(column, value))
        else:
            parts.append(f"{name} = ?")
            values.append(column.stored(value))
    return (f"WHERE {' AND '.join(parts)}" if parts else ""), tuple(values)


def _label(key: str, values: str) -> Label:
    return Label(key, **values_from_json(values))
