"""From a folder to an open workspace, whatever is wrong with it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from presales_desk.errors import ExpectedError, InUseError, WorkspaceGoneError
from presales_desk.ui import start_dialog
from presales_desk.ui.start_dialog import Choice
from presales_desk.workspace import health
from presales_desk.workspace.reading import DATABASE
from presales_desk.workspace.workspace import Workspace

if TYPE_CHECKING:
    from pathlib import Path

    from presales_desk.ui.preferences import Preferences


@dataclass(frozen=True, slots=True)
class Attempt:
    """One try to open a workspace.

    Attributes:
        folder: Where it lies.
        read_only: Leave writing to others.
        backup: Restore this first; None for no restoring.
        repair: Make a sound database of the damaged one first.
        known: It was there before: an empty folder is then no place for a new one.

    """

    folder: Path
    read_only: bool = False
    backup: Path | None = None
    repair: bool = False
    known: bool = False


def open_workspace(attempt: Attempt, preferences: Preferences) -> Workspace | None:
    """Return the workspace, opened in a way that the user agreed to; None when they gave up.

    When another window of this program has it open, that window comes to the front instead.
    """
    wanted: Attempt | None = attempt
    while wanted is not None:
        try:
            return _open(wanted, preferences.author)
        except InUseError as error:
            if _called(wanted.folder):
                return None
            wanted = _next(wanted, start_dialog.ask_way(error, wanted.folder))
        except ExpectedError as error:
            wanted = _next(wanted, start_dialog.ask_way(error, wanted.folder))
    return None


def _open(attempt: Attempt, author: str) -> Workspace:
    folder = attempt.folder
    if attempt.known and not (folder / DATABASE).exists():
        raise WorkspaceGoneError(place=str(folder))
    if attempt.backup is not None:
        _restore(attempt.backup, folder)
    elif attempt.repair:
        _salvage(folder)
    elif not attempt.read_only and health.needs_check(folder):
        health.check(folder)
    return Workspace.open(folder, author=author, read_only=attempt.read_only)


def _next(attempt: Attempt, choice: Choice) -> Attempt | None:
    match choice:
        case Choice.RETRY:
            return attempt
        case Choice.READ_ONLY:
            return Attempt(attempt.folder, read_only=True)
        case Choice.MAKE:
            return Attempt(attempt.folder)
        case Choice.REPAIR:
            return Attempt(attempt.folder, repair=True)
        case Choice.RESTORE:
            backup = start_dialog.ask_backup(attempt.folder)
            return replace(attempt, backup=backup) if backup else attempt
        case Choice.OTHER:
            folder = start_dialog.ask_folder()
            return Attempt(folder) if folder else attempt
        case Choice.QUIT:
            return None


def _restore(backup: Path, folder: Path) -> None:
    from presales_desk.records.job import Unattended
    from presales_desk.workspace.restoring import restore

    restore(backup, folder, dt.datetime.now(dt.UTC), Unattended())


def _salvage(folder: Path) -> None:
    from presales_desk.workspace.salvage import salvage

    salvage(folder, dt.datetime.now(dt.UTC))


def _called(folder: Path) -> bool:
    from presales_desk.ui.single_window import call_window  # QtNetwork is seldom needed

    return call_window(folder)
