"""Edits the cells of a small spreadsheet in their own places, each as its column asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from presales_desk.ui.overriding import override
from presales_desk.ui.pages.outline.grid_columns import Holds
from presales_desk.ui.pages.outline.grid_model import GridModel
from presales_desk.ui.widgets.line_editors import is_typed_in

if TYPE_CHECKING:
    from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex
    from PySide6.QtGui import QKeyEvent

    from presales_desk.ui.pages.outline.grid_columns import GridColumn

    Index = QModelIndex | QPersistentModelIndex

_TALLER = 22
"""So many pixels a text of several lines gets beyond its cell: room for one more line."""


class CellDelegate(QStyledItemDelegate):
    """Makes the editors of cells: a line, several lines, or a list to choose from."""

    @override
    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: Index, /
    ) -> QWidget:
        model = index.model()
        column = model.column(index) if isinstance(model, GridModel) else None
        if column is not None and column.editor is not None:
            editor: QWidget = column.editor(parent)
        elif column is not None and column.holds in (Holds.CHOICE, Holds.WORDS):
            editor = self._choice(column, parent)
        elif column is not None and column.holds in (Holds.LONG, Holds.LIST):
            editor = self._lines(parent)
        else:
            line = QLineEdit(parent)
            line.setFrame(False)
            editor = line
        editor.setProperty("inCell", "true")
        if column is not None:
            editor.setAccessibleName(column.heading)
        return editor

    @override
    def setEditorData(self, editor: QWidget, index: Index, /) -> None:
        if is_typed_in(editor):
            return
        super().setEditorData(editor, index)
        if isinstance(editor, CellText):
            editor.moveCursor(QTextCursor.MoveOperation.End)

    @override
    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index, /
    ) -> None:
        super().updateEditorGeometry(editor, option, index)
        if isinstance(editor, QPlainTextEdit):
            editor.resize(editor.width(), editor.height() + _TALLER)

    @override
    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: Index,
        /,
    ) -> bool:
        """Let a box be ticked where cells can be edited."""
        view = self.parent()
        locked = QAbstractItemView.EditTrigger.NoEditTriggers
        if isinstance(view, QAbstractItemView) and view.editTriggers() == locked:
            return False
        return super().editorEvent(event, model, option, index)

    def _choice(self, column: GridColumn, parent: QWidget) -> QComboBox:
        editor = QComboBox(parent)
        editor.setItemDelegate(QStyledItemDelegate(editor))
        editor.setEditable(column.holds is Holds.WORDS)
        editor.addItems([choice.label for choice in column.choices])
        editor.activated.connect(self._finish)
        if not editor.isEditable():
            QTimer.singleShot(0, editor, editor.showPopup)
        return editor

    def _lines(self, parent: QWidget) -> QPlainTextEdit:
        editor = CellText(parent)
        editor.entered.connect(self._finish)
        return editor

    @Slot()
    def _finish(self) -> None:
        editor = self.sender()
        assert isinstance(editor, QWidget), "only editors are connected"
        self.commitData.emit(editor)
        self.closeEditor.emit(editor)


class CellText(QPlainTextEdit):
    """A text of several lines in a cell; Enter is done with it, Shift+Enter breaks the line.

    Signals:
        entered: Enter was pressed.
    """

    entered = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(3)

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        breaks = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not breaks:
            self.entered.emit()
            return
        super().keyPressEvent(event)
