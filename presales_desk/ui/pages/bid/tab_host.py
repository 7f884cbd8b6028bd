"""The tabs of the page: names with counts in a line, the tab in front below it."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QSizePolicy, QStackedWidget, QTabBar, QWidget

from presales_desk.ui.pages.bid.tabs import TABS
from presales_desk.ui.widgets.frames import column, row
from presales_desk.ui.widgets.labels import ElidedLabel, menu_text
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from presales_desk.ui.commands import Command
    from presales_desk.ui.desk import Desk
    from presales_desk.ui.pages.bid.book import BidBook
    from presales_desk.ui.pages.bid.tab import BidTab
    from presales_desk.workspace.workspace import Edit


class BidTabHost(QWidget):
    """Holds the tabs, and lets the one in front follow the bid and its edits.

    Signals:
        turned: Another tab is in front, or its commands can do something else.
        chosen: Id of the record with the cursor in the tab in front.
        reveal_wanted: Id of a record that some tab shows.
    """

    turned = Signal()
    chosen = Signal(str)
    reveal_wanted = Signal(str)

    def __init__(self, desk: Desk, book: BidBook) -> None:
        super().__init__()
        self._desk, self._book = desk, book
        self._stale: set[str] = set()
        self.tabs: dict[str, BidTab] = {}
        self.bar = QTabBar()
        self.bar.setAccessibleName(translate("BidTabHost", "Parts of the bid"))
        self.bar.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.source = ElidedLabel("", "muted", middle=True)
        self.source.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.source.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._stack = QStackedWidget()
        strip = QFrame()
        strip.setObjectName("strip")
        line = row(strip, spacing=16)
        line.setContentsMargins(12, 0, 16, 0)
        line.addWidget(self.bar)
        line.addWidget(self.source, 1)
        body = column(self)
        body.addWidget(strip)
        body.addWidget(self._stack, 1)

    def make_tabs(self) -> Iterator[None]:
        """Make every tab; between two parts the window may do other work."""
        for entry in TABS:
            tab = entry.load()(self._desk, self._book)
            self._stack.addWidget(tab)  # before it is filled, which is quicker
            yield
            yield from tab.make_parts()
            tab.changed.connect(self.turned)
            tab.chosen.connect(self.chosen)
            tab.reveal_wanted.connect(self.reveal_wanted)
            self.tabs[entry.name] = tab
            self.bar.addTab(menu_text(entry.title()))
            yield
        self.bar.currentChanged.connect(self._turn)

    @property
    def in_front(self) -> BidTab:
        """The tab in front."""
        return self.tabs[self.name]

    @property
    def name(self) -> str:
        """Name of the tab in front."""
        return TABS[max(self.bar.currentIndex(), 0)].name

    def refresh(self) -> None:
        """Show the bid of the book; each tab does when it comes to the front."""
        self._stale = set(self.tabs)
        self.name_tabs()
        self._bring_up_to_date()

    def hear(self, edit: Edit) -> None:
        """Hear of an edit of the bid that the book has taken in."""
        self._stale = set(self.tabs) - {self.name}
        self.name_tabs()
        self.in_front.hear(edit)

    def hear_others(self, edit: Edit) -> None:
        """Hear of an edit of what the book does not hold, such as letters and holidays."""
        if self._book.project_id:
            self.hear(edit)

    def show_tab(self, name: str) -> None:
        """Bring a tab to the front."""
        self.bar.setCurrentIndex([entry.name for entry in TABS].index(name))

    def reveal(self, record_id: str, table: str) -> None:
        """Show a record on the tab that shows its table."""
        if self.in_front.reveal(record_id):
            return
        for entry in TABS:
            if table in entry.tables:
                self.show_tab(entry.name)
                self.in_front.reveal(record_id)
                return

    def commit(self) -> None:
        """Store what is typed in any tab."""
        for tab in self.tabs.values():
            tab.commit()

    def step(self, by: int) -> None:
        """Go to the next (1) or the previous (-1) tab."""
        self.bar.setCurrentIndex((self.bar.currentIndex() + by) % self.bar.count())

    def commands(self) -> Sequence[Command]:
        """Return the commands of all tabs; each can be run while its tab is in front."""
        return [
            replace(command, enabled=partial(self._may_run, name, command.enabled))
            for name, tab in self.tabs.items()
            for command in tab.commands()
        ]

    def _may_run(self, name: str, enabled: Callable[[], bool]) -> bool:
        return self._book.has_tender and name == self.name and enabled()

    def name_tabs(self) -> None:
        """Renew the counts beside the names."""
        for place, entry in enumerate(TABS):
            count = entry.count(self._book)
            self.bar.setTabText(place, menu_text(f"{entry.title()}  {count}".rstrip()))

    @Slot()
    def _turn(self) -> None:
        for tab in self.tabs.values():
            if tab is not self.in_front:
                tab.commit()
        self._bring_up_to_date()
        self.turned.emit()

    def _bring_up_to_date(self) -> None:
        self._stack.setCurrentWidget(self.in_front)
        if self.name in self._stale:
            self._stale.discard(self.name)
            self.in_front.refresh()
