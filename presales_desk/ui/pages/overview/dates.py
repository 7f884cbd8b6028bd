"""The key dates: a timeline with the phases, and the table in which they are edited."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal, Slot

from presales_desk.actions.milestones import (
    add_milestone,
    change_milestone,
    delete_milestones,
    paste_milestones,
)
from presales_desk.planning.dates import in_order, next_milestone
from presales_desk.records.enums import MilestoneKind
from presales_desk.records.plan import Phase
from presales_desk.records.project import Milestone
from presales_desk.ui.models.field import Editor, Field, choices_of
from presales_desk.ui.pages.overview.timeline import Timeline
from presales_desk.ui.widgets.buttons import Button, Kind
from presales_desk.ui.widgets.frames import Card
from presales_desk.ui.widgets.labels import Muted
from presales_desk.ui.widgets.record_table import RecordTable
from presales_desk.ui.words import deleted_text, language, term, translate

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from presales_desk.records.findings import Finding
    from presales_desk.ui.desk import Desk

_TONES = {
    MilestoneKind.EXCHANGE: "primary",
    MilestoneKind.TENDER: "warning",
    MilestoneKind.DEADLINE: "danger",
    MilestoneKind.DECISION: "success",
    MilestoneKind.OTHER: "neutral",
}
_MOST_ROWS = 12


class TimelineCard(Card):
    """Phases and key dates along a line; away while there is nothing with a day.

    Signals:
        phases_wanted: The user wants to edit the phases; id of the one that was clicked, or empty.
    """

    phases_wanted = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__(translate("TimelineCard", "Schedule and phases"))
        self._desk = desk
        self.timeline = Timeline()
        self.timeline.phase_chosen.connect(self.phases_wanted)
        edit = Button(translate("TimelineCard", "Edit phases"), Kind.LINK)
        self.header.add(edit.when_clicked(self._ask_for_phases))
        self.body.addWidget(self.timeline)

    def show_project(self, project_id: str) -> None:
        """Show the phases and key dates of a project."""
        dates = in_order(self._desk.find(Milestone, project_id=project_id))
        phases = self._desk.find(Phase, project_id=project_id)
        self.timeline.show_dates(dates, phases, self._desk.now().date())
        self.header.set_sub(next_date(dates, self._desk))
        self.setVisible(bool(dates or phases))

    @Slot()
    def _ask_for_phases(self) -> None:
        self.phases_wanted.emit("")


class DatesCard(Card):
    """Add, tick off, move and delete the key dates of a project.

    Signals:
        cursor_moved: The row with the cursor should be seen: the page scrolls, the table may not.
    """

    cursor_moved = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(translate("DatesCard", "Key dates"), padding=0)
        self._desk = desk
        self._project_id = ""
        self.table = RecordTable(_fields(), "overview.dates", desk.preferences)
        self.table.setAccessibleName(translate("DatesCard", "Key dates"))
        self.table.grow_with_rows(_MOST_ROWS)
        self._teaching = Muted(
            translate(
                "DatesCard",
                "Add at least the next exchange, the tender dates and the day of the decision.",
            ),
            wrap=True,
        )
        self._teaching.setContentsMargins(12, 8, 12, 12)
        self.add = Button(translate("DatesCard", "Add key date"), Kind.GHOST, "plus", small=True)
        self.header.add(self.add.when_clicked(self.add_date))
        self.body.setSpacing(0)
        self.body.addWidget(self.table)
        self.body.addWidget(self._teaching)
        self._connect()

    def show_dates(self, project_id: str, findings: Sequence[Finding]) -> None:
        """Show the key dates of a project, and what was noticed about them."""
        self._project_id = project_id
        dates = in_order(self._desk.find(Milestone, project_id=project_id))
        self.table.show_records(dates, findings)
        self.table.setVisible(bool(dates))
        self._teaching.setVisible(not dates)
        read_only = self._desk.workspace.read_only
        self.table.set_read_only(read_only)
        self.add.setVisible(not read_only)
        self.header.set_sub(next_date(dates, self._desk))

    @Slot()
    def add_date(self) -> None:
        """Add a key date, and put the cursor into its name."""
        name = translate("DatesCard", "Exchange")
        planned = add_milestone(self._desk.workspace, self._project_id, name)
        if self._desk.carry_out(planned) is not None:
            self.table.reveal(planned.value.id, "name", edit=True)
            self.cursor_moved.emit()

    def _connect(self) -> None:
        self.table.edit_requested.connect(self._change)
        self.table.paste_requested.connect(self._paste)
        self.table.row_requested.connect(self.add_date)
        self.table.delete_requested.connect(self._delete)

    @Slot(str)
    def show_row(self, id: str) -> None:
        """Put the cursor on a key date."""
        self.table.reveal(id)
        self.table.setFocus()
        self.cursor_moved.emit()

    @Slot(str, object)
    def _change(self, id: str, fields: Mapping[str, Any]) -> None:
        self._desk.carry_out(change_milestone(self._desk.get(Milestone, id), fields))

    @Slot(object, object)
    def _paste(
        self,
        changed: Sequence[tuple[str, Mapping[str, Any]]],
        new: Sequence[Mapping[str, Any]],
    ) -> None:
        self._desk.carry_out(paste_milestones(self._desk.workspace, self._project_id, changed, new))

    @Slot(object)
    def _delete(self, ids: Sequence[str]) -> None:
        names = [self._desk.get(Milestone, id).name for id in ids]
        planned = delete_milestones(self._desk.workspace, self._project_id, ids)
        edit = self._desk.carry_out(planned)
        if edit is not None:
            self._desk.tell(deleted_text(names), edit)


def _fields() -> tuple[Field, ...]:
    return (
        Field(name="done", heading=_heading("done"), editor=Editor.CHECK, width=64),
        Field(name="name", heading=_heading("name"), width=0),
        Field(
            name="kind",
            heading=_heading("kind"),
            editor=Editor.CHOICE,
            choices=choices_of(MilestoneKind, "milestone", _TONES),
            optional=False,
            width=92 if language() == "zh" else 108,
        ),
        Field(name="day", heading=_heading("day"), editor=Editor.DATE, width=116),
        Field(name="time", heading=_heading("time"), width=72, placeholder="14:00"),
        Field(name="note", heading=_heading("note"), width=0),
    )


def _heading(name: str) -> str:
    return term(f"milestone_field.{name}")


def next_date(dates: Sequence[Milestone], desk: Desk) -> str:
    """Say which key date comes next, and in how many days; empty for none."""
    coming = next_milestone(dates, desk.now().date())
    if coming is None or coming.day is None:
        return ""
    words = translate("DatesCard", "next: {name} in {days} d")
    return words.format(name=coming.name, days=(coming.day - desk.now().date()).days)
