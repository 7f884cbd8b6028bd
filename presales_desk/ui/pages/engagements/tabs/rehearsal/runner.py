"""One run of a rehearsal: its talk, its clock, and the record that keeps it."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from presales_desk.actions.rehearsals import Talk, begin_run, keep_run
from presales_desk.planning.pace import CatchUp, Pace, catch_up, lag_of, pace
from presales_desk.planning.run_clock import RunClock, by_segment
from presales_desk.records.enums import RehearsalWay

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from presales_desk.planning.run_plan import Segment, Stop
    from presales_desk.records.outline import Slide
    from presales_desk.records.rehearsal import Rehearsal
    from presales_desk.ui.desk import Desk

_TICK_MS = 200


class Runner(QObject):
    """Runs the talk of an exchange. It knows no widget; whoever shows it follows its signals.

    Args:
        desk: Takes the edits.
        parent: Its owner.
        clock: Gives seconds from any beginning; tests pass their own.

    Attributes:
        talk: What is rehearsed; None until an exchange is shown.
        run: The record of the run; None before it begins and after it ends.
        way: Of the next run.

    Signals:
        changed: It began, ended, paused, went on, or stands elsewhere.
        ticked: Time passed.
    """

    changed = Signal()
    ticked = Signal()

    def __init__(
        self, desk: Desk, parent: QObject, clock: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self.clock = clock
        self.talk: Talk | None = None
        self.run: Rehearsal | None = None
        self.way = RehearsalWay.ALONE
        self._time = RunClock((0.0,))
        self._tick = QTimer(self, interval=_TICK_MS)
        self._tick.timeout.connect(self.ticked)
        desk.closing.connect(self.break_off)

    def show_talk(self, talk: Talk) -> None:
        """Rehearse this talk from now on; a run of the same plan goes on."""
        if self.talk is not None and self.talk.exchange.id != talk.exchange.id:
            self.break_off()
        same = self.talk is not None and self.talk.plan == talk.plan
        if self.run is not None and not same:
            self.break_off()
        self.talk = talk
        if self.run is None and not same:
            self._time = RunClock.for_plan(talk.plan)
        self.changed.emit()

    @property
    def is_under_way(self) -> bool:
        """Whether a run began and has not ended; it may be paused."""
        return self.run is not None

    @property
    def is_going(self) -> bool:
        """Whether time counts."""
        return self._time.is_running

    @property
    def place(self) -> int:
        """Place of the stop where the run stands."""
        return self._time.place

    @property
    def stop(self) -> Stop:
        """The stop where the run stands."""
        return self._known.plan.stops[self.place]

    @property
    def segment(self) -> int:
        """Place of the segment that is told now."""
        return self._known.plan.segment_of(self.place)

    @property
    def segments(self) -> tuple[Segment, ...]:
        """What the talk is divided into, each with the minutes that it may take."""
        return self._known.plan.segments

    @property
    def seconds(self) -> tuple[float, ...]:
        """Time at each stop until now."""
        return self._time.seconds(self.clock())

    @property
    def elapsed(self) -> float:
        """Time of the whole run until now."""
        return sum(self.seconds)

    @property
    def planned(self) -> float:
        """Seconds planned for the whole talk."""
        return self._known.plan.seconds

    def spent(self) -> Mapping[str, float]:
        """Return the time of each segment by its key."""
        return by_segment(self._known.plan, self.seconds)

    def lag(self) -> float:
        """Return how many seconds the run is behind its plan; negative for ahead."""
        return lag_of(self._known.plan, self.seconds, self.place)

    def pace(self) -> Pace:
        """Return how the run keeps its time."""
        return pace(self.lag(), self.planned)

    def catch_up(self) -> CatchUp | None:
        """Return where lost time can be saved; None when there is none to save."""
        return catch_up(self._known.plan, self.seconds, self.place)

    def slide(self, ahead: int = 0) -> Slide | None:
        """Return the slide that is shown; with ``ahead`` one of those after it. None for none."""
        stops = self._known.plan.stops[self.place + ahead :]
        if not stops or (not ahead and not stops[0].slide_id):
            return None
        id = next((stop.slide_id for stop in stops if stop.slide_id), "")
        return next((slide for slide in self._known.slides if slide.id == id), None)

    def on_the_wall(self) -> Slide | None:
        """Return what the listeners look at: the slide shown, shown last, or about to be shown."""
        stops = self._known.plan.stops
        told = [stop.slide_id for stop in stops[: self.place + 1] if stop.slide_id]
        coming = [stop.slide_id for stop in stops[self.place :] if stop.slide_id]
        id = next(iter((*reversed(told), *coming)), "")
        return next((slide for slide in self._known.slides if slide.id == id), None)

    def is_run(self, run: Rehearsal) -> bool:
        """Tell whether ``run`` is the one under way; what is stored of it lags behind its clock."""
        return self.run is not None and self.run.id == run.id

    @Slot()
    def toggle(self) -> None:
        """Begin, pause, or go on: all clocks at once."""
        if self.talk is None:
            return
        if self.run is None:
            self._begin(self.talk)
        elif self.is_going:
            self._time = self._time.paused(self.clock())
            self._tick.stop()
            self._keep(finished=False)
        else:
            self._go_on()
        self.changed.emit()

    @Slot()
    def go_on(self) -> None:
        """Show the next slide or segment; at the last one the run ends."""
        if self._time.is_at_end and self.is_under_way:
            self.end()
        else:
            self.go_to(self.place + 1)

    @Slot()
    def go_back(self) -> None:
        """Show the slide or segment before."""
        self.go_to(self.place - 1)

    @Slot()
    def next_segment(self) -> None:
        """Go to the next segment; after the last one the run ends."""
        if self.segment + 1 < len(self.segments):
            self.go_to_segment(self.segment + 1)
        elif self.is_under_way:
            self.end()

    def go_to_segment(self, segment: int) -> None:
        """Go to the beginning of the segment at this place."""
        self.go_to(self._known.plan.first_stop(segment))

    def go_to(self, place: int) -> None:
        """Go to the stop at ``place``, kept within the run."""
        self._time = self._time.moved(place, self.clock())
        self.changed.emit()

    @Slot()
    def end(self) -> None:
        """Finish the run."""
        self._finish(finished=True)

    @Slot()
    def break_off(self) -> None:
        """Keep a run that is under way as one that was broken off."""
        self._finish(finished=False)

    @property
    def _known(self) -> Talk:
        assert self.talk is not None  # nothing is shown before
        return self.talk

    def _begin(self, talk: Talk) -> None:
        planned = begin_run(talk, self.way, self._desk.now())
        if self._desk.carry_out(planned) is None:
            return
        self._time = RunClock.for_plan(talk.plan).moved(self.place, self.clock())
        self.run = planned.value
        self._go_on()

    def _go_on(self) -> None:
        self._time = self._time.going(self.clock())
        self._tick.start()

    def _finish(self, *, finished: bool) -> None:
        self._tick.stop()
        if self.run is None:
            return
        self._time = self._time.paused(self.clock())
        self._keep(finished=finished)
        self.run = None
        self._time = self._time.moved(0, self.clock())  # the times stay until the next run begins
        self.changed.emit()

    def _keep(self, *, finished: bool) -> None:
        """Store how far the run has come: at each pause and at its end, not more often.

        Every time would be a step of undo.
        """
        if self.run is not None:
            workspace, plan = self._desk.workspace, self._known.plan
            self._desk.carry_out(
                keep_run(workspace, self.run, plan, self.seconds, finished=finished)
            )
