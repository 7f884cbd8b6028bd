"""How long the window's event loop stands still: what benches of the window measure with."""

from __future__ import annotations

import sys
import time
from typing import NamedTuple

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer

BEAT_MS, STILL_MS = 5, 50

if sys.platform == "linux":
    import resource

    def pages_read_back() -> int:
        """Return how many pages of memory this thread has waited for until the disk gave them.

        A machine that reclaims what is cold makes the window wait through no work of its own.
        """
        return resource.getrusage(resource.RUSAGE_THREAD).ru_majflt
else:

    def pages_read_back() -> int:
        """Return 0: only Linux counts for each thread what it waited for."""
        return 0


class Stop(NamedTuple):
    """The window stood still: how many ms, of them at work, in what, for how many pages."""

    ms: float
    at_work: float
    doing: str
    read_back: int

    def __str__(self) -> str:
        waited = f" ({self.read_back} pages from disk)" if self.read_back else ""
        return f"{self.doing} {self.ms:.0f}, at work {self.at_work:.0f}{waited}".strip()


class Heartbeat(QObject):
    """A timer that notes how late it is, and what was being done meanwhile.

    Attributes:
        doing: What is being done now; set it.
        longest: The longest time without a beat since ``begin``, in ms.
        at_work: The most of such a time in which the window's thread worked, in ms; in the rest
            it waited: for another thread, for the disk, or for a machine that did other things.
        still: Every such time of more than ``STILL_MS``.
        busy: All such times together: what was asked of the window's thread, in ms.

    """

    def __init__(self) -> None:
        super().__init__()
        self.begin()
        self._timer = QTimer(self, interval=BEAT_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def begin(self) -> None:
        """Forget what was noted."""
        self.doing, self.longest, self.at_work, self.busy = "", 0.0, 0.0, 0.0
        self.still = list[Stop]()
        self._last, self._read_back = time.perf_counter(), pages_read_back()
        self._worked = time.thread_time()

    def _beat(self) -> None:
        now, worked, read_back = time.perf_counter(), time.thread_time(), pages_read_back()
        gap = (now - self._last) * 1000 - BEAT_MS
        at_work = (worked - self._worked) * 1000
        if gap > STILL_MS:
            self.still.append(Stop(gap, at_work, self.doing, read_back - self._read_back))
        self._last, self._worked, self._read_back = now, worked, read_back
        self.longest, self.at_work = max(self.longest, gap), max(self.at_work, at_work)
        self.busy += max(gap, 0)


def rest(milliseconds: int) -> None:
    """Let the event loop run, as it does while the user does nothing."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
