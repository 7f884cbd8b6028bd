"""The figures as tables: every number in words, for whoever cannot see charts or wants them all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from presales_desk.ui.theme import theme
from presales_desk.ui.widgets.frames import Card, column, scrolled_column
from presales_desk.ui.widgets.labels import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.records.figures import FigureRow, FigureTable

_ROW = 28


class FigureTables(QWidget):
    """All tables below each other.

    Signals:
        opened: The key of the table, and the place of the row that the user wants to look behind.
    """

    opened = Signal(str, int)

    def __init__(self) -> None:
        super().__init__()
        self._body, scroller = scrolled_column(margin=16, spacing=12)
        column(self).addWidget(scroller)
        self._cards: list[QWidget] = []

    def show_tables(self, tables: Sequence[FigureTable]) -> None:
        """Show these tables from now on."""
        for card in self._cards:
            self._body.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = [self._card(table) for table in tables]
        for place, card in enumerate(self._cards):
            self._body.insertWidget(place, card)

    def _card(self, table: FigureTable) -> QWidget:
        card = Card(table.title, padding=0)
        view = _TableView(table)
        view.opened.connect(self.opened)
        card.body.addWidget(view)
        if table.note:
            note = PlainLabel(table.note, "muted", wrap=True)
            note.setContentsMargins(12, 0, 12, 8)
            card.body.addWidget(note)
        return card


class _TableView(QTableWidget):
    """One table; Enter or a double click looks behind a row.

    Signals:
        opened: The key of the table, and the place of the row.
    """

    opened = Signal(str, int)

    def __init__(self, table: FigureTable) -> None:
        super().__init__(len(table.rows), len(table.head))
        self._key = table.key
        self.setAccessibleName(table.title)
        self.setHorizontalHeaderLabels(table.head)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setObjectName("figures")
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(theme().pixels(_ROW))
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        self.horizontalHeader().setDefaultAlignment(left)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for number, row in enumerate(table.rows):
            self._fill(number, row)
        head = self.horizontalHeader().sizeHint().height()
        self.setFixedHeight(head + len(table.rows) * theme().pixels(_ROW) + 4)
        self.cellActivated.connect(self._open)

    def _fill(self, number: int, row: FigureRow) -> None:
        for place, text in enumerate((row.name, *row.cells)):
            item = QTableWidgetItem(text)
            if row.quiet:
                item.setForeground(theme().color("muted"))
            self.setItem(number, place, item)

    @Slot(int, int)
    def _open(self, row: int, _column: int) -> None:
        self.opened.emit(self._key, row)
