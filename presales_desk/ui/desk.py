"""The window's one way to the rest: what ``EditDesk`` does, actions as tasks, where to look."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, TypeVar, cast, overload

from PySide6.QtCore import QObject, Signal

from presales_desk.actions.planned import Planned
from presales_desk.errors import ExpectedError, MissingRecordError
from presales_desk.records.base import Record
from presales_desk.records.project import Project
from presales_desk.ui.edit_desk import EditDesk
from presales_desk.ui.file_dialogs import remember_in
from presales_desk.ui.lookups import Lookups
from presales_desk.ui.overriding import override
from presales_desk.ui.saving import Departure, Notice
from presales_desk.ui.tasks import Task, TaskRunner, is_alive

if TYPE_CHECKING:
    from pathlib import Path

    from presales_desk.knowledge.search import SearchSession
    from presales_desk.records.findings import Finding
    from presales_desk.records.job import Job
    from presales_desk.ui.preferences import Preferences
    from presales_desk.workspace.workspace import Edit, Reader, Workspace

R = TypeVar("R", bound=Record)
T = TypeVar("T")

Refused = Callable[[ExpectedError], object]


class Desk(EditDesk):
    """Everything a page may do, and everything it may hear. One for each open workspace.

    Args:
        workspace: Open.
        preferences: Of this machine.
        clock: Gives local time.
        why_read_only: What kept the workspace from being opened for writing; None if nothing did.

    Signals:
        project_opened: Id of the visible project; empty when none is.
        page_requested: Name of the page to show, id of the record to reveal (may be empty).
        assessed: What the program noticed about the open project: a tuple of findings.
        noticed: A Notice.
        task_started: A Task.
        departure_wanted: A Departure: close this workspace and open that one.
        search_wanted: Words that the knowledge base shall be searched for.
        closing: Nothing can be read from now on; what waits to read must not.
    """

    project_opened = Signal(str)
    page_requested = Signal(str, str)
    assessed = Signal(object)
    noticed = Signal(object)
    task_started = Signal(object)
    departure_wanted = Signal(object)
    search_wanted = Signal(str)
    closing = Signal()

    def __init__(
        self,
        workspace: Workspace,
        preferences: Preferences,
        *,
        clock: Callable[[], dt.datetime] = dt.datetime.now,
        why_read_only: ExpectedError | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(workspace, parent)
        self.preferences = preferences
        remember_in(preferences)
        self.now = clock
        self.why_read_only = why_read_only
        self.findings: tuple[Finding, ...] = ()
        self._tasks = TaskRunner(self)
        self._tasks.task_started.connect(self.task_started)
        self._lookups = Lookups(workspace.folder, self, read_only=workspace.read_only)
        self._lookups.task_started.connect(self.task_started)

    @overload
    def run(
        self,
        work: Callable[[Reader, Job], Planned[T]],
        title: str,
        done: Callable[[T], object] | None = None,
        failed: Refused | None = None,
    ) -> Task: ...
    @overload
    def run(
        self,
        work: Callable[[Reader, Job], T],
        title: str,
        done: Callable[[T], object] | None = None,
        failed: Refused | None = None,
    ) -> Task: ...
    def run(
        self,
        work: Callable[[Reader, Job], Any],
        title: str,
        done: Callable[[Any], object] | None = None,
        failed: Refused | None = None,
    ) -> Task:
        """Run an action on a worker thread, with a reader of its own.

        Args:
            work: The action. When it returns ``Planned``, its changes are applied as one edit
                and ``done`` gets its value.
            title: What the status bar calls it.
            done: Gets the result on the window's thread; not called when refused or cancelled.
                None says nothing of what went well.
            failed: Shows an expected error where the user looks; None for a banner.

        """

        def finish(result: object, edit: Edit | None) -> None:
            del edit  # ``run_edit`` is for those who want it
            if done is not None and is_alive(done):
                done(result)

        return self._start(work, title, finish, failed or self.refused.emit)

    def run_edit(
        self,
        work: Callable[[Reader, Job], Planned[T]],
        title: str,
        done: Callable[[T, Edit | None], object],
        failed: Refused | None = None,
    ) -> Task:
        """Run an action that plans an edit, and hand over that edit besides its value.

        Args:
            work, title, failed: See ``run``.
            done: Gets the value, and the Edit that was made; None when there was nothing to change.

        """

        def finish(value: T, edit: Edit | None) -> None:
            if is_alive(done):
                done(value, edit)

        return self._start(work, title, finish, failed or self.refused.emit)

    def look_up(
        self,
        work: Callable[[SearchSession, Job], T],
        title: str,
        done: Callable[[T], object],
        failed: Refused | None = None,
    ) -> Task:
        """Ask the knowledge base on a thread of its own, for what a page shows beside its own.

        Args:
            work: Searches.
            title, done, failed: See ``run``.

        """
        return self._lookups.ask(work, title, done=done, failed=failed or self.refused.emit)

    def _start(
        self,
        work: Callable[[Reader, Job], Any],
        title: str,
        finish: Callable[[Any, Edit | None], object],
        refused: Refused,
    ) -> Task:
        def work_with_reader(job: Job) -> object:
            with self._workspace.reader() as reader:
                return work(reader, job)

        def store(result: object) -> None:
            if not isinstance(result, Planned):
                finish(result, None)
                return
            planned = cast("Planned[Any]", result)
            edit = self.carry_out(planned, refused=refused)
            if edit is not None or not planned.changes:
                finish(planned.value, edit)

        return self._tasks.run(work_with_reader, title, done=store, failed=refused)

    @override
    def _announce(self, edit: Edit) -> None:
        if Project.table in edit.kinds and not self.count(Project, id=self.project_id):
            self._forget_project()  # before pages hear of the edit: they show it no more
        super()._announce(edit)

    def _forget_project(self) -> None:
        if self.project_id:
            self.project_id = ""
            self.project_opened.emit("")

    def open_project(self, project_id: str, page: str = "", record_id: str = "") -> None:
        """Show a project: on ``page``, else where it was left, else on its first page.

        Args:
            project_id: Which; empty closes the open one and shows the projects.
            page: Name of a page of the project.
            record_id: What to reveal on it.

        """
        if project_id != self.project_id:
            self.project_id = project_id
            self.findings = ()
            self.project_opened.emit(project_id)
        self.page_requested.emit(page, record_id)

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Tell the pages what was noticed about the open project; the watch on it calls it."""
        self.findings = tuple(findings)
        self.assessed.emit(self.findings)

    def show_page(self, name: str, record_id: str = "") -> None:
        """Show the page ``name``, and the record on it."""
        self.page_requested.emit(name, record_id)

    def search(self, text: str) -> None:
        """Show what the knowledge base has on ``text``."""
        self.search_wanted.emit(text)

    def leave_for(
        self, folder: Path, backup: Path | None = None, *, read_only: bool = False
    ) -> None:
        """Close this workspace and open the one in ``folder``, first restored from ``backup``.

        With ``read_only`` it is only looked at: the next start opens this one again.
        """
        self.departure_wanted.emit(Departure(folder, backup, read_only))

    def show_error(self, error: ExpectedError) -> None:
        """Show a refusal as a banner over the page."""
        self.refused.emit(error)

    def show_unless_gone(self, error: ExpectedError) -> None:
        """Show a refusal, unless the record went while a task read it: nobody waits any more."""
        if not isinstance(error, MissingRecordError):
            self.show_error(error)

    def tell(self, message: str, undo: Edit | None = None) -> None:
        """Say for a few seconds what went well; ``undo`` is the edit it offers to take back."""
        self.noticed.emit(Notice(message, undo))

    def file_written(self, file: Path, message: str = "") -> None:
        """Say that a file was written, and offer to open it or its folder."""
        self.noticed.emit(Notice(message, file=file))

    def hold_tasks(self) -> None:
        """Let background work wait until the window is painted; see ``TaskRunner.hold``."""
        self._tasks.hold()

    def release_tasks(self) -> None:
        """Start the background work that waited."""
        self._tasks.release()

    @property
    def tasks(self) -> list[Task]:
        """Background work that has not ended."""
        return [*self._tasks.running, *self._lookups.running]

    def close(self) -> None:
        """Stop background work and let go of the workspace; it stays open for its owner."""
        self.closing.emit()
        self._tasks.close()
        self._lookups.close()
        self._forget()
