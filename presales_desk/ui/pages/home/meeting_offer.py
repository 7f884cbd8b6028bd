"""The meeting that is under way, offered where a person looks first after a crash."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame

from presales_desk.records.formats import day
from presales_desk.ui.companion.opener import companion_of, title_for
from presales_desk.ui.widgets.buttons import Button
from presales_desk.ui.widgets.frames import row
from presales_desk.ui.widgets.labels import ElidedLabel
from presales_desk.ui.widgets.notices import IconLabel
from presales_desk.ui.words import dotted, translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.actions.home import MeetingEntry
    from presales_desk.ui.desk import Desk


class MeetingOffer(QFrame):
    """One line on the latest meeting that was not ended; its button leads into the companion.

    It cannot be put away: ending the meeting does that, and then the one before is offered.
    A workspace that is only looked at offers nothing, for nothing could be logged.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._entry: MeetingEntry | None = None
        self.setObjectName("banner")
        self.setProperty("tone", "warning")
        self._words = ElidedLabel()
        self.go_on = Button("", icon="chat", small=True)
        line = row(self, spacing=8)
        line.setContentsMargins(12, 4, 8, 4)
        line.addWidget(IconLabel("clock", "warning"))
        line.addWidget(self._words, 1)
        line.addWidget(self.go_on.when_clicked(self._go_on))
        self.hide()

    def text(self) -> str:
        """Return what is said; empty while no meeting is under way."""
        return "" if self.isHidden() else self._words.whole()

    def show_meetings(self, meetings: Sequence[MeetingEntry]) -> None:
        """Offer the first of these meetings; of none, nothing."""
        offered = None if self._desk.workspace.read_only else next(iter(meetings), None)
        self._entry = offered
        if offered is not None:
            words = translate("MeetingOffer", "“{name}” has been under way since {time}")
            said = words.format(name=offered.exchange.name, time=self._began(offered))
            self._words.setText(dotted(said, offered.project))
            self.setAccessibleName(self._words.whole())
            self.go_on.setText(title_for(offered.exchange))
        self.setVisible(offered is not None)

    def _began(self, entry: MeetingEntry) -> str:
        """Return the time, with its day unless that is today."""
        began = entry.exchange.started
        assert began is not None
        time = f"{began:%H:%M}"
        if began.date() == self._desk.now().date():
            return time
        return f"{day(began.date(), self._desk.language)} {time}"

    def _go_on(self) -> None:
        assert self._entry is not None
        exchange = self._entry.exchange
        self._desk.open_project(exchange.project_id, "engagements", exchange.id)
        companion_of(self._desk).open(exchange)
