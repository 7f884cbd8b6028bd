"""Asks the knowledge base about all rivals at once, beside the window's thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from presales_desk.actions.rival_record import rival_records
from presales_desk.ui.turns import Turns, once_painted
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from presales_desk.actions.rival_record import RivalRecord
    from presales_desk.knowledge.search import SearchSession
    from presales_desk.records.job import Job
    from presales_desk.ui.desk import Desk


class KnownRivals(QObject):
    """Keeps the last answer; asks again only when the names are others.

    It waits until the page is painted: each takes from the other what time Python has.

    Signals:
        answered: RivalRecords by the name of the rival.
    """

    answered = Signal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._asked: tuple[str, frozenset[str]] = ("", frozenset())
        self._turns = Turns(self)
        desk.closing.connect(self._turns.stop)

    def ask(self, names: Sequence[str], project_id: str) -> None:
        """Ask for these rivals of a project; ``answered`` follows, unless nothing changed."""
        asked = (project_id, frozenset(names))
        if asked == self._asked or not names:
            return
        self._asked = asked
        self._turns.begin(once_painted(self._look_up))

    def _look_up(self) -> None:
        project_id, names = self._asked

        def work(session: SearchSession, job: Job) -> Mapping[str, RivalRecord]:
            return rival_records(session, names, project_id, job)

        title = translate("KnownRivals", "Looking up the rivals in the knowledge base")
        self._desk.look_up(work, title, self.answered.emit)
