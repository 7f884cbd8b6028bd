"""Brings a workspace's database up to date, or refuses one from a newer version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.errors import DamagedWorkspaceError, NewerWorkspaceError, OlderWorkspaceError
from presales_desk.workspace.codec import columns, row_hash
from presales_desk.workspace.database import open_db, rows, translating, writing
from presales_desk.workspace.kinds import KINDS
from presales_desk.workspace.snapshots import take_all

if TYPE_CHECKING:
    from pathlib import Path

    from presales_desk.workspace.database import sqlite3

VERSION = 12
"""Number of steps in ``schema``; kept in the file as its ``user_version``."""


def stored_version(path: Path) -> int:
    """Return how many steps the database has behind it; 0 when there is none yet.

    Nothing is written: a file from a newer version keeps its bytes.

    Raises:
        DamagedWorkspaceError: The file is damaged.

    """
    if not path.exists():
        return 0
    db = open_db(path, read_only=True)
    try:
        return int(rows(db, "PRAGMA user_version")[0][0])
    finally:
        db.close()


def require_usable(path: Path, *, read_only: bool) -> int:
    """Return the version of the database.

    Raises:
        DamagedWorkspaceError: It is broken, or not a database of this program.
        NewerWorkspaceError: It is from a newer version of the program.
        OlderWorkspaceError: It is from an older one and may not be brought up to date.

    """
    version = stored_version(path)
    if version == 0 and path.exists() and _is_foreign(path):
        raise DamagedWorkspaceError(name=path.name, copy=str(path))
    if version > VERSION:
        raise NewerWorkspaceError(name=path.name, version=version)
    if read_only and version < VERSION:
        raise OlderWorkspaceError(place=str(path.parent))
    return version


def migrate(db: sqlite3.Connection) -> None:
    """Make the missing steps, each wholly or not at all.

    The journal speaks of the old columns, so its undo history is closed, and a snapshot of every
    project is stored from which later edits are replayed.

    Raises:
        DiskFullError: There is no room; the steps made so far stand.

    """
    from sqlite_utils import Database

    from presales_desk.workspace.schema import schema

    with translating(db):
        schema.apply(Database(db, execute_plugins=False))
    with writing(db):
        for kind in KINDS:
            names = ", ".join(columns(kind))
            found = db.execute(f'SELECT {names} FROM "{kind.table}"').fetchall()
            hashes = [
                (row_hash(dict(zip(columns(kind), values, strict=True))), values[0])
                for values in found
            ]
            db.executemany(f'UPDATE "{kind.table}" SET row_hash = ? WHERE id = ?', hashes)
        db.execute("UPDATE edits SET state = 'closed' WHERE state IN ('done', 'undone')")
        take_all(db)
        db.execute(f"PRAGMA user_version = {VERSION}")


def _is_foreign(path: Path) -> bool:
    """Tell whether a file without a version has tables that none of our steps made."""
    db = open_db(path, read_only=True)
    try:
        tables = {name for (name,) in rows(db, "SELECT name FROM sqlite_master")}
    finally:
        db.close()
    return bool(tables) and "_sqlite_migrations" not in tables
