"""Background work: one runner, tasks with a title, progress, cancel and a result or an error."""

from __future__ import annotations

import sys
import threading
import time
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot
from shiboken6 import isValid

from presales_desk.errors import ExpectedError
from presales_desk.records.job import CancelledError, Job
from presales_desk.ui.collecting import Collector

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Future, ThreadPoolExecutor

T = TypeVar("T")

_WORKERS = 2  # a search must not wait for a deck that is being written
_STEP_S = 0.05
"""Between two steps that are told: each is painted, and work may take thousands in that time."""
_TURN_S = 0.001
"""How long a worker keeps the interpreter while the window's thread waits for it.

Painting asks for it many times; at Python's own 5 ms ten of them are a window that stands still.
"""


class Task(QObject):
    """One piece of background work. It is a ``Job`` for the function that does it.

    Signals:
        progressed: Parts done, parts in all (0 while unknown), name of the next part.
        ended: It is over: done, failed, cancelled or broken by a bug.
    """

    progressed = Signal(int, int, str)
    ended = Signal()
    _settled = Signal(object)

    def __init__(
        self,
        title: str,
        done: Callable[[Any], object] | None,
        failed: Callable[[ExpectedError], object],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.title = title
        self._done, self._failed = done, failed
        self._cancel = threading.Event()
        self._told = 0.0
        self._settled.connect(self._finish, Qt.ConnectionType.QueuedConnection)

    def cancel(self) -> None:
        """Ask the work to stop at its next step."""
        self._cancel.set()

    @property
    def cancelled(self) -> bool:
        """Whether somebody asked the work to stop."""
        return self._cancel.is_set()

    def step(self, done: int, total: int, what: str) -> None:
        """See ``Job.step``; steps that come too fast to be read are not told.

        Called on the worker thread.
        """
        if self._cancel.is_set():
            raise CancelledError
        now = time.monotonic()
        if now - self._told >= _STEP_S:
            self._told = now
            self.progressed.emit(done, total, what)

    def settle(self, future: Future[Any]) -> None:
        """Hand the outcome to the window's thread. Called on the worker thread."""
        self._settled.emit(future)

    @Slot(object)
    def _finish(self, future: Future[Any]) -> None:
        # The outcome is taken apart here, so that a bug in the work surfaces in sys.excepthook.
        try:
            result = future.result()
            if self._done is not None and not self._cancel.is_set() and is_alive(self._done):
                self._done(result)
        except CancelledError:
            pass
        except ExpectedError as error:
            if is_alive(self._failed):
                self._failed(error)
        finally:
            self.ended.emit()
            self.deleteLater()


class TaskRunner(QObject):
    """Runs background work on a few threads.

    Args:
        workers: How many threads; with one the work is done in its order, on the same thread.
        at_end: Done on a thread of the work after the last of it, such as letting go of a file.

    Signals:
        task_started: A Task was queued.
    """

    task_started = Signal(object)

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        workers: int = _WORKERS,
        at_end: Callable[[], object] | None = None,
    ) -> None:
        super().__init__(parent)
        sys.setswitchinterval(min(sys.getswitchinterval(), _TURN_S))
        self._workers, self._at_end = workers, at_end
        self._pool: ThreadPoolExecutor | None = None
        self._held: list[Callable[[], None]] | None = None
        self._closed = False

    def run(
        self,
        work: Callable[[Job], T],
        title: str,
        *,
        done: Callable[[T], object] | None,
        failed: Callable[[ExpectedError], object],
    ) -> Task:
        """Start ``work`` when a thread is free, and return the task to watch or cancel.

        ``done`` and ``failed`` are called on the window's thread; neither after a cancel. None in
        place of ``done`` is for work whose end nobody awaits.
        """
        task = Task(title, done, failed, self)
        if self._closed:  # asked by a widget that outlives its window by a moment
            task.cancel()
            task.deleteLater()
            return task
        self.task_started.emit(task)  # first, so that nobody misses its first step

        def submit() -> None:
            self._started_pool().submit(_start, work, task).add_done_callback(task.settle)

        if self._held is None:
            submit()
        else:
            self._held.append(submit)
        return task

    def hold(self) -> None:
        """Let work wait for ``release``: what it loads and reads would delay the first paint."""
        self._held = []

    def release(self) -> None:
        """Start what waited, and from now on everything at once."""
        held, self._held = self._held, None
        for submit in held or ():
            submit()

    @property
    def running(self) -> list[Task]:
        """Tasks that have not ended."""
        return self.findChildren(Task)

    def close_soon(self) -> None:
        """Cancel what runs, and end when it has stopped; nothing more can be asked for."""
        for task in self.running:
            task.cancel()
        self.run(_nothing, "", done=self._close_stopped, failed=self._close_stopped)
        self._closed = True

    def close(self) -> None:
        """Cancel what runs and wait until every thread stands still."""
        self._closed = True
        for task in self.running:
            task.cancel()
        self.release()
        if self._pool is not None:
            if self._at_end is not None:
                self._pool.submit(self._at_end)
            self._pool.shutdown(wait=True)
            self._pool = None
            Collector.one().end()

    def _close_stopped(self, _: object) -> None:
        self.close()
        self.deleteLater()

    def _started_pool(self) -> ThreadPoolExecutor:
        if self._pool is None:
            from concurrent.futures import ThreadPoolExecutor  # not needed for the first paint

            Collector.one().begin()
            self._pool = ThreadPoolExecutor(self._workers, thread_name_prefix="task")
        return self._pool


def is_alive(function: Callable[..., object]) -> bool:
    """Tell whether ``function`` can be called: the widget it is a method of may be gone."""
    if isinstance(function, partial):
        function = function.func
    owner = getattr(function, "__self__", None)
    return not isinstance(owner, QObject) or isValid(owner)


def _nothing(job: Job) -> None:
    """Do no work: with one thread, what comes after all that was asked for before."""


def _start(work: Callable[[Job], T], task: Task) -> T:
    if task.cancelled:
        raise CancelledError
    return work(task)
