"""Checks the deck of the open talk a moment after each change, as its file will be."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from presales_desk.actions.deck_check import OutlineReport, check_outline
from presales_desk.actions.deck_mends import can_mend, plan_clear, plan_mend
from presales_desk.records.findings import CHECK, Finding

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.actions.deck_plan import FoundPlace
    from presales_desk.errors import ExpectedError
    from presales_desk.records.job import Job
    from presales_desk.records.outline import Outline
    from presales_desk.ui.desk import Desk
    from presales_desk.ui.tasks import Task
    from presales_desk.workspace.workspace import Reader

_PAUSE_MS = 700
_SAID = {
    "P3.title": "outline.no_title",
    "P3.blocks": "outline.block_missing",
    "P4.time": "outline.too_long",
    "P5.source": "outline.no_source",
    "P6.density": "outline.body_long",
    "P6.points": "outline.many_points",
    "P6.title-length": "outline.title_long",
}
"""What the outline says at once, and the rule of the check that says the same later."""


@dataclass(frozen=True, slots=True)
class Checked:
    """A finding as the page shows it, where it is, and whether the program can mend it."""

    finding: Finding
    place: FoundPlace
    mendable: bool


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
        self._outline_id = ""
        self._found: tuple[Checked, ...] = ()
        self._task: Task | None = None
        self._again = False
        self.score: int | None = None
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._soon.timeout.connect(self._begin)
        desk.closing.connect(self._soon.stop)

    def follow(self, outline: Outline | None) -> None:
        """Check ``outline`` in a moment; what was found in another one is forgotten at once."""
        id = outline.id if outline is not None else ""
        if id != self._outline_id:
            self._outline_id, self._found, self.score = id, (), None
        if id:
            self._soon.start()

    def beside(self, known: Sequence[Finding]) -> list[Finding]:
        """Return what the check adds to the findings that are ``known`` without it."""
        said = {(finding.key, finding.record_id) for finding in known}
        return [
            checked.finding
            for checked in self._found
            if (_SAID.get(checked.place.finding.rule), checked.place.record_id) not in said
        ]

    def can_mend(self, finding: Finding) -> bool:
        """Tell whether a click mends ``finding``."""
        checked = self._of(finding)
        return checked is not None and checked.mendable

    def mend(self, finding: Finding) -> None:
        """Mend ``finding`` as one edit; the toast takes it back."""
        checked = self._of(finding)
        if checked is None:
            return
        edit = self._desk.carry_out(plan_mend(self._desk.workspace, checked.place))
        if edit is not None:
            self._desk.tell(
                self.tr("Mended: {what}").format(what=self._desk.words.finding(finding)), edit
            )

    def accept(self, finding: Finding, reason: str) -> None:
        """Accept ``finding`` as it is, so that it neither shows nor blocks any more."""
        checked = self._of(finding)
        if checked is not None:
            today = self._desk.now().date()
            self._desk.carry_out(plan_clear(self._desk.workspace, checked.place, today, reason))

    def _of(self, finding: Finding) -> Checked | None:
        return next((one for one in self._found if one.finding is finding), None)

    @Slot()
    def _begin(self) -> None:
        if self._task is not None:
            self._again = True
            return
        id, today = self._outline_id, self._desk.now().date()

        def work(reader: Reader, job: Job) -> tuple[str, OutlineReport, tuple[Checked, ...]]:
            report = check_outline(reader, id, job, today)
            return id, report, tuple(_checked(reader, place) for place in report.places)

        self._again = False
        self._task = self._desk.run(work, self.tr("Checking the deck"), self._take, self._give_up)
        self._task.ended.connect(self._end)

    def _take(self, result: tuple[str, OutlineReport, tuple[Checked, ...]]) -> None:
        id, report, found = result
        if id == self._outline_id and not self._again:
            self._found, self.score = found, report.report.score
            self.changed.emit()

    def _give_up(self, error: ExpectedError) -> None:
        del error  # making the deck says it where somebody waits for one
        self._found, self.score = (), None
        self.changed.emit()

    @Slot()
    def _end(self) -> None:
        self._task = None
        if self._again:
            self._soon.start()


def _checked(reader: Reader, place: FoundPlace) -> Checked:
    told = place.finding
    finding = Finding(
        f"{CHECK}{told.key}", told.severity, told.values, place.record_id, place.field, "outline"
    )
    return Checked(finding, place, told.mend is not None and can_mend(reader, place))
