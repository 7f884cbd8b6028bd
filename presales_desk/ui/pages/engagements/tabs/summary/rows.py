"""Groups 3 and 4: what interested the customer, what was asked and how the answer landed."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from presales_desk.actions.exchange_rows import change_row
from presales_desk.method.keys import QuestionKind
from presales_desk.records.enums import Landing
from presales_desk.records.exchange import Interest
from presales_desk.records.questions import Question
from presales_desk.ui.models.field import Editor, Field, choices_of
from presales_desk.ui.overriding import override
from presales_desk.ui.pages.engagements.clock_field import ClockField, on_day
from presales_desk.ui.pages.engagements.follow_up_fields import field_word, people_of
from presales_desk.ui.pages.engagements.rows_table import RowsTable
from presales_desk.ui.words import language, translate

if TYPE_CHECKING:
    from collections.abc import Mapping

    from presales_desk.actions.planned import Planned
    from presales_desk.records.base import Record
    from presales_desk.ui.desk import Desk

_MOST_ROWS = 12
_LANDED = {Landing.WELL: "success", Landing.HALF: "warning", Landing.BADLY: "danger"}
_KINDS = {QuestionKind.TRAP: "danger", QuestionKind.ABILITY: "warning"}


class InterestTable(RowsTable):
    """What interested the customer: what, who, when.

    Attributes:
        day: On which it was shown.

    """

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, Interest, _interest_fields(desk), field_word(Interest, "text"))
        self.grow_with_rows(_MOST_ROWS)
        self.day = desk.now().date()

    @override
    def planned_change(self, row: Record, fields: Mapping[str, Any]) -> Planned[Any]:
        return change_row(row, on_day(dict(fields), self.day))


class AskedTable(RowsTable):
    """The questions that were asked in the exchange, our answers, and how these landed."""

    def __init__(self, desk: Desk) -> None:
        title = translate("AskedTable", "Questions of the customer")
        super().__init__(desk, Question, _question_fields(desk), title, lines=2)
        self.grow_with_rows(_MOST_ROWS)


def _interest_fields(desk: Desk) -> tuple[Field, ...]:
    return (
        Field(name="text", heading=field_word(Interest, "text"), optional=False, width=0),
        _who(desk),
        ClockField(name="at", heading=field_word(Interest, "at"), width=96),
    )


def _question_fields(desk: Desk) -> tuple[Field, ...]:
    long = Editor.LONG_TEXT
    return (
        Field(
            name="text",
            heading=field_word(Question, "text"),
            editor=long,
            optional=False,
            width=0,
        ),
        _who(desk),
        Field(
            name="kind",
            heading=field_word(Question, "kind"),
            editor=Editor.CHOICE,
            choices=choices_of(QuestionKind, "method.question_types", _KINDS, none=True),
            width=112 if language() == "zh" else 120,
        ),
        Field(name="answer", heading=field_word(Question, "answer"), editor=long, width=0),
        Field(
            name="landed",
            heading=field_word(Question, "landed"),
            editor=Editor.CHOICE,
            choices=choices_of(Landing, "landing", _LANDED, none=True),
            width=92 if language() == "zh" else 150,
        ),
    )


def _who(desk: Desk) -> Field:
    return Field(
        name="stakeholder_id",
        heading=translate("AskedTable", "Who"),
        editor=Editor.CHOICE,
        choices=partial(people_of, desk),
        width=104,
    )
