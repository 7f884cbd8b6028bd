"""A question out of the bank, to be answered in the six steps while the talk is rehearsed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from presales_desk.method import load
from presales_desk.ui.pages.engagements.tabs.rehearsal.elided_check import ElidedCheck
from presales_desk.ui.question_looks import KIND_TONES
from presales_desk.ui.widgets.buttons import Button, Kind
from presales_desk.ui.widgets.chips import Chip
from presales_desk.ui.widgets.frames import column, row, scrolled_column
from presales_desk.ui.widgets.labels import ElidedLabel, PlainLabel
from presales_desk.ui.words import language, term, translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.records.people import Stakeholder
    from presales_desk.records.questions import Question


class SimulatedQuestion(QFrame):
    """One question at a time, those to be practised first.

    Signals:
        drill_wanted: Fire questions without a gap.
    """

    drill_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._questions: list[Question] = []
        self._people: dict[str, Stakeholder] = {}
        self._place = 0
        self.kind = Chip("")
        self._who = ElidedLabel("", "muted")
        self.text = PlainLabel("", "section", wrap=True)
        self.answer = PlainLabel("", wrap=True)
        self._answer_box = QFrame()
        self._answer_box.setObjectName("card")
        self.other = Button(translate("SimulatedQuestion", "Another"), Kind.GHOST, "refresh")
        self.drill = Button(translate("SimulatedQuestion", "Quick-response drill"), icon="clock")
        for button in (self.other, self.drill):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # else Space would press it again
        self.other.clicked.connect(self._show_another)
        self.drill.clicked.connect(self.drill_wanted)
        self.steps = AnsweringSteps()
        self._lay_out()

    def show_questions(self, questions: Sequence[Question], people: Sequence[Stakeholder]) -> None:
        """Choose among these questions; the one that is shown stays if it is among them."""
        shown = self.question.id if self.question is not None else ""
        self._people = {person.id: person for person in people}
        self._questions = sorted(questions, key=lambda one: (not one.starred, one.drilled))
        ids = [one.id for one in self._questions]
        self._place = ids.index(shown) if shown in ids else 0
        self._show()

    @property
    def question(self) -> Question | None:
        """The question that is shown; None when there is none."""
        return self._questions[self._place] if self._questions else None

    @Slot()
    def _show_another(self) -> None:
        self._place = (self._place + 1) % max(len(self._questions), 1)
        self.steps.clear()
        self._show()

    def _show(self) -> None:
        question = self.question
        for widget in (self.kind, self._answer_box, self.steps, self.other, self.drill):
            widget.setVisible(question is not None)
        if question is None:
            self._who.setText("")
            nothing = translate(
                "SimulatedQuestion", "Questions that may be asked are practised here."
            )
            self.text.setText(nothing)
            return
        if question.kind is not None:
            name = term(f"method.question_types.{question.kind}")
            self.kind.show_text(name, KIND_TONES[question.kind])
        self.kind.setVisible(question.kind is not None)
        self._who.setText(self._asker(question))
        self.text.setText(question.text)
        missing = translate("SimulatedQuestion", "No answer is written yet.")
        self.answer.setText(question.answer or missing)

    def _asker(self, question: Question) -> str:
        person = self._people.get(question.stakeholder_id or "")
        name = (person.name or person.title) if person is not None else question.asker
        words = translate("SimulatedQuestion", "{name} may ask")
        return words.format(name=name) if name else ""

    def _lay_out(self) -> None:
        head: QHBoxLayout = row(spacing=8)
        head.addWidget(PlainLabel(translate("SimulatedQuestion", "Simulated question"), "bold"))
        head.addWidget(self.kind)
        head.addWidget(self._who, 1)
        head.addWidget(self.other)
        head.addWidget(self.drill)
        box = column(self._answer_box, margin=10, spacing=2)
        box.addWidget(PlainLabel(translate("SimulatedQuestion", "Our answer"), "muted"))
        box.addWidget(self.answer)
        left = column(spacing=8)
        left.addWidget(self.text)
        left.addWidget(self._answer_box)
        left.addStretch(1)
        line = row(spacing=16)
        line.addLayout(left, 5)
        line.addWidget(self.steps, 3)
        inside, scroller = scrolled_column()
        inside.insertLayout(0, line)
        body = column(self, spacing=6)
        body.setContentsMargins(16, 8, 16, 8)
        body.addLayout(head)
        body.addWidget(scroller, 1)


class AnsweringSteps(QWidget):
    """The six steps of answering, to be ticked off while one answers (section 11)."""

    def __init__(self) -> None:
        super().__init__()
        body = column(self)
        body.addWidget(
            PlainLabel(translate("SimulatedQuestion", "Six steps of answering"), "muted")
        )
        self.boxes: list[ElidedCheck] = []
        for step in load().answer_flow:
            box = ElidedCheck(step.name.of(language()), step.help.of(language()))
            self.boxes.append(box)
            body.addWidget(box)
        body.addStretch(1)

    def clear(self) -> None:
        """Untick all: another question begins."""
        for box in self.boxes:
            box.setChecked(False)
