"""Rotating backups of the database, taken while the program runs.

A backup is one database file in ``backups/``, named after its moment in UTC. The stored files are
not copied: they never change, and none is removed while a backup may refer to it, because erasing
for good ends with ``scrub``. The way back is in ``restoring``; one file with everything, for
another disk, in ``bundles``.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from presales_desk.errors import DamagedWorkspaceError
from presales_desk.workspace.database import open_db, rows, translating
from presales_desk.workspace.files import (
    draft_beside,
    free_name,
    make_folder,
    not_written,
    orphans,
    put_in_place,
    remove_quietly,
)
from presales_desk.workspace.reading import DATABASE

if TYPE_CHECKING:
    from collections.abc import Callable, Collection
    from pathlib import Path

BACKUPS, KEPT = "backups", "kept"
"""Folders of a workspace: the backups, and databases that were replaced or found damaged."""

PAUSE = dt.timedelta(minutes=30)
DAYS, WEEKS, MONTHS = 12, 10, 9
MARKED = 5  # backups before a migration or an import that stay whatever their age

_STAMP = "%Y-%m-%dT%H%M%SZ"
_NAME = re.compile(r"(\d{4}-\d\d-\d\dT\d{6}Z)-(routine|migration|import)( \(\d+\))?\.db")


class Occasion(Enum):
    """Why a backup was taken."""

    ROUTINE = "routine"
    MIGRATION = "migration"
    IMPORT = "import"


@dataclass(frozen=True, slots=True)
class Backup:
    """One backup.

    Attributes:
        taken: In UTC.
        size: In bytes.

    """

    path: Path
    taken: dt.datetime
    occasion: Occasion
    size: int


def list_backups(folder: Path) -> list[Backup]:
    """Return the backups of the workspace in ``folder``, newest first."""
    found = [_backup(path) for path in (folder / BACKUPS).glob("*.db")]
    known = [backup for backup in found if backup is not None]
    return sorted(known, key=lambda backup: (backup.taken, backup.path.name), reverse=True)


def due(folder: Path, now: dt.datetime) -> bool:
    """Tell whether a routine backup is wanted: after a change, and a ``PAUSE`` since the last."""
    if not (folder / DATABASE).exists():
        return False
    newest = next(iter(list_backups(folder)), None)
    if newest is None:
        return True
    is_recent = abs(now - newest.taken) < PAUSE
    return not is_recent and _changed(folder) > newest.path.stat().st_mtime


def holds_work(folder: Path) -> bool:
    """Tell whether there is a database in ``folder`` in which anything was ever edited.

    Raises:
        DamagedWorkspaceError: It is damaged.

    """
    if not (folder / DATABASE).exists():
        return False
    db = open_db(folder / DATABASE, read_only=True)
    try:
        return bool(rows(db, "SELECT 1 FROM edits LIMIT 1"))
    finally:
        db.close()


def take(folder: Path, now: dt.datetime, occasion: Occasion = Occasion.ROUTINE) -> Backup:
    """Back up the database of the workspace in ``folder``; remove old backups and orphaned drafts.

    May run on any thread while another one writes; it holds the state at its beginning.

    Raises:
        DamagedWorkspaceError: The database is damaged; older backups are left alone.
        DiskFullError: There is no room.
        NotWrittenError: The system refused.

    """
    target = free_name(folder / BACKUPS / f"{stamp(now)}-{occasion.value}.db")
    make_folder(target.parent)
    with draft_beside(target) as draft:
        copy_database(folder / DATABASE, draft)
        require_sound(draft)
        path = put_in_place(draft, target)
    thin(folder, now)
    for orphan in orphans(folder):
        remove_quietly(orphan)
    return Backup(path, _second(now), occasion, path.stat().st_size)


def thin(folder: Path, now: dt.datetime) -> None:
    """Remove the backups that ``worth_keeping`` leaves out, but not the newest marked ones."""
    backups = list_backups(folder)
    marked = [backup for backup in backups if backup.occasion is not Occasion.ROUTINE]
    kept = worth_keeping([backup.taken for backup in backups], now)
    for backup in backups:
        if backup.taken not in kept and backup not in marked[:MARKED]:
            remove_quietly(backup.path)


def worth_keeping(taken: Collection[dt.datetime], now: dt.datetime) -> set[dt.datetime]:
    """Return which of the moments ``taken`` are worth keeping.

    All of today, and the newest of each of the last ``DAYS`` days, ``WEEKS`` weeks and ``MONTHS``
    months in which there was one. Days are those of the time zone of ``now``.
    """
    local = {moment: moment.astimezone(now.tzinfo).date() for moment in taken}
    periods: tuple[tuple[Callable[[dt.date], object], int], ...] = (
        (lambda day: day, DAYS),
        (lambda day: day.isocalendar()[:2], WEEKS),
        (lambda day: (day.year, day.month), MONTHS),
    )
    kept = {moment for moment, day in local.items() if day == now.date()}
    for period, count in periods:
        newest = {period(local[moment]): moment for moment in sorted(taken)}
        kept.update(sorted(newest.values())[-count:])
    return kept


def scrub(folder: Path, now: dt.datetime) -> Backup:
    """Replace every backup, and every database kept aside, by one fresh backup.

    Called after erasing for good, so that no older file tells of what was erased.

    Raises:
        DamagedWorkspaceError, DiskFullError: See ``take``; nothing was removed.
        NotWrittenError: Likewise, or a file that had to go is held by another program.

    """
    older = list_backups(folder)
    fresh = take(folder, now)
    for path in (*(backup.path for backup in older), *(folder / KEPT).glob("*.db*")):
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            raise not_written(path, error) from error
    return fresh


def copy_database(source: Path, target: Path) -> None:
    """Write the present state of the database ``source`` to the new file ``target``, compacted.

    Raises:
        DamagedWorkspaceError: ``source`` is damaged.
        DiskFullError: There is no room.

    """
    db = open_db(source, read_only=True)
    try:
        db.execute("PRAGMA query_only = OFF")  # which forbids writing to other files as well
        with translating(db):
            db.execute("VACUUM INTO ?", (str(target),))
    finally:
        db.close()


def require_sound(database: Path) -> None:
    """Check the structure of a database that nobody writes to.

    Raises:
        DamagedWorkspaceError: It is damaged.

    """
    db = open_db(database, read_only=True)
    try:
        found = rows(db, "PRAGMA quick_check(1)")
    finally:
        db.close()
    if found != [("ok",)]:
        raise DamagedWorkspaceError(name=database.name, copy=str(database))


def stamp(now: dt.datetime) -> str:
    """Return a moment as the names of files have it, such as ``2026-11-20T143200Z``."""
    return now.astimezone(dt.UTC).strftime(_STAMP)


def _backup(path: Path) -> Backup | None:
    """Return what the name of a file says; None for a file that is no backup of ours."""
    named = _NAME.fullmatch(path.name)
    if named is None:
        return None
    taken = dt.datetime.strptime(named.group(1), _STAMP).replace(tzinfo=dt.UTC)
    return Backup(path, taken, Occasion(named.group(2)), path.stat().st_size)


def _changed(folder: Path) -> float:
    """Return when the database was last written to, as the file system says."""
    files = (folder / DATABASE, folder / f"{DATABASE}-wal")
    return max(file.stat().st_mtime for file in files if file.exists())


def _second(moment: dt.datetime) -> dt.datetime:
    return moment.astimezone(dt.UTC).replace(microsecond=0)
