"""Pasting the text of a tender."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QPlainTextEdit, QWidget

from presales_desk.ui.widgets.buttons import Button, Kind
from presales_desk.ui.widgets.dialog_foot import dialog_foot
from presales_desk.ui.widgets.frames import column
from presales_desk.ui.widgets.labels import PlainLabel
from presales_desk.ui.words import translate


class PasteDialog(QDialog):
    """A field for the text; it begins with what is on the clipboard. Ctrl+Enter reads it.

    Signals:
        given: The text, not empty.
    """

    given = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("PasteDialog", "Paste text"))
        self.resize(720, 520)
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(translate("PasteDialog", "Text of the tender"))
        hint = translate(
            "PasteDialog",
            "Paste the tender, or a part of it, such as a clarification. One clause a line"
            " reads best.",
        )
        self.act = Button(translate("PasteDialog", "Read"), Kind.PRIMARY)
        self.act.clicked.connect(self._give)
        QShortcut(QKeySequence("Ctrl+Return"), self).activated.connect(self.act.click)
        body = column(self, margin=16, spacing=8)
        body.addWidget(PlainLabel(hint, "secondary", wrap=True))
        body.addWidget(self.text, 1)
        body.addLayout(dialog_foot(self, self.act))
        self.text.textChanged.connect(self._allow)
        self.text.setPlainText(QApplication.clipboard().text())
        self.text.selectAll()
        self._allow()

    @Slot()
    def _allow(self) -> None:
        self.act.setEnabled(bool(self.text.toPlainText().strip()))

    @Slot()
    def _give(self) -> None:
        self.accept()
        self.given.emit(self.text.toPlainText())
