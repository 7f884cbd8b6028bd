"""People who have no place on the map yet; they are dragged onto it, or put there with Enter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from presales_desk.ui import paint
from presales_desk.ui.overriding import override
from presales_desk.ui.widgets.frames import row
from presales_desk.ui.widgets.labels import PlainLabel, safe_tooltip
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtCore import QPersistentModelIndex
    from PySide6.QtGui import QKeyEvent

    from presales_desk.records.people import Stakeholder
    from presales_desk.ui.pages.stakeholders.looks import Look

    Index = QModelIndex | QPersistentModelIndex

PERSON_MIME = "application/x-presales-desk-person"
_ID = Qt.ItemDataRole.UserRole
_HEIGHT = 40


class UnplacedStrip(QFrame):
    """A line of names above the map; hidden while everybody has a place.

    Signals:
        selected: Id of the person with the cursor.
        place_wanted: Id of a person to be put into the middle of the map.
    """

    selected = Signal(str)
    place_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("strip")
        self.setFixedHeight(_HEIGHT)
        line = row(self, spacing=8)
        line.setContentsMargins(12, 0, 12, 0)
        line.addWidget(PlainLabel(translate("UnplacedStrip", "Not placed yet"), "muted"))
        self.people = _PeopleRow()
        self.people.place_wanted.connect(self.place_wanted)
        self.people.chosen.connect(self.selected)
        line.addWidget(self.people, 1)
        hint = translate("UnplacedStrip", "drag onto the map, or press Enter")
        line.addWidget(PlainLabel(hint, "hint"))

    def show_people(
        self, people: Sequence[Stakeholder], looks: Mapping[str, Look], *, movable: bool
    ) -> None:
        """Show who has no place."""
        self.people.show_people(people, looks)
        self.people.setDragEnabled(movable)
        self.setVisible(bool(people))


class _PeopleRow(QListView):
    place_wanted = Signal(str)
    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._people = _PeopleModel(self)
        self.setModel(self._people)
        self.setItemDelegate(_ChipDelegate(self))
        self.setFlow(QListView.Flow.LeftToRight)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(translate("UnplacedStrip", "Not placed yet"))
        self.setSpacing(2)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedHeight(_HEIGHT - 6)
        self.selectionModel().currentChanged.connect(self._tell)
        self.doubleClicked.connect(self._ask)

    def show_people(self, people: Sequence[Stakeholder], looks: Mapping[str, Look]) -> None:
        if self._people.shows(people, looks):
            return
        self._people.clear()
        for person in people:
            item = QStandardItem(looks[person.id].name)
            item.setData(person.id, _ID)
            item.setToolTip(safe_tooltip(looks[person.id].tip))
            item.setEditable(False)
            self._people.appendRow(item)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._ask(self.currentIndex())
        else:
            super().keyPressEvent(event)

    @Slot(QModelIndex)
    def _ask(self, index: QModelIndex) -> None:
        if index.isValid() and self.dragEnabled():
            self.place_wanted.emit(index.data(_ID))

    @Slot(QModelIndex)
    def _tell(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(index.data(_ID))


class _PeopleModel(QStandardItemModel):
    def shows(self, people: Sequence[Stakeholder], looks: Mapping[str, Look]) -> bool:
        """Tell whether exactly these people are shown already."""
        rows = [self.item(row) for row in range(self.rowCount())]
        shown = [(item.data(_ID), item.text()) for item in rows]
        return shown == [(person.id, looks[person.id].name) for person in people]

    @override
    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        data.setData(PERSON_MIME, str(indexes[0].data(_ID)).encode())
        return data

    @override
    def mimeTypes(self) -> list[str]:
        return [PERSON_MIME]


class _ChipDelegate(QStyledItemDelegate):
    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        chosen = option.state & QStyle.StateFlag.State_Selected  # pyright: ignore[reportAttributeAccessIssue] not in the stubs
        tone = "on" if chosen else "line"
        rect = option.rect  # pyright: ignore[reportAttributeAccessIssue] not in the stubs
        paint.paint_chip(painter, rect, index.data(), tone)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        size = paint.chip_size(index.data())
        return QSize(min(size.width(), 160), size.height() + 8)
