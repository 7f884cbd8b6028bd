"""What the keys do in the matrix."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from presales_desk.ui.pages.competition.lines import LEAST_SCORE, MOST_SCORE, Part
from presales_desk.ui.pages.competition.matrix_model import SCORE_ROLE

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex
    from PySide6.QtGui import QKeyEvent

    from presales_desk.planning.matrix import CellKey
    from presales_desk.ui.pages.competition.matrix_view import MatrixView

_SCORES = {"1": 1.0, "2": 2.0, "3": 3.0, "4": 4.0, "5": 5.0}
_NO_SCORES = frozenset("06789")
_NUDGES = {"+": 0.1, "=": 0.1, "-": -0.1}
_SIDEWAYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_CONTROL, _ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


class MatrixKeys:
    """Turns keys into requests of the view.

    1 to 5 score the selection, other digits are explained, + and - move the score by a tenth,
    Enter edits the score, F2 the evidence, any letter writes it anew, Delete empties, Alt+← and
    Alt+→ move the rival, Ctrl+Delete deletes it. In the row of totals Enter and F2 lead to the
    rival itself.
    """

    def __init__(self, view: MatrixView) -> None:
        self._view = view

    def press(self, event: QKeyEvent) -> bool:
        """Do what a key stands for; tell whether it stands for anything."""
        index = self._view.currentIndex()
        if not index.isValid():
            return False
        key, modifiers = Qt.Key(event.key()), event.modifiers()
        if modifiers & _ALT:
            return key in _SIDEWAYS and self._move(index, _SIDEWAYS[key])
        if modifiers & _CONTROL:
            return key == Qt.Key.Key_Delete and self._delete(index)
        return self._press_plain(index, key, event.text())

    def begin_writing(self, text: str) -> bool:
        """Open the editor of the cell with the cursor, holding only ``text``."""
        self._view.begin_edit(self._view.currentIndex())
        editor = QApplication.focusWidget()
        if not isinstance(editor, QPlainTextEdit) or not self._view.isAncestorOf(editor):
            return False
        editor.setPlainText(text)
        editor.moveCursor(QTextCursor.MoveOperation.End)
        return True

    def _press_plain(self, index: QModelIndex, key: Qt.Key, text: str) -> bool:
        if key == Qt.Key.Key_F2 or key in _ENTER:
            self._open(index, score=key in _ENTER)
        elif key == Qt.Key.Key_Delete:
            self._view.emptied.emit(self._view.selectedIndexes())
        elif text in _SCORES and self._keys_selected():
            self._view.scores_wanted.emit(self._keys_selected(), _SCORES[text])
        elif text in _NO_SCORES and self._keys_selected():
            self._view.matrix.setData(index, text, SCORE_ROLE)  # says which digits are scores
        elif text in _NUDGES and self._view.matrix.key(index) is not None:
            self._nudge(index, _NUDGES[text])
        else:
            return text.isprintable() and bool(text.strip()) and self.begin_writing(text)
        return True

    def _keys_selected(self) -> list[CellKey]:
        if self._view.matrix.read_only:
            return []
        keys = (self._view.matrix.key(index) for index in self._view.selectedIndexes())
        return [key for key in keys if key is not None]

    def _open(self, index: QModelIndex, *, score: bool) -> None:
        side = self._view.matrix.side(index.column())
        if self._view.matrix.line(index).part is Part.TOTAL and side is not None:
            self._view.rival_opened.emit(side.id or "")
        else:
            self._view.begin_edit(index, score=score)

    def _nudge(self, index: QModelIndex, step: float) -> None:
        cell, key = self._view.matrix.cell(index), self._view.matrix.key(index)
        if cell is None or cell.value is None or self._view.matrix.read_only:
            return
        score = round(cell.value + step, 1)
        if LEAST_SCORE <= score <= MOST_SCORE:
            self._view.scores_wanted.emit([key], score)

    def _move(self, index: QModelIndex, step: int) -> bool:
        side = self._view.matrix.side(index.column())
        if side is not None and side.id is not None and not self._view.matrix.read_only:
            self._view.rival_moved.emit(side.id, step)
        return True

    def _delete(self, index: QModelIndex) -> bool:
        side = self._view.matrix.side(index.column())
        if side is not None and side.id is not None and not self._view.matrix.read_only:
            self._view.rival_deleted.emit(side.id)
        return True
