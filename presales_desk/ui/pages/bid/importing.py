"""Taking a tender in: files or a pasted text, read in the background, taken over as one edit."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from presales_desk.actions.tender_files import read_files, read_text
from presales_desk.actions.tender_import import Import, Imported, import_tender
from presales_desk.ui.file_dialogs import ask_files
from presales_desk.ui.words import counted, dotted, translate

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QDialog, QWidget

    from presales_desk.actions.planned import Planned
    from presales_desk.actions.tender_files import ReadFile
    from presales_desk.errors import ExpectedError
    from presales_desk.records.job import Job
    from presales_desk.ui.desk import Desk
    from presales_desk.ui.tasks import Task
    from presales_desk.workspace.workspace import Edit, Reader


@dataclass(frozen=True, slots=True)
class Arrival:
    """What was read for a project, and what it would bring.

    Attributes:
        project_id: Of the project that was open when the reading began.
        files: What the tender consists of.
        outlook: What each way of taking it over would bring; empty while there is no tender yet.

    """

    project_id: str
    files: tuple[ReadFile, ...]
    outlook: Mapping[Import, Imported]


class TenderImporter(QObject):
    """Reads tenders and asks what they are to the one that is there.

    Signals:
        begun: A Task that reads or compares.
        ended: That task is over.
        taken: A tender was taken over.
    """

    begun = Signal(object)
    ended = Signal()
    taken = Signal()

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._page = desk, page
        self.dialog: QDialog | None = None

    @Slot()
    def choose(self) -> None:
        """Ask for files, and read them."""
        from presales_desk.bid.reading.files import READABLE  # loads the readers

        endings = " ".join(f"*{ending}" for ending in (*READABLE, ".zip"))
        kinds = translate("TenderImporter", "Tenders") + f" ({endings})"
        if chosen := ask_files(self._page, translate("TenderImporter", "Import tender"), kinds):
            self.take(chosen)

    @Slot()
    def paste(self) -> None:
        """Ask for a text, and read it."""
        from presales_desk.ui.pages.bid.paste_dialog import PasteDialog

        dialog = PasteDialog(self._page)
        dialog.given.connect(self.take_text)
        self._open(dialog)

    def take(self, paths: Sequence[Path]) -> Task:
        """Read files; several are one tender."""
        words = self._desk.words
        return self._read(lambda reader, job: read_files(reader, paths, job, words))

    @Slot(str)
    def take_text(self, text: str) -> Task:
        """Read a text."""
        words = self._desk.words
        return self._read(lambda reader, job: read_text(text, job, words))

    def _read(self, read: Callable[[Reader, Job], tuple[ReadFile, ...]]) -> Task:
        project_id, moment = self._desk.project_id, self._desk.now()

        def work(reader: Reader, job: Job) -> Arrival:
            files = read(reader, job)
            ways = Import if _has_tender(reader, project_id) else ()
            outlook = {
                way: import_tender(reader, project_id, files, way, moment).value for way in ways
            }
            return Arrival(project_id, files, outlook)

        title = translate("TenderImporter", "Reading the tender")
        return self._watched(self._desk.run(work, title, self._arrive, self._refuse))

    @Slot(object)
    def _arrive(self, arrival: Arrival) -> None:
        if arrival.project_id != self._desk.project_id or not arrival.files:
            return
        if not arrival.outlook:
            self._import(arrival, Import.ADD)
            return
        from presales_desk.ui.pages.bid.way_dialog import WayDialog

        dialog = WayDialog(arrival.files, arrival.outlook, self._page)
        dialog.taken.connect(partial(self._import, arrival))
        self._open(dialog)

    def _import(self, arrival: Arrival, way: Import) -> None:
        moment = self._desk.now()

        def work(reader: Reader, job: Job) -> Planned[Imported]:
            del job  # what takes time is read already
            return import_tender(reader, arrival.project_id, arrival.files, way, moment)

        title = translate("TenderImporter", "Taking the tender over")
        self._watched(self._desk.run_edit(work, title, self._tell, self._refuse))

    def _tell(self, imported: Imported, edit: Edit | None) -> None:
        if edit is None:
            return
        self.taken.emit()
        said = translate(
            "TenderImporter",
            "Taken over: {added} new, {changed} changed, {withdrawn} withdrawn"
            " {withdrawn:clause|clauses}",
        )
        values = {
            "added": imported.added,
            "changed": imported.changed,
            "withdrawn": imported.withdrawn,
        }
        left_out = translate(
            "TenderImporter",
            "{count} {count:file|files} left out, see “Tender at a glance”",
        )
        refused = counted(left_out, count=imported.left_out) if imported.left_out else ""
        moved = translate("TenderImporter", "{count} {count:fact|facts} of the tender changed")
        facts = counted(moved, count=len(imported.facts)) if imported.facts else ""
        stay = translate("TenderImporter", "{count} of your {count:fact|facts} told otherwise")
        kept = counted(stay, count=len(imported.kept)) if imported.kept else ""
        planned = translate("TenderImporter", "{count} key {count:date|dates} of the plan set")
        dates = counted(planned, count=imported.dates) if imported.dates else ""
        self._desk.tell(dotted(counted(said, **values), facts, kept, dates, refused), edit)

    @Slot(object)
    def _refuse(self, error: ExpectedError) -> None:
        self._desk.show_unless_gone(error)

    def _watched(self, task: Task) -> Task:
        task.ended.connect(self.ended)
        self.begun.emit(task)
        return task

    def _open(self, dialog: QDialog) -> None:
        self.dialog = dialog
        dialog.finished.connect(self._forget)
        dialog.open()

    @Slot()
    def _forget(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None


def _has_tender(reader: Reader, project_id: str) -> bool:
    from presales_desk.records.tender import TenderClause, TenderFile

    return any(reader.count(kind, project_id=project_id) for kind in (TenderFile, TenderClause))
