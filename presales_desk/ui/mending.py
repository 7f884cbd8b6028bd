"""What helps when a workspace does not open: ask the user, restore, repair."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import TYPE_CHECKING

from presales_desk.errors import ExpectedError, InUseError
from presales_desk.records.job import Unattended
from presales_desk.ui import start_dialog
from presales_desk.ui.opening import Attempt
from presales_desk.ui.single_window import call_window
from presales_desk.ui.start_dialog import Choice
from presales_desk.workspace import restoring, salvage

if TYPE_CHECKING:
    from pathlib import Path


def next_attempt(attempt: Attempt, error: ExpectedError) -> Attempt | None:
    """Return what the user wants tried after ``error``; None when there is nothing left to do.

    So it is when they give up, and when another window has the workspace open and came forward.
    """
    if isinstance(error, InUseError) and call_window(attempt.folder):
        return None
    folder = attempt.folder
    match start_dialog.ask_way(error, folder):
        case Choice.RETRY:
            return attempt
        case Choice.READ_ONLY:
            return Attempt(folder, read_only=True, why=error)
        case Choice.MAKE:
            return Attempt(folder)
        case Choice.REPAIR:
            return Attempt(folder, repair=True)
        case Choice.RESTORE:
            backup = start_dialog.ask_backup(folder)
            return replace(attempt, backup=backup) if backup else attempt
        case Choice.OTHER:
            other = start_dialog.ask_folder()
            return Attempt(other) if other else attempt
        case Choice.QUIT:
            return None


def restore(backup: Path, folder: Path) -> None:
    """Bring the workspace in ``folder`` back to what ``backup`` holds.

    Raises:
        ExpectedError: See ``restoring.restore``; nothing was changed.

    """
    restoring.restore(backup, folder, dt.datetime.now(dt.UTC), Unattended())


def repair(folder: Path) -> None:
    """Put a sound database in the place of the damaged one.

    Raises:
        ExpectedError: See ``salvage.salvage``; nothing was changed.

    """
    salvage.salvage(folder, dt.datetime.now(dt.UTC))
