"""What a user does with the summary of the open project."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot

from presales_desk.actions.archive import archive_project
from presales_desk.actions.attachments import attach_files, copy_to_open
from presales_desk.actions.knowledge import withdraw_entry
from presales_desk.actions.projects import close_project
from presales_desk.actions.summary import change_summary
from presales_desk.records.base import Update
from presales_desk.records.enums import MaterialKind
from presales_desk.records.findings import Label
from presales_desk.records.project import Project
from presales_desk.ui.file_dialogs import ask_files
from presales_desk.ui.open_copy import open_copy
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from presales_desk.actions.planned import Planned
    from presales_desk.knowledge.entry import Entry
    from presales_desk.records.enums import Result
    from presales_desk.records.job import Job
    from presales_desk.records.library import EntryDraft
    from presales_desk.records.summary import Attachment, ProjectSummary
    from presales_desk.ui.desk import Desk
    from presales_desk.workspace.workspace import Edit, Reader


class SummaryGestures(QObject):
    """Turns requests of the form into edits, and files the project.

    Signals:
        filing_began: The project is being filed or withdrawn.
        filing_ended: It was, or it was refused or cancelled.
    """

    filing_began = Signal()
    filing_ended = Signal()

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._page = desk, page

    def change(self, shown: ProjectSummary, name: str, value: Any, merge_key: str) -> None:
        """Store one field of the summary."""
        self._desk.carry_out(
            change_summary(self._desk.workspace, shown, name, value), merge_key=merge_key
        )

    def close(self, project_id: str, result: Result) -> None:
        """Record how the project ended."""
        today = self._desk.now().date()
        self._desk.carry_out(close_project(self._desk.workspace, project_id, result, today=today))

    def change_day(self, project_id: str, value: Any, merge_key: str) -> None:
        """Record when the project ended."""
        project = self._desk.get(Project, project_id)
        label = Label("project.close", name=project.name)
        self._desk.apply(label, Update(project, closed=value), merge_key=merge_key)

    def archive(self, project_id: str) -> None:
        """File the project in the knowledge base."""
        moment = self._desk.now()

        def work(reader: Reader, job: Job) -> Planned[Entry]:
            return archive_project(reader, project_id, moment, job)

        self._file(
            work,
            translate("SummaryGestures", "Archiving the project"),
            translate("SummaryGestures", "Archived: a search of the knowledge base finds it"),
        )

    def withdraw(self, project_id: str) -> None:
        """Take the project out of the knowledge base, so that it can be changed."""

        def work(reader: Reader, job: Job) -> Planned[Entry]:
            del job  # one small file
            return withdraw_entry(reader, project_id)

        self._file(
            work,
            translate("SummaryGestures", "Withdrawing the archive"),
            translate("SummaryGestures", "Withdrawn: the summary can be changed again"),
        )

    def make_case_card(self, project_id: str) -> None:
        """Ask how the card may speak of the customer, then begin it and show it to be read."""
        from presales_desk.actions.case_cards import make_case_card  # not for every look
        from presales_desk.ui.pages.summary.case_dialog import ask_naming

        naming = ask_naming(self._page, self._desk.get(Project, project_id))
        if naming is None:
            return

        def work(reader: Reader, job: Job) -> Planned[EntryDraft]:
            del job  # one page of text
            return make_case_card(reader, project_id, naming)

        title = translate("SummaryGestures", "Making the case card")
        self._desk.run_edit(work, title, self._show_card)

    def choose_files(self, project_id: str) -> None:
        """Ask for files, and attach them to the project."""
        title = translate("SummaryGestures", "Files of the project")
        files = ask_files(self._page, title)
        if files:
            self.attach(project_id, files)

    def attach(self, project_id: str, files: Sequence[Path]) -> None:
        """Keep copies of files with the project."""
        moment = self._desk.now()

        def work(reader: Reader, job: Job) -> Planned[list[Attachment]]:
            kind = MaterialKind.OTHER
            return attach_files(reader, project_id, files, job, kind=kind, moment=moment)

        self._desk.run(work, translate("SummaryGestures", "Attaching files"))

    @Slot(object)
    def open_file(self, file: Attachment) -> None:
        """Open a copy of an attachment."""
        open_copy(self._desk, file.name, lambda reader: copy_to_open(reader, file))

    def _show_card(self, draft: EntryDraft, edit: Edit | None) -> None:
        words = translate("SummaryGestures", "Case card begun: read it, then publish it")
        if edit is not None:
            self._desk.tell(words, edit)
        self._desk.show_page("knowledge", draft.id)

    def _file(self, work: Callable[[Reader, Job], Any], title: str, words: str) -> None:
        self.filing_began.emit()
        task = self._desk.run(work, title, partial(self._tell, words))
        task.ended.connect(self.filing_ended)

    def _tell(self, words: str, result: object) -> None:
        del result  # the edit was announced
        self._desk.tell(words)
