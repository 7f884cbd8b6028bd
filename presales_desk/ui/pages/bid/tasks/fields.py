"""The columns of the tasks, and how a day that is near or past is drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from presales_desk.errors import WrongValueError
from presales_desk.records.bid import BidTask
from presales_desk.records.enums import TaskState, TaskType
from presales_desk.ui import paint
from presales_desk.ui.models.field import Editor, Field, choices_of
from presales_desk.ui.overriding import override
from presales_desk.ui.pages.bid.rows_table import field_of
from presales_desk.ui.theme import theme
from presales_desk.ui.words import language, translate

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Sequence
    from typing import Any

    from PySide6.QtCore import QRect
    from PySide6.QtGui import QPainter

    from presales_desk.records.base import Record

STATE_TONES = {
    TaskState.OPEN: "neutral",
    TaskState.DOING: "primary",
    TaskState.TO_REVIEW: "warning",
    TaskState.DONE: "success",
}
_SOON = 2


class ProgressField(Field):
    """A share of the work, from 0 to 100."""

    @override
    def parse(self, typed: object) -> Any:
        value = super().parse(typed)
        if value is None:
            return 0
        if not 0 <= value <= 100:
            wanted = translate("TaskFields", "a number from 0 to 100")
            raise WrongValueError(field=self.heading, value=str(value), wanted=wanted)
        return value


def task_fields(
    people: Callable[[], Sequence[str]], clause: Callable[[BidTask], str]
) -> tuple[Field, ...]:
    """Return the columns.

    Args:
        people: Names to complete an owner with.
        clause: Gives what the clause of a task is called.

    """
    short = language() == "zh"
    return (
        _finished(),
        field_of(BidTask, "text", 250 if short else 330, optional=False),
        field_of(BidTask, "owner", 96, suggest=people),
        field_of(BidTask, "due", 140, editor=Editor.DATE),
        _chip("state", TaskState, "task_state", 92 if short else 124),
        field_of(
            BidTask,
            "type",
            72 if short else 110,
            editor=Editor.CHOICE,
            choices=_types(),
            optional=False,
        ),
        field_of(BidTask, "tender_clause_id", 84, read_only=True, derive=clause, gives_way=True),
        field_of(BidTask, "volume", 84),
        field_of(BidTask, "chapter", 110),
        field_of(BidTask, "helpers", 90, suggest=people),
        field_of(BidTask, "reviewer", 84, suggest=people),
        field_of(BidTask, "deliverable", 140),
        ProgressField(
            name="progress", heading=_heading("progress"), editor=Editor.PERCENT, width=72
        ),
        field_of(BidTask, "note", 140),
    )


def _finished() -> Field:
    return Field(
        name="finished",
        heading=translate("TaskFields", "Done"),
        editor=Editor.CHECK,
        width=56,
        derive=_is_done,
    )


class DuePainter:
    """Draws the last day with its weekday: red once it is past, amber shortly before."""

    def __init__(self, now: Callable[[], dt.datetime]) -> None:
        self._now = now

    def paint(self, painter: QPainter, rect: QRect, row: Record) -> None:
        """Draw one day."""
        task = cast("BidTask", row)
        painter.setFont(theme().font())
        paint.text_line(painter, rect, due_text(task), self._ink(task))

    def _ink(self, task: BidTask) -> str:
        if task.due is None or task.state is TaskState.DONE:
            return "muted"
        left = (task.due - self._now().date()).days
        if left < 0:
            return "danger-ink"
        return "warning-ink" if left <= _SOON else "text"


def due_text(task: BidTask) -> str:
    """Return the day with its weekday; empty while it is open."""
    if task.due is None:
        return ""
    return f"{task.due.isoformat()} {_weekdays()[task.due.weekday()]}"


def _weekdays() -> tuple[str, ...]:
    names = translate("TaskFields", "Mon Tue Wed Thu Fri Sat Sun")
    return tuple(names.split())


def _types() -> Sequence[object]:
    return choices_of(TaskType, "task_type")


def _chip(name: str, kind: type[TaskState], terms: str, width: int) -> Field:
    choices = choices_of(kind, terms, STATE_TONES)
    return field_of(BidTask, name, width, editor=Editor.CHOICE, choices=choices, optional=False)


def _heading(name: str) -> str:
    return field_of(BidTask, name).heading


def _is_done(task: BidTask) -> bool:
    return task.state is TaskState.DONE
