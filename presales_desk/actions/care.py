"""Keeping a workspace safe and sound: backups, restoring, examining."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.workspace.backups import Occasion, due, holds_work, take
from presales_desk.workspace.bundles import write_bundle
from presales_desk.workspace.restoring import restore

if TYPE_CHECKING:
    import datetime as dt
    from pathlib import Path

    from presales_desk.records.findings import Finding
    from presales_desk.records.job import Job
    from presales_desk.workspace.salvage import Salvage


def back_up(folder: Path, target: Path | None, moment: dt.datetime, job: Job) -> Path:
    """Back up the workspace in ``folder``; return the file.

    Args:
        folder: Of the workspace; it may be open.
        target: One file with everything in it; None for a backup of the database beside it.
        moment: Now.
        job: Watches.

    Raises:
        WorkspaceGoneError: There is no workspace here.
        DiskFullError, NotWrittenError: It could not be written; older backups are still there.

    """
    if target is not None:
        return write_bundle(folder, target, moment, job)
    return take(folder, moment, Occasion.ROUTINE).path


def back_up_if_due(folder: Path, moment: dt.datetime) -> bool:
    """Take a routine backup when something changed and the last one is old enough.

    Raises:
        DiskFullError, NotWrittenError: It could not be written; older backups are still there.

    """
    if not due(folder, moment):
        return False
    take(folder, moment, Occasion.ROUTINE)
    return True


def back_up_before_import(folder: Path, moment: dt.datetime) -> None:
    """Back up a workspace that holds something, so that there is a way back from an import.

    Raises:
        DamagedWorkspaceError: It is damaged; nothing should be taken in before it is repaired.
        DiskFullError, NotWrittenError: It could not be written; nothing may be taken in then.

    """
    if holds_work(folder):
        take(folder, moment, Occasion.IMPORT)


def restore_from(source: Path, folder: Path, moment: dt.datetime, job: Job) -> Path | None:
    """Bring the workspace back to a backup; return where the present database was put aside.

    Raises:
        NotReadError, UnsafeFileError: The backup cannot be used; nothing was changed.
        InUseError: A window holds the workspace.

    """
    return restore(source, folder, moment, job)


def examine(folder: Path, job: Job) -> list[Finding]:
    """Return what is wrong with the workspace and the knowledge base in ``folder``."""
    from presales_desk.knowledge.knowledge_base import KnowledgeBase
    from presales_desk.workspace.health import examine as examine_workspace

    findings = list(examine_workspace(folder, job).findings)
    with KnowledgeBase.open(folder, read_only=True) as base:
        findings.extend(base.verify(job))
    return findings


def repair(folder: Path, moment: dt.datetime) -> Salvage:
    """Put a sound database in the place of a damaged one; the damaged one is kept.

    Raises:
        WorkspaceGoneError: There is no database.
        InUseError: A window holds the workspace.
        DiskFullError, NotWrittenError: There is no room; nothing was changed.

    """
    from presales_desk.workspace.salvage import salvage

    return salvage(folder, moment)
