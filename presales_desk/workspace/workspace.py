"""The one way to the user's work: reading, and the one write path."""

from __future__ import annotations

import datetime as dt
from contextlib import contextmanager
from typing import TYPE_CHECKING, Self

from presales_desk.errors import (
    ChangedSinceError,
    MissingRecordError,
    ReadOnlyError,
    Term,
    WorkspaceGoneError,
)
from presales_desk.records.ids import new_id
from presales_desk.workspace import backups, handovers, places, stand_ins
from presales_desk.workspace import bin as trash
from presales_desk.workspace.bin import BinEntry
from presales_desk.workspace.database import open_db, translating, writing
from presales_desk.workspace.journal import Edit, Journal, Writer, new_edit, term_of_edit
from presales_desk.workspace.lock import WriterLock
from presales_desk.workspace.migrations import VERSION, migrate, require_usable
from presales_desk.workspace.reading import DATABASE, Reader
from presales_desk.workspace.rows import WORKSPACE, RowConflictError, RowWriter

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable
    from pathlib import Path

    from presales_desk.records.base import Change
    from presales_desk.records.findings import Label
    from presales_desk.workspace.database import sqlite3
    from presales_desk.workspace.journal import Entry, Sort, State
    from presales_desk.workspace.rows import RowChange

__all__ = ["WORKSPACE", "BinEntry", "Edit", "Reader", "Workspace", "now"]


def now() -> dt.datetime:
    """Return the moment in local time, with its distance from UTC."""
    return dt.datetime.now().astimezone()


class Workspace(Reader):
    """A folder with the user's projects, open for reading or for reading and writing.

    Every change is an edit: one transaction, one row of the journal, one step of undo. Undo and
    redo work on one scope, a project's id or ``WORKSPACE``, and survive a restart.
    """

    def __init__(
        self,
        db: sqlite3.Connection,
        folder: Path,
        *,
        author: str,
        clock: Callable[[], dt.datetime],
        lock: WriterLock | None,
    ) -> None:
        super().__init__(db, folder, read_only=lock is None)
        self._lock, self._author, self._clock = lock, author, clock
        self._journal = Journal(db, Writer(author, process=new_id()))
        self._listeners: list[Callable[[Edit], None]] = []

    @classmethod
    def open(
        cls,
        folder: Path,
        *,
        author: str = "",
        clock: Callable[[], dt.datetime] = now,
        read_only: bool = False,
        anywhere: bool = False,
    ) -> Self:
        """Open the workspace in ``folder``; make it when it is not there and may be written.

        Args:
            folder: Of the workspace.
            author: Name of the person at work, for the journal.
            clock: Gives the moment of an edit.
            read_only: Leave the right to write to another process.
            anywhere: Write even in a folder that is synchronized or on a server: the user was
                warned and insists.

        Raises:
            WorkspaceUnsuitableError: The folder is synchronized or on a server; it can still be
                opened for reading.
            InUseError: Another process writes to it; it can still be opened for reading.
            ReadOnlyError: The folder cannot be written; likewise.
            WorkspaceGoneError: There is no workspace to read here.
            NewerWorkspaceError: It is from a newer version of the program; nothing was written.
            DamagedWorkspaceError: The database cannot be opened.

        """
        if read_only:
            return cls(_to_read(folder), folder, author=author, clock=clock, lock=None)
        if not anywhere:
            places.require_suitable(folder)
        db, lock = _to_write(folder, author, clock)
        workspace = cls(db, folder, author=author, clock=clock, lock=lock)
        workspace.attachments.sweep()
        return workspace

    def apply(
        self, label: Label, *changes: Change, scope: str, merge_key: str | None = None
    ) -> Edit:
        """Make all of ``changes`` or none, and remember how to take them back.

        Args:
            label: Name of the edit for the history and the undo menu.
            changes: In the order in which they can be made: parents first, dependants deleted
                first.
            scope: A project's id or ``WORKSPACE``: whose undo takes it back.
            merge_key: Names the field being typed in; the newest edit grows when it has the same
                key and fields, is of the same author and process, and is under two seconds old.

        Returns:
            The edit. When nothing was different it is not journalled and touches no record.

        Raises:
            StaleRecordError: A record was changed or deleted since the caller read it.
            NotUniqueError: A value is taken already.
            MissingRecordError: The record that a new one belongs to is gone.
            StillNeededError: Others refer to a record that should go.
            ReadOnlyError: The workspace is open for reading.
            DiskFullError: There is no room; nothing was changed.

        """
        with self._writing():
            writer = RowWriter(self._db)
            writer.apply(changes)
            edit = self._new_edit(label, scope, writer.changes, "edit")
            if not writer.changes:
                return edit
            edit = self._journal.add(edit, writer.changes, writer.owners, merge_key=merge_key)
        return self._announce(edit)

    def undo(self, scope: str) -> Edit | None:
        """Take back the newest edit of ``scope`` that still stands; None when there is none.

        Raises:
            ChangedSinceError: A field it touched was changed later; names that edit.
            ReadOnlyError: The workspace is open for reading.

        """
        return self._step(scope, "done", "undone")

    def redo(self, scope: str) -> Edit | None:
        """Make again what was undone last; None when there is nothing. See ``undo``."""
        return self._step(scope, "undone", "done")

    def undoable(self, scope: str) -> Edit | None:
        """Return the edit that ``undo`` would take back; None when there is none."""
        with translating(self._db):
            entry = self._journal.newest(scope, "done")
        return None if entry is None else entry.edit

    def take_back(self, edit_id: str) -> Edit:
        """Take back one particular edit, such as a deletion that lies in the bin.

        That is a new step of its scope, which can be undone like any other.

        Raises:
            MissingRecordError: There is no such edit.
            ChangedSinceError: A field it touched was changed later; names that edit.
            NotUniqueError: A value it would bring back was given to another record.
            ReadOnlyError: The workspace is open for reading.

        """
        with self._writing():
            entry = self._journal.entry(edit_id)
            if entry is None:
                raise MissingRecordError(kind=Term("kind.edit"), id=edit_id)
            edit = self._replay(entry, _inverse(entry.changes), "undo", state="done")
        return self._announce(edit)

    def erase(self, edit_id: str) -> None:
        """Erase for good what an edit deleted: rows, journal, snapshots, backups, stored files.

        Raises:
            MissingRecordError: There is no such entry in the bin.
            ReadOnlyError: The workspace is open for reading.
            DiskFullError, NotWrittenError: No fresh backup could be made. The database tells of
                nothing any more; older backups and stored files still do.

        """
        self._require_writable()
        with translating(self._db):
            erased = trash.erase(self._db, edit_id)
        handovers.forget(self.folder, erased.ids)
        stand_ins.forget_names(self.folder, erased.words)
        backups.scrub(self.folder, self._clock())
        self.attachments.remove(erased.unused)  # last, for an older backup may have needed them

    def subscribe(self, listener: Callable[[Edit], None]) -> Callable[[], None]:
        """Tell ``listener`` of every edit once it is on the disk; return what ends that."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    @contextmanager
    def reader(self) -> Generator[Reader]:
        """Lend a reader with a connection of its own, for the calling thread.

        It can add attachments where the workspace can: bytes come before the edit that names them.
        """
        db = open_db(self.folder / DATABASE, read_only=True)
        try:
            yield Reader(db, self.folder, read_only=self.read_only)
        finally:
            db.close()

    def close(self) -> None:
        """Let go of the files and of the right to write."""
        self._db.close()
        if self._lock is not None:
            self._lock.release()

    def _step(self, scope: str, state: State, moved: State) -> Edit | None:
        """Move the next edit in ``state`` to the state ``moved``, taking it back or making it."""
        with self._writing():
            entry = self._journal.newest(scope, state)
            if entry is None:
                return None
            back = moved == "undone"
            changes = _inverse(entry.changes) if back else entry.changes
            sort: Sort = "undo" if back is (entry.edit.sort == "edit") else "redo"
            edit = self._replay(entry, changes, sort, state=None)
            self._journal.move(entry, moved)
        return self._announce(edit)

    def _replay(
        self, entry: Entry, changes: Iterable[RowChange], sort: Sort, *, state: State | None
    ) -> Edit:
        """Make the changes of an old edit, or their inverse, as a new one."""
        writer = RowWriter(self._db)
        try:
            writer.replay(changes)
        except RowConflictError as conflict:
            later = self._journal.later(entry.seq, conflict)
            raise ChangedSinceError(
                edit=term_of_edit(entry.edit), later=term_of_edit(later)
            ) from None
        edit = self._new_edit(entry.edit.label, entry.edit.scope, writer.changes, sort)
        return self._journal.add(edit, writer.changes, writer.owners, state=state)

    def _new_edit(self, label: Label, scope: str, changes: list[RowChange], sort: Sort) -> Edit:
        return new_edit(label, scope, self._author, self._clock().astimezone(), changes, sort)

    @contextmanager
    def _writing(self) -> Generator[None]:
        self._require_writable()
        with writing(self._db):
            yield

    def _require_writable(self) -> None:
        if self.read_only:
            raise ReadOnlyError(place=str(self.folder))

    def _announce(self, edit: Edit) -> Edit:
        for listener in tuple(self._listeners):
            listener(edit)
        return edit


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ReadOnlyError(place=str(folder)) from error


def _to_read(folder: Path) -> sqlite3.Connection:
    """Return a connection that cannot write to the database of a workspace."""
    path = folder / DATABASE
    if not path.exists():
        raise WorkspaceGoneError(place=str(folder))
    require_usable(path, read_only=True)
    return open_db(path, read_only=True)


def _to_write(
    folder: Path, author: str, clock: Callable[[], dt.datetime]
) -> tuple[sqlite3.Connection, WriterLock]:
    """Return a connection to the database of a workspace, and the right to write to it."""
    _make_folder(folder)
    lock = WriterLock(folder, author)
    try:
        return _up_to_date(folder / DATABASE, clock), lock
    except BaseException:
        lock.release()
        raise


def _up_to_date(path: Path, clock: Callable[[], dt.datetime]) -> sqlite3.Connection:
    """Return a connection to the database of a workspace, made or brought up to date."""
    version = require_usable(path, read_only=False)
    if 0 < version < VERSION:
        backups.take(path.parent, clock(), backups.Occasion.MIGRATION)
    db = open_db(path)
    try:
        if version < VERSION:
            migrate(db)
    except BaseException:
        db.close()
        raise
    return db


def _inverse(changes: list[RowChange]) -> list[RowChange]:
    return [change.inverse for change in reversed(changes)]
