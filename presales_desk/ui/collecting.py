"""Has Python look for garbage on the window's thread alone, while other threads work.

Python looks for it on whatever thread happens to make the next object. A worker would then
destroy what went with a closed window or dialog, and Qt dies when widgets end on another thread.
"""

from __future__ import annotations

import gc
from typing import ClassVar

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Slot

_PAUSE_MS = 200


class Collector(QObject):
    """Does by turns of the event loop what Python does by itself. One for the whole process."""

    _one: ClassVar[Collector | None] = None

    def __init__(self) -> None:
        super().__init__(QCoreApplication.instance())
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
        """Look through the oldest generation that is due, as Python would."""
        due = zip(gc.get_count(), gc.get_threshold(), strict=True)
        full = [generation for generation, (count, most) in enumerate(due) if count > most]
        if full:
            gc.collect(full[-1])
