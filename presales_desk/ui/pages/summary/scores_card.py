"""The evaluation's outcome: the scores, their sums, and what cannot be right about them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from presales_desk.actions.result_scores import take_scores
from presales_desk.records.enums import Result
from presales_desk.records.project import Project
from presales_desk.ui.pages.summary.score_sums import ScoreSums
from presales_desk.ui.pages.summary.score_table import ScoreTable
from presales_desk.ui.widgets.buttons import Button, Kind
from presales_desk.ui.widgets.frames import Card, column
from presales_desk.ui.widgets.labels import PlainLabel
from presales_desk.ui.words import counted, finding_text, translate

if TYPE_CHECKING:
    from presales_desk.actions.summary import SummaryState
    from presales_desk.ui.desk import Desk


class ScoresCard(Card):
    """Add items, take them over from the tender, write down what each side got."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(translate("ScoresCard", "Scores"), padding=0)
        self._desk, self._project_id = desk, ""
        self.table = ScoreTable(desk)
        self.sums = ScoreSums(self.table)
        self.take = Button("", Kind.GHOST, "import", small=True).when_clicked(self._take)
        add = translate("ScoresCard", "Add item")
        self.add = Button(add, Kind.GHOST, "plus", small=True).when_clicked(self.table.add)
        self._empty = PlainLabel(_teaching(), "hint", wrap=True)
        self._problems = PlainLabel("", "warning", wrap=True)
        self._said = _below(self._empty, self._problems)
        for button in (self.take, self.add):
            self.header.add(button)
        self.body.setSpacing(0)
        for part in (self.table, self.sums):
            self.body.addWidget(part)
        self.body.addWidget(self._said)

    def show_state(self, state: SummaryState, *, read_only: bool) -> None:
        """Show how each side scored, against whom, and what does not add up."""
        project, evaluation = state.project, state.evaluation
        self._project_id = project.id
        winner = state.summary.winner if state.summary is not None else ""
        against = translate("ScoresCard", "against {name}").format(name=winner)
        self.header.set_sub(against if winner and project.result is Result.LOST else "")
        self.table.show_evaluation(project.id, evaluation)
        self.table.set_read_only(read_only)
        self.sums.show_scores(evaluation.scores)
        self.sums.setVisible(bool(evaluation.scores))
        self._empty.setVisible(not evaluation.scores)
        together = [finding for finding in evaluation.findings if not finding.record_id]
        self._problems.setText("\n".join(map(finding_text, together)))
        self._problems.setVisible(bool(together))
        self._said.setVisible(bool(together) or not evaluation.scores)
        self._offer(len(evaluation.untaken), read_only=read_only)

    def problems(self) -> str:
        """Return what is wrong about all scores together; empty for nothing."""
        return self._problems.text()

    def _offer(self, count: int, *, read_only: bool) -> None:
        words = translate("ScoresCard", "Take over {count} {count:item|items} of the tender")
        self.take.setText(counted(words, count=count))
        self.take.setVisible(bool(count) and not read_only)
        self.add.setVisible(not read_only)

    def _take(self) -> None:
        project = self._desk.get(Project, self._project_id)
        self._desk.carry_out(take_scores(self._desk.workspace, project))


def _below(*labels: PlainLabel) -> QWidget:
    said = QWidget()
    body = column(said, margin=12)
    for label in labels:
        body.addWidget(label)
    return said


def _teaching() -> str:
    return translate(
        "ScoresCard",
        "Write down what was to be had and what each side got; a table can be pasted from Excel. "
        "It shows where the project was decided.",
    )
