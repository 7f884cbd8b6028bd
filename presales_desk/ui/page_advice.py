"""What the rules of the method say of one page, thought about beside the window's thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from presales_desk.actions.overview import read_material
from presales_desk.planning.advice import advise
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from collections.abc import Collection

    from presales_desk.records.findings import Finding
    from presales_desk.records.job import Job
    from presales_desk.ui.desk import Desk
    from presales_desk.workspace.workspace import Reader

_PAUSE_MS = 150


class PageAdvice(QObject):
    """Goes through the rules again a moment after each change.

    Args:
        desk: Of the window.
        page: Name of the page on which what is noticed can be mended.
        in_place: Rules whose matter the page shows where it lies; they are left out.
        parent: Owner.

    Signals:
        advised: The Findings, the worst first; empty when all is well.
    """

    advised = Signal(object)

    def __init__(self, desk: Desk, page: str, in_place: Collection[str], parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._page, self._in_place = desk, page, in_place
        self._project_id = ""
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._think)
        desk.closing.connect(self._pause.stop)

    def think_about(self, project_id: str) -> None:
        """Think about a project in a moment; until then what was said of another is gone."""
        if project_id != self._project_id:
            self.advised.emit([])
        self._project_id = project_id
        self._pause.start()

    @Slot()
    def _think(self) -> None:
        project_id, today = self._project_id, self._desk.now().date()

        def work(reader: Reader, job: Job) -> tuple[str, tuple[Finding, ...]]:
            del job  # too short to report
            return project_id, advise(read_material(reader, project_id, today), today)

        title = translate("PageAdvice", "Going through the rules")
        self._desk.run(work, title, self._take, _ignore)

    def _take(self, found: tuple[str, tuple[Finding, ...]]) -> None:
        project_id, findings = found
        if project_id != self._project_id:
            return
        own = [f for f in findings if f.page == self._page and f.rule not in self._in_place]
        self.advised.emit(sorted(own, key=lambda finding: finding.severity.order))


def _ignore(error: object) -> None:
    """Say nothing: the project went while it was read."""
    del error
