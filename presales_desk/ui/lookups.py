"""Asks the knowledge base for what pages show beside the plan, on a thread of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from presales_desk.ui.tasks import Task, TaskRunner

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from presales_desk.actions.kept_session import KeptSession
    from presales_desk.errors import ExpectedError
    from presales_desk.knowledge.search import SearchSession
    from presales_desk.records.job import Job

T = TypeVar("T")


class Lookups(QObject):
    """Answers one question after the other from one session, so that each is quick.

    Args:
        folder: Of the workspace.
        read_only: The workspace is not written.

    Signals:
        task_started: A Task was queued.
    """

    task_started = Signal(object)

    def __init__(self, folder: Path, parent: QObject, *, read_only: bool) -> None:
        super().__init__(parent)
        self._folder, self._read_only = folder, read_only
        self._session: KeptSession | None = None
        self._runner = TaskRunner(self, workers=1, at_end=self._close_session)
        self._runner.task_started.connect(self.task_started)

    @property
    def running(self) -> list[Task]:
        """Questions that are not answered yet."""
        return self._runner.running

    def ask(
        self,
        work: Callable[[SearchSession, Job], T],
        title: str,
        *,
        done: Callable[[T], object],
        failed: Callable[[ExpectedError], object],
    ) -> Task:
        """Ask; see ``TaskRunner.run``."""

        def ask_session(job: Job) -> T:
            return self._kept().ask(work, job)

        return self._runner.run(ask_session, title, done=done, failed=failed)

    def close(self) -> None:
        """Let go of the knowledge base, and wait until it is so."""
        self._runner.close()

    def _kept(self) -> KeptSession:
        if self._session is None:
            from presales_desk.actions.kept_session import KeptSession  # not at the start

            self._session = KeptSession(self._folder, read_only=self._read_only)
        return self._session

    def _close_session(self) -> None:
        if self._session is not None:
            self._session.close()
