"""The columns of the matrix that stay in sight while the rivals scroll below them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView

from presales_desk.ui.overriding import override
from presales_desk.ui.pages.competition.matrix_delegate import MatrixDelegate
from presales_desk.ui.pages.competition.matrix_header import MatrixHeader
from presales_desk.ui.pages.competition.matrix_model import FROZEN, WEIGHT

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent, QWheelEvent

    from presales_desk.ui.pages.competition.matrix_model import MatrixModel


class FrozenColumns(QTableView):
    """A second look at the same model, over the left edge of the first; keys go to the first.

    Signals:
        weights_wanted: A weight was clicked.
    """

    weights_wanted = Signal()

    def __init__(self, model: MatrixModel, below: QTableView) -> None:
        super().__init__(below)
        self._below = below
        self.setModel(model)
        self.setSelectionModel(below.selectionModel())
        self.delegate = MatrixDelegate(model, self)
        set_up_table(self, self.delegate)
        self.head = MatrixHeader(model, self)
        self.setHorizontalHeader(self.head)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setFocusProxy(below)
        for bar in (self.setHorizontalScrollBarPolicy, self.setVerticalScrollBarPolicy):
            bar(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        below.verticalScrollBar().valueChanged.connect(self.verticalScrollBar().setValue)
        self.verticalScrollBar().valueChanged.connect(below.verticalScrollBar().setValue)
        model.dataChanged.connect(self._renew)

    def width_of_columns(self) -> int:
        """Return how much of the view below is covered."""
        return sum(self._below.columnWidth(column) for column in range(FROZEN))

    def fit(self) -> None:
        """Lie exactly over the same columns of the view below."""
        for column in range(self.model().columnCount()):
            self.setColumnHidden(column, column >= FROZEN)
            if column < FROZEN:
                self.setColumnWidth(column, self._below.columnWidth(column))
        height = self.head.sizeHint().height() + self._below.viewport().height()
        self.setGeometry(0, 0, self.width_of_columns(), height)
        self.raise_()
        self.show()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self.columnAt(event.position().toPoint().x()) == WEIGHT:
            self.weights_wanted.emit()
            return
        super().mousePressEvent(event)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        self._below.wheelEvent(event)

    @Slot()
    def _renew(self) -> None:
        self.viewport().update()


def set_up_table(table: QTableView, delegate: MatrixDelegate) -> None:
    """Give both views of the matrix the same manners."""
    table.setItemDelegate(delegate)
    table.setFrameShape(QFrame.Shape.NoFrame)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.verticalHeader().hide()
    table.verticalHeader().setMinimumSectionSize(1)
