"""The plays as a list shows them."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QObject, Qt, Signal

from presales_desk.ui.overriding import override
from presales_desk.ui.pages.swot.play_rows import MoveRow, PlayRow, Row
from presales_desk.ui.widgets.labels import safe_tooltip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QPersistentModelIndex

    Index = QModelIndex | QPersistentModelIndex

PLAY_MIME = "application/x-presales-desk-play"
_NONE = QModelIndex()
_Qt = Qt.ItemDataRole


class Role(IntEnum):
    """What the delegate asks for beside the usual roles."""

    ROW = Qt.ItemDataRole.UserRole
    """A MoveRow, PlayRow or ProposalRow."""


class PlayModel(QAbstractListModel):
    """Shows plays, or proposals. It changes nothing itself: an edit is a request.

    Signals:
        edit_requested: Id of a play, the text that was typed.
    """

    edit_requested = Signal(str, str)

    def __init__(self, parent: QObject | None = None, *, writable: bool) -> None:
        super().__init__(parent)
        self.rows: list[Row] = []
        self._writable = writable

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show ``rows`` from now on."""
        if [row.id for row in rows] == [row.id for row in self.rows]:
            pairs = enumerate(zip(self.rows, rows, strict=True))
            changed = [place for place, (old, new) in pairs if old != new]
            self.rows = list(rows)
            for place in changed:
                self.dataChanged.emit(self.index(place, 0), self.index(place, 0))
            return
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def row(self, index: Index) -> Row | None:
        """Return the row at ``index``; None for an invalid one."""
        return self.rows[index.row()] if index.isValid() else None

    def index_of(self, id: str) -> QModelIndex:
        """Return where the row ``id`` is shown; an invalid index when it is not here."""
        places = (place for place, row in enumerate(self.rows) if row.id == id)
        place = next(places, -1)
        return self.index(place, 0) if place >= 0 else _NONE

    @override
    def rowCount(self, parent: Index = _NONE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    @override
    def data(self, index: Index, role: int = _Qt.DisplayRole) -> Any:
        row = self.row(index)
        if row is None:
            return None
        match role:
            case _Qt.EditRole:
                return row.card.play.text if isinstance(row, PlayRow) else None
            case _Qt.DisplayRole | _Qt.AccessibleTextRole:
                return row.text()
            case _Qt.ToolTipRole:
                return None if isinstance(row, MoveRow) else safe_tooltip(row.text())
            case Role.ROW:
                return row
            case _:
                return None

    @override
    def setData(self, index: Index, value: object, role: int = _Qt.EditRole) -> bool:
        row, text = self.row(index), " ".join(str(value).split())
        if role != _Qt.EditRole or not isinstance(row, PlayRow) or not text:
            return False
        if text != row.card.play.text:
            self.edit_requested.emit(row.id, text)
        return True

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        kinds = Qt.ItemFlag
        usual = kinds.ItemIsEnabled | kinds.ItemIsSelectable
        if self._writable and isinstance(self.row(index), PlayRow):
            return usual | kinds.ItemIsEditable | kinds.ItemIsDragEnabled
        return usual

    @override
    def mimeTypes(self) -> list[str]:
        return [PLAY_MIME]

    @override
    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        row = self.row(indexes[0])
        if isinstance(row, PlayRow):
            data.setData(PLAY_MIME, row.id.encode())
            data.setText(row.card.play.text)
        return data


def play_id(data: QMimeData) -> str:
    """Return the id of the play that is dragged; empty when it is something else."""
    return bytes(data.data(PLAY_MIME).data()).decode() if data.hasFormat(PLAY_MIME) else ""
