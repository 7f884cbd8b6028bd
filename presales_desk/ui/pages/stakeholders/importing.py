"""Importing contacts: choosing a file, looking at what it holds, taking it over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QDialog, QWidget

from presales_desk.actions.contact_import import ContactTable, import_contacts, read_contacts
from presales_desk.records.people import Stakeholder
from presales_desk.ui.file_dialogs import ask_file
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from presales_desk.actions.planned import Planned
    from presales_desk.planning.contact_columns import Candidate, Fate
    from presales_desk.records.job import Job
    from presales_desk.ui.desk import Desk
    from presales_desk.ui.pages.stakeholders.import_dialog import ImportDialog
    from presales_desk.ui.tasks import Task
    from presales_desk.workspace.workspace import Edit, Reader


class ContactImport(QObject):
    """Takes people over from a file into the open project."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._page = desk, page
        self._project_id = ""
        self.dialog: ImportDialog | None = None

    def choose_file(self, project_id: str) -> None:
        """Ask for a file, and show what it holds."""
        title = translate("ContactImport", "Import contacts")
        kinds = translate("ContactImport", "Contacts (*.vcf *.xlsx *.xlsm *.csv *.txt)")
        file = ask_file(self._page, title, kinds)
        if file is not None:
            self.read(project_id, file)

    def read(self, project_id: str, file: Path) -> Task:
        """Read a file in the background, then show what would be taken over."""
        self._project_id = project_id

        def work(reader: Reader, job: Job) -> ContactTable:
            del reader, job  # one file of bounded size
            return read_contacts(file)

        title = translate("ContactImport", "Reading {name}").format(name=file.name)
        return self._desk.run(work, title, self._show)

    def take(self, chosen: Sequence[tuple[Candidate, Fate]]) -> Task:
        """Add and update people in the background, as one edit."""
        project_id = self._project_id

        def work(reader: Reader, job: Job) -> Planned[int]:
            del job  # 200 ms for thousands of people
            return import_contacts(reader, project_id, chosen)

        title = translate("ContactImport", "Taking over people")
        return self._desk.run_edit(work, title, self._tell, self._desk.show_unless_gone)

    def _tell(self, count: int, edit: Edit | None) -> None:
        if edit is not None:
            words = translate("ContactImport", "Imported people: {count}")
            self._desk.tell(words.format(count=count), edit)

    def _show(self, table: ContactTable) -> None:
        from presales_desk.ui.pages.stakeholders.import_dialog import ImportDialog

        people = self._desk.find(Stakeholder, project_id=self._project_id)
        self.dialog = dialog = ImportDialog(table, people, self._page)
        dialog.finished.connect(self._finish)
        dialog.open()

    @Slot(int)
    def _finish(self, result: int) -> None:
        dialog, self.dialog = self.dialog, None
        if dialog is None:
            return
        if result == QDialog.DialogCode.Accepted:
            self.take(dialog.chosen())
        dialog.deleteLater()
