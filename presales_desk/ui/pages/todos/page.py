"""The page of a project's to-dos: one table, filled by hand, by pasting, and from the gaps."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QCheckBox, QFrame, QStackedWidget, QWidget

from presales_desk.actions.find import profile
from presales_desk.actions.todos import read_todos, todos_from_gaps
from presales_desk.planning.todos import concerns, is_due
from presales_desk.records.people import Colleague, Todo
from presales_desk.ui.calendar_files import choose_calendar
from presales_desk.ui.commands import Command, Where
from presales_desk.ui.overriding import override
from presales_desk.ui.page import Page
from presales_desk.ui.todo_table import TodoTable
from presales_desk.ui.todo_words import words_of_made
from presales_desk.ui.widgets.buttons import Button, Kind, Segmented
from presales_desk.ui.widgets.entry_line import EntryLine
from presales_desk.ui.widgets.frames import column, row
from presales_desk.ui.widgets.notices import EmptyState
from presales_desk.ui.widgets.search_field import SearchField
from presales_desk.ui.words import dotted, translate

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from presales_desk.actions.planned import Planned
    from presales_desk.actions.todos import MadeTodos
    from presales_desk.records.job import Job
    from presales_desk.ui.desk import Desk
    from presales_desk.workspace.workspace import Edit, Reader

_COLUMNS = ("finished", "text", "owner", "due", "page", "note")
_TABLES = frozenset({Todo.table, Colleague.table})


class Shelf(IntEnum):
    """Which to-dos are shown, in the order of the buttons. Today's done ones count as open."""

    OPEN = 0
    DONE = 1
    ALL = 2


class TodosPage(Page):
    """Everything to do in one project, with owner and day (method, section 17)."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.setObjectName("page")
        self._project_id = ""
        self._todos: list[Todo] = []
        self.shelf = Segmented(
            [
                translate("TodosPage", "Open"),
                translate("TodosPage", "Done"),
                translate("TodosPage", "All"),
            ],
            translate("TodosPage", "State"),
        )
        self.mine = QCheckBox(translate("TodosPage", "Mine"))
        self.search = SearchField(translate("TodosPage", "Filter to-dos"))
        self.entry = EntryLine(translate("TodosPage", "What is to be done?"), "Ctrl+Enter")
        self.table = TodoTable(desk, "todos.table", _COLUMNS)
        self.empty = self._make_empty()
        self.nothing = EmptyState(
            translate("TodosPage", "No to-do is like this"),
            translate("TodosPage", "Choose another state, or take the filter away."),
            "filter",
        )
        self._stack = QStackedWidget()
        for shown in (self.table, self.empty, self.nothing):
            self._stack.addWidget(shown)
        body = column(self)
        body.addWidget(self._make_bar())
        body.addWidget(self.entry)
        body.addWidget(self._stack, 1)
        self.entry.setVisible(self._may_write())
        self._connect()
        self.setFocusProxy(self.table)

    @override
    def purpose(self) -> str:
        today = self._desk.now().date()
        left = sum(todo.finished is None for todo in self._todos)
        due = sum(is_due(todo, today) for todo in self._todos)
        words = translate("TodosPage", "{count} open").format(count=left)
        late = translate("TodosPage", "due today or overdue: {count}").format(count=due)
        return dotted(words if left else "", late if due else "")

    @override
    def commands(self) -> Sequence[Command]:
        return (
            Command(
                id="todos.from_gaps",
                title=translate("TodosPage", "Make to-dos of the gaps"),
                icon="import",
                where=Where.HEADER,
                enabled=self._may_write,
                run=self.fill,
            ),
            Command(
                id="todos.new",
                title=translate("TodosPage", "New to-do"),
                icon="plus",
                key="Ctrl+Return",
                where=Where.PRIMARY,
                enabled=self._may_write,
                run=self.entry.begin,
            ),
        )

    @override
    def teaches(self) -> bool:
        return self._stack.currentWidget() is self.empty

    @override
    def show_project(self, project_id: str) -> None:
        self._project_id = project_id
        self.refresh()

    @override
    def refresh(self) -> None:
        if self._project_id:
            self._todos = read_todos(self._desk.workspace, self._project_id)
            self._show()

    @override
    def records_changed(self, kinds: frozenset[str]) -> None:
        if kinds & _TABLES:
            self.refresh()

    @override
    def reveal(self, record_id: str) -> None:
        if any(todo.id == record_id for todo in self._todos):
            if self.table.records.row_of(record_id) is None:
                self._show_everything()
            self.table.reveal(record_id, "text")

    @override
    def place(self) -> str:
        return self.table.current_id()

    @override
    def focus_filter(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def fill(self) -> None:
        """Make to-dos of everything that is missing in the project, as one edit."""
        project_id, today = self._project_id, self._desk.now().date()

        def work(reader: Reader, job: Job) -> Planned[MadeTodos]:
            del job  # as long as the overview takes
            return todos_from_gaps(reader, project_id, today)

        title = translate("TodosPage", "Looking for what is missing")
        self._desk.run_edit(work, title, self._tell_made)

    def _tell_made(self, made: MadeTodos, edit: Edit | None) -> None:
        self._desk.tell(words_of_made(len(made.todos), made.left), edit)

    def _make_bar(self) -> QWidget:
        bar = QFrame()
        bar.setObjectName("toolBar")
        bar.setFixedHeight(44)
        line = row(bar)
        line.setContentsMargins(16, 0, 16, 0)
        line.addWidget(self.shelf)
        line.addWidget(self.mine)
        line.addStretch(1)
        self.search.setMinimumWidth(220)
        line.addWidget(self.search)
        calendar = Button(translate("TodosPage", "To the calendar…"), icon="cal")
        calendar.setToolTip(
            translate("TodosPage", "Write the dates of this project as an .ics file")
        )
        line.addWidget(calendar.when_clicked(self._write_calendar))
        return bar

    def _make_empty(self) -> EmptyState:
        empty = EmptyState(
            translate("TodosPage", "Every gap gets an owner and a day"),
            translate(
                "TodosPage",
                "Type what is to be done above, paste rows from a spreadsheet, "
                "or let the program make to-dos of all that it misses in this project.",
            ),
            "checklist",
        )
        if self._may_write():
            fill = translate("TodosPage", "Make to-dos of the gaps")
            empty.add_button(fill, self.fill, Kind.PRIMARY, "import")
            empty.add_note(translate("TodosPage", "One undo takes them away again"))
        return empty

    def _connect(self) -> None:
        self.shelf.chosen.connect(self._show)
        self.mine.toggled.connect(self._show)
        self.search.searched.connect(self._filter)
        self.entry.entered.connect(self._add)
        self.entry.rows_pasted.connect(self.table.paste_below)
        self.table.row_requested.connect(self.entry.begin)

    @Slot(str)
    def _add(self, text: str) -> None:
        self.table.add(text, owner=self._user())

    @Slot(str)
    def _filter(self, text: str) -> None:
        self.table.set_filter(text)
        self._show_stack()

    @Slot()
    def _show(self) -> None:
        self.table.show_todos(self._wanted(), self._project_id)
        self._show_stack()
        self.header_changed.emit()

    def _show_stack(self) -> None:
        missing = self.nothing if self._todos else self.empty
        has_rows = self.table.records.rowCount() > 0
        self._stack.setCurrentWidget(self.table if has_rows else missing)
        self.setFocusProxy(self.table if has_rows else self.entry)

    def _show_everything(self) -> None:
        self.shelf.choose(Shelf.ALL)
        self.mine.setChecked(False)
        self.search.clear()
        self.table.set_filter("")
        self._show()

    def _wanted(self) -> list[Todo]:
        """Return the to-dos that the state and the owner ask for."""
        today, shelf = self._desk.now().date(), Shelf(self.shelf.choice())
        name = self._user() if self.mine.isChecked() else ""
        return [todo for todo in self._todos if _is_on(shelf, todo, today) and concerns(todo, name)]

    def _user(self) -> str:
        return profile(self._desk.workspace).user_name or self._desk.preferences.author

    def _write_calendar(self) -> None:
        choose_calendar(self._desk, self._project_id, self)

    def _may_write(self) -> bool:
        return not self._desk.workspace.read_only


def _is_on(shelf: Shelf, todo: Todo, today: dt.date) -> bool:
    if shelf is Shelf.DONE:
        return todo.finished is not None
    return shelf is Shelf.ALL or todo.finished in (None, today)
