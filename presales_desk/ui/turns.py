"""Long work in the window's own thread, a step at each turn of the event loop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_PAUSE_MS = 2  # with none at all, painting and other timers would come too short
_END = object()


def once_painted(*work: Callable[[], object]) -> Iterator[None]:
    """Do each of ``work`` by itself, after what shows by now was laid out and painted.

    Both are a turn of the event loop, and for a full page among the longest.
    """
    for _ in ("laid out", "painted"):
        yield
    for each in work:
        each()
        yield


class Turns(QObject):
    """Does one piece of work at a time; between two of its steps the user can click and type.

    The work is a generator that yields wherever it may be interrupted. It ends with its owner.

    Args:
        owner: Whose work it is.
        pause_ms: Between two steps.

    """

    def __init__(self, owner: QObject, pause_ms: int = _PAUSE_MS) -> None:
        super().__init__(owner)
        self._work: Iterator[None] | None = None
        self._is_stepping = False
        self._pause_ms = pause_ms
        self._next = QTimer(self, singleShot=True)
        self._next.timeout.connect(self._step)

    @property
    def is_at_work(self) -> bool:
        """Whether there may be steps left to do."""
        return self._work is not None

    def begin(self, work: Iterator[None]) -> None:
        """Do ``work`` from the next turn on; what is left of an earlier one is not done."""
        self._work = work
        self._next.start(self._pause_ms)

    def rest(self, milliseconds: int) -> None:
        """Do the next step, if one is left, only then: the window has other work now."""
        if self._work is not None:
            self._next.start(milliseconds)

    @Slot()
    def stop(self) -> None:
        """Do nothing that is left: what it would read or show is going."""
        self._work = None
        self._next.stop()

    def finish(self) -> None:
        """Do all that is left at once: somebody cannot wait for it.

        A step that asks for it itself, by what it sets off, goes on as before.
        """
        while self._work is not None and not self._is_stepping:
            self._step()

    @Slot()
    def _step(self) -> None:
        work = self._work
        if work is not None and self._has_ended(work) and self._work is work:
            self._work = None  # unless the step began other work
        if self._work is not None:
            self._next.start(self._pause_ms)  # now, so that the pause is kept after a long step too

    def _has_ended(self, work: Iterator[None]) -> bool:
        self._is_stepping = True
        try:
            return next(work, _END) is _END
        finally:
            self._is_stepping = False
