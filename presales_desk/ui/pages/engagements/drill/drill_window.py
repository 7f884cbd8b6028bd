"""The drill on the whole screen: questions without a gap, then each with our answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from presales_desk.actions.rehearsals import store_drill
from presales_desk.planning.drill import Drill
from presales_desk.records.exchange import Exchange
from presales_desk.records.questions import Question
from presales_desk.ui.clock_text import clock_text
from presales_desk.ui.overriding import override
from presales_desk.ui.pages.engagements.drill.review import DrillReview
from presales_desk.ui.theme import theme
from presales_desk.ui.widgets.chips import ProgressBar
from presales_desk.ui.widgets.frames import column, row
from presales_desk.ui.widgets.labels import PlainLabel
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QCloseEvent

    from presales_desk.ui.desk import Desk

_TICK_MS = 100
_TEXT_WIDTH = 900


class DrillWindow(QWidget):
    """Space or → fires the next question; Esc leaves, and what was fired counts.

    Args:
        desk: Takes the edit that keeps the drill.
        exchange_id: For which it is done.
        questions: In the order in which they are fired.
        limit: Seconds for each answer.
        clock: Gives seconds from any beginning; tests pass their own.
        parent: Keeps the window while it is on the screen.

    Signals:
        ended: All questions were fired, or the user left.
    """

    ended = Signal()

    def __init__(
        self,
        desk: Desk,
        exchange_id: str,
        questions: Sequence[Question],
        limit: float,
        clock: Callable[[], float],
        parent: QWidget,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)  # noqa: FBT003 (Qt names it not)
        self.setWindowTitle(translate("DrillWindow", "Quick-response drill"))
        self._desk, self._exchange_id = desk, exchange_id
        self._questions, self._clock = list(questions), clock
        self._began = desk.now()
        self._stored = False
        self.drill = Drill(len(questions), limit)
        self.count = PlainLabel("", "muted")
        self.left = PlainLabel("", "timer")
        self.bar = ProgressBar(translate("DrillWindow", "Time left"))
        self.text = PlainLabel("", "drill", wrap=True)
        self.review = DrillReview()
        self._tick = QTimer(self, interval=_TICK_MS)
        self._tick.timeout.connect(self.tick)
        self._lay_out()
        self._listen()
        desk.closing.connect(self.close)

    def begin(self, *, at_once: bool) -> None:
        """Fire the first question, at once or after counting down from three."""
        self.drill = self.drill.begun(self._clock(), at_once=at_once)
        self._tick.start()
        self.tick()

    @Slot()
    def tick(self) -> None:
        """Show the time of now; when it is up the next question follows."""
        self._take(self.drill.ticked(self._clock()))

    @Slot()
    def next(self) -> None:
        """Fire the next question; once all were fired, show the next answer."""
        if self.drill.is_over:
            self.review.step(1)
        else:
            self._take(self.drill.answered(self._clock()))

    @Slot()
    def back(self) -> None:
        """Show the answer before."""
        if self.drill.is_over:
            self.review.step(-1)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self._tick.stop()
        self._store()
        super().closeEvent(event)

    def _take(self, drill: Drill) -> None:
        self.drill = drill
        if drill.is_over:
            self._tick.stop()
            self._store()
            self.review.show_answers(self._questions, drill.laps)
            self._stack.setCurrentWidget(self.review)
            return
        now = self._clock()
        counting = drill.countdown(now)
        words = translate("DrillWindow", "Question {number} of {count}")
        self.count.setText(words.format(number=drill.place + 1, count=drill.count))
        self.left.setText(str(counting) if counting else clock_text(drill.left(now) + 0.99))
        share = drill.left(now) / drill.limit
        self.bar.show_share(share, "danger" if share < 1 / 3 and not counting else "primary")
        ready = translate("DrillWindow", "Ready?")
        self.text.setText(ready if counting else self._questions[drill.place].text)

    def _store(self) -> None:
        """Keep the drill once; one that was left before the first answer is none."""
        fired = self._questions[: self.drill.place]
        if self._stored or not fired:
            return
        self._stored = True
        exchange = self._desk.get(Exchange, self._exchange_id)
        known = self._desk.find(Question, id=[one.id for one in fired])
        planned = store_drill(
            exchange,
            known,
            self.drill.seconds,
            planned_seconds=round(self.drill.limit * len(fired)),
            moment=self._began,
        )
        self._desk.carry_out(planned)
        self.ended.emit()

    def _lay_out(self) -> None:
        asking = QWidget()
        body = column(asking, spacing=12)
        body.addStretch(2)
        for widget in (self.count, self.text, self.left, self.bar):
            line = row()
            line.addStretch(1)
            widget.setFixedWidth(theme().pixels(_TEXT_WIDTH))
            line.addWidget(widget)
            line.addStretch(1)
            body.addLayout(line)
        body.addStretch(3)
        self._stack = QStackedWidget()
        self._stack.addWidget(asking)
        self._stack.addWidget(self.review)
        keys = translate("DrillWindow", "Space or → next · ← back · Esc leaves")
        foot = PlainLabel(keys, "muted")
        foot.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        whole = column(self, margin=24, spacing=12)
        whole.addWidget(self._stack, 1)
        whole.addWidget(foot)

    def _listen(self) -> None:
        for keys, act in (
            ("Space", self.next),
            ("Right", self.next),
            ("Left", self.back),
            ("Esc", self.close),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(act)
