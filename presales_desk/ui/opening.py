"""From a folder to an open workspace, whatever is wrong with it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from presales_desk.errors import ExpectedError, WorkspaceGoneError
from presales_desk.workspace.lock import was_left_open
from presales_desk.workspace.reading import DATABASE
from presales_desk.workspace.workspace import Workspace

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Attempt:
    """One try to open a workspace.

    Attributes:
        folder: Where it lies.
        read_only: Leave writing to others.
        backup: Restore this first; None for no restoring.
        repair: Make a sound database of the damaged one first.
        known: It was there before: an empty folder is then no place for a new one.
        why: What kept it from being opened for writing; None while nothing did.

    """

    folder: Path
    read_only: bool = False
    backup: Path | None = None
    repair: bool = False
    known: bool = False
    why: ExpectedError | None = None


@dataclass(frozen=True, slots=True)
class Opened:
    """A workspace that is open, and the attempt that opened it."""

    workspace: Workspace
    attempt: Attempt


def open_workspace(attempt: Attempt, author: str) -> Opened | None:
    """Return the workspace, opened in a way that the user agreed to; None when they gave up.

    When another window of this program has it open, that window comes to the front instead.
    """
    wanted: Attempt | None = attempt
    while wanted is not None:
        try:
            return Opened(_open(wanted, author), wanted)
        except ExpectedError as error:
            from presales_desk.ui.mending import next_attempt  # seldom needed

            wanted = next_attempt(wanted, error)
    return None


def _open(attempt: Attempt, author: str) -> Workspace:
    folder = attempt.folder
    if attempt.known and not (folder / DATABASE).exists():
        raise WorkspaceGoneError(place=str(folder))
    if attempt.backup is not None or attempt.repair:
        _mend(attempt)
    elif not attempt.read_only:
        _require_sound(folder)
    return Workspace.open(folder, author=author, read_only=attempt.read_only)


def _mend(attempt: Attempt) -> None:
    from presales_desk.ui.mending import repair, restore

    if attempt.backup is not None:
        restore(attempt.backup, attempt.folder)
    else:
        repair(attempt.folder)


def _require_sound(folder: Path) -> None:
    """Look at the structure of a database that was not closed; others wait for ``Upkeep``."""
    if (folder / DATABASE).exists() and was_left_open(folder):
        from presales_desk.workspace.health import check

        check(folder)
