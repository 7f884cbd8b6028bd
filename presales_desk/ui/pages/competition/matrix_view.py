"""The table in which the matrix is read and filled; element, weight and we stay in sight."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QInputMethodEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QApplication, QPlainTextEdit, QTableView, QWidget

from presales_desk.ui.overriding import override
from presales_desk.ui.pages.competition.cell_painter import weight_width
from presales_desk.ui.pages.competition.frozen_columns import (
    FrozenColumns,
    is_on_score,
    set_up_table,
)
from presales_desk.ui.pages.competition.lines import LINES, TOTAL_ROW, Part
from presales_desk.ui.pages.competition.matrix_clipboard import copied
from presales_desk.ui.pages.competition.matrix_delegate import MatrixDelegate
from presales_desk.ui.pages.competition.matrix_header import MatrixHeader
from presales_desk.ui.pages.competition.matrix_keys import MatrixKeys
from presales_desk.ui.pages.competition.matrix_model import FACTOR, FROZEN, US, WEIGHT
from presales_desk.ui.theme import theme
from presales_desk.ui.words import language, translate

if TYPE_CHECKING:
    from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QResizeEvent

    from presales_desk.ui.pages.competition.matrix_model import Index, MatrixModel

_FACTOR_WIDTH = 96
"""Of six letters of Chinese; other languages need room for their longest word."""
_US_WIDTHS = {"zh": 108, "en": 100}
_LEAST_WIDTHS = {"zh": 98, "en": 106}
"""Of a rival: six are seen whole at 1366; names in letters take more room than in characters."""
_MOST_WIDTH = 260
_HEIGHTS = {Part.ELEMENT: 64, Part.TOTAL: 44, Part.DETAIL: 36}
_SCORE_ROW = 44
_MARGINS = 20


class MatrixView(QTableView):
    """Asks for edits; the keys are those of ``MatrixKeys``.

    Signals:
        scores_wanted: List of CellKeys, the score they shall have.
        emptied: The selected indexes, which shall be empty.
        paste_wanted: The clipboard shall be written from the cursor on.
        cursor_moved: The cursor is in another cell, or on none.
        rival_opened: Id of the competitor to look at closer (empty for us).
        rival_moved: Id of a competitor, by how many places.
        rival_deleted: Id of a competitor that shall go.
        menu_wanted: The index and the place on the screen; the row of totals for a head.
        weights_wanted: A weight was clicked.
    """

    scores_wanted = Signal(object, float)
    emptied = Signal(object)
    paste_wanted = Signal()
    cursor_moved = Signal()
    rival_opened = Signal(str)
    rival_moved = Signal(str, int)
    rival_deleted = Signal(str)
    menu_wanted = Signal(QModelIndex, object)
    weights_wanted = Signal()

    def __init__(self, model: MatrixModel) -> None:
        super().__init__()
        self.matrix = model
        self.setAccessibleName(translate("Matrix", "Competition matrix"))
        self._keys = MatrixKeys(self)
        self.setModel(model)
        self.delegate = MatrixDelegate(model, self, FROZEN)
        set_up_table(self, self.delegate)
        self._head = MatrixHeader(model, self)
        self._head.setSectionsMovable(True)
        self.setHorizontalHeader(self._head)
        self.frozen = FrozenColumns(model, self)
        self.setCornerWidget(QWidget())
        self._connect()
        self._fit()

    def show_evidence(self, *, shown: bool) -> None:
        """Show the evidence below the scores, or the scores alone."""
        for delegate in (self.delegate, self.frozen.delegate):
            delegate.scores_only = not shown
        self._fit()
        self.viewport().update()
        self.frozen.viewport().update()

    @property
    def scores_only(self) -> bool:
        """Whether the evidence is hidden."""
        return self.delegate.scores_only

    def begin_edit(self, index: Index, *, score: bool = False) -> None:
        """Open the editor of a cell: for its evidence or text, or for its score."""
        if not index.flags() & Qt.ItemFlag.ItemIsEditable:
            return
        view = self.frozen if index.column() < FROZEN else self
        for delegate in (self.delegate, self.frozen.delegate):
            delegate.edits_score = score
        self.scrollTo(index)
        view.edit(self.matrix.index(index.row(), index.column()))

    def choose(self, competitor_id: str | None, row: int) -> bool:
        """Put the cursor on a row of a side; tell whether the side is shown."""
        column = self.matrix.column_of(competitor_id)
        if column is None:
            return False
        self.setCurrentIndex(self.matrix.index(row, column))
        return True

    @Slot(int)
    def step(self, step: int) -> None:
        """Go on to the next cell (1) or back to the one before (-1), row by row."""
        actions = QAbstractItemView.CursorAction
        action = actions.MoveNext if step > 0 else actions.MovePrevious
        self.setCurrentIndex(self.moveCursor(action, Qt.KeyboardModifier.NoModifier))

    def copy(self) -> None:
        """Put the selected range on the clipboard."""
        if chosen := self.selectedIndexes():
            data = copied(self.matrix, chosen, scores_only=self.scores_only)
            QApplication.clipboard().setMimeData(data)

    @override
    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        place = self.horizontalScrollBar().value()
        super().scrollTo(index, hint)
        if index.column() < FROZEN:
            self.horizontalScrollBar().setValue(place)
            return
        hidden = self.frozen.width_of_columns() - self.visualRect(index).left()
        if hidden > 0:
            bar = self.horizontalScrollBar()
            bar.setValue(bar.value() - hidden)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste_wanted.emit()
        elif not self._keys.press(event):
            super().keyPressEvent(event)

    @override
    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Begin to write with an input method: what is composed replaces the evidence."""
        if not self._keys.begin_writing(""):
            return
        editor = QApplication.focusWidget()
        if isinstance(editor, QPlainTextEdit):
            QApplication.sendEvent(editor, event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.currentIndex().isValid():
            self.menu_wanted.emit(self.currentIndex(), event.globalPos())

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() is Qt.MouseButton.LeftButton:
            self.begin_edit(index, score=is_on_score(self, event))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()

    @override
    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.cursor_moved.emit()

    def _connect(self) -> None:
        self.matrix.modelReset.connect(self._fit)
        theme().theme_changed.connect(self._fit)
        for header in (self._head, self.frozen.head):
            header.sectionClicked.connect(self._open_column)
            header.menu_wanted.connect(self._ask_for_head_menu)
        self._head.moved.connect(self._ask_for_move)
        for delegate in (self.delegate, self.frozen.delegate):
            delegate.left_with_tab.connect(self.step)
        self.frozen.edit_wanted.connect(self._edit_frozen)
        self.frozen.weights_wanted.connect(self.weights_wanted)

    @Slot()
    def _fit(self) -> None:
        """Give rows and columns the sizes of the mode and of the type."""
        for row, line in enumerate(LINES[: self.matrix.rowCount()]):
            low = self.scores_only and line.part is Part.ELEMENT
            height = theme().pixels(_SCORE_ROW if low else _HEIGHTS[line.part])
            self.setRowHeight(row, height)
            self.frozen.setRowHeight(row, height)
        self._fit_columns()

    def _fit_columns(self) -> None:
        self.setColumnWidth(FACTOR, _factor_width(self.matrix))
        self.setColumnWidth(WEIGHT, weight_width())
        self.setColumnWidth(US, theme().pixels(_US_WIDTHS[language()]))
        rivals = self.matrix.columnCount() - FROZEN
        room = self.viewport().width() - sum(self.columnWidth(c) for c in range(FROZEN))
        least, most = theme().pixels(_LEAST_WIDTHS[language()]), theme().pixels(_MOST_WIDTH)
        for column in range(FROZEN, self.matrix.columnCount()):
            self.setColumnWidth(column, max(least, min(room // rivals, most)))
        self.frozen.fit()

    @Slot(QModelIndex, bool)
    def _edit_frozen(self, index: QModelIndex, score: bool) -> None:  # noqa: FBT001 (a Qt signal)
        self.begin_edit(index, score=score)

    @Slot(int)
    def _open_column(self, column: int) -> None:
        side = self.matrix.side(column)
        if side is not None:
            self.rival_opened.emit(side.id or "")
        elif column == WEIGHT:
            self.weights_wanted.emit()

    @Slot(int, object)
    def _ask_for_head_menu(self, column: int, place: object) -> None:
        self._open_column(column)
        self.menu_wanted.emit(self.matrix.index(TOTAL_ROW, column), place)

    @Slot(int, int)
    def _ask_for_move(self, column: int, step: int) -> None:
        side = self.matrix.side(column)
        if side is not None and side.id is not None:
            self.rival_moved.emit(side.id, step)


def _factor_width(model: MatrixModel) -> int:
    """Return how wide the names of the rows are, broken between words."""
    if language() == "zh":
        return theme().pixels(_FACTOR_WIDTH)
    down = Qt.Orientation.Vertical
    names = [model.headerData(row, down) for row in range(len(LINES))]
    metrics = QFontMetrics(theme().font("bold"))
    words = [word for name in names for word in name.split()]
    return max(metrics.horizontalAdvance(word) for word in words) + _MARGINS
