"""Draws and edits the cells of the matrix: a score, the evidence below it, or a line of text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractItemModel, QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QStyle, QStyledItemDelegate

from presales_desk.ui.overriding import override
from presales_desk.ui.pages.competition import cell_painter
from presales_desk.ui.pages.competition.lines import Part
from presales_desk.ui.pages.competition.matrix_model import FACTOR, SCORE_ROLE, US
from presales_desk.ui.theme import theme
from presales_desk.ui.widgets.labels import restyle
from presales_desk.ui.widgets.line_editors import TextField, is_typed_in
from presales_desk.ui.widgets.value_editors import MultiLineText

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

    from presales_desk.ui.pages.competition.matrix_model import Index, MatrixModel

Role = Qt.ItemDataRole
_SCORE_WIDTH, _SCORE_HEIGHT = 64, 28
_TEXT_HEIGHT = 76
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_TABS = {Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}


class MatrixDelegate(QStyledItemDelegate):
    """Paints the cells; Enter and Tab save, Esc gives up, Shift+Enter breaks a line.

    Args:
        model: What is shown.
        parent: The view.
        covered: Leading columns over which another view lies; they are not painted.

    Attributes:
        scores_only: Cells show no evidence.
        edits_score: The next editor is for the score of a cell, not for its evidence.

    Signals:
        left_with_tab: The editor was closed to go on (1) or back (-1).
    """

    left_with_tab = Signal(int)

    def __init__(self, model: MatrixModel, parent: QObject, covered: int = 0) -> None:
        super().__init__(parent)
        self._model, self._covered = model, covered
        self.scores_only = False
        self.edits_score = False

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        if index.column() < self._covered:
            return
        rect: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue] not in the stubs
        state: QStyle.StateFlag = option.state  # pyright: ignore[reportAttributeAccessIssue] likewise
        painter.save()
        self._paint_ground(painter, rect, index, selected=bool(state & _SELECTED))
        self._paint_content(painter, rect, index)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme().color("border"))
        painter.restore()

    @override
    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        score = self.edits_score and self._model.key(index) is not None
        editor = TextField(parent) if score else MultiLineText(parent)
        editor.setProperty("inCell", "true")
        editor.setProperty("edits_score", score)
        restyle(editor)
        return editor

    @override
    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if is_typed_in(editor):
            return
        score = bool(editor.property("edits_score"))
        text = index.data(SCORE_ROLE if score else Role.EditRole)
        if isinstance(editor, QLineEdit):
            editor.setText(text)
            editor.selectAll()
        elif isinstance(editor, QPlainTextEdit):
            editor.setPlainText(text)
            editor.selectAll()

    @override
    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        score = bool(editor.property("edits_score"))
        if isinstance(editor, QLineEdit):
            model.setData(index, editor.text(), SCORE_ROLE if score else Role.EditRole)
        elif isinstance(editor, QPlainTextEdit):
            model.setData(index, editor.toPlainText())

    @override
    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        rect: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue] not in the stubs
        if bool(editor.property("edits_score")):
            size = theme().pixels(_SCORE_HEIGHT)
            editor.setGeometry(rect.left() + 2, rect.top() + 2, theme().pixels(_SCORE_WIDTH), size)
            return
        height = max(rect.height(), theme().pixels(_TEXT_HEIGHT))
        viewport = editor.parentWidget()
        room = (viewport.height() if viewport else rect.bottom()) - height
        editor.setFixedHeight(height)
        editor.setGeometry(rect.left(), max(0, min(rect.top(), room)), rect.width(), height)

    @override
    def eventFilter(self, editor: QObject, event: QEvent, /) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            key, shift = Qt.Key(event.key()), event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            if key in _TABS or (key in _ENTER and not shift):
                self.commitData.emit(editor)
                self.closeEditor.emit(editor, self.EndEditHint.NoHint)
                if key in _TABS:
                    self.left_with_tab.emit(_TABS[key])
                return True
            if key in _ENTER:
                return False  # a line break
        return super().eventFilter(editor, event)

    def _paint_ground(
        self, painter: QPainter, rect: QRect, index: Index, *, selected: bool
    ) -> None:
        cell = self._model.cell(index)
        token = "sel" if index.column() == US else "surface"
        if self._model.line(index).part is Part.TOTAL and index.column() != US:
            token = "surface-2"
        painter.fillRect(rect, theme().color(cell_painter.ground(cell) if cell else token))
        if cell is not None and cell.value is None:
            cell_painter.hatch(painter, rect)
        if selected:
            painter.setPen(QPen(theme().color("primary"), 2))
            painter.drawRect(rect.adjusted(1, 1, -1, -2))

    def _paint_content(self, painter: QPainter, rect: QRect, index: Index) -> None:
        line, side = self._model.line(index), self._model.side(index.column())
        if side is None:
            self._paint_margin(painter, rect, index)
        elif (cell := self._model.cell(index)) is not None:
            cell_painter.paint_cell(painter, rect, cell, scores_only=self.scores_only)
        elif line.part is Part.TOTAL:
            cell_painter.paint_total(painter, rect, side)
        else:
            text = index.data() if self._model.field(index) is not None else "—"
            cell_painter.paint_detail(painter, rect, text, answer=line.field == "answer")

    def _paint_margin(self, painter: QPainter, rect: QRect, index: Index) -> None:
        line, matrix = self._model.line(index), self._model.matrix
        if index.column() == FACTOR:
            cell_painter.paint_head(painter, rect, index.data())
        elif matrix is not None:
            focused = line.element in matrix.plan.focus
            cell_painter.paint_weight(painter, rect, index.data(), focused=focused)


_SELECTED = QStyle.StateFlag.State_Selected
