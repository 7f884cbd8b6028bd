"""The journal: every edit with both directions, in the order in which they were made.

``seq`` alone orders edits, for a clock may be set back. An edit that can be undone is ``done``;
one that can be redone is ``undone``; a new edit makes those ``dropped``, a migration makes all
``closed``. The rows that only record an undo or a redo have no state.
"""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Literal, cast

from presales_desk.errors import Term
from presales_desk.records.findings import Label
from presales_desk.records.ids import new_id
from presales_desk.workspace.rows import RowChange
from presales_desk.workspace.snapshots import take_if_due

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.workspace.database import sqlite3
    from presales_desk.workspace.rows import RowConflictError

Sort = Literal["edit", "undo", "redo"]
State = Literal["done", "undone"]

MERGE_PAUSE = dt.timedelta(seconds=2)
"""Typing after a shorter pause grows the newest edit."""

_COLUMNS = "seq, id, scope, sort, label_key, label_values, author, at, changes"


@dataclass(frozen=True, slots=True)
class Edit:
    """One step of the journal, as listeners and the history page see it.

    Attributes:
        id: Stays the same while typing grows the edit.
        scope: A project's id, or ``WORKSPACE``.
        label: Of the edit; an undo or redo has the label of what it moved.
        author: Name of who made it; empty when unknown.
        at: In local time.
        kinds: Tables it touched; empty when nothing was different and nothing was journalled.
        ids: Of the records it touched.
        sort: Whether it was made, taken back or made again.

    """

    id: str
    scope: str
    label: Label
    author: str
    at: dt.datetime
    kinds: frozenset[str]
    ids: frozenset[str]
    sort: Sort


@dataclass(frozen=True, slots=True)
class Entry:
    """An edit with what is needed to take it back."""

    seq: int
    edit: Edit
    changes: list[RowChange]


@dataclass(frozen=True, slots=True)
class Writer:
    """Who writes.

    Attributes:
        author: Name of the person; empty when unknown.
        process: Differs for every opening of a workspace: typing never grows another's edit.

    """

    author: str
    process: str


class Journal:
    """Writes and reads the ``edits`` of one database. Writing needs a transaction."""

    def __init__(self, db: sqlite3.Connection, writer: Writer) -> None:
        self._db, self._writer = db, writer

    def add(
        self,
        edit: Edit,
        changes: list[RowChange],
        owners: set[str],
        *,
        state: State | None = "done",
        merge_key: str | None = None,
    ) -> Edit:
        """Store ``edit``; with a ``merge_key`` it may become part of the newest one.

        Args:
            edit: What is to be stored.
            changes: What it changed.
            owners: The projects whose records it changed, and ``WORKSPACE`` for others.
            state: None for an undo or redo, which is not undone itself but moves another edit.
            merge_key: Names the field being typed in.

        Returns:
            The edit as it stands in the journal now.

        """
        if state is not None:
            self._drop_redoable(edit.scope)
        if merge_key is not None and (older := self._growing(edit, merge_key)) is not None:
            grown = _grown(older.changes, changes)
            if grown is not None:
                self._remove(older.seq)
                edit, changes = replace(edit, id=older.edit.id), grown
        self._store(edit, changes, owners, state, merge_key)
        return edit

    def newest(self, scope: str, state: State) -> Entry | None:
        """Return what undo (``done``) or redo (``undone``) takes next; None when there is none."""
        order = "DESC" if state == "done" else "ASC"
        return self._one(f"scope = ? AND state = ? ORDER BY seq {order} LIMIT 1", (scope, state))

    def entry(self, edit_id: str) -> Entry | None:
        """Return one edit; None when there is none with this id."""
        return self._one("id = ?", (edit_id,))

    def move(self, entry: Entry, state: State) -> None:
        """Remember that ``entry`` was undone, or done again."""
        self._db.execute("UPDATE edits SET state = ? WHERE seq = ?", (state, entry.seq))

    def later(self, seq: int, conflict: RowConflictError) -> Edit | None:
        """Return the newest edit after ``seq`` that touched what ``conflict`` is about.

        None when it is not in the journal: the file was changed by another program.
        """
        for id in sorted(conflict.ids):
            found = self._all("seq > ? AND instr(changes, ?) ORDER BY seq DESC", (seq, f'"{id}"'))
            for entry in found:
                if any(_touches(change, id, conflict.fields) for change in entry.changes):
                    return entry.edit
        return None

    def _growing(self, edit: Edit, merge_key: str) -> Entry | None:
        """Return the newest edit of the scope if typing may grow it."""
        newest = self._one(
            "seq = (SELECT max(seq) FROM edits WHERE scope = ?) AND sort = 'edit'"
            " AND state = 'done' AND merge_key = ? AND author = ? AND process = ?",
            (edit.scope, merge_key, self._writer.author, self._writer.process),
        )
        if newest is None or not dt.timedelta() <= edit.at - newest.edit.at < MERGE_PAUSE:
            return None
        return newest

    def _store(
        self,
        edit: Edit,
        changes: list[RowChange],
        owners: set[str],
        state: State | None,
        merge_key: str | None,
    ) -> None:
        cursor = self._db.execute(
            "INSERT INTO edits (id, scope, sort, state, label_key, label_values, author, at,"
            " merge_key, process, deletes, changes) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                edit.id,
                edit.scope,
                edit.sort,
                state,
                edit.label.key,
                values_to_json(edit.label.values),
                edit.author,
                utc_text(edit.at),
                merge_key,
                self._writer.process,
                sum(change.after is None for change in changes),
                changes_to_json(changes),
            ),
        )
        seq = int(cursor.lastrowid or 0)
        for owner in sorted(owners):
            self._db.execute("INSERT INTO touches VALUES (?, ?)", (owner, seq))
            take_if_due(self._db, owner, seq)

    def _remove(self, seq: int) -> None:
        self._db.execute("DELETE FROM edits WHERE seq = ?", (seq,))
        self._db.execute("DELETE FROM touches WHERE seq = ?", (seq,))

    def _drop_redoable(self, scope: str) -> None:
        self._db.execute(
            "UPDATE edits SET state = 'dropped' WHERE scope = ? AND state = 'undone'", (scope,)
        )

    def _one(self, condition: str, values: tuple[Any, ...]) -> Entry | None:
        return next(iter(self._all(condition, values)), None)

    def _all(self, condition: str, values: tuple[Any, ...]) -> list[Entry]:
        return entries(self._db, condition, values)


def entries(db: sqlite3.Connection, condition: str, values: tuple[Any, ...]) -> list[Entry]:
    """Return the edits that a condition selects, with all that is stored of them."""
    found = db.execute(f"SELECT {_COLUMNS} FROM edits WHERE {condition}", values)
    return [_entry(row) for row in found.fetchall()]


def new_edit(
    label: Label, scope: str, author: str, at: dt.datetime, changes: Sequence[RowChange], sort: Sort
) -> Edit:
    """Return an edit that has just been made."""
    return Edit(
        id=new_id(),
        scope=scope,
        label=label,
        author=author,
        at=at,
        kinds=frozenset(change.table for change in changes),
        ids=frozenset(change.id for change in changes),
        sort=sort,
    )


def utc_text(moment: dt.datetime) -> str:
    """Return ``moment`` as the journal stores it: in UTC, of one length, sortable as text."""
    return moment.astimezone(dt.UTC).isoformat(timespec="microseconds")


def local_day(stored: str) -> dt.date:
    """Return on which day, in local time, a moment is that ``utc_text`` wrote."""
    return dt.datetime.fromisoformat(stored).astimezone().date()


def term_of_edit(edit: Edit | None) -> Term:
    """Return the name of an edit as a value for a message."""
    if edit is None:
        return Term("edit.outside")
    return Term(f"edit.{edit.label.key}", **edit.label.values)


def changes_to_json(changes: Sequence[RowChange]) -> str:
    """Return changes as the journal stores them."""
    return _json([[change.table, change.id, change.before, change.after] for change in changes])


def values_to_json(values: dict[str, str | int]) -> str:
    """Return the values of a label as the journal stores them; terms stay terms."""
    return _json(
        {
            name: {"term": value, "values": value.values} if isinstance(value, Term) else value
            for name, value in values.items()
        }
    )


def values_from_json(text: str) -> dict[str, str | int]:
    """Return the values of a label; the inverse of ``values_to_json``."""
    return {
        name: Term(value["term"], **value["values"]) if isinstance(value, dict) else value
        for name, value in cast("dict[str, Any]", json.loads(text)).items()
    }


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _entry(row: tuple[Any, ...]) -> Entry:
    seq, id, scope, sort, label_key, label_values, author, at, changes_text = row
    changes = [RowChange(*change) for change in json.loads(changes_text)]
    edit = Edit(
        id=id,
        scope=scope,
        label=Label(label_key, **values_from_json(label_values)),
        author=author,
        at=dt.datetime.fromisoformat(at).astimezone(),
        kinds=frozenset(change.table for change in changes),
        ids=frozenset(change.id for change in changes),
        sort=sort,
    )
    return Entry(seq, edit, changes)


def _grown(older: list[RowChange], newer: list[RowChange]) -> list[RowChange] | None:
    """Return both as one; None when the newer does not go on with the same fields."""
    if len(older) != len(newer):
        return None
    grown: list[RowChange] = []
    for first, second in zip(older, newer, strict=True):
        follows = (first.table, first.id, first.after) == (second.table, second.id, second.before)
        if first.before is None or first.after is None or second.after is None or not follows:
            return None
        grown.append(RowChange(first.table, first.id, first.before, second.after))
    return grown


def _touches(change: RowChange, id: str, fields: frozenset[str]) -> bool:
    if change.id != id:
        return False
    if change.before is None or change.after is None or not fields:
        return True
    return not fields.isdisjoint(change.after)
