"""The one place that opens SQLite files, writes to them and turns its errors into refusals.

The SQLite of the system may be old enough to lose a write-ahead log (3.7.0 to 3.51.2), so the one
shipped as a package is preferred. ``sqlite_utils`` makes the same choice.
"""

from __future__ import annotations

import os
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from presales_desk.errors import (
    DamagedWorkspaceError,
    DiskFullError,
    ExpectedError,
    InUseError,
    NotWrittenError,
    ReadOnlyError,
    Term,
    WorkspaceGoneError,
)

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Generator
else:
    try:
        import pysqlite3.dbapi2 as sqlite3
    except ImportError:
        import sqlite3

__all__ = ["open_db", "refusal", "rows", "sqlite3", "translating", "writing"]

_BUSY_SECONDS = 5.0

_SETTINGS = """
    PRAGMA foreign_keys = ON;
    PRAGMA synchronous = FULL;
    PRAGMA trusted_schema = OFF;
    PRAGMA cell_size_check = ON;
"""


def open_db(path: Path, *, read_only: bool = False) -> sqlite3.Connection:
    """Return a connection to the SQLite file ``path`` for the calling thread.

    Args:
        path: The file; made, with WAL, when it is missing and may be written.
        read_only: Never write, not even a checkpoint of the write-ahead log.

    Raises:
        WorkspaceGoneError: The file, or the folder it should be made in, is not there.
        ReadOnlyError: The file or its folder cannot be written.
        DamagedWorkspaceError: It is no SQLite file, or broken beyond opening.

    """
    if not (path if read_only else path.parent).exists():
        raise WorkspaceGoneError(place=str(path.parent))
    connection = None
    try:
        if read_only:
            _roll_back(path)
        connection = sqlite3.connect(
            _address(path, read_only=read_only),
            uri=True,
            timeout=_BUSY_SECONDS,
            isolation_level=None,
        )
        connection.executescript(_SETTINGS)
        if read_only:
            connection.execute("PRAGMA wal_autocheckpoint = 0")
            connection.execute("PRAGMA query_only = ON")
        else:
            connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("SELECT count(*) FROM sqlite_master")
    except (sqlite3.Error, UnicodeDecodeError) as error:
        if connection is not None:
            connection.close()
        raise refusal(error, path) or error from error
    return connection


def _address(path: Path, *, read_only: bool) -> str:
    address = path.absolute().as_uri()
    if not read_only:
        return f"{address}?mode=rwc"
    log = path.with_name(f"{path.name}-wal")
    # On a read-only medium SQLite cannot make the index of a log. Without a log none is needed;
    # with one, "immutable" would hide what is in it.
    if not os.access(path.parent, os.W_OK) and not (log.exists() and log.stat().st_size):
        return f"{address}?immutable=1"
    return f"{address}?mode=ro"


def _roll_back(path: Path) -> None:
    """Let SQLite take back what a killed process had begun outside the write-ahead log.

    That is the switch to the log, which a restored database still needs. Only a connection that
    may write can take it back; a reader would be refused.
    """
    journal = path.with_name(f"{path.name}-journal")
    if not journal.exists() or not os.access(path.parent, os.W_OK):
        return
    writer = sqlite3.connect(path, timeout=_BUSY_SECONDS)
    try:
        writer.execute("SELECT count(*) FROM sqlite_master")
    finally:
        writer.close()


@contextmanager
def writing(connection: sqlite3.Connection) -> Generator[sqlite3.Connection]:
    """Make everything in the block one transaction: all of it is on the disk afterwards, or none.

    It takes the right to write at its beginning, so that what is read inside still holds when it
    is written.

    Raises:
        DiskFullError: There is no room.
        ReadOnlyError: The file cannot be written, or was opened for reading.
        InUseError: Another process writes for too long.
        DamagedWorkspaceError: The file is damaged.
        WorkspaceGoneError: The file is not there any more.
        NotWrittenError: The disk reports an error.

    """
    with translating(connection):
        if (place := _path(connection)) is not None and not place.exists():
            raise WorkspaceGoneError(place=str(place.parent))
        connection.execute("BEGIN IMMEDIATE")
        try:
            yield connection
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:  # a full disk has rolled back by itself
                connection.execute("ROLLBACK")
            raise


@contextmanager
def translating(connection: sqlite3.Connection) -> Generator[None]:
    """Turn the errors of SQLite that are the world's fault into refusals; others are bugs."""
    try:
        yield
    except sqlite3.Error as error:
        known = refusal(error, _path(connection) or Path(":memory:"))
        if known is None:
            raise
        raise known from error


def rows(connection: sqlite3.Connection, sql: str, values: Any = ()) -> list[tuple[Any, ...]]:
    """Return all rows of a query.

    Raises:
        DamagedWorkspaceError: The file is damaged.
        WorkspaceGoneError: The file cannot be opened any more.

    """
    with translating(connection):
        return connection.execute(sql, values).fetchall()


def refusal(error: sqlite3.Error | UnicodeDecodeError, path: Path) -> ExpectedError | None:
    """Return what the user is told about ``error``; None when it is a bug of ours."""
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    # The latter comes when SQLite quotes in its message what it found in a damaged schema.
    if "Could not decode to UTF-8" in str(error) or isinstance(error, UnicodeDecodeError):
        code = sqlite3.SQLITE_CORRUPT
    place = str(path.parent)
    match code:
        case sqlite3.SQLITE_FULL:
            return DiskFullError(place=place)
        case sqlite3.SQLITE_READONLY:
            return ReadOnlyError(place=place)
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return InUseError(place=place, holder="?")
        case sqlite3.SQLITE_CORRUPT | sqlite3.SQLITE_NOTADB:
            return DamagedWorkspaceError(name=path.name, copy=str(path))
        case sqlite3.SQLITE_CANTOPEN:
            return (
                WorkspaceGoneError(place=place) if not path.exists() else ReadOnlyError(place=place)
            )
        case sqlite3.SQLITE_IOERR:
            return NotWrittenError(name=path.name, reason=Term("reason.device"))
        case _:
            return None


def _path(connection: sqlite3.Connection) -> Path | None:
    name = connection.execute("PRAGMA database_list").fetchone()[2]
    return Path(name) if name else None
