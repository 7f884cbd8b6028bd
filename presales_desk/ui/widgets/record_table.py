"""The one table in which records are shown and edited."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QKeyCombination,
    QModelIndex,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QMenu,
    QTableView,
    QWidget,
)

from presales_desk.ui.models.record_table import RecordTableModel
from presales_desk.ui.overriding import override
from presales_desk.ui.widgets.record_clipboard import copied, pasted
from presales_desk.ui.widgets.record_delegate import RecordDelegate
from presales_desk.ui.widgets.row_menu import RowAction, row_menu
from presales_desk.ui.widgets.table_columns import TableColumns, let_sort
from presales_desk.ui.widgets.table_place import TablePlace
from presales_desk.ui.widgets.table_rows import TableRows

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPaintEvent

    from presales_desk.records.base import Record
    from presales_desk.records.findings import Finding
    from presales_desk.ui.models.field import Field
    from presales_desk.ui.preferences import Preferences
    from presales_desk.ui.widgets.record_delegate import CellPainter


_PASTE_BELOW = QKeyCombination(
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier, Qt.Key.Key_V
)


class RecordTable(QTableView):
    """Records in rows, edited in place like a spreadsheet: every gesture becomes a request.

    F2, typing or a double click edits; Enter saves, Esc gives up, Tab saves and goes on. Ranges
    are copied to and pasted from spreadsheets. Call ``show_records`` with what is stored.

    Args:
        fields: The columns.
        name: Under which the widths of the columns are remembered; empty remembers nothing.
        preferences: Where they are remembered.
        lines: Of text in a row, 1 to 3; long texts break into so many.
        read_only: Shows and copies; Enter and double click open a row.
        movable: Whether the user may change the order; such a table cannot be sorted.

    Signals:
        edit_requested: Id of a record, dict of fields with new values.
        edit_refused: Id of a record, name of the field, the ExpectedError. The
            table shows it already.
        paste_requested: List of (id, dict of fields) and list of dicts for new rows: one edit.
        row_requested: The user wants a new row.
        delete_requested: List of ids.
        move_requested: Id of a record, -1 up or 1 down.
        opened: Id of the record that the user opened.
        selected: Id of the record with the cursor; empty when there is none.
    """

    edit_requested = Signal(str, object)
    edit_refused = Signal(str, str, object)
    paste_requested = Signal(object, object)
    row_requested = Signal()
    delete_requested = Signal(object)
    move_requested = Signal(str, int)
    opened = Signal(str)
    selected = Signal(str)

    def __init__(
        self,
        fields: Sequence[Field],
        name: str = "",
        preferences: Preferences | None = None,
        *,
        lines: int = 1,
        read_only: bool = False,
        movable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._movable = movable
        self._row_actions: list[QAction] = []
        self._waiting: tuple[Sequence[Record], Sequence[Finding]] | None = None
        self.records = self.make_model(fields)
        self._delegate = self.make_delegate()
        self._set_up_view()
        self._row_heights = TableRows(self, self.records, lines)
        self._place = TablePlace(self)
        if not movable:
            let_sort(self)
        self.columns = TableColumns(self, self.records, name, preferences)
        self._connect()
        self.set_read_only(read_only)

    def make_model(self, fields: Sequence[Field]) -> RecordTableModel:
        """Return the model; a table with rows of its own kind has another."""
        return RecordTableModel(fields, self)

    def make_delegate(self) -> RecordDelegate:
        """Return what draws and edits the cells; likewise."""
        return RecordDelegate(self)

    def show_records(self, records: Sequence[Record], findings: Sequence[Finding] = ()) -> None:
        """Show ``records`` from now on; an editor that is open is not disturbed."""
        self._waiting = (records, findings)
        self._show_waiting()

    def set_read_only(self, read_only: bool) -> None:  # noqa: FBT001 (as Qt's own setters)
        """Let the user edit, or only look, copy and open."""
        self.records.read_only = read_only
        triggers = QAbstractItemView.EditTrigger
        editing = triggers.DoubleClicked | triggers.EditKeyPressed | triggers.AnyKeyPressed
        self.setEditTriggers(triggers.NoEditTriggers if read_only else editing)
        behavior = QAbstractItemView.SelectionBehavior
        self.setSelectionBehavior(behavior.SelectRows if read_only else behavior.SelectItems)

    def set_painter(self, field: str, painter: CellPainter) -> None:
        """Draw the column of ``field`` by ``painter(painter, rect, record)``."""
        self._delegate.painters[field] = painter

    def set_filter(self, text: str) -> None:
        """Show only the rows in which ``text`` stands."""
        self.records.set_filter(text)

    def add_row_action(self, text: str, act: Callable[[str], object]) -> QAction:
        """Append an entry to the menu of a row; ``act`` gets the id of its record."""
        action = RowAction(text, act, self)
        self._row_actions.append(action)
        return action

    def set_lines(self, lines: int) -> None:
        """Show so many lines of long texts in a row, 1 to 3."""
        self._row_heights.set_lines(lines)

    def grow_with_rows(self, most: int) -> None:
        """Be as high as the rows need, up to ``most`` of them: for tables on pages that scroll."""
        self._row_heights.grow(most)

    def say_when_empty(self, words: str) -> None:
        """Say this while no row is shown, such as that a filter leaves none."""
        self._row_heights.when_empty = words
        self.viewport().update()

    def current_id(self) -> str:
        """Return the id of the record with the cursor; empty when there is none."""
        index = self.currentIndex()
        return self.records.record_at(index.row()).id if index.isValid() else ""

    def selected_ids(self) -> list[str]:
        """Return the ids of all records of which a cell is selected, from top to bottom."""
        rows = {index.row() for index in self.selectedIndexes()}
        return [self.records.record_at(row).id for row in sorted(rows)]

    def reveal(self, record_id: str, field: str = "", *, edit: bool = False) -> bool:
        """Put the cursor on a record; tell whether it is shown."""
        row = self.records.row_of(record_id)
        if row is None:
            return False
        column = self.records.column_of(field) if field else max(self.currentIndex().column(), 0)
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect  # also while Ctrl is held: Ctrl+Z
        if self.selectionBehavior() is QAbstractItemView.SelectionBehavior.SelectRows:
            flags |= QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(self.records.index(row, column), flags)
        self.scrollTo(self.currentIndex())
        self._row_heights.show_cursor()
        if edit:
            self.edit(self.currentIndex())
        return True

    def copy(self) -> None:
        """Put the selected range on the clipboard."""
        if self.selectedIndexes():
            QApplication.clipboard().setMimeData(copied(self.records, self.selectedIndexes()))

    def paste(self) -> None:
        """Ask for what is on the clipboard to be written from the cursor on, as one edit.

        Where nothing is selected, as after a click below the last row, it becomes new rows.
        """
        self._paste_at(self.currentIndex() if self.selectedIndexes() else QModelIndex())

    def paste_below(self) -> None:
        """Ask for what is on the clipboard to become new rows, as one edit."""
        self._paste_at(QModelIndex())

    @Slot()
    def request_row(self) -> None:
        """Ask for a new row, unless the table is only looked at."""
        if not self.records.read_only:
            self.row_requested.emit()

    @Slot()
    def request_deletion(self) -> None:
        """Ask for the selected records to be deleted; likewise."""
        ids = self.selected_ids()
        if ids and not self.records.read_only:
            self.delete_requested.emit(ids)

    def move_row(self, step: int) -> None:
        """Ask for the record with the cursor to be moved up (-1) or down (1), if rows can be."""
        if self._movable and not self.records.read_only and self.current_id():
            self.move_requested.emit(self.current_id(), step)

    def _paste_at(self, cursor: QModelIndex) -> None:
        if self.records.read_only:
            return
        text = QApplication.clipboard().text()
        selection = self.selectedIndexes() if cursor.isValid() else []
        changes, new_rows = pasted(self.records, cursor, selection, text)
        if changes or new_rows:
            self.paste_requested.emit(changes, new_rows)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        elif event.keyCombination() == _PASTE_BELOW:
            self.paste_below()
        elif self._is_editing() or not self._key_of_row(event):
            super().keyPressEvent(event)

    def _key_of_row(self, event: QKeyEvent) -> bool:
        key, modifiers = event.key(), event.modifiers()
        enter = key in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if modifiers & Qt.KeyboardModifier.AltModifier and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.move_row(-1 if key == Qt.Key.Key_Up else 1)
        elif enter and modifiers & Qt.KeyboardModifier.ControlModifier:
            self.request_row()
        elif enter:
            self._edit_or_open()
        elif key == Qt.Key.Key_Delete:
            self.request_deletion()
        elif key == Qt.Key.Key_Escape and self.currentIndex().isValid():
            self.records.forget_refused(self.currentIndex())
            event.ignore()
        else:
            return False
        return True

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.currentIndex().isValid():
            self._menu().popup(event.globalPos())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self._row_heights.paint_messages()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    def _menu(self) -> QMenu:
        return row_menu(self, self._row_actions, movable=self._movable)

    def _set_up_view(self) -> None:
        self.setModel(self.records)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()

    def _connect(self) -> None:
        self.records.edit_requested.connect(self.edit_requested)
        self.records.edit_refused.connect(self.edit_refused)
        self.records.modelAboutToBeReset.connect(self._place.note)
        self.records.modelReset.connect(self._row_heights.fit)
        self.records.modelReset.connect(self._place.restore)
        self.records.modelReset.connect(self._follow_cursor)  # Qt tells of none after a reset
        self._place.moved.connect(self._row_heights.follow_cursor)
        self._place.moved.connect(self.selected)
        self._delegate.closeEditor.connect(self._after_editing)
        self.entered.connect(self._hover_index)
        self.doubleClicked.connect(self._open_if_read_only)
        self.selectionModel().currentChanged.connect(self._follow_cursor)

    def _is_editing(self) -> bool:
        return self.state() is QAbstractItemView.State.EditingState

    @Slot()
    def _show_waiting(self) -> None:
        if self._waiting is None:
            return
        records, findings = self._waiting
        if not self._is_editing() or self.records.keeps_rows(records):
            self._waiting = None
            self.records.show_records(records, findings)

    @Slot()
    def _after_editing(self) -> None:
        QTimer.singleShot(0, self, self._show_waiting)

    @Slot(QModelIndex)
    def _hover_index(self, index: QModelIndex) -> None:
        self._hover(index.row())

    def _hover(self, row: int) -> None:
        if row != self._delegate.hovered_row:
            self._delegate.hovered_row = row
            self.viewport().update()

    @Slot()
    def _follow_cursor(self) -> None:
        self._delegate.current_row = self.currentIndex().row()
        self.viewport().update()
        self._place.tell()

    @Slot()
    def _open_if_read_only(self) -> None:
        if self.records.read_only:
            self._edit_or_open()

    def _edit_or_open(self) -> None:
        index = self.currentIndex()
        if not index.isValid():
            return
        if index.flags() & Qt.ItemFlag.ItemIsEditable:
            self.edit(index)
        else:
            self.opened.emit(self.current_id())
