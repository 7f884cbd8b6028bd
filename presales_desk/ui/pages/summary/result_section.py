"""How the project ended, asked before anything else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame

from presales_desk.records.enums import Result
from presales_desk.ui.models.field import Editor, Field
from presales_desk.ui.widgets.buttons import Segmented
from presales_desk.ui.widgets.frames import column, row
from presales_desk.ui.widgets.labels import Heading, PlainLabel
from presales_desk.ui.widgets.record_form import RecordForm
from presales_desk.ui.words import term, translate

if TYPE_CHECKING:
    from presales_desk.records.project import Project
    from presales_desk.records.summary import ProjectSummary

RESULTS = tuple(Result)
_DAY_WIDTH = 140


class ResultSection(QFrame):
    """The result as a choice of four; the day, the winner, the prices and the tags.

    Signals:
        result_chosen: A Result.
    """

    result_chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("drawerSection")
        name = translate("ResultSection", "How did the project end?")
        self.choice = Segmented([term(f"result.{result}") for result in RESULTS], name)
        self.choice.chosen.connect(self._choose)
        self._problem = PlainLabel("", "hint", wrap=True)
        self.ending = RecordForm([_closed_field()])
        self.figures = RecordForm(_figure_fields(), 3)
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

    def show_result(self, project: Project, summary: ProjectSummary, problem: str) -> None:
        """Show how the project ended.

        Args:
            project: Has the result and its day.
            summary: Has winner, prices and tags.
            problem: That the result is open; empty when it is decided.

        """
        self.choice.choose(RESULTS.index(project.result))
        self._problem.setText(problem)
        ended = project.result is not Result.OPEN
        for form, record in ((self.ending, project), (self.figures, summary)):
            form.show_record(record)
            form.setVisible(ended)

    def set_read_only(self, read_only: bool) -> None:  # noqa: FBT001 (as Qt's own setters)
        """Let the user edit, or only read."""
        self.choice.setEnabled(not read_only)
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
