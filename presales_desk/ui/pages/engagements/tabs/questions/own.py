"""Our own questions: planned by the four kinds that move the customer, answers kept as facts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialog, QFrame, QWidget

from presales_desk.actions.own_questions import facts_in_answer, keep_facts, questions_from_gaps
from presales_desk.actions.question_rows import questions_of
from presales_desk.method import load
from presales_desk.method.keys import MovingKind
from presales_desk.planning.asking import broken_principles, by_moving_kind
from presales_desk.records.exchange import Exchange
from presales_desk.records.people import Stakeholder
from presales_desk.records.questions import OwnQuestion
from presales_desk.ui.pages.engagements.tabs.questions.fields import MOVING_TONES, own_columns
from presales_desk.ui.pages.engagements.tabs.questions.question_pane import people_choices
from presales_desk.ui.pages.engagements.tabs.questions.question_table import QuestionTable
from presales_desk.ui.panes import Panes
from presales_desk.ui.widgets.buttons import Button
from presales_desk.ui.widgets.chips import Chip
from presales_desk.ui.widgets.entry_line import EntryLine
from presales_desk.ui.widgets.frames import column, row
from presales_desk.ui.widgets.pick_dialog import Choosable, PickDialog, Sheet
from presales_desk.ui.words import language, term, translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.actions.planned import Planned
    from presales_desk.planning.notes import Offer
    from presales_desk.records.job import Job
    from presales_desk.ui.desk import Desk
    from presales_desk.ui.models.field import Choice
    from presales_desk.ui.pages.engagements.tabs.questions.principles import Principles
    from presales_desk.workspace.workspace import Edit, Reader

_TABLE, _BESIDE = 760, 280


class OwnView(QWidget):
    """A table with a count for each kind, and the principles beside it.

    Args:
        desk: Reads and takes the edits.
        principles: Shows what the chosen question breaks.

    """

    def __init__(self, desk: Desk, principles: Principles) -> None:
        super().__init__()
        self._desk = desk
        self._exchange_id = ""
        self._questions: Sequence[OwnQuestion] = ()
        self._people: list[Choice] = []
        self.table = QuestionTable(
            desk,
            OwnQuestion,
            own_columns(self._people_now),
            translate("OwnView", "Questions of ours"),
        )
        self.entry = EntryLine(translate("OwnView", "What do we want to ask?"), "Ctrl+Enter")
        self.counts = {kind: Chip("", MOVING_TONES[kind]) for kind in MovingKind}
        self.fill = Button(translate("OwnView", "From open key facts"), icon="import", small=True)
        self.facts = Button(translate("OwnView", "Answers to key facts…"), icon="ar", small=True)
        self.principles = principles
        self._lay_out()
        for widget in (self.entry, self.fill, self.facts):  # once they are inside
            widget.setVisible(not desk.workspace.read_only)
        self._connect()

    def show_exchange(self, exchange_id: str) -> None:
        """Show our questions for an exchange and for its project as a whole."""
        self._exchange_id = exchange_id
        project_id = self._desk.get(Exchange, exchange_id).project_id
        self._people = people_choices(self._desk.find(Stakeholder, project_id=project_id))
        self._questions = questions_of(self._desk.workspace, OwnQuestion, exchange_id)
        self.table.show_rows(self._questions, project_id=project_id, exchange_id=exchange_id)
        for kind, count in by_moving_kind(self._questions).items():
            name = term(f"method.moving_questions.{kind}")
            self.counts[kind].show_text(f"{name} {count}", MOVING_TONES[kind])
        if not self.table.current_id() and self._questions:
            self.table.reveal(self._questions[0].id, "text")
        self._choose(self.table.current_id())

    def reveal(self, id: str) -> bool:
        """Put the cursor on a question; tell whether it is here."""
        return self.table.reveal(id, "text")

    def _people_now(self) -> Sequence[Choice]:
        return self._people

    def _lay_out(self) -> None:
        left = QWidget()
        inside = column(left)
        inside.addWidget(self._bar())
        inside.addWidget(self.entry)
        inside.addWidget(self.table, 1)
        panes = Panes("questions.own", self._desk.preferences)
        panes.add_pane(left, _TABLE, grows=True)
        panes.add_pane(self.principles, _BESIDE)
        panes.restore()
        column(self).addWidget(panes)

    def _bar(self) -> QFrame:
        bar = QFrame()
        bar.setObjectName("toolBar")
        line = row(bar, spacing=8)
        line.setContentsMargins(12, 6, 12, 6)
        for item in load().moving_questions:
            chip = self.counts[MovingKind(item.key)]
            chip.setToolTip(item.help.of(language()))
            line.addWidget(chip)
        line.addStretch(1)
        line.addWidget(self.fill)
        line.addWidget(self.facts)
        return bar

    def _connect(self) -> None:
        self.entry.entered.connect(self.table.write)
        self.entry.rows_pasted.connect(self.table.paste_below)
        self.table.entry_wanted.connect(self.entry.begin)
        self.table.selected.connect(self._choose)
        self.fill.clicked.connect(self._fill)
        self.facts.clicked.connect(self._offer_facts)

    @Slot(str)
    def _choose(self, id: str) -> None:
        question = next((one for one in self._questions if one.id == id), None)
        broken = broken_principles(question) if question is not None else None
        self.principles.show_question(question, broken)
        self.facts.setEnabled(question is not None and bool(question.answer.strip()))

    @Slot()
    def _fill(self) -> None:
        """Take over the method's questions about what is still open."""
        exchange_id, today = self._exchange_id, self._desk.now().date()

        def work(reader: Reader, job: Job) -> Planned[list[OwnQuestion]]:
            del job  # a few records
            return questions_from_gaps(reader, exchange_id, today)

        title = translate("OwnView", "Looking for open key facts")
        self._desk.run_edit(work, title, self._tell_filled)

    def _tell_filled(self, questions: Sequence[OwnQuestion], edit: Edit | None) -> None:
        taken = translate("OwnView", "Questions taken over: {count}")
        nothing = translate("OwnView", "Nothing new: all key facts are known or asked for.")
        words = taken.format(count=len(questions)) if questions else nothing
        self._desk.tell(words, edit)

    @Slot()
    def _offer_facts(self) -> None:
        """Ask which sentences of the answer become key facts."""
        question = next((q for q in self._questions if q.id == self.table.current_id()), None)
        if question is None:
            return
        offers = facts_in_answer(self._desk.workspace, question)
        rows = [Choosable(str(place), _told(offer)) for place, offer in enumerate(offers)]
        ticked = {str(place) for place, offer in enumerate(offers) if offer.is_clear}
        nothing = translate("OwnView", "The answer speaks about none of the key questions.")
        title = translate("OwnView", "Take into the key facts")
        sheets = (Sheet("", rows, ticked, nothing),)
        dialog = PickDialog(title, sheets, translate("OwnView", "Take"), self)
        if dialog.exec() == QDialog.DialogCode.Accepted and dialog.ticked():
            chosen = [offers[int(place)] for place in dialog.ticked()]
            today = self._desk.now().date()
            planned = keep_facts(self._desk.workspace, question, chosen, today)
            edit = self._desk.carry_out(planned)
            told = translate("OwnView", "New key facts: {count}")
            self._desk.tell(told.format(count=planned.value), edit)


def _told(offer: Offer) -> str:
    asked = load().name(f"key_info.{offer.question}", language())
    words = translate("OwnView", "{question} {answer}")
    return words.format(question=asked, answer=offer.answer)
