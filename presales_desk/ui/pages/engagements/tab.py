"""What the page of exchanges knows of its tabs, and nothing else."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from presales_desk.ui.tab import Tab, TabEntry

if TYPE_CHECKING:
    from collections.abc import Callable

    from presales_desk.records.exchange import Exchange
    from presales_desk.ui.desk import Desk


class ExchangeTab(Tab):
    """Base of the tabs, which show one exchange after another.

    Attributes:
        exchange_id: Of the exchange that is shown; empty before the first one.

    Signals:
        exchange_wanted: Id of another exchange that shall be shown.
    """

    exchange_wanted = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.exchange_id = ""

    def show_exchange(self, exchange_id: str) -> None:
        """Show this exchange from now on, as it is stored."""
        self.exchange_id = exchange_id
        self.refresh()


@dataclass(frozen=True, slots=True, kw_only=True)
class ExchangeTabEntry(TabEntry[ExchangeTab]):
    """A tab as the page of exchanges lists it.

    Attributes:
        count: Gives what stands beside the name, such as ``9/12``; empty for nothing.

    """

    count: Callable[[Desk, Exchange], str]
