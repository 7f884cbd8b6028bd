"""What is done for the workspace without being asked: backups, health, an archive that agrees."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from presales_desk.actions.settling import settle_archive, settle_archives, unsettled
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from presales_desk.records.job import Job
    from presales_desk.ui.desk import Desk
    from presales_desk.workspace.workspace import Edit, Reader

_ARCHIVING = frozenset({"project.archive", "project.unarchive"})
_FIRST_MS, _PAUSE_MS = 3_000, 600_000


class Upkeep(QObject):
    """Looks once through the workspace, backs it up whenever that is due, minds the archive.

    Edits change records only. When undo takes back that a project was archived, or the edit that
    was to note it was refused, the package in the knowledge base has to follow.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._folder = desk.workspace.folder
        self._pause = QTimer(self, interval=_FIRST_MS)
        self._pause.timeout.connect(self._look_after)
        desk.closing.connect(self._pause.stop)
        self._pause.start()
        self._checked = False
        desk.edited.connect(self._mind_archive)
        if not desk.workspace.read_only and unsettled(self._folder):
            desk.run(settle_archives, self._archive_title)

    @Slot(object)
    def _mind_archive(self, edit: Edit) -> None:
        if edit.label.key not in _ARCHIVING:
            return

        def work(reader: Reader, job: Job) -> None:
            del job  # one small file
            settle_archive(reader, edit.scope)

        self._desk.run(work, self._archive_title)

    @property
    def _archive_title(self) -> str:
        return translate("Upkeep", "Bringing the archive up to date")

    @Slot()
    def _look_after(self) -> None:
        self._pause.setInterval(_PAUSE_MS)
        if not self._checked:
            self._checked = True
            self._desk.run(self._check, translate("Upkeep", "Checking the workspace"))
        if not self._desk.workspace.read_only:
            self._desk.run(self._back_up, translate("Upkeep", "Backing up"))

    def _check(self, reader: Reader, job: Job) -> None:
        from presales_desk.workspace import health

        del reader, job  # one statement of the database: it neither reports nor stops
        health.check(self._folder)

    def _back_up(self, reader: Reader, job: Job) -> bool:
        from presales_desk.actions.care import back_up_if_due

        del reader, job  # short, and better finished than stopped
        return back_up_if_due(self._folder, self._desk.now().astimezone())
