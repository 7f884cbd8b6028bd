"""The list of plays: keys, clicks on chips, items and plays that are dropped on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QRect, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from presales_desk.ui.overriding import override
from presales_desk.ui.pages.swot.board_model import item_ids
from presales_desk.ui.pages.swot.play_delegate import Part, PlayDelegate
from presales_desk.ui.pages.swot.play_model import PlayModel, play_id
from presales_desk.ui.pages.swot.play_rows import MoveRow, PlayRow, ProposalRow, Row
from presales_desk.ui.theme import theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QEvent
    from PySide6.QtGui import (
        QContextMenuEvent,
        QDragEnterEvent,
        QDragLeaveEvent,
        QDragMoveEvent,
        QDropEvent,
        QFocusEvent,
        QKeyEvent,
        QMouseEvent,
        QPaintEvent,
    )

    from presales_desk.method.keys import Move

_Key = Qt.Key
_STEPS = {_Key.Key_Up: -1, _Key.Key_Down: 1}


class PlayList(QListView):
    """Plays under their moves, or proposals. What the user wants is told; nothing changes here.

    Signals:
        pointed: Ids of the items of the row under the mouse or with the cursor.
        add_requested: A play under this Move.
        delete_requested: Id of a play.
        step_requested: Id of a play, up (-1) or down (1).
        place_requested: Id of a play, its Move, id of the play it stands before (may be empty).
        link_requested: Id of a play: its items and slides.
        items_dropped: Id of a play, ids of items that it comes from as well.
        item_wanted: Id of an item to be shown.
        slides_wanted: Id of a play whose slides are to be shown.
        accepted: A PlayProposal.
        dropped: A PlayProposal that is not wanted.
        left: The user is done with the proposals.
        menu_requested: Id of a play, the place on the screen.
    """

    pointed = Signal(object)
    add_requested = Signal(object)
    delete_requested = Signal(str)
    step_requested = Signal(str, int)
    place_requested = Signal(str, object, str)
    link_requested = Signal(str)
    items_dropped = Signal(str, object)
    item_wanted = Signal(str)
    slides_wanted = Signal(str)
    accepted = Signal(object)
    dropped = Signal(object)
    left = Signal()
    menu_requested = Signal(str, object)

    def __init__(self, name: str, *, writable: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._writable = writable
        self.plays = PlayModel(self, writable=writable)
        self.delegate = PlayDelegate(self, writable=writable)
        self.setModel(self.plays)
        self.setItemDelegate(self.delegate)
        self._target = QModelIndex()
        self._set_looks()
        self.selectionModel().currentChanged.connect(self._tell_pointed)
        self.entered.connect(self._tell_pointed)
        theme().theme_changed.connect(self.scheduleDelayedItemsLayout)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show ``rows``; the cursor stays on the row that is kept, else near where it was."""
        current, place = self.current(), self.currentIndex().row()
        bar = self.verticalScrollBar().value()
        self.plays.show_rows(rows)
        if current is not None and self.current() is None:
            kept = self.plays.index_of(current.id)
            self.setCurrentIndex(
                kept if kept.isValid() else self.plays.index(min(place, len(rows) - 1), 0)
            )
        self.verticalScrollBar().setValue(bar)

    def current(self) -> Row | None:
        """Return the row with the cursor."""
        return self.plays.row(self.currentIndex())

    def current_move(self) -> Move | None:
        """Return the move that the cursor is in; None while there is no cursor."""
        row = self.current()
        return row.move if row is not None else None

    def choose(self, id: str) -> None:
        """Put the cursor on a row."""
        index = self.plays.index_of(id)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def light(self, ids: frozenset[str]) -> None:
        """Show that these plays use the card that is chosen or pointed at."""
        if ids != self.delegate.lit:
            self.delegate.lit = ids
            self.viewport().update()

    def rename(self, id: str) -> None:
        """Open the editor of a play."""
        self.choose(id)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edit(self.plays.index_of(id))

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        editing = self.state() is self.State.EditingState
        row = self.current()
        if editing or row is None or not self._do(event, row):
            super().keyPressEvent(event)

    def _do(self, event: QKeyEvent, row: Row) -> bool:
        """Do what the keys stand for; tell whether they stand for anything."""
        enters = event.key() in (_Key.Key_Return, _Key.Key_Enter)
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        if isinstance(row, ProposalRow):
            return self._decide(event, row, enters=enters)
        if isinstance(row, MoveRow):
            if enters and self._writable and row.addable:
                self.add_requested.emit(row.move)
            return enters
        return self._do_with_play(event, row, enters=enters)

    def _decide(self, event: QKeyEvent, row: ProposalRow, *, enters: bool) -> bool:
        if enters:
            self.accepted.emit(row.proposal)
        elif event.matches(QKeySequence.StandardKey.Delete):
            self.dropped.emit(row.proposal)
        elif event.key() == _Key.Key_Escape:
            self.left.emit()
        else:
            return False
        return True

    def _do_with_play(self, event: QKeyEvent, row: PlayRow, *, enters: bool) -> bool:
        alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        if not self._writable:
            return False
        if alt and event.key() in _STEPS:
            self.step_requested.emit(row.id, _STEPS[_Key(event.key())])
        elif event.matches(QKeySequence.StandardKey.Delete):
            self.delete_requested.emit(row.id)
        elif enters or event.key() == _Key.Key_F2:
            self.edit(self.currentIndex())
        else:
            return False
        return True

    @override
    def mouseReleaseEvent(self, event: QMouseEvent, /) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        row = self.plays.row(index)
        if row is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        place = event.position().toPoint()
        spot = self.delegate.spot_at(self.visualRect(index), row, place)
        if spot is not None:
            self._follow(spot.part, spot.value, row)

    def _follow(self, part: Part, value: str, row: Row) -> None:
        """Do what a click on a part of a row means."""
        if part is Part.ADD:
            self.add_requested.emit(row.move)
        elif part is Part.ACCEPT and isinstance(row, ProposalRow):
            self.accepted.emit(row.proposal)
        elif part is Part.SLIDES:
            self.slides_wanted.emit(row.id)
        elif value:
            self.item_wanted.emit(value)
        else:
            self.link_requested.emit(row.id)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent, /) -> None:
        self.dragMoveEvent(event)

    @override
    def dragMoveEvent(self, event: QDragMoveEvent, /) -> None:
        index = self.indexAt(event.position().toPoint())
        row = self.plays.row(index)
        takes_items = isinstance(row, PlayRow) and bool(item_ids(event.mimeData()))
        takes_play = isinstance(row, PlayRow | MoveRow) and bool(play_id(event.mimeData()))
        self._aim(index if takes_items or takes_play else QModelIndex())
        if takes_items or takes_play:
            self.startAutoScroll()
            event.setDropAction(Qt.DropAction.MoveAction)
            event.accept()
        else:
            event.ignore()

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent, /) -> None:
        self.stopAutoScroll()
        self._aim(QModelIndex())

    @override
    def dropEvent(self, event: QDropEvent, /) -> None:
        row, data = self.plays.row(self.indexAt(event.position().toPoint())), event.mimeData()
        ids, moved = item_ids(data), play_id(data)
        self.stopAutoScroll()
        self._aim(QModelIndex())
        event.setDropAction(Qt.DropAction.MoveAction)
        event.accept()
        # Not inside the drag: whoever hears of it shows other rows here.
        if isinstance(row, PlayRow) and ids:
            QTimer.singleShot(0, self, lambda: self.items_dropped.emit(row.id, ids))
        elif isinstance(row, PlayRow | MoveRow) and moved:
            before = row.id if isinstance(row, PlayRow) else self._first_of(row.move)
            QTimer.singleShot(0, self, lambda: self._place(moved, row.move, before))

    def _place(self, id: str, move: Move, before: str) -> None:
        if id != before:
            self.place_requested.emit(id, move, before)

    def _first_of(self, move: Move) -> str:
        own = [r.id for r in self.plays.rows if isinstance(r, PlayRow) and r.move is move]
        return next(iter(own), "")

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        super().paintEvent(event)
        if self._target.isValid():
            painter = QPainter(self.viewport())
            rect: QRect = self.visualRect(self._target).adjusted(2, 2, -3, -4)
            painter.setPen(QPen(theme().color("primary"), 1, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(rect, 6, 6)

    @override
    def leaveEvent(self, event: QEvent, /) -> None:
        super().leaveEvent(event)
        self._tell_pointed(self.currentIndex() if self.hasFocus() else QModelIndex())

    @override
    def mouseMoveEvent(self, event: QMouseEvent, /) -> None:
        super().mouseMoveEvent(event)
        place = event.position().toPoint()
        index = self.indexAt(place)
        row = self.plays.row(index)
        spot = self.delegate.spot_at(self.visualRect(index), row, place) if row else None
        hand = Qt.CursorShape.PointingHandCursor if spot else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(hand)

    @override
    def focusInEvent(self, event: QFocusEvent, /) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.plays.rowCount():
            self.setCurrentIndex(self.plays.index(0, 0))

    @override
    def contextMenuEvent(self, event: QContextMenuEvent, /) -> None:
        row = self.current()
        if isinstance(row, PlayRow):
            self.menu_requested.emit(row.id, event.globalPos())

    def _aim(self, index: QModelIndex) -> None:
        if index != self._target:
            self._target = index
            self.viewport().update()

    def _set_looks(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setTabKeyNavigation(False)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.DoubleClicked if self._writable else triggers.NoEditTriggers)
        if self._writable:
            self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)

    @Slot(QModelIndex)
    def _tell_pointed(self, index: QModelIndex) -> None:
        row = self.plays.row(index)
        ids = row.item_ids if isinstance(row, PlayRow | ProposalRow) else frozenset[str]()
        self.pointed.emit(ids)
