"""The view of the matrix: arrows walk through it, Enter or a click opens a cell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView

from presales_desk.ui.overriding import override
from presales_desk.ui.pages.outline.coverage.cells import Column
from presales_desk.ui.pages.outline.coverage.delegate import CoverageDelegate
from presales_desk.ui.pages.outline.coverage.model import CoverageModel
from presales_desk.ui.theme import theme
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from presales_desk.ui.pages.outline.coverage.cells import ListenerRow

_ROW = 46
_SHARES = {
    Column.PERSON: 15,
    Column.PAIN: 21,
    Column.SLIDES: 14,
    Column.ANSWERS: 14,
    Column.CASES: 12,
    Column.STRENGTHS: 13,
    Column.KEYS: 11,
}
"""Of the width, in per cent."""
_LEAST = 78


class CoverageMatrix(QTableView):
    """Shows who gets what.

    Signals:
        opened: The ListenerRow, the Column that the user wants to see or mend.
    """

    opened = Signal(object, int)

    def __init__(self) -> None:
        super().__init__()
        self.matrix = CoverageModel(self)
        self.setModel(self.matrix)
        self.setItemDelegate(CoverageDelegate(self))
        self.setAccessibleName(translate("Coverage", "Who gets what"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        self.clicked.connect(self._open)
        theme().theme_changed.connect(self._fit)
        self._fit()

    def show_rows(self, rows: Sequence[ListenerRow]) -> None:
        """Show these rows from now on."""
        self.matrix.show_rows(rows)
        if rows and not self.currentIndex().isValid():
            self.setCurrentIndex(self.matrix.index(0, Column.SLIDES))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._open(self.currentIndex())
            return
        super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @Slot()
    def _fit(self) -> None:
        self.verticalHeader().setDefaultSectionSize(theme().pixels(_ROW))
        room = self.viewport().width()
        for column, share in _SHARES.items():
            width = max(room * share // 100, theme().pixels(_LEAST))
            self.setColumnWidth(column, width)

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        row = self.matrix.row(index)
        if row is not None:
            self.opened.emit(row, index.column())
