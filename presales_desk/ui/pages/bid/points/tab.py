"""The tender at a glance: what has to be known of it, each thing with its proof, correctable."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Slot

from presales_desk.actions.clause_edits import change_mark
from presales_desk.actions.find import profile
from presales_desk.actions.tender_points import (
    add_point,
    change_fact,
    change_point,
    check_rules,
    delete_points,
    facts_to_show,
)
from presales_desk.errors import ExpectedError
from presales_desk.planning.bid.answers import in_force
from presales_desk.records.tender import (
    TenderDocument,
    TenderFact,
    TenderMark,
    TenderRule,
    TenderScore,
)
from presales_desk.ui.overriding import override
from presales_desk.ui.pages.bid.points import fields
from presales_desk.ui.pages.bid.points.reckoning import Reckoning
from presales_desk.ui.pages.bid.points.score_words import score_text
from presales_desk.ui.pages.bid.points.tying import ScoreTying
from presales_desk.ui.pages.bid.presenting import draft_presentation
from presales_desk.ui.pages.bid.tab import BidTab
from presales_desk.ui.widgets.buttons import Button, Kind
from presales_desk.ui.widgets.frames import Card, column, scrolled_column
from presales_desk.ui.widgets.record_table import RecordTable
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from PySide6.QtWidgets import QWidget

    from presales_desk.actions.planned import Planned
    from presales_desk.planning.bid.scored import ItemRisk
    from presales_desk.records.base import Record
    from presales_desk.ui.desk import Desk
    from presales_desk.ui.models.field import Field
    from presales_desk.ui.pages.bid.book import BidBook

_MOST_ROWS = 30


class PointsTab(BidTab):
    """Cards below each other: facts, legend, scoring, documents, rules."""

    def __init__(self, desk: Desk, book: BidBook) -> None:
        super().__init__(desk, book)
        self._risks: dict[str, ItemRisk] = {}
        self.tying = ScoreTying(desk, book, self)
        self.reckoning = Reckoning(desk, self)
        self.cards: dict[type[Record], Card] = {}
        self.tables: dict[type[Record], RecordTable] = {}
        propose = translate("PointsTab", "Tie clauses…")
        self._propose = Button(propose, Kind.GHOST, "link", small=True)
        self._propose.when_clicked(self.tying.propose)
        present = translate("PointsTab", "Draft the presentation")
        self._present = Button(present, Kind.GHOST, "slides", small=True)
        self._present.when_clicked(self._draft_presentation)

    @override
    def make_parts(self) -> Iterator[None]:
        inner, scroller = scrolled_column(margin=16, spacing=12)
        column(self).addWidget(scroller)
        for kind, title, columns in self._tables():
            card = Card(title(), padding=0)
            lines = 2 if kind is TenderScore else 1  # their names differ behind the first words
            table = RecordTable(columns, f"bid.{kind.table}", self._desk.preferences, lines=lines)
            table.setAccessibleName(title())
            table.grow_with_rows(_MOST_ROWS)
            card.body.addWidget(table)
            inner.insertWidget(inner.count() - 1, card)
            self.cards[kind], self.tables[kind] = card, table
            yield
            if kind is TenderScore:
                for each in self.reckoning.cards:
                    inner.insertWidget(inner.count() - 1, each)
                yield
        self.setFocusProxy(self.tables[TenderFact])
        self._connect()

    @override
    def refresh(self) -> None:
        whole = self._book.whole
        items = whole.items()
        self._risks = {item.score.id: item for item in items}
        shown: dict[type[Record], Sequence[Record]] = {
            TenderFact: facts_to_show(whole.records.facts, self._book.project_id),
            TenderMark: whole.marks,
            TenderScore: whole.scores,
            TenderDocument: whole.records.documents,
            TenderRule: whole.rules,
        }
        for kind, records in shown.items():
            self.tables[kind].show_records(records)
            self.tables[kind].set_read_only(self._desk.workspace.read_only)
            self.cards[kind].setVisible(bool(records) or kind in _ADDABLE)
        self.reckoning.show_items(self._book.project_id, items)
        for button in (self._propose, self._present):
            button.setVisible(bool(items) and not self._desk.workspace.read_only)
        self._show_sums()

    @override
    def reveal(self, record_id: str) -> bool:
        for table in self.tables.values():
            if table.reveal(record_id):
                table.setFocus()
                return True
        return False

    @override
    def panes(self) -> Sequence[QWidget]:
        return [table for table in self.tables.values() if table.isVisibleTo(self)]

    def _connect(self) -> None:
        tables = self.tables
        tables[TenderFact].edit_requested.connect(self._change_fact)
        tables[TenderMark].edit_requested.connect(self._change_mark)
        tables[TenderRule].edit_requested.connect(self._check_rule)
        for kind in _ADDABLE:
            tables[kind].edit_requested.connect(self._change_point)
        tables[TenderScore].row_requested.connect(self._add_score)
        tables[TenderDocument].row_requested.connect(self._add_document)
        for table in tables.values():
            table.delete_requested.connect(self._delete)
        self.cards[TenderScore].header.add(self._propose)
        self.cards[TenderScore].header.add(self._present)

    def _draft_presentation(self) -> None:
        draft_presentation(self._desk, self._book.project_id)

    def _show_sums(self) -> None:
        whole = self._book.whole
        self.cards[TenderScore].header.set_sub(score_text(list(self._risks.values())))
        open_rules = sum(rule.checked is None for rule in whole.rules)
        left = translate("PointsTab", "{count} of {total} to look at")
        said = left.format(count=open_rules, total=len(whole.rules))
        self.cards[TenderRule].header.set_sub(said)
        meaning = translate("PointsTab", "Another meaning weighs all clauses with that mark anew")
        self.cards[TenderMark].header.set_sub(meaning)

    @Slot(str, object)
    def _change_fact(self, id: str, wanted: Mapping[str, Any]) -> None:
        shown = facts_to_show(self._book.records.facts, self._book.project_id)
        fact = next(fact for fact in shown if fact.id == id)
        try:
            planned = change_fact(
                self._desk.workspace,
                fact,
                str(wanted["value"] or ""),
                profile(self._desk.workspace).user_name or self._desk.preferences.author,
                self._desk.now(),
            )
        except ExpectedError as error:
            self.tables[TenderFact].records.refuse(id, "value", str(wanted["value"]), error)
            return
        self._desk.carry_out(planned)

    @Slot(str, object)
    def _change_mark(self, id: str, wanted: Mapping[str, Any]) -> None:
        mark = self._desk.get(TenderMark, id)
        self._carry_out(change_mark(self._desk.workspace, mark, wanted["meaning"]))

    @Slot(str, object)
    def _check_rule(self, id: str, wanted: Mapping[str, Any]) -> None:
        rule = self._desk.get(TenderRule, id)
        day = self._desk.now().date() if wanted["checked"] else None
        self._carry_out(check_rules([rule], day))

    @Slot(str, object)
    def _change_point(self, id: str, wanted: Mapping[str, Any]) -> None:
        kind = TenderScore if self.sender() is self.tables[TenderScore] else TenderDocument
        self._carry_out(change_point(self._desk.get(kind, id), wanted))

    @Slot()
    def _add_score(self) -> None:
        self._add(TenderScore, translate("PointsTab", "New item"))

    @Slot()
    def _add_document(self) -> None:
        self._add(TenderDocument, translate("PointsTab", "New document"))

    def _add(self, kind: type[TenderScore | TenderDocument], name: str) -> None:
        planned = add_point(self._desk.workspace, kind, self._book.project_id, name)
        if self._desk.carry_out(planned) is not None:
            self.tables[kind].reveal(planned.value.id, "name", edit=True)

    @Slot(object)
    def _delete(self, ids: Sequence[str]) -> None:
        kind = next(kind for kind, table in self.tables.items() if table is self.sender())
        records = self._desk.find(kind, id=tuple(ids))
        if not records:
            return  # blank facts are none
        planned = delete_points(self._desk.workspace, records, self._book.project_id)
        if (edit := self._desk.carry_out(planned)) is not None:
            self._desk.tell(self._desk.words.label(planned.label), edit)

    def _carry_out(self, planned: Planned[Any]) -> None:
        self._desk.carry_out(planned)

    def _tables(self) -> tuple[tuple[type[Record], Callable[[], str], tuple[Field, ...]], ...]:
        """Return the kinds that are shown, with the titles and columns of their tables."""
        return (
            (TenderFact, _facts, fields.fact_fields(lambda: self._book.records.currency)),
            (TenderMark, _marks, fields.mark_fields(self._carrying)),
            (TenderScore, _scores, fields.score_fields(self._risk_of)),
            (TenderDocument, _documents, fields.document_fields()),
            (TenderRule, _rules, fields.rule_fields()),
        )

    def _carrying(self, mark: TenderMark) -> int:
        """Return how many clauses in force carry a mark."""
        return sum(each.mark == mark.mark for each in in_force(self._book.records.clauses))

    def _risk_of(self, score: TenderScore) -> ItemRisk | None:
        return self._risks.get(score.id)


def _facts() -> str:
    return translate("PointsTab", "Facts")


def _marks() -> str:
    return translate("PointsTab", "What the marks mean")


def _scores() -> str:
    return translate("PointsTab", "Scoring")


def _documents() -> str:
    return translate("PointsTab", "Documents to hand in")


def _rules() -> str:
    return translate("PointsTab", "Grounds for rejection and traps")


_ADDABLE = (TenderScore, TenderDocument)
