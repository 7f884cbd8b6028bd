"""What is typed, pasted, turned and deleted in the matrix becomes edits of clauses."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Slot

from presales_desk.actions.clause_edits import change_clauses, delete_clauses, next_deviation
from presales_desk.errors import ExpectedError, NotReviewableError
from presales_desk.planning.bid.answers import title_of
from presales_desk.ui.words import deleted_text, translate

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from presales_desk.actions.planned import Planned
    from presales_desk.records.job import Job
    from presales_desk.ui.desk import Desk
    from presales_desk.ui.pages.bid.book import BidBook
    from presales_desk.ui.pages.bid.matrix.table import MatrixTable
    from presales_desk.workspace.workspace import Reader

_MANY = 40
"""More changes than these are planned by a task."""


class ClauseEdits(QObject):
    """Listens to the table of the matrix.

    Args:
        desk: Takes the edits.
        book: The bid.
        table: Where they are asked for, and what refuses shows why.

    """

    def __init__(self, desk: Desk, book: BidBook, table: MatrixTable) -> None:
        super().__init__(table)
        self._desk, self._book, self._table = desk, book, table
        table.edit_requested.connect(self._change)
        table.paste_requested.connect(self._take_pasted)
        table.delete_requested.connect(self._delete)
        table.deviation_requested.connect(self._turn_deviation)

    def change_all(self, ids: Sequence[str], fields: Mapping[str, Any]) -> None:
        """Give clauses the same values, as one edit."""
        self._carry_out([(id, fields) for id in ids])

    @Slot(str, object)
    def _change(self, id: str, fields: Mapping[str, Any]) -> None:
        try:
            planned = change_clauses(self._desk.workspace, [(id, fields)])
        except NotReviewableError as error:
            records = self._table.records
            typed = records.fields[records.column_of("state")]
            records.refuse(id, "state", typed.text(fields["state"]), error)
            return
        self._desk.carry_out(planned)

    @Slot(object, object)
    def _take_pasted(
        self, changed: Sequence[tuple[str, Mapping[str, Any]]], new: Sequence[Mapping[str, Any]]
    ) -> None:
        del new  # rows that nobody asked for in the tender are not made by a paste that is too long
        known = [each for each in changed if self._book.clause(each[0]) is not None]
        if known:
            self._carry_out(known)

    @Slot(object)
    def _delete(self, ids: Sequence[str]) -> None:
        clauses = [self._book.clause(id) for id in ids]
        names = [title_of(clause) for clause in clauses if clause is not None]
        edit = self._desk.carry_out(delete_clauses(self._desk.workspace, ids))
        if edit is not None:
            self._desk.tell(deleted_text(names), edit)

    @Slot(object)
    def _turn_deviation(self, ids: Sequence[str]) -> None:
        """Give all of them what comes after the deviation of the first."""
        first = self._book.clause(ids[0])
        if first is not None:
            self.change_all(ids, {"deviation": next_deviation(first)})

    def _carry_out(self, changes: Sequence[tuple[str, Mapping[str, Any]]]) -> None:
        """Change clauses as one edit; many of them are read and judged by a task."""
        if len(changes) > _MANY:

            def work(reader: Reader, job: Job) -> Planned[int]:
                del job  # a read and a judgement each
                return change_clauses(reader, changes)

            self._desk.run(work, translate("ClauseEdits", "Changing clauses"))
            return
        try:
            planned = change_clauses(self._desk.workspace, changes)
        except ExpectedError as error:
            self._desk.show_error(error)
            return
        self._desk.carry_out(planned)
