"""The strategy against what was done: each phase of the plan with what became of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from presales_desk.actions.phases import change_phase, paste_phases
from presales_desk.actions.summary import tell_phases
from presales_desk.records.enums import Verdict
from presales_desk.records.plan import Phase
from presales_desk.ui.models.field import Editor, Field, choices_of
from presales_desk.ui.widgets.buttons import Button, Kind
from presales_desk.ui.widgets.frames import Card, column, row
from presales_desk.ui.widgets.labels import PlainLabel
from presales_desk.ui.widgets.record_table import RecordTable
from presales_desk.ui.words import counted, language, term, translate

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from presales_desk.actions.summary import SummaryState
    from presales_desk.ui.desk import Desk

_MOST_ROWS = 8
_TONES = {Verdict.YES: "success", Verdict.NO: "danger", Verdict.UNKNOWN: "neutral"}


class PhasesReview(Card):
    """A row for each phase; what it set out to do stands in the plan and is not changed here.

    Signals:
        plan_wanted: Show where the phases are divided.
    """

    plan_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(translate("PhasesReview", "Phases: planned and done"), padding=0)
        self._desk = desk
        self._told: Mapping[str, str] = {}
        self._project_id = ""
        self.table = RecordTable(_fields(), "summary.phases", desk.preferences, lines=_lines())
        self.table.setAccessibleName(translate("PhasesReview", "Phases: planned and done"))
        self.table.grow_with_rows(_MOST_ROWS)
        self.table.edit_requested.connect(self._change)
        self.table.paste_requested.connect(self._take_pasted)
        self.tell = Button("", Kind.GHOST, "import", small=True).when_clicked(self._tell)
        self.header.add(self.tell)
        self._empty = self._teaching()
        self.body.setSpacing(0)
        self.body.addWidget(self.table)
        self.body.addWidget(self._empty)

    def show_state(self, state: SummaryState, *, read_only: bool) -> None:
        """Show the phases, what is missing about them, and what their history tells."""
        self._project_id, self._told = state.project.id, state.phases_told
        self.table.show_records(state.phases, state.phase_findings)
        self.table.set_read_only(read_only)
        self.table.setVisible(bool(state.phases))
        self._empty.setVisible(not state.phases)
        words = translate("PhasesReview", "Take over {count} {count:phase|phases} from the history")
        self.tell.setText(counted(words, count=len(self._told)))
        self.tell.setVisible(bool(self._told) and not read_only)
        self.header.set_sub(_missing(state))

    def _teaching(self) -> QWidget:
        empty = QWidget()
        body = column(empty, margin=12, spacing=4)
        words = translate(
            "PhasesReview",
            "The plan has no phases. With phases, what was planned stands here beside what was"
            " done.",
        )
        body.addWidget(PlainLabel(words, "hint", wrap=True))
        line = row()
        divide = Button(translate("PhasesReview", "Divide the plan into phases"), Kind.LINK)
        line.addWidget(divide.when_clicked(self.plan_wanted.emit))
        line.addStretch(1)
        body.addLayout(line)
        return empty

    @Slot(str, object)
    def _change(self, id: str, fields: Mapping[str, Any]) -> None:
        self._desk.carry_out(change_phase(self._desk.get(Phase, id), fields))

    @Slot(object, object)
    def _take_pasted(
        self, changed: Sequence[tuple[str, Mapping[str, Any]]], new: Sequence[Mapping[str, Any]]
    ) -> None:
        del new  # phases are made in the plan
        workspace = self._desk.workspace
        self._desk.carry_out(paste_phases(workspace, self._project_id, changed, ()))

    def _tell(self) -> None:
        self._desk.carry_out(tell_phases(self._desk.workspace, self._project_id, self._told))


def _missing(state: SummaryState) -> str:
    """Say how many phases lack something; empty while none does."""
    count = len({finding.record_id for finding in state.phase_findings})
    words = translate("PhasesReview", "{count} {count:phase|phases} still to be judged")
    return counted(words, count=count) if count else ""


def _lines() -> int:
    """Return how many lines a row has: letters take more room than characters."""
    return 2 if language() == "zh" else 3


def _fields() -> tuple[Field, ...]:
    return (
        Field(
            name="name",
            heading=term("phase_field.name"),
            editor=Editor.LONG_TEXT,
            width=96 if language() == "zh" else 124,
            read_only=True,
        ),
        Field(
            name="aim",
            heading=translate("PhasesReview", "Strategy then"),
            editor=Editor.LONG_TEXT,
            width=0,
            read_only=True,
        ),
        Field(
            name="executed",
            heading=term("phase_field.executed"),
            editor=Editor.LONG_TEXT,
            width=0,
        ),
        Field(
            name="reached",
            heading=term("phase_field.reached"),
            editor=Editor.CHOICE,
            choices=choices_of(Verdict, "reached", _TONES, none=True),
            width=104,
        ),
    )
