"""Questions in rows, those of the customer and ours alike; new ones are typed above them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal, Slot

from presales_desk.actions.exchange_rows import add_row, move_row
from presales_desk.ui.overriding import override
from presales_desk.ui.pages.engagements.rows_table import RowsTable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.records.questions import OwnQuestion, Question
    from presales_desk.ui.desk import Desk
    from presales_desk.ui.models.field import Field


class QuestionTable(RowsTable):
    """Delete deletes, Alt+arrows move; Ctrl+Enter leads to the line above.

    Args:
        desk: Takes the edits.
        kind: Of the questions.
        fields: The columns.
        title: Accessible name.

    Signals:
        entry_wanted: The user wants to write down a question.
    """

    entry_wanted = Signal()

    def __init__(
        self,
        desk: Desk,
        kind: type[Question] | type[OwnQuestion],
        fields: Sequence[Field],
        title: str,
    ) -> None:
        super().__init__(desk, kind, fields, title, lines=2, movable=True)
        self._kind_of_question = kind

    @Slot(str)
    def write(self, text: str) -> None:
        """Write down a question, and put the cursor on it; the focus stays where it is."""
        given = {**self.given, "text": text}
        project_id = given.pop("project_id")
        workspace = self.desk.workspace
        planned = add_row(workspace, self._kind_of_question, project_id, **given)
        if self.desk.carry_out(planned) is not None:
            self.reveal(planned.value.id, "text")

    @Slot()
    @override
    def add(self, **fields: Any) -> None:
        self.entry_wanted.emit()

    @Slot(str, int)
    @override
    def _move_row(self, id: str, by: int) -> None:
        # Questions of the project as a whole stand among those of the exchange, in their own order.
        row = self.desk.get(self._kind_of_question, id)
        planned = move_row(self.desk.workspace, row, by, exchange_id=row.exchange_id)
        self.desk.carry_out(planned)
