"""One writer for each workspace, across processes and users.

The lock is an SQLite file held in an exclusive transaction: the system lets it go when the process
ends, however it ends, so no lock is ever left behind. A text file beside it says who holds it.
"""

from __future__ import annotations

import os
import socket
from typing import TYPE_CHECKING

from presales_desk.errors import DiskFullError, InUseError, ReadOnlyError
from presales_desk.workspace.database import refusal, sqlite3
from presales_desk.workspace.files import not_written

if TYPE_CHECKING:
    from pathlib import Path

_LOCK, _HOLDER = "lock", "lock-holder.txt"


class WriterLock:
    """The right to write to one workspace, held from its making to ``release``."""

    def __init__(self, folder: Path, author: str) -> None:
        """Take the lock of the workspace in ``folder``.

        Raises:
            InUseError: Another process, or another window of this one, holds it.
            ReadOnlyError: The folder cannot be written.
            DiskFullError: There is no room for a lock.

        """
        self._holder = folder / _HOLDER
        self._connection = sqlite3.connect(
            folder / _LOCK, timeout=0, isolation_level=None, check_same_thread=False
        )
        try:
            self._connection.execute("BEGIN EXCLUSIVE")
            # SQLite is content with a lock file that it can only read. This is not.
            self._holder.write_text(_name(author), encoding="utf-8")
        except (sqlite3.Error, OSError) as error:
            self._connection.close()
            raise _refusal(error, folder) from error
        self._is_held = True

    def release(self) -> None:
        """Let the next writer in. Doing so again does nothing."""
        if self._is_held:
            self._is_held = False
            self._holder.unlink(missing_ok=True)
            self._connection.close()


def holder(folder: Path) -> str:
    """Return who holds the lock, as name, computer and process; "?" when that is not known."""
    try:
        return (folder / _HOLDER).read_text(encoding="utf-8").strip() or "?"
    except (OSError, ValueError):
        return "?"


def was_left_open(folder: Path) -> bool:
    """Tell whether the last writer is still there or was killed; it did not ``release`` the lock.

    A database that was left so is checked before it is opened; any other can wait until the
    window is there.
    """
    return (folder / _HOLDER).exists()


def _refusal(error: sqlite3.Error | OSError, folder: Path) -> Exception:
    if isinstance(error, OSError):
        told = not_written(folder / _HOLDER, error)
        return told if isinstance(told, DiskFullError) else ReadOnlyError(place=str(folder))
    known = refusal(error, folder / _LOCK)
    if isinstance(known, InUseError):
        return InUseError(place=str(folder), holder=holder(folder))
    return known or error


def _name(author: str) -> str:
    return ", ".join(filter(None, (author, socket.gethostname(), str(os.getpid()))))
