"""The meeting itself: what happens in it is stored line by line, at the moment it happens.

After a crash nothing is lost, and an exchange that is under way is simply gone on with.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from presales_desk.actions.exchanges import change_exchange
from presales_desk.actions.planned import Planned
from presales_desk.actions.question_rows import rank_behind
from presales_desk.actions.removal import remove
from presales_desk.records.base import Insert, Update
from presales_desk.records.enums import ExchangeState
from presales_desk.records.exchange import AgendaItem, Attendee, Exchange, Interest
from presales_desk.records.findings import Label
from presales_desk.records.follow_ups import Promise
from presales_desk.records.ids import rank_after
from presales_desk.records.questions import Question
from presales_desk.records.room import brief

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from presales_desk.method.keys import QuestionKind
    from presales_desk.records.base import Record
    from presales_desk.workspace.workspace import Reader

_ROOM = 40


class LineKind(StrEnum):
    """What a line of the log tells of."""

    QUESTION = "question"
    PROMISE = "promise"
    INTEREST = "interest"


@dataclass(frozen=True, slots=True)
class LogLine:
    """Something that happened in a meeting.

    Attributes:
        record: A question, a promise or an interest.
        at: When, in local time.

    """

    kind: LineKind
    record: Question | Promise | Interest
    at: dt.datetime

    @property
    def text(self) -> str:
        """What was said; empty while nobody wrote it."""
        return self.record.text

    @property
    def who(self) -> str | None:
        """Id of the stakeholder; None for nobody in particular."""
        return self.record.stakeholder_id


def start_meeting(reader: Reader, exchange: Exchange, moment: dt.datetime) -> Planned[Exchange]:
    """Let an exchange be under way from ``moment`` on; one that was ended goes on as it was."""
    fields: dict[str, Any] = {"state": ExchangeState.RUNNING, "ended": None}
    if exchange.started is None:
        fields["started"] = moment
    planned = change_exchange(reader, exchange, fields)
    return replace(planned, label=Label("meeting.start", name=exchange.name))


def end_meeting(reader: Reader, exchange: Exchange, moment: dt.datetime) -> Planned[Exchange]:
    """Note that an exchange was held, and when it ended."""
    fields = {"state": ExchangeState.HELD, "ended": moment}
    planned = change_exchange(reader, exchange, fields)
    return replace(planned, label=Label("meeting.end", name=exchange.name))


def mark_present(attendee: Attendee, *, present: bool | None) -> Planned[Attendee]:
    """Note that somebody came or did not; None takes the note back."""
    label = Label("meeting.present" if present else "meeting.absent")
    change = Update(attendee, present=present)
    return Planned(label, (change,), attendee.project_id, attendee.but(present=present))


def begin_point(item: AgendaItem, moment: dt.datetime) -> Planned[AgendaItem]:
    """Note that a point of the agenda begins."""
    label = Label("meeting.point", text=brief(item.text, _ROOM))
    change = Update(item, started=moment)
    return Planned(label, (change,), item.project_id, item.but(started=moment))


def current_point(agenda: Sequence[AgendaItem]) -> AgendaItem | None:
    """Return the point that began last; None before the first."""
    begun = [item for item in agenda if item.started is not None]
    return max(begun, key=lambda item: (item.started, item.rank), default=None)


def next_point(agenda: Sequence[AgendaItem]) -> AgendaItem | None:
    """Return the first point behind the current one that has not begun; None when none is left."""
    current = current_point(agenda)
    place = agenda.index(current) + 1 if current is not None else 0
    return next((item for item in agenda[place:] if item.started is None), None)


def log_question(
    reader: Reader, exchange: Exchange, kind: QuestionKind, moment: dt.datetime
) -> Planned[Question]:
    """Note that a question of this type is asked; its words can follow."""
    question = Question(
        **_of(exchange),
        text="",
        kind=kind,
        asked=moment,
        rank=rank_behind(reader, Question, exchange.project_id),
    )
    return _logged(exchange, LineKind.QUESTION, question)


def log_promise(reader: Reader, exchange: Exchange, moment: dt.datetime) -> Planned[Promise]:
    """Note that we promise something; its words can follow."""
    ranks = [each.rank for each in reader.find(Promise, project_id=exchange.project_id)]
    promise = Promise(**_of(exchange), text="", made=moment, rank=rank_after(ranks))
    return _logged(exchange, LineKind.PROMISE, promise)


def log_interest(reader: Reader, exchange: Exchange, moment: dt.datetime) -> Planned[Interest]:
    """Note that the customer shows interest in something; its words can follow."""
    ranks = [each.rank for each in reader.find(Interest, exchange_id=exchange.id)]
    interest = Interest(**_of(exchange), text="", at=moment, rank=rank_after(ranks))
    return _logged(exchange, LineKind.INTEREST, interest)


def change_line(line: LogLine, **fields: Any) -> Planned[None]:
    """Write down the words of a line, or whose they were."""
    words = str(fields.get("text", line.text))
    label = Label("meeting.line", text=brief(words, _ROOM))
    return Planned(label, (Update(line.record, **fields),), line.record.project_id, None)


def delete_line(reader: Reader, line: LogLine) -> Planned[list[Record]]:
    """Delete a line that was logged by mistake."""
    label = Label("meeting.delete_line", text=brief(line.text, _ROOM))
    return remove(reader, label, line.record.project_id, line.record)


def add_meeting_note(exchange: Exchange, text: str, moment: dt.datetime) -> Planned[Exchange]:
    """Append a line with its time to the note of an exchange."""
    line = f"{moment:%H:%M} {' '.join(text.split())}"
    note = f"{exchange.note.rstrip()}\n{line}".lstrip()
    label = Label("meeting.note", text=brief(text, _ROOM))
    change = Update(exchange, note=note)
    return Planned(label, (change,), exchange.project_id, exchange.but(note=note))


def read_log(reader: Reader, exchange_id: str) -> list[LogLine]:
    """Return what was logged in an exchange, the newest first."""
    lines = [
        LogLine(kind, record, at)
        for kind, of_kind, field in _LOGGED
        for record in reader.find(of_kind, exchange_id=exchange_id)
        if (at := getattr(record, field)) is not None
    ]
    return sorted(lines, key=lambda line: (line.at, line.record.id), reverse=True)


_LOGGED: tuple[tuple[LineKind, type[Any], str], ...] = (
    (LineKind.QUESTION, Question, "asked"),
    (LineKind.PROMISE, Promise, "made"),
    (LineKind.INTEREST, Interest, "at"),
)
"""What a log is read from, and the field that holds its time."""


def _of(exchange: Exchange) -> dict[str, Any]:
    return {"project_id": exchange.project_id, "exchange_id": exchange.id}


def _logged(exchange: Exchange, kind: LineKind, record: Any) -> Planned[Any]:
    label = Label(f"meeting.{kind}")
    return Planned(label, (Insert(record),), exchange.project_id, record)
