"""Checking the finished documents of a bid: those that were written last, or any others."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QMenu, QWidget

from presales_desk.actions.bid_check import KINDS, check_bid_files
from presales_desk.ui.commands import Command, Where
from presales_desk.ui.file_dialogs import ask_files
from presales_desk.ui.widgets.labels import menu_text
from presales_desk.ui.widgets.menu_place import menu_place
from presales_desk.ui.words import counted, translate

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from presales_desk.actions.bid_check import FinishedCheck
    from presales_desk.records.job import Job
    from presales_desk.ui.desk import Desk
    from presales_desk.ui.pages.bid.book import BidBook
    from presales_desk.ui.pages.bid.finished_dialog import FinishedDialog
    from presales_desk.ui.tasks import Task
    from presales_desk.workspace.workspace import Reader


class FinishedChecks(QObject):
    """Asks which files, reads them in the background, and shows what is wrong.

    Attributes:
        dialog: The newest report; None before the first.

    """

    def __init__(self, desk: Desk, book: BidBook, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._book, self._over = desk, book, parent
        self._written: dict[str, tuple[Path, ...]] = {}
        self.dialog: FinishedDialog | None = None

    def commands(self, enabled: Callable[[], bool]) -> Sequence[Command]:
        """Return the one command."""
        return (
            Command(
                id="bid.check_files",
                title=translate("FinishedChecks", "Check finished documents"),
                run=self.choose,
                icon="check",
                where=Where.TOOLS,
                enabled=enabled,
                hint=translate(
                    "FinishedChecks",
                    "Names of other customers, wrong numbers and dates, prices in technical"
                    " volumes, places left open",
                ),
            ),
        )

    def remember(self, files: Sequence[Path]) -> None:
        """Take note of the documents that were written last for the bid that is shown."""
        self._written[self._book.project_id] = tuple(files)

    @Slot()
    def choose(self) -> None:
        """Offer the documents that were written last; else ask for files."""
        written = [file for file in self._written.get(self._book.project_id, ()) if file.is_file()]
        if not written:
            self.choose_files()
            return
        menu = QMenu(self._over)
        last = translate("FinishedChecks", "The {count} {count:document|documents} written last")
        action = menu.addAction(menu_text(counted(last, count=len(written))))
        action.triggered.connect(partial(self._check_again, written))
        others = translate("FinishedChecks", "Choose files…")
        menu.addAction(menu_text(others)).triggered.connect(self.choose_files)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(menu_place())

    @Slot()
    def choose_files(self) -> None:
        """Ask for finished documents, and check them."""
        title = translate("FinishedChecks", "Check finished documents")
        kinds = translate("FinishedChecks", "Word and PDF documents")
        if files := ask_files(self._over, title, f"{kinds} ({KINDS})"):
            self.check(files)

    @Slot(object)
    def check(self, files: Sequence[Path]) -> Task:
        """Check documents that are handed in together; they are read and never touched."""
        project_id = self._book.project_id

        def work(reader: Reader, job: Job) -> FinishedCheck:
            return check_bid_files(reader, project_id, files, job)

        title = translate("FinishedChecks", "Checking finished documents")
        return self._desk.run(work, title, partial(self._show, tuple(files)))

    def _check_again(self, files: Sequence[Path], *_: object) -> None:
        self.check(files)

    def _show(self, files: Sequence[Path], checked: FinishedCheck) -> None:
        from presales_desk.ui.pages.bid.finished_dialog import FinishedDialog

        self.dialog = FinishedDialog(files, checked, self._over)
        self.dialog.finished.connect(self._forget)
        self.dialog.open()

    @Slot()
    def _forget(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None
