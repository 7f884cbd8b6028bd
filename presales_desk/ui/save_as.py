"""Asking where to save a file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from presales_desk.actions.naming import unused_version
from presales_desk.ui.file_dialogs import remember_folder


def ask_target(parent: QWidget, title: str, kind: str, suggested: Path) -> Path | None:
    """Ask where to save a file; return None when the user gave up.

    Whatever name is typed keeps its dots and gets the ending of ``suggested``. Where a file of
    that name is there already, the version that follows is suggested, if the name has one.

    Args:
        parent: The dialog lies over it.
        title: Of the dialog.
        kind: What such files are called, such as ``Word documents``.
        suggested: Folder and name, with the ending.

    """
    ending = suggested.suffix
    place = str(unused_version(suggested))
    chosen, _ = QFileDialog.getSaveFileName(parent, title, place, f"{kind} (*{ending})")
    if not chosen:
        return None
    target = Path(chosen)
    remember_folder(target.parent)
    has_ending = target.suffix.casefold() == ending.casefold()
    return target if has_ending else target.with_name(f"{target.name}{ending}")
