"""The clock of the run: how long, how long still, how far behind, and what to do about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from presales_desk.planning.pace import Pace
from presales_desk.records.enums import RehearsalWay
from presales_desk.ui import paint
from presales_desk.ui.clock_text import clock_text
from presales_desk.ui.icons import set_icon
from presales_desk.ui.overriding import override
from presales_desk.ui.pages.engagements.tabs.rehearsal.looks import (
    FILLS,
    TONES,
    pace_text,
    segment_name,
    segment_pace,
)
from presales_desk.ui.theme import theme
from presales_desk.ui.widgets.buttons import Button, IconButton, Kind, Segmented
from presales_desk.ui.widgets.chips import Chip
from presales_desk.ui.widgets.frames import column, row
from presales_desk.ui.widgets.labels import PlainLabel
from presales_desk.ui.words import term, translate

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from presales_desk.ui.pages.engagements.tabs.rehearsal.runner import Runner

_WAYS = (RehearsalWay.ALONE, RehearsalWay.TRIAL)
_GAP = 3


class RunHead(QFrame):
    """Clock, pace, the bar of the segments, and the buttons of a run."""

    def __init__(self, runner: Runner, *, read_only: bool) -> None:
        super().__init__()
        self.setObjectName("drawerSection")
        self._runner = runner
        self.clock = PlainLabel("0:00", "timer")
        self._planned = PlainLabel("", "muted")
        self.left = PlainLabel("", "")
        self.pace = Chip("")
        self.advice = PlainLabel("", "muted", wrap=True)
        self.bar = SegmentBar(runner)
        names = [term(f"rehearsal_way.{way}") for way in _WAYS]
        self.way = Segmented(names, translate("RunHead", "Way of rehearsing"))
        self.way.chosen.connect(self._choose_way)
        self._make_buttons(read_only=read_only)
        self._lay_out()
        runner.changed.connect(self.show_run)
        runner.ticked.connect(self.show_time)

    @Slot()
    def show_run(self) -> None:
        """Show what can be done now, and the time."""
        under_way, going = self._runner.is_under_way, self._runner.is_going
        names = {
            (False, False): (translate("RunHead", "Start"), "play"),
            (True, False): (translate("RunHead", "Go on"), "play"),
            (True, True): (translate("RunHead", "Pause"), "pause"),
        }
        text, icon = names[under_way, going]
        self.toggle.setText(text)
        set_icon(self.toggle, icon, "on-primary")
        self.end.setVisible(under_way)
        self.next.setVisible(under_way)
        self.way.setVisible(not under_way)
        self.show_time()

    @Slot()
    def show_time(self) -> None:
        """Show the time of now."""
        runner = self._runner
        elapsed = runner.elapsed
        self.clock.setText(clock_text(elapsed))
        planned = translate("RunHead", "planned {time}")
        self._planned.setText(planned.format(time=clock_text(runner.planned)))
        over = elapsed > runner.planned
        left = (
            translate("RunHead", "over by {time}") if over else translate("RunHead", "left {time}")
        )
        self.left.setText(left.format(time=clock_text(abs(runner.planned - elapsed))))
        self._show_pace()
        self.bar.update()

    def _show_pace(self) -> None:
        judged = self._runner.pace()
        self.pace.setVisible(self._runner.is_under_way)
        in_time = translate("RunHead", "in time")
        text = in_time if judged is Pace.IN_TIME else pace_text(self._runner.lag())
        self.pace.show_text(text, TONES[judged])
        self.pace.setMinimumWidth(self.pace.sizeHint().width())  # a time that is cut says nothing
        self.advice.setText(self._advice())

    def _advice(self) -> str:
        """Say which segment took too long, and where to make up for it."""
        saving = self._runner.catch_up() if self._runner.is_under_way else None
        if saving is None:
            return ""
        words = translate(
            "RunHead", "{late} took {lost} too long: save {save} in {shorten}, the longest to come."
        )
        return words.format(
            late=segment_name(saving.late),
            lost=clock_text(saving.lost),
            save=clock_text(saving.save),
            shorten=segment_name(saving.shorten),
        )

    def _make_buttons(self, *, read_only: bool) -> None:
        self.toggle = Button(translate("RunHead", "Start"), Kind.PRIMARY, "play")
        self.next = Button(translate("RunHead", "Next segment"), icon="skip")
        self.end = Button(translate("RunHead", "End"), icon="stop")
        for button, act in (
            (self.toggle, self._runner.toggle),
            (self.next, self._runner.next_segment),
            (self.end, self._runner.end),
        ):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # else Space would press it again
            button.clicked.connect(act)
        self.full_screen = IconButton("fit", translate("RunHead", "Full screen"), "F11")
        if read_only:
            self.toggle.forbid(translate("RunHead", "This workspace can only be read."))

    def _lay_out(self) -> None:
        beside = column(spacing=2)
        beside.addStretch(1)
        beside.addWidget(self._planned)
        beside.addWidget(self.left)
        beside.addStretch(1)
        line: QHBoxLayout = row(spacing=12)
        line.addWidget(self.clock)
        line.addLayout(beside)
        line.addWidget(self.pace)
        line.addStretch(1)
        for widget in (self.way, self.toggle, self.next, self.end, self.full_screen):
            line.addWidget(widget)
        body = column(self, spacing=6)
        body.setContentsMargins(16, 8, 16, 10)
        body.addLayout(line)
        body.addWidget(self.bar)
        body.addWidget(self.advice)

    @Slot(int)
    def _choose_way(self, place: int) -> None:
        self._runner.way = _WAYS[place]


class SegmentBar(QWidget):
    """The segments as pieces of one bar, each as wide as planned, filled as far as told."""

    def __init__(self, runner: Runner) -> None:
        super().__init__()
        self._runner = runner
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(translate("RunHead", "Progress of the segments"))
        theme().theme_changed.connect(self.update)

    @override
    def sizeHint(self) -> QSize:
        return QSize(200, paint.BAR_HEIGHT + 4)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._runner.talk is None:
            return
        painter = QPainter(self)
        spent, whole = self._runner.spent(), self._runner.planned
        shown = [segment for segment in self._runner.segments if segment.seconds]
        room = self.width() - _GAP * (len(shown) - 1)
        left = 0.0
        current = self._runner.segments[self._runner.segment]
        for segment in shown:
            width = room * segment.seconds / whole
            taken = spent.get(segment.key, 0.0)
            judged = segment_pace(segment, taken, whole)
            fill = "primary" if segment is current and judged is Pace.IN_TIME else FILLS[judged]
            share = min(taken / segment.seconds, 1.0)
            self._paint_piece(painter, QRectF(left, 2, width, paint.BAR_HEIGHT), share, fill)
            left += width + _GAP

    def _paint_piece(self, painter: QPainter, piece: QRectF, share: float, fill: str) -> None:
        paint.rounded(painter, piece, 2, "track")
        if share:
            done = QRectF(piece)
            done.setWidth(piece.width() * share)
            paint.rounded(painter, done, 2, fill)
