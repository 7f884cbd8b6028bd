"""When widgets end, and Python looks for garbage: on the window's thread, between other work.

Python looks for it on whatever thread happens to make the next object. A worker would then
destroy what went with a closed window or dialog, and Qt dies when widgets end on another thread.
"""

from __future__ import annotations

import gc
import time
from typing import TYPE_CHECKING, ClassVar

from PySide6 import QtCore, QtGui, QtWidgets
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Slot

if TYPE_CHECKING:
    from collections.abc import Callable

_PAUSE_MS = 50
"""So short that what a busy worker makes meanwhile is looked through in a few ms."""
_OLDEST = 2
_RARELY = 100
"""How many times as long as a whole look took no other one is begun: the window stands still."""


def make_event_types() -> None:
    """Have PySide make every class of events now: call it before the first widget.

    It makes a class when it first meets such an event. Python may look for garbage in the middle
    of that; a widget that ends there sends the same kind of event, PySide makes the class a second
    time inside the first, and then lets go of it twice, which ends the process.
    """
    for module in (QtCore, QtGui, QtWidgets):
        for name in module.__dir__():
            if name.endswith("Event"):
                getattr(module, name)


def end(*owners: QObject) -> None:
    """End windows and dialogs that no other widget ends, and all that is in them.

    Left to the garbage, one is taken apart in any order: where a part of it holds a method of
    another, that other ends twice, and the process with it. Nothing else ends here: a palette that
    has just closed is still handling the key that ran the command.
    """
    for owner in owners:
        owner.deleteLater()
    for owner in owners:
        QCoreApplication.sendPostedEvents(owner, QEvent.Type.DeferredDelete)


class Collector(QObject):
    """Does by turns of the event loop what Python does by itself. One for the whole process.

    Args:
        clock: Seconds that only go on.

    """

    _one: ClassVar[Collector | None] = None

    def __init__(self, clock: Callable[[], float] = time.perf_counter) -> None:
        super().__init__(QCoreApplication.instance())
        self._clock = clock
        self._rests_until = 0.0
        self._users = 0
        self._timer = QTimer(self, interval=_PAUSE_MS)
        self._timer.timeout.connect(self.look)

    @classmethod
    def one(cls) -> Collector:
        """Return the collector of the process. Call it on the window's thread."""
        if cls._one is None:
            cls._one = cls()
        return cls._one

    def begin(self) -> None:
        """Take over: threads begin to work. Each call wants an ``end``."""
        self._users += 1
        gc.disable()
        self._timer.start()

    def end(self) -> None:
        """Hand back to Python when the last who began has ended."""
        self._users -= 1
        if self._users == 0:
            self._timer.stop()
            gc.enable()

    @Slot()
    def look(self) -> None:
        """Look through the oldest generation that is due, as Python would.

        Python puts off the oldest while little is new; how much is, it does not tell.
        """
        begun = self._clock()
        due = zip(gc.get_count(), gc.get_threshold(), strict=True)
        full = [generation for generation, (count, most) in enumerate(due) if count > most]
        if begun < self._rests_until and _OLDEST in full:
            full.remove(_OLDEST)
        if full:
            gc.collect(full[-1])
        if _OLDEST in full:
            now = self._clock()
            self._rests_until = now + _RARELY * (now - begun)
