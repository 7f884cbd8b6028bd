"""A line above a list into which the next entry is typed, or many are pasted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QFrame

from presales_desk.ui.icons import SMALL
from presales_desk.ui.overriding import override
from presales_desk.ui.widgets.frames import row
from presales_desk.ui.widgets.labels import PlainLabel
from presales_desk.ui.widgets.line_editors import TextField
from presales_desk.ui.widgets.notices import IconLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent


class EntryLine(QFrame):
    """Enter makes what is typed an entry and leaves the line empty for the next one.

    Args:
        placeholder: What to type; also the name for screen readers.
        key: That leads here, shown at the end; empty for none.

    Signals:
        entered: What was typed, never empty.
        rows_pasted: The user pastes a range of cells, or several lines.
    """

    entered = Signal(str)
    rows_pasted = Signal()

    def __init__(self, placeholder: str, key: str = "") -> None:
        super().__init__()
        self.setObjectName("strip")
        self.field = _EntryField()
        self.field.rows_pasted.connect(self.rows_pasted)
        self.field.setPlaceholderText(placeholder)
        self.field.setAccessibleName(placeholder)
        self.field.returnPressed.connect(self._enter)
        line = row(self, spacing=8)
        line.setContentsMargins(12, 5, 12, 5)
        line.addWidget(IconLabel("plus", "muted", SMALL))
        line.addWidget(self.field, 1)
        if key:
            line.addWidget(PlainLabel(key, "key"))
        self.setFocusProxy(self.field)

    @Slot()
    def begin(self) -> None:
        """Put the cursor here."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def _enter(self) -> None:
        text = self.field.text().strip()
        if text:
            self.field.setText("")  # not clear(): undo would bring the words back here
            self.entered.emit(text)


class _EntryField(TextField):
    """Leaves what is more than one entry to the list."""

    rows_pasted = Signal()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        several = any(sign in QApplication.clipboard().text().strip() for sign in "\t\n")
        if event.matches(QKeySequence.StandardKey.Paste) and several:
            self.rows_pasted.emit()
            return
        super().keyPressEvent(event)
