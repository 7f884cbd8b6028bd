"""A small spreadsheet inside the slide editor; ranges go to and come from other ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
)

from presales_desk.ui.pages.outline.grid_model import Cells, GridModel, Numeric, no_numbers
from presales_desk.ui.pages.outline.grid_view import GridView
from presales_desk.ui.widgets.buttons import Button, Kind
from presales_desk.ui.widgets.frames import column, row

if TYPE_CHECKING:
    from collections.abc import Sequence


class GridEditor(QFrame):
    """The grid with its buttons.

    Args:
        name: For screen readers.
        headings: Of a fixed number of columns; empty for a grid whose first row is its head.
        numeric: Which cells hold numbers.

    Signals:
        typed: Something changed.
        left: Likewise: every change of a cell is a finished one.
    """

    typed = Signal()
    left = Signal()

    def __init__(
        self, name: str, headings: Sequence[str] = (), numeric: Numeric = no_numbers
    ) -> None:
        super().__init__()
        self.model = GridModel(headings, numeric, self)
        self.view = GridView(self.model)
        self.view.setAccessibleName(name)
        self.setFocusProxy(self.view)
        body = column(self, spacing=4)
        body.addWidget(self.view)
        body.addLayout(self._buttons())
        self.model.edited.connect(self.typed)
        self.model.edited.connect(self.left)

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

    def _buttons(self) -> QHBoxLayout:
        line = row(spacing=12)
        line.addWidget(Button(self.tr("Row"), Kind.LINK, "plus").when_clicked(self.view.add_row))
        if not self.model.headings:
            add = Button(self.tr("Column"), Kind.LINK, "plus")
            line.addWidget(add.when_clicked(self.view.add_column))
        line.addStretch(1)
        return line
