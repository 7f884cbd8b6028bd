"""The command palette: type a few letters, press Enter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QLayout,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from presales_desk.ui import paint
from presales_desk.ui.icons import NORMAL, pixmap
from presales_desk.ui.overriding import override
from presales_desk.ui.palette_items import (
    PaletteItem,
    command_items,
    matching,
    project_items,
    search_item,
)
from presales_desk.ui.palette_match import Sound, sounds_of
from presales_desk.ui.theme import theme
from presales_desk.ui.widgets.frames import column, row
from presales_desk.ui.widgets.labels import PlainLabel
from presales_desk.ui.widgets.notices import IconLabel
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from presales_desk.records.job import Job
    from presales_desk.ui.main_window import MainWindow
    from presales_desk.workspace.workspace import Reader

WIDTH, TOP, ROW_HEIGHT, MOST_ROWS = 640, 96, 32, 9
_ITEM_ROLE = Qt.ItemDataRole.UserRole
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)

_sounds: dict[str, Sound] = {}  # a title always sounds the same: kept while the program runs


class Palette(QDialog):
    """Offers everything that can be done or shown now; Enter runs the marked row.

    Args:
        window: Whose commands are offered.
        projects_only: Offer the projects alone.

    """

    def __init__(self, window: MainWindow, *, projects_only: bool = False) -> None:
        super().__init__(window, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Palette", "Command palette"))
        self._window, self._projects_only = window, projects_only
        commands = [] if projects_only else command_items(window.offered_actions())
        self._items = [*commands, *project_items(window.desk)]
        self.input = QLineEdit()
        self.input.setObjectName("bare")
        self.input.setPlaceholderText(self._invitation())
        self.input.textChanged.connect(self._show_matches)
        self.input.returnPressed.connect(self._run)
        self.input.installEventFilter(self)
        self.list = QListView()
        self.list.setItemDelegate(_RowDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.clicked.connect(self._run)
        self._model = QStandardItemModel(self)
        self.list.setModel(self._model)
        self._lay_out()
        self._learn_sounds()
        self._show_matches()

    def open_above(self) -> None:
        """Show the palette near the top of its window."""
        place = self._window.rect()
        left = (place.width() - WIDTH) // 2
        self.move(self._window.mapToGlobal(place.topLeft()).x() + left, self._top())
        self.show()
        self.input.setFocus()

    def titles(self) -> list[str]:
        """Return the titles of the rows."""
        rows = range(self._model.rowCount())
        return [self._item(self._model.index(place, 0)).title for place in rows]

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and _is_move(event):
            self.list.event(event)
            return True
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        outer = column(self)
        outer.setSizeConstraint(QLayout.SizeConstraint.SetFixedSize)
        box = QFrame()
        box.setObjectName("popup")
        box.setFixedWidth(WIDTH)  # the dialog itself takes its size from what is in it
        outer.addWidget(box)
        body = column(box, margin=1)
        head = row(spacing=8)
        head.setContentsMargins(12, 5, 12, 5)
        head.addWidget(IconLabel("search", "muted"))
        head.addWidget(self.input, 1)
        head.addWidget(PlainLabel(translate("Palette", "Pinyin initials work too"), "muted"))
        body.addLayout(head)
        body.addWidget(self.list)

    def _invitation(self) -> str:
        if self._projects_only:
            return translate("Palette", "Open project…")
        return translate("Palette", "Command, page or project…")

    def _top(self) -> int:
        return self._window.mapToGlobal(self._window.rect().topLeft()).y() + TOP

    def _show_matches(self) -> None:
        text = self.input.text().strip()
        found = matching(text, self._items, _sounds)
        if text and not self._projects_only:
            found.append(search_item(text, self._window.search))
        self._model.clear()
        for item in found:
            row_item = QStandardItem(item.title)
            row_item.setData(item, _ITEM_ROLE)
            self._model.appendRow(row_item)
        self.list.setCurrentIndex(self._model.index(0, 0))
        self.list.setFixedHeight(min(len(found), MOST_ROWS) * ROW_HEIGHT + 2)

    def _run(self) -> None:
        index = self.list.currentIndex()
        if not index.isValid():
            return
        item = self._item(index)
        self.close()
        item.run()

    def _item(self, index: QModelIndex) -> PaletteItem:
        return index.data(_ITEM_ROLE)

    def _learn_sounds(self) -> None:
        """Have the sounds of titles that are new computed off the window's thread."""
        texts = {text for item in self._items for text in (item.title, item.words)}
        new = [text for text in texts if text not in _sounds]
        if not new:
            return

        def work(reader: Reader, job: Job) -> dict[str, Sound]:
            del reader, job  # only the titles are needed, and they take a moment at most
            return sounds_of(new)

        task = self._window.desk.run(work, translate("Palette", "Preparing pinyin"), _sounds.update)
        task.ended.connect(self._show_matches)


def _is_move(event: QKeyEvent) -> bool:
    return event.type() == QEvent.Type.KeyPress and Qt.Key(event.key()) in _MOVES


class _RowDelegate(QStyledItemDelegate):
    """Draws icon, title, kind and key of a row."""

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(WIDTH - 20, ROW_HEIGHT)

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        item: PaletteItem = index.data(_ITEM_ROLE)
        rect: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue] not in the stubs
        state: QStyle.StateFlag = option.state  # pyright: ignore[reportAttributeAccessIssue] likewise
        marked = bool(state & QStyle.StateFlag.State_Selected)
        if marked:
            painter.fillRect(rect, theme().color("sel"))
        top = rect.top() + (ROW_HEIGHT - NORMAL) // 2
        picture = pixmap(item.icon, "muted", NORMAL, painter.device().devicePixelRatioF())
        painter.drawPixmap(rect.left() + 12, top, picture)
        painter.setFont(theme().font("bold" if marked else "body"))
        width = painter.fontMetrics().horizontalAdvance(item.title)
        room = rect.width() - 200
        title = QRect(rect.left() + 38, rect.top(), min(width + 4, room), ROW_HEIGHT)
        paint.text_line(painter, title, item.title)
        painter.setFont(theme().font("small"))
        rest = QRect(title.right() + 10, rect.top(), rect.right() - title.right() - 90, ROW_HEIGHT)
        paint.text_line(painter, rest, item.group, "muted")
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        paint.text_line(painter, rect.adjusted(0, 0, -12, 0), item.key, "muted", right)
