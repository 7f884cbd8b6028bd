"""The contact plan below the map: in order, with owners, days, states and outcomes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal, Slot

from presales_desk.actions.contacts import (
    add_contact,
    change_contact,
    delete_contacts,
    known_owners,
    move_contact,
    paste_contacts,
)
from presales_desk.actions.promises import promise_in
from presales_desk.records.people import Contact, Stakeholder
from presales_desk.ui.models.field import Choice
from presales_desk.ui.pages.stakeholders.fields import contact_fields
from presales_desk.ui.pages.stakeholders.looks import shown_name
from presales_desk.ui.promise_dialog import ask_promise
from presales_desk.ui.widgets.buttons import Button, Kind
from presales_desk.ui.widgets.frames import Card
from presales_desk.ui.widgets.labels import PlainLabel
from presales_desk.ui.widgets.record_table import RecordTable
from presales_desk.ui.words import deleted_text, translate

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from presales_desk.records.plan_records import PlanRecords
    from presales_desk.ui.desk import Desk

_MOST_HEIGHT = 16_777_215  # Qt's own: no limit


class ContactPlan(Card):
    """Add, order, change and delete contacts.

    Signals:
        person_chosen: Id of the person whom the row with the cursor is about.
        folded: It needs more or less room now.
    """

    person_chosen = Signal(str)
    folded = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(translate("ContactPlan", "Contact plan"), padding=0)
        self._desk = desk
        self._project_id = self._person_id = ""
        self._filled = self._folded = False
        self._people: list[Choice] = []
        read_only = desk.workspace.read_only
        self.table = RecordTable(
            contact_fields(self._people_now, self._owners),
            "stakeholders.contacts",
            desk.preferences,
            movable=True,
            read_only=read_only,
        )
        self.table.setAccessibleName(translate("ContactPlan", "Contact plan"))
        if not read_only:
            note = translate("ContactPlan", "Note a promise made in it…")
            self.table.add_row_action(note, self.note_promise)
        self._empty = PlainLabel(
            translate("ContactPlan", "Plan whom we meet, in which order, who does it, and why."),
            "muted",
        )
        self._empty.setContentsMargins(12, 10, 12, 10)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.add = Button(
            translate("ContactPlan", "Plan a contact"), Kind.GHOST, "plus", small=True
        )
        self.header.add(self.add.when_clicked(self.add_for_current))
        self.add.setVisible(not read_only)
        self.body.setSpacing(0)
        self.body.addWidget(self.table)
        self.body.addWidget(self._empty, 1)
        self._connect()

    def show_plan(self, project_id: str, records: PlanRecords) -> None:
        """Show the contacts of a project."""
        self._project_id = project_id
        self._people = [Choice(one.id, shown_name(one)) for one in records.stakeholders]
        self.table.show_records(records.contacts)
        self._filled = bool(records.contacts)
        self._show_parts()
        self.add.setEnabled(bool(records.stakeholders))
        open_ones = sum(contact.state not in ("done", "dropped") for contact in records.contacts)
        self.header.set_sub(translate("ContactPlan", "open: {count}").format(count=open_ones))

    def look_at(self, person_id: str) -> None:
        """Let new contacts be with this person."""
        self._person_id = person_id

    def reveal(self, contact_id: str) -> bool:
        """Put the cursor on a contact; tell whether it is there."""
        return self.table.reveal(contact_id)

    @Slot()
    def toggle(self) -> None:
        """Show the plan, or only its heading."""
        self.fold(folded=not self._folded)

    def fold(self, *, folded: bool) -> None:
        """Leave only the heading, where there is little room; or show the whole plan."""
        self._folded = folded
        self._show_parts()
        self.setMaximumHeight(self.header.height() + 2 if folded else _MOST_HEIGHT)
        self.folded.emit()

    @Slot()
    def add_for_current(self) -> None:
        """Plan a contact with the chosen person, and put the cursor into its purpose."""
        if (person := self._current_person()) is None:
            return
        planned = add_contact(self._desk.workspace, person)
        if self._desk.carry_out(planned) is not None:
            self.person_chosen.emit(person.id)
            self.table.reveal(planned.value.id, "purpose", edit=True)

    def note_promise(self, contact_id: str) -> None:
        """Ask what was promised in a contact."""
        contact = self._desk.get(Contact, contact_id)
        draft = promise_in(self._desk.workspace, self._project_id, contact)
        ask_promise(self._desk, draft, self.window())

    def _connect(self) -> None:
        self.table.edit_requested.connect(self._change)
        self.table.paste_requested.connect(self._paste)
        self.table.row_requested.connect(self.add_for_current)
        self.table.delete_requested.connect(self._delete)
        self.table.move_requested.connect(self._move)
        self.table.selected.connect(self._choose_person)

    def _show_parts(self) -> None:
        self.table.setVisible(self._filled and not self._folded)
        self._empty.setVisible(not self._filled and not self._folded)

    def _people_now(self) -> Sequence[Choice]:
        return self._people

    def _owners(self) -> Sequence[str]:
        return known_owners(self._desk.workspace, self._project_id)

    def _current_person(self) -> Stakeholder | None:
        people = self._desk.find(Stakeholder, project_id=self._project_id)
        chosen = [person for person in people if person.id == self._person_id]
        return next(iter(chosen or people), None)

    @Slot(str, object)
    def _change(self, id: str, fields: Mapping[str, Any]) -> None:
        contact = self._desk.get(Contact, id)
        self._desk.carry_out(change_contact(self._desk.workspace, contact, fields))

    @Slot(object, object)
    def _paste(self, changed: Any, new: Any) -> None:
        if (person := self._current_person()) is not None:
            self._desk.carry_out(paste_contacts(self._desk.workspace, person, changed, new))

    @Slot(str, int)
    def _move(self, id: str, step: int) -> None:
        contact = self._desk.get(Contact, id)
        self._desk.carry_out(move_contact(self._desk.workspace, contact, step))

    @Slot(object)
    def _delete(self, ids: Sequence[str]) -> None:
        contacts = [self._desk.get(Contact, id) for id in ids]
        names = [shown_name(self._desk.get(Stakeholder, one.stakeholder_id)) for one in contacts]
        edit = self._desk.carry_out(delete_contacts(self._desk.workspace, self._project_id, ids))
        if edit is not None:
            self._desk.tell(deleted_text(names), edit)

    @Slot(str)
    def _choose_person(self, contact_id: str) -> None:
        if contact_id and self.table.hasFocus():
            self.person_chosen.emit(self._desk.get(Contact, contact_id).stakeholder_id)
