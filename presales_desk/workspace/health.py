"""Tells whether a workspace is sound: a quick look when it is opened, and a full examination."""

from __future__ import annotations

import re
import shutil
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from presales_desk.errors import (
    DamagedWorkspaceError,
    NewerWorkspaceError,
    NotReadError,
    WorkspaceGoneError,
)
from presales_desk.records.enums import Severity
from presales_desk.records.findings import Finding
from presales_desk.records.kind_terms import kind_term
from presales_desk.workspace import places
from presales_desk.workspace.attachments import AttachmentStore
from presales_desk.workspace.backups import list_backups, require_sound
from presales_desk.workspace.codec import columns
from presales_desk.workspace.damage import damaged_rows
from presales_desk.workspace.database import open_db, rows
from presales_desk.workspace.files import orphans
from presales_desk.workspace.kinds import KINDS
from presales_desk.workspace.migrations import VERSION, require_usable
from presales_desk.workspace.reading import ATTACHMENTS, DATABASE

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from presales_desk.records.base import Record
    from presales_desk.records.job import Job
    from presales_desk.workspace.database import sqlite3

LITTLE_SPACE = 500 * 2**20  # bytes
_SHORT = 12  # letters of a checksum that stand for a file without a name
_SHA256 = re.compile(r"\b[0-9a-f]{64}\b")


@dataclass(frozen=True, slots=True)
class HealthReport:
    """What an examination saw.

    Attributes:
        findings: What is wrong or unusual; empty when all is well.
        records: How many records there are.
        files: How many stored files were compared with their checksums.
        backups: How many backups were opened and checked.

    """

    findings: tuple[Finding, ...]
    records: int
    files: int
    backups: int

    @property
    def is_sound(self) -> bool:
        """Whether nothing is damaged or missing."""
        return all(finding.severity is not Severity.ERROR for finding in self.findings)


def check(folder: Path) -> None:
    """Check the structure of the workspace's database, without its contents.

    Raises:
        DamagedWorkspaceError: It is damaged; ``salvage`` may help.

    """
    require_sound(folder / DATABASE)


def examine(folder: Path, job: Job) -> HealthReport:
    """Look through everything in a workspace; it may be open in a window meanwhile.

    Raises:
        WorkspaceGoneError: There is no workspace.
        NewerWorkspaceError: It is from a newer version of the program.
        CancelledError: ``job`` was stopped.

    """
    if not (folder / DATABASE).exists():
        raise WorkspaceGoneError(place=str(folder))
    job.step(0, 3, DATABASE)
    database = _examine_database(folder / DATABASE)
    stored = _stored_files(folder)
    found = [*database.findings]
    for sha256 in sorted(stored | database.files.keys()):
        job.step(1, 3, database.files.get(sha256, sha256[:_SHORT]))
        found += _file_findings(folder, sha256, database.files)
    backups = list_backups(folder)
    for backup in backups:
        job.step(2, 3, backup.path.name)
        found += _backup_findings(backup.path)
    found += _surroundings(folder)
    return HealthReport(tuple(found), database.records, len(stored), len(backups))


@dataclass(slots=True)
class _Contents:
    """What the database tells: findings, how many records, and files by checksum with a name."""

    findings: list[Finding] = field(default_factory=list[Finding])
    records: int = 0
    files: dict[str, str] = field(default_factory=dict[str, str])


def _examine_database(path: Path) -> _Contents:
    contents = _Contents()
    try:
        version = require_usable(path, read_only=False)
        db = open_db(path, read_only=True)
        try:
            contents.findings += _structure_findings(db)
            if version == VERSION:  # an older one gets its columns when it is opened for work
                contents.findings += _row_findings(db)
                for kind in KINDS:
                    _read_files(db, kind, contents)
        finally:
            db.close()
    except DamagedWorkspaceError:
        contents.findings.append(_error("health.damaged", name=path.name))
    return contents


def _structure_findings(db: sqlite3.Connection) -> list[Finding]:
    if rows(db, "PRAGMA integrity_check(1)") != [("ok",)]:
        return [_error("health.damaged", name=DATABASE)]
    dangling = len(rows(db, "PRAGMA foreign_key_check"))
    return [_error("health.dangling", count=dangling)] if dangling else []


def _row_findings(db: sqlite3.Connection) -> list[Finding]:
    return [
        _error("health.altered_row", kind=kind_term(row.kind), id=row.id)
        for row in damaged_rows(db)
    ]


def _read_files(db: sqlite3.Connection, kind: type[Record], contents: _Contents) -> None:
    """Count the records of a kind and note every stored file that one speaks of."""
    names = list(columns(kind))
    for values in rows(db, f'SELECT {", ".join(names)} FROM "{kind.table}"'):
        contents.records += 1
        row = dict(zip(names, values, strict=True))
        for sha256 in _SHA256.findall(repr(values)):
            name = str(row.get("name") or row.get("title") or sha256[:_SHORT])
            contents.files.setdefault(sha256, name)


def _stored_files(folder: Path) -> set[str]:
    found = (path.name for path in (folder / ATTACHMENTS).rglob("*") if path.is_file())
    return {name for name in found if _SHA256.fullmatch(name)}


def _file_findings(folder: Path, sha256: str, names: dict[str, str]) -> list[Finding]:
    name = names.get(sha256, sha256[:_SHORT])
    try:
        AttachmentStore(folder / ATTACHMENTS, read_only=True).read(sha256, name)
    except NotReadError as error:
        is_missing = error.values["reason"] == "reason.missing"
        return [_error("health.file_missing" if is_missing else "health.file_altered", name=name)]
    return []


def _backup_findings(path: Path) -> list[Finding]:
    try:
        is_sound = not _examine_database(path).findings
    except NewerWorkspaceError:  # taken before the program was set back to an older version
        is_sound = True
    return [] if is_sound else [_warning("health.backup_damaged", name=path.name)]


def _surroundings(folder: Path) -> Iterator[Finding]:
    if left := orphans(folder):
        yield Finding("health.orphans", Severity.HINT, {"count": len(left)})
    free = shutil.disk_usage(folder).free
    if free < LITTLE_SPACE:
        yield _warning("health.little_space", megabytes=free // 2**20)
    if (reason := places.unsuitable_because(folder)) is not None:
        yield _warning("health.unsuitable", place=str(folder), reason=reason)
    if not list_backups(folder):
        yield Finding("health.no_backup", Severity.HINT)


def _error(key: str, **values: str | int) -> Finding:
    return Finding(key, Severity.ERROR, values)


def _warning(key: str, **values: str | int) -> Finding:
    return Finding(key, Severity.WARNING, values)
