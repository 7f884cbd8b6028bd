"""The menu of a row in a record table."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QMetaMethod, Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from presales_desk.ui.widgets.labels import menu_text
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import SignalInstance

    from presales_desk.ui.widgets.record_table import RecordTable


class RowAction(QAction):
    """An entry that a page adds: ``act`` gets the id of the record with the cursor."""

    def __init__(self, text: str, act: Callable[[str], object], table: RecordTable) -> None:
        super().__init__(menu_text(text), table)
        self._act, self._table = act, table
        self.triggered.connect(self._run)

    @Slot()
    def _run(self) -> None:
        self._act(self._table.current_id())


def row_menu(table: RecordTable, added: Sequence[QAction], *, movable: bool) -> QMenu:
    """Return a menu that goes when it closes: what pages added, then what tables offer.

    What no page would hear, such as a new row in a table of rows that are made elsewhere, is left
    out.
    """
    menu = QMenu(table)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.addActions(added)
    menu.addAction(translate("RecordTable", "Copy"), "Ctrl+C", table.copy)
    if table.records.read_only:
        return menu
    if _is_heard(table, table.paste_requested):
        menu.addAction(translate("RecordTable", "Paste"), "Ctrl+V", table.paste)
        if _is_heard(table, table.row_requested):
            below = translate("RecordTable", "Paste as new rows")
            menu.addAction(below, "Ctrl+Shift+V", table.paste_below)
    menu.addSeparator()
    if _is_heard(table, table.row_requested):
        menu.addAction(translate("RecordTable", "New row"), "Ctrl+Return", table.request_row)
    if movable:
        up, down = partial(table.move_row, -1), partial(table.move_row, 1)
        menu.addAction(translate("RecordTable", "Move up"), "Alt+Up", up)
        menu.addAction(translate("RecordTable", "Move down"), "Alt+Down", down)
    if _is_heard(table, table.delete_requested):
        menu.addAction(translate("RecordTable", "Delete"), "Del", table.request_deletion)
    return menu


def _is_heard(table: RecordTable, signal: SignalInstance) -> bool:
    return table.isSignalConnected(QMetaMethod.fromSignal(signal))
