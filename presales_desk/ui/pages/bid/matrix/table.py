"""The table of the matrix: clauses below the heads of their groups, answered in place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot

from presales_desk.ui.models.record_table import RecordTableModel
from presales_desk.ui.overriding import override
from presales_desk.ui.pages.bid.matrix.delegate import MatrixDelegate
from presales_desk.ui.pages.bid.matrix.fields import matrix_fields
from presales_desk.ui.pages.bid.matrix.rows import GroupHead
from presales_desk.ui.widgets.record_table import RecordTable
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QPersistentModelIndex
    from PySide6.QtGui import QKeyEvent

    from presales_desk.records.tender import TenderClause
    from presales_desk.ui.models.field import Field
    from presales_desk.ui.preferences import Preferences
    from presales_desk.ui.widgets.record_delegate import RecordDelegate

    Index = QModelIndex | QPersistentModelIndex

_RESPONSE = "response"
_TWO_LINES = "bid.matrix.two_lines"
"""Name of the preference."""


class MatrixModel(RecordTableModel):
    """Heads of groups are rows that nobody edits."""

    @override
    def is_editable(self, index: Index) -> bool:
        return super().is_editable(index) and not self.is_head(index.row())

    @override
    def takes_paste(self, row: int) -> bool:
        return not self.is_head(row)

    def is_head(self, row: int) -> bool:
        """Tell whether a row is the head of a group."""
        return isinstance(self.record_at(row), GroupHead)

    @override
    def heads(self) -> list[int]:
        return [row for row in range(self.rowCount()) if self.is_head(row)]


class MatrixTable(RecordTable):
    """Enter writes the response of a row, D goes on to the next deviation, F2 edits the cell.

    Signals:
        fold_requested: Id of the head whose group is to be folded or unfolded.
        deviation_requested: Ids of the clauses whose deviation goes on by one.
    """

    fold_requested = Signal(str)
    deviation_requested = Signal(object)

    records: MatrixModel

    def __init__(self, preferences: Preferences, people: Callable[[], Sequence[str]]) -> None:
        super().__init__(matrix_fields(people), "bid.matrix", preferences)
        self.setAccessibleName(translate("MatrixTable", "Response matrix"))
        self.setSortingEnabled(False)  # within a group the order is the tender's
        self.clicked.connect(self._fold_clicked)
        self._preferences = preferences
        self.set_lines(2 if self.has_two_lines else 1)

    @property
    def has_two_lines(self) -> bool:
        """Whether a row shows two lines of its texts."""
        return self._preferences.switch(_TWO_LINES, default=True)

    @Slot(bool)
    def show_two_lines(self, two: bool) -> None:  # noqa: FBT001 (a slot)
        """Show two lines of each text from now on, or one."""
        self._preferences.set_switch(_TWO_LINES, shown=two)
        self.set_lines(2 if two else 1)

    @override
    def make_model(self, fields: Sequence[Field]) -> MatrixModel:
        return MatrixModel(fields, self)

    @override
    def make_delegate(self) -> RecordDelegate:
        return MatrixDelegate(self.records, self)

    def show_rows(self, rows: Sequence[TenderClause]) -> None:
        """Show heads and clauses."""
        kept = self.records.keeps_rows(rows)
        self.show_records(rows)
        if not kept:
            self._span_heads()

    def clause_ids(self) -> list[str]:
        """Return the ids of the clauses that are selected, without heads."""
        rows = {index.row() for index in self.selectedIndexes()}
        return [
            self.records.record_at(row).id for row in sorted(rows) if not self.records.is_head(row)
        ]

    def clause_id(self) -> str:
        """Return the id of the clause with the cursor; empty on a head and on nothing."""
        row = self.currentIndex().row()
        return "" if row < 0 or self.records.is_head(row) else self.current_id()

    @override
    def copy(self) -> None:
        if self.clause_ids():
            super().copy()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if plain and event.key() == Qt.Key.Key_D and not self._is_editing():
            if not self.records.read_only and (ids := self.clause_ids()):
                self.deviation_requested.emit(ids)
            return
        super().keyPressEvent(event)

    @override
    def _edit_or_open(self) -> None:
        row = self.currentIndex().row()
        if row < 0:
            return
        if self.records.is_head(row):
            self.fold_requested.emit(self.current_id())
        elif self.records.read_only:
            self.opened.emit(self.current_id())
        else:
            self.reveal(self.current_id(), _RESPONSE, edit=True)

    @override
    def request_deletion(self) -> None:
        if (ids := self.clause_ids()) and not self.records.read_only:
            self.delete_requested.emit(ids)

    @Slot(QModelIndex)
    def _fold_clicked(self, index: QModelIndex) -> None:
        if index.isValid() and self.records.is_head(index.row()):
            self.fold_requested.emit(self.records.record_at(index.row()).id)

    def _span_heads(self) -> None:
        self.clearSpans()
        for row in self.records.heads():
            self.setSpan(row, 0, 1, self.records.columnCount())
