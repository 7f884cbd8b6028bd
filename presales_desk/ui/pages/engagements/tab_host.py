"""The tabs of an exchange."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal

from presales_desk.ui.overriding import override
from presales_desk.ui.pages.engagements.tab import ExchangeTab
from presales_desk.ui.pages.engagements.tabs import TABS
from presales_desk.ui.tab_host import TabHost
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.records.exchange import Exchange
    from presales_desk.ui.desk import Desk
    from presales_desk.ui.tab import TabEntry
    from presales_desk.workspace.workspace import Edit

_OF_KEYS = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)


class ExchangeTabHost(TabHost[ExchangeTab]):
    """Lets the tab in front follow the exchange that is shown.

    Signals:
        exchange_wanted: Id of an exchange that a tab wants to be shown.
    """

    exchange_wanted = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__(TABS, translate("ExchangeTabHost", "Parts of the exchange"))
        self._desk = desk
        self._exchange: Exchange | None = None
        desk.closing.connect(self.stop)

    @override
    def event(self, event: QEvent, /) -> bool:
        if event.type() in _OF_KEYS and self.bar.hasFocus() and self.tabs:
            return self.in_front.event(event)  # keys that it has for itself work on the names too
        return super().event(event)

    @override
    def make_tab(self, entry: TabEntry[ExchangeTab]) -> ExchangeTab:
        tab = entry.load()(self._desk)
        tab.exchange_wanted.connect(self.exchange_wanted)
        return tab

    @override
    def counts(self) -> Sequence[str]:
        shown = self._exchange
        return [entry.count(self._desk, shown) if shown is not None else "" for entry in TABS]

    @override
    def can_work(self) -> bool:
        return self._exchange is not None

    @override
    def bring_up_to_date(self, tab: ExchangeTab) -> None:
        if self._exchange is not None:
            tab.show_exchange(self._exchange.id)

    def show_exchange(self, exchange: Exchange) -> None:
        """Show an exchange from now on; each tab reads it when it comes to the front."""
        if self._exchange is not None and exchange.id != self._exchange.id:
            self.commit()
        self._exchange = exchange
        self.refresh_soon()

    def follow(self, exchange: Exchange, edit: Edit) -> None:
        """Hear of an edit after which the page shows ``exchange``."""
        if self._exchange is None or exchange.id != self._exchange.id:
            self.show_exchange(exchange)
            return
        self._exchange = exchange
        self.hear(edit)
