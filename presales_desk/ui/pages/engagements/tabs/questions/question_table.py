"""Questions in rows, those of the customer and ours alike: what is typed becomes edits."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from PySide6.QtCore import Slot

from presales_desk.actions.question_rows import (
    add_question,
    change_question,
    delete_questions,
    move_question,
    paste_questions,
)
from presales_desk.records.questions import OwnQuestion, Question
from presales_desk.ui.widgets.record_table import RecordTable
from presales_desk.ui.words import deleted_text

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from presales_desk.ui.desk import Desk
    from presales_desk.ui.models.field import Field

Q = TypeVar("Q", Question, OwnQuestion)


class QuestionTable(RecordTable, Generic[Q]):
    """Ctrl+Enter or the line above adds a question, Delete deletes, Alt+arrows move.

    Args:
        desk: Takes the edits.
        kind: Of the questions.
        fields: The columns.
        title: Accessible name.

    """

    def __init__(self, desk: Desk, kind: type[Q], fields: Sequence[Field], title: str) -> None:
        super().__init__(
            fields,
            f"engagements.{kind.table}",
            desk.preferences,
            lines=2,
            movable=True,
            read_only=desk.workspace.read_only,
        )
        self.setAccessibleName(title)
        self._desk, self._kind = desk, kind
        self._exchange_id = ""
        self.edit_requested.connect(self._change)
        self.paste_requested.connect(self._take_pasted)
        self.delete_requested.connect(self._delete)
        self.move_requested.connect(self._move)

    def show_questions(self, questions: Sequence[Q], exchange_id: str) -> None:
        """Show these questions; new ones are for the exchange."""
        self._exchange_id = exchange_id
        self.show_records(questions)

    @Slot(str)
    def add(self, text: str) -> None:
        """Write down a question, and put the cursor on it."""
        planned = add_question(self._desk.workspace, self._kind, self._exchange_id, text)
        if self._desk.carry_out(planned) is not None:
            self.reveal(planned.value.id, "text")

    @Slot(str, object)
    def _change(self, id: str, fields: Mapping[str, Any]) -> None:
        self._desk.carry_out(change_question(self._desk.get(self._kind, id), fields))

    @Slot(object, object)
    def _take_pasted(
        self,
        changed: Sequence[tuple[str, Mapping[str, Any]]],
        new: Sequence[Mapping[str, Any]],
    ) -> None:
        workspace = self._desk.workspace
        self._desk.carry_out(
            paste_questions(workspace, self._kind, self._exchange_id, changed, new)
        )

    @Slot(object)
    def _delete(self, ids: Sequence[str]) -> None:
        gone = [self._desk.get(self._kind, id) for id in ids]
        edit = self._desk.carry_out(delete_questions(self._desk.workspace, *gone))
        if edit is not None:
            self._desk.tell(deleted_text([each.text for each in gone]), edit)

    @Slot(str, int)
    def _move(self, id: str, by: int) -> None:
        question = self._desk.get(self._kind, id)
        self._desk.carry_out(move_question(self._desk.workspace, question, by))
