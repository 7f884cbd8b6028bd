"""To-dos in rows, on a project's page and on Home: what is typed and ticked becomes edits."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QModelIndex, QRect, Slot

from presales_desk.actions.todos import (
    PAGE,
    add_todo,
    change_todo,
    colleague_names,
    delete_todos,
    paste_todos,
)
from presales_desk.records.people import Todo
from presales_desk.ui.todo_fields import LINKS, TodoPainter, page_title, todo_fields
from presales_desk.ui.widgets.record_table import RecordTable
from presales_desk.ui.words import deleted_text, edit_text, translate

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QPainter

    from presales_desk.records.base import Record
    from presales_desk.ui.desk import Desk
    from presales_desk.workspace.workspace import Edit


class TodoTable(RecordTable):
    """Space ticks off, Enter edits or goes where a to-do is done, Delete deletes.

    Args:
        desk: Takes the edits.
        name: Under which the widths of the columns are remembered.
        columns: See ``todo_fields``.

    """

    def __init__(self, desk: Desk, name: str, columns: Sequence[str]) -> None:
        self._names: dict[str, str] = {}
        owners = partial(colleague_names, desk.workspace)
        read_only = desk.workspace.read_only
        super().__init__(
            todo_fields(columns, owners, self._names), name, desk.preferences, read_only=read_only
        )
        self.setAccessibleName(translate("TodoTable", "To-dos"))
        self._desk = desk
        self._project_id: str | None = None
        self._todos: list[Todo] = []
        self._paint = TodoPainter(desk.now().date())
        self.set_painter("text", self._paint.text)
        self.set_painter("due", self._paint.due)
        self.set_painter("page", self._paint_page)
        self.set_painter("project", self._paint_project)
        self.add_row_action(translate("TodoTable", "Go where it is done"), self.go)
        self._connect_requests()

    def show_todos(
        self,
        todos: Sequence[Todo],
        project_id: str | None,
        projects: Mapping[str, str] | None = None,
    ) -> None:
        """Show these to-dos from now on.

        Args:
            todos: In this order.
            project_id: Where new ones belong; None for no project.
            projects: Names by id, for a list over many of them.

        """
        self._project_id, self._todos = project_id, list(todos)
        self._names.clear()
        self._names.update(projects or {})
        self._paint.today = self._desk.now().date()
        self.show_records(todos)

    @Slot(str)
    def add(self, text: str, **fields: Any) -> None:
        """Write down something to do, and put the cursor on it."""
        planned = add_todo(self._desk.workspace, self._project_id, text, **fields)
        if self._desk.carry_out(planned) is not None:
            self.reveal(planned.value.id, "text")

    @Slot(str)
    def go(self, id: str) -> None:
        """Show where a to-do is done: the page and record it speaks of, or its project's list."""
        todo = self._desk.get(Todo, id)
        if todo.project_id is None:
            return
        if page_title(todo):
            self._desk.open_project(todo.project_id, todo.page, todo.record_id)
        else:
            self._desk.open_project(todo.project_id, PAGE, todo.id)

    def _connect_requests(self) -> None:
        self.edit_requested.connect(self._change)
        self.paste_requested.connect(self._take_pasted)
        self.delete_requested.connect(self._delete)
        self.opened.connect(self.go)
        self.clicked.connect(self._follow)

    @Slot(str, object)
    def _change(self, id: str, fields: Mapping[str, Any]) -> None:
        planned = change_todo(self._desk.get(Todo, id), self._stored(fields))
        edit = self._desk.carry_out(planned)
        if edit is None:
            return
        # A list over many projects is read anew by a task: until then it shows what was asked.
        self._todos = [planned.value if todo.id == id else todo for todo in self._todos]
        self.show_records(self._todos)
        if edit.scope != self._desk.scope:
            self._desk.tell(edit_text(edit), edit)  # Ctrl+Z does not reach it from here

    @Slot(object, object)
    def _take_pasted(
        self,
        changed: Sequence[tuple[str, Mapping[str, Any]]],
        new: Sequence[Mapping[str, Any]],
    ) -> None:
        rows: dict[str | None, list[tuple[str, dict[str, Any]]]] = {self._project_id: []}
        for id, fields in changed:
            project_id = self._desk.get(Todo, id).project_id
            rows.setdefault(project_id, []).append((id, self._stored(fields)))
        whole = [self._stored(fields) for fields in new]
        for project_id, known in rows.items():
            added = whole if project_id == self._project_id else []
            self._desk.carry_out(paste_todos(self._desk.workspace, project_id, known, added))

    @Slot(object)
    def _delete(self, ids: Sequence[str]) -> None:
        rows: dict[str | None, list[Todo]] = {}
        for todo in (self._desk.get(Todo, id) for id in ids):
            rows.setdefault(todo.project_id, []).append(todo)
        for todos in rows.values():
            planned = delete_todos(self._desk.workspace, [todo.id for todo in todos])
            edit: Edit | None = self._desk.carry_out(planned)
            if edit is not None:
                self._desk.tell(deleted_text([todo.text for todo in todos]), edit)

    @Slot(QModelIndex)
    def _follow(self, index: QModelIndex) -> None:
        name = self.records.fields[index.column()].name
        if name in LINKS and self.records.text_at(index.row(), index.column()):
            self.go(self.records.record_at(index.row()).id)

    def _stored(self, fields: Mapping[str, Any]) -> dict[str, Any]:
        """Return the fields as records have them: a tick means today."""
        wanted = dict(fields)
        if "finished" in wanted:
            wanted["finished"] = self._desk.now().date() if wanted["finished"] else None
        return wanted

    def _paint_page(self, painter: QPainter, rect: QRect, row: Record) -> None:
        self._paint.link(painter, rect, page_title(cast("Todo", row)))

    def _paint_project(self, painter: QPainter, rect: QRect, row: Record) -> None:
        self._paint.link(painter, rect, self._names.get(cast("Todo", row).project_id or "", ""))
