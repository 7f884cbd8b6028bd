"""What a user does with the files of an entry; the archived ones themselves are never opened."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from presales_desk.actions.entry_files import copy_to_open, entry_folder, save_entry_file
from presales_desk.ui.file_dialogs import remember_folder, start_folder
from presales_desk.ui.open_copy import open_copy
from presales_desk.ui.widgets.notices import open_outside
from presales_desk.ui.words import translate
from presales_desk.workspace.files import safe_name

if TYPE_CHECKING:
    from presales_desk.knowledge.entry import Entry, StoredFile
    from presales_desk.records.job import Job
    from presales_desk.ui.desk import Desk
    from presales_desk.workspace.workspace import Reader


class FileGestures(QObject):
    """Opens copies of files, saves them elsewhere, shows where they lie."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._page = desk, page

    def open(self, entry: Entry, file: StoredFile) -> None:
        """Open a copy of a file with the system's program for it."""
        open_copy(self._desk, file.name, lambda reader: copy_to_open(reader.folder, entry, file))

    def show_folder(self, entry: Entry) -> None:
        """Show the folder with the files of an entry."""

        def work(reader: Reader, job: Job) -> Path:
            del job  # one file is verified
            return entry_folder(reader.folder, entry)

        title = translate("FileGestures", "Looking for the files of “{title}”")
        self._desk.run(work, title.format(title=entry.title), open_outside)

    def choose_copy(self, entry: Entry, file: StoredFile) -> None:
        """Ask where to, and save a copy."""
        title = translate("FileGestures", "Save a copy")
        suggested = str(start_folder() / safe_name(file.name))
        chosen, _ = QFileDialog.getSaveFileName(self._page, title, suggested)
        if chosen:
            remember_folder(Path(chosen).parent)
            self._save_copy(entry, file, Path(chosen))

    def _save_copy(self, entry: Entry, file: StoredFile, target: Path) -> None:
        def work(reader: Reader, job: Job) -> Path:
            del job  # one file
            return save_entry_file(reader.folder, entry, file.name, target)

        title = translate("FileGestures", "Writing {name}").format(name=target.name)
        self._desk.run(work, title, self._desk.file_written)
