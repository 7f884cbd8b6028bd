"""The bank of questions: what the customer asked or may ask, and what is proposed below it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QCheckBox, QFrame, QWidget

from presales_desk.actions.question_bank import listeners
from presales_desk.actions.question_rows import questions_of
from presales_desk.method.keys import QuestionKind
from presales_desk.records.exchange import Exchange
from presales_desk.records.people import Stakeholder
from presales_desk.records.questions import Question
from presales_desk.ui.models.field import Choice, choices_of
from presales_desk.ui.pages.engagements.tabs.questions.fields import bank_columns, paint_asker
from presales_desk.ui.pages.engagements.tabs.questions.question_pane import people_choices
from presales_desk.ui.pages.engagements.tabs.questions.question_table import QuestionTable
from presales_desk.ui.panes import Panes
from presales_desk.ui.theme import theme
from presales_desk.ui.widgets.entry_line import EntryLine
from presales_desk.ui.widgets.frames import column, row
from presales_desk.ui.widgets.search_field import SearchField
from presales_desk.ui.widgets.value_editors import ChoiceField
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from presales_desk.ui.desk import Desk
    from presales_desk.ui.pages.engagements.tabs.questions.likely import LikelyQuestions
    from presales_desk.ui.pages.engagements.tabs.questions.question_pane import QuestionPane

_TABLE, _LIKELY, _LOW_LIKELY, _BESIDE = 380, 220, 150, 316
_TYPE_WIDTH = 132


class BankView(QWidget):
    """A table with filters, the chosen question beside it, and what may be asked below.

    Args:
        desk: Reads and takes the edits.
        pane: Shows the chosen question.
        likely: Proposes questions.

    """

    def __init__(self, desk: Desk, pane: QuestionPane, likely: LikelyQuestions) -> None:
        super().__init__()
        self._desk = desk
        self._project_id = self._exchange_id = ""
        self._questions: Sequence[Question] = ()
        self._people: dict[str, Stakeholder] = {}
        self.table = QuestionTable(
            desk,
            Question,
            bank_columns(self._people_now),
            translate("BankView", "Questions of the customer"),
        )
        self.table.set_painter("who", partial(paint_asker, self._people_now))
        self.entry = EntryLine(translate("BankView", "What may they ask?"), "Ctrl+Enter")
        self.search = SearchField(translate("BankView", "Filter questions"))
        self.kind = ChoiceField()
        every = Choice(None, translate("BankView", "All types"))
        self.kind.show_choices((every, *choices_of(QuestionKind, "method.question_types")))
        self.kind.setAccessibleName(translate("BankView", "Type of question"))
        self.asked = QCheckBox(translate("BankView", "Really asked"))
        self.starred = QCheckBox(translate("BankView", "To practise"))
        self.pane, self.likely = pane, likely
        self._lay_out()
        self.entry.setVisible(not desk.workspace.read_only)  # once it is inside
        self._connect()

    def show_exchange(self, exchange_id: str) -> None:
        """Show the questions for an exchange and those of its project as a whole."""
        self._exchange_id = exchange_id
        workspace = self._desk.workspace
        self._questions = questions_of(workspace, Question, exchange_id)
        self._project_id = self._desk.get(Exchange, exchange_id).project_id
        known = self._desk.find(Stakeholder, project_id=self._project_id)
        first = {one.id for one in listeners(workspace, exchange_id)}
        people = sorted(known, key=lambda one: one.id not in first)
        self._people = {one.id: one for one in people}
        self._filter()
        self.likely.show_exchange(exchange_id)

    def reveal(self, id: str) -> bool:
        """Put the cursor on a question; tell whether it is here."""
        if id not in [one.id for one in self._questions]:
            return False
        if self.table.records.row_of(id) is None:
            self._show_all()
        return self.table.reveal(id, "text")

    @property
    def has_questions(self) -> bool:
        """Whether the bank holds any."""
        return bool(self._questions)

    def set_low(self) -> None:
        """Give the table most of the height there is; what may be asked scrolls."""
        self._parts.setSizes([_TABLE, _LOW_LIKELY])

    def flush(self) -> None:
        """Store what is typed."""
        self.pane.flush()

    def _people_now(self) -> Mapping[str, Stakeholder]:
        return self._people

    def _lay_out(self) -> None:
        panes = Panes("questions.panes", self._desk.preferences)
        column(self).addWidget(panes)  # before it is filled, which is quicker
        left = QWidget()
        panes.add_pane(left, 3 * _BESIDE, grows=True)
        inside = column(left)
        inside.addWidget(self._bar())
        inside.addWidget(self.entry)
        vertical = Qt.Orientation.Vertical
        self._parts = parts = Panes("questions.bank", self._desk.preferences, vertical)
        parts.add_pane(self.table, _TABLE, grows=True)
        parts.add_pane(self.likely, _LIKELY)
        parts.restore()
        inside.addWidget(parts, 1)
        panes.add_pane(self.pane, theme().pixels(_BESIDE))
        panes.restore()

    def _bar(self) -> QFrame:
        bar = QFrame()
        bar.setObjectName("toolBar")
        line = row(bar, spacing=12)
        line.setContentsMargins(12, 6, 12, 6)
        self.kind.setFixedWidth(_TYPE_WIDTH)
        for widget in (self.kind, self.asked, self.starred):
            line.addWidget(widget)
        line.addStretch(1)
        line.addWidget(self.search)
        return bar

    def _connect(self) -> None:
        self.entry.entered.connect(self._add)
        self.entry.rows_pasted.connect(self.table.paste_below)
        self.table.entry_wanted.connect(self.entry.begin)
        self.table.selected.connect(self._choose)
        self.search.searched.connect(self.table.set_filter)
        self.kind.left.connect(self._filter)
        self.asked.toggled.connect(self._filter)
        self.starred.toggled.connect(self._filter)
        self.likely.adopted.connect(self.reveal)

    @Slot(str)
    def _add(self, text: str) -> None:
        self._show_all()
        self.table.write(text)

    def _show_all(self) -> None:
        self.search.clear()
        self.table.set_filter("")
        self.kind.show_value(None, "")
        self.asked.setChecked(False)
        self.starred.setChecked(False)
        self._filter()

    @Slot()
    def _filter(self) -> None:
        kind = self.kind.typed()
        shown = [
            one
            for one in self._questions
            if kind in (None, one.kind)
            and (one.asked is not None or not self.asked.isChecked())
            and (one.starred or not self.starred.isChecked())
        ]
        self.table.show_rows(shown, project_id=self._project_id, exchange_id=self._exchange_id)
        if not self.table.current_id() and shown:
            self.table.reveal(shown[0].id, "text")
        self._choose(self.table.current_id())

    @Slot(str)
    def _choose(self, id: str) -> None:
        question = next((one for one in self._questions if one.id == id), None)
        self.pane.show_question(question, people_choices(list(self._people.values())))
