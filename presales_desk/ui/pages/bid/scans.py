"""The file that proves a row of a library: chosen, kept, opened as a copy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from presales_desk.actions.qualifications import Provable, add_scan, copy_scan
from presales_desk.ui.file_dialogs import ask_file
from presales_desk.ui.widgets.notices import open_outside
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from presales_desk.actions.planned import Planned
    from presales_desk.records.job import Job
    from presales_desk.ui.desk import Desk
    from presales_desk.ui.tasks import Task
    from presales_desk.workspace.workspace import Edit, Reader


class Scans(QObject):
    """Keeps and opens the files of one library.

    Args:
        desk: Reads, stores, runs.
        kind: Of the rows.
        parent: The file dialog lies over it.

    """

    def __init__(self, desk: Desk, kind: type[Provable], parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._kind, self._over = desk, kind, parent

    @Slot(str)
    def choose(self, id: str) -> None:
        """Ask for the file of a row; empty for none."""
        if not id or self._desk.workspace.read_only:
            return
        file = ask_file(self._over, translate("Scans", "File that proves it"))
        if file is not None:
            self.add(id, file)

    def add(self, id: str, file: Path) -> Task:
        """Keep a copy of a file."""
        row = self._desk.get(self._kind, id)

        def work(reader: Reader, job: Job) -> Planned[Provable]:
            del job  # one file of bounded size
            return add_scan(reader, row, file)

        title = translate("Scans", "Storing {name}").format(name=file.name)
        return self._desk.run_edit(work, title, self._tell_stored)

    @Slot(str)
    def open(self, id: str) -> None:
        """Show the file in the program that is set for such files."""
        if not id:
            return
        row = self._desk.get(self._kind, id)
        if not row.sha256:
            missing = translate("Scans", "“{name}” has no file yet.")
            self._desk.tell(missing.format(name=row.name))
            return

        def work(reader: Reader, job: Job) -> Path:
            del job  # one file of bounded size
            return copy_scan(reader, row)

        title = translate("Scans", "Opening {name}").format(name=row.file_name)
        self._desk.run(work, title, open_outside)

    def _tell_stored(self, row: Provable, edit: Edit | None) -> None:
        words = translate("Scans", "File of “{name}” stored")
        self._desk.tell(words.format(name=row.name), edit)
