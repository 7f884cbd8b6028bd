"""What a dialog says of the work that it waits for: how far it is, and what became of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from presales_desk.ui.widgets.frames import column
from presales_desk.ui.widgets.notices import Banner, InlineProgress
from presales_desk.ui.words import error_text

if TYPE_CHECKING:
    from PySide6.QtWidgets import QVBoxLayout, QWidget

    from presales_desk.errors import ExpectedError
    from presales_desk.ui.tasks import Task

_SHOWN_AFTER_MS = 300


class WorkNotice(QObject):
    """One notice at a time, in a place of its own.

    Attributes:
        place: To be put into the dialog.
        task: What is waited for; None when nothing is.

    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.place: QVBoxLayout = column()
        self.task: Task | None = None
        self._shown: QWidget | None = None
        self._pause = QTimer(self, singleShot=True, interval=_SHOWN_AFTER_MS)
        self._pause.timeout.connect(self._show_progress)

    def watch(self, task: Task) -> None:
        """Show how far ``task`` is once it takes a while, with a way to stop it."""
        self.clear()
        self.task = task
        task.ended.connect(self._end)
        self._pause.start()

    def refuse(self, error: ExpectedError, title: str) -> None:
        """Say what was refused."""
        self.say(Banner(error_text(error), "danger", title))

    def say(self, notice: QWidget) -> None:
        """Show ``notice`` in place of what is shown."""
        self.clear()
        self._shown = notice
        self.place.addWidget(notice)
        notice.show()

    def text(self) -> str:
        """Return what is said; empty for nothing."""
        return self._shown.accessibleName() if self._shown is not None else ""

    def clear(self) -> None:
        """Say nothing."""
        if self._shown is not None:
            self._shown.hide()
            self._shown.deleteLater()
        self._shown = None

    @Slot()
    def stop(self) -> None:
        """Stop what is waited for."""
        if self.task is not None:
            self.task.cancel()

    @Slot()
    def _show_progress(self) -> None:
        if self.task is None:
            return
        progress = InlineProgress(self.task.title)
        progress.cancel_requested.connect(self.stop)
        self.task.progressed.connect(progress.show_step)
        self.say(progress)

    @Slot()
    def _end(self) -> None:
        self._pause.stop()
        self.task = None
        if isinstance(self._shown, InlineProgress):
            self.clear()
