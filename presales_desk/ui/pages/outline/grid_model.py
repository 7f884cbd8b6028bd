"""Words in rows and columns, as the tables and the numbers of a chart are typed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, Signal

from presales_desk.ui.overriding import override
from presales_desk.ui.pages.outline.grid_columns import CHECKED, GridColumn, Holds, is_number
from presales_desk.ui.theme import theme

if TYPE_CHECKING:
    from PySide6.QtCore import QPersistentModelIndex

    Index = QModelIndex | QPersistentModelIndex

Cells = list[list[str]]
Numeric = Callable[[int, int], bool]
"""Tells whether the cell at a row and a column holds a number."""
Describe = Callable[[int, int], GridColumn | None]
"""Tells what the cell at a row and a column holds."""

_NO_INDEX = QModelIndex()
_MOST_ROWS, _MOST_COLUMNS = 500, 60


def no_numbers(_row: int, _column: int) -> bool:
    """Every cell is text."""
    return False


class GridModel(QAbstractTableModel):
    """A rectangle of texts that is edited, and grows and shrinks by rows and columns.

    Args:
        headings: Of a fixed number of columns; empty for a grid whose first row is its head.
        numeric: Which cells hold numbers: they stand at the right, words there are marked.
        columns: What named columns hold, in place of headings; empty for texts.
        describe: What the cell at a row and a column holds, in place of columns.

    Signals:
        edited: The user changed something.
    """

    edited = Signal()

    def __init__(
        self,
        headings: Sequence[str] = (),
        numeric: Numeric = no_numbers,
        parent: QObject | None = None,
        *,
        columns: Sequence[GridColumn] = (),
        describe: Describe | None = None,
    ) -> None:
        super().__init__(parent)
        self._describe = describe
        self.columns = tuple(columns)
        self.headings = tuple(headings) or tuple(one.heading for one in columns)
        self._numeric = numeric
        self._cells: Cells = [[]]
        self.show_cells([])

    @property
    def cells(self) -> Cells:
        """The texts, all rows equally long."""
        return [list(row) for row in self._cells]

    def show_cells(self, cells: Sequence[Sequence[str]]) -> None:
        """Show ``cells``; short rows are filled up, and there is always a place to type."""
        self.beginResetModel()
        least = len(self.headings) or 2
        width = max([least, *(len(row) for row in cells)])
        rows = [[*row, *[""] * (width - len(row))] for row in cells]
        while len(rows) < (1 if self.headings else 2):
            rows.append([""] * width)
        self._cells = rows
        self.endResetModel()

    def is_wrong(self, index: Index) -> bool:
        """Tell whether a cell for a number, a choice or a tick holds something else."""
        text = self._cells[index.row()][index.column()]
        column = self.column(index)
        if column is not None:
            return column.is_wrong(text)
        return self._numeric(index.row(), index.column()) and not is_number(text)

    def column(self, index: Index) -> GridColumn | None:
        """Return what a cell holds; None for a text that nobody described."""
        if self._describe is not None:
            return self._describe(index.row(), index.column())
        return self.columns[index.column()] if index.column() < len(self.columns) else None

    def is_short(self, place: int) -> bool:
        """Tell whether the cells of a named column are numbers or boxes, which need little room."""
        column = self.columns[place] if place < len(self.columns) else None
        return column is not None and (column.is_number or column.holds is Holds.CHECK)

    def write(self, top: int, left: int, cells: Sequence[Sequence[str]]) -> None:
        """Put ``cells`` over those from (top, left) on; the grid grows where it may."""
        height = min(top + len(cells), _MOST_ROWS)
        width = min(left + max(map(len, cells), default=0), _MOST_COLUMNS)
        grown = self.cells
        while len(grown) < height:
            grown.append([""] * len(grown[0]))
        if not self.headings and width > len(grown[0]):
            grown = [[*row, *[""] * (width - len(row))] for row in grown]
        for r, texts in enumerate(cells[: height - top], start=top):
            for c, text in enumerate(texts, start=left):
                if c < len(grown[r]):
                    grown[r][c] = text
        self._replace(grown)

    def insert_row(self, place: int) -> None:
        """Add an empty row at ``place``."""
        if len(self._cells) < _MOST_ROWS:
            grown = self.cells
            grown.insert(place, [""] * len(grown[0]))
            self._replace(grown)

    def insert_column(self, place: int) -> None:
        """Add an empty column at ``place``; only where the columns are not fixed."""
        if not self.headings and len(self._cells[0]) < _MOST_COLUMNS:
            self._replace([[*row[:place], "", *row[place:]] for row in self._cells])

    def remove(self, rows: Sequence[int] = (), columns: Sequence[int] = ()) -> None:
        """Remove rows, or columns where they are not fixed."""
        gone = () if self.headings else columns
        left = [
            [text for c, text in enumerate(row) if c not in gone]
            for r, row in enumerate(self._cells)
            if r not in rows
        ]
        self._replace([row for row in left if row])

    def move_row(self, row: int, step: int) -> bool:
        """Exchange a row with its neighbour; tell whether it has one."""
        if not 0 <= row + step < len(self._cells):
            return False
        changed = self.cells
        changed[row], changed[row + step] = changed[row + step], changed[row]
        self._replace(changed)
        return True

    def move_column(self, column: int, step: int) -> bool:
        """Exchange a column with its neighbour; tell whether it has one and may move."""
        if self.headings or not 0 <= column + step < len(self._cells[0]):
            return False
        changed = self.cells
        for row in changed:
            row[column], row[column + step] = row[column + step], row[column]
        self._replace(changed)
        return True

    @override
    def rowCount(self, parent: Index = _NO_INDEX, /) -> int:
        return 0 if parent.isValid() else len(self._cells)

    @override
    def columnCount(self, parent: Index = _NO_INDEX, /) -> int:
        return 0 if parent.isValid() else len(self._cells[0])

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole, /) -> Any:
        if not index.isValid():
            return None
        roles = Qt.ItemDataRole
        is_head = not self.headings and index.row() == 0
        text = self._cells[index.row()][index.column()]
        if self._is_check(index) and role in (roles.DisplayRole, roles.CheckStateRole):
            return self._tick(text, role)
        if role in (roles.DisplayRole, roles.EditRole, roles.ToolTipRole):
            return text
        if role == roles.TextAlignmentRole:
            column = self.column(index)
            number = self._numeric(max(index.row(), 1), index.column())
            number = number or (column is not None and column.is_number)
            side = Qt.AlignmentFlag.AlignRight if number else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        if role == roles.ForegroundRole and self.is_wrong(index):
            return theme().color("danger-ink")
        if role == roles.BackgroundRole and is_head:
            return theme().color("surface-2")
        return theme().font("bold") if role == roles.FontRole and is_head else None

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
        /,
    ) -> Any:
        across = orientation == Qt.Orientation.Horizontal
        shown = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
        if role in shown and across and section < len(self.headings):
            return self.headings[section]
        return None

    @override
    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole, /) -> bool:
        if not index.isValid():
            return False
        if role == Qt.ItemDataRole.CheckStateRole and self._is_check(index):
            value = CHECKED if Qt.CheckState(value) is Qt.CheckState.Checked else ""
        elif role != Qt.ItemDataRole.EditRole:
            return False
        if str(value) != self._cells[index.row()][index.column()]:
            self._cells[index.row()][index.column()] = str(value)
            self.dataChanged.emit(index, index)
            self.edited.emit()
        return True

    @override
    def flags(self, index: Index, /) -> Qt.ItemFlag:
        if not index.isValid():
            return super().flags(index)
        way = Qt.ItemFlag.ItemIsEditable
        if self._is_check(index):
            way = Qt.ItemFlag.ItemIsUserCheckable
        return super().flags(index) | way

    def _is_check(self, index: Index) -> bool:
        column = self.column(index)
        return column is not None and column.holds is Holds.CHECK

    def _tick(self, text: str, role: int) -> Any:
        """Return what a box to tick shows: nothing but the box, unless it cannot be read."""
        column = GridColumn("", "", Holds.CHECK)
        if role == Qt.ItemDataRole.DisplayRole:
            return text if column.is_wrong(text) else ""
        return Qt.CheckState.Checked if column.read(text) else Qt.CheckState.Unchecked

    def _replace(self, cells: Cells) -> None:
        if cells != self._cells:
            self.show_cells(cells)
            self.edited.emit()
