"""Keeps the navigation true to the open project, off the window's thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from presales_desk.records.project import Project
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from presales_desk.records.job import Job
    from presales_desk.ui.desk import Desk
    from presales_desk.ui.navigation import Navigation
    from presales_desk.ui.project_state import ProjectState
    from presales_desk.workspace.workspace import Edit, Reader

_PAUSE_MS = 250


class ProjectWatch(QObject):
    """Tells the navigation of name, stage, progress and next step after every edit."""

    def __init__(self, desk: Desk, navigation: Navigation) -> None:
        super().__init__(navigation)
        self._desk, self._navigation = desk, navigation
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._assess)
        desk.closing.connect(self._pause.stop)
        desk.project_opened.connect(self.refresh)
        desk.edited.connect(self._hear)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show the open project anew: its head now, its progress in a moment."""
        if not self._desk.project_id:
            return
        self._navigation.show_project(self._desk.get(Project, self._desk.project_id))
        self._pause.start()

    @Slot(object)
    def _hear(self, edit: Edit) -> None:
        if edit.kinds:
            self.refresh()

    @Slot()
    def _assess(self) -> None:
        project_id, today = self._desk.project_id, self._desk.now().date()
        if not project_id:
            return
        words = self._desk.words

        def work(reader: Reader, job: Job) -> tuple[str, ProjectState]:
            from presales_desk.ui.project_reading import read_state  # not at the start

            del job  # too short to report
            return project_id, read_state(reader, project_id, today, words)

        title = translate("ProjectWatch", "Assessing the project")
        self._desk.run(work, title, self._show, self._desk.show_unless_gone)

    def _show(self, found: tuple[str, ProjectState]) -> None:
        project_id, state = found
        if project_id == self._desk.project_id:
            self._navigation.show_state(state)
            self._desk.show_findings(state.findings)
