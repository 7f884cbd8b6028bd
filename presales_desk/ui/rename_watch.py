"""Notices that a customer, a person or a competitor got another name while the old one is used."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from presales_desk.records.competition import Competitor
from presales_desk.records.people import Stakeholder
from presales_desk.records.project import Project
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from presales_desk.records.job import Job
    from presales_desk.ui.desk import Desk
    from presales_desk.workspace.workspace import Edit, Reader

_PAUSE_MS = 1200  # a name is typed letter by letter; this long after the last it may be finished
_SETTLED_MS = 30_000  # and until then it may still be on its way from the old one to the new
_TABLES = {Project.table, Stakeholder.table, Competitor.table}


@dataclass(frozen=True, slots=True)
class Renamed:
    """A name that was changed.

    Attributes:
        count: How often the old one still stands in the project.

    """

    old: str
    new: str
    count: int


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
        self._told: set[tuple[str, str]] = set()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._compare)
        self._settling = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._settling.timeout.connect(self._read_anew)
        desk.closing.connect(self._pause.stop)
        desk.closing.connect(self._settling.stop)
        desk.project_opened.connect(self._note)
        desk.edited.connect(self._hear)

    @Slot()
    def _note(self) -> None:
        """Take the names as they are now for known."""
        self._pause.stop()
        self._settling.stop()
        id = self._desk.project_id
        self._know(id, _names(self._desk.workspace, id) if id else {})

    def _know(self, project_id: str, names: dict[str, str]) -> None:
        if project_id == self._desk.project_id:
            self._names, self._told = names, set()

    @Slot(object)
    def _hear(self, edit: Edit) -> None:
        if not edit.kinds & _TABLES:
            return
        if edit.sort == "edit":
            self._pause.start()
            self._settling.start()
        else:
            self._note()
            self.taken_back.emit()

    @Slot()
    def _read_anew(self) -> None:
        project_id = self._desk.project_id

        def work(reader: Reader, job: Job) -> dict[str, str]:
            del job  # a moment
            return _names(reader, project_id)

        if project_id:
            self._desk.run(
                work, _title(), partial(self._know, project_id), self._desk.show_unless_gone
            )

    @Slot()
    def _compare(self) -> None:
        project_id, before = self._desk.project_id, self._names

        def work(reader: Reader, job: Job) -> list[Renamed]:
            del job  # under 100 ms
            pairs = _renamed(before, _names(reader, project_id))
            return [_counted(reader, project_id, old, new) for old, new in pairs]

        if project_id:
            self._desk.run(
                work, _title(), partial(self._tell, project_id), self._desk.show_unless_gone
            )

    def _tell(self, project_id: str, changes: list[Renamed]) -> None:
        for change in changes:
            pair = (change.old, change.new)
            if change.count and pair not in self._told and project_id == self._desk.project_id:
                self._told.add(pair)
                self.renamed.emit(change)


def _names(reader: Reader, project_id: str) -> dict[str, str]:
    """Return the names in a project by what has them."""
    project = reader.get(Project, project_id)
    names = {project_id: project.name, f"{project_id}.customer": project.customer}
    names |= {r.id: r.name for r in reader.find(Stakeholder, project_id=project_id)}
    names |= {r.id: r.name for r in reader.find(Competitor, project_id=project_id)}
    return {key: name.strip() for key, name in names.items()}


def _renamed(before: dict[str, str], now: dict[str, str]) -> list[tuple[str, str]]:
    """Return old and new names; one that somebody else has now is not an old one."""
    used = set(now.values())
    pairs = [(before.get(key, ""), new) for key, new in now.items()]
    return [(old, new) for old, new in pairs if old and new and old not in used]


def _counted(reader: Reader, project_id: str, old: str, new: str) -> Renamed:
    from presales_desk.actions.replace_throughout import mentions  # not for the first paint

    return Renamed(old, new, mentions(reader, project_id, old, new))


def _title() -> str:
    return translate("RenameWatch", "Looking for old names")
