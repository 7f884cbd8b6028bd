"""What the user can do when a workspace cannot be opened."""

from __future__ import annotations

from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QFileDialog, QListWidgetItem, QWidget

from presales_desk.errors import (
    DamagedWorkspaceError,
    DiskFullError,
    ExpectedError,
    InUseError,
    NewerWorkspaceError,
    ReadOnlyError,
    WorkspaceGoneError,
)
from presales_desk.ui.collecting import end
from presales_desk.ui.file_dialogs import start_folder
from presales_desk.ui.widgets.buttons import Button, Kind
from presales_desk.ui.widgets.dialog_foot import dialog_foot
from presales_desk.ui.widgets.frames import column, row
from presales_desk.ui.widgets.labels import PlainLabel
from presales_desk.ui.widgets.list_box import ListBox
from presales_desk.ui.widgets.notices import IconLabel
from presales_desk.ui.words import error_text, translate
from presales_desk.workspace.backups import Backup, list_backups


class Choice(Enum):
    """A way on."""

    RETRY = auto()
    REPAIR = auto()
    RESTORE = auto()
    READ_ONLY = auto()
    MAKE = auto()
    OTHER = auto()
    QUIT = auto()


_WAYS: dict[type[ExpectedError], tuple[Choice, ...]] = {
    DamagedWorkspaceError: (Choice.REPAIR, Choice.RESTORE, Choice.READ_ONLY),
    NewerWorkspaceError: (),
    InUseError: (Choice.READ_ONLY, Choice.RETRY),
    ReadOnlyError: (Choice.READ_ONLY, Choice.RETRY),
    WorkspaceGoneError: (Choice.RETRY, Choice.MAKE),
    DiskFullError: (Choice.RETRY, Choice.READ_ONLY),
}


class StartDialog(QDialog):
    """Says why the workspace did not open, and offers what helps; the first way is the safest."""

    def __init__(self, error: ExpectedError, folder: Path) -> None:
        super().__init__()
        self.setWindowTitle(translate("StartDialog", "Presales Desk"))
        self.setMinimumWidth(560)
        self.choice = Choice.QUIT
        self.buttons: dict[Choice, Button] = {}
        outer = row(self, margin=24, spacing=16)
        outer.addWidget(IconLabel("warn", "warning", 32), 0, Qt.AlignmentFlag.AlignTop)
        body = column(spacing=12)
        outer.addLayout(body, 1)
        title = translate("StartDialog", "The workspace could not be opened")
        body.addWidget(PlainLabel(title, "section"))
        self.reason = PlainLabel(_reason(error), wrap=True)
        body.addWidget(self.reason)
        ways = _WAYS.get(type(error), (Choice.RETRY,))
        for way in (*ways, Choice.OTHER, Choice.QUIT):
            if way is not Choice.RESTORE or list_backups(folder):
                body.addWidget(self._button(way))

    def _button(self, way: Choice) -> Button:
        kind = Kind.PRIMARY if not self.buttons else Kind.DEFAULT
        button = Button(_words(way), kind)
        button.setProperty("way", way.name)
        button.clicked.connect(self._choose)
        self.buttons[way] = button
        return button

    @Slot()
    def _choose(self) -> None:
        self.choice = Choice[str(self.sender().property("way"))]
        self.accept()


class BackupDialog(QDialog):
    """The backups of a workspace, newest first.

    Args:
        folder: Of the workspace.
        parent: What the dialog stands over.
        marked: The backup that is marked at first; None for the newest.

    """

    def __init__(
        self, folder: Path, parent: QWidget | None = None, marked: Path | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("BackupDialog", "Restore a backup"))
        self.resize(480, 420)
        body = column(self, margin=16, spacing=12)
        words = translate(
            "BackupDialog",
            "The workspace goes back to what it was at that moment. What it is now is kept aside.",
        )
        body.addWidget(PlainLabel(words, wrap=True))
        self.list = ListBox()
        self._show_backups(list_backups(folder), marked)
        body.addWidget(self.list, 1)
        self.act = Button(translate("BackupDialog", "Restore"), Kind.PRIMARY)
        self.act.when_clicked(self.accept).setEnabled(self.list.count() > 0)
        self.act.setDefault(True)
        body.addLayout(dialog_foot(self, self.act))

    def _show_backups(self, found: list[Backup], marked: Path | None) -> None:
        for backup in found:
            item = QListWidgetItem(backup_title(backup))
            item.setData(Qt.ItemDataRole.UserRole, backup.path)
            self.list.addItem(item)
        paths = [backup.path for backup in found]
        self.list.setCurrentRow(paths.index(marked) if marked in paths else 0)

    def chosen(self) -> Path | None:
        """Return the backup that is marked; None when there is none."""
        return self.list.currentIndex().data(Qt.ItemDataRole.UserRole)


def ask_way(error: ExpectedError, folder: Path) -> Choice:
    """Show why the workspace did not open, and return what the user wants done."""
    dialog = StartDialog(error, folder)
    dialog.exec()
    end(dialog)
    return dialog.choice


def ask_backup(
    folder: Path, parent: QWidget | None = None, marked: Path | None = None
) -> Path | None:
    """Let the user choose a backup of the workspace; None when they do not.

    Args:
        folder: Of the workspace.
        parent: What the dialog stands over.
        marked: The backup that is marked at first; None for the newest.

    """
    dialog = BackupDialog(folder, parent, marked)
    chosen = dialog.chosen() if dialog.exec() == QDialog.DialogCode.Accepted else None
    end(dialog)
    return chosen


def ask_folder(parent: QWidget | None = None) -> Path | None:
    """Let the user choose the folder of a workspace; None when they do not."""
    title = translate("StartDialog", "Folder of the workspace")
    chosen = QFileDialog.getExistingDirectory(parent, title, str(start_folder()))
    return Path(chosen) if chosen else None


def backup_title(backup: Backup) -> str:
    """Return when a backup was taken, in local time, and its size."""
    megabytes = max(0.1, backup.size / 1_000_000)
    return f"{backup.taken.astimezone():%Y-%m-%d %H:%M}   {megabytes:.1f} MB"


def backup_moment(folder: Path, path: Path) -> str:
    """Return when the backup in ``path`` was taken, in local time; its name where it says none."""
    taken = [backup.taken for backup in list_backups(folder) if backup.path == path]
    return f"{taken[0].astimezone():%Y-%m-%d %H:%M}" if taken else path.name


def _reason(error: ExpectedError) -> str:
    """Say what is wrong; what helps stands on the buttons below."""
    if isinstance(error, DamagedWorkspaceError):
        words = translate(
            "StartDialog",
            "“{name}” is damaged. Repairing saves what can still be read and fills the gaps from "
            "the newest good backup; the damaged file is kept either way.",
        )
        return words.format(name=error.values.get("name", ""))
    if type(error) is ReadOnlyError:
        words = translate(
            "StartDialog",
            "The folder “{place}” cannot be written. Allow writing to it and try again, or only "
            "look at what it holds.",
        )
        return words.format(place=error.values.get("place", ""))
    return error_text(error)


def _words(way: Choice) -> str:
    return {
        Choice.RETRY: translate("StartDialog", "Try again"),
        Choice.REPAIR: translate("StartDialog", "Repair it (the damaged file is kept)"),
        Choice.RESTORE: translate("StartDialog", "Restore a backup…"),
        Choice.READ_ONLY: translate("StartDialog", "Open it for reading only"),
        Choice.MAKE: translate("StartDialog", "Make a new workspace in this folder"),
        Choice.OTHER: translate("StartDialog", "Choose another workspace…"),
        Choice.QUIT: translate("StartDialog", "Quit"),
    }[way]
