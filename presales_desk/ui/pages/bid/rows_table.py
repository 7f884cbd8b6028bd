"""A table of rows of a bid: what is typed, pasted and deleted becomes edits."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Slot

from presales_desk.actions.bid_rows import NAMING, add_row, change_row, delete_rows, paste_rows
from presales_desk.records.wording import RecordWording
from presales_desk.ui.models.field import Field
from presales_desk.ui.models.values import parse_number
from presales_desk.ui.overriding import override
from presales_desk.ui.widgets.record_table import RecordTable
from presales_desk.ui.words import deleted_text, edit_text, language

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from presales_desk.actions.planned import Planned
    from presales_desk.records.base import Record
    from presales_desk.ui.desk import Desk
    from presales_desk.workspace.workspace import Edit


class AmountField(Field):
    """A number that is kept exactly, such as a quantity or a rate."""

    @override
    def parse(self, typed: object) -> Any:
        value = super().parse(typed)
        return parse_number(str(value)) if isinstance(value, float) else value


def field_of(kind: type[Record], name: str, width: int = 120, **options: Any) -> Field:
    """Return a column that is called as the field is called everywhere."""
    return Field(name=name, heading=heading_of(kind, name), width=width, **options)


def heading_of(kind: type[Record], name: str) -> str:
    """Return what a field is called in the language of the window."""
    return RecordWording(language()).field(kind, name)


class BidRowsTable(RecordTable):
    """Rows of one kind. Ctrl+Enter adds one, Delete deletes.

    Args:
        desk: Takes the edits.
        kind: Of the rows, one of ``bid_rows.NAMING``.
        fields: The columns.
        title: Accessible name.
        lines: Of text in a row.

    """

    def __init__(
        self, desk: Desk, kind: type[Record], fields: Sequence[Field], title: str, lines: int = 1
    ) -> None:
        super().__init__(fields, f"bid.{kind.table}", desk.preferences, lines=lines)
        self.setAccessibleName(title)
        self._desk, self._kind = desk, kind
        self.given: dict[str, Any] = {}
        self.set_read_only(desk.workspace.read_only)
        self.edit_requested.connect(self._change)
        self.paste_requested.connect(self._take_pasted)
        self.row_requested.connect(self.add)
        self.delete_requested.connect(self._delete)

    def stored(self, fields: Mapping[str, Any]) -> dict[str, Any]:
        """Return the fields as records have them; a table that shows others overrides it."""
        return dict(fields)

    @Slot()
    def add(self, **fields: Any) -> None:
        """Add a row, and put the cursor into its name."""
        planned = add_row(self._desk.workspace, self._kind, {**self.given, **fields})
        if self._carried_out(planned) is not None:
            named = bool(fields.get(NAMING[self._kind]))
            self.setFocus()
            self.reveal(planned.value.id, NAMING[self._kind], edit=not named)

    def _carried_out(self, planned: Planned[Any]) -> Edit | None:
        edit = self._desk.carry_out(planned)
        if edit is not None and edit.scope != self._desk.scope:
            self._desk.tell(edit_text(edit), edit)  # Ctrl+Z does not reach it from here
        return edit

    @Slot(str, object)
    def _change(self, id: str, fields: Mapping[str, Any]) -> None:
        row = self._desk.get(self._kind, id)
        self._carried_out(change_row(row, self.stored(fields)))

    @Slot(object, object)
    def _take_pasted(
        self,
        changed: Sequence[tuple[str, Mapping[str, Any]]],
        new: Sequence[Mapping[str, Any]],
    ) -> None:
        known = [(id, self.stored(fields)) for id, fields in changed]
        added = [self.stored(fields) for fields in new]
        workspace = self._desk.workspace
        self._carried_out(paste_rows(workspace, self._kind, self.given, known, added))

    @Slot(object)
    def _delete(self, ids: Sequence[str]) -> None:
        rows = [self._desk.get(self._kind, id) for id in ids]
        edit = self._desk.carry_out(delete_rows(self._desk.workspace, self._kind, ids))
        if edit is not None:
            names = [str(getattr(row, NAMING[self._kind])) for row in rows]
            self._desk.tell(deleted_text(names), edit)
