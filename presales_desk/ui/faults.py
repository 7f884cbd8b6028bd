"""What happens when the program itself is wrong: logged in full, told once, the window stays."""

from __future__ import annotations

import logging
import sys
import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from types import TracebackType

logger = logging.getLogger(__name__)

LOG_FILE = "presales-desk.log"
_LARGE = 1_000_000


def log_to(folder: Path) -> Path:
    """Write what the program notes about itself to a file in ``folder``; return the file.

    A folder that cannot be written leaves the program without a log file, never without a window.
    """
    file = folder / LOG_FILE
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if file.exists() and file.stat().st_size > _LARGE:
            file.replace(file.with_suffix(".old.log"))
        handler = logging.FileHandler(file, encoding="utf-8")
    except OSError as error:
        logger.warning("no log file in %s: %s", folder, error)
        return file
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root = logging.getLogger("presales_desk")
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    return file


class FaultWatch(QObject):
    """Hears of every exception that nobody caught, on any thread.

    Signals:
        broke: The last line of the traceback, for the first bug of this run only.
    """

    broke = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._told = self._is_watched = False

    def install(self) -> None:
        """Become the interpreter's hook for uncaught exceptions."""
        sys.excepthook = self.hear
        threading.excepthook = self._hear_thread

    def tell(self, show: Callable[[str], object]) -> None:
        """Have ``show`` called on the window's thread, after the event that broke."""
        self._is_watched = True
        self.broke.connect(show, Qt.ConnectionType.QueuedConnection)

    def hear(
        self,
        kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None,
    ) -> None:
        """Log a bug with its traceback and tell the user of the first one."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        logger.error("bug", exc_info=(kind, error, trace))
        if not self._is_watched:  # no window yet that could tell of it
            sys.__excepthook__(kind, error, trace)
        if not self._told:
            self._told = True
            self.broke.emit(f"{kind.__name__}: {error}"[:300])

    def _hear_thread(self, failed: threading.ExceptHookArgs) -> None:
        if failed.exc_value is not None:
            self.hear(failed.exc_type, failed.exc_value, failed.exc_traceback)
