"""The organisation tree: who reports to whom; those who report to nobody stand by their unit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QModelIndex, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from presales_desk.planning.people import superiors
from presales_desk.ui import paint
from presales_desk.ui.overriding import override
from presales_desk.ui.pages.stakeholders.strip import PERSON_MIME
from presales_desk.ui.theme import theme
from presales_desk.ui.widgets.labels import safe_tooltip
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtCore import QPersistentModelIndex
    from PySide6.QtGui import QKeyEvent

    from presales_desk.records.people import Stakeholder
    from presales_desk.records.summary import Link
    from presales_desk.ui.pages.stakeholders.looks import Look

    Index = QModelIndex | QPersistentModelIndex

_ID, _LOOK = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
_ROW, _UNIT_ROW = 44, 30


class OrganisationTree(QTreeView):
    """Shows lines of reporting. Dragging somebody onto another asks for that superior.

    Alt with the left arrow asks for the superior's superior; Delete deletes; Enter opens.

    Signals:
        selected: Id of the person with the cursor; empty for none.
        superior_wanted: Id of a person, id of the one to whom they should report; empty for nobody.
        opened: Id of a person to be read and edited.
        delete_requested: List of ids.
    """

    selected = Signal(str)
    superior_wanted = Signal(str, str)
    opened = Signal(str)
    delete_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._above: dict[str, str] = {}
        self._quiet = False
        self._rows = _TreeModel(self)
        self.setModel(self._rows)
        self.setItemDelegate(_PersonDelegate(self))
        self.setAccessibleName(translate("OrganisationTree", "Organisation tree"))
        self._set_up()
        # A drop must end before what it asks for makes the rows anew.
        queued = Qt.ConnectionType.QueuedConnection
        self._rows.dropped.connect(self.superior_wanted, queued)
        self.selectionModel().currentChanged.connect(self._tell)
        self.doubleClicked.connect(self._open)
        theme().theme_changed.connect(self.viewport().update)

    def show_people(
        self,
        people: Sequence[Stakeholder],
        lines: Sequence[Link],
        looks: Mapping[str, Look],
        *,
        movable: bool,
    ) -> None:
        """Show who reports to whom; the cursor and closed branches stay."""
        known = {person.id for person in people}
        self._above = {
            one: other for one, other in superiors(lines).items() if {one, other} <= known
        }
        current, closed = self.current_id(), self._closed()
        self._quiet = True
        self._rows.fill(people, self._above, looks)
        self.expandAll()
        for item in self._rows.items_of(closed):
            self.collapse(item.index())
        self._quiet = False
        modes = QAbstractItemView.DragDropMode
        self.setDragDropMode(modes.DragDrop if movable else modes.NoDragDrop)
        self.choose(current)

    def current_id(self) -> str:
        """Return the id of the person with the cursor; empty for a unit or none."""
        return self.currentIndex().data(_ID) or ""

    def choose(self, id: str) -> None:
        """Put the cursor on a person, without telling."""
        self._quiet = True
        for item in self._rows.items_of({id}):
            self.setCurrentIndex(item.index())
        self._quiet = False

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        key, id = event.key(), self.current_id()
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if id and alt and key == Qt.Key.Key_Left and self._is_movable():
            self._lift(id)
        elif id and alt and key == Qt.Key.Key_Right and self._is_movable():
            self._lower(id)
        elif id and key == Qt.Key.Key_Delete and self._is_movable():
            self.delete_requested.emit([id])
        elif id and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.opened.emit(id)
        else:
            super().keyPressEvent(event)

    def _is_movable(self) -> bool:
        return self.dragDropMode() is QAbstractItemView.DragDropMode.DragDrop

    def _lift(self, id: str) -> None:
        """Ask for the superior's superior, or for nobody."""
        if id in self._above:
            self.superior_wanted.emit(id, self._above.get(self._above[id], ""))

    def _lower(self, id: str) -> None:
        """Ask for the one above in the tree, of the same superior."""
        beside = self.currentIndex().siblingAtRow(self.currentIndex().row() - 1)
        if beside.isValid() and (other := beside.data(_ID)):
            self.superior_wanted.emit(id, other)

    def _closed(self) -> set[str]:
        return {
            item.data(_ID)
            for item in self._rows.people()
            if item.hasChildren() and not self.isExpanded(item.index())
        }

    def _set_up(self) -> None:
        self.setHeaderHidden(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setIndentation(29)
        self.setMouseTracking(True)
        self.setExpandsOnDoubleClick(False)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDragDropOverwriteMode(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

    @Slot(QModelIndex)
    def _tell(self, index: QModelIndex) -> None:
        if not self._quiet:
            self.selected.emit(index.data(_ID) or "")

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        if id := index.data(_ID):
            self.opened.emit(id)


class _TreeModel(QStandardItemModel):
    """Units, people in them, and below each who reports to them.

    Signals:
        dropped: Id of the person who was dragged, id of the one they were dropped on, or empty.
    """

    dropped = Signal(str, str)

    def fill(
        self, people: Sequence[Stakeholder], above: Mapping[str, str], looks: Mapping[str, Look]
    ) -> None:
        """Make the rows anew."""
        self.clear()
        items = {person.id: _person_item(person, looks[person.id]) for person in people}
        units: dict[str, QStandardItem] = {}
        for person in people:
            if (superior := above.get(person.id)) is not None:
                items[superior].appendRow(items[person.id])
                continue
            unit = person.unit or translate("OrganisationTree", "Unit unknown")
            if unit not in units:
                units[unit] = _unit_item(unit)
                self.appendRow(units[unit])
            units[unit].appendRow(items[person.id])

    def people(self) -> list[QStandardItem]:
        """Return the rows of people, from top to bottom."""
        found: list[QStandardItem] = []
        waiting = [self.item(row) for row in reversed(range(self.rowCount()))]
        while waiting:
            item = waiting.pop()
            if item.data(_ID):
                found.append(item)
            waiting += [item.child(row) for row in reversed(range(item.rowCount()))]
        return found

    def items_of(self, ids: set[str]) -> list[QStandardItem]:
        """Return the rows of these people."""
        return [item for item in self.people() if item.data(_ID) in ids]

    @override
    def mimeTypes(self) -> list[str]:
        return [PERSON_MIME]

    @override
    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        data.setData(PERSON_MIME, str(indexes[0].data(_ID)).encode())
        return data

    @override
    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        id = bytes(data.data(PERSON_MIME).data()).decode()
        self.dropped.emit(id, parent.data(_ID) or "")
        return False  # the rows are made anew once the line is stored


class _PersonDelegate(QStyledItemDelegate):
    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look = index.data(_LOOK)
        if look is None:
            super().paint(painter, option, index)
            return
        blank = QStyleOptionViewItem(option)
        self.initStyleOption(blank, index)
        blank.text = ""  # pyright: ignore[reportAttributeAccessIssue] not in the stubs
        widget = blank.widget  # pyright: ignore[reportAttributeAccessIssue] not in the stubs
        style = widget.style()
        style.drawControl(style.ControlElement.CE_ItemViewItem, blank, painter, widget)
        rect = option.rect  # pyright: ignore[reportAttributeAccessIssue] not in the stubs
        _paint_person(painter, rect, look)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        height = _ROW if index.data(_LOOK) is not None else _UNIT_ROW
        return QSize(240, theme().pixels(height))


def _paint_person(painter: QPainter, rect: QRect, look: Look) -> None:
    bar = QRect(rect.left() + 2, rect.top() + 8, 4, rect.height() - 16)
    paint.rounded(painter, bar.toRectF(), 2, look.bar)
    room = rect.adjusted(14, 0, -12, 0)
    painter.setFont(theme().font("small"))
    tag = painter.fontMetrics().horizontalAdvance(look.tag) + 4
    right = room.adjusted(room.width() - tag, 0, 0, 0)
    side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    paint.text_line(painter, right, look.tag, look.tone, side)
    name = f"{look.name}  {look.role}" if look.role else look.name
    paint.paint_two_lines(painter, room.adjusted(0, 0, -tag - 8, 0), name, look.place)


def _person_item(person: Stakeholder, look: Look) -> QStandardItem:
    item = QStandardItem(look.name)
    item.setData(person.id, _ID)
    item.setData(look, _LOOK)
    item.setToolTip(safe_tooltip(look.tip))
    item.setEditable(False)
    return item


def _unit_item(unit: str) -> QStandardItem:
    item = QStandardItem(unit)
    item.setFont(theme().font("bold"))
    item.setEditable(False)
    item.setDragEnabled(False)
    return item
