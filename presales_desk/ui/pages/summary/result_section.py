"""How the project ended, asked before anything else: result, prices, what decided, scores."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame

from presales_desk.records.enums import Result
from presales_desk.ui.models.field import Editor, Field
from presales_desk.ui.pages.summary.element_chips import ElementChips
from presales_desk.ui.pages.summary.scores_card import ScoresCard
from presales_desk.ui.widgets.buttons import Segmented
from presales_desk.ui.widgets.frames import column, row
from presales_desk.ui.widgets.labels import Heading, PlainLabel
from presales_desk.ui.widgets.record_form import RecordForm
from presales_desk.ui.words import finding_text, term, translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.actions.summary import SummaryState
    from presales_desk.records.findings import Finding
    from presales_desk.records.summary import ProjectSummary
    from presales_desk.ui.desk import Desk

RESULTS = tuple(Result)
_DAY_WIDTH = 140


class ResultSection(QFrame):
    """The result as a choice of four; then what is known of it, once there is more to see.

    Signals:
        result_chosen: A Result.
    """

    result_chosen = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("drawerSection")
        name = translate("ResultSection", "How did the project end?")
        self.choice = Segmented([term(f"result.{result}") for result in RESULTS], name)
        self.choice.chosen.connect(self._choose)
        self._problem = PlainLabel("", "hint", wrap=True)
        self.ending = RecordForm([_closed_field()])
        self.figures = RecordForm(_figure_fields(), 3)
        self.elements = ElementChips()
        self.scores = ScoresCard(desk)
        self._lay_out(name)

    def show_result(self, state: SummaryState, summary: ProjectSummary, *, folded: bool) -> None:
        """Show how the project ended.

        Args:
            state: Of the summary.
            summary: Has winner, prices, tags and elements; not stored while nobody wrote one.
            folded: Whether only the result is asked.

        """
        project = state.project
        self.choice.choose(RESULTS.index(project.result))
        self._problem.setText(_problem(state.findings, "result"))
        self.ending.show_record(project)
        self.ending.setVisible(project.result is not Result.OPEN)
        self.figures.show_record(summary)
        ended = project.result is not Result.OPEN
        decided = _problem(state.findings, "elements") if ended else ""
        self.elements.show_elements(summary.elements, decided, required=state.analysis_due)
        for part in (self.figures, self.elements, self.scores):
            part.setVisible(not folded)

    def show_scores(self, state: SummaryState, *, read_only: bool) -> None:
        """Show how each side scored."""
        self.scores.show_state(state, read_only=read_only)

    def unfold(self) -> None:
        """Show all that can be said, although the project is still open."""
        for part in (self.figures, self.elements, self.scores):
            part.show()

    def set_read_only(self, read_only: bool) -> None:  # noqa: FBT001 (as Qt's own setters)
        """Let the user edit, or only read."""
        self.choice.setEnabled(not read_only)
        self.elements.set_read_only(read_only)
        for form in (self.ending, self.figures):
            form.set_read_only(read_only)

    def focus_choice(self) -> None:
        """Put the cursor on the choice of the result."""
        taken = self.choice.group.button(self.choice.choice())
        taken.setFocus(Qt.FocusReason.OtherFocusReason)

    def flush(self) -> None:
        """Ask for what is typed and not asked for yet."""
        self.ending.flush()
        self.figures.flush()

    def _lay_out(self, name: str) -> None:
        body = column(self, margin=16, spacing=10)
        body.addWidget(Heading(name))
        line = row(spacing=12)
        line.addWidget(self.choice)
        line.addWidget(self._problem, 1)
        body.addLayout(line)
        fields = row(spacing=12)
        self.ending.setFixedWidth(_DAY_WIDTH)
        fields.addWidget(self.ending, 0, Qt.AlignmentFlag.AlignTop)
        fields.addWidget(self.figures, 1)
        body.addLayout(fields)
        body.addWidget(self.elements)
        body.addWidget(self.scores)

    @Slot(int)
    def _choose(self, place: int) -> None:
        self.result_chosen.emit(RESULTS[place])


def _closed_field() -> Field:
    return Field(
        name="closed", heading=translate("ResultSection", "Decided on"), editor=Editor.DATE
    )


def _figure_fields() -> list[Field]:
    ours = translate("ResultSection", "Empty when it was us")
    words = translate("ResultSection", "Words to find it by, separated by commas")
    return [
        Field(name="winner", heading=term("summary.winner"), placeholder=ours),
        Field(name="our_price", heading=term("summary.our_price"), editor=Editor.MONEY),
        Field(name="winning_price", heading=term("summary.winning_price"), editor=Editor.MONEY),
        Field(
            name="tags",
            heading=term("summary.tags"),
            editor=Editor.WORDS,
            placeholder=words,
            span=0,
        ),
    ]


def _problem(findings: Sequence[Finding], field: str) -> str:
    """Say what stands against archiving at a field; empty for nothing."""
    found = next((each for each in findings if each.field == field), None)
    return finding_text(found) if found is not None else ""
