"""A small spreadsheet inside the slide editor; ranges go to and come from other ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout

from presales_desk.ui.pages.outline.grid_model import (
    Cells,
    Describe,
    GridModel,
    Numeric,
    no_numbers,
)
from presales_desk.ui.pages.outline.grid_view import GridView
from presales_desk.ui.widgets.buttons import Button, Kind
from presales_desk.ui.widgets.frames import column, row

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.ui.pages.outline.grid_columns import GridColumn


class GridEditor(QFrame):
    """The grid with its buttons.

    Args:
        name: For screen readers.
        headings: Of a fixed number of columns; empty for a grid whose first row is its head.
        numeric: Which cells hold numbers.
        columns: What the columns hold, in place of headings.
        describe: What each cell holds, in place of columns.

    Signals:
        typed: Something changed.
        left: Likewise: every change of a cell is a finished one.
        moved: The cursor stands in another cell.
    """

    typed = Signal()
    left = Signal()
    moved = Signal()

    def __init__(
        self,
        name: str,
        headings: Sequence[str] = (),
        numeric: Numeric = no_numbers,
        *,
        columns: Sequence[GridColumn] = (),
        describe: Describe | None = None,
    ) -> None:
        super().__init__()
        self.model = GridModel(headings, numeric, self, columns=columns, describe=describe)
        self.view = GridView(self.model)
        self.view.setAccessibleName(name)
        self.setFocusProxy(self.view)
        body = column(self, spacing=4)
        body.addWidget(self.view)
        body.addLayout(self._buttons())
        self.model.edited.connect(self.typed)
        self.model.edited.connect(self.left)
        self.view.selectionModel().currentChanged.connect(self._tell_move)

    def cells(self) -> Cells:
        """Return the texts without rows and columns that are empty at the end."""
        rows = self.model.cells
        while rows and not any(rows[-1]):
            rows.pop()
        if self.model.headings:
            return rows
        width = max((i for row in rows for i, text in enumerate(row, start=1) if text), default=0)
        return [row[:width] for row in rows]

    def show_cells(self, cells: Sequence[Sequence[str]]) -> None:
        """Show ``cells``; the same ones leave the cursor where it is."""
        if [list(row) for row in cells] != self.cells():
            self.model.show_cells(cells)

    def current_text(self) -> tuple[GridColumn, str] | None:
        """Return the cell with the cursor; None without one, or where nobody described columns."""
        here = self.view.currentIndex()
        column = self.model.column(here) if here.isValid() else None
        return (column, self.model.cells[here.row()][here.column()]) if column else None

    def wrong_texts(self) -> list[str]:
        """Return what stands in cells and cannot be read as what their columns hold."""
        columns = self.model.columns
        return [
            text
            for row in self.cells()
            for column, text in zip(columns, row, strict=False)
            if column.is_wrong(text)
        ]

    @Slot()
    def _tell_move(self) -> None:
        self.moved.emit()

    def _buttons(self) -> QHBoxLayout:
        line = row(spacing=12)
        line.addWidget(Button(self.tr("Row"), Kind.LINK, "plus").when_clicked(self.view.add_row))
        if not self.model.headings:
            add = Button(self.tr("Column"), Kind.LINK, "plus")
            line.addWidget(add.when_clicked(self.view.add_column))
        line.addStretch(1)
        return line
