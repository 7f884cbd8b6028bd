"""The table of projects, with what can be done to each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QWidget

from presales_desk.ui.models.shown import Shown
from presales_desk.ui.overriding import override
from presales_desk.ui.pages.home.cells import painters
from presales_desk.ui.pages.home.columns import card_of, fields
from presales_desk.ui.widgets.buttons import IconButton
from presales_desk.ui.widgets.frames import row
from presales_desk.ui.widgets.record_table import RecordTable
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QResizeEvent

    from presales_desk.ui.preferences import Preferences
    from presales_desk.workspace.cards import ProjectCard


_CAN_MISS = ("complete", "level", "win")
"""Columns that go when the type is too large for all of them, the least important first."""


class ProjectTable(RecordTable):
    """Projects in rows of two lines. Enter or a double click opens one, Delete deletes.

    Signals:
        export_requested: Id of a project.
        deletion_requested: Id of a project.
        menu_requested: Id of a project, where on the screen its menu is wanted.
    """

    export_requested = Signal(str)
    deletion_requested = Signal(str)
    menu_requested = Signal(str, QPoint)

    def __init__(self, name: str, preferences: Preferences) -> None:
        self._wants_completeness = True
        super().__init__(fields(), name, preferences, lines=2, read_only=True)
        for field, painter in painters().items():
            self.set_painter(field, painter)
        self._buttons = _RowButtons(self.viewport())
        self._buttons.hide()
        self._hovered = ""
        self._buttons.opens.clicked.connect(self._open_hovered)
        self._buttons.export.clicked.connect(self._export_hovered)
        self._buttons.more.clicked.connect(self._offer_more)
        self.entered.connect(self._show_buttons)
        self.verticalScrollBar().valueChanged.connect(self._buttons.hide)
        self.records.modelReset.connect(self._buttons.hide)

    def show_cards(self, cards: Iterable[ProjectCard]) -> None:
        """Show these projects from now on."""
        self.show_records([Shown(id=card.project_id, value=card) for card in cards])

    def card(self, project_id: str) -> ProjectCard | None:
        """Return the card of a project that is shown; None when it is not."""
        place = self.records.row_of(project_id)
        return None if place is None else card_of(self.records.record_at(place))

    def show_completeness(self, shown: bool) -> None:  # noqa: FBT001 (as Qt's own setters)
        """Show the column, or leave its room to the others."""
        self._wants_completeness = shown
        self._leave_out()

    def _leave_out(self) -> None:
        """Leave out what the others say too, while there is no room for it."""
        for field in _CAN_MISS:
            self.showColumn(self.records.column_of(field))
        if not self._wants_completeness:
            self.hideColumn(self.records.column_of("complete"))
        for field in _CAN_MISS:
            if self.columns.have_room():
                break
            self.hideColumn(self.records.column_of(field))
        self.columns.share_room()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._leave_out()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self.current_id():
            self.deletion_requested.emit(self.current_id())
            return
        super().keyPressEvent(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.current_id():
            self.menu_requested.emit(self.current_id(), event.globalPos())

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._buttons.hide()

    @Slot(QModelIndex)
    def _show_buttons(self, index: QModelIndex) -> None:
        """Put the buttons at the right end of the row under the mouse."""
        self._hovered = self.records.record_at(index.row()).id
        size = self._buttons.sizeHint()
        left = self.viewport().width() - size.width() - 8
        top = self.rowViewportPosition(index.row())
        middle = (self.rowHeight(index.row()) - size.height()) // 2
        self._buttons.setGeometry(left, top + middle, size.width(), size.height())
        self._buttons.show()

    @Slot()
    def _open_hovered(self) -> None:
        self.opened.emit(self._hovered)

    @Slot()
    def _export_hovered(self) -> None:
        self.export_requested.emit(self._hovered)

    @Slot()
    def _offer_more(self) -> None:
        more = self._buttons.more
        self.menu_requested.emit(self._hovered, more.mapToGlobal(more.rect().bottomLeft()))


class _RowButtons(QFrame):
    """What a row offers while the mouse is on it; the keyboard has Enter and the menu key."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("popup")
        self.opens = IconButton("ar", translate("ProjectTable", "Open"), "Return", small=True)
        export = translate("ProjectTable", "Export project file…")
        self.export = IconButton("export", export, small=True)
        self.more = IconButton("more", translate("ProjectTable", "More"), small=True)
        line = row(self, margin=2, spacing=2)
        for button in (self.opens, self.export, self.more):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            line.addWidget(button)
