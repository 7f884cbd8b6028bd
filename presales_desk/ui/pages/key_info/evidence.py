"""Files that prove an answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence

from presales_desk.ui.file_naming import rename_words
from presales_desk.ui.widgets.buttons import Button, Kind
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from presales_desk.records.summary import Attachment


class FileButton(Button):
    """A file that proves something: Enter or a click opens it, Delete takes it away.

    Signals:
        opened: The Attachment.
        removed: The Attachment.
        renaming_wanted: The Attachment, whose name shall follow the naming rule.
    """

    opened = Signal(object)
    removed = Signal(object)
    renaming_wanted = Signal(object)

    def __init__(self, file: Attachment, *, removable: bool) -> None:
        super().__init__(file.name, Kind.LINK, "file", small=True)
        self._file = file
        self.clicked.connect(self._open)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self._offer(translate("FileButton", "Open")).triggered.connect(self._open)
        if removable:
            self._offer(rename_words()).triggered.connect(self._want_renaming)
            remove = self._offer(translate("FileButton", "Remove from the project"))
            remove.setShortcut(QKeySequence(Qt.Key.Key_Delete))
            remove.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            remove.triggered.connect(self._remove)

    def _offer(self, text: str) -> QAction:
        action = QAction(text, self)
        self.addAction(action)
        return action

    @Slot()
    def _open(self) -> None:
        self.opened.emit(self._file)

    @Slot()
    def _want_renaming(self) -> None:
        self.renaming_wanted.emit(self._file)

    @Slot()
    def _remove(self) -> None:
        self.removed.emit(self._file)
