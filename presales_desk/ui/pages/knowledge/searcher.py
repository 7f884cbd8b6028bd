"""Asks the knowledge base on a thread of its own, so that typing never waits for an answer."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from presales_desk.actions.knowledge_reader import KnowledgeReader
from presales_desk.ui.tasks import TaskRunner

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from presales_desk.actions.knowledge_reader import Answer, Question, Reading
    from presales_desk.knowledge.passages import Place
    from presales_desk.records.job import Job
    from presales_desk.ui.tasks import Task

T = TypeVar("T")


class Searcher(QObject):
    """Answers the newest question only: each stops the one before it. Likewise for reading.

    The thread begins with the first question and ends after ``rest``; until ``wake`` nothing is
    asked, so that no timer of a page that is away begins another. Each thread has a reader of its
    own, so that the next one need not wait for the one before.

    Args:
        folder: Of the workspace.
        read_only: The workspace is not written.

    Signals:
        answered: An Answer.
        read: A Reading.
        refused: An ExpectedError.
        progressed: While the catalogue is brought up to date: parts done, parts in all.
    """

    answered = Signal(object)
    read = Signal(object)
    refused = Signal(object)
    progressed = Signal(int, int)

    def __init__(self, folder: Path, parent: QObject, *, read_only: bool) -> None:
        super().__init__(parent)
        self._new_reader = partial(KnowledgeReader, folder, read_only=read_only)
        self._reader = self._new_reader()
        self._runner: TaskRunner | None = None
        self._resting = False
        self._question: Task | None = None
        self._reading: Task | None = None

    def ask(self, question: Question) -> None:
        """Ask; ``answered`` follows, unless another question comes first."""
        if self._resting:
            return
        reader = self._reader

        def work(job: Job) -> Answer:
            return reader.ask(question, job)

        if self._question is not None:
            self._question.cancel()
            self._reader.interrupt()
        self._question = self._run(work, self.answered.emit)
        self._question.progressed.connect(self._report)

    def open(self, entry_id: str, words: str, place: Place, revision: int = 0) -> None:
        """Read an entry; ``read`` follows, unless another one is asked for first."""
        if self._resting:
            return
        reader = self._reader

        def work(job: Job) -> Reading:
            return reader.read(entry_id, words, place, job, revision)

        if self._reading is not None:
            self._reading.cancel()
        self._reading = self._run(work, self.read.emit)

    def renew(self) -> None:
        """Let the next question see what was filed or withdrawn meanwhile."""
        if self._runner is not None:
            reader = self._reader
            self._run(lambda _job: reader.close(), None)

    @Slot()
    def stop(self) -> None:
        """Let go of the question that is not answered yet, and of what is being read."""
        for task in (self._question, self._reading):
            if task is not None:
                task.cancel()
        self._question = self._reading = None

    def rest(self) -> None:
        """Have the thread end and let go of the catalogue, and do not wait for it."""
        self._resting = True
        if self._runner is not None:
            self.stop()
            self._reader.interrupt()
            self._runner.close_soon()
            self._runner, self._reader = None, self._new_reader()

    @Slot()
    def end(self) -> None:
        """Let go of the catalogue, and wait until it is so: its folder may be moved or deleted."""
        self.rest()
        for runner in self.findChildren(TaskRunner):
            runner.close()

    def wake(self) -> None:
        """Answer again."""
        self._resting = False

    def _run(self, work: Callable[[Job], T], done: Callable[[T], object] | None) -> Task:
        if self._runner is None:
            self._runner = TaskRunner(self, workers=1, at_end=self._reader.close)
        task = self._runner.run(work, "", done=done, failed=self.refused.emit)
        task.ended.connect(self._forget)
        return task

    @Slot()
    def _forget(self) -> None:
        """Drop a task that ended: its object is about to be deleted."""
        ended = self.sender()
        if ended is self._question:
            self._question = None
        if ended is self._reading:
            self._reading = None

    @Slot(int, int, str)
    def _report(self, done: int, total: int, what: str) -> None:
        del what  # the name of a folder, which tells a reader nothing
        if total:
            self.progressed.emit(done, total)
