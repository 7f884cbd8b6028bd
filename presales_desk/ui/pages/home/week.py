"""What waits for the user this week, over all projects, and what belongs to none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot

from presales_desk.actions.find import profile
from presales_desk.planning.todos import is_due
from presales_desk.ui.todo_table import TodoTable
from presales_desk.ui.widgets.buttons import Button, Kind
from presales_desk.ui.widgets.entry_line import EntryLine
from presales_desk.ui.widgets.frames import Card
from presales_desk.ui.widgets.labels import PlainLabel
from presales_desk.ui.words import dotted, translate

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from presales_desk.records.people import Todo
    from presales_desk.ui.desk import Desk

_COLUMNS = ("finished", "text", "project", "page", "due")
_ROWS, _LOW_ROWS = 6, 2
_BOX_WIDTH = 40


class WeekCard(Card):
    """To-dos due within a week or overdue, the user's and nobody's; hidden before it is read.

    Signals:
        due_changed: How many of them are due today or overdue.
    """

    due_changed = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__(translate("WeekCard", "To do this week"), padding=0)
        self._desk = desk
        self.table = TodoTable(desk, "home.week", _COLUMNS)
        heading = self.table.horizontalHeader()
        heading.hide()
        heading.resizeSection(0, _BOX_WIDTH)
        self.table.grow_with_rows(_ROWS)
        self.entry = EntryLine(translate("WeekCard", "What else, apart from projects?"))
        self.entry.hide()
        self._nothing = PlainLabel(translate("WeekCard", "Nothing is due this week."), "hint")
        self._nothing.setContentsMargins(12, 8, 12, 10)
        self.add = Button(translate("WeekCard", "Add"), Kind.GHOST, "plus", small=True)
        self.add.setToolTip(translate("WeekCard", "Add a to-do that belongs to no project"))
        self.header.add(self.add.when_clicked(self.begin))
        self.add.setVisible(not desk.workspace.read_only)
        self.body.setSpacing(0)
        for part in (self.entry, self.table, self._nothing):
            self.body.addWidget(part)
        self.entry.entered.connect(self._enter)
        self.entry.rows_pasted.connect(self.table.paste_below)
        self.table.row_requested.connect(self.begin)
        self.hide()

    def show_week(self, todos: Sequence[Todo], projects: Mapping[str, str]) -> None:
        """Show these to-dos, of projects with these names by id."""
        self.table.show_todos(todos, None, projects)
        self.show()
        self.table.setVisible(bool(todos))
        self._nothing.setVisible(not todos)
        today = self._desk.now().date()
        due = sum(is_due(todo, today) for todo in todos)
        left = sum(todo.finished is None for todo in todos)
        counted = translate("WeekCard", "{count} open").format(count=left)
        pressing = translate("WeekCard", "due today or overdue: {count}").format(count=due)
        self.header.set_sub(dotted(counted if left else "", pressing if due else ""))
        self.due_changed.emit(due)

    def make_room(self, low: bool) -> None:  # noqa: FBT001 (as Qt's own setters)
        """Leave the room to the projects in a low window."""
        self.table.grow_with_rows(_LOW_ROWS if low else _ROWS)

    @Slot()
    def begin(self) -> None:
        """Put the cursor where the next to-do is typed."""
        self.entry.show()
        self.entry.begin()

    @Slot(str)
    def _enter(self, text: str) -> None:
        self.table.add(text, owner=profile(self._desk.workspace).user_name)
