"""What the page of exchanges knows of its tabs, and nothing else."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from presales_desk.records.exchange import Exchange
    from presales_desk.ui.commands import Command
    from presales_desk.ui.desk import Desk


class ExchangeTab(QWidget):
    """Base of the tabs. Made with the desk once, then shown one exchange after another.

    Only the tab in front hears of edits; another one rereads when it comes to the front.

    Signals:
        changed: The possibility of one of its commands changed.
        exchange_wanted: Id of another exchange that shall be shown.
    """

    changed = Signal()
    exchange_wanted = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.exchange_id = ""

    def make_parts(self) -> Iterator[None]:
        """Make what ``__init__`` left out because making all takes over 30 ms; asked once."""
        return iter(())

    def commands(self) -> Sequence[Command]:
        """Return what the user can do here; offered only while this tab is in front."""
        return ()

    def show_exchange(self, exchange_id: str) -> None:
        """Show this exchange from now on, as it is stored."""
        self.exchange_id = exchange_id
        self.refresh()

    def refresh(self) -> None:
        """Read again what is shown. Called after edits, and when the tab comes to the front."""

    def records_changed(self, kinds: frozenset[str]) -> None:
        """Hear that records of these tables changed."""
        del kinds
        self.refresh()

    def reveal(self, record_id: str) -> bool:
        """Scroll to a record of the shown exchange; tell whether it is shown here."""
        del record_id
        return False

    def panes(self) -> Sequence[QWidget]:
        """Return the parts that F6 moves between, in reading order."""
        return (self,)

    def focus_filter(self) -> None:
        """Put the cursor into the filter of this tab, if it has one (key ``/``)."""

    def commit(self) -> None:
        """Store what is typed and not stored yet."""

    def compact_changed(self, *, narrow: bool, low: bool) -> None:
        """Adapt to a window under 1400 px wide (narrow) or under 740 px high (low)."""


def _no_count(desk: Desk, exchange: Exchange) -> str:
    del desk, exchange
    return ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TabEntry:
    """A tab as the page lists it. Cheap: the tab's own module is loaded when it is made.

    Attributes:
        name: Stable name, such as ``questions``.
        title: Gives the name in the language of the window.
        load: Imports the tab's module and returns its class.
        tables: Records that it shows alone: undo of an edit of one leads to it.
        count: Gives what stands beside the name, such as ``9/12``; empty for nothing.

    """

    name: str
    title: Callable[[], str]
    load: Callable[[], type[ExchangeTab]]
    tables: frozenset[str] = frozenset()
    count: Callable[[Desk, Exchange], str] = _no_count
