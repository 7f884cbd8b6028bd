"""What Home and the list of projects have in common."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Slot

from presales_desk.actions.naming import PROJECT_ENDING
from presales_desk.ui.overriding import override
from presales_desk.ui.page import Page
from presales_desk.ui.pages.home.gestures import ProjectGestures
from presales_desk.ui.pages.home.project_table import ProjectTable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QDragEnterEvent, QDropEvent

    from presales_desk.ui.commands import Command
    from presales_desk.ui.desk import Desk


class ProjectsBase(Page):
    """A page with a table of projects: it can do everything to them, and takes in project files."""

    def __init__(self, desk: Desk, table_name: str) -> None:
        super().__init__(desk)
        self.gestures = ProjectGestures(desk, self)
        self.table = ProjectTable(table_name, desk.preferences)
        self.table.opened.connect(self.gestures.open)
        self.table.export_requested.connect(self.gestures.exchange.choose_export)
        self.table.deletion_requested.connect(self._delete)
        self.table.menu_requested.connect(self._offer)
        self.setAcceptDrops(not desk.workspace.read_only)

    @override
    def commands(self) -> Sequence[Command]:
        return self.gestures.commands()

    @override
    def reveal(self, record_id: str) -> None:
        self.table.reveal(record_id)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _project_files(event.mimeData()):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        for file in _project_files(event.mimeData()):
            self.gestures.take_in(file)
        event.acceptProposedAction()

    @Slot(str)
    def _delete(self, project_id: str) -> None:
        if not self._desk.workspace.read_only:
            self.gestures.delete(project_id)

    @Slot(str, QPoint)
    def _offer(self, project_id: str, where: QPoint) -> None:
        card = self.table.card(project_id)
        if card is not None:
            self.gestures.offer(card, where)


def _project_files(data: QMimeData) -> list[Path]:
    files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return [file for file in files if file.suffix.casefold() == PROJECT_ENDING]
