"""How tables show what is left over and what was promised."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from presales_desk.actions.follow_ups import change_follow_up
from presales_desk.actions.todos import colleague_names
from presales_desk.planning.follow_ups import is_overdue
from presales_desk.records.enums import FollowUpState
from presales_desk.records.follow_ups import Leftover, Promise
from presales_desk.records.kind_terms import field_term
from presales_desk.records.people import Stakeholder
from presales_desk.ui import paint
from presales_desk.ui.models.field import Choice, Editor, Field, choices_of
from presales_desk.ui.models.values import date_text
from presales_desk.ui.overriding import override
from presales_desk.ui.pages.engagements.rows_table import RowsTable
from presales_desk.ui.theme import theme
from presales_desk.ui.words import language, translate, words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtCore import QRect
    from PySide6.QtGui import QPainter

    from presales_desk.actions.planned import Planned
    from presales_desk.records.base import Record
    from presales_desk.ui.desk import Desk

STATE_TONES = {
    FollowUpState.OPEN: "warning",
    FollowUpState.HANDLED: "success",
    FollowUpState.MOVED: "primary",
    FollowUpState.WAIVED: "neutral",
}


class FollowUpTable(RowsTable):
    """Leftovers or promises; what becomes of one sets the day on which it was closed."""

    @override
    def planned_change(self, row: Record, fields: Mapping[str, Any]) -> Planned[Any]:
        today = self.desk.now().date()
        if isinstance(row, Promise):
            return change_follow_up(row, fields, today)
        assert isinstance(row, Leftover)  # a table holds one of both kinds
        return change_follow_up(row, fields, today)


class DueCell:
    """Draws the last day, in red once it has passed and nothing was done."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def __call__(self, painter: QPainter, rect: QRect, row: Record) -> None:
        """Draw the cell of a leftover or a promise."""
        assert isinstance(row, (Leftover, Promise))  # as above
        late = is_overdue(row, self._desk.now().date())
        painter.setFont(theme().font("bold" if late else "body"))
        paint.text_line(painter, rect, date_text(row.due), "danger-ink" if late else "text")


def issue_fields(desk: Desk) -> list[Field]:
    """Return the columns of what an exchange leaves open."""
    return [
        _text(Leftover, "text", optional=False),
        _text(Leftover, "handling"),
        owner_field(desk, Leftover),
        due_field(Leftover),
        state_field(Leftover),
        _reason(Leftover),
    ]


def advice_fields(desk: Desk) -> list[Field]:
    """Return the columns of advice for the next exchange."""
    return [column for column in issue_fields(desk) if column.name != "handling"]


def promise_fields(desk: Desk) -> list[Field]:
    """Return the columns of promises."""
    return [
        _text(Promise, "text", optional=False),
        Field(
            name="stakeholder_id",
            heading=translate("FollowUpFields", "To whom"),
            editor=Editor.CHOICE,
            choices=partial(people_of, desk),
            width=120,
        ),
        owner_field(desk, Promise),
        due_field(Promise),
        state_field(Promise),
        _reason(Promise),
    ]


def owner_field(desk: Desk, kind: type[Record]) -> Field:
    """Return the column of the colleague who takes care of it."""
    return Field(
        name="owner",
        heading=field_word(kind, "owner"),
        width=96 if language() == "zh" else 112,
        suggest=partial(colleague_names, desk.workspace),
    )


def due_field(kind: type[Record]) -> Field:
    """Return the column of the last day."""
    return Field(name="due", heading=field_word(kind, "due"), editor=Editor.DATE, width=116)


def state_field(kind: type[Record]) -> Field:
    """Return the column that says what became of it."""
    choices = choices_of(FollowUpState, "follow_up_state", STATE_TONES)
    return _choice(kind, "state", choices, 88 if language() == "zh" else 100)


def people_of(desk: Desk) -> list[Choice]:
    """Return the customer's people in the open project to choose from, and nobody."""
    people = desk.find(Stakeholder, project_id=desk.project_id)
    return [Choice(None, ""), *(Choice(one.id, one.name) for one in people)]


def field_word(kind: type[Record], name: str) -> str:
    """Return what a field is called."""
    return words().text(field_term(kind, name))


def _reason(kind: type[Record]) -> Field:
    return Field(name="reason", heading=field_word(kind, "reason"), width=112)


def _text(kind: type[Record], name: str, *, optional: bool = True) -> Field:
    return Field(
        name=name,
        heading=field_word(kind, name),
        editor=Editor.LONG_TEXT,
        width=0,
        optional=optional,
    )


def _choice(kind: type[Record], name: str, choices: Sequence[Choice], width: int) -> Field:
    return Field(
        name=name,
        heading=field_word(kind, name),
        editor=Editor.CHOICE,
        choices=choices,
        optional=False,
        width=width,
    )
