"""Finds rows that changed on the disk without an edit: flipped bits that SQLite does not notice."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from presales_desk.workspace.codec import columns, row_hash
from presales_desk.workspace.database import translating
from presales_desk.workspace.kinds import KINDS

if TYPE_CHECKING:
    from presales_desk.records.base import Record
    from presales_desk.workspace.database import sqlite3


@dataclass(frozen=True, slots=True)
class DamagedRow:
    """A row whose content does not match its hash.

    Attributes:
        kind: Of the record it should hold.
        id: As it stands in the row now; it may be what is damaged.

    """

    kind: type[Record]
    id: str


def damaged_rows(db: sqlite3.Connection) -> list[DamagedRow]:
    """Return the rows of all records that are not what was written.

    Reads every row. Needs a connection of its own, for it makes text readable that is none.

    Raises:
        DamagedWorkspaceError: The file is damaged so far that rows cannot be reached.

    """
    db.text_factory = _any_text
    with translating(db):
        return [
            DamagedRow(kind, str(row[0]))
            for kind in KINDS
            for row in _rows(db, kind)
            if not _is_as_written(kind, row)
        ]


def _any_text(content: bytes) -> str:
    return content.decode("utf-8", "replace")


def _rows(db: sqlite3.Connection, kind: type[Record]) -> list[tuple[Any, ...]]:
    names = ", ".join(columns(kind))
    return db.execute(f'SELECT {names}, row_hash FROM "{kind.table}" NOT INDEXED').fetchall()


def _is_as_written(kind: type[Record], row: tuple[Any, ...]) -> bool:
    *values, stored = row
    if any(isinstance(value, bytes) for value in values):  # never written by this program
        return False
    return row_hash(dict(zip(columns(kind), values, strict=True))) == stored
