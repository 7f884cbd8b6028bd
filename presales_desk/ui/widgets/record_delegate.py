"""Draws and edits the cells of a table of records."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QAbstractItemModel, QEvent, QObject, QRect, Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from presales_desk.records.enums import Severity
from presales_desk.ui import paint
from presales_desk.ui.icons import SMALL, pixmap
from presales_desk.ui.models.field import Editor, Field
from presales_desk.ui.overriding import override
from presales_desk.ui.theme import theme
from presales_desk.ui.widgets.labels import restyle
from presales_desk.ui.widgets.line_editors import MoneyField, NumberField, is_typed_in
from presales_desk.ui.widgets.value_editors import (
    CheckField,
    ChoiceField,
    MultiLineText,
    ValueEditor,
    make_editor,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from presales_desk.records.base import Record
    from presales_desk.ui.models.record_table import Index, RecordTableModel

    CellPainter = Callable[[QPainter, QRect, Record], None]

PADDING = 12
_NEXT = QStyledItemDelegate.EndEditHint.EditNextItem
_PREVIOUS = QStyledItemDelegate.EndEditHint.EditPreviousItem
_STAY = QStyledItemDelegate.EndEditHint.NoHint
_WAYS_OUT: dict[int, QStyledItemDelegate.EndEditHint] = {
    Qt.Key.Key_Return: _STAY,
    Qt.Key.Key_Enter: _STAY,
    Qt.Key.Key_Tab: _NEXT,
}
_LEFT_BUTTON = Qt.MouseButton.LeftButton
_MESSAGE_HEIGHT = 24
_TINTS: dict[Severity | None, str] = {
    Severity.ERROR: "danger-tint",
    Severity.WARNING: "warning-tint",
}
_INKS: dict[Severity | None, str] = {Severity.ERROR: "danger-ink", Severity.WARNING: "warning-ink"}
_ICONS: dict[Severity | None, tuple[str, str]] = {
    Severity.ERROR: ("err", "danger"),
    Severity.WARNING: ("warn", "warning"),
}


def message_height() -> int:
    """Return the height of the message below a row."""
    return theme().pixels(_MESSAGE_HEIGHT)


class RecordDelegate(QStyledItemDelegate):
    """One for a whole table. ``painters`` draw the columns that are more than text.

    Attributes:
        painters: By name of the field; each draws inside the padded cell.
        hovered_row: The row under the mouse; -1 for none.
        current_row: The row with the cursor; -1 for none.

    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.painters: dict[str, CellPainter] = {}
        self.hovered_row = -1
        self.current_row = -1
        self._by_tab = False  # the last editor was left by Tab
        self.closeEditor.connect(self._note_way)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = _model_of(index)
        whole: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue] not in the stubs
        state: QStyle.StateFlag = option.state  # pyright: ignore[reportAttributeAccessIssue] likewise
        rect = _above_message(whole, model, index.row())
        severity = model.severity_at(index.row(), index.column())
        selected = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        marked = selected or index.row() == self.current_row
        background = self._background(index.row(), severity, marked=marked)
        painter.fillRect(rect, theme().color(background))
        painter.fillRect(whole.left(), whole.bottom(), whole.width(), 1, theme().color("border"))
        if state & QStyle.StateFlag.State_HasFocus:
            paint.rounded(painter, rect.adjusted(1, 1, -1, -2).toRectF(), 4, border="primary")
        self._paint_content(painter, rect, index, severity)
        painter.restore()

    def _background(self, row: int, severity: Severity | None, *, marked: bool) -> str:
        if severity in _TINTS:
            return _TINTS[severity]
        if marked:
            return "sel"
        return "hover" if row == self.hovered_row else "surface"

    def _paint_content(
        self, painter: QPainter, rect: QRect, index: Index, severity: Severity | None
    ) -> None:
        model = _model_of(index)
        field, record = model.fields[index.column()], model.record_at(index.row())
        inner = rect.adjusted(PADDING, 0, -PADDING, -1)
        if severity in _ICONS:
            _paint_icon(painter, inner, *_ICONS[severity])
            inner.setLeft(inner.left() + SMALL + 4)
        if field.name in self.painters:
            self.painters[field.name](painter, inner, record)
        elif field.editor is Editor.CHECK:
            paint.paint_check(painter, inner, checked=bool(field.value(record)))
        elif chip := _chip_tone(field, record):
            paint.paint_chip(painter, inner, model.text_at(index.row(), index.column()), chip)
        else:
            ink = _INKS.get(severity, "text")
            _paint_text(painter, inner, model.text_at(index.row(), index.column()), field, ink)

    @override
    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = make_editor(_model_of(index).fields[index.column()], parent)
        editor.setProperty("inCell", "true")
        if isinstance(editor, NumberField | MoneyField):
            editor.setAlignment(Qt.AlignmentFlag.AlignRight)
        restyle(editor)
        if isinstance(editor, ChoiceField):
            editor.left.connect(self._finish)
            QTimer.singleShot(0, editor, editor.showPopup)
        return editor

    @override
    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if is_typed_in(editor):
            return
        model = _model_of(index)
        field, record = model.fields[index.column()], model.record_at(index.row())
        shown = cast("ValueEditor", editor)
        shown.show_value(field.value(record), model.text_at(index.row(), index.column()))
        if isinstance(editor, MultiLineText):
            editor.selectAll()

    @override
    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        model.setData(index, cast("ValueEditor", editor).typed())

    @override
    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        whole: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue] not in the stubs
        rect = _above_message(whole, _model_of(index), index.row()).adjusted(2, 2, -2, -3)
        if isinstance(editor, MultiLineText):
            rect.setHeight(max(rect.height(), editor.sizeHint().height()))
            viewport = cast("QWidget", editor.parent())
            rect.translate(0, min(0, viewport.rect().bottom() - rect.bottom()))
        editor.setGeometry(rect)

    @override
    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        # The whole cell is the box: the style would look for it where we do not draw it.
        if not index.flags() & Qt.ItemFlag.ItemIsUserCheckable:
            return super().editorEvent(event, model, option, index)
        if _ticks(event):
            wanted = Qt.CheckState.Unchecked if _is_ticked(index) else Qt.CheckState.Checked
            return model.setData(index, wanted, Qt.ItemDataRole.CheckStateRole)
        return False

    @override
    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        # Qt leaves Enter and Tab to fields of several lines, so their cells would be traps.
        if isinstance(editor, MultiLineText) and isinstance(event, QKeyEvent):
            way = _way_out(event)
            if way is not None and event.type() is QEvent.Type.KeyPress:
                self._close(editor, way)
                return True
        return super().eventFilter(editor, event)

    @Slot()
    def _finish(self) -> None:
        editor = self.sender()
        if isinstance(editor, (ChoiceField, CheckField)):
            self._close(editor, _NEXT if self._by_tab else _STAY)

    @Slot(QWidget, QStyledItemDelegate.EndEditHint)
    def _note_way(self, editor: QWidget, hint: QStyledItemDelegate.EndEditHint) -> None:
        del editor
        self._by_tab = hint is _NEXT

    def _close(self, editor: QWidget, hint: QStyledItemDelegate.EndEditHint) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, hint)


def _way_out(event: QKeyEvent) -> QStyledItemDelegate.EndEditHint | None:
    """Return where a key leads out of a field of several lines; None when it belongs to it."""
    if event.key() == Qt.Key.Key_Backtab:
        return _PREVIOUS
    with_others = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return None if with_others else _WAYS_OUT.get(event.key())


def _ticks(event: QEvent) -> bool:
    """Tell whether an event on a box turns it: a click with the left button, or the space bar."""
    if isinstance(event, QKeyEvent):
        return event.type() is QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Space
    released = event.type() is QEvent.Type.MouseButtonRelease
    return isinstance(event, QMouseEvent) and released and event.button() is _LEFT_BUTTON


def _is_ticked(index: Index) -> bool:
    model = _model_of(index)
    return bool(model.fields[index.column()].value(model.record_at(index.row())))


def _model_of(index: Index) -> RecordTableModel:
    return cast("RecordTableModel", index.model())


def _above_message(rect: QRect, model: RecordTableModel, row: int) -> QRect:
    return rect.adjusted(0, 0, 0, -message_height()) if model.message_at(row) else QRect(rect)


def _chip_tone(field: Field, record: Record) -> str:
    if field.editor is not Editor.CHOICE:
        return ""
    choice = field.choice(field.value(record))
    return choice.tone if choice is not None else ""


def _paint_icon(painter: QPainter, inner: QRect, name: str, color: str) -> None:
    ratio = painter.device().devicePixelRatio()
    top = inner.center().y() - SMALL // 2
    painter.drawPixmap(inner.left(), top, pixmap(name, color, SMALL, ratio))


def _paint_text(painter: QPainter, rect: QRect, text: str, field: Field, ink: str) -> None:
    painter.setFont(theme().font())
    if field.editor is Editor.LONG_TEXT:
        paint.text_lines(painter, rect, text, ink)
        return
    side = Qt.AlignmentFlag.AlignRight if field.editor.is_numeric else Qt.AlignmentFlag.AlignLeft
    paint.text_line(painter, rect, text, ink, side | Qt.AlignmentFlag.AlignVCenter)
