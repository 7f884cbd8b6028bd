"""Writing department summaries from the dashboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from presales_desk.actions.department import (
    department_file_name,
    write_department_deck,
    write_department_report,
)
from presales_desk.planning.team import owners
from presales_desk.ui.file_dialogs import start_folder
from presales_desk.ui.pages.knowledge.dashboard.summary_dialog import Output, SummaryDialog
from presales_desk.ui.save_as import ask_target
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from presales_desk.actions.decks import DeckWritten
    from presales_desk.planning.periods import Period
    from presales_desk.records.closed import ClosedProject
    from presales_desk.records.job import Job
    from presales_desk.ui.desk import Desk
    from presales_desk.workspace.workspace import Reader


class Summaries(QObject):
    """Asks what a summary is about and where it shall lie, and writes it as a task."""

    def __init__(self, desk: Desk, over: QWidget) -> None:
        super().__init__(over)
        self._desk, self._over = desk, over
        self.dialog: SummaryDialog | None = None

    def ask(self, projects: Sequence[ClosedProject], person: str) -> None:
        """Show the dialog; the summary of ``person`` is offered first."""
        dialog = SummaryDialog(projects, owners(projects), self._desk.now().date(), self._over)
        dialog.people.show_value(person, "")
        dialog.wanted.connect(self._write)
        self.dialog = dialog
        dialog.open()

    @Slot(object, object, str)
    def _write(self, output: Output, period: Period, person: str) -> None:
        is_deck = output is Output.DECK
        kind = (
            translate("Summaries", "PowerPoint presentations")
            if is_deck
            else translate("Summaries", "Word documents")
        )
        ending = ".pptx" if is_deck else ".docx"
        name = department_file_name(
            self._desk.workspace,
            period,
            self._desk.now().date(),
            self._desk.language,
            ending=ending,
        )
        title = translate("Summaries", "Department summary")
        target = ask_target(self._over, title, kind, start_folder() / name)
        if target is None:
            return
        if self.dialog is not None:
            self.dialog.accept()
        write = self._write_deck if is_deck else self._write_document
        write(target, period, person)

    def _write_document(self, target: Path, period: Period, person: str) -> None:
        language, now = self._desk.language, self._desk.now()

        def work(reader: Reader, job: Job) -> Path:
            return write_department_report(
                reader, period, target, now, job, person=person, language=language
            )

        self._desk.run(work, _writing(target), self._desk.file_written)

    def _write_deck(self, target: Path, period: Period, person: str) -> None:
        language, now = self._desk.language, self._desk.now()

        def work(reader: Reader, job: Job) -> DeckWritten:
            return write_department_deck(
                reader, period, target, now, job, person=person, language=language
            )

        self._desk.run(work, _writing(target), self._tell_deck)

    def _tell_deck(self, written: DeckWritten) -> None:
        self._desk.file_written(written.file)


def _writing(target: Path) -> str:
    return translate("Summaries", "Writing {name}").format(name=target.name)
