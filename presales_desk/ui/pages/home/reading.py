"""Keeps the project cards of a page true, off the window's thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from presales_desk.actions.home import Home, by_urgency, read_home
from presales_desk.actions.overview import kept_cards
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from presales_desk.records.job import Job
    from presales_desk.ui.desk import Desk
    from presales_desk.workspace.workspace import Reader


class HomeReader(QObject):
    """Reads what Home shows; one reading at a time, and once more when asked meanwhile.

    Signals:
        read: A Home.
    """

    read = Signal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._reading = self._again = False

    def kept(self) -> Home:
        """Return what was read last, at once; perhaps behind the latest edits."""
        return Home(by_urgency(kept_cards(self._desk.workspace)), ())

    def start(self) -> None:
        """Read; ``read`` tells when it is done."""
        if self._reading:
            self._again = True
            return
        self._reading, self._again = True, False
        moment = self._desk.now().astimezone()

        def work(reader: Reader, job: Job) -> Home:
            return read_home(reader, moment, job)

        title = translate("HomeReader", "Looking through the projects")
        task = self._desk.run(work, title, self.read.emit)
        task.ended.connect(self._go_on)

    @Slot()
    def _go_on(self) -> None:
        """Read once more if that was asked meanwhile, however the last reading ended."""
        self._reading = False
        if self._again:
            self.start()
