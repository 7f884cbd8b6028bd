"""The listener analysis of one exchange (method, section 4)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Slot

from presales_desk.actions.attendees import (
    add_listener,
    change_attendee,
    delete_attendees,
    proposed_listeners,
    set_listeners,
)
from presales_desk.actions.preparation import read_preparation
from presales_desk.records.exchange import Attendee
from presales_desk.records.people import Stakeholder
from presales_desk.ui.overriding import override
from presales_desk.ui.pages.engagements.tab import ExchangeTab
from presales_desk.ui.pages.engagements.tabs.listeners.fields import (
    NamePainter,
    StancePainter,
    form_fields,
    table_fields,
)
from presales_desk.ui.pages.engagements.tabs.listeners.our_people import OurPeopleCard
from presales_desk.ui.pages.engagements.tabs.listeners.points import PointChips
from presales_desk.ui.panes import Panes
from presales_desk.ui.widgets.buttons import Button, Kind
from presales_desk.ui.widgets.entry_line import EntryLine
from presales_desk.ui.widgets.frames import Card, column, scrolled_column
from presales_desk.ui.widgets.labels import Muted
from presales_desk.ui.widgets.pick_dialog import Choosable, PickDialog, Sheet
from presales_desk.ui.widgets.record_form import RecordForm
from presales_desk.ui.widgets.record_table import RecordTable
from presales_desk.ui.words import deleted_text, dotted, post_of, translate

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from PySide6.QtWidgets import QWidget

    from presales_desk.records.exchange import Exchange
    from presales_desk.ui.desk import Desk

_MOST_ROWS = 14
_TABLE, _FORM, _BAR = 760, 320, 6


class ListenersTab(ExchangeTab):
    """Who comes, in rows; the chosen person in full beside them; our own people below."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._exchange: Exchange | None = None
        self._shown_id = ""
        self._attendees: dict[str, Attendee] = {}
        self._people: dict[str, Stakeholder] = {}
        self._proposed: list[Stakeholder] = []
        self._body, self._scroll = scrolled_column(spacing=12)
        self._body.setContentsMargins(0, 0, _BAR, 0)
        self._lay_out()

    @override
    def make_parts(self) -> Iterator[None]:
        self.card = self._listeners_card()
        self._body.insertWidget(0, self.card)
        yield
        self.ours = OurPeopleCard(self._desk)
        self._body.insertWidget(1, self.ours)
        yield
        self.form = RecordForm(form_fields(self._person_of), 2)
        self.form.edit_requested.connect(self._change_shown)
        self.form.typing.connect(self._desk.typing)
        self._person.insertWidget(0, self.form)

    @override
    def refresh(self) -> None:
        today = self._desk.now().date()
        state = read_preparation(self._desk.workspace, self.exchange_id, today)
        exchange, records = state.known.exchange, state.known.records
        self._exchange = exchange
        self._people = {
            one.id: one for one in self._desk.find(Stakeholder, project_id=exchange.project_id)
        }
        attendees = records.attendees_of(exchange.id)
        listeners = [each for each in attendees if each.stakeholder_id]
        self._attendees = {each.id: each for each in listeners}
        self._proposed = proposed_listeners(self._desk.workspace, exchange, today)
        self._show_listeners(listeners)
        self.points.show_step(next(s for s in state.steps if s.key == "listeners"))
        self.points.setVisible(bool(listeners))
        self.ours.show_people(exchange, [each for each in attendees if not each.stakeholder_id])
        self._show_person()

    @override
    def reveal(self, record_id: str) -> bool:
        for table in (self.table, self.ours.table):
            if table.reveal(record_id):
                table.setFocus()
                return True
        return False

    @override
    def panes(self) -> Sequence[QWidget]:
        return (self.card, self.ours, self._form_card)

    @override
    def commit(self) -> None:
        self.form.flush()

    def _listeners_card(self) -> Card:
        card = Card(translate("ListenersTab", "Who listens"), padding=0)
        self.points = PointChips()
        self.table = RecordTable(
            table_fields(self._person_of), "engagements.listeners", self._desk.preferences, lines=2
        )
        self.table.setAccessibleName(translate("ListenersTab", "Who listens"))
        self.table.grow_with_rows(_MOST_ROWS)
        self.table.set_painter("name", NamePainter(self._person_of))
        self.table.set_painter("stance", StancePainter(self._person_of))
        self._lesson = Muted(
            translate(
                "ListenersTab",
                "Who will be in the room, what do they know, want and fear, and whose opinion "
                "counts? Choose them from the stakeholders, or write down a name.",
            ),
            wrap=True,
        )
        self._lesson.setContentsMargins(12, 8, 12, 8)
        self.line = EntryLine(translate("ListenersTab", "Name and title of somebody new"))
        self.line.entered.connect(self._add)
        around = column()
        around.setContentsMargins(12, 8, 12, 8)
        around.addWidget(self.points)
        card.body.setSpacing(0)
        card.body.addLayout(around)
        for part in (self.table, self._lesson, self.line):
            card.body.addWidget(part)
        self._add_buttons(card)
        self._connect_table()
        return card

    def _add_buttons(self, card: Card) -> None:
        pick = translate("ListenersTab", "From the stakeholders…")
        self.pick = Button(pick, Kind.GHOST, "people", small=True).when_clicked(self._pick)
        self.propose = Button("", Kind.LINK, "plus").when_clicked(self._take_proposed)
        card.header.add(self.propose)
        card.header.add(self.pick)

    def _connect_table(self) -> None:
        self.table.selected.connect(self._show_person)
        self.table.edit_requested.connect(self._change)
        self.table.delete_requested.connect(self._delete)
        self.table.row_requested.connect(self.line.begin)

    def _lay_out(self) -> None:
        self._form_card = Card(translate("ListenersTab", "The person"), padding=0)
        self._person, scroll = scrolled_column(margin=12, spacing=8)
        self._form_card.body.addWidget(scroll)
        panes = Panes("engagements.listeners", self._desk.preferences, gap=12)
        column(self, margin=16).addWidget(panes)  # before it is filled, which is quicker
        panes.add_pane(self._scroll, _TABLE, grows=True)
        panes.add_pane(self._form_card, _FORM)
        panes.restore()

    def _show_listeners(self, listeners: Sequence[Attendee]) -> None:
        read_only = self._desk.workspace.read_only
        self.table.show_records(listeners)
        self.table.set_read_only(read_only)
        self.table.setVisible(bool(listeners))
        self._lesson.setVisible(not listeners)
        keys = sum(each.key_person for each in listeners)
        counted = translate("ListenersTab", "{count}, of them key people: {keys}")
        said = counted.format(count=len(listeners), keys=keys) if listeners else ""
        self.card.header.set_sub(said)
        for widget in (self.pick, self.line):
            widget.setVisible(not read_only)
        offer = translate("ListenersTab", "Add expected listeners: {count}")
        self.propose.setText(offer.format(count=len(self._proposed)))
        self.propose.setToolTip("\n".join(person.name for person in self._proposed))
        self.propose.setVisible(bool(self._proposed) and not read_only)
        if listeners and not self.table.current_id():
            self.table.reveal(listeners[0].id)

    @Slot()
    def _show_person(self) -> None:
        attendee = self._attendees.get(self.table.current_id())
        person = self._person_of(attendee) if attendee is not None else None
        self._form_card.setVisible(person is not None)
        self.form.show_record(attendee if person is not None else None)
        self._shown_id = attendee.id if attendee is not None else ""  # after what was typed there
        if person is not None:
            self._form_card.header.set_title(person.name)
            self._form_card.header.set_sub(post_of(person))
            self.form.set_read_only(self._desk.workspace.read_only)

    def _person_of(self, attendee: Attendee) -> Stakeholder | None:
        return self._people.get(attendee.stakeholder_id or "")

    def _pick(self) -> None:
        if self._exchange is None:
            return
        rows = [Choosable(p.id, dotted(p.name, post_of(p))) for p in self._people.values()]
        ticked = [each.stakeholder_id or "" for each in self._attendees.values()]
        nothing = translate("ListenersTab", "The project has no stakeholders yet.")
        sheet = Sheet("", rows, ticked, nothing)
        title = translate("ListenersTab", "Who listens?")
        dialog = PickDialog(title, [sheet], translate("ListenersTab", "Take"), self)
        if dialog.exec() == PickDialog.DialogCode.Accepted:
            self.set_listeners(dialog.ticked())

    def set_listeners(self, ids: Sequence[str]) -> None:
        """Let exactly these stakeholders listen."""
        if self._exchange is not None:
            self._desk.carry_out(set_listeners(self._desk.workspace, self._exchange, ids))

    def _take_proposed(self) -> None:
        had = [each.stakeholder_id or "" for each in self._attendees.values()]
        self.set_listeners([*had, *(person.id for person in self._proposed)])

    @Slot(str)
    def _add(self, words: str) -> None:
        if self._exchange is None:
            return
        planned = add_listener(self._desk.workspace, self._exchange, words)
        self._desk.carry_out(planned)
        self.table.reveal(planned.value.id)

    @Slot(str, object)
    def _change(self, id: str, fields: Mapping[str, Any]) -> None:
        attendee = self._desk.get(Attendee, id)
        self._desk.carry_out(change_attendee(self._desk.workspace, attendee, fields))

    @Slot(str, object, str)
    def _change_shown(self, name: str, value: Any, merge_key: str) -> None:
        stored = self._desk.get(Attendee, self._shown_id)
        planned = change_attendee(self._desk.workspace, stored, {name: value})
        self._desk.carry_out(planned, merge_key=merge_key)

    @Slot(object)
    def _delete(self, ids: Sequence[str]) -> None:
        if self._exchange is None:
            return
        planned = delete_attendees(self._desk.workspace, self._exchange.project_id, ids)
        if (edit := self._desk.carry_out(planned)) is not None:
            self._desk.tell(deleted_text(planned.value), edit)
