"""Letters about the tender: what they say, which clauses they are about, what was answered."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QMenu, QScrollArea, QWidget

from presales_desk.actions.bid_documents import BidDocument, write_letter
from presales_desk.actions.bid_letters import (
    asked_clauses,
    change_letter,
    letter_fields,
    new_letter,
    take_answers,
    unasked,
)
from presales_desk.actions.naming import named
from presales_desk.planning.bid.answers import bare_requirement
from presales_desk.records.bid import BidLetter
from presales_desk.records.enums import LetterKind
from presales_desk.records.project import Project
from presales_desk.records.tender import TenderClause
from presales_desk.ui.models.field import Editor, Field, choices_of
from presales_desk.ui.models.shown import Shown
from presales_desk.ui.overriding import override
from presales_desk.ui.pages.bid.rows_tab import RowsTab
from presales_desk.ui.pages.bid.rows_table import BidRowsTable, field_of
from presales_desk.ui.pages.bid.writing import ask_word_target, writing
from presales_desk.ui.promise_line import PromiseLine
from presales_desk.ui.widgets.buttons import Kind
from presales_desk.ui.widgets.frames import column
from presales_desk.ui.widgets.labels import PlainLabel, menu_text
from presales_desk.ui.widgets.menu_place import menu_place
from presales_desk.ui.widgets.notices import EmptyState
from presales_desk.ui.widgets.record_form import RecordForm
from presales_desk.ui.widgets.record_table import RecordTable
from presales_desk.ui.words import language, term, translate, words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QVBoxLayout

    from presales_desk.records.job import Job
    from presales_desk.ui.desk import Desk
    from presales_desk.ui.pages.bid.book import BidBook
    from presales_desk.ui.tasks import Task
    from presales_desk.workspace.workspace import Reader


class LettersTab(RowsTab):
    """Letters above, the one with the cursor below."""

    def __init__(self, desk: Desk, book: BidBook) -> None:
        super().__init__(desk, book)
        self.clauses = RecordTable(
            _clause_fields(), "bid.letter_clauses", desk.preferences, lines=2
        )
        self.clauses.setAccessibleName(translate("LettersTab", "Clauses of the letter"))
        self.clauses.set_read_only(desk.workspace.read_only)
        self.clauses.edit_requested.connect(self._answer)
        self.clauses.paste_requested.connect(self._take_pasted)
        self.forms = {kind: self._form(kind) for kind in LetterKind}
        self.promised = PromiseLine(desk)
        self.below = QScrollArea()

    @override
    def make_table(self) -> BidRowsTable:
        title = translate("LettersTab", "Letters")
        table = BidRowsTable(self._desk, BidLetter, _letter_fields(), title)
        table.row_requested.disconnect(table.add)  # a letter begins with its kind
        table.selected.connect(self._show_letter)
        return table

    @override
    def make_empty(self) -> EmptyState:
        empty = EmptyState(
            translate("LettersTab", "What is unclear becomes one letter to the buyer"),
            translate(
                "LettersTab",
                "Write in the matrix what is unclear about a clause. One click gathers all of it "
                "in a request for clarification; the answers go back to the rows.",
            ),
            "chat",
        )
        if not self._desk.workspace.read_only:
            for kind in LetterKind:
                role = Kind.PRIMARY if kind is LetterKind.CLARIFICATION else Kind.DEFAULT
                empty.add_button(_kind_name(kind), partial(self.new, kind), role)
        return empty

    @override
    def make_bar(self) -> None:
        self.add_stretch()
        new = translate("LettersTab", "New letter")
        self.add_button(new, self.choose_kind, "plus", edits=True)
        self.add_button(translate("LettersTab", "Write .docx…"), self.write_current, "export")

    @override
    def make_foot(self, body: QVBoxLayout) -> None:
        inside = QFrame()
        inside.setObjectName("card")
        inner = column(inside, margin=12, spacing=8)
        self.below.setWidget(inside)
        body.addWidget(self.below, 2)  # before it is filled, which is quicker
        for form in self.forms.values():
            inner.addWidget(form)
        inner.addWidget(self.promised)
        self._about = PlainLabel(translate("LettersTab", "Clauses of the letter"), "bold")
        inner.addWidget(self._about)
        inner.addWidget(self.clauses)
        inner.addStretch(1)
        self.clauses.grow_with_rows(8)
        self.below.setWidgetResizable(True)
        self.below.setFrameShape(QFrame.Shape.NoFrame)

    @override
    def rows(self) -> Sequence[BidLetter]:
        return self._desk.find(BidLetter, project_id=self._book.project_id)

    @override
    def refresh(self) -> None:
        super().refresh()
        self._show_letter(self.table.current_id())

    @override
    def commit(self) -> None:
        for form in self.forms.values():
            form.flush()

    @override
    def panes(self) -> Sequence[QWidget]:
        return (self.search, self.table, self.clauses)

    @Slot()
    def choose_kind(self) -> None:
        """Offer the kinds of letters; the one that is chosen is begun."""
        menu = QMenu(self)
        for kind in LetterKind:
            menu.addAction(menu_text(_kind_name(kind)), partial(self.new, kind))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(menu_place())

    def new(self, kind: LetterKind) -> None:
        """Begin a letter."""
        waiting = unasked(self._desk.workspace, self._book.project_id)
        if kind is LetterKind.CLARIFICATION and not waiting:
            self._desk.tell(
                self.tr("No clause waits to be asked about: write what is unclear in the matrix.")
            )
            return
        planned = new_letter(self._desk.workspace, self._book.project_id, kind)
        if self._desk.carry_out(planned) is not None:
            self.table.reveal(planned.value.id, "title")

    def write_current(self) -> None:
        """Ask where to write the letter with the cursor."""
        letter = self._current()
        if letter is None:
            self._desk.tell(self.tr("Choose a letter first."))
            return
        self.commit()
        letter = self._desk.get(BidLetter, letter.id)
        project = self._desk.get(Project, letter.project_id)
        day = self._desk.now().date()
        name = f"{named(self._desk.workspace, project, letter.title, day)}.docx"
        target = ask_word_target(name, self)
        if target is not None:
            self.write(letter, target)

    def write(self, letter: BidLetter, target: Path) -> Task:
        """Write a letter; the window then offers to open it."""
        moment = self._desk.now()

        def work(reader: Reader, job: Job) -> BidDocument:
            del job  # one document takes a second
            return write_letter(reader, letter, target, moment)

        return self._desk.run(work, writing(target), self._tell_written)

    def _tell_written(self, made: BidDocument) -> None:
        self._desk.file_written(made.file)

    def _current(self) -> BidLetter | None:
        found = self._desk.find(BidLetter, id=self.table.current_id())
        return found[0] if found else None

    @Slot(str)
    def _show_letter(self, id: str) -> None:
        del id  # the cursor may be elsewhere by now
        letter = self._current()
        self.below.setVisible(letter is not None)
        if letter is None:
            return
        for kind, form in self.forms.items():
            form.setVisible(kind is letter.kind)
        shown = Shown(id=letter.id, value=letter)
        self.forms[letter.kind].show_record(shown)
        self.promised.show_origin(letter)
        clauses = asked_clauses(self._desk.workspace, letter)
        self.clauses.show_records(clauses)
        self.clauses.setVisible(bool(clauses))
        self._about.setVisible(bool(clauses))

    def _form(self, kind: LetterKind) -> RecordForm:
        form = RecordForm([_fact_field(name) for name in letter_fields(kind)])
        form.set_read_only(self._desk.workspace.read_only)
        form.edit_requested.connect(self._change)
        return form

    @Slot(str, object, str)
    def _change(self, name: str, value: object, merge_key: str) -> None:
        letter = self._current()
        if letter is not None:
            self._desk.carry_out(change_letter(letter, {name: str(value)}), merge_key=merge_key)

    @Slot(str, object)
    def _answer(self, id: str, fields: Mapping[str, Any]) -> None:
        self._take({id: str(fields["buyer_answer"])})

    @Slot(object, object)
    def _take_pasted(self, changed: Sequence[tuple[str, Mapping[str, Any]]], new: object) -> None:
        del new  # which clauses a letter is about is not pasted
        self._take({id: str(fields["buyer_answer"]) for id, fields in changed})

    def _take(self, answers: Mapping[str, str]) -> None:
        letter = self._current()
        if letter is not None:
            today = self._desk.now().date()
            self._desk.carry_out(take_answers(self._desk.workspace, letter, answers, today))


def _kind_name(kind: LetterKind) -> str:
    return term(f"letter_kind.{kind}")


def _letter_fields() -> tuple[Field, ...]:
    kinds = choices_of(LetterKind, "letter_kind")
    return (
        field_of(
            BidLetter,
            "kind",
            130 if language() == "zh" else 164,
            editor=Editor.CHOICE,
            choices=kinds,
            read_only=True,
        ),
        field_of(BidLetter, "title", 0, optional=False),
        field_of(BidLetter, "sent", 116, editor=Editor.DATE),
        field_of(BidLetter, "answered", 116, editor=Editor.DATE),
        field_of(BidLetter, "answer", 0),
    )


def _clause_fields() -> tuple[Field, ...]:
    long = Editor.LONG_TEXT
    return (
        field_of(TenderClause, "number", 90, read_only=True),
        field_of(TenderClause, "text", 0, editor=long, read_only=True, derive=bare_requirement),
        field_of(TenderClause, "unclear", 0, editor=long, read_only=True),
        field_of(TenderClause, "buyer_answer", 0, editor=long),
    )


def _fact_field(name: str) -> Field:
    def value(shown: Any) -> str:
        return shown.value.facts.get(name, "")

    heading = words().text(f"bid.letter_field.{name}")
    return Field(name=name, heading=heading, editor=Editor.LONG_TEXT, derive=value)
