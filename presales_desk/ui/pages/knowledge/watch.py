"""Tells the page to look again whenever background work ends: it may have filed something."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from presales_desk.ui.desk import Desk
    from presales_desk.ui.tasks import Task

_LOOK_AGAIN_MS = 200


class TaskWatch(QObject):
    """Watches the tasks of the desk; a page that is away reads again when it comes back.

    Signals:
        due: Some work ended a moment ago, and the page is seen.
    """

    due = Signal()

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self._timer = QTimer(self, singleShot=True, interval=_LOOK_AGAIN_MS)
        self._timer.timeout.connect(self.due)
        desk.closing.connect(self._timer.stop)
        desk.task_started.connect(self._watch)
        for task in desk.tasks:
            self._watch(task)

    @Slot(object)
    def _watch(self, task: Task) -> None:
        task.ended.connect(self._look_soon)

    @Slot()
    def _look_soon(self) -> None:
        if self._page.isVisible():
            self._timer.start()
