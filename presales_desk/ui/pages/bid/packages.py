"""Clauses handed out to colleagues as Word files, and brought back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QWidget

from presales_desk.actions.bid_returns import (
    package_file_name,
    package_owners,
    read_returned_package,
    write_package,
)
from presales_desk.records.project import Project
from presales_desk.ui.file_dialogs import ask_file
from presales_desk.ui.pages.bid.returning import AnswersBack
from presales_desk.ui.pages.bid.writing import ask_word_target, writing
from presales_desk.ui.widgets.labels import menu_text
from presales_desk.ui.widgets.menu_place import menu_place
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from pathlib import Path

    from presales_desk.records.job import Job
    from presales_desk.ui.desk import Desk
    from presales_desk.ui.pages.bid.book import BidBook
    from presales_desk.ui.tasks import Task
    from presales_desk.workspace.workspace import Reader


class Packages(QObject):
    """Writes the file of a colleague, and merges it when it comes back."""

    def __init__(self, desk: Desk, book: BidBook, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._book, self._over = desk, book, parent
        self.back = AnswersBack(desk, read_returned_package, parent)

    def choose(self) -> None:
        """Ask for whom, then where."""
        names = package_owners(self._desk.workspace, self._book.project_id)
        if not names:
            words = translate("Packages", "No clause has an owner yet: name them in the matrix.")
            self._desk.tell(words)
            return
        menu = QMenu(self._over)
        for name in names:
            menu.addAction(menu_text(name)).triggered.connect(partial(self.ask_target, name))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(menu_place())

    def ask_target(self, colleague: str) -> None:
        """Ask where to write the file of a colleague."""
        project = self._desk.get(Project, self._book.project_id)
        today = self._desk.now().date()
        name = package_file_name(self._desk.workspace, project, colleague, today)
        target = ask_word_target(name, self._over)
        if target is not None:
            self.write(colleague, target)

    def write(self, colleague: str, target: Path) -> Task:
        """Write the file of a colleague; the window then offers to open it."""
        project_id, today = self._book.project_id, self._desk.now().date()

        def work(reader: Reader, job: Job) -> Path:
            del job  # one document takes a second
            return write_package(reader, project_id, colleague, target, today)

        return self._desk.run(work, writing(target), self._desk.file_written)

    def choose_file(self) -> None:
        """Ask for a file that came back, and show what it changes."""
        title = translate("Packages", "Merge a package that came back")
        words = translate("Packages", "Word documents")
        file = ask_file(self._over, title, f"{words} (*.docx)")
        if file is not None:
            self.back.read(self._book.project_id, file)
