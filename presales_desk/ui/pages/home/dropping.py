"""Project files dropped onto a page."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from presales_desk.ui.overriding import override
from presales_desk.ui.page import Page
from presales_desk.ui.pages.home.gestures import ENDING, ProjectGestures

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QDragEnterEvent, QDropEvent

    from presales_desk.ui.desk import Desk


class ProjectsDropPage(Page):
    """A page with whole projects: it can do everything with them, and takes in project files."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.gestures = ProjectGestures(desk, self)
        self.setAcceptDrops(not desk.workspace.read_only)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _project_files(event.mimeData()):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        for file in _project_files(event.mimeData()):
            self.gestures.take_in(file)
        event.acceptProposedAction()


def _project_files(data: QMimeData) -> list[Path]:
    files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return [file for file in files if file.suffix.casefold() == ENDING]
