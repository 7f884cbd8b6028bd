"""What a page with tabs knows of its tabs, and nothing else."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from presales_desk.ui.commands import Command
    from presales_desk.ui.desk import Desk
    from presales_desk.workspace.workspace import Edit

T = TypeVar("T")


class Tab(QWidget):
    """Base of the tabs of a page. Made with the desk once, then shown one thing after another.

    Only the tab in front hears of edits; another one rereads when it comes to the front.

    Signals:
        changed: The possibility of one of its commands changed.
    """

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk

    def make_parts(self) -> Iterator[None]:
        """Make what ``__init__`` left out because making all takes over 30 ms; asked once."""
        return iter(())

    def commands(self) -> Sequence[Command]:
        """Return what the user can do here; offered only while this tab is in front."""
        return ()

    def refresh(self) -> None:
        """Read again what is shown. Called after edits, and when the tab comes to the front."""

    def hear(self, edit: Edit) -> None:
        """Hear of an edit of what this tab may show."""
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


@dataclass(frozen=True, slots=True, kw_only=True)
class TabEntry(Generic[T]):
    """A tab as its page lists it. Cheap: the tab's own module is loaded when it is made.

    Attributes:
        name: Stable name, such as ``matrix``.
        title: Gives the name in the language of the window.
        load: Imports the tab's module and returns its class.
        tables: Records that it shows: to reveal one brings it to the front.

    """

    name: str
    title: Callable[[], str]
    load: Callable[[], type[T]]
    tables: frozenset[str] = frozenset()
