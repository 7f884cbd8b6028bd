"""A field that filters or searches while one types."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QWidget

from presales_desk.ui.icons import set_icon
from presales_desk.ui.overriding import override

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

PAUSE_MS = 150


class SearchField(QLineEdit):
    """A magnifier, a text, a cross.

    Signals:
        searched: The text, after a short pause in typing, or at once with Enter.
    """

    searched = Signal(str)

    def __init__(
        self, placeholder: str, parent: QWidget | None = None, *, large: bool = False
    ) -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.setClearButtonEnabled(True)
        if large:
            self.setProperty("scale", "large")
        lens = QAction(self)
        set_icon(lens, "search", "muted")
        self.addAction(lens, QLineEdit.ActionPosition.LeadingPosition)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._search)
        self.textChanged.connect(self._pause.start)
        self.returnPressed.connect(self._search)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            return
        super().keyPressEvent(event)

    @Slot()
    def _search(self) -> None:
        self._pause.stop()
        self.searched.emit(self.text().strip())
