"""What the page of the bid knows of its tabs, and nothing else."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from presales_desk.ui.commands import Command
    from presales_desk.ui.desk import Desk
    from presales_desk.ui.pages.bid.book import BidBook
    from presales_desk.workspace.workspace import Edit


class BidTab(QWidget):
    """Base of the tabs. Made with the desk once, then shown one project after another.

    What the tender says and what we answer is in ``_book``, read once for all tabs. Only the tab
    in front hears of edits; another one is shown anew when it comes to the front.

    Signals:
        changed: The possibility of one of its commands changed.
        chosen: Id of the record with the cursor, for the inspector; empty when there is none.
        reveal_wanted: Id of a record that another tab shows.
    """

    changed = Signal()
    chosen = Signal(str)
    reveal_wanted = Signal(str)

    def __init__(self, desk: Desk, book: BidBook) -> None:
        super().__init__()
        self._desk, self._book = desk, book

    def make_parts(self) -> Iterator[None]:
        """Make what ``__init__`` left out because making all takes over 30 ms; asked once."""
        return iter(())

    def commands(self) -> Sequence[Command]:
        """Return what the user can do here; offered only while this tab is in front."""
        return ()

    def refresh(self) -> None:
        """Show the bid of the book. Called when it was read anew, and on coming to the front."""

    def hear(self, edit: Edit) -> None:
        """Hear of an edit of the bid; the book holds what it brought."""
        del edit
        self.refresh()

    def reveal(self, record_id: str) -> bool:
        """Scroll to a record; tell whether it is shown here."""
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


def _no_count(book: BidBook) -> str:
    del book
    return ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TabEntry:
    """A tab as the page lists it. Cheap: the tab's own module is loaded when it is made.

    Attributes:
        name: Stable name, such as ``matrix``.
        title: Gives the name in the language of the window.
        load: Imports the tab's module and returns its class.
        tables: Records that it shows: one of them is revealed here.
        count: Gives what stands beside the name, such as ``126``; empty for nothing.

    """

    name: str
    title: Callable[[], str]
    load: Callable[[], type[BidTab]]
    tables: frozenset[str] = frozenset()
    count: Callable[[BidBook], str] = _no_count
