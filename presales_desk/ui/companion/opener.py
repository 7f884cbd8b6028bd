"""Opens the companion for an exchange, once, and goes on with a meeting that is under way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from presales_desk.records.enums import ExchangeState
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from presales_desk.records.exchange import Exchange
    from presales_desk.ui.companion.window import CompanionWindow
    from presales_desk.ui.desk import Desk


class CompanionOpener(QObject):
    """Keeps the companion that is open; ``companion_of`` returns that of a window.

    Attributes:
        window: None while none is open.

    """

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self.window: CompanionWindow | None = None

    def open(self, exchange: Exchange) -> None:
        """Show the companion for an exchange; one for another exchange goes."""
        from presales_desk.ui.companion.window import CompanionWindow  # not at the start

        if self.window is not None and self.window.exchange_id != exchange.id:
            self.window.close()
        if self.window is None:
            self.window = CompanionWindow(self._desk, exchange.id)
            self.window.closed.connect(self._forget)
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()

    @Slot()
    def _forget(self) -> None:
        self.window = None


def companion_of(desk: Desk) -> CompanionOpener:
    """Return the one opener of a window, so that no meeting is ever shown twice."""
    return desk.findChild(CompanionOpener) or CompanionOpener(desk)


def title_for(exchange: Exchange | None) -> str:
    """Return what opening the companion is called: a meeting under way is gone on with."""
    if exchange is not None and exchange.state is ExchangeState.RUNNING:
        return translate("Companion", "Go on with the meeting")
    return translate("Companion", "Live companion")
