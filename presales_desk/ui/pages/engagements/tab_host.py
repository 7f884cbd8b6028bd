"""The tabs of the page: names with counts in a line, the tab in front below it."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QStackedWidget, QTabBar, QWidget

from presales_desk.ui.pages.engagements.tabs import TABS
from presales_desk.ui.widgets.frames import column, row
from presales_desk.ui.widgets.labels import menu_text
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from presales_desk.records.exchange import Exchange
    from presales_desk.ui.commands import Command
    from presales_desk.ui.desk import Desk
    from presales_desk.ui.pages.engagements.tab import ExchangeTab


class TabHost(QWidget):
    """Holds the tabs, and lets the one in front follow exchange and edits.

    Signals:
        turned: Another tab is in front, or its commands can do something else.
        exchange_wanted: Id of an exchange that a tab wants to be shown.
    """

    turned = Signal()
    exchange_wanted = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._exchange: Exchange | None = None
        self._stale: set[str] = set()
        self.tabs: dict[str, ExchangeTab] = {}
        self.bar = QTabBar()
        self.bar.setAccessibleName(translate("TabHost", "Parts of the exchange"))
        self.bar.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._stack = QStackedWidget()
        strip = QFrame()
        strip.setObjectName("strip")
        line = row(strip, spacing=8)
        line.setContentsMargins(12, 0, 12, 0)
        line.addWidget(self.bar, 1)
        body = column(self)
        body.addWidget(strip)
        body.addWidget(self._stack, 1)

    def make_tabs(self) -> Iterator[None]:
        """Make every tab; between two parts the window may do other work."""
        for entry in TABS:
            tab = entry.load()(self._desk)
            self._stack.addWidget(tab)  # before it is filled, which is quicker
            yield
            yield from tab.make_parts()
            tab.changed.connect(self.turned)
            tab.exchange_wanted.connect(self.exchange_wanted)
            self.tabs[entry.name] = tab
            self.bar.addTab(menu_text(entry.title()))
            yield
        self.bar.currentChanged.connect(self._turn)

    @property
    def in_front(self) -> ExchangeTab:
        """The tab in front."""
        return self.tabs[self.name]

    @property
    def name(self) -> str:
        """Name of the tab in front."""
        return TABS[max(self.bar.currentIndex(), 0)].name

    def show_exchange(self, exchange: Exchange) -> None:
        """Show an exchange from now on; each tab reads it when it comes to the front."""
        if self._exchange is not None and exchange.id != self._exchange.id:
            self.commit()
        self._exchange = exchange
        self._stale = set(self.tabs)
        self._name_tabs()
        self._bring_up_to_date()

    def hear(self, exchange: Exchange, kinds: frozenset[str]) -> None:
        """Hear that records of these tables changed while ``exchange`` is shown."""
        if self._exchange is None or exchange.id != self._exchange.id:
            self.show_exchange(exchange)
            return
        self._exchange = exchange
        self._stale = set(self.tabs) - {self.name}
        self._name_tabs()
        self.in_front.records_changed(kinds)

    def show_tab(self, name: str) -> None:
        """Bring a tab to the front."""
        self.bar.setCurrentIndex([entry.name for entry in TABS].index(name))

    def reveal(self, record_id: str, table: str) -> None:
        """Show a record of the shown exchange, on the tab that shows its table."""
        if self.in_front.reveal(record_id):
            return
        for entry in TABS:
            if table in entry.tables:
                self.show_tab(entry.name)
                self.in_front.reveal(record_id)
                return

    def step(self, by: int) -> None:
        """Go to the next (1) or the previous (-1) tab."""
        self.bar.setCurrentIndex((self.bar.currentIndex() + by) % self.bar.count())

    def commit(self) -> None:
        """Store what is typed in any tab."""
        for tab in self.tabs.values():
            tab.commit()

    def commands(self) -> Sequence[Command]:
        """Return the commands of all tabs; each can be run while its tab is in front."""
        return [
            replace(command, enabled=partial(self._may_run, name, command.enabled))
            for name, tab in self.tabs.items()
            for command in tab.commands()
        ]

    def _may_run(self, name: str, enabled: Callable[[], bool]) -> bool:
        return self._exchange is not None and name == self.name and enabled()

    def _name_tabs(self) -> None:
        if self._exchange is None:
            return
        for place, entry in enumerate(TABS):
            count = entry.count(self._desk, self._exchange)
            self.bar.setTabText(place, menu_text(f"{entry.title()}  {count}".rstrip()))

    @Slot()
    def _turn(self) -> None:
        for tab in self.tabs.values():
            if tab is not self.in_front:
                tab.commit()
        self._bring_up_to_date()
        if not self.bar.hasFocus():  # Qt would pass it on to whatever comes next, such as a button
            self.in_front.setFocus(Qt.FocusReason.OtherFocusReason)
        self.turned.emit()

    def _bring_up_to_date(self) -> None:
        self._stack.setCurrentWidget(self.in_front)
        if self.name in self._stale and self._exchange is not None:
            self._stale.discard(self.name)
            self.in_front.show_exchange(self._exchange.id)
