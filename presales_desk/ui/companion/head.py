"""How long the meeting has been going, and where its agenda stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from presales_desk.actions.meeting import current_point, next_point
from presales_desk.records.enums import ExchangeState
from presales_desk.ui.clock_text import clock_text
from presales_desk.ui.widgets.buttons import Button, Kind
from presales_desk.ui.widgets.chips import ProgressBar
from presales_desk.ui.widgets.frames import column, row
from presales_desk.ui.widgets.labels import ElidedLabel, PlainLabel
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from presales_desk.records.exchange import AgendaItem, Exchange

_MINUTE = 60


class MeetingHead(QFrame):
    """Clock and agenda.

    Signals:
        start_wanted: The meeting begins, or goes on.
        end_wanted: It is over.
        next_wanted: The next point of the agenda begins.
    """

    start_wanted = Signal()
    end_wanted = Signal()
    next_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("drawerSection")
        self.name = ElidedLabel("", "bold")
        self.clock = PlainLabel("", "figure-l")
        self._planned = PlainLabel("", "muted")
        self.start = Button("", Kind.PRIMARY, "play", small=True)
        self.end = Button(translate("Companion", "End"), icon="stop", small=True)
        self.point = ElidedLabel("", "bold")
        self.point_time = PlainLabel("", "small")
        self.bar = ProgressBar(translate("Companion", "Time of this point"))
        self.next = Button("", Kind.LINK, small=True)
        self.start.clicked.connect(self.start_wanted)
        self.end.clicked.connect(self.end_wanted)
        self.next.clicked.connect(self.next_wanted)
        self._lay_out()

    def show_meeting(
        self, exchange: Exchange, agenda: Sequence[AgendaItem], now: dt.datetime
    ) -> None:
        """Show a meeting as it is at this moment of local time."""
        running = exchange.state is ExchangeState.RUNNING
        until = exchange.ended or now
        self.name.setText(exchange.name)
        begin = translate("Companion", "Begin")
        self.start.setText(translate("Companion", "Go on") if exchange.started else begin)
        self.start.setVisible(not running)
        self.end.setVisible(running)
        self._show_clock(exchange, until)
        self._show_agenda(agenda, until, running=running)

    def _show_clock(self, exchange: Exchange, until: dt.datetime) -> None:
        began = exchange.started or until
        passed = (until - began).total_seconds()
        self.clock.setText(clock_text(passed))
        slot = exchange.slot_minutes
        words = translate("Companion", "of {minutes} min")
        self._planned.setText(words.format(minutes=slot) if slot else "")
        late = bool(slot) and passed > (slot or 0) * _MINUTE
        self._planned.set_role("error" if late else "muted")

    def _show_agenda(
        self, agenda: Sequence[AgendaItem], until: dt.datetime, *, running: bool
    ) -> None:
        self._agenda.setVisible(bool(agenda))
        current, coming = current_point(agenda), next_point(agenda)
        begun = current.started if current is not None else None
        passed = (until - begun).total_seconds() if begun is not None else 0.0
        planned = (current.minutes or 0) * _MINUTE if current is not None else 0
        self.point.setText(current.text if current is not None else "")
        words = translate("Companion", "{spent} of {planned}")
        times = words.format(spent=clock_text(passed), planned=clock_text(planned))
        self.point_time.setText((times if planned else clock_text(passed)) if begun else "")
        over = bool(planned) and passed > planned
        self.bar.show_share(passed / planned if planned else 0.0, "danger" if over else "primary")
        following = translate("Companion", "→ next: {text}")
        last = translate("Companion", "That is the last point.")
        self.next.setText(following.format(text=coming.text) if coming is not None else last)
        self.next.setEnabled(coming is not None and running)

    def _lay_out(self) -> None:
        top = row(spacing=8)
        top.addWidget(self.clock)
        top.addWidget(self._planned)
        top.addStretch(1)
        top.addWidget(self.start)
        top.addWidget(self.end)
        self._agenda = QFrame()
        point = row(spacing=8)
        point.addWidget(self.point, 1)
        point.addWidget(self.point_time)
        below = column(self._agenda, spacing=4)
        below.addLayout(point)
        below.addWidget(self.bar)
        below.addWidget(self.next)
        body = column(self, margin=12, spacing=6)
        body.addWidget(self.name)
        body.addLayout(top)
        body.addWidget(self._agenda)
