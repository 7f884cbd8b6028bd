"""The companion's window: above all others, narrow, and worked with the keyboard alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from presales_desk.actions.meeting import (
    LogLine,
    add_meeting_note,
    begin_point,
    change_line,
    delete_line,
    end_meeting,
    log_interest,
    log_promise,
    log_question,
    mark_present,
    next_point,
    read_log,
    start_meeting,
)
from presales_desk.records.enums import ExchangeState
from presales_desk.records.exchange import AgendaItem, Attendee, Exchange
from presales_desk.records.people import Stakeholder
from presales_desk.ui.companion.head import MeetingHead
from presales_desk.ui.companion.keys import INTEREST, NOTE, PROMISE, Loggable, LogKeys
from presales_desk.ui.companion.line_entry import LineEntry
from presales_desk.ui.companion.log_list import LogList, kind_of
from presales_desk.ui.companion.people import PeopleHere
from presales_desk.ui.companion.who import Sounds
from presales_desk.ui.overriding import override
from presales_desk.ui.widgets.frames import column
from presales_desk.ui.widgets.labels import PlainLabel
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent

    from presales_desk.actions.planned import Planned
    from presales_desk.ui.desk import Desk
    from presales_desk.workspace.workspace import Edit

_SECOND_MS = 1000
_WIDTH, _HEIGHT, _LEAST_WIDTH = 360, 680, 320
_PLACE = "companion"


class CompanionWindow(QWidget):
    """Logs a meeting. Every gesture is stored at once, so a crash in mid-meeting loses nothing.

    Args:
        desk: Reads, and takes the edits.
        exchange_id: The exchange that is held.

    Signals:
        closed: The window went; the meeting goes on until it is ended.
    """

    closed = Signal()

    def __init__(self, desk: Desk, exchange_id: str) -> None:
        super().__init__(None, Qt.WindowType.Window | Qt.WindowType.WindowStaysOnTopHint)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)  # noqa: FBT003 (Qt names it not)
        self.setWindowTitle(translate("Companion", "Live companion"))
        self.setMinimumWidth(_LEAST_WIDTH)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._desk, self._exchange_id = desk, exchange_id
        self._exchange = desk.get(Exchange, exchange_id)
        self._line: LogLine | None = None
        self._sounds = Sounds(desk, self)
        self.head, self.people, self.keys = MeetingHead(), PeopleHere(), LogKeys(self)
        self.entry, self.log = LineEntry(self._sounds.known), LogList()
        self._foot = PlainLabel("", "micro", wrap=True)
        self._tick = QTimer(self, interval=_SECOND_MS)
        self._lay_out()
        self._connect()
        self.refresh()
        self._await_keys()

    @property
    def exchange_id(self) -> str:
        """Id of the exchange that is held; another one takes another window."""
        return self._exchange_id

    @Slot()
    def refresh(self) -> None:
        """Read the meeting again."""
        found = self._desk.find(Exchange, id=self._exchange_id)
        if not found:  # it was deleted in the other window
            self.close()
            return
        self._exchange = found[0]
        running = self._exchange.state is ExchangeState.RUNNING
        may = not self._desk.workspace.read_only
        people = self._people()
        self._sounds.learn(people)
        names = {one.id: one.name or one.title for one in people}
        attendees = self._desk.find(Attendee, exchange_id=self._exchange_id)
        named = [(each, names.get(each.stakeholder_id or "", each.colleague)) for each in attendees]
        self.people.show_people(named, read_only=not may)
        self.log.show_lines(read_log(self._desk.workspace, self._exchange_id), names)
        self.keys.set_possible(running and may)
        self.head.start.setEnabled(may)
        self.show_time()

    @Slot()
    def show_time(self) -> None:
        """Move the clock and the agenda on; called each second and after each edit."""
        self.head.show_meeting(self._exchange, self._agenda(), self._desk.now())

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self.entry.close_line()
        self._tick.stop()
        self._desk.preferences.set_bytes(_PLACE, self.saveGeometry())
        super().closeEvent(event)
        self.closed.emit()

    def _lay_out(self) -> None:
        body = column(self)
        for widget in (self.head, self.people, self.keys, self.entry):
            body.addWidget(widget)
        body.addWidget(self.log, 1)
        self._foot.setContentsMargins(12, 4, 12, 6)
        body.addWidget(self._foot)
        self._show_hint()
        self.resize(_WIDTH, _HEIGHT)
        self.restoreGeometry(self._desk.preferences.bytes(_PLACE))

    def _connect(self) -> None:
        self.head.start_wanted.connect(self.start)
        self.head.end_wanted.connect(self.end)
        self.head.next_wanted.connect(self.next_point)
        self.people.turned.connect(self._mark)
        self.keys.pressed.connect(self.log_one)
        self.entry.worded.connect(self._word)
        self.entry.said.connect(self._say_who)
        self.entry.closed.connect(self._leave_line)
        self.log.opened.connect(self._open_line)
        self.log.delete_wanted.connect(self._delete_line)
        QShortcut(QKeySequence("Right"), self).activated.connect(self.next_point)
        undo = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self)
        undo.activated.connect(self._undo)
        self._tick.timeout.connect(self.show_time)
        self._tick.start()
        self._desk.edited.connect(self._hear)
        self._desk.closing.connect(self.close)

    @Slot(object)
    def _hear(self, edit: Edit) -> None:
        if edit.scope == self._exchange.project_id:
            self.refresh()

    @Slot()
    def start(self) -> None:
        """Begin the meeting, or go on with one that was ended too early."""
        self._do(start_meeting(self._desk.workspace, self._exchange, self._desk.now()))
        self._await_keys()

    @Slot()
    def end(self) -> None:
        """Note that the meeting was held."""
        self.entry.close_line()
        self._do(end_meeting(self._desk.workspace, self._exchange, self._desk.now()))
        self._await_keys()

    @Slot()
    def next_point(self) -> None:
        """Begin the next point of the agenda."""
        coming = next_point(self._agenda())
        if coming is not None and self._exchange.state is ExchangeState.RUNNING:
            self._do(begin_point(coming, self._desk.now()))

    @Slot(object)
    def log_one(self, what: Loggable) -> None:
        """Log something now; its words can follow."""
        self.entry.close_line()
        self._show_hint()
        if what.key == NOTE:
            self._line = None
            self.entry.begin((what.name, "line"), (), is_logged=False)
            return
        record = self._logged(what)
        if record is not None and (line := self._line_of(record.id)) is not None:
            self._open_line(line)

    def _logged(self, what: Loggable) -> Any:
        """Store what was logged; return its record, None when it was refused."""
        workspace, now = self._desk.workspace, self._desk.now()
        if what.kind is not None:
            planned: Planned[Any] = log_question(workspace, self._exchange, what.kind, now)
        elif what.key == PROMISE:
            planned = log_promise(workspace, self._exchange, now)
        else:
            assert what.key == INTEREST
            planned = log_interest(workspace, self._exchange, now)
        return planned.value if self._do(planned) else None

    @Slot(object)
    def _open_line(self, line: LogLine) -> None:
        self.entry.close_line()
        self._line = line
        people = self._people()
        who = next((one for one in people if one.id == line.who), None)
        self.entry.begin(kind_of(line), people, line.text, who)

    @Slot(str)
    def _word(self, text: str) -> None:
        if self._line is not None:
            self._change_line(text=text)
        elif text and self._do(add_meeting_note(self._exchange, text, self._desk.now())):
            told = translate("Companion", "Noted “{text}”. It stands in the exchange summary.")
            self._foot.setText(told.format(text=text))  # the log has no line for it

    @Slot(object)
    def _say_who(self, person: Stakeholder | None) -> None:
        self._change_line(stakeholder_id=person.id if person is not None else None)

    def _change_line(self, **fields: Any) -> None:
        id = self._line.record.id if self._line is not None else ""
        if (line := self._line_of(id)) is not None:
            key = f"{id}.{next(iter(fields))}"
            self._desk.carry_out(change_line(line, **fields), merge_key=key)

    def _line_of(self, id: str) -> LogLine | None:
        """Return a line as it is stored now; None when it was taken away."""
        lines = read_log(self._desk.workspace, self._exchange_id)
        return next((each for each in lines if each.record.id == id), None)

    def _show_hint(self) -> None:
        keys = translate("Companion", "→ next point · Enter edits a line · Ctrl+Z takes back")
        self._foot.setText(keys)

    @Slot()
    def _leave_line(self) -> None:
        self._line = None
        self.setFocus()

    @Slot(object)
    def _delete_line(self, line: LogLine) -> None:
        self._do(delete_line(self._desk.workspace, line))

    @Slot(object, bool)
    def _mark(self, attendee: Attendee, here: bool) -> None:  # noqa: FBT001 (a Qt slot)
        self._do(mark_present(attendee, present=True if here else None))

    @Slot()
    def _undo(self) -> None:
        self._show_hint()
        self._desk.undo(self._exchange.project_id)

    def _await_keys(self) -> None:
        """Let Enter begin a meeting, and neither end it nor take it up again by mistake."""
        (self if self._exchange.started else self.head.start).setFocus()

    def _do(self, planned: Planned[Any]) -> bool:
        return self._desk.carry_out(planned) is not None

    def _agenda(self) -> list[AgendaItem]:
        return self._desk.find(AgendaItem, exchange_id=self._exchange_id)

    def _people(self) -> list[Stakeholder]:
        """Return the customer's people, those who take part first."""
        known = self._desk.find(Stakeholder, project_id=self._exchange.project_id)
        attendees = self._desk.find(Attendee, exchange_id=self._exchange_id)
        coming = {each.stakeholder_id for each in attendees}
        return sorted(known, key=lambda one: one.id not in coming)
