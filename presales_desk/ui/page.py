"""What the window knows of a page, and nothing else."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from presales_desk.ui.commands import Command
    from presales_desk.ui.desk import Desk
    from presales_desk.workspace.workspace import Edit


class Group(Enum):
    """Where the navigation shows a page."""

    RAIL = auto()
    """In the rail: seen without a project."""
    PROJECTS = auto()
    """The list of projects: where the rail's way into projects leads while none is open."""
    FOOT = auto()
    """At the foot of the rail."""
    HIDDEN = auto()
    """Nowhere: a command leads to it, without a project or with one."""
    PLAN = auto()
    """Inside a project: overall planning."""
    ENGAGE = auto()
    """Inside a project: implementation."""
    LEARN = auto()
    """Inside a project: summary."""

    @property
    def in_project(self) -> bool:
        """Whether its pages show one project."""
        return self in PROJECT_GROUPS


PROJECT_GROUPS = (Group.PLAN, Group.ENGAGE, Group.LEARN)


@dataclass(frozen=True, slots=True, kw_only=True)
class PageEntry:
    """A page as the window lists it. Cheap: the page's own module is loaded when first shown.

    Attributes:
        name: Stable name, such as ``key_info``.
        icon: Name of a file in ``resources/icons``.
        group: Where the navigation shows it.
        title: Gives the name in the language of the window.
        load: Imports the page's module and returns its class.
        tables: Records whose edits this page shows; undo leads to it.
        short: Gives a name for the navigation where the title is too long; None for the title.
        key: Of a hidden page; those of a project have their number.

    """

    name: str
    icon: str
    group: Group
    title: Callable[[], str]
    load: Callable[[], type[Page]]
    tables: frozenset[str] = frozenset()
    short: Callable[[], str] | None = None
    key: str = ""

    def short_title(self) -> str:
        """Return the name that fits into the navigation."""
        return self.short() if self.short is not None else self.title()


class Page(QWidget):
    """Base of every page. Made when first shown, then kept; made anew in another language.

    A page is made with the desk, rereads in ``show_project`` or ``refresh``, and hears of every
    edit of records through ``records_changed``. It emits ``header_changed`` when its title,
    purpose or the possibility of a command changed.

    Signals:
        header_changed: Title, purpose, or which commands can be run.
        context_changed: What the status bar says about the page, such as ``Slide 3 of 18``.
    """

    header_changed = Signal()
    context_changed = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk

    def make_parts(self) -> Iterator[None]:
        """Make what ``__init__`` left out because making all takes over 30 ms; asked once, first.

        It yields between two parts: there the window may do something else.
        """
        return iter(())

    def title(self) -> str:
        """Return the heading; empty for the name of the page's entry."""
        return ""

    def purpose(self) -> str:
        """Return one line on what the page is for, or a live summary."""
        return ""

    def part(self) -> str:
        """Return the name of the tab in front, which may have help of its own; empty for none."""
        return ""

    def show_part(self, name: str) -> None:
        """Bring a tab to the front: ``name`` is what ``part`` returned for it."""

    def commands(self) -> Sequence[Command]:
        """Return what the user can do here; asked once, when the page is made."""
        return ()

    def header_widget(self) -> QWidget | None:
        """Return what stands in the header before the buttons, such as a picker; asked once."""
        return None

    def inspector(self) -> QWidget | None:
        """Return what stands at the right of the page, full height; asked once."""
        return None

    def panes(self) -> Sequence[QWidget]:
        """Return the parts that F6 moves between, in reading order; the page alone if one."""
        return (self,)

    def teaches(self) -> bool:
        """Tell whether an empty state shows: its filled button is then the only one."""
        return False

    def show_project(self, project_id: str) -> None:
        """Show this project from now on. Called for pages inside a project only."""

    def refresh(self) -> None:
        """Read again what is shown. Called when the page comes to the front after edits."""

    def hear(self, edit: Edit) -> None:
        """Hear of an edit, for what reads again only ``edit.ids``, as thousands are slow to read.

        Called while the page is visible only.
        """
        self.records_changed(edit.kinds)

    def records_changed(self, kinds: frozenset[str]) -> None:
        """Hear that records of these tables changed. Called while the page is visible only."""
        del kinds
        self.refresh()

    def reveal(self, record_id: str) -> None:
        """Scroll to a record and outline it for a moment; unknown ids are ignored."""

    def place(self) -> str:
        """Return what ``reveal`` leads back to when the page is made anew; empty for its start."""
        return ""

    def commit(self) -> None:
        """Store what is typed and not stored yet. Called on page change, on undo and at the end."""

    def filter(self, text: str) -> None:
        """Show only what matches ``text``; used by pages that search."""

    def focus_filter(self) -> None:
        """Put the cursor into the filter of this page, if it has one (key ``/``)."""

    def compact_changed(self, *, narrow: bool, low: bool) -> None:
        """Adapt to a window under 1400 px wide (narrow) or under 740 px high (low)."""
