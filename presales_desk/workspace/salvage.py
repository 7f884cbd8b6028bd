"""Makes a sound database of a damaged one: from its rows, its journal and the newest good backup.

A row that is as it was written is taken as it is. A row that is missing or altered is made anew:
as the newest good backup has it, with the edits since then made again. What neither gives is
taken altered, if it makes sense at all, and otherwise lost; the user is told of each by project.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from presales_desk.errors import DamagedRecordError, DamagedWorkspaceError, Term, WorkspaceGoneError
from presales_desk.records.enums import Severity
from presales_desk.records.findings import Finding
from presales_desk.records.project import Project
from presales_desk.workspace.backups import list_backups, require_sound
from presales_desk.workspace.codec import completed, row_hash
from presales_desk.workspace.database import open_db, sqlite3, writing
from presales_desk.workspace.files import draft_beside
from presales_desk.workspace.kinds import KINDS, PARENTS, kind_of
from presales_desk.workspace.lock import WriterLock
from presales_desk.workspace.migrations import migrate
from presales_desk.workspace.reading import DATABASE
from presales_desk.workspace.rescue import EDIT_COLUMNS, Rescued, Rows, changes_of, rescue
from presales_desk.workspace.restoring import put_aside, replace_database
from presales_desk.workspace.snapshots import take_all

if TYPE_CHECKING:
    import datetime as dt
    from pathlib import Path

    from presales_desk.workspace.backups import Backup
    from presales_desk.workspace.codec import Row

Key = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Salvage:
    """What came of it.

    Attributes:
        kept: Where the damaged database is kept.
        records: How many records there are now.
        backup: The backup that was used; None when there was no good one.
        findings: What may be missing, and for each project what was made anew, may be altered,
            or is lost.

    """

    kept: Path
    records: int
    backup: Backup | None
    findings: tuple[Finding, ...]


def salvage(folder: Path, now: dt.datetime) -> Salvage:
    """Put a sound database in the place of the damaged one in ``folder``.

    Undo does not reach back behind it; the history stays, so far as it can be read.

    Raises:
        WorkspaceGoneError: There is no database.
        InUseError: The workspace is open in another window.
        DiskFullError, NotWrittenError: There is no room; nothing was changed.

    """
    lock = WriterLock(folder, "")
    try:
        kept = put_aside(folder, now, "damaged")
        if kept is None:
            raise WorkspaceGoneError(place=str(folder))
        damaged = rescue(kept)
        backup, good = _newest_good(folder)
        mended = _Mended(damaged, _made_anew(damaged, good))
        with draft_beside(folder / DATABASE) as draft:
            mended.store(draft, damaged.edits or good.edits)
            replace_database(folder, draft)
    finally:
        lock.release()
    findings = mended.findings if damaged.is_whole else (_gaps(backup), *mended.findings)
    return Salvage(kept, len(mended.rows), backup, findings)


def _gaps(backup: Backup | None) -> Finding:
    """Say that there may have been records nothing tells of any more."""
    if backup is None:
        return Finding("salvage.gaps", Severity.ERROR)
    moment = f"{backup.taken.astimezone():%Y-%m-%d %H:%M}"
    return Finding("salvage.gaps_since", Severity.WARNING, {"moment": moment})


def _newest_good(folder: Path) -> tuple[Backup | None, Rescued]:
    for backup in list_backups(folder):
        try:
            require_sound(backup.path)
        except DamagedWorkspaceError:
            continue
        return backup, rescue(backup.path)
    return None, Rescued()


def _made_anew(damaged: Rescued, good: Rescued) -> Rows:
    """Return every row as ``good`` has it, with the readable edits since then made again."""
    rows = dict(good.sound)
    for edit in damaged.edits:
        if edit[0] > good.last_edit:
            for table, id, before, after in changes_of(edit):
                _replay(rows, (table, id), before, after)
    return rows


def _replay(rows: Rows, key: Key, before: Row | None, after: Row | None) -> None:
    if after is None:
        rows.pop(key, None)
    elif before is None or key in rows:
        rows[key] = rows.get(key, {}) | after


class _Mended:
    """The rows that the sound database gets, and how each was come by."""

    def __init__(self, damaged: Rescued, anew: Rows) -> None:
        self._anew = anew
        self.rows = _complete(damaged.altered) | _complete(anew) | _complete(damaged.sound)
        self._restored = (_complete(anew).keys() & self.rows.keys()) - damaged.sound.keys()
        self._altered = self.rows.keys() - damaged.sound.keys() - self._restored
        self._lost = damaged.listed - self.rows.keys()

    def store(self, path: Path, edits: list[tuple[object, ...]]) -> None:
        """Write the new database ``path``."""
        db = open_db(path)
        try:
            migrate(db)
            with writing(db):
                for kind in KINDS:
                    for key in sorted(key for key in self.rows if key[0] == kind.table):
                        self._insert(db, key)
                _store_edits(db, edits)
                take_all(db)
        finally:
            db.close()

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What the user must know, by project."""
        groups = (
            ("salvage.lost", Severity.ERROR, self._lost),
            ("salvage.altered", Severity.WARNING, self._altered),
            ("salvage.restored", Severity.HINT, self._restored),
        )
        return tuple(
            Finding(key, severity, {"project": project, "count": count})
            for key, severity, keys in groups
            for project, count in sorted(Counter(map(self._project, keys)).items())
        )

    def _insert(self, db: sqlite3.Connection, key: Key) -> None:
        """Write one row; one whose project is lost, or whose code is taken, is lost as well."""
        row = self.rows[key]
        places = ", ".join("?" * (len(row) + 1))
        names = ", ".join([*row, "row_hash"])
        try:
            db.execute(
                f'INSERT INTO "{key[0]}" ({names}) VALUES ({places})',
                (*row.values(), row_hash(row)),
            )
        except sqlite3.IntegrityError:
            del self.rows[key]
            self._restored.discard(key)
            self._altered.discard(key)
            self._lost.add(key)

    def _project(self, key: Key) -> str:
        """Return the name of the project that a row belongs to, or a term when it is unknown."""
        row = self.rows.get(key) or self._anew.get(key) or {}
        if key[0] == Project.table and "name" in row:
            return str(row["name"])
        for field, table in PARENTS.items():
            if parent_id := row.get(field):
                return self._project((table, str(parent_id)))
        return Term("project.unknown")


def _complete(rows: Rows) -> Rows:
    """Return the rows that make sense, with exactly the columns there are today."""
    made: Rows = {}
    for (table, id), row in rows.items():
        kind = kind_of(table)
        try:
            if kind is not None:
                made[table, id] = completed(kind, row)
        except (DamagedRecordError, TypeError):
            continue
    return made


def _store_edits(db: sqlite3.Connection, edits: list[tuple[object, ...]]) -> None:
    """Keep the history for reading; it cannot be undone, for rows may differ from what it left."""
    names, places = ", ".join(EDIT_COLUMNS), ", ".join("?" * len(EDIT_COLUMNS))
    db.executemany(f"INSERT OR IGNORE INTO edits ({names}) VALUES ({places})", edits)
    db.execute("UPDATE edits SET state = 'closed' WHERE sort = 'edit'")
    db.execute("INSERT INTO touches SELECT scope, seq FROM edits")
