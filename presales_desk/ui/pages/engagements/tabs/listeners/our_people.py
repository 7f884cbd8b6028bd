"""Those of us who take part, and what each of them does."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Slot

from presales_desk.actions.attendees import change_attendee, delete_attendees, set_colleagues
from presales_desk.actions.todos import colleague_names
from presales_desk.records.exchange import Attendee
from presales_desk.ui.pages.engagements.tabs.listeners.fields import colleague_fields
from presales_desk.ui.widgets.buttons import Button, Kind
from presales_desk.ui.widgets.entry_line import EntryLine
from presales_desk.ui.widgets.frames import Card
from presales_desk.ui.widgets.pick_dialog import Choosable, PickDialog, Sheet
from presales_desk.ui.widgets.record_table import RecordTable
from presales_desk.ui.words import deleted_text, translate

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from presales_desk.records.exchange import Exchange
    from presales_desk.ui.desk import Desk

_MOST_ROWS = 8


class OurPeopleCard(Card):
    """Picked from the directory of colleagues, or written down by name."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(translate("OurPeopleCard", "Our people"), padding=0)
        self._desk = desk
        self._exchange: Exchange | None = None
        self._people: list[Attendee] = []
        self.table = RecordTable(colleague_fields(), "engagements.colleagues", desk.preferences)
        self.table.setAccessibleName(translate("OurPeopleCard", "Our people"))
        self.table.grow_with_rows(_MOST_ROWS)
        pick = translate("OurPeopleCard", "From the colleagues…")
        self.pick = Button(pick, Kind.GHOST, "people", small=True).when_clicked(self._pick)
        self.header.add(self.pick)
        self.line = EntryLine(translate("OurPeopleCard", "Name of one of us"))
        self.line.entered.connect(self._add)
        self.body.setSpacing(0)
        self.body.addWidget(self.table)
        self.body.addWidget(self.line)
        self.table.edit_requested.connect(self._change)
        self.table.delete_requested.connect(self._delete)
        self.table.row_requested.connect(self.line.begin)

    def show_people(self, exchange: Exchange, people: Sequence[Attendee]) -> None:
        """Show who of us takes part."""
        self._exchange, self._people = exchange, list(people)
        read_only = self._desk.workspace.read_only
        self.table.show_records(people)
        self.table.set_read_only(read_only)
        self.table.setVisible(bool(people))
        self.header.set_sub(str(len(people) or ""))
        for widget in (self.line, self.pick):
            widget.setVisible(not read_only)

    def _pick(self) -> None:
        names = [each.colleague for each in self._people]
        known = list(dict.fromkeys([*names, *colleague_names(self._desk.workspace)]))
        nothing = translate("OurPeopleCard", "Add colleagues in the settings first.")
        sheet = Sheet("", [Choosable(name, name) for name in known], names, nothing)
        title = translate("OurPeopleCard", "Who of us takes part?")
        dialog = PickDialog(title, [sheet], translate("OurPeopleCard", "Take part"), self)
        if dialog.exec() == PickDialog.DialogCode.Accepted:
            self._set(dialog.ticked())

    @Slot(str)
    def _add(self, name: str) -> None:
        self._set([*(each.colleague for each in self._people), name])

    def _set(self, names: Sequence[str]) -> None:
        if self._exchange is not None:
            self._desk.carry_out(set_colleagues(self._desk.workspace, self._exchange, names))

    @Slot(str, object)
    def _change(self, id: str, fields: Mapping[str, Any]) -> None:
        attendee = self._desk.get(Attendee, id)
        self._desk.carry_out(change_attendee(self._desk.workspace, attendee, fields))

    @Slot(object)
    def _delete(self, ids: Sequence[str]) -> None:
        if self._exchange is None:
            return
        planned = delete_attendees(self._desk.workspace, self._exchange.project_id, ids)
        if (edit := self._desk.carry_out(planned)) is not None:
            self._desk.tell(deleted_text(planned.value), edit)
