"""Keeps count of what is due for the user, off the window's thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from presales_desk.records.people import Todo
from presales_desk.records.project import Project
from presales_desk.records.summary import Profile
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from presales_desk.records.job import Job
    from presales_desk.ui.desk import Desk
    from presales_desk.workspace.workspace import Edit, Reader

_PAUSE_MS = 400
_LOOK_MS = 10 * 60 * 1000
_TABLES = frozenset({Todo.table, Project.table, Profile.table})


class TodoWatch(QObject):
    """Counts after every edit that matters, and when a new day has begun under an open window.

    Signals:
        counted: How many to-dos of the user are due today or overdue.
        day_began: It is another day than at the last count.
    """

    counted = Signal(int)
    day_began = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._day = desk.now().date()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._count)
        self._clock = QTimer(self, interval=_LOOK_MS)
        self._clock.timeout.connect(self.look)
        self._clock.start()
        desk.closing.connect(self._pause.stop)
        desk.closing.connect(self._clock.stop)
        desk.edited.connect(self._hear)
        self._pause.start()

    @Slot()
    def look(self) -> None:
        """Look at the calendar, and count anew if the day is another."""
        if (today := self._desk.now().date()) != self._day:
            self._day = today
            self._pause.start()
            self.day_began.emit()

    @Slot(object)
    def _hear(self, edit: Edit) -> None:
        if edit.kinds & _TABLES:
            self._pause.start()

    @Slot()
    def _count(self) -> None:
        today = self._desk.now().date()

        def work(reader: Reader, job: Job) -> int:
            from presales_desk.actions.home import count_due

            del job  # one look
            return count_due(reader, today)

        title = translate("TodoWatch", "Counting what is due")
        self._desk.run(work, title, self._tell)

    def _tell(self, count: int) -> None:
        self.counted.emit(count)
