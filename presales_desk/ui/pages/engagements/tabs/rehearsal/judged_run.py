"""The run that is judged: the one under way, else the one that was chosen, else the newest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from presales_desk.actions.preparation import change_item
from presales_desk.actions.rehearsals import add_note, delete_note, delete_run, rate_run, runs_of
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from presales_desk.records.exchange import Preparation
    from presales_desk.records.rehearsal import Rehearsal, RehearsalNote
    from presales_desk.ui.desk import Desk
    from presales_desk.ui.pages.engagements.tabs.rehearsal.judging import Judging
    from presales_desk.ui.pages.engagements.tabs.rehearsal.run_history import RunHistory
    from presales_desk.ui.pages.engagements.tabs.rehearsal.runner import Runner


class JudgedRun(QObject):
    """Turns ratings, notes and ticks into edits.

    Args:
        desk: Takes the edits.
        runner: Knows the run under way; this lives as long.

    Signals:
        chosen: Another run is judged.
        noted: A note was stored.
    """

    chosen = Signal()
    noted = Signal()

    def __init__(self, desk: Desk, runner: Runner) -> None:
        super().__init__(runner)
        self._desk, self._runner = desk, runner
        self._chosen_id = ""
        self._second: float | None = None

    def connect_to(self, judging: Judging, history: RunHistory) -> None:
        """Carry out what is asked for there."""
        history.chosen.connect(self.choose)
        history.delete_wanted.connect(self._delete)
        judging.rated.connect(self._rate)
        judging.noting.connect(self._stamp)
        judging.note_wanted.connect(self._note)
        judging.note_deleted.connect(self._delete_note)
        judging.check_turned.connect(self._turn_check)

    def run(self) -> Rehearsal | None:
        """Return the run as it is stored; None while there is none."""
        if self._runner.talk is None:
            return None
        runs = runs_of(self._desk.workspace, self._runner.talk.exchange.id)
        under_way = self._runner.run.id if self._runner.run is not None else ""
        wanted = under_way or self._chosen_id
        found = next((run for run in runs if run.id == wanted), None)
        return found if found is not None or under_way else next(reversed(runs), None)

    @Slot(object)
    def choose(self, run: Rehearsal) -> None:
        """Judge this one from now on, while none is under way."""
        self._chosen_id = run.id
        self.chosen.emit()

    @Slot(object)
    def _delete(self, run: Rehearsal) -> None:
        edit = self._desk.carry_out(delete_run(self._desk.workspace, run))
        if edit is not None:
            deleted = translate("RehearsalTab", "Deleted the rehearsal of {day}")
            self._desk.tell(deleted.format(day=f"{run.began:%m-%d %H:%M}"), edit)

    @Slot(str, int)
    def _rate(self, point: str, rating: int) -> None:
        if (run := self.run()) is not None:
            self._desk.carry_out(rate_run(run, point, rating))

    @Slot()
    def _stamp(self) -> None:
        """Keep the time at which a note is begun: it may take a while to write."""
        self._second = self._runner.elapsed

    @Slot(str)
    def _note(self, text: str) -> None:
        if (run := self.run()) is None:
            return
        slide, second = None, sum(run.seconds.values())
        if self._runner.is_under_way:
            slide = self._runner.slide()
            second = self._runner.elapsed if self._second is None else self._second
        self._second = None
        self._desk.carry_out(add_note(run, second, slide.id if slide is not None else "", text))
        self.noted.emit()

    @Slot(object)
    def _delete_note(self, note: RehearsalNote) -> None:
        self._desk.carry_out(delete_note(note))

    @Slot(object, bool)
    def _turn_check(self, row: Preparation, done: bool) -> None:  # noqa: FBT001 (a Qt slot)
        today = self._desk.now().date()
        planned = change_item(self._desk.workspace, row, {"done": done}, today)
        self._desk.carry_out(planned)
