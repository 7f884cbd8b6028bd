"""The matrix of listeners as a table."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from presales_desk.ui.overriding import override
from presales_desk.ui.pages.outline.coverage.cells import Column, column_names
from presales_desk.ui.widgets.labels import safe_tooltip
from presales_desk.ui.words import dotted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QPersistentModelIndex

    from presales_desk.ui.pages.outline.coverage.cells import Cell, ListenerRow

    Index = QModelIndex | QPersistentModelIndex

_NONE = QModelIndex()


class Role(IntEnum):
    """What the delegate asks for beside the usual roles."""

    ROW = Qt.ItemDataRole.UserRole
    CELL = Qt.ItemDataRole.UserRole + 1


class CoverageModel(QAbstractTableModel):
    """Shows rows; it changes nothing."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[ListenerRow] = []
        self._names = column_names()

    def show_rows(self, rows: Sequence[ListenerRow]) -> None:
        """Show ``rows``; the cursor stays while the listeners are the same."""
        if _ids(rows) == _ids(self._rows) and rows:
            self._rows = list(rows)
            last = self.index(len(rows) - 1, len(Column) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
            return
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def row(self, index: Index) -> ListenerRow | None:
        """Return the row of an index; None for an invalid one."""
        return self._rows[index.row()] if index.isValid() else None

    def cell(self, index: Index) -> Cell | None:
        """Return the cell of an index; None for an invalid one."""
        row = self.row(index)
        return row.cells[index.column()] if row is not None else None

    def row_of(self, person_id: str) -> int:
        """Return the row of a listener; -1 when they are not shown."""
        ids = _ids(self._rows)
        return ids.index(person_id) if person_id in ids else -1

    @override
    def rowCount(self, parent: Index = _NONE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: Index = _NONE) -> int:
        return 0 if parent.isValid() else len(Column)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if orientation is Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return left
        return self._names[section] if role == Qt.ItemDataRole.DisplayRole else None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row, cell = self.row(index), self.cell(index)
        if row is None or cell is None:
            return None
        if role == Role.ROW:
            return row
        if role == Role.CELL:
            return cell
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(row, cell, index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return safe_tooltip(self._words(row, cell, index.column()))
        return None

    def _words(self, row: ListenerRow, cell: Cell, column: int) -> str:
        name = row.listener.person.name
        if column == Column.PERSON:
            return dotted(name, cell.text)
        return dotted(name, self._names[column], cell.text)


def _ids(rows: Sequence[ListenerRow]) -> list[str]:
    return [row.listener.person.id for row in rows]
