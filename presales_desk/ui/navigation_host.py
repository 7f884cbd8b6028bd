"""The room of the project's navigation in the window: full, a strip, or a strip that widens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from presales_desk.ui.nav_button import NAV_WIDTH, STRIP_WIDTH
from presales_desk.ui.overriding import override

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QMoveEvent, QResizeEvent, QShowEvent

    from presales_desk.ui.navigation import Navigation


class NavigationHost(QWidget):
    """Holds the place of the navigation, which itself lies above, so that it can cover the page."""

    def __init__(self, navigation: Navigation, parent: QWidget) -> None:
        super().__init__(parent)
        self._navigation = navigation
        navigation.setParent(parent)
        navigation.widened.connect(self._cover_page)
        navigation.narrowed.connect(self._settle)
        navigation.hide()
        self.set_strip(strip=False)

    def set_strip(self, *, strip: bool) -> None:
        """Give the navigation the width of a strip, or all it needs."""
        self.setFixedWidth(STRIP_WIDTH if strip else NAV_WIDTH)
        self._navigation.set_strip(strip=strip)
        self._settle()

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        self._settle()

    @override
    def moveEvent(self, event: QMoveEvent, /) -> None:
        self._settle()

    @override
    def showEvent(self, event: QShowEvent, /) -> None:
        self._navigation.show()
        self._settle()

    @override
    def hideEvent(self, event: QHideEvent, /) -> None:
        self._navigation.hide()

    @Slot()
    def _cover_page(self) -> None:
        place = self.geometry()
        place.setWidth(NAV_WIDTH)
        self._navigation.setGeometry(place)
        self._navigation.raise_()

    @Slot()
    def _settle(self) -> None:
        self._navigation.setGeometry(self.geometry())
        self._navigation.raise_()
