"""The chosen clause: its words, its place, what an addendum changed, what is wrong, its proof."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from presales_desk.actions.clause_edits import change_clauses
from presales_desk.errors import NotReviewableError
from presales_desk.planning.bid.answers import bare_requirement
from presales_desk.records.enums import ClauseCategory, ClauseWeight, Severity
from presales_desk.ui.models.field import Editor, Field, choices_of
from presales_desk.ui.pages.bid.difference_view import DifferenceView
from presales_desk.ui.pages.bid.evidence_box import EvidenceBox
from presales_desk.ui.pages.bid.origin_line import OriginLine
from presales_desk.ui.pages.bid.score_box import ScoreBox
from presales_desk.ui.promise_line import PromiseLine
from presales_desk.ui.widgets.frames import column
from presales_desk.ui.widgets.labels import Muted, PlainLabel
from presales_desk.ui.widgets.record_form import RecordForm
from presales_desk.ui.words import dotted, finding_text, translate, words

if TYPE_CHECKING:
    from presales_desk.records.tender import TenderClause
    from presales_desk.ui.desk import Desk
    from presales_desk.ui.pages.bid.book import BidBook

_MOST_FINDINGS = 4
_ROLES = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.HINT: "hint"}


class ClausePane(QWidget):
    """Shows one clause; what is typed here becomes an edit of it."""

    def __init__(self, desk: Desk, book: BidBook) -> None:
        super().__init__()
        self._desk, self._book = desk, book
        self._clause: TenderClause | None = None
        self.title = PlainLabel("", "bold", wrap=True)
        self.text = PlainLabel("", wrap=True)
        self.place = Muted(wrap=True)
        self.changed = DifferenceView(translate("ClausePane", "What the addendum changed"))
        self.findings = [PlainLabel("", wrap=True) for _ in range(_MOST_FINDINGS)]
        self.origin = OriginLine(desk)
        self.evidence = EvidenceBox(desk)
        self.scores = ScoreBox(desk, book)
        self.promise = PromiseLine(desk)
        self.form = RecordForm(_fields())
        self.form.set_read_only(desk.workspace.read_only)
        self.form.edit_requested.connect(self._change)
        body = column(self, spacing=8)
        for widget in (self.title, self.text, self.changed, self.place, *self.findings):
            body.addWidget(widget)
        for widget in (self.origin, self.evidence, self.scores, self.promise, self.form):
            body.addWidget(widget)

    def show_clause(self, clause: TenderClause) -> None:
        """Show this clause from now on, as it is stored."""
        self._clause = clause
        mandatory = clause.weight is ClauseWeight.MANDATORY
        mark = clause.mark if len(clause.mark) == 1 else "★" if mandatory else ""
        named = clause.number or translate("ClausePane", "Clause")
        self.title.setText(f"{mark} {named}".strip())
        self.text.setText(bare_requirement(clause))  # the title tells number and mark
        self.text.setVisible(not clause.before)
        self.changed.show_change(clause.before, clause.text)
        self.place.setText(self._place(clause))
        found = self._book.findings(clause)
        for number, label in enumerate(self.findings):
            label.setVisible(number < len(found))
            if number < len(found):
                label.set_role(_ROLES[found[number].severity])
                label.setText(finding_text(found[number]))
        self.origin.show_clause(clause)
        self.evidence.show_clause(clause)
        self.promise.show_origin(clause)
        self.scores.show_clause(clause)
        self.form.show_record(clause)

    def _place(self, clause: TenderClause) -> str:
        files = {file.id: file.name for file in self._book.whole.files}
        page = translate("ClausePane", "page {page}").format(page=clause.page)
        gone = translate("ClausePane", "withdrawn by an addendum")
        word = "" if clause.sign else clause.mark
        return dotted(
            f"“{word}”" if word else "",
            files.get(clause.tender_file_id or "", ""),
            clause.part,
            page if clause.page else "",
            gone if clause.withdrawn else "",
        )

    @Slot(str, object, str)
    def _change(self, name: str, value: Any, merge_key: str) -> None:
        if self._clause is None:
            return
        try:
            planned = change_clauses(self._desk.workspace, [(self._clause.id, {name: value})])
        except NotReviewableError as error:
            self._desk.show_error(error)
            return
        self._desk.carry_out(planned, merge_key=merge_key)


def _fields() -> tuple[Field, ...]:
    return (
        _field("evidence", hint=translate("ClausePane", "File and place, in words")),
        _field("evidence_page"),
        _field("weight", Editor.CHOICE, choices=choices_of(ClauseWeight, "clause_weight")),
        _field("category", Editor.CHOICE, choices=choices_of(ClauseCategory, "clause_category")),
        _field("points", Editor.NUMBER),
        _field("reviewer"),
        _field("unclear", Editor.LONG_TEXT, span=0),
        _field("buyer_answer", Editor.LONG_TEXT, span=0),
        _field("note", Editor.LONG_TEXT, span=0),
    )


def _field(name: str, editor: Editor = Editor.TEXT, **options: Any) -> Field:
    catalogue = words()
    own = f"field.tender_clause.{name}"
    heading = catalogue.text(own if catalogue.has(own) else f"field.any.{name}")
    optional = editor is not Editor.CHOICE
    return Field(name=name, heading=heading, editor=editor, optional=optional, **options)
