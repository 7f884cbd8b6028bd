"""What the page of the bid knows of its tabs, and nothing else."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from presales_desk.ui.tab import Tab, TabEntry

if TYPE_CHECKING:
    from collections.abc import Callable

    from presales_desk.ui.desk import Desk
    from presales_desk.ui.pages.bid.book import BidBook


class BidTab(Tab):
    """Base of the tabs. What the tender says and what we answer is in ``_book``, read once for all.

    Signals:
        chosen: Id of the record with the cursor, for the inspector; empty when there is none.
        reveal_wanted: Id of a record that another tab shows.
    """

    chosen = Signal(str)
    reveal_wanted = Signal(str)

    def __init__(self, desk: Desk, book: BidBook) -> None:
        super().__init__(desk)
        self._book = book


def _no_count(book: BidBook) -> str:
    del book
    return ""


@dataclass(frozen=True, slots=True, kw_only=True)
class BidTabEntry(TabEntry[BidTab]):
    """A tab as the page of the bid lists it.

    Attributes:
        count: Gives what stands beside the name, such as ``126``; empty for nothing.

    """

    count: Callable[[BidBook], str] = _no_count
