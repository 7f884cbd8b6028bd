"""What happens to exceptions that nobody caught: logged in full and told; the window stays."""

from __future__ import annotations

import logging
import sys
import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from presales_desk.errors import ExpectedError

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
        refused: An ExpectedError that may come up wherever a page reads, such as a damaged record.
    """

    broke = Signal(str)
    refused = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._told = self._is_watched = False

    def install(self) -> None:
        """Become the interpreter's hook for uncaught exceptions."""
        sys.excepthook = self.hear
        threading.excepthook = self._hear_thread

    def tell(
        self, show: Callable[[str], object], refuse: Callable[[ExpectedError], object]
    ) -> None:
        """Have bugs and refusals told on the window's thread, after the event that broke."""
        self._is_watched = True
        self.broke.connect(show, Qt.ConnectionType.QueuedConnection)
        self.refused.connect(refuse, Qt.ConnectionType.QueuedConnection)

    def hear(
        self,
        kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None,
    ) -> None:
        """Log an exception with its traceback; tell of the first bug, and of every refusal."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        expected = isinstance(error, ExpectedError)
        logger.error("refusal" if expected else "bug", exc_info=(kind, error, trace))
        if not self._is_watched:  # no window yet that could tell of it
            sys.__excepthook__(kind, error, trace)
        if expected:
            self.refused.emit(error)
        elif not self._told:
            self._told = True
            self.broke.emit(f"{kind.__name__}: {error}"[:300])

    def _hear_thread(self, failed: threading.ExceptHookArgs) -> None:
        if failed.exc_value is not None:
            self.hear(failed.exc_type, failed.exc_value, failed.exc_traceback)
