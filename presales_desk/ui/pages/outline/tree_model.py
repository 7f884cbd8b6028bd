"""The blocks of a talk and their slides, as a tree shows them."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractItemModel, QMimeData, QModelIndex, QObject, Qt, Signal

from presales_desk.records.enums import Severity
from presales_desk.ui.overriding import override
from presales_desk.ui.widgets.labels import safe_tooltip
from presales_desk.ui.words import term

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtCore import QPersistentModelIndex

    from presales_desk.method.keys import Section
    from presales_desk.planning.outline import SectionState
    from presales_desk.records.outline import Slide

    Index = QModelIndex | QPersistentModelIndex

SLIDES_MIME = "application/x-presales-desk-slides"
_TOP = QModelIndex()
_BLOCK = 2**31 - 1
"""Internal id of the blocks; slides carry the place of their block."""


class Role(IntEnum):
    """What the delegate asks for beside the usual roles."""

    SLIDE = Qt.ItemDataRole.UserRole
    BLOCK = Qt.ItemDataRole.UserRole + 1
    NUMBER = Qt.ItemDataRole.UserRole + 2
    SEVERITY = Qt.ItemDataRole.UserRole + 3


@dataclass(frozen=True, slots=True)
class Talk:
    """What the tree shows.

    Attributes:
        blocks: In the order of the talk.
        worst: The gravest finding of each slide that has one, by its id.

    """

    blocks: tuple[SectionState, ...] = ()
    worst: Mapping[str, Severity] = field(default_factory=dict[str, Severity])

    def shape(self) -> list[list[str]]:
        """Return the ids of the slides, block by block."""
        return [[slide.id for slide in block.slides] for block in self.blocks]


class TalkModel(QAbstractItemModel):
    """Two levels: blocks, and slides numbered through the talk. It changes nothing itself.

    Signals:
        rename_requested: Id of a slide, the headline that was typed.
        move_requested: Ids of slides, a Section, id of the slide they go before (may be empty).
    """

    rename_requested = Signal(str, str)
    move_requested = Signal(object, object, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._talk = Talk()

    def show_talk(self, talk: Talk) -> bool:
        """Show ``talk`` from now on; tell whether rows came, went or moved."""
        if talk.shape() == self._talk.shape():
            self._talk = talk
            self._renew()
            return False
        self.beginResetModel()
        self._talk = talk
        self.endResetModel()
        return True

    def slide(self, index: Index) -> Slide | None:
        """Return the slide of a row; None for a block."""
        if not index.isValid() or index.internalId() == _BLOCK:
            return None
        return self._talk.blocks[index.internalId()].slides[index.row()]

    def block(self, index: Index) -> SectionState:
        """Return the block of a row, or the one its slide stands in."""
        return self._talk.blocks[self._block_place(index)]

    def index_of(self, slide_id: str) -> QModelIndex:
        """Return the row of a slide; an invalid index when it is not there."""
        for place, ids in enumerate(self._talk.shape()):
            if slide_id in ids:
                return self.createIndex(ids.index(slide_id), 0, place)
        return QModelIndex()

    @override
    def index(self, row: int, column: int, parent: Index = _TOP, /) -> QModelIndex:
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() if parent.isValid() else _BLOCK)

    @override
    def parent(self, index: Index) -> QModelIndex:  # pyright: ignore[reportIncompatibleMethodOverride] the other overload is QObject's
        if not index.isValid() or index.internalId() == _BLOCK:
            return QModelIndex()
        return self.createIndex(index.internalId(), 0, _BLOCK)

    @override
    def rowCount(self, parent: Index = _TOP, /) -> int:
        if not parent.isValid():
            return len(self._talk.blocks)
        if parent.internalId() != _BLOCK:
            return 0
        return len(self._talk.blocks[parent.row()].slides)

    @override
    def columnCount(self, parent: Index = _TOP, /) -> int:
        return 1

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole, /) -> Any:
        if not index.isValid():
            return None
        slide = self.slide(index)
        if role == Role.BLOCK:
            return self.block(index)
        if slide is None:
            named = role == Qt.ItemDataRole.DisplayRole
            return term(f"method.sections.{self.block(index).section}") if named else None
        if role == Qt.ItemDataRole.ToolTipRole:
            return safe_tooltip(slide.title)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return slide.title
        if role == Role.SLIDE:
            return slide
        if role == Role.NUMBER:
            return self._number(index)
        return self._talk.worst.get(slide.id) if role == Role.SEVERITY else None

    @override
    def flags(self, index: Index, /) -> Qt.ItemFlag:
        flag = Qt.ItemFlag
        if not index.isValid():
            return flag.ItemIsDropEnabled
        if self.slide(index) is None:
            return flag.ItemIsEnabled | flag.ItemIsDropEnabled | flag.ItemIsSelectable
        shown = flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemNeverHasChildren
        return shown | flag.ItemIsEditable | flag.ItemIsDragEnabled

    @override
    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole, /) -> bool:
        slide = self.slide(index)
        title = " ".join(str(value).split())
        if slide is None or role != Qt.ItemDataRole.EditRole:
            return False
        if title != slide.title:
            self.rename_requested.emit(slide.id, title)
        return True

    @override
    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    @override
    def mimeTypes(self) -> list[str]:
        return [SLIDES_MIME]

    @override
    def mimeData(self, indexes: Sequence[QModelIndex], /) -> QMimeData:
        ids = [slide.id for index in indexes if (slide := self.slide(index)) is not None]
        data = QMimeData()
        data.setData(SLIDES_MIME, "\n".join(ids).encode())
        return data

    @override
    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index, /
    ) -> bool:
        if not data.hasFormat(SLIDES_MIME):
            return False
        ids = bytes(data.data(SLIDES_MIME).data()).decode().split()
        section, before = self._target(row, parent)
        self.move_requested.emit(ids, section, before)
        return True

    def _target(self, row: int, parent: Index) -> tuple[Section, str]:
        """Return the block of a drop, and the slide it goes before."""
        blocks = self._talk.blocks
        if not parent.isValid():  # between two blocks: the end of the upper one
            place = min(max(row - 1, 0), len(blocks) - 1) if row >= 0 else len(blocks) - 1
            return blocks[place].section, ""
        block = self.block(parent)
        if 0 <= row < len(block.slides):
            return block.section, block.slides[row].id
        return block.section, ""

    def _number(self, index: Index) -> int:
        place = self._block_place(index)
        return sum(len(block.slides) for block in self._talk.blocks[:place]) + index.row() + 1

    def _block_place(self, index: Index) -> int:
        return index.row() if index.internalId() == _BLOCK else index.internalId()

    def _renew(self) -> None:
        for place in range(self.rowCount()):
            block = self.index(place, 0)
            self.dataChanged.emit(block, block)
            if rows := self.rowCount(block):
                self.dataChanged.emit(self.index(0, 0, block), self.index(rows - 1, 0, block))
