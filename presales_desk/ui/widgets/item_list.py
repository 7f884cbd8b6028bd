"""A quiet list of painted rows, each of which leads somewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter
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
from presales_desk.ui.theme import theme
from presales_desk.ui.widgets.labels import safe_tooltip

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QPersistentModelIndex
    from PySide6.QtGui import QKeyEvent, QPaintEvent

    Index = QModelIndex | QPersistentModelIndex
    ItemPainter = Callable[[QPainter, QRect, Any], None]

Role = Qt.ItemDataRole
_NONE = QModelIndex()
_PADDING = 12


class ItemList(QListView):
    """Shows any values in rows of one height; a click, or two, or Enter opens one.

    Args:
        name: For screen readers.
        describe: Gives the whole text of an item, for screen readers and the tooltip.
        painter: Draws an item inside the padded row.
        height: Of a row in pixels, before the zoom.
        most: The list is as high as its items, at most so many; 0 takes the room there is.
        choice: One item is the chosen one, marked at its left; the cursor chooses as it moves.
        click_opens: Whether one click opens an item; else it only goes there, and two open it.

    Signals:
        opened: The item that the user chose.
    """

    opened = Signal(object)

    def __init__(
        self,
        name: str,
        describe: Callable[[Any], str],
        painter: ItemPainter,
        *,
        height: int = 33,
        most: int = 0,
        choice: bool = False,
        click_opens: bool = True,
    ) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._height, self._most, self._choice = height, most, choice
        self._empty = ""
        self._items = _ItemModel(describe, self)
        self.setModel(self._items)
        marks = choice or not click_opens
        self.setItemDelegate(_ItemDelegate(painter, height, self, marks=marks))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        (self.clicked if click_opens else self.doubleClicked).connect(self._open)

    def show_items(self, items: Sequence[Any]) -> None:
        """Show ``items`` in this order from now on; the cursor stays on an item that is kept."""
        before = self.current_item()
        self._items.show_items(items)
        if before in items:
            self.setCurrentIndex(self._items.index(list(items).index(before), 0))
        self._fit()

    def grow_to(self, most: int) -> None:
        """Be at most so many items high from now on."""
        self._most = most
        self._fit()

    def _fit(self) -> None:
        if self._most:
            rows = min(self._items.rowCount(), self._most)
            self.setFixedHeight(rows * theme().pixels(self._height))

    def add_items(self, items: Sequence[Any]) -> None:
        """Append ``items``; cursor and scrolling stay."""
        self._items.add_items(items)

    def keep_rows(self, count: int, empty: str) -> None:
        """Be as high as ``count`` rows, whatever is shown: what stands below does not move.

        Args:
            count: Of rows.
            empty: What the list says while there is nothing to show.

        """
        self.setFixedHeight(count * theme().pixels(self._height))
        self.say_if_empty(empty)

    def say_if_empty(self, words: str) -> None:
        """Say ``words`` while there is nothing to show, so that nobody waits for more."""
        self._empty = words

    def items(self) -> list[Any]:
        """Return what is shown."""
        return list(self._items.items)

    def current_item(self) -> Any:
        """Return the item with the cursor; None when there is none."""
        index = self.currentIndex()
        return self._items.items[index.row()] if index.isValid() else None

    def choose(self, place: int) -> None:
        """Put the cursor on the item at ``place``, counted from 0; nothing is announced."""
        self.setCurrentIndex(self._items.index(place, 0))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
            return
        before = self.currentIndex()
        super().keyPressEvent(event)
        if self._choice and self.currentIndex() != before:
            self._open(self.currentIndex())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._empty and not self._items.items:
            painter = QPainter(self.viewport())
            painter.setFont(theme().font("small"))
            row = QRect(_PADDING, 0, self.viewport().width(), theme().pixels(self._height))
            paint.text_line(painter, row, self._empty, "muted")

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(self._items.items[index.row()])


class _ItemModel(QAbstractListModel):
    def __init__(self, describe: Callable[[Any], str], parent: QObject) -> None:
        super().__init__(parent)
        self.items: list[Any] = []
        self._describe = describe

    def show_items(self, items: Sequence[Any]) -> None:
        """Show other items."""
        self.beginResetModel()
        self.items = list(items)
        self.endResetModel()

    def add_items(self, items: Sequence[Any]) -> None:
        """Append items."""
        first = len(self.items)
        self.beginInsertRows(_NONE, first, first + len(items) - 1)
        self.items.extend(items)
        self.endInsertRows()

    @override
    def rowCount(self, parent: Index = _NONE) -> int:
        return 0 if parent.isValid() else len(self.items)

    @override
    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == Role.DisplayRole:
            return self._describe(self.items[index.row()])
        if role == Role.ToolTipRole:
            return safe_tooltip(self._describe(self.items[index.row()]))
        if role == Role.UserRole:
            return self.items[index.row()]
        return None


class _ItemDelegate(QStyledItemDelegate):
    def __init__(self, painter: ItemPainter, height: int, parent: QObject, *, marks: bool) -> None:
        super().__init__(parent)
        self._painter, self._height, self._marks = painter, height, marks

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue] not in the stubs
        state: QStyle.StateFlag = option.state  # pyright: ignore[reportAttributeAccessIssue] likewise
        if not self._marks:
            state &= ~QStyle.StateFlag.State_Selected
        painter.save()
        is_last = index.row() == index.model().rowCount() - 1
        paint.paint_row_ground(painter, rect, state, line=not is_last)
        inner = rect.adjusted(_PADDING, 0, -_PADDING, -1)
        self._painter(painter, inner, index.data(Role.UserRole))
        painter.restore()

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, theme().pixels(self._height))
