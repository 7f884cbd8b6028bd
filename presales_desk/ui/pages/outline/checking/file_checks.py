"""Checking presentations that somebody chose or dropped, and sending them or the talk."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtGui import QDropEvent

from presales_desk.ui.commands import Command, Where
from presales_desk.ui.file_dialogs import ask_file
from presales_desk.ui.overriding import override
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData

    from presales_desk.actions.deck_plan import FoundPlace
    from presales_desk.ui.desk import Desk
    from presales_desk.ui.pages.outline.checking.report_dialog import ReportDialog
    from presales_desk.ui.pages.outline.checking.send_dialog import SendDialog, Sending
    from presales_desk.ui.pages.outline.page import OutlinePage

_ENDINGS = (".pptx", ".potx", ".ppsx", ".pptm")


class FileChecks(QObject):
    """Opens the dialogs; files are read and never touched.

    Attributes:
        report: The newest report; None before the first.
        sending: The newest dialog for sending; likewise.

    """

    def __init__(self, desk: Desk, page: OutlinePage) -> None:
        super().__init__(page)
        self._desk, self._page = desk, page
        self.report: ReportDialog | None = None
        self.sending: SendDialog | None = None
        page.setAcceptDrops(True)
        page.installEventFilter(self)

    def commands(self) -> list[Command]:
        """Return what can be done with presentations."""
        hint = translate(
            "FileChecks", "Without notes, comments and inside traces; refused while errors stand"
        )
        return [
            Command(
                id="outline.check_file",
                title=translate("FileChecks", "Check a PPT file…"),
                run=self.choose,
                icon="check",
                where=Where.TOOLS,
            ),
            Command(
                id="outline.send",
                title=translate("FileChecks", "Copy for the customer…"),
                run=self.send_talk,
                icon="export",
                where=Where.FILE,
                enabled=self._has_slides,
                hint=hint,
            ),
            Command(
                id="outline.send_file",
                title=translate("FileChecks", "Prepare a PPT file for sending…"),
                run=self.choose_to_send,
                where=Where.TOOLS,
                hint=hint,
            ),
        ]

    @Slot()
    def choose(self) -> None:
        """Ask for a presentation and check it."""
        file = self._chosen(translate("FileChecks", "Check a PPT file"))
        if file is not None:
            self.check(file)

    def check(self, file: Path) -> None:
        """Check a presentation against the open project, and show what was found."""
        from presales_desk.ui.pages.outline.checking.report_dialog import ReportDialog

        project_id = self._page.talk.project_id
        self.report = ReportDialog(self._desk, file, project_id, self._page)
        self.report.send_wanted.connect(self.send_file)
        self.report.show()

    @Slot()
    def send_talk(self) -> None:
        """Make the copy of the talk that may leave the company."""
        from presales_desk.ui.pages.outline.checking.sendings import TalkSending

        self._page.commit()
        if self._page.outline is not None:
            self._open(TalkSending(self._desk, self._page.outline))

    @Slot()
    def choose_to_send(self) -> None:
        """Ask for a presentation and make a copy that may leave the company."""
        file = self._chosen(translate("FileChecks", "Prepare a PPT file for sending"))
        if file is not None:
            self.send_file(file, self._page.talk.project_id)

    @Slot(object, str)
    def send_file(self, file: Path, project_id: str) -> None:
        """Make the copy of a file that may leave the company."""
        from presales_desk.ui.pages.outline.checking.sendings import FileSending

        self._open(FileSending(file, project_id))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        drops = (QEvent.Type.DragEnter, QEvent.Type.Drop)
        if event.type() not in drops or not isinstance(event, QDropEvent):
            return super().eventFilter(watched, event)
        file = _presentation(event.mimeData())
        if file is None:
            return super().eventFilter(watched, event)
        event.acceptProposedAction()
        if event.type() is QEvent.Type.Drop:
            self.check(file)
        return True

    def _open(self, sending: Sending) -> None:
        from presales_desk.ui.pages.outline.checking.send_dialog import SendDialog

        self.sending = SendDialog(self._desk, sending, self._page)
        self.sending.place_wanted.connect(self._show)
        self.sending.open()

    @Slot(object)
    def _show(self, place: FoundPlace) -> None:
        self._page.show_place(place.record_id, place.field)

    def _chosen(self, title: str) -> Path | None:
        kind = translate("FileChecks", "PowerPoint presentations")
        endings = " ".join(f"*{ending}" for ending in _ENDINGS)
        return ask_file(self._page, title, f"{kind} ({endings})")

    def _has_slides(self) -> bool:
        return bool(self._page.talk.slides)


def _presentation(data: QMimeData) -> Path | None:
    """Return the one presentation that is dragged; None for anything else."""
    files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    if len(files) == 1 and files[0].suffix.casefold() in _ENDINGS:
        return files[0]
    return None
