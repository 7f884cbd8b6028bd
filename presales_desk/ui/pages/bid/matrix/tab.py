"""The response matrix as a tab: filters, the table, and what can be done with its rows."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from presales_desk.actions.clause_edits import add_clause
from presales_desk.records.enums import ClauseWeight
from presales_desk.records.summary import Link
from presales_desk.records.tender import TenderClause, TenderScore
from presales_desk.ui.commands import Command, Where
from presales_desk.ui.overriding import override
from presales_desk.ui.pages.bid.matrix.edits import ClauseEdits
from presales_desk.ui.pages.bid.matrix.foot import MatrixFoot
from presales_desk.ui.pages.bid.matrix.rows import (
    Filter,
    arranged,
    head_id,
    holds,
    passes,
)
from presales_desk.ui.pages.bid.matrix.table import MatrixTable
from presales_desk.ui.pages.bid.matrix.tool_bar import MatrixToolBar
from presales_desk.ui.pages.bid.offers.filling import OfferFilling
from presales_desk.ui.pages.bid.tab import BidTab
from presales_desk.ui.turns import Turns
from presales_desk.ui.widgets.frames import Card, column
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtWidgets import QWidget

    from presales_desk.ui.desk import Desk
    from presales_desk.ui.pages.bid.book import BidBook
    from presales_desk.workspace.workspace import Edit

_FEW = 400
"""So many clauses are shown and counted at once; more of them by turns."""


class MatrixTab(BidTab):
    """Every clause in a row; what is answered stays in sight until something else is asked for."""

    def __init__(self, desk: Desk, book: BidBook) -> None:
        super().__init__(desk, book)
        self._folded: set[str] = set()
        self._kept: set[str] = set()
        self._counts: dict[Filter, int] = {}
        self._counting, self._showing = Turns(self), Turns(self)
        for turns in (self._counting, self._showing):
            desk.closing.connect(turns.stop)
        self.bar = MatrixToolBar()
        self.foot = MatrixFoot()
        self.filling = OfferFilling(desk, book, self)
        self.table = MatrixTable(desk.preferences, self._people)
        self.setFocusProxy(self.table)
        self.edits = ClauseEdits(desk, book, self.table)

    @override
    def make_parts(self) -> Iterator[None]:
        card = Card(padding=0)
        card.body.setSpacing(0)
        card.body.addWidget(self.table, 1)
        card.body.addWidget(self.foot)
        body = column(self)
        body.addWidget(self.bar)
        inner = column(margin=16)
        inner.addWidget(card, 1)
        body.addLayout(inner, 1)
        yield
        self._connect()

    @override
    def commands(self) -> Sequence[Command]:
        return (
            Command(
                id="bid.fill",
                title=translate("MatrixTab", "Fill in earlier answers"),
                run=self.fill_selected,
                icon="book",
                key="Ctrl+Shift+F",
                where=Where.TOOLS,
                enabled=self._may_change_selected,
            ),
            Command(
                id="bid.edit_several",
                title=translate("MatrixTab", "Change the selected clauses"),
                run=self.edit_selected,
                icon="edit",
                key="Ctrl+Shift+E",
                where=Where.TOOLS,
                enabled=self._may_change_selected,
            ),
        )

    @override
    def refresh(self) -> None:
        self._narrow()
        self._recount()

    @override
    def hear(self, edit: Edit) -> None:
        if edit.kinds & {TenderClause.table, Link.table, TenderScore.table}:
            self._show_by_turns()
            self._recount()

    @override
    def reveal(self, record_id: str) -> bool:
        clause = self._book.clause(record_id)
        if clause is None:
            return False
        self._showing.finish()
        if not self.table.reveal(record_id):
            self._folded.discard(head_id(clause, self.bar.grouping))
            self._show()
            if not self.table.reveal(record_id):
                self.bar.widen()
                self.table.reveal(record_id)
        return True

    @override
    def panes(self) -> Sequence[QWidget]:
        return (self.bar.search, self.table)

    @override
    def focus_filter(self) -> None:
        self.bar.search.setFocus()

    def edit_selected(self) -> None:
        """Ask what the selected clauses shall have in common."""
        from presales_desk.ui.pages.bid.matrix.several_dialog import SeveralDialog

        if ids := self.table.clause_ids():
            dialog = SeveralDialog(len(ids), self._people(), self)
            dialog.given.connect(partial(self.edits.change_all, ids))
            dialog.open()

    def fill_selected(self) -> None:
        """Look for answers to the selected clauses, and show them."""
        if ids := self.table.clause_ids():
            self.filling.fill(ids)

    def _connect(self) -> None:
        table = self.table
        table.row_requested.connect(self._add)
        table.fold_requested.connect(self._fold)
        table.selected.connect(self._choose)
        table.selectionModel().selectionChanged.connect(self._count_selected)
        table.records.modelReset.connect(self._count_selected)
        fill = translate("MatrixTab", "Fill in earlier answers…")
        table.add_row_action(fill, lambda _: self.fill_selected())
        change = translate("MatrixTab", "Change the selected clauses…")
        table.add_row_action(change, lambda _: self.edit_selected())
        self.foot.change.clicked.connect(self.edit_selected)
        self.foot.fill.clicked.connect(self.fill_selected)
        self.bar.narrowed.connect(self._narrow)
        self.bar.two_lines.setChecked(table.has_two_lines)
        self.bar.two_lines.toggled.connect(table.show_two_lines)

    @Slot()
    def _narrow(self) -> None:
        self._kept.clear()
        self._show()

    def _show_by_turns(self) -> None:
        """Show what an edit brought: thousands of clauses a turn after it was stored."""
        self._showing.begin(self._shown())
        if len(self._book.records.clauses) <= _FEW:
            self._showing.finish()

    def _shown(self) -> Iterator[None]:
        yield
        self._show()
        yield

    def _show(self) -> None:
        me, wanted, text = self._desk.preferences.author, self.bar.filter, self.bar.text
        clauses = self._book.records.clauses
        shown = [
            clause
            for clause in clauses
            if clause.id in self._kept
            or (passes(clause, wanted, me) and (not text or holds(clause, text)))
        ]
        self._kept = {clause.id for clause in shown}
        self.table.set_read_only(self._desk.workspace.read_only)
        rows = arranged(shown, self.bar.grouping, self._folded, self._book.weights)
        self.table.show_rows(rows)
        none = translate(
            "MatrixTab", "No clause fits. Esc in the field clears it, “All” shows all."
        )
        self.table.say_when_empty(none if clauses else "")
        any_fatal = any(clause.weight is ClauseWeight.MANDATORY for clause in clauses)
        self.foot.show_count(len(shown), len(clauses), any_fatal=any_fatal)
        self.bar.show_counts(self._counts)

    def _recount(self) -> None:
        """Count what each filter leaves: thousands of clauses by turns, a filter each."""
        self._counting.begin(self._count())
        if len(self._book.records.clauses) <= _FEW:
            self._counting.finish()

    def _count(self) -> Iterator[None]:
        clauses, me = self._book.records.clauses, self._desk.preferences.author
        counts: dict[Filter, int] = {}
        for each in Filter:
            counts[each] = sum(passes(clause, each, me) for clause in clauses)
            yield
        self._counts = counts
        self.bar.show_counts(counts)

    def _people(self) -> Sequence[str]:
        clauses = self._book.records.clauses
        names = [self._desk.preferences.author]
        names += [name for clause in clauses for name in (clause.owner, clause.reviewer)]
        return list(dict.fromkeys(filter(None, names)))

    @Slot()
    def _add(self) -> None:
        after = self.table.clause_id()
        planned = add_clause(self._desk.workspace, self._book.project_id, after)
        self._kept.add(planned.value.id)
        if self._desk.carry_out(planned) is not None:
            self.table.reveal(planned.value.id, "text", edit=True)

    @Slot(str)
    def _fold(self, head: str) -> None:
        self._folded ^= {head}
        self._show()
        self.table.reveal(head)

    @Slot(str)
    def _choose(self, id: str) -> None:
        self.chosen.emit(id if self._book.clause(id) is not None else "")

    @Slot()
    def _count_selected(self) -> None:
        self.foot.show_selected(len(self.table.clause_ids()), self._may_change_selected())
        self.changed.emit()

    def _may_change_selected(self) -> bool:
        return not self._desk.workspace.read_only and bool(self.table.clause_ids())
