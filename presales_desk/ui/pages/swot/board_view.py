"""The list of one board: keys, editing, and cards that are carried about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QDrag, QGuiApplication
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QFrame, QListView, QWidget

from presales_desk.ui.overriding import override
from presales_desk.ui.pages.swot.board_model import BoardModel, item_ids
from presales_desk.ui.pages.swot.card_delegate import CardDelegate
from presales_desk.ui.pages.swot.card_keys import Ask, asked
from presales_desk.ui.pages.swot.card_words import describe_card
from presales_desk.ui.pages.swot.drop_mark import DropMark
from presales_desk.ui.theme import theme

if TYPE_CHECKING:
    from collections.abc import Sequence

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
        QResizeEvent,
    )

    from presales_desk.planning.swot import SwotCard

_Hint = QAbstractItemDelegate.EndEditHint


class BoardView(QListView):
    """Cards of one board. What the user wants with them is told; nothing is changed here.

    Signals:
        chosen: The card with the cursor changed: id of its item, empty for none.
        pointed: Id of the item under the mouse; empty for none.
        weigh_requested: Weight from 1 to 3 for the chosen items.
        step_requested: The chosen items move up (-1) or down (1).
        carry_requested: The chosen items move to the board at the side: columns, rows.
        neighbour_wanted: The focus moves to the board at the side: columns, rows.
        drop_requested: Ids of items, id of the one they stand before (may be empty).
        copy_requested: The chosen items once more.
        delete_requested: The chosen items.
        paste_requested: Text, each line of which becomes a card.
        menu_requested: The place on the screen.
    """

    chosen = Signal(str)
    pointed = Signal(str)
    weigh_requested = Signal(int)
    step_requested = Signal(int)
    carry_requested = Signal(int, int)
    neighbour_wanted = Signal(int, int)
    drop_requested = Signal(object, str)
    copy_requested = Signal()
    delete_requested = Signal()
    paste_requested = Signal(str)
    menu_requested = Signal(object)

    def __init__(self, name: str, *, writable: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._writable = writable
        self.cards = BoardModel(self, writable=writable)
        self.delegate = CardDelegate(self.cards, self)
        self.delegate.lines_pasted.connect(self._paste_from_editor)
        self.setModel(self.cards)
        self.setItemDelegate(self.delegate)
        self._mark = DropMark(self)
        self._quiet = False
        self._wanted = ""
        self._next_soon = QTimer(self, singleShot=True, interval=0)
        self._next_soon.timeout.connect(self.write_new)
        self._set_looks()
        self.selectionModel().currentChanged.connect(self._tell_chosen)
        self.entered.connect(self._tell_pointed)
        theme().theme_changed.connect(self.scheduleDelayedItemsLayout)

    def show_cards(self, cards: Sequence[SwotCard]) -> None:
        """Show ``cards``; cursor and selection stay on the cards that are kept."""
        current, ids = self.current_id(), self.chosen_ids()
        row = self.currentIndex().row()
        self._quiet = True
        self.cards.show_cards(cards)
        self._quiet = False
        if self._wanted:
            self.show_only(self._wanted)
        if current and self.current_id() != current:
            kept = self.cards.index_of(current)
            last = self.cards.index(min(row, len(cards) - 1), 0)
            self.choose([id for id in ids if self.cards.index_of(id).isValid()], kept or last)

    def show_only(self, text: str) -> None:
        """Show only the cards that hold ``text``; empty shows all."""
        self._wanted = text.casefold()
        for row, card in enumerate(self.cards.cards):
            self.setRowHidden(row, self._wanted not in describe_card(card).casefold())

    def choose(self, ids: Sequence[str], current: QModelIndex | None = None) -> None:
        """Select these cards; the cursor goes to ``current``, else to the first of them."""
        selection = self.selectionModel()
        place = current if current is not None else self.cards.index_of(next(iter(ids), ""))
        flags = selection.SelectionFlag
        if place.isValid():
            selection.setCurrentIndex(place, flags.ClearAndSelect)
            self.scrollTo(place)
        for id in ids:
            selection.select(self.cards.index_of(id), flags.Select)

    def current_card(self) -> SwotCard | None:
        """Return the card with the cursor; None for the place of a new one."""
        return self.cards.card(self.currentIndex())

    def current_id(self) -> str:
        """Return the id of the item with the cursor; empty for none."""
        card = self.current_card()
        return card.item.id if card is not None else ""

    def chosen_ids(self) -> list[str]:
        """Return the ids of the selected items in their order."""
        rows = sorted(index.row() for index in self.selectedIndexes())
        return [self.cards.cards[row].item.id for row in rows if row < len(self.cards.cards)]

    def leave(self) -> None:
        """Forget what was chosen, for another board has the cursor now."""
        self._quiet = True
        self.selectionModel().clear()
        self._quiet = False

    def light(self, ids: frozenset[str]) -> None:
        """Show that a play uses these items."""
        if ids != self.delegate.lit:
            self.delegate.lit = ids
            self.viewport().update()

    @Slot()
    def write_new(self) -> None:
        """Open the editor of a new card at the end of the board."""
        place = self.cards.index(self.cards.new_row, 0)
        if place.isValid():
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            self.setCurrentIndex(place)
            self.scrollTo(place)
            self.edit(place)

    def rename_current(self) -> None:
        """Open the editor of the card with the cursor."""
        if self._writable and self.currentIndex().isValid():
            self.edit(self.currentIndex())

    def finish(self) -> None:
        """Store what is typed and not stored yet."""
        if self.state() is self.State.EditingState:
            editor = self.indexWidget(self.currentIndex())
            self.commitData(editor)
            self.closeEditor(editor, _Hint.NoHint)

    @override
    def closeEditor(self, editor: QWidget, hint: _Hint) -> None:
        written = bool(str(editor.property("text")).strip())
        new = self.currentIndex().row() == self.cards.new_row
        super().closeEditor(editor, hint)
        if new and written and hint is _Hint.SubmitModelCache:
            self._next_soon.start()

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        self.delegate.fit(self)
        super().resizeEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if self.state() is self.State.EditingState or not self._do(event):
            super().keyPressEvent(event)

    def _do(self, event: QKeyEvent) -> bool:
        """Do what the keys ask for; tell whether they ask for anything here."""
        found = asked(event)
        if found is None:
            return False
        ask, values = found
        if ask is Ask.WEIGH and not self.current_id():
            return False  # the digit begins the text of a new card
        if ask is Ask.COPY:
            self.copy()
        elif ask is Ask.BESIDE:
            self.neighbour_wanted.emit(*values)
        elif self._writable:
            self._request(ask, values)
        return True

    def _request(self, ask: Ask, values: tuple[int, ...]) -> None:
        """Ask for a change."""
        match ask:
            case Ask.EDIT:
                self.rename_current()
            case Ask.WEIGH:
                self.weigh_requested.emit(*values)
            case Ask.STEP:
                self.step_requested.emit(*values)
            case Ask.CARRY:
                self.carry_requested.emit(*values)
            case Ask.DUPLICATE:
                self.copy_requested.emit()
            case Ask.PASTE:
                self.paste_requested.emit(QGuiApplication.clipboard().text())
            case _:
                self.delete_requested.emit()

    def copy(self) -> None:
        """Put the chosen cards on the clipboard, one line each."""
        chosen = self.selectedIndexes()
        if any(self.cards.card(index) is not None for index in chosen):
            QGuiApplication.clipboard().setMimeData(self.cards.mimeData(chosen))

    @override
    def startDrag(self, supportedActions: Qt.DropAction, /) -> None:  # noqa: N803 (the name in Qt)
        indexes = [i for i in self.selectedIndexes() if self.cards.card(i) is not None]
        if not indexes:
            return
        drag = QDrag(self)
        drag.setMimeData(self.cards.mimeData(indexes))
        first = self.visualRect(indexes[0])
        drag.setPixmap(self.viewport().grab(first))
        self._show_dragged(frozenset(self.chosen_ids()))
        drag.exec(Qt.DropAction.MoveAction)
        self._show_dragged(frozenset())
        QCoreApplication.sendEvent(self.viewport(), QEvent(QEvent.Type.Leave))  # a drag sends none

    @override
    def dragEnterEvent(self, event: QDragEnterEvent, /) -> None:
        self.dragMoveEvent(event)

    @override
    def dragMoveEvent(self, event: QDragMoveEvent, /) -> None:
        if not self._writable or not item_ids(event.mimeData()):
            event.ignore()
            return
        self._mark.aim(event.position().toPoint(), len(self.cards.cards))
        self.startAutoScroll()  # a board may be longer than what shows of it
        event.setDropAction(Qt.DropAction.MoveAction)
        event.accept()

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent, /) -> None:
        self.stopAutoScroll()
        self._mark.clear()

    @override
    def dropEvent(self, event: QDropEvent, /) -> None:
        ids = item_ids(event.mimeData())
        row = self._mark.aim(event.position().toPoint(), len(self.cards.cards))
        self.stopAutoScroll()
        self._mark.clear()
        event.setDropAction(Qt.DropAction.MoveAction)
        event.accept()
        before = self.cards.cards[row].item.id if row < len(self.cards.cards) else ""
        # Not inside the drag: whoever hears of it shows other cards here.
        QTimer.singleShot(0, self, lambda: self.drop_requested.emit(ids, before))

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        super().paintEvent(event)
        self._mark.draw()

    @override
    def leaveEvent(self, event: QEvent, /) -> None:
        super().leaveEvent(event)
        self.pointed.emit("")

    @override
    def mouseMoveEvent(self, event: QMouseEvent, /) -> None:
        super().mouseMoveEvent(event)
        if not self.indexAt(event.position().toPoint()).isValid():
            self.pointed.emit("")

    @override
    def mouseReleaseEvent(self, event: QMouseEvent, /) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and index.row() == self.cards.new_row:
            self.write_new()

    @override
    def focusInEvent(self, event: QFocusEvent, /) -> None:
        super().focusInEvent(event)
        if not self.selectedIndexes() and self.cards.rowCount():
            self.setCurrentIndex(self.cards.index(max(self.currentIndex().row(), 0), 0))
            self.selectionModel().select(
                self.currentIndex(), self.selectionModel().SelectionFlag.Select
            )
        self.chosen.emit(self.current_id())

    @override
    def contextMenuEvent(self, event: QContextMenuEvent, /) -> None:
        self.menu_requested.emit(event.globalPos())

    def _set_looks(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setTabKeyNavigation(False)
        self.viewport().setAutoFillBackground(False)
        triggers = QAbstractItemView.EditTrigger
        if self._writable:
            self.setEditTriggers(triggers.DoubleClicked | triggers.AnyKeyPressed)
            self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        else:
            self.setEditTriggers(triggers.NoEditTriggers)

    def _show_dragged(self, ids: frozenset[str]) -> None:
        self.delegate.dragged = ids
        self.viewport().update()

    @Slot(QModelIndex)
    def _tell_chosen(self, _current: QModelIndex) -> None:
        if not self._quiet:
            self.chosen.emit(self.current_id())

    @Slot(QModelIndex)
    def _tell_pointed(self, index: QModelIndex) -> None:
        card = self.cards.card(index)
        self.pointed.emit(card.item.id if card is not None else "")

    @Slot(str)
    def _paste_from_editor(self, text: str) -> None:
        self.closeEditor(self.indexWidget(self.currentIndex()), _Hint.RevertModelCache)
        self.paste_requested.emit(text)
