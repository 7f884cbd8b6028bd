"""The tabs of a page: names with counts in a line, the tab in front below it."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QStackedWidget, QTabBar, QWidget

from presales_desk.ui.tab import Tab
from presales_desk.ui.turns import Turns
from presales_desk.ui.widgets.frames import column, row
from presales_desk.ui.widgets.labels import menu_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from presales_desk.ui.commands import Command
    from presales_desk.ui.tab import TabEntry
    from presales_desk.workspace.workspace import Edit

T = TypeVar("T", bound=Tab)


class TabHost(QWidget, Generic[T]):
    """Base of what holds the tabs of a page, and lets the one in front follow edits.

    Args:
        entries: Every tab, in the order of the names.
        title: Accessible name of the line of names.

    Attributes:
        tabs: The tabs that are made, by name.
        bar: The names; ``make_tabs`` adds them.

    Signals:
        turned: Another tab is in front, or its commands can do something else.
    """

    turned = Signal()

    def __init__(self, entries: Sequence[TabEntry[T]], title: str) -> None:
        super().__init__()
        self._entries = entries
        self._stale: set[str] = set()
        self._turns = Turns(self)
        self.tabs: dict[str, T] = {}
        self.bar = QTabBar()
        self.bar.setAccessibleName(title)
        self.bar.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._stack = QStackedWidget()
        strip = QFrame()
        strip.setObjectName("strip")
        self._line = row(strip, spacing=16)
        self._line.setContentsMargins(12, 0, 16, 0)
        self._line.addWidget(self.bar)
        body = column(self)
        body.addWidget(strip)
        body.addWidget(self._stack, 1)

    def make_tab(self, entry: TabEntry[T]) -> T:
        """Make a tab, and pass on the signals that only the tabs of this page have."""
        raise NotImplementedError

    def counts(self) -> Sequence[str]:
        """Return what stands beside each name, such as ``9/12``; empty for nothing."""
        raise NotImplementedError

    def can_work(self) -> bool:
        """Tell whether there is something that the commands of a tab can work on."""
        raise NotImplementedError

    def bring_up_to_date(self, tab: T) -> None:
        """Let the tab in front show what the page shows."""
        tab.refresh()

    def add_beside(self, widget: QWidget) -> None:
        """Put a widget into the room that the names leave in their line."""
        self._line.addWidget(widget, 1)

    def make_tabs(self) -> Iterator[None]:
        """Make every tab; between two parts the window may do other work."""
        for entry in self._entries:
            tab = self.make_tab(entry)
            self._stack.addWidget(tab)  # before it is filled, which is quicker
            yield
            yield from tab.make_parts()
            tab.changed.connect(self.turned)
            self.tabs[entry.name] = tab
            self.bar.addTab(menu_text(entry.title()))
            yield
        self.bar.currentChanged.connect(self._turn)

    @property
    def in_front(self) -> T:
        """The tab in front, up to date."""
        self._turns.finish()
        return self.tabs[self.name]

    @property
    def name(self) -> str:
        """Name of the tab in front."""
        return self._entries[max(self.bar.currentIndex(), 0)].name

    def refresh(self) -> None:
        """Show anew what the page shows; a tab behind does when it comes to the front."""
        self.refresh_soon()
        self._turns.finish()

    def refresh_soon(self) -> None:
        """Likewise, but the tab in front a turn of the event loop later."""
        self._stale = set(self.tabs)
        self.name_tabs()
        self._refresh_front()

    @Slot()
    def stop(self) -> None:
        """Read nothing any more: the workspace is closing."""
        self._turns.stop()

    def hear(self, edit: Edit) -> None:
        """Hear of an edit of what the page shows."""
        in_front = self.in_front
        self._stale = set(self.tabs) - {self.name}
        self.name_tabs()
        in_front.hear(edit)

    def show_tab(self, name: str) -> None:
        """Bring a tab to the front, up to date."""
        self.bar.setCurrentIndex([entry.name for entry in self._entries].index(name))
        self._turns.finish()

    def reveal(self, record_id: str, table: str) -> None:
        """Show a record of what the page shows, on the tab that shows its table."""
        if self.in_front.reveal(record_id):
            return
        for entry in self._entries:
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

    def name_tabs(self) -> None:
        """Renew the counts beside the names."""
        for place, (entry, count) in enumerate(zip(self._entries, self.counts(), strict=True)):
            self.bar.setTabText(place, menu_text(f"{entry.title()}  {count}".rstrip()))

    def _may_run(self, name: str, enabled: Callable[[], bool]) -> bool:
        return self.can_work() and name == self.name and enabled()

    @Slot()
    def _turn(self) -> None:
        in_front = self.tabs[self.name]
        for tab in self.tabs.values():
            if tab is not in_front:
                tab.commit()
        self._refresh_front()
        self.bar.updateGeometry()  # the name in front is bold: another one takes other room
        if not self.bar.hasFocus():  # Qt would pass it on to whatever comes next, such as a button
            in_front.setFocus(Qt.FocusReason.OtherFocusReason)
        self.turned.emit()

    def _refresh_front(self) -> None:
        self._stack.setCurrentWidget(self.tabs[self.name])
        self.setFocusProxy(self.tabs[self.name])
        self._turns.begin(self._bringing_up_to_date())

    def _bringing_up_to_date(self) -> Iterator[None]:
        if self.name in self._stale:
            self._stale.discard(self.name)
            self.bring_up_to_date(self.tabs[self.name])
        yield
