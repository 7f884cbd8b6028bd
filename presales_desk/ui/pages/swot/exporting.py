"""Saving the SWOT as a picture, or putting the picture on the clipboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from presales_desk.actions.map_files import save_picture
from presales_desk.actions.naming import named
from presales_desk.records.project import Project
from presales_desk.ui.file_dialogs import start_folder
from presales_desk.ui.pages.swot.picture import as_png, draw_swot
from presales_desk.ui.save_as import ask_target
from presales_desk.ui.words import dotted, translate

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QWidget

    from presales_desk.planning.swot import Swot
    from presales_desk.records.job import Job
    from presales_desk.ui.desk import Desk
    from presales_desk.ui.tasks import Task
    from presales_desk.workspace.workspace import Reader


_WHAT = "SWOT"
"""What the picture is called in the names of files, in every language."""


class SwotExport(QObject):
    """Takes the picture where the user wants it."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._page = desk, page

    def ask(self, project_id: str, swot: Swot) -> None:
        """Ask where to save the picture, and save it there."""
        project = self._desk.get(Project, project_id)
        name = named(self._desk.workspace, project, _WHAT, self._desk.now().date())
        title, kind = translate("SwotExport", "Save as"), translate("SwotExport", "Pictures")
        target = ask_target(self._page, title, kind, start_folder() / f"{name}.png")
        if target is not None:
            self.save(project_id, swot, target)

    def save(self, project_id: str, swot: Swot, target: Path) -> Task:
        """Save the picture of all boards."""
        image = self._drawn(project_id, swot)

        def work(reader: Reader, job: Job) -> Path:
            del reader, job  # one picture
            return save_picture(target, as_png(image))

        title = translate("SwotExport", "Writing {name}").format(name=target.name)
        return self._desk.run(work, title, self._desk.file_written)

    def copy(self, project_id: str, swot: Swot) -> None:
        """Put the picture on the clipboard."""
        QGuiApplication.clipboard().setImage(self._drawn(project_id, swot))
        self._desk.tell(translate("SwotExport", "Copied the picture of the SWOT"))

    def _drawn(self, project_id: str, swot: Swot) -> QImage:
        return draw_swot(swot, dotted("SWOT", self._desk.get(Project, project_id).name))
