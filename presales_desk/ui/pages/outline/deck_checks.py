"""Checks the deck of the open talk a moment after each change, as its file will be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from presales_desk.actions.deck_mends import plan_clear, plan_mend
from presales_desk.actions.talk_findings import (
    Checked,
    Matter,
    TalkCheck,
    accepted,
    check_talk,
    matters,
    merged,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.errors import ExpectedError
    from presales_desk.records.findings import Finding
    from presales_desk.records.job import Job
    from presales_desk.records.outline import Outline
    from presales_desk.ui.desk import Desk
    from presales_desk.ui.tasks import Task
    from presales_desk.workspace.workspace import Reader

_PAUSE_MS = 500


class DeckChecks(QObject):
    """Holds what the last check of the open talk found; never more than one check runs.

    Signals:
        changed: There is a newer result.

    Attributes:
        score: 0 to 100; None while nothing was checked.

    """

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._outline: Outline | None = None
        self._found: tuple[Checked, ...] = ()
        self._before: frozenset[Matter] = frozenset()
        self._is_new = False
        self._task: Task | None = None
        self.score: int | None = None
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._soon.timeout.connect(self._begin)
        desk.closing.connect(self._soon.stop)

    def follow(self, outline: Outline | None) -> None:
        """Check ``outline`` in a moment; what was found in another one is forgotten at once."""
        if self._task is not None:
            self._task.cancel()  # what it reads is not so any more
        if (outline and outline.id) != (self._outline and self._outline.id):
            self._forget()
        self._outline = outline
        if outline is not None:
            self._soon.start()

    def merged(self, noticed: Sequence[Finding]) -> list[Finding]:
        """Return what the check found and what is ``noticed`` without it, nothing twice."""
        if self._outline is None:
            return list(noticed)
        if self._is_new:
            self._before, self._is_new = matters(noticed), False
        silenced = accepted(self._desk.workspace, self._outline.project_id)
        return merged(noticed, self._found, silenced, self._before)

    def checked(self, finding: Finding) -> Checked | None:
        """Return what is known of a finding of the check; None for any other."""
        return next((one for one in self._found if one.finding is finding), None)

    def can_mend(self, finding: Finding) -> bool:
        """Tell whether a click mends ``finding``."""
        checked = self.checked(finding)
        return checked is not None and checked.mendable and not self._desk.workspace.read_only

    @Slot(object)
    def mend(self, finding: Finding) -> None:
        """Mend ``finding`` as one edit; the toast takes it back."""
        checked = self.checked(finding)
        if checked is None:
            return
        edit = self._desk.carry_out(plan_mend(self._desk.workspace, checked.place))
        if edit is not None:
            said = self.tr("Mended: {what}").format(what=self._desk.words.finding(finding))
            self._desk.tell(said, edit)

    @Slot(object, str)
    def accept(self, finding: Finding, reason: str) -> None:
        """Accept ``finding`` as it is, so that it neither shows nor blocks any more."""
        checked = self.checked(finding)
        if checked is None:
            return
        today = self._desk.now().date()
        planned = plan_clear(self._desk.workspace, checked.place, today, reason)
        edit = self._desk.carry_out(planned)
        if edit is not None:
            said = self.tr("Accepted: {what}").format(what=self._desk.words.finding(finding))
            self._desk.tell(said, edit)

    @Slot()
    def _begin(self) -> None:
        if self._outline is None or self._task is not None:
            return
        id, today = self._outline.id, self._desk.now().date()

        def work(reader: Reader, job: Job) -> TalkCheck:
            return check_talk(reader, id, job, today)

        self._task = self._desk.run(work, self.tr("Checking the deck"), self._take, self._give_up)
        self._task.ended.connect(self._end)

    def _take(self, result: TalkCheck) -> None:
        self._found, self.score, self._is_new = result.found, result.score, True
        self.changed.emit()

    def _give_up(self, error: ExpectedError) -> None:
        del error  # making the deck says it where somebody waits for one
        self._forget()
        self.changed.emit()

    def _forget(self) -> None:
        self._found, self.score, self._before = (), None, frozenset()

    @Slot()
    def _end(self) -> None:
        cancelled = self._task is not None and self._task.cancelled
        self._task = None
        if cancelled and not self._soon.isActive():
            self._soon.start()
