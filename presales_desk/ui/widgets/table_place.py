"""Where one is in a record table: kept while its rows are read anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QObject, Signal, Slot

if TYPE_CHECKING:
    from presales_desk.ui.widgets.record_table import RecordTable


class TablePlace(QObject):
    """Puts cursor and scroll bar back after a reset, and tells when the cursor is on another row.

    Signals:
        moved: Id of the record with the cursor; empty when there is none.
    """

    moved = Signal(str)

    def __init__(self, table: RecordTable) -> None:
        super().__init__(table)
        self._table = table
        self._told = ""
        self._noted: tuple[str, int, int] = ("", 0, 0)  # record, column, scroll bar

    @Slot()
    def note(self) -> None:
        """Note the place, for the rows are about to go."""
        column = self._table.currentIndex().column()
        self._noted = (self._told, column, self._table.verticalScrollBar().value())

    @Slot()
    def restore(self) -> None:
        """Go back to the place that was noted, if its record is still there."""
        record_id, column, scroll = self._noted
        records = self._table.records
        row = records.row_of(record_id) if record_id else None
        if row is None:
            self.tell()
            return
        only = QItemSelectionModel.SelectionFlag.ClearAndSelect
        index = records.index(row, max(column, 0))
        self._table.selectionModel().setCurrentIndex(index, only)
        self._table.verticalScrollBar().setValue(scroll)

    @Slot()
    def tell(self) -> None:
        """Tell on which record the cursor is, unless it was on it before."""
        if (now := self._table.current_id()) != self._told:
            self._told = now
            self.moved.emit(now)
