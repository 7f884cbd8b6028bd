"""Remarks as a list: those that can be mended can be ticked, heads of slides are passed over."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt, Signal

from presales_desk.ui.overriding import override
from presales_desk.ui.pages.outline.checking.remarks import Head, Remark, rows_of
from presales_desk.ui.widgets.labels import safe_tooltip
from presales_desk.ui.words import dotted, term

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QPersistentModelIndex

    from presales_desk.ui.pages.outline.checking.remarks import Choice, Row

    Index = QModelIndex | QPersistentModelIndex

_NONE = QModelIndex()


class Role(IntEnum):
    """What the delegate asks for beside the usual roles."""

    ROW = Qt.ItemDataRole.UserRole


class RemarkModel(QAbstractListModel):
    """Keeps which remarks are ticked; all that can be mended are at first.

    Args:
        ticks: Whether there is anything to tick.

    Signals:
        counted: How many remarks are ticked.
    """

    counted = Signal(int)

    def __init__(self, parent: QObject | None = None, *, ticks: bool) -> None:
        super().__init__(parent)
        self._ticks = ticks
        self._remarks: list[Remark] = []
        self._rows: list[Row] = []
        self._off: set[int] = set()

    def show_remarks(self, remarks: Sequence[Remark], choice: Choice) -> None:
        """Show other remarks, all of them that can be mended ticked."""
        self._remarks, self._off = list(remarks), set()
        self.show_choice(choice)
        self.counted.emit(len(self.ticked()))

    def show_choice(self, choice: Choice) -> None:
        """Show only the remarks of ``choice``; ticks stay."""
        self.beginResetModel()
        self._rows = rows_of(self._remarks, choice)
        self.endResetModel()

    def remark(self, index: Index) -> Remark | None:
        """Return the remark of a row; None for a head."""
        row = self._rows[index.row()] if index.isValid() else None
        return row if isinstance(row, Remark) else None

    def ticked(self) -> list[Remark]:
        """Return what is ticked, shown or not."""
        return [one for one in self._remarks if self._can_tick(one) and id(one) not in self._off]

    def toggle(self, index: Index) -> None:
        """Tick a remark or take its tick away; what takes a person has none."""
        remark = self.remark(index)
        if remark is not None and self._can_tick(remark):
            self._off ^= {id(remark)}
            self.dataChanged.emit(index, index)
            self.counted.emit(len(self.ticked()))

    def toggle_all(self) -> None:
        """Tick all that can be mended; when they are ticked already, none."""
        can = {id(one) for one in self._remarks if self._can_tick(one)}
        self._off = set() if self._off else can
        self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, 0))
        self.counted.emit(len(self.ticked()))

    def first(self) -> QModelIndex:
        """Return the first remark; an invalid index without any."""
        place = next((n for n, row in enumerate(self._rows) if isinstance(row, Remark)), -1)
        return self.index(place, 0)

    def index_of(self, what: str, number: int) -> QModelIndex:
        """Return the row of a remark; an invalid index when it is not shown."""
        for place, row in enumerate(self._rows):
            if isinstance(row, Remark) and (row.what, row.number) == (what, number):
                return self.index(place, 0)
        return QModelIndex()

    @override
    def rowCount(self, parent: Index = _NONE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        remark = self.remark(index)
        if remark is None:
            return Qt.ItemFlag.NoItemFlags  # the cursor passes over heads
        here = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return here | Qt.ItemFlag.ItemIsUserCheckable if self._can_tick(remark) else here

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Role.ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return _said(row)
        if role == Qt.ItemDataRole.ToolTipRole and isinstance(row, Remark):
            return safe_tooltip(f"{row.what}\n{row.fix}")
        if role == Qt.ItemDataRole.CheckStateRole and isinstance(row, Remark):
            return self._check_state(row)
        return None

    def _check_state(self, remark: Remark) -> Qt.CheckState | None:
        if not self._can_tick(remark):
            return None
        off = id(remark) in self._off
        return Qt.CheckState.Unchecked if off else Qt.CheckState.Checked

    def _can_tick(self, remark: Remark) -> bool:
        return self._ticks and remark.mendable


def _said(row: Row) -> str:
    """Say what a row is, for screen readers."""
    if isinstance(row, Head):
        return row.name
    return dotted(term(f"severity.{row.severity}"), row.what, row.fix)
