"""The rehearsal on the whole screen: clock, slide and cue, and nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from presales_desk.planning.pace import Pace
from presales_desk.ui.clock_text import clock_text
from presales_desk.ui.overriding import override
from presales_desk.ui.pages.engagements.tabs.rehearsal.looks import TONES, pace_text
from presales_desk.ui.pages.engagements.tabs.rehearsal.run_head import SegmentBar
from presales_desk.ui.pages.engagements.tabs.rehearsal.stage import Stage
from presales_desk.ui.widgets.chips import Chip
from presales_desk.ui.widgets.frames import column, row
from presales_desk.ui.widgets.labels import PlainLabel
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QCloseEvent

    from presales_desk.ui.desk import Desk
    from presales_desk.ui.pages.engagements.tabs.rehearsal.runner import Runner
    from presales_desk.ui.pages.engagements.tabs.rehearsal.stage_deck import StageDeck


class FullScreenRun(QWidget):
    """Follows the same run as the tab. Space pauses, the arrows turn, N notes, Esc leaves.

    Args:
        desk: Reads the listeners.
        runner: The run.
        deck: Lays out the slides.
        note: Leaves the full screen to write a note.

    Signals:
        left: The user is back in the window.
    """

    left = Signal()

    def __init__(
        self, desk: Desk, runner: Runner, deck: StageDeck, note: Callable[[], object]
    ) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)  # noqa: FBT003 (Qt names it not)
        self.setWindowTitle(translate("FullScreenRun", "Rehearsal"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._runner, self._note = runner, note
        self.clock = PlainLabel("", "timer")
        self.remaining = PlainLabel("", "title")
        self.pace = Chip("")
        self.stage = Stage(desk, runner, deck, large=True)
        self._lay_out()
        self._listen()
        runner.changed.connect(self.show_time)
        runner.ticked.connect(self.show_time)
        desk.closing.connect(self.close)
        self.stage.show_stop()
        self.show_time()
        self.setFocus()  # no button is marked, and none takes the keys

    @Slot()
    def show_time(self) -> None:
        """Show the time of now and how the run keeps it."""
        runner, judged = self._runner, self._runner.pace()
        self.clock.setText(clock_text(runner.elapsed))
        left = translate("FullScreenRun", "left {time}")
        self.remaining.setText(left.format(time=clock_text(runner.planned - runner.elapsed)))
        in_time = translate("FullScreenRun", "in time")
        text = in_time if judged is Pace.IN_TIME else pace_text(runner.lag())
        self.pace.show_text(text, TONES[judged])
        self.bar.update()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.left.emit()

    def _lay_out(self) -> None:
        self.bar = SegmentBar(self._runner)
        line = row(spacing=16)
        line.addWidget(self.clock)
        line.addWidget(self.remaining)
        line.addWidget(self.pace)
        line.addStretch(1)
        keys = translate("FullScreenRun", "Space pauses · ← → turn · N notes · Esc leaves")
        line.addWidget(PlainLabel(keys, "muted"))
        head = column(spacing=6)
        head.setContentsMargins(16, 12, 16, 0)
        head.addLayout(line)
        head.addWidget(self.bar)
        body = column(self)
        body.addLayout(head)
        body.addWidget(self.stage, 1)

    def _listen(self) -> None:
        for keys, act in (
            ("Space", self._runner.toggle),
            ("Right", self._runner.go_on),
            ("Left", self._runner.go_back),
            ("N", self._begin_note),
            ("Esc", self.close),
            ("F11", self.close),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(act)

    @Slot()
    def _begin_note(self) -> None:
        self.close()
        self._note()
