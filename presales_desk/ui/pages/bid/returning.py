"""Bringing answers back from a file: reading it, showing what it changes, taking that over."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from presales_desk.actions.bid_returns import ReturnedFile, take_returned
from presales_desk.ui.words import counted, translate

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from presales_desk.records.job import Job
    from presales_desk.ui.desk import Desk
    from presales_desk.ui.pages.bid.returned_dialog import ReturnedDialog
    from presales_desk.ui.tasks import Task
    from presales_desk.workspace.workspace import Reader


class AnswersBack(QObject):
    """Reads a returned file in the background and merges what the user ticks.

    Args:
        desk: Runs and stores.
        read: The action that reads such a file.
        parent: The dialog lies over it.

    """

    def __init__(
        self, desk: Desk, read: Callable[[Reader, str, Path], ReturnedFile], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._desk, self._read, self._over = desk, read, parent
        self.dialog: ReturnedDialog | None = None

    def read(self, project_id: str, file: Path) -> Task:
        """Read a file, and show what it would change."""

        def work(reader: Reader, job: Job) -> ReturnedFile:
            del job  # one file of bounded size
            return self._read(reader, project_id, file)

        title = translate("AnswersBack", "Reading {name}").format(name=file.name)
        return self._desk.run(work, title, self._show)

    @Slot(object)
    def _show(self, returned: ReturnedFile) -> None:
        from presales_desk.ui.pages.bid.returned_dialog import ReturnedDialog

        comparison = returned.comparison
        if not (comparison.differences or comparison.gone or comparison.refused):
            words = translate("AnswersBack", "“{name}” brings nothing new.")
            self._desk.tell(words.format(name=returned.name))
            return
        self.dialog = dialog = ReturnedDialog(returned, self._over)
        dialog.accepted.connect(partial(self._take, returned))
        dialog.finished.connect(self._forget)
        dialog.open()

    def _take(self, returned: ReturnedFile) -> None:
        if self.dialog is None:
            return
        planned = take_returned(self._desk.workspace, returned, self.dialog.chosen())
        if (edit := self._desk.carry_out(planned)) is not None:
            words = translate("AnswersBack", "{count} {count:field|fields} taken over")
            self._desk.tell(counted(words, count=planned.value), edit)

    @Slot()
    def _forget(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None
