"""Makes the changes of one edit to the rows, and says why one cannot be made."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from presales_desk.errors import (
    MissingRecordError,
    NotUniqueError,
    StaleRecordError,
    StillNeededError,
    Term,
)
from presales_desk.records.base import Delete, Insert, Update
from presales_desk.records.kind_terms import kind_term
from presales_desk.records.project import Project
from presales_desk.workspace.codec import columns, completed, row_hash, to_record, to_row
from presales_desk.workspace.database import sqlite3
from presales_desk.workspace.kinds import PARENTS, kind_of, name_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from presales_desk.records.base import Change, Record
    from presales_desk.workspace.codec import Row

WORKSPACE = "workspace"
"""The scope of edits, and the owner of records, that belong to no project."""


@dataclass(frozen=True, slots=True)
class RowChange:
    """One row before and after an edit; None where there is none.

    An update holds only the fields that it changed.
    """

    table: str
    id: str
    before: Row | None
    after: Row | None

    @property
    def inverse(self) -> RowChange:
        """The change that takes this one back."""
        return RowChange(self.table, self.id, self.after, self.before)


class RowConflictError(Exception):
    """A row does not hold what an edit left there, so the edit cannot be taken back.

    Attributes:
        ids: Of the records a later edit changed.
        fields: That differ; empty for the whole row.

    """

    def __init__(self, ids: Iterable[str], fields: Iterable[str] = ()) -> None:
        super().__init__()
        self.ids, self.fields = frozenset(ids), frozenset(fields)


class RowWriter:
    """Makes the changes of one edit inside its transaction and remembers both sides of each.

    Attributes:
        changes: What was really changed, in order.
        owners: Ids of the projects whose records were changed, ``WORKSPACE`` for other records.

    """

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db
        self._known_owners: dict[tuple[str, str], str] = {}
        self.changes: list[RowChange] = []
        self.owners: set[str] = set()

    def apply(self, changes: Sequence[Change]) -> None:
        """Make what a caller asks for. An update that changes nothing is left out.

        Raises:
            StaleRecordError: A record was changed or deleted since the caller read it.
            NotUniqueError: A value is taken already.
            MissingRecordError: The record that a new one belongs to is gone.
            StillNeededError: Others refer to a record that should go.

        """
        for kind, group in groupby(changes, _kind_if_new):
            if kind is not None:
                self._insert(kind, [to_row(change.record) for change in group])
                continue
            for change in group:
                if isinstance(change, Update):
                    self._apply_update(change)
                elif isinstance(change, Delete):
                    self._apply_delete(change)

    def replay(self, changes: Iterable[RowChange]) -> None:
        """Make changes of the journal again, or the inverse ones, each only if its row allows it.

        Raises:
            RowConflictError: A row does not hold what ``changes`` start from.
            NotUniqueError: A value was given to another record meanwhile.
            StillNeededError: Records made later refer to one that should go.

        """
        for change in changes:
            kind = kind_of(change.table)
            if kind is None:
                raise RowConflictError([change.id])
            row = read_row(self._db, kind, change.id)
            _require_untouched(change, row)
            if row is None:
                self._restore(kind, change.after or {})
            elif change.after is None:
                self._delete(kind, row)
            else:
                self._update(kind, row, change.after)

    def _apply_update(self, change: Update) -> None:
        kind = type(change.record)
        known = columns(kind)
        if unknown := change.fields.keys() - (known.keys() - {"id"}):
            raise TypeError(f"{kind.__name__} cannot change {', '.join(sorted(unknown))}")
        row = read_row(self._db, kind, change.record.id)
        expected = {
            name: known[name].stored(getattr(change.record, name)) for name in change.fields
        }
        if row is None or any(row[name] != value for name, value in expected.items()):
            raise StaleRecordError(what=name_of(change.record))
        wanted = {name: known[name].stored(value) for name, value in change.fields.items()}
        if changed := {name: value for name, value in wanted.items() if value != row[name]}:
            self._update(kind, row, changed)

    def _apply_delete(self, change: Delete) -> None:
        kind = type(change.record)
        row = read_row(self._db, kind, change.record.id)
        if row is None or row != to_row(change.record):
            raise StaleRecordError(what=name_of(change.record))
        self._delete(kind, row)

    def _restore(self, kind: type[Record], row: Row) -> None:
        missing = missing_parents(self._db, row)
        if missing:
            raise RowConflictError(missing.values())
        self._insert(kind, [completed(kind, row)])

    def _insert(self, kind: type[Record], rows: list[Row]) -> None:
        names = [*columns(kind), "row_hash"]
        places = ", ".join("?" * len(names))
        try:
            self._db.executemany(
                f'INSERT INTO "{kind.table}" ({", ".join(names)}) VALUES ({places})',
                [(*row.values(), row_hash(row)) for row in rows],
            )
        except sqlite3.IntegrityError as error:
            raise _why_not_stored(self._db, kind, rows, error) from error
        for row in rows:
            self._note(kind, row, RowChange(kind.table, str(row["id"]), None, row))

    def _update(self, kind: type[Record], row: Row, changed: Row) -> None:
        wanted = row | changed
        names = [*changed, "row_hash"]
        try:
            self._db.execute(
                f'UPDATE "{kind.table}" SET {", ".join(f"{name} = ?" for name in names)}'
                " WHERE id = ?",
                (*changed.values(), row_hash(wanted), row["id"]),
            )
        except sqlite3.IntegrityError as error:
            raise _why_not_stored(self._db, kind, [wanted], error) from error
        before = {name: row[name] for name in changed}
        self._note(kind, row, RowChange(kind.table, str(row["id"]), before, changed))
        self.owners.add(self._owner(kind.table, wanted))

    def _delete(self, kind: type[Record], row: Row) -> None:
        self._note(kind, row, RowChange(kind.table, str(row["id"]), row, None))
        try:
            self._db.execute(f'DELETE FROM "{kind.table}" WHERE id = ?', (row["id"],))
        except sqlite3.IntegrityError as error:
            raise StillNeededError(what=name_of(to_record(kind, row))) from error

    def _note(self, kind: type[Record], row: Row, change: RowChange) -> None:
        self.changes.append(change)
        self.owners.add(self._owner(kind.table, row))

    def _owner(self, table: str, row: Row) -> str:
        """Return the project that a row belongs to, however far up, or ``WORKSPACE``."""
        if table == Project.table:
            return str(row["id"])
        for field, parent in PARENTS.items():
            if parent_id := row.get(field):
                return self._owner_of(parent, str(parent_id))
        return WORKSPACE

    def _owner_of(self, table: str, id: str) -> str:
        if table == Project.table:
            return id
        if (table, id) not in self._known_owners:
            kind = kind_of(table)
            row = read_row(self._db, kind, id) if kind else None
            self._known_owners[table, id] = self._owner(table, row or {})
        return self._known_owners[table, id]


def read_row(db: sqlite3.Connection, kind: type[Record], id: str) -> Row | None:
    """Return the stored row of one record; None when there is none."""
    names = columns(kind)
    found = db.execute(f'SELECT {", ".join(names)} FROM "{kind.table}" WHERE id = ?', (id,))
    values = found.fetchone()
    return None if values is None else dict(zip(names, values, strict=True))


def missing_parents(db: sqlite3.Connection, row: Row) -> dict[str, str]:
    """Return, by table, the ids of records that ``row`` refers to and that are not there."""
    missing: dict[str, str] = {}
    for field, parent in PARENTS.items():
        if (parent_id := row.get(field)) is None:
            continue
        found = db.execute(f'SELECT 1 FROM "{parent}" WHERE id = ?', (parent_id,)).fetchone()
        if found is None:
            missing[parent] = str(parent_id)
    return missing


def _kind_if_new(change: Change) -> type[Record] | None:
    return type(change.record) if isinstance(change, Insert) else None


def _require_untouched(change: RowChange, row: Row | None) -> None:
    """Check that ``row`` still holds what ``change`` starts from."""
    if change.before is None:
        if row is not None:
            raise RowConflictError([change.id])
        return
    if row is None:
        raise RowConflictError([change.id])
    differing = [name for name, value in change.before.items() if row.get(name) != value]
    if differing:
        raise RowConflictError([change.id], differing)


def _why_not_stored(
    db: sqlite3.Connection, kind: type[Record], rows: list[Row], error: sqlite3.IntegrityError
) -> NotUniqueError | MissingRecordError:
    """Return why ``rows`` were refused; SQLite names the column only when a value is taken."""
    message = str(error)
    if message.startswith("UNIQUE constraint failed"):
        field = message.rsplit(".", 1)[1]
        taken = next(row[field] for row in rows if _is_taken(db, kind, field, row))
        return NotUniqueError(field=Term(f"field.{field}"), value=str(taken))
    for row in rows:
        for table, id in missing_parents(db, row).items():
            parent = kind_of(table)
            return MissingRecordError(kind=kind_term(parent) if parent else table, id=id)
    raise error


def _is_taken(db: sqlite3.Connection, kind: type[Record], field: str, row: Row) -> bool:
    holder = db.execute(
        f'SELECT id FROM "{kind.table}" WHERE {field} = ?', (row[field],)
    ).fetchone()
    return holder is not None and (field == "id" or holder[0] != row["id"])
