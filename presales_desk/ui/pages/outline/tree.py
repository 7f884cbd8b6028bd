"""The outline as a tree: blocks and slides, moved, renamed, copied and deleted by key or mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QRect, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCursor, QKeySequence, QPainter
from PySide6.QtWidgets import QAbstractItemView, QFrame, QMenu, QTreeView, QWidget

from presales_desk.ui.icons import icon
from presales_desk.ui.overriding import override
from presales_desk.ui.pages.outline.tree_delegate import TalkDelegate
from presales_desk.ui.pages.outline.tree_model import Talk, TalkModel
from presales_desk.ui.theme import theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPaintEvent

    from presales_desk.method.keys import Section

_ARROW_WIDTH = 24
_Select = QItemSelectionModel.SelectionFlag
_Drop = QAbstractItemView.DropIndicatorPosition


class OutlineTree(QTreeView):
    """Shows a talk and asks for changes of it.

    Signals:
        selected: Id of the slide with the cursor; empty for a block or none.
        rename_requested: Id of a slide, its new headline.
        move_requested: Ids, a Section, id of the slide they go before (may be empty).
        step_requested: Ids, -1 up or 1 down.
        add_requested, copy_requested, delete_requested: What the keys and the menu ask for.
    """

    selected = Signal(str)
    rename_requested = Signal(str, str)
    move_requested = Signal(object, object, str)
    step_requested = Signal(object, int)
    add_requested = Signal()
    copy_requested = Signal()
    delete_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._quiet = False
        self._model = TalkModel(self)
        self.setModel(self._model)
        self.setItemDelegate(TalkDelegate(self))
        self.setAccessibleName(self.tr("Outline"))
        self._set_looks()
        self._set_behaviour()
        # A drop must end before what it asks for resets the model.
        self._model.move_requested.connect(self.move_requested, Qt.ConnectionType.QueuedConnection)
        self._model.rename_requested.connect(self.rename_requested)
        self.selectionModel().currentChanged.connect(self._announce)
        theme().theme_changed.connect(self.viewport().update)

    def show_talk(self, talk: Talk) -> None:
        """Show ``talk``; cursor, selection and closed blocks stay where they were."""
        current, chosen = self.current_id(), self.chosen_ids()
        closed = {
            row
            for row in range(self._model.rowCount())
            if not self.isExpanded(self._model.index(row, 0))
        }
        if not self._model.show_talk(talk):
            return
        for row in range(self._model.rowCount()):
            self.setExpanded(self._model.index(row, 0), row not in closed)
        self.choose(chosen, current)

    def choose(self, ids: Sequence[str], current: str = "") -> None:
        """Select slides without telling; ``current`` gets the cursor."""
        selection = self.selectionModel()
        self._quiet = True
        selection.clearSelection()
        for slide_id in ids:
            selection.select(self._model.index_of(slide_id), _Select.Select)
        place = self._model.index_of(current or next(iter(ids), ""))
        if place.isValid():
            selection.setCurrentIndex(place, _Select.NoUpdate)
            self.scrollTo(place)
        self._quiet = False

    def current_id(self) -> str:
        """Return the id of the slide with the cursor; empty for a block or none."""
        slide = self._model.slide(self.currentIndex())
        return slide.id if slide is not None else ""

    def chosen_ids(self) -> list[str]:
        """Return the ids of the selected slides in their order; the one with the cursor if none."""
        rows = sorted(self.selectionModel().selectedIndexes(), key=self._place)
        ids = [slide.id for row in rows if (slide := self._model.slide(row)) is not None]
        return ids or [id for id in [self.current_id()] if id]

    def current_section(self) -> Section | None:
        """Return the block that the cursor is in; None when there is no cursor."""
        index = self.currentIndex()
        return self._model.block(index).section if index.isValid() else None

    def rename_current(self) -> None:
        """Open the editor of the headline with the cursor."""
        if self.current_id():
            self.edit(self.currentIndex())

    def set_read_only(self) -> None:
        """Let the user look at the talk, and neither rename nor drag."""
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragDropMode(QAbstractItemView.DragDropMode.NoDragDrop)

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if self.state() is QAbstractItemView.State.EditingState:
            super().keyPressEvent(event)  # what the editor of a headline has left over
        elif alt and event.key() in steps:
            self.step_requested.emit(self.chosen_ids(), steps[Qt.Key(event.key())])
        elif event.matches(QKeySequence.StandardKey.Delete):
            self.delete_requested.emit()
        elif event.key() in (Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.rename_current()
        else:
            super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent, /) -> None:
        index = self.indexAt(event.position().toPoint())
        on_arrow = event.position().x() < _ARROW_WIDTH
        if index.isValid() and self._model.slide(index) is None and on_arrow:
            self.setExpanded(index, not self.isExpanded(index))
            return
        super().mousePressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        super().paintEvent(event)
        if self.state() is not QAbstractItemView.State.DraggingState:
            return
        place = self.dropIndicatorPosition()
        row = self.visualRect(self.indexAt(self.viewport().mapFromGlobal(QCursor.pos())))
        edges = {_Drop.AboveItem: row.top(), _Drop.BelowItem: row.bottom()}
        if place in edges and row.isValid():
            painter = QPainter(self.viewport())
            line = QRect(0, edges[place] - 1, self.viewport().width(), 2)
            painter.fillRect(line, theme().color("primary"))

    @override
    def contextMenuEvent(self, event: QContextMenuEvent, /) -> None:
        menu = self._menu()
        menu.exec(event.globalPos())

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(icon("plus"), self.tr("Add slide"), "Ctrl+Return", self.add_requested.emit)
        if self.current_id():
            menu.addAction(self.tr("Rename"), "F2", self.rename_current)
            menu.addAction(self.tr("Duplicate"), "Ctrl+D", self.copy_requested.emit)
            menu.addAction(self.tr("Move up"), "Alt+Up", self._step_up)
            menu.addAction(self.tr("Move down"), "Alt+Down", self._step_down)
            menu.addSeparator()
            menu.addAction(icon("trash"), self.tr("Delete"), "Del", self.delete_requested.emit)
        return menu

    def _set_looks(self) -> None:
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setUniformRowHeights(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

    def _set_behaviour(self) -> None:
        self.setExpandsOnDoubleClick(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDropIndicatorShown(True)
        self.setTabKeyNavigation(False)
        self.setAutoExpandDelay(600)

    def _place(self, index: QModelIndex) -> tuple[int, int]:
        parent = index.parent()
        return (parent.row(), index.row()) if parent.isValid() else (index.row(), -1)

    @Slot()
    def _step_up(self) -> None:
        self.step_requested.emit(self.chosen_ids(), -1)

    @Slot()
    def _step_down(self) -> None:
        self.step_requested.emit(self.chosen_ids(), 1)

    @Slot(QModelIndex)
    def _announce(self, _current: QModelIndex) -> None:
        if not self._quiet:
            # Whoever hears of it may show another talk; not inside the selection's own signal.
            QTimer.singleShot(0, self, self._tell)

    @Slot()
    def _tell(self) -> None:
        self.selected.emit(self.current_id())
