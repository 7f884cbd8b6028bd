"""The columns of the matrix that stay in sight while the rivals scroll below them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView

from presales_desk.ui.overriding import override
from presales_desk.ui.pages.competition.matrix_delegate import MatrixDelegate
from presales_desk.ui.pages.competition.matrix_header import MatrixHeader
from presales_desk.ui.pages.competition.matrix_model import FROZEN, WEIGHT
from presales_desk.ui.theme import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent, QWheelEvent

    from presales_desk.ui.pages.competition.matrix_model import MatrixModel

_SCORE_LINE = 26


class FrozenColumns(QTableView):
    """A second look at the same model, over the left edge of the first; keys go to the first.

    Signals:
        weights_wanted: A weight was clicked.
        edit_wanted: A cell was double-clicked; whether on its score.
    """

    weights_wanted = Signal()
    edit_wanted = Signal(QModelIndex, bool)

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
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() is Qt.MouseButton.LeftButton:
            self.edit_wanted.emit(index, is_on_score(self, event))

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


def is_on_score(view: QTableView, event: QMouseEvent) -> bool:
    """Tell whether a click in a cell falls on its first line, where the score stands."""
    place = event.position().toPoint()
    top = view.visualRect(view.indexAt(place)).top()
    return place.y() - top < theme().pixels(_SCORE_LINE)
