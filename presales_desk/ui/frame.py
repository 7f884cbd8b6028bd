"""What the window holds: rail, navigation, pages, status bar; and the way from page to page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from presales_desk.ui.focus_keeper import FocusKeeper
from presales_desk.ui.navigation import Navigation
from presales_desk.ui.navigation_host import NavigationHost
from presales_desk.ui.page import Group, PageEntry
from presales_desk.ui.page_stack import PageStack
from presales_desk.ui.panes import focus_next
from presales_desk.ui.project_watch import ProjectWatch
from presales_desk.ui.rail import PROJECTS, Rail
from presales_desk.ui.read_only import ReadOnlyNotice
from presales_desk.ui.rename_offer import RenameOffer
from presales_desk.ui.status_bar import StatusBar
from presales_desk.ui.todo_watch import TodoWatch
from presales_desk.ui.widgets.frames import column, row
from presales_desk.ui.widgets.toasts import ToastArea
from presales_desk.ui.words import error_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.errors import ExpectedError
    from presales_desk.ui.desk import Desk
    from presales_desk.ui.saving import Notice
    from presales_desk.workspace.workspace import Edit

NARROW, LOW = 1400, 740
HISTORY = "history"
_NEWS = "news"  # good news that nothing takes back: the newest is enough


class Frame(QWidget):
    """Everything below the menu bar, in one language. Another language is another frame.

    Signals:
        page_shown: Name of the page that came to the front.
    """

    page_shown = Signal(str)

    def __init__(self, desk: Desk, entries: Sequence[PageEntry]) -> None:
        super().__init__()
        self.setObjectName("frame")
        self.desk = desk
        self.entries = list(entries)
        self._last_page = ""
        self._narrow = False
        self.rail = Rail(self.entries)
        self.navigation = Navigation(desk, self.entries)
        self.stack = PageStack(desk, self.entries)
        self.status = StatusBar()
        self.toasts = ToastArea(self)
        self._focus = FocusKeeper(self.stack)
        self._lay_out()
        self._connect()
        self._watch = ProjectWatch(desk, self.navigation)
        self.todos = TodoWatch(desk, self)
        self.todos.counted.connect(self.rail.show_due)
        self.todos.day_began.connect(self.stack.renew)
        self._renames = RenameOffer(desk, self.stack)
        self.refresh_undo()
        self.status.saving.show_state(desk.save_state)
        self.status.show_looks(desk.language, desk.preferences.zoom)

    def go(self, name: str, record_id: str = "") -> None:
        """Show a page, or with ``PROJECTS`` the open project or the list of projects.

        A page inside a project asks for an open one; without it nothing happens.
        """
        self._show(self._project_place() if name == PROJECTS else name, record_id)

    def go_to_list(self) -> None:
        """Show the list of projects, even while one is open."""
        self._show(self._list_of_projects())

    def entry(self, name: str) -> PageEntry | None:
        """Return the page ``name``; None when there is none."""
        return next((entry for entry in self.entries if entry.name == name), None)

    def set_compact(self, *, narrow: bool, low: bool) -> None:
        """Adapt to a window that is narrow or low."""
        self._narrow = narrow
        self._host.set_strip(strip=self._is_strip())
        self.stack.set_compact(narrow=narrow, low=low)

    def toggle_navigation(self) -> None:
        """Shrink the navigation to a strip, or show all of it; remembered for either width."""
        strip = not self._is_strip()
        self.desk.preferences.set_switch(self._strip_switch(), shown=strip)
        self._host.set_strip(strip=strip)

    def move_to_pane(self, step: int) -> None:
        """Move the focus to the next (1) or previous (-1) pane."""
        page = self.stack.current
        focus_next([self.rail, self.navigation, *(page.panes() if page else [])], step)

    @Slot(object)
    def show_error(self, error: ExpectedError) -> None:
        """Show a refusal as a banner over the page."""
        if self.stack.current is not None:
            self.stack.current.show_banner(error_text(error), about=error.key)

    @Slot(object)
    def show_notice(self, notice: Notice) -> None:
        """Show what went well: a written file over the page, anything else in the corner."""
        if notice.file is not None and self.stack.current is not None:
            self.stack.current.show_file(notice.file, notice.text)
            return
        edit = notice.undo
        if edit is None:
            self.toasts.say(notice.text, about=_NEWS)
        else:
            self.toasts.say(notice.text, lambda: self.desk.undo_edit(edit), about=edit.label.key)

    @Slot()
    def refresh_undo(self) -> None:
        """Show how many edits of what is visible can be taken back."""
        state = self.desk.undo_state
        label = self.desk.words.label(state.undo) if state.undo else ""
        self.status.show_undo_depth(state.depth, label)
        self.status.undo.setEnabled(self.entry(HISTORY) is not None)

    def _lay_out(self) -> None:
        outer = column(self)
        outer.addWidget(ReadOnlyNotice(self.desk))
        middle = row(spacing=0)
        self._host = NavigationHost(self.navigation, self)
        self._host.setVisible(False)
        for part in (self.rail, self._host):
            middle.addWidget(part)
        middle.addWidget(self.stack, 1)
        outer.addLayout(middle, 1)
        outer.addWidget(self.status)

    def _connect(self) -> None:
        self.rail.chosen.connect(self.go)
        self.navigation.chosen.connect(self.go)
        self.navigation.step_chosen.connect(self.go)
        self.navigation.all_projects_wanted.connect(self.go_to_list)
        self.stack.shown.connect(self._mark_place)
        self.stack.context_changed.connect(self.status.context.setText)
        self.status.retry_requested.connect(self.desk.retry)
        self.status.history_requested.connect(self._show_history)
        self.status.zoom_chosen.connect(self._choose_zoom)
        self.desk.page_requested.connect(self._follow)
        self.desk.project_opened.connect(self._leave_project)
        self.desk.edited.connect(self.refresh_undo)
        self.desk.undone.connect(self._show_edit)
        self.desk.refused.connect(self.show_error)
        self.desk.noticed.connect(self.show_notice)
        self.desk.save_state_changed.connect(self.status.saving.show_state)
        self.desk.task_started.connect(self.status.show_task)
        for task in self.desk.tasks:
            self.status.show_task(task)

    def _show(self, name: str, record_id: str = "") -> None:
        entry = self.entry(name)
        if entry is None or (entry.group.in_project and not self.desk.project_id):
            return
        if entry.group is not Group.HIDDEN:
            self.desk.look_at(project=entry.group.in_project)
        if entry.group.in_project:
            self._last_page = entry.name
        if self._is_inside():
            self._host.show()  # first: a page is then laid out once, in the room that it keeps
        self.stack.show_page(entry.name, record_id)

    def _project_place(self) -> str:
        """Return the page that the rail's way into projects leads to."""
        in_front = self.stack.current
        inside = in_front is not None and in_front.entry.group.in_project
        if not self.desk.project_id or inside:
            return self._list_of_projects()
        first = next((entry.name for entry in self.entries if entry.group.in_project), "")
        return self._last_page or first

    def _list_of_projects(self) -> str:
        lists = [entry.name for entry in self.entries if entry.group is Group.PROJECTS]
        return next(iter(lists), self.entries[0].name)

    def _is_strip(self) -> bool:
        return self.desk.preferences.switch(self._strip_switch(), default=self._narrow)

    def _strip_switch(self) -> str:
        return "strip.narrow" if self._narrow else "strip.normal"

    @Slot(str)
    def _mark_place(self, name: str) -> None:
        entry = self.entry(name)
        inside = self._is_inside()
        self._host.setVisible(inside)
        self.rail.show_place(PROJECTS if inside or self._is_list(entry) else name)
        self.navigation.show_page(name)
        self.status.context.setText("")
        self.refresh_undo()
        self.page_shown.emit(name)

    def _is_inside(self) -> bool:
        """Tell whether the place is in the open project: the navigation then shows."""
        return bool(self.desk.project_id) and self.desk.scope == self.desk.project_id

    def _is_list(self, entry: PageEntry | None) -> bool:
        return entry is not None and entry.group is Group.PROJECTS

    @Slot(str, str)
    def _follow(self, name: str, record_id: str) -> None:
        self.go(name or (self._project_place() if self.desk.project_id else PROJECTS), record_id)

    @Slot(str)
    def _leave_project(self, project_id: str) -> None:
        page = self.stack.current
        if not project_id:
            self._last_page = ""
            if page is not None and page.entry.group.in_project:
                self.go_to_list()

    @Slot(object)
    def _show_edit(self, edit: Edit) -> None:
        for about in (edit.label.key, _NEWS):
            self.toasts.forget(about)
        self.stack.reveal(edit)

    @Slot()
    def _show_history(self) -> None:
        self.go(HISTORY)

    @Slot(int)
    def _choose_zoom(self, percent: int) -> None:
        self.desk.preferences.zoom = percent
