"""Notices that a customer, a person or a competitor got another name while the old one is used."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from presales_desk.errors import MissingRecordError
from presales_desk.records.competition import Competitor
from presales_desk.records.people import Stakeholder
from presales_desk.records.project import Project
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from presales_desk.errors import ExpectedError
    from presales_desk.records.job import Job
    from presales_desk.ui.desk import Desk
    from presales_desk.workspace.workspace import Edit, Reader

_PAUSE_MS = 1200  # a name is typed letter by letter; this long after the last it is finished
_TABLES = {Project.table, Stakeholder.table, Competitor.table}


@dataclass(frozen=True, slots=True)
class Renamed:
    """A name that was changed.

    Attributes:
        count: How often the old one still stands in the project.

    """

    project_id: str
    old: str
    new: str
    count: int = 0


class RenameWatch(QObject):
    """Follows the names in the open project, whichever page changes them.

    Signals:
        renamed: A Renamed whose old name still stands somewhere.
        taken_back: What was renamed may have its old name again.
    """

    renamed = Signal(object)
    taken_back = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._names: dict[str, str] = {}
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._compare)
        desk.project_opened.connect(self._note)
        desk.edited.connect(self._hear)

    @Slot()
    def _note(self) -> None:
        """Take the names as they are now for known."""
        self._pause.stop()
        self._names = self._read()

    def _read(self) -> dict[str, str]:
        """Return the names of the open project by what has them."""
        id = self._desk.project_id
        if not id:
            return {}
        names = {r.id: r.name for r in self._desk.find(Stakeholder, project_id=id)}
        names |= {r.id: r.name for r in self._desk.find(Competitor, project_id=id)}
        for project in self._desk.find(Project, id=id):
            names |= {id: project.name, f"{id}.customer": project.customer}
        return {key: name.strip() for key, name in names.items()}

    @Slot(object)
    def _hear(self, edit: Edit) -> None:
        if not edit.kinds & _TABLES:
            return
        if edit.sort == "edit":
            self._pause.start()
        else:
            self._note()
            self.taken_back.emit()

    @Slot()
    def _compare(self) -> None:
        before, self._names = self._names, self._read()
        used = set(self._names.values())
        for key, new in self._names.items():
            old = before.get(key, "")
            if old and new and old != new and old not in used:
                self._count(Renamed(self._desk.project_id, old, new))

    def _count(self, change: Renamed) -> None:
        def work(reader: Reader, job: Job) -> Renamed:
            from presales_desk.actions.replace_throughout import mentions  # not for the start

            del job  # under 100 ms
            count = mentions(reader, change.project_id, change.old, change.new)
            return Renamed(change.project_id, change.old, change.new, count)

        title = translate("RenameWatch", "Looking for the old name")
        self._desk.run(work, title, self._tell, self._refuse)

    def _tell(self, change: Renamed) -> None:
        if change.count and change.project_id == self._desk.project_id:
            self.renamed.emit(change)

    def _refuse(self, error: ExpectedError) -> None:
        if not isinstance(error, MissingRecordError):  # the project went while it was read
            self._desk.show_error(error)
