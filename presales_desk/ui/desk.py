"""The window's one way to the rest: reading, edits, actions as tasks, and what changed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, TypeVar, cast, overload

from PySide6.QtCore import QObject, Signal

from presales_desk.actions.planned import Planned
from presales_desk.errors import ExpectedError, MissingRecordError
from presales_desk.records.base import Change, Record
from presales_desk.records.project import Project
from presales_desk.ui.saver import Saver
from presales_desk.ui.saving import Departure, Notice, SaveState
from presales_desk.ui.tasks import Task, TaskRunner, is_alive
from presales_desk.ui.words import language, words
from presales_desk.workspace.workspace import WORKSPACE, Edit, Reader, Workspace

if TYPE_CHECKING:
    from pathlib import Path

    from presales_desk.records.findings import Finding, Label
    from presales_desk.records.job import Job
    from presales_desk.records.messages import Catalogue
    from presales_desk.ui.preferences import Preferences
    from presales_desk.workspace.reading import UndoState

R = TypeVar("R", bound=Record)
T = TypeVar("T")

Refused = Callable[[ExpectedError], object]


class Desk(QObject):
    """Everything a page may do, and everything it may hear. One for each open workspace.

    Args:
        workspace: Open.
        preferences: Of this machine.
        clock: Gives local time.
        why_read_only: What kept the workspace from being opened for writing; None if nothing did.

    Signals:
        edited: An Edit was stored, undone or redone.
        undone: An Edit was taken back or made again: show it.
        refused: An ExpectedError that no page shows itself.
        save_state_changed: A SaveState.
        project_opened: Id of the visible project; empty when none is.
        page_requested: Name of the page to show, id of the record to reveal (may be empty).
        assessed: What the program noticed about the open project: a tuple of findings.
        noticed: A Notice.
        task_started: A Task.
        departure_wanted: A Departure: close this workspace and open that one.
        search_wanted: Words that the knowledge base shall be searched for.
        closing: Nothing can be read from now on; what waits to read must not.
    """

    edited = Signal(object)
    undone = Signal(object)
    refused = Signal(object)
    save_state_changed = Signal(object)
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
        super().__init__(parent)
        self._workspace = workspace
        self.preferences = preferences
        self.now = clock
        self.why_read_only = why_read_only
        self.project_id = ""
        self.findings: tuple[Finding, ...] = ()
        self._in_project = False
        self._saver = Saver(read_only=workspace.read_only, parent=self)
        self._saver.changed.connect(self.save_state_changed)
        self._tasks = TaskRunner(self)
        self._tasks.task_started.connect(self.task_started)
        self._undo_states: dict[str, UndoState] = {}
        self._forget = workspace.subscribe(self._announce)

    def get(self, kind: type[R], id: str) -> R:
        """Return a record.

        Raises:
            MissingRecordError: There is none with this id.

        """
        return self._workspace.get(kind, id)

    def find(self, kind: type[R], /, **where: object) -> list[R]:
        """Return the records whose fields have these values, in their order."""
        return self._workspace.find(kind, **where)

    def page(self, kind: type[R], **options: Any) -> list[R]:
        """Return one page of a long list; see ``Reader.page``."""
        return self._workspace.page(kind, **options)

    def count(self, kind: type[Record], /, **where: object) -> int:
        """Return how many records have these values."""
        return self._workspace.count(kind, **where)

    @property
    def workspace(self) -> Workspace:
        """The workspace, for what only few pages need: history, bin, attachments, its folder."""
        return self._workspace

    @property
    def words(self) -> Catalogue:
        """Words for errors, findings and names of edits in the language of the window."""
        return words()

    @property
    def language(self) -> str:
        """Of the window: ``zh`` or ``en``."""
        return language()

    @property
    def scope(self) -> str:
        """What undo acts on: the project while a page of it shows, else what belongs to none."""
        return self.project_id if self._in_project else WORKSPACE

    def look_at(self, *, project: bool) -> None:
        """Say whether a page of the open project is in front. The window calls it."""
        self._in_project = project and bool(self.project_id)

    def apply(
        self,
        label: Label,
        *changes: Change,
        scope: str | None = None,
        merge_key: str | None = None,
        refused: Refused | None = None,
    ) -> Edit | None:
        """Make all of ``changes`` as one undoable edit; return None when it was refused.

        Args:
            label: Name of the edit in the journal.
            changes: In the order in which they can be made.
            scope: A project's id or ``WORKSPACE``; None for what is visible.
            merge_key: Lets typing in one field grow the newest edit.
            refused: Shows the refusal where the user looks; None for a banner over the page.

        """
        wanted = self.scope if scope is None else scope

        def make() -> Edit:
            return self._workspace.apply(label, *changes, scope=wanted, merge_key=merge_key)

        try:
            return self._saver.store(make)
        except ExpectedError as error:
            (refused or self.refused.emit)(error)
            return None

    def carry_out(
        self,
        planned: Planned[Any],
        *,
        merge_key: str | None = None,
        refused: Refused | None = None,
    ) -> Edit | None:
        """Make what an action planned; return None when it was refused or changes nothing.

        Args:
            planned: Its label, changes and scope.
            merge_key, refused: See ``apply``.

        """
        if not planned.changes:
            return None
        return self.apply(
            planned.label,
            *planned.changes,
            scope=planned.scope,
            merge_key=merge_key or None,
            refused=refused,
        )

    def undo(self, scope: str | None = None) -> Edit | None:
        """Take back the newest edit of what is visible; None when there is none or it refuses."""
        return self._go(lambda: self._workspace.undo(scope or self.scope))

    def redo(self, scope: str | None = None) -> Edit | None:
        """Make the last undone edit again; None when there is none or it refuses."""
        return self._go(lambda: self._workspace.redo(scope or self.scope))

    def take_back(self, edit_id: str) -> Edit | None:
        """Undo one particular edit, such as a deletion from the bin; None when it refuses."""
        return self._go(lambda: self._workspace.take_back(edit_id))

    @property
    def undo_state(self) -> UndoState:
        """What undo and redo would do now, by name, and how far undo reaches."""
        if self.scope not in self._undo_states:
            self._undo_states[self.scope] = self._workspace.undo_state(self.scope)
        return self._undo_states[self.scope]

    def undo_edit(self, edit: Edit) -> Edit | None:
        """Undo ``edit``, as a step back while it is the newest; None when that is refused."""
        newest = self._workspace.undoable(edit.scope)
        if newest is not None and newest.id == edit.id:
            return self.undo(edit.scope)
        return self.take_back(edit.id)

    @property
    def save_state(self) -> SaveState:
        """How safe the user's work is."""
        return self._saver.state

    def typing(self) -> None:
        """Say that something is typed which the page will store in a moment."""
        self._saver.wait_for_typing()

    def retry(self) -> None:
        """Try again to store, in their order, the edits whose place refused them."""
        self._saver.retry(self.refused.emit)

    def _announce(self, edit: Edit) -> None:
        self._undo_states.clear()
        if Project.table in edit.kinds and not self.count(Project, id=self.project_id):
            self._forget_project()  # before pages hear of the edit: they show it no more
        self.edited.emit(edit)

    def _forget_project(self) -> None:
        if self.project_id:
            self.project_id = ""
            self.project_opened.emit("")

    def _go(self, step: Callable[[], Edit | None]) -> Edit | None:
        try:
            edit = step()
        except ExpectedError as error:
            self.refused.emit(error)
            return None
        if edit is not None:
            self._saver.saved(edit)
            self.undone.emit(edit)
        return edit

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

    def leave_for(self, folder: Path, backup: Path | None = None) -> None:
        """Close this workspace and open the one in ``folder``, first restored from ``backup``."""
        self.departure_wanted.emit(Departure(folder, backup))

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
        return self._tasks.running

    def close(self) -> None:
        """Stop background work and let go of the workspace; it stays open for its owner."""
        self.closing.emit()
        self._tasks.close()
        self._forget()
