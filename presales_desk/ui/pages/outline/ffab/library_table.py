"""The rows of the library: edited in place, dragged or sent into the slide."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QDrag
from PySide6.QtWidgets import QAbstractItemView

from presales_desk.method import load
from presales_desk.records.outline import FfabEntry
from presales_desk.ui.models.cells import write_cells
from presales_desk.ui.models.field import Editor, Field
from presales_desk.ui.overriding import override
from presales_desk.ui.widgets.record_table import RecordTable
from presales_desk.ui.words import language, translate

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from presales_desk.ui.preferences import Preferences

ROWS_MIME = "application/x-presales-desk-ffab"
"""Ids of rows of the library, one a line."""
_WIDTHS = {"feature": 130, "function": 200, "advantage": 170, "benefit": 0}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class LibraryTable(RecordTable):
    """Enter puts the chosen rows on the slide; F2, typing or a double click edits a cell.

    Signals:
        used: Ids of the rows that the slide shall have.
    """

    used = Signal(object)

    def __init__(self, preferences: Preferences, *, read_only: bool) -> None:
        super().__init__(_fields(), "outline.ffab", preferences, lines=2, read_only=read_only)
        self.setAccessibleName(translate("FfabLibrary", "Rows of the FFAB library"))
        self.setDragEnabled(not read_only)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        editing = self.state() is QAbstractItemView.State.EditingState
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        if event.key() in _ENTER and plain and not editing and self.selected_ids():
            self.used.emit(self.selected_ids())
            return
        super().keyPressEvent(event)

    @override
    def startDrag(self, supported: Qt.DropAction, /) -> None:
        drag = QDrag(self)
        drag.setMimeData(self.carried())
        drag.exec(Qt.DropAction.CopyAction)

    def carried(self) -> QMimeData:
        """Return the chosen rows as they travel: their ids, and as text for other programs."""
        ids = self.selected_ids()
        data = QMimeData()
        data.setData(ROWS_MIME, "\n".join(ids).encode())
        rows = [self.records.record_at(self.records.row_of(id) or 0) for id in ids]
        entries = [row for row in rows if isinstance(row, FfabEntry)]
        data.setText(write_cells([_cells(entry) for entry in entries]))
        return data


def _cells(entry: FfabEntry) -> list[str]:
    return [entry.feature, entry.function, entry.advantage, entry.benefit]


def _fields() -> tuple[Field, ...]:
    """Return the columns: the four of the method, then what a row is found by."""
    four = tuple(
        Field(
            name=column.key,
            heading=column.name.of(language()),
            editor=Editor.LONG_TEXT,
            hint=column.help.of(language()),
            width=_WIDTHS[column.key],
            required=column.key == "feature",
            optional=column.key != "feature",
        )
        for column in load().ffab_columns
    )
    return (
        *four,
        Field(name="source", heading=translate("FfabLibrary", "Source"), width=110),
        Field(name="product", heading=translate("FfabLibrary", "Product"), width=100),
        Field(
            name="tags",
            heading=translate("FfabLibrary", "Tags"),
            editor=Editor.WORDS,
            width=100,
        ),
    )
