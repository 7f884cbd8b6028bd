"""Checks the deck of the open talk a moment after each change, as its file will be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from presales_desk.actions.acceptances import Acceptance, acceptances, plan_no_acceptance
from presales_desk.actions.deck_mends import name_change, plan_clear, plan_mend
from presales_desk.actions.talk_findings import (
    Checked,
    Matter,
    TalkCheck,
    accepted,
    as_checked,
    check_talk,
    matters,
    merged,
    problem_of,
)
from presales_desk.ui.pages.outline.check_row import Check
from presales_desk.ui.widgets.confirm import confirmed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from presales_desk.errors import ExpectedError
    from presales_desk.records.findings import Finding
    from presales_desk.records.job import Job
    from presales_desk.records.outline import Outline, Slide
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
        passed: How many checks found nothing.
        accepted: What a person accepted as it is in this talk.

    """

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._window = desk, parent
        self._outline: Outline | None = None
        self._found: tuple[Checked, ...] = ()
        self._kept_away: tuple[Checked, ...] = ()
        self._noticed: Sequence[Finding] = ()
        self.accepted: list[Acceptance] = []
        self._before: frozenset[Matter] = frozenset()
        self._is_new = False
        self._known: dict[str, tuple[int, Slide]] = {}
        self._by_finding: dict[int, Checked] = {}
        self._task: Task | None = None
        self.score: int | None = None
        self.passed = 0
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
        self._noticed = noticed
        if self._outline is None:
            return list(noticed)
        if self._is_new:
            self._before, self._is_new = matters(noticed), False
        silenced = accepted(self._desk.workspace, self._outline.project_id)
        return merged(noticed, self._found, silenced, self._before)

    def rows(self, findings: Sequence[Finding], slides: Sequence[Slide]) -> list[Check]:
        """Return findings about the talk of ``slides``, in its order, as rows."""
        self._known = {slide.id: (n, slide) for n, slide in enumerate(slides, start=1)}
        self._by_finding = {id(one.finding): one for one in self._found}
        self.accepted = self._accepted(slides)
        return [self._row(finding) for finding in findings]

    def _accepted(self, slides: Sequence[Slide]) -> list[Acceptance]:
        if self._outline is None:
            return []
        noticed = filter(None, (as_checked(finding, None) for finding in self._noticed))
        reader = self._desk.workspace
        return acceptances(reader, self._outline, slides, self._kept_away, noticed)

    def _row(self, finding: Finding) -> Check:
        number, _ = self._known.get(finding.record_id, (0, None))
        checked = self._checked(finding)
        if checked is None:
            return Check(finding, number, problem=problem_of(finding))
        may = not self._desk.workspace.read_only
        problem = checked.place.finding.problem
        return Check(finding, number, checked.mendable and may, may, problem)

    def _checked(self, finding: Finding) -> Checked | None:
        """Return what is known of a finding; None for what the check has no rule for."""
        found = self._by_finding.get(id(finding))
        _, slide = self._known.get(finding.record_id, (0, None))
        return found or as_checked(finding, slide)

    @Slot(object)
    def mend(self, finding: Finding) -> None:
        """Mend ``finding`` as one edit; the toast takes it back."""
        checked = self._checked(finding)
        if checked is None or not self._is_wanted(checked):
            return
        edit = self._desk.carry_out(plan_mend(self._desk.workspace, checked.place))
        if edit is not None:
            said = self.tr("Mended: {what}").format(what=self._desk.words.finding(finding))
            self._desk.tell(said, edit)

    def _is_wanted(self, checked: Checked) -> bool:
        """Ask before a name is replaced: the words around it may be true of the other alone."""
        change = name_change(self._desk.workspace, checked.place)
        if change is None:
            return True
        title = self.tr("Put “{new}” in place of “{old}”?").format(new=change.new, old=change.old)
        return confirmed(
            self._window,
            title,
            "\n".join(f"{before}\n→ {after}" for before, after in change.texts),
            self.tr("Replace"),
            caption=self.tr("Replace a name on this slide"),
        )

    @Slot(object)
    def take_back(self, one: Acceptance) -> None:
        """Let what was accepted be found again."""
        edit = self._desk.carry_out(plan_no_acceptance(self._desk.workspace, [one]))
        if edit is not None:
            self._desk.tell(self.tr("The check tells it again"), edit)

    @Slot(object, str)
    def accept(self, finding: Finding, reason: str) -> None:
        """Accept ``finding`` as it is, so that it neither shows nor blocks any more."""
        checked = self._checked(finding)
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
        self._found, self.score, self.passed = result.found, result.score, result.passed
        self._kept_away = result.accepted
        self._is_new = True
        self.changed.emit()

    def _give_up(self, error: ExpectedError) -> None:
        del error  # making the deck says it where somebody waits for one
        self._forget()
        self.changed.emit()

    def _forget(self) -> None:
        self._found, self._kept_away, self._before = (), (), frozenset()
        self.score, self.passed = None, 0

    @Slot()
    def _end(self) -> None:
        cancelled = self._task is not None and self._task.cancelled
        self._task = None
        if cancelled and not self._soon.isActive():
            self._soon.start()
