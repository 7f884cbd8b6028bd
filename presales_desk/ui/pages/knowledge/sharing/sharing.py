"""What a user does with package files: look into one, take entries in, write them to share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from presales_desk.actions.sharing import (
    ENDING,
    check_number,
    look_into_package,
    package_file_name,
    share_entries,
    take_in_entries,
)
from presales_desk.ui.file_dialogs import ask_files, start_folder
from presales_desk.ui.pages.knowledge.sharing.export_dialog import PackageExportDialog
from presales_desk.ui.pages.knowledge.sharing.package_dialog import PackageDialog
from presales_desk.ui.save_as import ask_target
from presales_desk.ui.words import counted, translate

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from presales_desk.actions.redaction_names import RedactionOptions
    from presales_desk.knowledge.exchange import Arrival, Imported
    from presales_desk.records.job import Job
    from presales_desk.ui.desk import Desk
    from presales_desk.workspace.workspace import Reader


class Sharing(QObject):
    """Opens package files and writes them, each as a task.

    Args:
        desk: Of the window.
        page: What dialogs stand over.

    """

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._page = desk, page
        self.package: PackageDialog | None = None
        self._waiting: list[tuple[Path, Arrival]] = []
        self.export_dialog: PackageExportDialog | None = None

    def choose(self) -> None:
        """Ask for packages of a colleague and show what they hold."""
        title = translate("KnowledgeSharing", "Open package")
        for file in ask_files(self._page, title, f"{_packages()} (*{ENDING})"):
            self.look_into(file)

    def look_into(self, file: Path) -> None:
        """Show what a package file holds and what it would bring; nothing is taken in."""

        def work(reader: Reader, job: Job) -> Arrival:
            return look_into_package(reader.folder, file, job)

        def show(arrival: Arrival) -> None:
            self._show(file, arrival)

        title = translate("KnowledgeSharing", "Reading {name}").format(name=file.name)
        self._desk.run(work, title, show)

    def export(self, ids: Sequence[str], name: str) -> None:
        """Ask in which form, then where to, and write entries as one file; no ids mean all."""
        dialog = self.export_dialog = PackageExportDialog(self._desk, ids, name, self._page)
        dialog.finished.connect(self._finish_export)
        dialog.open()

    def take_in(self, file: Path, wanted: Sequence[str], replaced: Sequence[str]) -> None:
        """Take entries of a package file in."""

        def work(reader: Reader, job: Job) -> Imported:
            now, folder = self._desk.now(), reader.folder
            return take_in_entries(folder, file, now, job, wanted=wanted, replaced=replaced)

        title = translate("KnowledgeSharing", "Importing {name}").format(name=file.name)
        self._desk.run(work, title, self._tell_imported)

    def _show(self, file: Path, arrival: Arrival) -> None:
        if self.package is not None:  # one after the other
            self._waiting.append((file, arrival))
            return
        dialog = self.package = PackageDialog(self._desk, file, arrival, self._page)
        dialog.finished.connect(self._finish_import)
        dialog.open()

    @Slot(int)
    def _finish_import(self, result: int) -> None:
        dialog, self.package = self.package, None
        if dialog is not None:
            if result == dialog.DialogCode.Accepted:
                self.take_in(dialog.file, dialog.wanted(), dialog.replaced())
            dialog.deleteLater()
        if self._waiting:
            self._show(*self._waiting.pop(0))

    @Slot(int)
    def _finish_export(self, result: int) -> None:
        dialog, self.export_dialog = self.export_dialog, None
        if dialog is None:
            return
        if result == dialog.DialogCode.Accepted:
            self._choose_target(dialog.ids, dialog.title, dialog.options())
        dialog.deleteLater()

    def _choose_target(
        self, ids: Sequence[str], name: str, options: RedactionOptions | None
    ) -> None:
        title = translate("KnowledgeSharing", "Export as package")
        today, redacted = self._desk.now().date(), options is not None
        workspace, language = self._desk.workspace, self._desk.language
        suggested = package_file_name(workspace, name, today, language, redacted=redacted)
        target = ask_target(self._page, title, _packages(), start_folder() / suggested)
        if target is None:
            return

        def write(reader: Reader, job: Job) -> Path:
            from presales_desk.actions.redaction import export_redacted

            now = self._desk.now()
            if options is None:
                return share_entries(reader.folder, ids, target, now, job)
            remembered = not reader.read_only
            return export_redacted(reader, ids, options, target, now, job, remembered=remembered)

        def work(reader: Reader, job: Job) -> tuple[Path, str]:
            written = write(reader, job)
            return written, check_number(written)

        writing = translate("KnowledgeSharing", "Writing {name}").format(name=target.name)
        self._desk.run(work, writing, self._tell_written)

    def _tell_written(self, found: tuple[Path, str]) -> None:
        file, number = found
        words = translate("KnowledgeSharing", "“{name}” was written · check number {number}")
        self._desk.file_written(file, words.format(name=file.name, number=number))

    def _tell_imported(self, imported: Imported) -> None:
        added, known = len(imported.added), imported.known
        words = translate("KnowledgeSharing", "{added} {added:entry|entries} taken in")
        if known:
            words = translate(
                "KnowledgeSharing", "{added} {added:entry|entries} taken in, {known} known already"
            )
        if known and not added:
            words = translate("KnowledgeSharing", "Nothing new: {known} known already")
        self._desk.tell(counted(words, added=added, known=known))


def _packages() -> str:
    """Return what a file dialog calls such files."""
    return translate("KnowledgeSharing", "Knowledge packages")
