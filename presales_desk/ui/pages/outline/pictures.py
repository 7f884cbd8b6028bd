"""Pictures for slides: chosen, dropped on the editor or the preview, or pasted."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal, Slot
from PySide6.QtGui import QDropEvent, QImage, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication

from presales_desk.actions.slide_pictures import NewPicture, plan_picture
from presales_desk.ui.commands import Command, Where
from presales_desk.ui.file_dialogs import ask_file
from presales_desk.ui.overriding import override
from presales_desk.ui.picture_file import ENDINGS, picture_of_image, read_picture_file
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QMimeData
    from PySide6.QtWidgets import QWidget

    from presales_desk.actions.planned import Planned
    from presales_desk.records.job import Job
    from presales_desk.ui.desk import Desk
    from presales_desk.ui.pages.outline.page import OutlinePage
    from presales_desk.ui.tasks import Task
    from presales_desk.workspace.workspace import Reader


class SlidePictures(QObject):
    """Takes pictures in; each is one edit.

    Signals:
        placed: Id of the slide that got one.
    """

    placed = Signal(str)

    def __init__(self, desk: Desk, page: OutlinePage) -> None:
        super().__init__(page)
        self._desk, self._page = desk, page

    def watch(self, widget: QWidget) -> None:
        """Take what is dropped or pasted on ``widget``."""
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def commands(self) -> list[Command]:
        """Return what can be done with pictures."""
        return [
            Command(
                id="outline.picture",
                title=translate("SlidePictures", "Picture…"),
                run=self.choose,
                icon="image",
                where=Where.INSERT,
                enabled=self._may,
            ),
            Command(
                id="outline.paste_picture",
                title=translate("SlidePictures", "Picture from the clipboard"),
                run=self.paste,
                where=Where.INSERT,
                enabled=self._may,
            ),
        ]

    @Slot()
    def choose(self) -> None:
        """Ask for a file and take it in."""
        kind = translate("SlidePictures", "Pictures")
        endings = " ".join(f"*.{ending}" for ending in ENDINGS)
        title = translate("SlidePictures", "Picture for the slide")
        file = ask_file(self._page, title, f"{kind} ({endings})")
        if file is not None:
            self.take_file(file)

    @Slot()
    def paste(self) -> None:
        """Take in the picture on the clipboard; say so when there is none."""
        if not self._take(QApplication.clipboard().mimeData()):
            self._desk.tell(translate("SlidePictures", "There is no picture on the clipboard"))

    def take_file(self, file: Path) -> Task | None:
        """Put the picture in ``file`` on the slide that is shown, or behind it."""
        return self._place(lambda: read_picture_file(file), file.name)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        match event.type():
            case QEvent.Type.DragEnter | QEvent.Type.DragMove if isinstance(event, QDropEvent):
                if self._may() and _holds_picture(event.mimeData()):
                    event.acceptProposedAction()
                    return True
            case QEvent.Type.Drop if isinstance(event, QDropEvent):
                if self._take(event.mimeData()):
                    event.acceptProposedAction()
                    return True
            case QEvent.Type.KeyPress if isinstance(event, QKeyEvent):
                if event.matches(QKeySequence.StandardKey.Paste):
                    return self._take(QApplication.clipboard().mimeData())
            case _:
                pass
        return super().eventFilter(watched, event)

    def _take(self, data: QMimeData) -> bool:
        """Take in what ``data`` holds; tell whether that is a picture."""
        if not (self._may() and _holds_picture(data)):
            return False
        if file := _file_in(data):
            self.take_file(file)
        else:
            image = QImage(data.imageData())
            name = translate("SlidePictures", "Pasted picture")
            self._place(lambda: picture_of_image(image, name), name)
        return True

    def _place(self, read: Callable[[], NewPicture], name: str) -> Task | None:
        self._page.commit()
        slide, moment = self._page.current_slide, self._desk.now()
        if slide is None:
            return None

        def work(reader: Reader, job: Job) -> Planned[str]:
            job.step(0, 1, name)
            return plan_picture(reader, slide.id, read(), moment)

        title = translate("SlidePictures", "Taking in {name}").format(name=name)
        return self._desk.run(work, title, self.placed.emit)

    def _may(self) -> bool:
        return self._page.current_slide is not None and not self._desk.workspace.read_only


def _holds_picture(data: QMimeData) -> bool:
    return data.hasImage() or _file_in(data) is not None


def _file_in(data: QMimeData) -> Path | None:
    """Return the first picture file that is dropped; None when there is none."""
    files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return next((file for file in files if file.suffix.lower().lstrip(".") in ENDINGS), None)
