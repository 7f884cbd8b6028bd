"""Choosing what a drill fires, and how fast."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QDialog, QWidget

from presales_desk.actions.question_rows import questions_of
from presales_desk.method import load
from presales_desk.records.questions import Question
from presales_desk.ui.pages.engagements.drill.drill_window import DrillWindow
from presales_desk.ui.widgets.frames import row
from presales_desk.ui.widgets.labels import PlainLabel
from presales_desk.ui.widgets.line_editors import NumberField
from presales_desk.ui.widgets.pick_dialog import Choosable, PickDialog, Sheet
from presales_desk.ui.words import dotted, term, translate

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from presales_desk.ui.desk import Desk

_LEAST_S, _MOST_S = 5, 600
_FIELD_WIDTH = 64


class DrillDialog(PickDialog):
    """The questions of the bank, the starred ones ticked; seconds for each answer."""

    def __init__(self, questions: Sequence[Question], parent: QWidget) -> None:
        starred = [one.id for one in questions if one.starred]
        ticked = starred or [one.id for one in questions]
        rows = [Choosable(one.id, _told(one)) for one in questions]
        super().__init__(
            translate("DrillDialog", "Quick-response drill"),
            (Sheet("", rows, ticked),),
            translate("DrillDialog", "Fire"),
            parent,
        )
        self.seconds = NumberField()
        self.seconds.setText(str(load().thresholds.rehearsal.drill_seconds))
        self.seconds.setFixedWidth(_FIELD_WIDTH)
        name = translate("DrillDialog", "Seconds for each answer")
        self.seconds.setAccessibleName(name)
        self.at_once = QCheckBox(translate("DrillDialog", "At once, without counting down"))
        line = row(spacing=8)
        line.addWidget(PlainLabel(name, "muted"))
        line.addWidget(self.seconds)
        line.addWidget(self.at_once)
        line.addStretch(1)
        body = self.layout()
        assert body is not None  # made by the base
        body.insertLayout(1, line)  # pyright: ignore[reportAttributeAccessIssue] a QVBoxLayout

    def limit(self) -> float:
        """Return the seconds for each answer; what makes no sense is the method's proposal."""
        try:
            wanted = float(self.seconds.value() or 0)
        except ValueError:
            wanted = 0.0
        sensible = _LEAST_S <= wanted <= _MOST_S
        return wanted if sensible else load().thresholds.rehearsal.drill_seconds


def choose_drill(desk: Desk, exchange_id: str, parent: QWidget, clock: Callable[[], float]) -> None:
    """Ask which questions are fired, and fire them on the full screen."""
    questions = questions_of(desk.workspace, Question, exchange_id)
    dialog = DrillDialog(questions, parent)
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return
    wanted = dialog.ticked()
    chosen = [one for one in questions if one.id in wanted]
    if not chosen:
        return
    window = DrillWindow(desk, exchange_id, chosen, dialog.limit(), clock, parent)
    window.begin(at_once=dialog.at_once.isChecked())
    window.showFullScreen()
    window.activateWindow()


def _told(question: Question) -> str:
    kind = term(f"method.question_types.{question.kind}") if question.kind else ""
    return dotted(question.text, kind)
