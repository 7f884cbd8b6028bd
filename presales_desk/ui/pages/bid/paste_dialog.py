"""Pasting the text of a tender."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import QApplication, QDialog, QPlainTextEdit, QWidget

from presales_desk.ui.overriding import override
from presales_desk.ui.widgets.buttons import Button, Kind
from presales_desk.ui.widgets.dialog_foot import dialog_foot
from presales_desk.ui.widgets.frames import column
from presales_desk.ui.widgets.labels import PlainLabel
from presales_desk.ui.words import translate

_MOST_HTML = 20 * 2**20
"""Characters of a copy; of a larger one the plain text is read."""


class PasteDialog(QDialog):
    """A field for the text; it begins with what is on the clipboard. Ctrl+Enter reads it.

    Signals:
        given: The text, not empty; with its tags where it holds tables and was not changed.
    """

    given = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("PasteDialog", "Paste text"))
        self.resize(720, 520)
        self.text = _Copy()
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
        self.text.insertFromMimeData(QApplication.clipboard().mimeData())
        self._select_from_end()
        self._allow()

    def _select_from_end(self) -> None:
        """Select everything, the cursor at the start: one sees how the text begins."""
        cursor = self.text.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.movePosition(QTextCursor.MoveOperation.Start, QTextCursor.MoveMode.KeepAnchor)
        self.text.setTextCursor(cursor)

    @Slot()
    def _allow(self) -> None:
        self.act.setEnabled(bool(self.text.toPlainText().strip()))

    @Slot()
    def _give(self) -> None:
        self.accept()
        self.given.emit(self.text.words())


class _Copy(QPlainTextEdit):
    """Shows what was copied as plain text, and keeps the tags of its tables.

    Plain text loses which cells are merged, and what stands in which column.
    """

    def __init__(self) -> None:
        super().__init__()
        self._shown = self._tagged = ""

    @override
    def insertFromMimeData(self, source: QMimeData, /) -> None:
        selected = self.textCursor().selectedText()
        is_all = len(selected) == len(self.toPlainText())
        super().insertFromMimeData(source)
        html = source.html() if is_all and source.hasHtml() else ""
        has_table = "<td" in html.lower() and "</" not in source.text()
        self._tagged = html if has_table and len(html) <= _MOST_HTML else ""
        self._shown = self.toPlainText()

    def words(self) -> str:
        """Return the text, with its tags if it is what was copied and nothing else."""
        shown = self.toPlainText()
        return self._tagged if self._tagged and shown == self._shown else shown
