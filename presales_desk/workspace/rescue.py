"""Reads what can still be read from a damaged database, row by row."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from presales_desk.workspace.codec import columns, row_hash
from presales_desk.workspace.database import sqlite3
from presales_desk.workspace.kinds import KINDS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from presales_desk.records.base import Record
    from presales_desk.workspace.codec import Row

Rows = dict[tuple[str, str], "Row"]
"""Rows by table and id."""

EDIT_COLUMNS = (
    *("seq", "id", "scope", "sort", "label_key", "label_values", "author", "at"),
    *("process", "deletes", "changes"),
)
_SETTINGS = """
    PRAGMA writable_schema = ON; -- reads a file that is shorter than it says, and odd schemas
    PRAGMA trusted_schema = OFF;
    PRAGMA cell_size_check = ON;
    SELECT count(*) FROM sqlite_master;
"""
_MOST_GUESSES = 200_000  # looked up in about a second


@dataclass(frozen=True, slots=True)
class Rescued:
    """What a database still holds.

    Attributes:
        sound: Rows that are as they were written.
        altered: Rows that can be read, but are not as they were written.
        listed: Rows that an index speaks of, whether they can be read or not.
        edits: Readable rows of the journal, with ``EDIT_COLUMNS``, in order.
        is_whole: Whether all of the journal could be read, so that no record is missed.

    """

    sound: Rows = field(default_factory=dict[tuple[str, str], "Row"])
    altered: Rows = field(default_factory=dict[tuple[str, str], "Row"])
    listed: set[tuple[str, str]] = field(default_factory=set[tuple[str, str]])
    edits: list[tuple[Any, ...]] = field(default_factory=list[tuple[Any, ...]])
    is_whole: bool = False

    @property
    def last_edit(self) -> int:
        """The place of the newest edit in the journal; 0 when there is none."""
        return self.edits[-1][0] if self.edits else 0


def rescue(path: Path) -> Rescued:
    """Return what can be read from the database ``path``; nothing when it cannot be opened."""
    db = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)
    try:
        db.executescript(_SETTINGS)
        db.text_factory = _any_text
        edits = _edits(db)
        whole = _scan(db, "SELECT count(*), sum(length(changes)) FROM edits NOT INDEXED")
        rescued = Rescued(edits=edits, is_whole=bool(whole) and whole[0][0] == len(edits))
        for kind in KINDS:
            _read_kind(db, kind, rescued)
    except sqlite3.DatabaseError:
        return Rescued()
    finally:
        db.close()
    return rescued


def changes_of(edit: Sequence[Any]) -> list[Any]:
    """Return the changes of a rescued edit: table, id, fields before, fields after of each."""
    return json.loads(edit[EDIT_COLUMNS.index("changes")])


def _read_kind(db: sqlite3.Connection, kind: type[Record], rescued: Rescued) -> None:
    table = kind.table
    # An older database lacks columns of today; the hash covers those it has.
    stored = {row[1] for row in _scan(db, f'PRAGMA table_info("{table}")')}
    names = [name for name in columns(kind) if name in stored]
    if "id" not in names:
        return
    listed = {(table, str(id)) for (id,) in _scan(db, f'SELECT id FROM "{table}" ORDER BY id')}
    for *values, stored_hash in _lookups(db, table, ", ".join([*names, "row_hash"])):
        row = dict(zip(names, values, strict=True))
        key = (table, str(row["id"]))
        is_text = not any(isinstance(value, bytes) for value in values)
        if is_text and row_hash(row) == stored_hash:
            rescued.sound[key] = row
        elif key in listed:  # else its id is what was altered
            rescued.altered[key] = row
    rescued.listed.update(listed)


def _edits(db: sqlite3.Connection) -> list[tuple[Any, ...]]:
    found = _lookups(db, "edits", ", ".join(EDIT_COLUMNS))
    return [edit for edit in found if _is_readable(edit)]


def _is_readable(edit: Sequence[Any]) -> bool:
    try:
        return all(len(change) == 4 for change in changes_of(edit))
    except (TypeError, ValueError):
        return False


def _lookups(db: sqlite3.Connection, table: str, names: str) -> Iterator[tuple[Any, ...]]:
    """Yield the rows of a table, each looked up by itself: a bad page costs only its own rows."""
    for rowid in sorted(_rowids(db, table)):
        yield from _scan(db, f'SELECT {names} FROM "{table}" NOT INDEXED WHERE rowid = {rowid}')


def _rowids(db: sqlite3.Connection, table: str) -> set[int]:
    """Return where rows may be: from both ends up to what cannot be read, and all in between."""
    up = [row[0] for row in _scan(db, f'SELECT rowid FROM "{table}" NOT INDEXED ORDER BY rowid')]
    down = [
        row[0] for row in _scan(db, f'SELECT rowid FROM "{table}" NOT INDEXED ORDER BY rowid DESC')
    ]
    listed = [row[0] for row in _scan(db, f'SELECT rowid FROM "{table}"')]  # from an index
    between = range(up[-1] + 1, down[-1])[:_MOST_GUESSES] if up and down else ()
    return {*up, *down, *listed, *between}


def _scan(db: sqlite3.Connection, sql: str) -> list[tuple[Any, ...]]:
    """Return the rows of a query up to the first that cannot be read."""
    found: list[tuple[Any, ...]] = []
    try:
        found.extend(db.execute(sql))
    except sqlite3.DatabaseError:
        return found
    return found


def _any_text(content: bytes) -> str:
    return content.decode("utf-8", "replace")
