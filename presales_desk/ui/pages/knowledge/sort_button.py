"""What comes first among the hits, as a button that says it and a menu that changes it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from presales_desk.knowledge.hits import Order
from presales_desk.ui.widgets.buttons import Button, Kind
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from PySide6.QtGui import QAction


class SortButton(Button):
    """Chooses the order.

    Signals:
        changed: ``order`` is another one now.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__("", Kind.GHOST, "sort", small=True)
        self.order = Order.RELEVANCE
        self.setAccessibleName(translate("SearchBar", "What comes first"))
        menu = QMenu(self)
        self._group = QActionGroup(self)
        for order in Order:
            action = menu.addAction(_name(order))
            action.setCheckable(True)
            action.setData(order.value)
            self._group.addAction(action)
        self._group.triggered.connect(self._choose)
        self.setMenu(menu)
        self.choose(self.order)

    def choose(self, order: Order) -> None:
        """Let ``order`` decide what comes first."""
        is_new, self.order = order is not self.order, order
        self.setText(_name(order))
        for action in self._group.actions():
            action.setChecked(action.data() == order.value)
        if is_new:
            self.changed.emit()

    @Slot(object)
    def _choose(self, action: QAction) -> None:
        self.choose(Order(action.data()))


def _name(order: Order) -> str:
    return {
        Order.RELEVANCE: translate("SearchBar", "Relevance"),
        Order.DATE: translate("SearchBar", "Date"),
        Order.USED: translate("SearchBar", "Most used"),
    }[order]
