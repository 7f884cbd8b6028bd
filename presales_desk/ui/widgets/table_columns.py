"""How wide the columns of a table of records are, and that a machine remembers it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Slot

from presales_desk.ui.overriding import override
from presales_desk.ui.theme import theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QTableView

    from presales_desk.ui.models.record_table import RecordTableModel
    from presales_desk.ui.preferences import Preferences

_LEAST_OPEN = 112
_READABLE = 260
"""Pixels of a column of long texts below which columns without anything give way."""


class TableColumns(QObject):
    """Sets the widths of ``table`` to those of its fields, then to those the user gave them.

    Fields without a width of their own share the room that is left; while that is little, fields
    that give way and hold nothing are left out. Widths are remembered for these very columns:
    another table of the same name, a later version of this one, or the same in a language of
    longer words has others. A column that had no room last time begins anew.
    """

    def __init__(
        self,
        table: QTableView,
        records: RecordTableModel,
        name: str,
        preferences: Preferences | None,
    ) -> None:
        super().__init__(table)
        self._table, self._records, self._fields = table, records, records.fields
        fields = self._fields
        self._name = ".".join((name, *(f"{field.name}{field.width or ''}" for field in fields)))
        self._preferences = preferences
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumSectionSize(40)
        for column in range(len(fields)):
            self._begin(column)
        header.setStretchLastSection(all(field.width for field in fields))
        if name and preferences is not None:
            header.restoreState(preferences.bytes(self._name))
            for column in range(len(fields)):
                if not header.sectionSize(column):  # hidden: Qt forgot how wide it was
                    header.showSection(column)
                    self._begin(column)
            header.sectionResized.connect(self._remember)
        table.viewport().installEventFilter(self)
        if any(field.gives_way for field in fields):
            for signal in (records.modelReset, records.dataChanged):
                signal.connect(self._give_way)

    def _begin(self, column: int) -> None:
        """Give a column the width of its field."""
        width = theme().pixels(self._fields[column].width or _LEAST_OPEN)
        self._table.horizontalHeader().resizeSection(column, width)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self._give_way()
            self.share_room()
        return super().eventFilter(watched, event)

    def share_room(self) -> None:
        """Share the room that is left; call it after columns were shown or hidden."""
        header = self._table.horizontalHeader()
        open_columns = [column for column, field in enumerate(self._fields) if not field.width]
        fixed = sum(header.sectionSize(c) for c, field in enumerate(self._fields) if field.width)
        for column in open_columns:
            share = (self._table.viewport().width() - fixed) // len(open_columns)
            header.resizeSection(column, max(share, theme().pixels(_LEAST_OPEN)))

    def have_room(self) -> bool:
        """Tell whether every column that is shown can be seen without scrolling."""
        header = self._table.horizontalHeader()
        least = theme().pixels(_LEAST_OPEN)
        wanted = sum(
            header.sectionSize(column) if field.width else least
            for column, field in enumerate(self._fields)
            if not header.isSectionHidden(column)
        )
        return wanted <= self._table.viewport().width()

    @Slot()
    def _give_way(self) -> None:
        """Leave out columns without anything, one by one, until the long texts can be read."""
        header = self._table.horizontalHeader()
        widths = {column: self._width(column) for column, f in enumerate(self._fields) if f.width}
        room = self._table.viewport().width() - sum(widths.values())
        wanted = theme().pixels(_READABLE) * (len(self._fields) - len(widths))
        is_changed = False
        for column, field in enumerate(self._fields):
            if not field.gives_way:
                continue
            leaves = room < wanted and self._records.is_empty(column)
            room += widths[column] if leaves else 0
            is_changed |= leaves is not header.isSectionHidden(column)
            header.setSectionHidden(column, leaves)
        if is_changed:
            self.share_room()

    def _width(self, column: int) -> int:
        """Return how wide a column is, or will be when it is shown again."""
        shown = self._table.horizontalHeader().sectionSize(column)
        return shown or theme().pixels(self._fields[column].width)

    @Slot()
    def _remember(self) -> None:
        if self._preferences is not None:
            state = self._table.horizontalHeader().saveState()
            self._preferences.set_bytes(self._name, state)


def let_sort(table: QTableView) -> None:
    """Sort by a click on a heading; a third click brings the order of the records back."""
    header = table.horizontalHeader()
    header.setSortIndicatorClearable(True)
    header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
    table.setSortingEnabled(True)
