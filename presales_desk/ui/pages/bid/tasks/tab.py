"""The tasks of the bid: planned backwards, handed out, brought back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Slot

from presales_desk.actions.bid_tasks import plan_tasks, tasks_of_clauses
from presales_desk.actions.todos import colleague_names
from presales_desk.planning.bid.answers import in_a_line, in_force, title_of
from presales_desk.planning.bid.schedule import task_findings
from presales_desk.records.bid import BidTask
from presales_desk.records.enums import TaskState
from presales_desk.ui.commands import Command, Where
from presales_desk.ui.models.field import Choice
from presales_desk.ui.overriding import override
from presales_desk.ui.pages.bid.packages import Packages
from presales_desk.ui.pages.bid.rows_tab import RowsTab
from presales_desk.ui.pages.bid.rows_table import BidRowsTable
from presales_desk.ui.pages.bid.tasks.fields import DuePainter, task_fields
from presales_desk.ui.pages.bid.writing import ask_document
from presales_desk.ui.widgets.buttons import Kind
from presales_desk.ui.widgets.notices import EmptyState
from presales_desk.ui.widgets.pick_dialog import Choosable, PickDialog, Sheet
from presales_desk.ui.widgets.value_editors import ChoiceField
from presales_desk.ui.words import counted, translate

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping, Sequence

    from presales_desk.actions.planned import Planned
    from presales_desk.records.findings import Finding
    from presales_desk.ui.desk import Desk
    from presales_desk.ui.pages.bid.book import BidBook

_NOBODY = "\0"


class TaskTable(BidRowsTable):
    """A tick means done, and done means all of it."""

    @override
    def stored(self, fields: Mapping[str, Any]) -> dict[str, Any]:
        wanted = dict(fields)
        if "finished" in wanted:
            done = wanted.pop("finished")
            wanted["state"] = TaskState.DONE if done else TaskState.OPEN
        if wanted.get("state") is TaskState.DONE:
            wanted["progress"] = 100
        return wanted


class TasksTab(RowsTab):
    """Who does what until when."""

    def __init__(self, desk: Desk, book: BidBook) -> None:
        self._days = DuePainter(desk.now)
        self._numbers: dict[str, str] = {}
        self._people: list[Choice] = []
        super().__init__(desk, book)
        self.person = ChoiceField()
        self.packages = Packages(desk, book, self)

    @override
    def make_table(self) -> BidRowsTable:
        people = partial(colleague_names, self._desk.workspace)
        fields = task_fields(people, self._clause_of)
        table = TaskTable(self._desk, BidTask, fields, translate("TasksTab", "Tasks of the bid"))
        table.set_painter("due", self._days.paint)
        show = translate("TasksTab", "Show its clause")
        table.add_row_action(show, self._show_clause)
        return table

    @override
    def make_empty(self) -> EmptyState:
        empty = EmptyState(
            translate("TasksTab", "Planned backwards, nothing comes too late"),
            translate(
                "TasksTab",
                "From the deadline of the tender the program counts back in working days and "
                "proposes the usual steps. Give each an owner; what is late turns red.",
            ),
            "checklist",
        )
        if not self._desk.workspace.read_only:
            plan = translate("TasksTab", "Plan backwards")
            empty.add_button(plan, self.plan, Kind.PRIMARY, "cal")
            empty.add_button(translate("TasksTab", "From clauses…"), self.from_clauses)
        return empty

    @override
    def make_bar(self) -> None:
        self.person.setAccessibleName(translate("TasksTab", "Whose tasks"))
        self.person.setMinimumContentsLength(8)
        self.person.typed_changed.connect(self.refresh)
        self.add_to_bar(self.person)
        self.add_stretch()
        self.add_button(translate("TasksTab", "Plan backwards"), self.plan, "cal", edits=True)
        self.add_button(translate("TasksTab", "From clauses…"), self.from_clauses, edits=True)
        self.add_button(translate("TasksTab", "Holidays…"), self.edit_holidays, edits=True)
        self.add_button(translate("TasksTab", "Hand out…"), self.packages.choose)
        self.add_button(translate("TasksTab", "Merge…"), self.packages.choose_file, edits=True)

    @override
    def commands(self) -> Sequence[Command]:
        add = partial(Command, where=Where.TOOLS)
        may = self.may_write
        return (
            add(
                id="bid.plan",
                title=translate("TasksTab", "Plan the tasks backwards"),
                run=self.plan,
                enabled=may,
            ),
            add(
                id="bid.task",
                title=translate("TasksTab", "New task of the bid"),
                run=self.table.add,
                enabled=may,
            ),
            add(
                id="bid.holidays",
                title=translate("TasksTab", "Edit the holidays"),
                run=self.edit_holidays,
                enabled=may,
            ),
            add(
                id="bid.tasks_document",
                title=translate("TasksTab", "Export the task allocation"),
                run=self.export,
            ),
        )

    @override
    def rows(self) -> Sequence[BidTask]:
        self._show_people()
        clauses = in_force(self._book.records.clauses)
        self._numbers = {clause.id: title_of(clause) for clause in clauses}
        owner = self.person.typed()
        tasks = self._book.records.tasks
        if owner is None:
            return tasks
        return [task for task in tasks if (task.owner or _NOBODY) == owner]

    @override
    def has_rows(self, rows: Sequence[object]) -> bool:
        return bool(self._book.records.tasks)

    @override
    def noticed(self) -> Sequence[Finding]:
        shown = {task.id for task in self.rows()}
        found = task_findings(self._book.records.tasks, self._deadline(), self._today())
        return [finding for finding in found if finding.record_id in shown]

    def plan(self) -> None:
        """Add the steps of the method, counted back from the deadline."""
        deadline = self._deadline()
        if deadline is None:
            self._desk.tell(
                translate(
                    "TasksTab", "The deadline is not known: enter it among the tender's points."
                )
            )
            return
        if deadline < self._today():
            self._desk.tell(
                translate("TasksTab", "The deadline is over: correct it among the tender's points.")
            )
            return
        project_id = self._book.project_id
        self._carry(plan_tasks(self._desk.workspace, project_id, deadline, self._today()))

    def from_clauses(self) -> None:
        """Ask which clauses shall become tasks."""
        about = {task.tender_clause_id for task in self._book.records.tasks}
        rows = [
            Choosable(clause.id, in_a_line(clause))
            for clause in in_force(self._book.records.clauses)
            if clause.id not in about
        ]
        nothing = translate("TasksTab", "Every clause has its task.")
        title = translate("TasksTab", "Tasks from clauses")
        act = translate("TasksTab", "Make tasks")
        dialog = PickDialog(title, [Sheet("", rows, (), nothing)], act, self)
        dialog.accepted.connect(partial(self._make_tasks, dialog))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def edit_holidays(self) -> None:
        """Show the days that are off, and the weekends that are worked."""
        from presales_desk.ui.pages.bid.tasks.holidays_dialog import HolidaysDialog

        dialog = HolidaysDialog(self._desk, self)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def export(self) -> None:
        """Ask where to write the task allocation."""
        ask_document(self._desk, self._book.project_id, "tasks", self)

    def _make_tasks(self, dialog: PickDialog) -> None:
        project_id, workspace = self._book.project_id, self._desk.workspace
        ids = dialog.ticked()
        made = tasks_of_clauses(workspace, project_id, ids, self._deadline(), self._today())
        self._carry(made)

    def _carry(self, planned: Planned[list[BidTask]]) -> None:
        edit = self._desk.carry_out(planned)
        if edit is not None:
            words = self.tr("{count} {count:task|tasks} added")
            self._desk.tell(counted(words, count=len(planned.value)), edit)
        elif not planned.changes:
            self._desk.tell(self.tr("Nothing is missing: all of it is there already."))

    def _show_people(self) -> None:
        names = dict.fromkeys(task.owner for task in self._book.records.tasks)
        given = [Choice(name, name) for name in names if name]
        nobody = [Choice(_NOBODY, self.tr("Nobody yet"))] if "" in names else []
        choices = [Choice(None, self.tr("Everybody")), *given, *nobody]
        if choices == self._people:
            return
        chosen, self._people = self.person.typed(), choices
        self.person.show_choices(choices)
        if any(each.value == chosen for each in choices):
            self.person.show_value(chosen, "")

    def _clause_of(self, task: BidTask) -> str:
        return self._numbers.get(task.tender_clause_id or "", "")

    @Slot(str)
    def _show_clause(self, id: str) -> None:
        clause_id = self._desk.get(BidTask, id).tender_clause_id
        if clause_id:
            self.reveal_wanted.emit(clause_id)

    def _deadline(self) -> dt.date | None:
        moment = self._book.records.deadline
        return moment.date() if moment is not None else None

    def _today(self) -> dt.date:
        return self._desk.now().date()
