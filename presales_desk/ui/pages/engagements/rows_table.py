"""A table of rows that belong to an exchange: what is typed, pasted and deleted becomes edits."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Slot

from presales_desk.actions.exchange_rows import (
    add_row,
    change_row,
    delete_rows,
    move_row,
    paste_rows,
)
from presales_desk.errors import ExpectedError
from presales_desk.ui.widgets.record_table import RecordTable
from presales_desk.ui.words import deleted_text

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from presales_desk.actions.planned import Planned
    from presales_desk.records.base import Record
    from presales_desk.ui.desk import Desk
    from presales_desk.ui.models.field import Field


class RowsTable(RecordTable):
    """Rows of one kind. Ctrl+Enter adds one, Delete deletes.

    Args:
        desk: Takes the edits.
        kind: Of the rows; they have a ``text``.
        fields: The columns.
        title: Accessible name.
        lines: Of text in a row.
        movable: Whether the user may change their order.

    Attributes:
        hides_empty: Whether a table without rows is not shown at all.

    """

    def __init__(
        self,
        desk: Desk,
        kind: type[Record],
        fields: Sequence[Field],
        title: str,
        *,
        lines: int = 1,
        movable: bool = False,
    ) -> None:
        name = f"engagements.{kind.table}"
        super().__init__(fields, name, desk.preferences, lines=lines, movable=movable)
        self.setAccessibleName(title)
        self.desk, self._kind = desk, kind
        self.given: dict[str, Any] = {}
        self.hides_empty = False
        self.edit_requested.connect(self._change)
        self.paste_requested.connect(self._take_pasted)
        self.row_requested.connect(self.add)
        self.delete_requested.connect(self._delete)
        self.move_requested.connect(self._move_row)

    def show_rows(self, rows: Sequence[Record], **given: Any) -> None:
        """Show these rows; a new one holds what is ``given``: its project and its exchange."""
        self.given = given
        self.show_records(rows)
        self.setVisible(bool(rows) or not self.hides_empty)
        self.set_read_only(self.desk.workspace.read_only)

    @Slot()
    def add(self, **fields: Any) -> None:
        """Add a row, and put the cursor into its text."""
        given = {**self.given, **fields}
        project_id = given.pop("project_id")
        planned = add_row(self.desk.workspace, self._kind, project_id, **given)
        if self.desk.carry_out(planned) is not None:
            self.reveal(planned.value.id, "text", edit=not fields.get("text"))
            self.setFocus()

    def planned_change(self, row: Record, fields: Mapping[str, Any]) -> Planned[Any]:
        """Return the edit that gives a row these values.

        Raises:
            ExpectedError: It is refused; the table tells why.

        """
        return change_row(row, fields)

    @Slot(str, object)
    def _change(self, id: str, fields: Mapping[str, Any]) -> None:
        row = self.desk.get(self._kind, id)
        try:
            planned = self.planned_change(row, fields)
        except ExpectedError as error:
            self.desk.show_error(error)
            return
        self.desk.carry_out(planned)

    @Slot(object, object)
    def _take_pasted(
        self,
        changed: Sequence[tuple[str, Mapping[str, Any]]],
        new: Sequence[Mapping[str, Any]],
    ) -> None:
        workspace = self.desk.workspace
        self.desk.carry_out(paste_rows(workspace, self._kind, self.given, changed, new))

    @Slot(object)
    def _delete(self, ids: Sequence[str]) -> None:
        names = [str(getattr(self.desk.get(self._kind, id), "text", "")) for id in ids]
        project_id = self.given["project_id"]
        planned = delete_rows(self.desk.workspace, self._kind, project_id, ids)
        if (edit := self.desk.carry_out(planned)) is not None:
            self.desk.tell(deleted_text(names), edit)

    @Slot(str, int)
    def _move_row(self, id: str, by: int) -> None:
        siblings = {name: value for name, value in self.given.items() if name != "project_id"}
        row = self.desk.get(self._kind, id)
        self.desk.carry_out(move_row(self.desk.workspace, row, by, **siblings))
