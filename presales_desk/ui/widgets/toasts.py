"""Short good news in the corner, with a way to take it back. Never for errors."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from presales_desk.ui.overriding import override
from presales_desk.ui.text_lines import text_lines
from presales_desk.ui.theme import theme
from presales_desk.ui.widgets.buttons import Button, Kind
from presales_desk.ui.widgets.frames import row
from presales_desk.ui.widgets.labels import PlainLabel, safe_tooltip
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QEnterEvent

SHOWN_MS = 6000
MOST = 3
WIDTH = 420
LOW = 36
"""Height of a toast of one line."""
MOST_LINES = 3
MARGIN = 16
FOOT = 90
"""Below the toasts: the status bar, and the foot of a page with its buttons."""


class Toast(QFrame):
    """One message. It goes after six seconds unless the mouse rests on it.

    Attributes:
        about: What it tells of, for whoever takes it away or says something newer.

    Signals:
        gone: It was closed, by time or by its button.
    """

    gone = Signal()

    def __init__(
        self,
        text: str,
        undo: Callable[[], object] | None = None,
        parent: QWidget | None = None,
        about: str = "",
    ) -> None:
        super().__init__(parent)
        self.about = about
        self.setObjectName("toast")
        self.setAccessibleName(text)
        line = row(self)
        line.setContentsMargins(12, 8, 12, 8)
        self._words = PlainLabel()
        line.addWidget(self._words, 1)
        if undo is not None:
            self._add_undo(line, undo)
        self._show(text)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.go)
        self._timer.start(SHOWN_MS)

    def _show(self, text: str) -> None:
        """Break the message into lines that stand beside the button, and make room for them."""
        self.ensurePolished()
        room = WIDTH - self.sizeHint().width()  # the words are not in it yet
        lines = text_lines(text, theme().font("body"), room, MOST_LINES)
        self._words.setText("\n".join(lines))
        self._words.setToolTip(safe_tooltip(text))
        self.setFixedSize(WIDTH, max(LOW, self.sizeHint().height()))

    def _add_undo(self, line: QHBoxLayout, undo: Callable[[], object]) -> None:
        button = Button(translate("Toast", "Undo"), Kind.LINK).when_clicked(undo)
        button.clicked.connect(self.go)
        keys = QKeySequence("Ctrl+Z").toString(QKeySequence.SequenceFormat.NativeText)
        line.addWidget(button)
        line.addWidget(PlainLabel(keys, "micro"))

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        self._timer.stop()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self._timer.start(SHOWN_MS)

    @Slot()
    def go(self) -> None:
        """Go away before its time."""
        self._timer.stop()
        self.hide()
        self.gone.emit()
        self.deleteLater()


class ToastArea(QWidget):
    """The corner of ``window`` where toasts stack, at most three, the newest lowest."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._toasts: list[Toast] = []
        self._window = window
        window.installEventFilter(self)
        self.hide()

    def say(self, text: str, undo: Callable[[], object] | None = None, *, about: str = "") -> Toast:
        """Show a message in the corner.

        Args:
            text: The message.
            undo: What its button does; None for no button.
            about: What it tells of: older messages about the same go. Empty for nothing that
                could be told again.

        """
        if about:
            self.forget(about)
        while len(self._toasts) >= MOST:
            self._toasts[0].deleteLater()
            self._toasts[0].hide()
            self._toasts.pop(0)
        toast = Toast(text, undo, self, about)
        toast.gone.connect(self._settle)
        self._toasts.append(toast)
        self._column.addWidget(toast)
        toast.show()
        self._place()
        return toast

    def forget(self, about: str) -> None:
        """Take away what was told about something: it is not so any more."""
        for toast in self.toasts():
            if toast.about == about:
                toast.go()

    def toasts(self) -> list[Toast]:
        """Return what is shown, the oldest first."""
        return list(self._toasts)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    @Slot()
    def _settle(self) -> None:
        self._toasts = [toast for toast in self._toasts if not toast.isHidden()]
        self._place()

    def _place(self) -> None:
        count = len(self._toasts)
        self.setVisible(count > 0)
        height = sum(toast.height() for toast in self._toasts) + max(0, count - 1) * 8
        window = self._window.rect()
        left, top = window.right() - WIDTH - MARGIN, window.bottom() - height - FOOT
        self.setGeometry(left, top, WIDTH, height)
        self.raise_()
