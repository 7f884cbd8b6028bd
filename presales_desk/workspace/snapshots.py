"""What a project looked like: snapshots of its rows, and the edits after them replayed."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, cast

from presales_desk.records.project import Project
from presales_desk.workspace.codec import columns, to_record
from presales_desk.workspace.kinds import KINDS, PARENTS
from presales_desk.workspace.rows import WORKSPACE

if TYPE_CHECKING:
    from presales_desk.records.base import Record
    from presales_desk.workspace.codec import Row
    from presales_desk.workspace.database import sqlite3

EDITS_BETWEEN = 200
"""A project gets a snapshot after so many edits: few enough to replay in an instant."""

State = dict[tuple[str, str], "Row"]
"""Rows by table and id."""


def take_if_due(db: sqlite3.Connection, owner: str, seq: int) -> None:
    """Store a snapshot of ``owner`` after edit ``seq`` when the newest is ``EDITS_BETWEEN`` old."""
    (since,) = db.execute(
        "SELECT count(*) FROM touches WHERE owner = ? AND seq >"
        " coalesce((SELECT max(seq) FROM snapshots WHERE owner = ?), 0)",
        (owner, owner),
    ).fetchone()
    if since >= EDITS_BETWEEN:
        _take(db, owner, seq)


def take_all(db: sqlite3.Connection) -> None:
    """Store a snapshot of every project and of what belongs to none."""
    (seq,) = db.execute("SELECT coalesce(max(seq), 0) FROM edits").fetchone()
    for (project_id,) in db.execute("SELECT id FROM projects").fetchall():
        _take(db, project_id, seq)
    _take(db, WORKSPACE, seq)


def records_as_of(db: sqlite3.Connection, owner: str, moment: str) -> list[Record]:
    """Return the records of ``owner`` as the last edit up to ``moment`` left them.

    Edits are taken in the order in which they were made, for a clock may have been set back.

    Args:
        db: The database.
        owner: A project's id or ``WORKSPACE``.
        moment: In UTC, as the journal stores it.

    """
    (until,) = db.execute(
        "SELECT coalesce(max(seq), 0) FROM edits WHERE at <= ?", (moment,)
    ).fetchone()
    since, state = _newest(db, owner, until)
    found = db.execute(
        "SELECT changes FROM edits JOIN touches USING (seq)"
        " WHERE owner = ? AND seq > ? AND seq <= ? ORDER BY seq",
        (owner, since, until),
    )
    for (changes,) in found:
        _replay(state, changes)
    return [
        to_record(kind, row)
        for kind in KINDS
        for (table, _), row in state.items()
        if table == kind.table and _owner(state, table, row) == owner
    ]


def _newest(db: sqlite3.Connection, owner: str, until: int) -> tuple[int, State]:
    found = db.execute(
        "SELECT seq, rows FROM snapshots WHERE owner = ? AND seq <= ? ORDER BY seq DESC LIMIT 1",
        (owner, until),
    ).fetchone()
    if found is None:
        return 0, {}
    tables = cast("dict[str, list[Row]]", json.loads(found[1]))
    return found[0], {
        (table, str(row["id"])): row for table, items in tables.items() for row in items
    }


def _replay(state: State, changes: str) -> None:
    for table, id, before, after in json.loads(changes):
        if after is None:
            state.pop((table, id), None)
        elif before is None or (table, id) in state:
            state[table, id] = state.get((table, id), {}) | after


def _owner(state: State, table: str, row: Row) -> str | None:
    """Return whose row it is; None when its parent is not in ``state``."""
    if table == Project.table:
        return str(row["id"])
    for field, parent in PARENTS.items():
        if parent_id := row.get(field):
            above = state.get((parent, str(parent_id)))
            return None if above is None else _owner(state, parent, above)
    return WORKSPACE


def _take(db: sqlite3.Connection, owner: str, seq: int) -> None:
    text = json.dumps(_rows_of(db, owner), ensure_ascii=False, separators=(",", ":"))
    db.execute("INSERT OR REPLACE INTO snapshots VALUES (?, ?, ?)", (owner, seq, text))


def _rows_of(db: sqlite3.Connection, owner: str) -> dict[str, list[Row]]:
    """Return the rows of ``owner`` by table, found from the project downwards."""
    state: dict[str, list[Row]] = {}
    for kind in KINDS:
        condition, values = _belongs(kind, owner, state)
        found = db.execute(
            f'SELECT {", ".join(columns(kind))} FROM "{kind.table}" WHERE {condition}', values
        )
        state[kind.table] = [dict(zip(columns(kind), row, strict=True)) for row in found]
    return state


def _belongs(
    kind: type[Record], owner: str, above: dict[str, list[Row]]
) -> tuple[str, tuple[Any, ...]]:
    if kind is Project:
        return "id = ?", (owner,)
    for field, parent in PARENTS.items():
        if field in columns(kind):
            if owner == WORKSPACE:
                return f"{field} IS NULL", ()
            ids = json.dumps([row["id"] for row in above[parent]])
            return f"{field} IN (SELECT value FROM json_each(?))", (ids,)
    return ("1", ()) if owner == WORKSPACE else ("0", ())
