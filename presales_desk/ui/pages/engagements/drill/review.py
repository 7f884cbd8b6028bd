"""After the drill: each question with the time it took, our answer, and the six steps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QWidget

from presales_desk.method import load
from presales_desk.ui.clock_text import clock_text
from presales_desk.ui.theme import theme
from presales_desk.ui.widgets.frames import column, row
from presales_desk.ui.widgets.labels import PlainLabel
from presales_desk.ui.words import language, translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.records.questions import Question

_WIDTH = 900


class DrillReview(QWidget):
    """One answered question at a time."""

    def __init__(self) -> None:
        super().__init__()
        self._questions: Sequence[Question] = ()
        self._laps: Sequence[float] = ()
        self._place = 0
        self.count = PlainLabel("", "muted")
        self.text = PlainLabel("", "drill", wrap=True)
        self.answer = PlainLabel("", "section", wrap=True)
        self._lay_out()

    def show_answers(self, questions: Sequence[Question], laps: Sequence[float]) -> None:
        """Show these questions, the first one first, with the seconds each answer took."""
        self._questions, self._laps, self._place = questions, laps, 0
        self._show()

    def step(self, by: int) -> None:
        """Show the next (1) or previous (-1) question; at the ends it stays."""
        self._place = min(max(self._place + by, 0), len(self._questions) - 1)
        self._show()

    def _show(self) -> None:
        question = self._questions[self._place]
        words = translate("DrillReview", "Question {number} of {count}, answered in {time}")
        numbers = {"number": self._place + 1, "count": len(self._questions)}
        self.count.setText(words.format(time=clock_text(self._laps[self._place]), **numbers))
        self.text.setText(question.text)
        missing = translate("DrillReview", "No answer is written yet: write one in the bank.")
        self.answer.setText(question.answer or missing)

    def _lay_out(self) -> None:
        box = QFrame()
        box.setObjectName("card")
        inside = column(box, margin=16, spacing=6)
        inside.addWidget(PlainLabel(translate("DrillReview", "Our answer"), "muted"))
        inside.addWidget(self.answer)
        middle = QWidget()
        middle.setFixedWidth(theme().pixels(_WIDTH))
        body = column(middle, spacing=12)
        body.addStretch(1)
        for widget in (self.count, self.text, box):
            body.addWidget(widget)
        body.addWidget(PlainLabel(translate("DrillReview", "Six steps of answering"), "muted"))
        for number, step in enumerate(load().answer_flow, start=1):
            body.addWidget(PlainLabel(f"{number}  {step.name.of(language())}"))
        body.addStretch(2)
        line = row(self)
        line.addStretch(1)
        line.addWidget(middle, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addStretch(1)
