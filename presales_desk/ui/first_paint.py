"""Tells when a window has been painted for the first time: what can wait begins then."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal

from presales_desk.ui.overriding import override

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class FirstPaint(QObject):
    """Watches ``window`` until it is painted.

    Signals:
        done: Once, after the first paint.
    """

    done = Signal()
    _seen = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        # Queued: the paint that is seen here goes on before anything else is done.
        self._seen.connect(self.done, Qt.ConnectionType.QueuedConnection)
        window.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        if event.type() is QEvent.Type.Paint:
            watched.removeEventFilter(self)
            self._seen.emit()
        return False
