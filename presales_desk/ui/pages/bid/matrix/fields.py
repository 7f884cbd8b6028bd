"""The columns of the matrix, and what all tables of the bid offer for their choices."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.records.enums import AnswerState, Deviation
from presales_desk.ui.models.field import Editor, Field, choices_of
from presales_desk.ui.words import language, translate

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from presales_desk.ui.models.field import Choice

STATE_TONES = {
    AnswerState.OPEN: "neutral",
    AnswerState.DRAFTED: "primary",
    AnswerState.TO_REVIEW: "warning",
    AnswerState.REVIEWED: "success",
}
DEVIATION_TONES = {Deviation.POSITIVE: "success", Deviation.NEGATIVE: "danger"}


def deviations() -> Sequence[Choice]:
    """Return the deviations there are, and none judged."""
    return choices_of(Deviation, "deviation", DEVIATION_TONES, none=True)


def states() -> Sequence[Choice]:
    """Return how far an answer can be."""
    return choices_of(AnswerState, "answer_state", STATE_TONES)


def matrix_fields(people: Callable[[], Sequence[str]]) -> tuple[Field, ...]:
    """Return the columns; ``people`` are offered as owners and reviewers."""
    owner, reviewer = translate("MatrixFields", "Owner"), translate("MatrixFields", "Reviewer")
    name, wide = (72, 96) if language() == "zh" else (88, 104)
    return (
        Field(name="number", heading=translate("MatrixFields", "Clause"), width=76),
        _long("text", translate("MatrixFields", "Requirement")),
        _long("response", translate("MatrixFields", "Our response")),
        Field(
            name="deviation",
            heading=translate("MatrixFields", "Deviation"),
            editor=Editor.CHOICE,
            choices=deviations(),
            width=92,
        ),
        Field(name="evidence", heading=translate("MatrixFields", "Evidence"), width=wide),
        Field(name="owner", heading=owner, width=name, suggest=people, gives_way=True),
        Field(name="reviewer", heading=reviewer, width=name, suggest=people, gives_way=True),
        Field(
            name="state",
            heading=translate("MatrixFields", "State"),
            editor=Editor.CHOICE,
            choices=states(),
            optional=False,
            width=96,
        ),
    )


def _long(name: str, heading: str) -> Field:
    """Return a column of texts that takes the room left."""
    return Field(name=name, heading=heading, editor=Editor.LONG_TEXT, width=0)
