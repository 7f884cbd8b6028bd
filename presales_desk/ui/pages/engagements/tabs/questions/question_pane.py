"""One question of the customer: its words, who asks it, our answer and what proves it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialog, QFrame, QWidget

from presales_desk.actions.attachments import copy_to_open
from presales_desk.actions.exchange_rows import change_row
from presales_desk.actions.question_bank import plan_proof, proof_of
from presales_desk.method import load
from presales_desk.records.questions import Question
from presales_desk.records.summary import Attachment
from presales_desk.ui.file_naming import NamingChip, rename_one, wanted_names
from presales_desk.ui.models.field import Choice
from presales_desk.ui.open_copy import open_copy
from presales_desk.ui.pages.engagements.tabs.questions.fields import bank_fields
from presales_desk.ui.pages.engagements.tabs.questions.handling import Handling
from presales_desk.ui.promise_line import PromiseLine
from presales_desk.ui.question_looks import KIND_TONES
from presales_desk.ui.widgets.buttons import Button, Kind
from presales_desk.ui.widgets.chips import Chip
from presales_desk.ui.widgets.flow import FlowLayout
from presales_desk.ui.widgets.frames import column, row, scrolled_column
from presales_desk.ui.widgets.labels import PlainLabel
from presales_desk.ui.widgets.pick_dialog import Choosable, PickDialog, Sheet
from presales_desk.ui.widgets.record_form import RecordForm
from presales_desk.ui.words import language, term, translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.records.people import Stakeholder
    from presales_desk.ui.desk import Desk
    from presales_desk.ui.widgets.value_editors import ChoiceField


class QuestionPane(QFrame):
    """Edits a question, live."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("drawer")
        self._desk = desk
        self._question: Question | None = None
        self._people: Sequence[Choice] = ()
        self.kind, self.trap = Chip(""), Chip("", "danger")
        self.form = RecordForm(bank_fields(self._people_now), columns=2)
        self.form.set_read_only(desk.workspace.read_only)
        self.handling = Handling()
        self.promise = PromiseLine(desk)
        self._files = QWidget()
        self._file_row = FlowLayout(self._files)
        self.attach = Button(
            translate("QuestionPane", "Files that prove it…"), Kind.LINK, "link", small=True
        )
        self.attach.clicked.connect(self._choose_files)
        self._lay_out()
        self.attach.setVisible(not desk.workspace.read_only)  # once it is inside
        self.form.edit_requested.connect(self._change)
        self.form.typing.connect(desk.typing)

    def show_question(self, question: Question | None, people: Sequence[Choice]) -> None:
        """Show a question; None while none is chosen."""
        self._question = question
        self._offer_people(people)
        self.form.show_record(question)
        self._parts.setVisible(question is not None)
        self._none.setVisible(question is None)
        kind = question.kind if question is not None else None
        self.kind.setVisible(kind is not None)
        if kind is not None:
            self.kind.show_text(term(f"method.question_types.{kind}"), KIND_TONES[kind])
        trap = question.trap if question is not None else ""
        item = load().find(f"trap_kinds.{trap}") if trap else None
        self.trap.setVisible(item is not None)
        if item is not None:
            self.trap.show_text(item.name.of(language()), "danger")
        self.handling.show_kind(kind, trap)
        if question is not None:
            self.promise.show_origin(question)
        self._show_files()

    def flush(self) -> None:
        """Store what is typed."""
        self.form.flush()

    def _offer_people(self, people: Sequence[Choice]) -> None:
        """Let the asker be chosen among these; the list is made anew only when it is another."""
        if list(people) == list(self._people):
            return
        self._people = people
        chooser = cast("ChoiceField", self.form.editor("stakeholder_id"))
        chooser.show_choices(people)
        chosen = self._question.stakeholder_id if self._question is not None else None
        chooser.show_value(chosen, "")

    def _people_now(self) -> Sequence[Choice]:
        return self._people

    def _lay_out(self) -> None:
        body, scroller = scrolled_column()
        head = row(spacing=6)
        head.addWidget(self.kind)
        head.addWidget(self.trap)
        head.addStretch(1)
        self._parts = QWidget()
        inside = column(self._parts, margin=12, spacing=8)
        inside.addWidget(self.form)
        self.form.add_below("evidence", self._files)
        self.form.add_below("evidence", self.attach)
        self.form.add_below("answer", self.promise)
        choose = translate("QuestionPane", "Choose a question to see how it is handled.")
        self._none = PlainLabel(choose, "muted", wrap=True)
        self._none.setContentsMargins(12, 12, 12, 0)
        method = QFrame()
        method.setObjectName("drawerSection")
        words = column(method, margin=12, spacing=6)
        words.addLayout(head)
        words.addWidget(self.handling)
        for place, part in enumerate((self._none, method, self._parts)):
            body.insertWidget(place, part)
        column(self).addWidget(scroller)

    def _proof(self) -> Sequence[Attachment]:
        if self._question is None:
            return ()
        question = self._question
        return proof_of(self._desk.workspace, question.project_id).get(question.id, ())

    def _show_files(self) -> None:
        while (item := self._file_row.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        files = self._proof()
        names = wanted_names(self._desk, files[0].project_id) if files else {}
        for file in files:
            button = Button(file.name, Kind.LINK, "file", small=True)
            button.when_clicked(_Opening(self._desk, file))
            self._file_row.addWidget(button)
            if file.id in names:
                read_only = self._desk.workspace.read_only
                chip = NamingChip(file, names[file.id], read_only=read_only)
                chip.renaming_wanted.connect(self._rename)
                self._file_row.addWidget(chip)

    @Slot(object)
    def _rename(self, file: Attachment) -> None:
        rename_one(self._desk, file)

    @Slot()
    def _choose_files(self) -> None:
        """Ask which files of the project prove the answer."""
        if self._question is None:
            return
        files = self._desk.find(Attachment, project_id=self._question.project_id)
        nothing = translate("QuestionPane", "This project has no files yet.")
        rows = [Choosable(file.id, file.name) for file in files]
        sheet = Sheet("", rows, {file.id for file in self._proof()}, nothing)
        title = translate("QuestionPane", "Files that prove the answer")
        dialog = PickDialog(title, (sheet,), translate("QuestionPane", "Take"), self)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            planned = plan_proof(self._desk.workspace, self._question, dialog.ticked())
            self._desk.carry_out(planned)

    @Slot(str, object, str)
    def _change(self, name: str, value: Any, merge_key: str) -> None:
        if self._question is None:
            return
        if name == "asked":
            value = self._desk.now() if value else None
        question = self._desk.get(Question, self._question.id)
        self._desk.carry_out(change_row(question, {name: value}), merge_key=merge_key)


class _Opening:
    """Opens a copy of a file when a button is clicked."""

    def __init__(self, desk: Desk, file: Attachment) -> None:
        self._desk, self._file = desk, file

    def __call__(self) -> None:
        file = self._file
        open_copy(self._desk, file.name, lambda reader: copy_to_open(reader, file))


def people_choices(people: Sequence[Stakeholder]) -> list[Choice]:
    """Return the customer's people to choose from, and nobody."""
    return [Choice(None, ""), *(Choice(one.id, one.name or one.title) for one in people)]
