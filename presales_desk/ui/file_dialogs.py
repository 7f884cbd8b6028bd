"""Asking for files and folders, beginning where the user was last."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from presales_desk.ui.preferences import Preferences


class _Memory:
    """Where dialogs begin.

    Attributes:
        preferences: Keep it beyond this run; None before a window is there.

    """

    preferences: Preferences | None = None


def remember_in(preferences: Preferences) -> None:
    """Keep the last folder in ``preferences`` from now on."""
    _Memory.preferences = preferences


def start_folder() -> Path:
    """Return the folder that was used last; the user's documents before, and once it is gone.

    It is there: a dialog would take the name of one that is not for the name of a file.
    """
    last = _Memory.preferences.folder if _Memory.preferences is not None else None
    place = QStandardPaths.StandardLocation.DocumentsLocation
    documents = Path(QStandardPaths.writableLocation(place) or Path.home())
    known = (last, documents) if last is not None else (documents,)
    return next((folder for folder in known if folder.is_dir()), Path.home())


def remember_folder(folder: Path) -> None:
    """Begin in ``folder`` next time."""
    if _Memory.preferences is not None:
        _Memory.preferences.folder = folder


def ask_file(parent: QWidget, title: str, kinds: str = "") -> Path | None:
    """Ask for a file; return None when the user gave up.

    Args:
        parent: The dialog lies over it.
        title: Of the dialog.
        kinds: What can be chosen, such as ``Texts (*.txt *.md)``; empty for everything.

    """
    chosen, _ = QFileDialog.getOpenFileName(parent, title, str(start_folder()), kinds)
    return _chosen(chosen)


def ask_files(parent: QWidget, title: str, kinds: str = "") -> list[Path]:
    """Ask for files, see ``ask_file``; return none when the user gave up."""
    chosen, _ = QFileDialog.getOpenFileNames(parent, title, str(start_folder()), kinds)
    return [file for file in map(_chosen, chosen) if file is not None]


def ask_folder(parent: QWidget, title: str) -> Path | None:
    """Ask for a folder; return None when the user gave up."""
    chosen = QFileDialog.getExistingDirectory(parent, title, str(start_folder()))
    if not chosen:
        return None
    remember_folder(Path(chosen))
    return Path(chosen)


def _chosen(file: str) -> Path | None:
    if not file:
        return None
    remember_folder(Path(file).parent)
    return Path(file)
