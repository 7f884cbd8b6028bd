"""What the right button offers on a person of the map."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, Slot
from PySide6.QtWidgets import QMenu

from presales_desk.ui.pages.stakeholders.nodes import PersonItem
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from presales_desk.ui.pages.stakeholders.page import StakeholdersPage


class MapMenu(QObject):
    """The same that keys and buttons do, for whoever looks for it where the person is.

    Args:
        page: Does it.

    """

    def __init__(self, page: StakeholdersPage) -> None:
        super().__init__(page)
        self._page, self._view = page, page.views.map
        self._view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._view.customContextMenuRequested.connect(self._offer)

    @Slot(QPoint)
    def _offer(self, place: QPoint) -> None:
        """Offer what can be done with the person at ``place``; by key, with the chosen one."""
        under = [item for item in self._view.items(place) if isinstance(item, PersonItem)]
        if under:
            self._view.map.clearSelection()
            under[0].setSelected(True)
        if not self._view.current_id():
            return
        menu = QMenu(self._view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(translate("MapMenu", "Show and edit"), "F2", self._open)
        if self._page.may_write():
            contact = translate("PeopleCommands", "Plan a contact")
            menu.addAction(contact, self._page.plan_contact)
            line = translate("PeopleCommands", "Draw a line to somebody")
            menu.addAction(line, "Ctrl+L", self._page.begin_link)
            menu.addSeparator()
            menu.addAction(translate("MapMenu", "Delete"), "Del", self._delete)
        menu.popup(self._view.viewport().mapToGlobal(place))

    def _open(self) -> None:
        self._view.opened.emit(self._view.current_id())

    def _delete(self) -> None:
        self._view.delete_requested.emit([self._view.current_id()])
