"""The pages of the window: made when first shown, kept, and told what changed while they show."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from presales_desk.records.summary import Link
from presales_desk.ui.collecting import end
from presales_desk.ui.page import Group
from presales_desk.ui.page_frame import PageFrame
from presales_desk.ui.page_help import has_help, open_help
from presales_desk.ui.theme import theme
from presales_desk.ui.turns import Turns

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from PySide6.QtCore import QSize

    from presales_desk.ui.desk import Desk
    from presales_desk.ui.experience_strip import ExperienceStrip
    from presales_desk.ui.page import PageEntry
    from presales_desk.workspace.workspace import Edit

_MOST_REVEALED = 20
_WITH_EXPERIENCE = (Group.PLAN, Group.ENGAGE)
_BUILD_MS = 15  # between two steps of building pages ahead
_LOOKED_AT_MS = 100  # what a page that has just been shown takes to be there and painted
_LAID_OUT = 200  # widgets at a time, about 3 ms


class PageStack(QStackedWidget):
    """Shows one page at a time.

    Attributes:
        builds_ahead: Whether pages are made before anybody looks at them.

    Signals:
        shown: Name of the page that came to the front.
        context_changed: What the status bar says about that page.
        built: All pages were made ahead.
    """

    shown = Signal(str)
    context_changed = Signal(str)
    built = Signal()

    def __init__(self, desk: Desk, entries: Iterable[PageEntry]) -> None:
        super().__init__()
        self._desk = desk
        self.entries = {entry.name: entry for entry in entries}
        self._frames: dict[str, PageFrame] = {}
        self._begun: dict[str, Iterator[None]] = {}
        self._strips: dict[str, ExperienceStrip] = {}
        self._seen: set[str] = set()
        self.builds_ahead = False
        self._compact = (False, False)
        self._paint_soon = QTimer(self, singleShot=True, interval=0)
        self._paint_soon.timeout.connect(self._paint)
        self._turns = Turns(self, _BUILD_MS)
        desk.edited.connect(self._hear)
        theme().theme_changing.connect(self._let_unseen_go)

    @property
    def current(self) -> PageFrame | None:
        """The page that is in front with what stands round it; None before the first."""
        frame = self.currentWidget()
        return frame if isinstance(frame, PageFrame) else None

    def show_page(self, name: str, record_id: str = "") -> None:
        """Bring a page to the front, up to date, and reveal a record on it."""
        self.commit()
        self.setUpdatesEnabled(False)  # reading and painting are a turn of the event loop each
        self._paint_soon.start()
        self._turns.rest(_LOOKED_AT_MS)
        self._seen.add(name)
        frame = self._frame(name)
        frame.set_compact(narrow=self._compact[0], low=self._compact[1])
        left = frame.focusWidget()
        self.setCurrentWidget(frame)
        self._bring_up_to_date(frame)
        now = QApplication.focusWidget()
        is_chosen = now is left or frame.page.focusProxy() is None  # else Qt took what comes first
        if not (is_chosen and frame.keeps_focus(now)):
            frame.page.setFocus(Qt.FocusReason.OtherFocusReason)
        if record_id:
            frame.page.reveal(record_id)
        self.shown.emit(name)

    def build_ahead(self) -> None:
        """Make the pages that nobody has seen yet, part by part, while nothing else is on.

        The first look at a page then waits for its records only.
        """
        self.builds_ahead = True
        self._turns.begin(self._make_all())

    def commit(self) -> None:
        """Have the page in front store what is typed."""
        if self.current is not None and self._shows_what_is_open(self.current):
            self.current.page.commit()

    def has_help(self) -> bool:
        """Tell whether an article explains the page in front."""
        return self.current is not None and has_help(self._desk, self.current.topic)

    @Slot()
    def open_help(self) -> None:
        """Show the article that explains the page in front, or its tab in front."""
        if self.current is not None:
            open_help(self._desk, self.current.topic)

    def reveal(self, edit: Edit) -> None:
        """Show where an edit that was taken back or made again lies."""
        name = self._page_of(edit)
        if name and (self.current is None or self.current.entry.name != name):
            self.show_page(name)
        if self.current is not None:
            for record_id in list(edit.ids)[:_MOST_REVEALED]:
                self.current.page.reveal(record_id)

    @Slot()
    def renew(self) -> None:
        """Read everything again: it is another day."""
        for frame in self._frames.values():
            frame.stale = True
        if self.current is not None and self._shows_what_is_open(self.current):
            self._bring_up_to_date(self.current)

    def set_compact(self, *, narrow: bool, low: bool) -> None:
        """Adapt the page in front, and every other one when it comes to the front."""
        self._compact = (narrow, low)
        if self.current is not None:
            self.current.set_compact(narrow=narrow, low=low)

    @Slot()
    def _paint(self) -> None:
        self.setUpdatesEnabled(True)

    def _frame(self, name: str) -> PageFrame:
        for _ in self._making(name):
            pass  # it is wanted now, whole
        return self._frames[name]

    def _make_all(self) -> Iterator[None]:
        for name in self.entries:
            yield from self._making(name)
            yield
        gc.freeze()  # the pages stay: nothing in them need be looked through for garbage
        self.built.emit()

    def _making(self, name: str) -> Iterator[None]:
        """Return what is left of making a page: it is begun ahead and ended when it is shown."""
        return self._begun.setdefault(name, self._make(name))

    def _make(self, name: str) -> Iterator[None]:
        entry = self.entries[name]
        page = entry.load()(self._desk)
        frame = PageFrame(entry, page, self._desk.preferences, self)
        yield
        yield from page.make_parts()
        yield
        frame.fill()
        frame.offer_help(offered=has_help(self._desk, entry.name))
        frame.help_wanted.connect(self.open_help)
        page.context_changed.connect(self._pass_context)
        self._frames[name] = frame
        self.addWidget(frame)
        yield from _laying_out(frame, self.size())
        if entry.group in _WITH_EXPERIENCE:
            yield
            self._add_experience(frame)

    @Slot()
    def _let_unseen_go(self) -> None:
        """End pages that were made ahead and hold nothing of anybody's work.

        To make them again between other work is better than to stand still while the theme
        dresses them.
        """
        unseen = [name for name in self._frames if name not in self._seen]
        for name in unseen:
            del self._begun[name]
            self._strips.pop(name, None)
        end(*(self._frames.pop(name) for name in unseen))
        if unseen and self.builds_ahead:
            self._turns.begin(self._make_all())

    def _add_experience(self, frame: PageFrame) -> None:
        """Put what earlier projects left for a page below it, where that can be something."""
        from presales_desk.actions.experience import PAGES  # not at the start
        from presales_desk.ui.experience_strip import ExperienceStrip

        if frame.entry.name in PAGES:
            strip = ExperienceStrip(self._desk, frame.entry.name)
            frame.add_foot(strip)
            self._strips[frame.entry.name] = strip

    def _bring_up_to_date(self, frame: PageFrame) -> None:
        if frame.entry.group.in_project and frame.project_id != self._desk.project_id:
            frame.project_id = self._desk.project_id
            frame.clear_banners()
            frame.page.show_project(frame.project_id)
        elif frame.stale:
            frame.page.refresh()
        frame.stale = False
        frame.refresh_header()
        if strip := self._strips.get(frame.entry.name):
            strip.look()

    def _shows_what_is_open(self, frame: PageFrame) -> bool:
        """Tell whether a page shows no project, or the open one; it may have been closed."""
        return not frame.entry.group.in_project or frame.project_id == self._desk.project_id

    def _page_of(self, edit: Edit) -> str:
        """Return the page that shows what ``edit`` touched: the one in front if it does."""
        in_project = edit.scope == self._desk.project_id
        shown = edit.kinds - {Link.table} or edit.kinds  # what was linked stands on many pages
        for entry in sorted(self.entries.values(), key=self._is_not_in_front):
            if entry.tables & shown and entry.group.in_project == in_project:
                return entry.name
        return ""

    def _is_not_in_front(self, entry: PageEntry) -> bool:
        return self.current is None or self.current.entry is not entry

    @Slot(object)
    def _hear(self, edit: Edit) -> None:
        for frame in self._frames.values():
            if frame is self.current and self._shows_what_is_open(frame):
                frame.page.hear(edit)
                frame.refresh_header()
            else:
                frame.stale = True

    @Slot(str)
    def _pass_context(self, text: str) -> None:
        if self.current is not None and self.sender() is self.current.page:
            self.context_changed.emit(text)


def _laying_out(frame: PageFrame, size: QSize) -> Iterator[None]:
    """Lay out a page that nobody sees yet, from the inside out; the first look is then quicker."""
    frame.resize(size)
    widgets = [*reversed(frame.findChildren(QWidget)), frame]
    for begin in range(0, len(widgets), _LAID_OUT):
        yield
        for widget in widgets[begin : begin + _LAID_OUT]:
            if layout := widget.layout():
                layout.activate()
