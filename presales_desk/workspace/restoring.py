"""The way back: from a backup or a bundle to a workspace, with the present database kept aside."""

from __future__ import annotations

import filecmp
import shutil
from typing import TYPE_CHECKING

from presales_desk.errors import (
    DamagedWorkspaceError,
    InUseError,
    NotReadError,
    Term,
    WrongFileKindError,
    reason_of,
)
from presales_desk.workspace.backups import KEPT, require_sound, stamp
from presales_desk.workspace.bundles import open_bundle
from presales_desk.workspace.database import open_db, rows
from presales_desk.workspace.files import draft_beside, free_name, make_folder, move_over
from presales_desk.workspace.lock import WriterLock
from presales_desk.workspace.migrations import require_usable
from presales_desk.workspace.reading import DATABASE
from presales_desk.workspace.zip_rules import ZIP_MAGIC

if TYPE_CHECKING:
    import datetime as dt
    from pathlib import Path

    from presales_desk.records.job import Job

_SQLITE_MAGIC = b"SQLite format 3\0"


def restore(source: Path, folder: Path, now: dt.datetime, job: Job) -> Path | None:
    """Bring the workspace in ``folder`` back to what ``source`` holds.

    Everything in ``source`` is checked before anything is replaced; the database is replaced last
    and in one step, so a stop at any moment leaves the old workspace or the new one.

    Args:
        source: A file of ``list_backups`` or one that ``write_bundle`` made.
        folder: Of the workspace, which nobody may have open for writing; made when missing.
        now: For the name of what is kept aside.
        job: Who watches.

    Returns:
        Where the database that was replaced is kept; None when there was none.

    Raises:
        WrongFileKindError: ``source`` is no backup.
        NotReadError: It is damaged; nothing was changed.
        NewerWorkspaceError: It is from a newer version of the program; likewise.
        InUseError: The workspace is open in another window; likewise.
        DiskFullError, NotWrittenError: The database is still the old one.

    """
    is_bundle = _is_bundle(source)
    make_folder(folder)
    lock = WriterLock(folder, "")
    try:
        with draft_beside(folder / DATABASE) as draft:
            _fetch(source, draft, job, is_bundle=is_bundle)
            _require_restorable(draft, source.name)
            if is_bundle:
                _unpack(source, folder, now, job)
            kept = put_aside(folder, now, "replaced")
            replace_database(folder, draft)
    finally:
        lock.release()
    return kept


def put_aside(folder: Path, now: dt.datetime, why: str) -> Path | None:
    """Copy the present database to ``kept/`` and return where it is; None when there is none.

    Args:
        folder: Of the workspace; the caller holds its lock.
        now: For the name.
        why: Word for the name, such as ``damaged``.

    Raises:
        DiskFullError, NotWrittenError: It could not be copied.

    """
    if not (folder / DATABASE).exists():
        return None
    target = free_name(folder / KEPT / f"{stamp(now)} {why}.db")
    make_folder(target.parent)
    # The log goes first: whoever finds the database finds all of it.
    for part in ("-wal", ""):
        source = folder / f"{DATABASE}{part}"
        if source.exists():
            _copy(source, target.with_name(target.name + part))
    return target


def replace_database(folder: Path, draft: Path) -> None:
    """Put ``draft`` in the place of the workspace's database, in one step.

    A log of the old database beside the new one would be taken for its own and destroy it. So the
    log goes into the old database first, and what a damaged one does not take in is removed.

    Raises:
        InUseError: Another window reads the workspace.
        OSError: The system refused; ``draft_beside`` puts it into words.

    """
    database = folder / DATABASE
    _fold_log(database)
    for part in ("-wal", "-shm"):
        database.with_name(database.name + part).unlink(missing_ok=True)
    move_over(draft, database)


def _is_bundle(source: Path) -> bool:
    try:
        with source.open("rb") as file:
            head = file.read(len(_SQLITE_MAGIC))
    except OSError as error:
        raise NotReadError(name=source.name, reason=reason_of(error)) from error
    if not head.startswith((ZIP_MAGIC, _SQLITE_MAGIC)):
        raise WrongFileKindError(name=source.name, wanted=Term("file_kind.backup"))
    return head.startswith(ZIP_MAGIC)


def _fetch(source: Path, draft: Path, job: Job, *, is_bundle: bool) -> None:
    if not is_bundle:
        shutil.copyfile(source, draft)
        return
    with open_bundle(source) as bundle:
        bundle.verify(job)
        bundle.extract(DATABASE, draft)


def _require_restorable(draft: Path, name: str) -> None:
    try:
        require_sound(draft)
        require_usable(draft, read_only=False)
    except DamagedWorkspaceError as error:
        raise NotReadError(name=name, reason=Term("reason.damaged")) from error


def _unpack(source: Path, folder: Path, now: dt.datetime, job: Job) -> None:
    """Add the files of a bundle; one that differs from the present one replaces it.

    The present one is kept aside. Stored files and packages never differ.
    """
    with open_bundle(source) as bundle:
        for number, entry in enumerate(bundle.entries):
            job.step(number, len(bundle.entries), entry)
            target = folder / entry
            target.parent.mkdir(parents=True, exist_ok=True)
            with draft_beside(target) as draft:
                bundle.extract(entry, draft)
                if target.exists() and not filecmp.cmp(target, draft, shallow=False):
                    _keep(target, folder / KEPT / stamp(now) / entry)
                move_over(draft, target)


def _keep(present: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    _copy(present, free_name(target))


def _copy(source: Path, target: Path) -> None:
    with draft_beside(target) as draft:
        shutil.copyfile(source, draft)
        move_over(draft, target)


def _fold_log(database: Path) -> None:
    if not database.exists():
        return
    try:
        db = open_db(database)
    except DamagedWorkspaceError:
        return
    try:
        ((busy, _, _),) = rows(db, "PRAGMA wal_checkpoint(TRUNCATE)")
    except DamagedWorkspaceError:
        return
    finally:
        db.close()
    if busy:
        raise InUseError(place=str(database.parent), holder="?")
