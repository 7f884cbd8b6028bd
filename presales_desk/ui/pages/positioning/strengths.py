"""The schedule of strengths: which phase brings out what, when it was shown, how it landed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame

from presales_desk.actions.phases import change_showing, turn_showing
from presales_desk.planning.strengths import StrengthStage, schedule
from presales_desk.records.competition import SwotItem
from presales_desk.records.plan import Phase, Showing
from presales_desk.ui.models.field import Editor, Field
from presales_desk.ui.pages.positioning.strength_table import rows_of, strength_table
from presales_desk.ui.widgets.buttons import Button
from presales_desk.ui.widgets.frames import Card, row
from presales_desk.ui.widgets.labels import ElidedLabel, Muted
from presales_desk.ui.widgets.record_form import RecordForm
from presales_desk.ui.words import dotted, term, translate

if TYPE_CHECKING:
    from collections.abc import Mapping

    from presales_desk.actions.positioning import Positioning
    from presales_desk.ui.desk import Desk
    from presales_desk.ui.pages.positioning.decisions import Decisions
    from presales_desk.ui.widgets.record_table import RecordTable


class StrengthsCard(Card):
    """Strengths of the SWOT by phases; a box is ticked by a click or the space bar."""

    def __init__(self, desk: Desk, decisions: Decisions) -> None:
        super().__init__(translate("StrengthsCard", "Schedule of strengths"), padding=0)
        self._desk, self._decisions = desk, decisions
        self._columns: list[tuple[str, str]] | None = None
        self.table: RecordTable | None = None
        self.shown = ShownStrip(desk)
        self._teaching = Muted("", wrap=True)
        self._teaching.setContentsMargins(12, 8, 12, 12)
        self.body.setSpacing(0)
        self.body.addWidget(self.shown)
        self.body.addWidget(self._teaching)

    def show_seen(self, seen: Positioning) -> None:
        """Show every strength, and how it stands."""
        records = seen.records
        states = schedule(records, seen.milestones, self._desk.now().date())
        ready = bool(states and records.phases)
        table = self._table_for(records.phases)
        table.show_records(rows_of(states, records.showings))
        table.set_read_only(self._desk.workspace.read_only)
        table.setVisible(ready)
        self._teaching.setVisible(not ready)
        self._teaching.setText(_lesson(strengths=bool(states)))
        self.header.set_sub(_summary([state.state for state in states]) if ready else "")
        self._show_showing()

    def flush(self) -> None:
        """Store what is typed."""
        self.shown.form.flush()

    def _table_for(self, phases: list[Phase] | Any) -> RecordTable:
        """Return the table; made anew when there are other phases."""
        columns = [(phase.id, phase.name) for phase in phases]
        if self.table is None or columns != self._columns:
            if self.table is not None:
                self.table.hide()
                self.table.deleteLater()
            self._columns = columns
            self.table = strength_table(phases, self._desk.preferences)
            self.table.edit_requested.connect(self._turn)
            self.table.selectionModel().currentChanged.connect(self._show_showing)
            self.body.insertWidget(0, self.table)
        return self.table

    @Slot(str, object)
    def _turn(self, item_id: str, fields: Mapping[str, bool]) -> None:
        for phase_id in fields:
            phase, item = self._desk.get(Phase, phase_id), self._desk.get(SwotItem, item_id)
            self._desk.carry_out(turn_showing(self._desk.workspace, phase, item))

    @Slot()
    def _show_showing(self) -> None:
        """Show the showing under the cursor, where there is one."""
        records = self._decisions.seen.records
        assert self.table is not None, "shown with the table"
        index = self.table.currentIndex()
        name = self.table.records.fields[index.column()].name if index.isValid() else ""
        item_id = self.table.current_id()
        showing = next(
            (s for s in records.showings if s.swot_item_id == item_id and s.phase_id == name), None
        )
        if showing is None:
            self.shown.show_showing(None, "")
            return
        item = next(item for item in records.swot_items if item.id == item_id)
        phase = next(phase for phase in records.phases if phase.id == name)
        self.shown.show_showing(showing, dotted(phase.name, item.text))


class ShownStrip(QFrame):
    """When the strength under the cursor was really shown, and how it landed."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._showing: Showing | None = None
        self._name = ElidedLabel("", "small-bold")
        self.form = RecordForm(_fields(), columns=2, headings=False)
        self.today = Button(translate("ShownStrip", "Shown today"), small=True)
        self.today.when_clicked(self.mark_today)
        self.form.edit_requested.connect(self._change)
        self.form.typing.connect(desk.typing)
        line = row(self, spacing=8)
        line.setContentsMargins(12, 6, 12, 6)
        line.addWidget(self._name, 2)
        line.addWidget(self.form, 3)
        line.addWidget(self.today)

    def show_showing(self, showing: Showing | None, name: str) -> None:
        """Show when and how; None hides the strip."""
        self._showing = showing
        self.setVisible(showing is not None)
        self._name.setText(name)
        self.form.show_record(showing)
        self.form.set_read_only(self._desk.workspace.read_only)
        fresh = showing is not None and showing.shown is None
        self.today.setVisible(fresh and not self._desk.workspace.read_only)

    def mark_today(self) -> None:
        """Note that it was shown today."""
        self._change("shown", self._desk.now().date(), "")

    @Slot(str, object, str)
    def _change(self, name: str, value: Any, merge_key: str) -> None:
        if self._showing is not None:
            showing = self._desk.get(Showing, self._showing.id)
            planned = change_showing(self._desk.workspace, showing, {name: value})
            self._desk.carry_out(planned, merge_key=merge_key)


def _fields() -> tuple[Field, ...]:
    reaction = translate("ShownStrip", "How did the customer react?")
    return (
        Field(name="shown", heading=term("showing_field.shown"), editor=Editor.DATE),
        Field(name="reaction", heading=term("showing_field.reaction"), placeholder=reaction),
    )


def _summary(states: list[StrengthStage]) -> str:
    """Say how many strengths need attention."""
    wrong = (StrengthStage.NEVER, StrengthStage.EARLY, StrengthStage.TWICE)
    counted = [f"{term(f'strength.{state}')} {states.count(state)}" for state in wrong]
    return dotted(*(each for each in counted if not each.endswith(" 0")))


def _lesson(*, strengths: bool) -> str:
    if strengths:
        return translate("StrengthsCard", "Add phases above; then say which brings out what.")
    return translate(
        "StrengthsCard",
        "Strengths of the SWOT stand here by phases: each shown once, and not so early that"
        " rivals can answer. Write them down in the SWOT first.",
    )
