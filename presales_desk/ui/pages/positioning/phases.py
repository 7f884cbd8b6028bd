"""The phases of the exchange: the stage table of the method, with a variable number of rows."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal, Slot

from presales_desk.actions.phases import (
    add_phase,
    delete_phases,
    mend_phase,
    move_phase,
    paste_phases,
    propose_phases,
    turn_basis,
    turn_listener,
)
from presales_desk.planning.phases import phase_troubles
from presales_desk.records.enums import Severity
from presales_desk.records.people import Stakeholder
from presales_desk.records.plan import Phase
from presales_desk.ui.pages.positioning.basis_chips import BasisChips
from presales_desk.ui.pages.positioning.listeners import ListenersRow
from presales_desk.ui.pages.positioning.phase_fields import (
    LinkedPainter,
    PhaseContext,
    linked_names,
    phase_fields,
    phase_lines,
)
from presales_desk.ui.pages.positioning.phase_troubles import PhaseTroubles
from presales_desk.ui.pages.positioning.waiting_strip import WaitingStrip
from presales_desk.ui.widgets.buttons import Button, Kind
from presales_desk.ui.widgets.frames import Card
from presales_desk.ui.widgets.notices import EmptyState
from presales_desk.ui.widgets.record_table import RecordTable
from presales_desk.ui.words import counted, deleted_text, translate

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtWidgets import QWidget

    from presales_desk.actions.positioning import Positioning
    from presales_desk.ui.desk import Desk
    from presales_desk.ui.pages.positioning.decisions import Decisions

_MOST_ROWS = 12


class PhasesCard(Card):
    """Add, fill in, order, delete and propose phases; who listens in each; what divides them.

    Signals:
        cursor_moved: The row with the cursor should be seen: the page scrolls, the table may not.
    """

    cursor_moved = Signal()

    def __init__(self, desk: Desk, decisions: Decisions) -> None:
        super().__init__(translate("PhasesCard", "Phases of the competition"), padding=0)
        self._desk, self._decisions = desk, decisions
        self._context = PhaseContext(desk.now().date(), {})
        self.table = RecordTable(
            phase_fields(self._context),
            "positioning.phases",
            desk.preferences,
            lines=phase_lines(),
            movable=True,
        )
        self.table.setAccessibleName(translate("PhasesCard", "Phases of the competition"))
        self.table.grow_with_rows(_MOST_ROWS)
        for name in ("name", "audience", "strengths"):
            self.table.set_painter(name, LinkedPainter(name, self._context))
        self.strip, self.troubles = WaitingStrip(), PhaseTroubles()
        self.listeners, self.basis = ListenersRow(), BasisChips()
        self._buttons = self._header_buttons()
        self._empty = self._teaching()
        self.body.setSpacing(0)
        for part in (
            self.table,
            self.strip,
            self.troubles,
            self.listeners,
            self._empty,
            self.basis,
        ):
            self.body.addWidget(part)
        self._connect()

    def show_seen(self, seen: Positioning) -> None:
        """Show the phases and what is wrong with them."""
        records, read_only = seen.records, self._desk.workspace.read_only
        self._context.today = self._desk.now().date()
        self._context.linked = linked_names(records)
        troubles = phase_troubles(records.phases, seen.milestones)
        # Quieter in the rows: the lines below say it in words, with the remedy.
        marks = [replace(trouble.finding, severity=Severity.WARNING) for trouble in troubles]
        self.table.show_records(records.phases, marks)
        self.table.set_read_only(read_only)
        self._let_scroll(scrolls=len(records.phases) > _MOST_ROWS)
        self.troubles.show_troubles(troubles, read_only=read_only)
        self.basis.show_basis(records.plan.basis, read_only=read_only)
        for part, shown in ((self.table, True), (self._empty, False)):
            part.setVisible(bool(records.phases) is shown)
        for button in self._buttons:
            button.setVisible(bool(records.phases) and not read_only)
        self.header.set_sub(str(len(records.phases) or ""))
        self._show_listeners()

    def flush(self) -> None:
        """Make the change that waits for its reason."""
        self.strip.settle()

    @Slot()
    def add(self) -> None:
        """Add a phase, and put the cursor into its name."""
        name = translate("PhasesCard", "New phase")
        planned = add_phase(self._desk.workspace, self._project_id(), name)
        if self._desk.carry_out(planned) is not None:
            self.table.reveal(planned.value.id, "name", edit=True)
            self.cursor_moved.emit()

    @Slot()
    def propose(self) -> None:
        """Divide the project by its key dates."""
        today = self._desk.now().date()
        planned = propose_phases(self._desk.workspace, self._project_id(), today)
        edit = self._desk.carry_out(planned)
        if edit is None:
            self._desk.tell(
                translate(
                    "PhasesCard",
                    "No key date with a day lies behind the phases. Add one on the overview first.",
                )
            )
            return
        added = translate("PhasesCard", "Added {count} {count:phase|phases} by the key dates")
        self._desk.tell(counted(added, count=len(planned.value)), edit)
        self.table.reveal(planned.value[0].id)
        self.table.setFocus()

    def _connect(self) -> None:
        self.table.edit_requested.connect(self._change)
        self.table.paste_requested.connect(self._paste)
        self.table.row_requested.connect(self.add)
        self.table.delete_requested.connect(self._delete)
        self.table.move_requested.connect(self._move)
        self.table.selected.connect(self._show_listeners)
        self.troubles.mend_requested.connect(self._mend)
        self.listeners.turned.connect(self._turn_listener)
        self.basis.turned.connect(self._turn_basis)

    @Slot(str, object)
    def _change(self, id: str, fields: Mapping[str, Any]) -> None:
        self._decisions.change_phase(
            id, fields, self.strip, self.table, self.table.viewport().update
        )

    @Slot(object, object)
    def _paste(
        self,
        changed: Sequence[tuple[str, Mapping[str, Any]]],
        new: Sequence[Mapping[str, Any]],
    ) -> None:
        planned = paste_phases(self._desk.workspace, self._project_id(), changed, new)
        self._desk.carry_out(planned)

    @Slot(object)
    def _delete(self, ids: Sequence[str]) -> None:
        names = [self._desk.get(Phase, id).name for id in ids]
        planned = delete_phases(self._desk.workspace, self._project_id(), ids)
        if (edit := self._desk.carry_out(planned)) is None:
            return
        told = deleted_text(names)
        if planned.value:
            along = translate("PhasesCard", "{deleted}, with {count} {count:link|links}")
            told = counted(along, deleted=told, count=len(planned.value))
        self._desk.tell(told, edit)

    @Slot(str, int)
    def _move(self, id: str, step: int) -> None:
        self._desk.carry_out(move_phase(self._desk.workspace, self._desk.get(Phase, id), step))
        self.cursor_moved.emit()

    @Slot(str, object)
    def _mend(self, id: str, days: Mapping[str, Any]) -> None:
        self._desk.carry_out(mend_phase(self._desk.get(Phase, id), days))

    @Slot(str, str)
    def _turn_listener(self, phase_id: str, person_id: str) -> None:
        phase, person = self._desk.get(Phase, phase_id), self._desk.get(Stakeholder, person_id)
        self._desk.carry_out(turn_listener(self._desk.workspace, phase, person))

    @Slot(str)
    def _turn_basis(self, basis: str) -> None:
        self._desk.carry_out(turn_basis(self._desk.workspace, self._project_id(), basis))

    @Slot()
    def _show_listeners(self) -> None:
        records, id = self._decisions.seen.records, self.table.current_id()
        current = next((phase for phase in records.phases if phase.id == id), None)
        phase = current or next(iter(records.phases), None)
        read_only = self._desk.workspace.read_only
        self.listeners.show_phase(phase, records, read_only=read_only)

    def _let_scroll(self, *, scrolls: bool) -> None:
        """Show a bar at the side only for more rows than the table grows with."""
        policy = Qt.ScrollBarPolicy
        shown = policy.ScrollBarAsNeeded if scrolls else policy.ScrollBarAlwaysOff
        self.table.setVerticalScrollBarPolicy(shown)

    def _project_id(self) -> str:
        return self._decisions.seen.project.id

    def _header_buttons(self) -> tuple[QWidget, ...]:
        propose = Button(self._propose_text(), Kind.GHOST, "cal", small=True)
        add = Button(translate("PhasesCard", "Add phase"), Kind.GHOST, "plus", small=True)
        buttons = (propose.when_clicked(self.propose), add.when_clicked(self.add))
        for button in buttons:
            self.header.add(button)
        return buttons

    def _teaching(self) -> EmptyState:
        empty = EmptyState(
            translate("PhasesCard", "Divide the time until the decision into phases"),
            translate(
                "PhasesCard",
                "Each has its own focus and a goal that scores. The key dates of the tender"
                " give a first division.",
            ),
            "flag",
        )
        empty.add_button(self._propose_text(), self.propose, Kind.PRIMARY, "cal")
        empty.add_button(translate("PhasesCard", "Add phase"), self.add)
        return empty

    @staticmethod
    def _propose_text() -> str:
        return translate("PhasesCard", "Propose from the key dates")
