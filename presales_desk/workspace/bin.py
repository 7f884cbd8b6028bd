"""The bin: what was deleted and still is, and its erasing for good."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from presales_desk.errors import MissingRecordError, Term
from presales_desk.records.project import Project
from presales_desk.workspace.codec import columns, to_record, to_row
from presales_desk.workspace.database import writing
from presales_desk.workspace.journal import Entry, entries
from presales_desk.workspace.kinds import KINDS, kind_of, name_of

if TYPE_CHECKING:
    import datetime as dt

    from presales_desk.records.base import Record
    from presales_desk.records.findings import Label
    from presales_desk.workspace.database import sqlite3

_SHA256 = re.compile(r"\b[0-9a-f]{64}\b")

Keys = set[tuple[str, str]]
"""Rows by table and id."""


@dataclass(frozen=True, slots=True)
class BinEntry:
    """What one edit deleted and what is still gone.

    Attributes:
        edit_id: For ``Workspace.take_back`` and ``Workspace.erase``.
        scope: Of the edit.
        label: Of the edit.
        author: Who deleted it; empty when unknown.
        at: When, in local time.
        kind: Table of what was deleted last, which is what the rest belonged to.
        name: Of that record; a term when it has no name of its own.
        records: How many records are still gone.

    """

    edit_id: str
    scope: str
    label: Label
    author: str
    at: dt.datetime
    kind: str
    name: str
    records: int


def bin_entries(db: sqlite3.Connection) -> list[BinEntry]:
    """Return what lies in the bin, newest first."""
    return [_bin_entry(entry, gone) for entry, gone in _standing(db)]


@dataclass(frozen=True, slots=True)
class Erased:
    """What was erased for good.

    Attributes:
        ids: Of the records.
        words: Every text that was a whole field of one of them, such as a name.
        unused: SHA-256 names of stored files that nothing refers to any more.

    """

    ids: frozenset[str]
    words: frozenset[str]
    unused: frozenset[str]


def erase(db: sqlite3.Connection, edit_id: str) -> Erased:
    """Erase for good what ``edit_id`` deleted: no journal row and no snapshot tells of it any more.

    Raises:
        MissingRecordError: There is no such entry in the bin.

    """
    gone = next((gone for entry, gone in _standing(db) if entry.edit.id == edit_id), None)
    if gone is None:
        raise MissingRecordError(kind=Term("kind.bin_entry"), id=edit_id)
    erased = {(record.table, record.id) for record in gone}
    candidates = {name for record in gone for name in _SHA256.findall(repr(record))}
    db.execute("PRAGMA secure_delete = ON")
    with writing(db):
        _scrub_journal(db, edit_id, erased)
        _scrub_snapshots(db, erased)
        unused = frozenset(name for name in candidates if not _is_mentioned(db, name))
    db.execute("VACUUM")  # the rows went long before, without being overwritten
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    words = {value for record in gone for value in to_row(record).values() if value}
    return Erased(
        frozenset(id for _, id in erased),
        frozenset(word for word in words if isinstance(word, str)),
        unused,
    )


def _standing(db: sqlite3.Connection) -> list[tuple[Entry, list[Record]]]:
    """Return the edits whose deletions still stand, newest first, with what is gone."""
    seen: Keys = set()
    found: list[tuple[Entry, list[Record]]] = []
    condition = "deletes > 0 AND state IN ('done', 'closed') ORDER BY seq DESC"
    for entry in entries(db, condition, ()):
        gone = [record for record in _deleted(entry) if _is_gone(db, record, seen)]
        seen.update((record.table, record.id) for record in gone)
        if gone:
            found.append((entry, gone))
    return found


def _deleted(entry: Entry) -> list[Record]:
    return [
        to_record(kind, change.before)
        for change in entry.changes
        if change.after is None and change.before and (kind := kind_of(change.table))
    ]


def _is_gone(db: sqlite3.Connection, record: Record, seen: Keys) -> bool:
    if (record.table, record.id) in seen:
        return False
    found = db.execute(f'SELECT 1 FROM "{record.table}" WHERE id = ?', (record.id,)).fetchone()
    return found is None


def _bin_entry(entry: Entry, gone: list[Record]) -> BinEntry:
    edit, main = entry.edit, gone[-1]
    return BinEntry(
        edit_id=edit.id,
        scope=edit.scope,
        label=edit.label,
        author=edit.author,
        at=edit.at,
        kind=main.table,
        name=name_of(main),
        records=len(gone),
    )


def _scrub_journal(db: sqlite3.Connection, edit_id: str, erased: Keys) -> None:
    for seq, id, text in db.execute("SELECT seq, id, changes FROM edits").fetchall():
        changes: list[Any] = json.loads(text)
        kept = [change for change in changes if (change[0], change[1]) not in erased]
        if len(kept) == len(changes):
            continue
        if kept or id == edit_id:
            _blank(db, seq, kept)
        else:
            db.execute("DELETE FROM edits WHERE seq = ?", (seq,))
            db.execute("DELETE FROM touches WHERE seq = ?", (seq,))


def _blank(db: sqlite3.Connection, seq: int, kept: list[Any]) -> None:
    """Leave of an edit what concerns other records. Its label may name what was erased: it goes."""
    text = json.dumps(kept, ensure_ascii=False, separators=(",", ":"))
    deletes = sum(change[3] is None for change in kept)
    db.execute(
        "UPDATE edits SET changes = ?, deletes = ?, label_key = 'erased', label_values = '{}'"
        " WHERE seq = ?",
        (text, deletes, seq),
    )
    if not kept:
        db.execute("UPDATE edits SET state = 'closed' WHERE seq = ?", (seq,))


def _scrub_snapshots(db: sqlite3.Connection, erased: Keys) -> None:
    projects = [(id,) for table, id in erased if table == Project.table]
    db.executemany("DELETE FROM snapshots WHERE owner = ?", projects)
    for owner, seq, text in db.execute("SELECT owner, seq, rows FROM snapshots").fetchall():
        tables: dict[str, list[Any]] = json.loads(text)
        kept = {
            table: [row for row in rows if (table, row["id"]) not in erased]
            for table, rows in tables.items()
        }
        if kept != tables:
            db.execute(
                "UPDATE snapshots SET rows = ? WHERE owner = ? AND seq = ?",
                (json.dumps(kept, ensure_ascii=False, separators=(",", ":")), owner, seq),
            )


def _is_mentioned(db: sqlite3.Connection, text: str) -> bool:
    """Tell whether any row, journal entry or snapshot holds ``text``."""
    places = [("edits", "changes"), ("snapshots", "rows")]
    places += [
        (kind.table, column.name)
        for kind in KINDS
        for column in columns(kind).values()
        if column.sql_type == "TEXT"
    ]
    return any(
        db.execute(
            f'SELECT 1 FROM "{table}" WHERE instr("{column}", ?) LIMIT 1', (text,)
        ).fetchone()
        for table, column in places
    )
