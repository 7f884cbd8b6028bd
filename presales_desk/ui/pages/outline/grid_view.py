"""The cells of a small spreadsheet: keys, menu, clipboard, and the sizes of rows and columns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QModelIndex, QRect, Qt, QTimer, Slot
from PySide6.QtGui import QFontMetrics, QGuiApplication, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QMenu,
    QSizePolicy,
    QTableView,
)

from presales_desk.ui.models.cells import cells_html, parse_cells, write_cells
from presales_desk.ui.overriding import override
from presales_desk.ui.pages.outline.grid_delegate import CellDelegate
from presales_desk.ui.theme import theme

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QResizeEvent

    from presales_desk.ui.pages.outline.grid_model import Cells, GridModel

_ROW_HEIGHT, _MOST_ROWS = 28, 20
_CELL_PADDING, _CELL_AIR = 22, 8
_LEAST_LETTERS, _MOST_LETTERS = 8, 30
_ENDLESS = 10_000
_LONGEST_WORD = 14
_WIDE = "\u1100"
"""From here on a character takes the room of two."""
_NARROWEST, _NARROWER = 84, 64
_MANY_COLUMNS = 5
_SHORT_LETTERS = 4
"""So much of what is left over goes to a column of numbers or boxes."""


class GridView(QTableView):
    """Keys, menu and clipboard of the grid."""

    def __init__(self, model: GridModel) -> None:
        super().__init__()
        self._grid = model
        self.setModel(model)
        self.setItemDelegate(CellDelegate(self))
        self.setObjectName("grid")
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(theme().pixels(_ROW_HEIGHT))
        header = self.horizontalHeader()
        header.setVisible(bool(model.headings))
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        model.modelReset.connect(self._fit_soon)
        model.dataChanged.connect(self._fit_soon)
        self._pause = QTimer(self, singleShot=True, interval=0)
        self._pause.timeout.connect(self._fit)
        self._fit()

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if self.state() is QAbstractItemView.State.EditingState:
            super().keyPressEvent(event)  # what the editor of a cell has left over
            return
        keys = QKeySequence.StandardKey
        for key, act in (
            (keys.Copy, self._copy),
            (keys.Cut, self._cut),
            (keys.Paste, self._paste),
            (keys.Delete, self._clear),
        ):
            if event.matches(key):
                if act == self._copy or not self.is_locked():
                    act()
                return
        if self.is_locked():
            super().keyPressEvent(event)
            return
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and self._move(event.key()):
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._is_plain(event):
            self.edit(self.currentIndex())
            return
        super().keyPressEvent(event)

    @override
    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier, /
    ) -> QModelIndex:
        """Let Tab in the last cell begin a new row, and leave the grid from an empty one."""
        here = self.currentIndex()
        last = self._grid.index(self._grid.rowCount() - 1, self._grid.columnCount() - 1)
        at_end = action is QAbstractItemView.CursorAction.MoveNext and here == last
        if at_end and any(self._grid.cells[-1]):
            self._grid.insert_row(self._grid.rowCount())
            return self._grid.index(self._grid.rowCount() - 1, 0)
        return super().moveCursor(action, modifiers)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent, /) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Copy"), "Ctrl+C", self._copy)
        if not self.is_locked():
            self._offer_changes(menu)
        menu.exec(event.globalPos())

    def is_locked(self) -> bool:
        """Tell whether the cells can only be read and copied."""
        return self.editTriggers() == QAbstractItemView.EditTrigger.NoEditTriggers

    def _offer_changes(self, menu: QMenu) -> None:
        menu.addAction(self.tr("Paste"), "Ctrl+V", self._paste)
        menu.addSeparator()
        menu.addAction(self.tr("Insert row below"), self.add_row)
        menu.addAction(self.tr("Delete rows"), self._delete_rows)
        if not self._grid.headings:
            menu.addAction(self.tr("Insert column right"), self.add_column)
            menu.addAction(self.tr("Delete columns"), self._delete_columns)

    @Slot()
    def add_row(self) -> None:
        """Add a row below the cursor, or at the end."""
        here = self.currentIndex()
        place = here.row() + 1 if here.isValid() else self._grid.rowCount()
        self._grid.insert_row(place)
        self._go(place, max(here.column(), 0))

    @Slot()
    def add_column(self) -> None:
        """Add a column right of the cursor, or at the end."""
        here = self.currentIndex()
        place = here.column() + 1 if here.isValid() else self._grid.columnCount()
        self._grid.insert_column(place)
        self._go(max(here.row(), 0), place)

    @Slot()
    def _delete_rows(self) -> None:
        self._grid.remove(rows=[index.row() for index in self._chosen()])

    @Slot()
    def _delete_columns(self) -> None:
        self._grid.remove(columns=[index.column() for index in self._chosen()])

    @Slot()
    def _copy(self) -> None:
        texts = self._range()
        data = QMimeData()
        data.setText(write_cells(texts))
        data.setHtml(cells_html(texts))
        QGuiApplication.clipboard().setMimeData(data)

    @Slot()
    def _paste(self) -> None:
        here = self.currentIndex()
        cells = parse_cells(QGuiApplication.clipboard().text())
        if cells:
            top, left = max(here.row(), 0), max(here.column(), 0)
            self._grid.write(top, left, cells)
            self._go(top, left)

    def _cut(self) -> None:
        self._copy()
        self._clear()

    def _clear(self) -> None:
        chosen = self._chosen()
        if not chosen:
            return
        top, left = min(i.row() for i in chosen), min(i.column() for i in chosen)
        self._grid.write(top, left, [["" for _ in line] for line in self._range()])
        self._go(top, left)

    def _range(self) -> Cells:
        """Return the smallest rectangle that holds the selection."""
        chosen = self._chosen()
        rows = sorted({index.row() for index in chosen})
        columns = sorted({index.column() for index in chosen})
        cells = self._grid.cells
        return [[cells[r][c] for c in columns] for r in rows]

    def _chosen(self) -> list[QModelIndex]:
        return list(self.selectionModel().selectedIndexes())

    def _move(self, key: int) -> bool:
        here = self.currentIndex()
        steps = {
            Qt.Key.Key_Up: (self._grid.move_row, here.row(), -1),
            Qt.Key.Key_Down: (self._grid.move_row, here.row(), 1),
            Qt.Key.Key_Left: (self._grid.move_column, here.column(), -1),
            Qt.Key.Key_Right: (self._grid.move_column, here.column(), 1),
        }
        if key not in steps:
            return False
        move, place, step = steps[Qt.Key(key)]
        if move(place, step):
            across = key in (Qt.Key.Key_Left, Qt.Key.Key_Right)
            self._go(here.row() + (0 if across else step), here.column() + (step if across else 0))
        return True

    def _is_plain(self, event: QKeyEvent) -> bool:
        extra = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        return extra == Qt.KeyboardModifier.NoModifier and self.currentIndex().isValid()

    def _go(self, row: int, column: int) -> None:
        self.setCurrentIndex(self._grid.index(row, column))

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self._pause.start()

    @Slot()
    def _fit_soon(self) -> None:
        self._pause.start()

    @Slot()
    def _fit(self) -> None:
        """Give every row the height of its longest cell, and the grid that of its rows."""
        header = self.horizontalHeader()
        for c, width in enumerate(self._widths()):
            header.resizeSection(c, width)
        for r, texts in enumerate(self._grid.cells):
            font = theme().font("bold" if r == 0 and not self._grid.headings else "body")
            metrics = QFontMetrics(font)
            self.setRowHeight(r, max(self._height(c, t, metrics) for c, t in enumerate(texts)))
        least = theme().pixels(_ROW_HEIGHT)
        rows = min(self.verticalHeader().length(), least * _MOST_ROWS)
        policy = Qt.ScrollBarPolicy
        scrolls = rows < self.verticalHeader().length()
        shown = policy.ScrollBarAsNeeded if scrolls else policy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(shown)
        head = header.sizeHint().height() if self._grid.headings else 0
        self.setFixedHeight(rows + head + 2 * self.frameWidth())

    def _widths(self) -> list[int]:
        """Return the widths of the columns: by their longest text, which may break in two."""
        cells = [self._grid.headings, *self._grid.cells]
        columns = range(self._grid.columnCount())
        longest = [max(_length(row[c]) for row in cells if c < len(row)) for c in columns]
        short = [self._grid.is_short(c) for c in columns]
        wanted = [
            _SHORT_LETTERS if narrow else min(max(length, _LEAST_LETTERS), _MOST_LETTERS)
            for length, narrow in zip(longest, short, strict=True)
        ]
        many = len(wanted) >= _MANY_COLUMNS
        metrics = QFontMetrics(theme().font("body"))
        least = [
            max(
                theme().pixels(_NARROWER if many or narrow else _NARROWEST),
                _word_width((row[c] for row in cells if c < len(row)), metrics),
            )
            for c, narrow in enumerate(short)
        ]
        spare = max(self.viewport().width() - sum(least), 0)
        pairs = zip(least, wanted, strict=True)
        widths = [each + spare * letters // sum(wanted) for each, letters in pairs]
        widths[-1] += sum(least) + spare - sum(widths)
        return widths

    def _height(self, place: int, text: str, metrics: QFontMetrics) -> int:
        room = max(self.columnWidth(place) - _CELL_PADDING, 1)
        flags = int(Qt.TextFlag.TextWordWrap)
        lines = metrics.boundingRect(QRect(0, 0, room, _ENDLESS), flags, text or " ").height()
        return max(lines + _CELL_AIR, theme().pixels(_ROW_HEIGHT))


def _word_width(texts: Iterable[str], metrics: QFontMetrics) -> int:
    """Return what the longest word needs that cannot be broken, up to a bound."""
    words = (word for text in texts for word in text.split() if word.isascii())
    longest = max(words, key=len, default="")[:_LONGEST_WORD]
    return metrics.horizontalAdvance(longest) + _CELL_PADDING


def _length(text: str) -> int:
    return sum(2 if letter >= _WIDE else 1 for letter in text)
