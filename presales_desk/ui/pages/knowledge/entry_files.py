"""The files of an entry: open one, see where it lies, save a copy."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt, Signal, Slot
from PySide6.QtWidgets import QMenu

from presales_desk.records.formats import size
from presales_desk.ui import paint
from presales_desk.ui.icons import pixmap
from presales_desk.ui.theme import theme
from presales_desk.ui.widgets.buttons import IconButton
from presales_desk.ui.widgets.frames import Card
from presales_desk.ui.widgets.item_list import ItemList
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPainter

    from presales_desk.knowledge.entry import StoredFile

_MOST_ROWS = 3
_ROW = 32
_ICONS = {".pptx": "slides", ".potx": "slides", ".png": "image", ".jpg": "image", ".jpeg": "image"}
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class EntryFiles(Card):
    """A short list of files; what it offers is done to the one with the cursor.

    Signals:
        opened: The StoredFile to open.
        copy_wanted: The StoredFile to save a copy of.
        folder_wanted: The folder should be shown.
    """

    opened = Signal(object)
    copy_wanted = Signal(object)
    folder_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(translate("EntryFiles", "Files"), padding=0)
        self.list = ItemList(
            translate("EntryFiles", "Files of the entry"),
            _describe,
            _paint,
            height=_ROW,
            most=_MOST_ROWS,
        )
        self.list.opened.connect(self.opened)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._offer)
        self._copy = IconButton("export", translate("EntryFiles", "Save a copy…"), small=True)
        self._copy.clicked.connect(self._want_copy)
        self._folder = IconButton("folder", translate("EntryFiles", "Show the folder"), small=True)
        self._folder.clicked.connect(self.folder_wanted)
        for button in (self._copy, self._folder):
            self.header.add(button)
        self.body.addWidget(self.list)

    def show_files(self, files: Sequence[StoredFile]) -> None:
        """Show these files, those to read first; without any the card is away."""
        self.list.show_items(sorted(files, key=lambda file: not file.searchable))
        self.header.set_sub(str(len(files)))
        self.setVisible(bool(files))
        if files:
            self.list.choose(0)

    def menu(self) -> QMenu:
        """Return what can be done to the file with the cursor."""
        menu = QMenu(self)
        menu.addAction(translate("EntryFiles", "Open"), self._open)
        menu.addAction(translate("EntryFiles", "Save a copy…"), self._want_copy)
        menu.addAction(translate("EntryFiles", "Show the folder"), self.folder_wanted.emit)
        return menu

    @Slot(QPoint)
    def _offer(self, place: QPoint) -> None:
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.list.viewport().mapToGlobal(place))

    @Slot()
    def _open(self) -> None:
        self.opened.emit(self.list.current_item())

    @Slot()
    def _want_copy(self) -> None:
        self.copy_wanted.emit(self.list.current_item())


def _describe(file: StoredFile) -> str:
    return f"{file.name}  {size(file.size)}"


def _paint(painter: QPainter, rect: QRect, file: StoredFile) -> None:
    ratio = painter.device().devicePixelRatio()
    name = _ICONS.get(Path(file.name).suffix.casefold(), "file")
    icon = QRect(rect.left(), rect.center().y() - 7, 16, 16)
    painter.drawPixmap(icon, pixmap(name, "muted", 16, ratio))
    painter.setFont(theme().font("micro"))
    figure = size(file.size)
    room = painter.fontMetrics().horizontalAdvance(figure) + 8
    paint.text_line(painter, rect, figure, "muted", _RIGHT)
    painter.setFont(theme().font("body"))
    place = rect.adjusted(24, 0, -room, 0)  # names of one project differ at their end
    paint.text_line(painter, place, file.name, elide=Qt.TextElideMode.ElideMiddle)
