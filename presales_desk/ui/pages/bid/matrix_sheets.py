"""The response matrix as a workbook, out and back in."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from presales_desk.actions.bid_returns import (
    matrix_sheet_name,
    read_returned_sheet,
    write_matrix_sheet,
)
from presales_desk.records.project import Project
from presales_desk.ui.commands import Command, Where
from presales_desk.ui.file_dialogs import ask_file, start_folder
from presales_desk.ui.pages.bid.returning import AnswersBack
from presales_desk.ui.pages.bid.writing import writing
from presales_desk.ui.save_as import ask_target
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from presales_desk.records.job import Job
    from presales_desk.ui.desk import Desk
    from presales_desk.ui.pages.bid.book import BidBook
    from presales_desk.ui.tasks import Task
    from presales_desk.workspace.workspace import Reader


class MatrixSheets(QObject):
    """Writes the matrix for people who work in spreadsheets, and merges it when it comes back."""

    def __init__(self, desk: Desk, book: BidBook, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._book, self._over = desk, book, parent
        self.back = AnswersBack(desk, read_returned_sheet, parent)

    def commands(
        self, has_tender: Callable[[], bool], may_write: Callable[[], bool]
    ) -> Sequence[Command]:
        """Return the two ways, out and in."""
        add = partial(Command, where=Where.TOOLS)
        return (
            add(
                id="bid.sheet_out",
                title=translate("MatrixSheets", "Export the response matrix to Excel"),
                run=self.choose_target,
                enabled=has_tender,
            ),
            add(
                id="bid.sheet_in",
                title=translate("MatrixSheets", "Merge a response matrix from Excel"),
                run=self.choose_file,
                enabled=lambda: has_tender() and may_write(),
            ),
        )

    def choose_target(self) -> None:
        """Ask where to write the matrix."""
        project = self._desk.get(Project, self._book.project_id)
        name = matrix_sheet_name(self._desk.workspace, project, self._desk.now().date())
        title = translate("MatrixSheets", "Save as")
        books = translate("MatrixSheets", "Excel workbooks")
        target = ask_target(self._over, title, books, start_folder() / name)
        if target is not None:
            self.write(target)

    def write(self, target: Path) -> Task:
        """Write the matrix; the window then offers to open it."""
        project_id = self._book.project_id

        def work(reader: Reader, job: Job) -> Path:
            del job  # thousands of rows take a second
            return write_matrix_sheet(reader, project_id, target)

        return self._desk.run(work, writing(target), self._desk.file_written)

    def choose_file(self) -> None:
        """Ask for a workbook that came back, and show what it changes."""
        title = translate("MatrixSheets", "Merge a response matrix from Excel")
        books = translate("MatrixSheets", "Excel workbooks")
        file = ask_file(self._over, title, f"{books} (*.xlsx)")
        if file is not None:
            self.back.read(self._book.project_id, file)
