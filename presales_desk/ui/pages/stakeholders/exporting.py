"""Saving the map: as a picture, or as shapes on a slide."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QRectF, Slot
from PySide6.QtGui import QCursor, QImage, QPainter
from PySide6.QtWidgets import QMenu, QWidget

from presales_desk.actions.map_files import map_file_name, save_picture, write_map_slide
from presales_desk.actions.plans import read_plan
from presales_desk.planning.stance_map import Scale
from presales_desk.records.project import Project
from presales_desk.ui.file_dialogs import start_folder
from presales_desk.ui.icons import icon
from presales_desk.ui.pages.stakeholders.looks import looks_of
from presales_desk.ui.pages.stakeholders.scene import StanceMap, StanceScene, is_line
from presales_desk.ui.save_as import ask_target
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from pathlib import Path

    from presales_desk.records.job import Job
    from presales_desk.ui.desk import Desk
    from presales_desk.ui.tasks import Task
    from presales_desk.workspace.workspace import Reader

_PICTURE = Scale(1280, 720)
_SHARPNESS = 2
"""Pixels of the picture for each of the screen."""


class MapExport(QObject):
    """Saves the map of a project where the user wants it."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._page = desk, page
        self._project_id = ""

    def offer(self, project_id: str) -> None:
        """Ask in a menu how the map should be saved."""
        self._project_id = project_id
        menu = QMenu(self._page)
        picture = translate("MapExport", "Picture (PNG)…")
        slide = translate("MapExport", "Shapes on a slide (PowerPoint)…")
        menu.addAction(icon("image"), picture, self._ask_picture)
        menu.addAction(icon("slides"), slide, self._ask_slide)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(QCursor.pos())

    def ask_picture(self, project_id: str) -> None:
        """Ask where to save the picture, and save it there."""
        title, kind = translate("MapExport", "Save as"), translate("MapExport", "Pictures")
        target = ask_target(self._page, title, kind, self._suggested(project_id, ".png"))
        if target is not None:
            self.save_picture(project_id, target)

    def ask_slide(self, project_id: str) -> None:
        """Ask where to save the slide, and save it there."""
        title, kind = translate("MapExport", "Save as"), translate("MapExport", "Presentations")
        target = ask_target(self._page, title, kind, self._suggested(project_id, ".pptx"))
        if target is not None:
            self.save_slide(project_id, target)

    def save_picture(self, project_id: str, target: Path) -> Task:
        """Save the map as a picture of twice the size of the screen's."""
        content = self._drawn(project_id)

        def work(reader: Reader, job: Job) -> Path:
            del reader, job  # one small file
            return save_picture(target, content)

        return self._desk.run(work, self._writing(target), self._desk.file_written)

    def save_slide(self, project_id: str, target: Path) -> Task:
        """Save the map as a presentation of one slide, marked as internal."""
        today = self._desk.now().date()

        def work(reader: Reader, job: Job) -> Path:
            return write_map_slide(reader, project_id, target, today, job)

        return self._desk.run(work, self._writing(target), self._desk.file_written)

    def _suggested(self, project_id: str, ending: str) -> Path:
        project = self._desk.get(Project, project_id)
        today = self._desk.now().date()
        name = map_file_name(self._desk.workspace, project, today, ending)
        return start_folder() / name

    def _writing(self, target: Path) -> str:
        return translate("MapExport", "Writing {name}").format(name=target.name)

    def _drawn(self, project_id: str) -> bytes:
        records = read_plan(self._desk.workspace, project_id)
        lines = [link for link in records.links if is_line(link)]
        scene = StanceScene()
        scene.show_map(StanceMap(records.stakeholders, looks_of(records), lines), _PICTURE)
        image = QImage(scene.sceneRect().size().toSize() * _SHARPNESS, QImage.Format.Format_RGB32)
        painter = QPainter(image)
        scene.render(painter, QRectF(image.rect()), scene.sceneRect())
        painter.end()
        return _png(image)

    @Slot()
    def _ask_picture(self) -> None:
        self.ask_picture(self._project_id)

    @Slot()
    def _ask_slide(self) -> None:
        self.ask_slide(self._project_id)


def _png(image: QImage) -> bytes:
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # pyright: ignore[reportArgumentType, reportCallIssue] the stubs want bytes
    return bytes(content.data())
