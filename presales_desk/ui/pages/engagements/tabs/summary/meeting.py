"""Group 1: when it was really held, what was noted then, by what agenda, and who came."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Slot

from presales_desk.actions.attendees import change_attendee, mark_present
from presales_desk.actions.exchange_rows import change_row
from presales_desk.actions.exchanges import change_exchange
from presales_desk.records.exchange import AgendaItem, Attendee, Exchange
from presales_desk.ui.models.field import Editor, Field
from presales_desk.ui.overriding import override
from presales_desk.ui.pages.engagements.clock_field import ClockField, on_day
from presales_desk.ui.pages.engagements.follow_up_fields import field_word
from presales_desk.ui.pages.engagements.rows_table import RowsTable
from presales_desk.ui.widgets.buttons import Button, Kind
from presales_desk.ui.widgets.frames import Card, row
from presales_desk.ui.widgets.record_form import RecordForm
from presales_desk.ui.widgets.record_table import RecordTable
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Mapping

    from presales_desk.actions.planned import Planned
    from presales_desk.records.base import Record
    from presales_desk.records.exchange_material import ExchangeMaterial
    from presales_desk.ui.desk import Desk

_MOST_ROWS = 12


class MeetingPart:
    """Puts form, agenda and attendance into the card of the group."""

    def __init__(self, desk: Desk, card: Card) -> None:
        self._desk = desk
        self._material: ExchangeMaterial | None = None
        self.form = RecordForm(_fields(), 4)
        self.agenda = AgendaTable(desk)
        self.attendance = RecordTable(
            _people_fields(self._name), "engagements.attendance", desk.preferences
        )
        self.attendance.setAccessibleName(translate("MeetingPart", "Who came"))
        self.attendance.grow_with_rows(2 * _MOST_ROWS)
        add = translate("MeetingPart", "Add agenda item")
        self.add = Button(add, Kind.GHOST, "plus", small=True).when_clicked(self.agenda.add)
        everybody = translate("MeetingPart", "Everybody came")
        self.all_came = Button(everybody, Kind.GHOST, "check", small=True)
        self.all_came.when_clicked(self._mark_all)
        self._fill(card)
        self.form.edit_requested.connect(self._change_exchange)
        self.attendance.edit_requested.connect(self._change_person)

    def show(self, material: ExchangeMaterial) -> None:
        """Show when it was held, the notes, the agenda and who came."""
        self._material = material
        exchange, read_only = material.exchange, self._desk.workspace.read_only
        own = {"project_id": exchange.project_id, "exchange_id": exchange.id}
        self.form.show_record(exchange)
        self.form.set_read_only(read_only)
        self.agenda.day = day_of(material, self._desk)
        self.agenda.show_rows(material.agenda, **own)
        self.attendance.show_records(material.attendees)
        self.attendance.set_read_only(read_only)
        self.attendance.setVisible(bool(material.attendees))
        self.add.setVisible(not read_only)
        open_ones = any(each.present is None for each in material.attendees)
        self.all_came.setVisible(open_ones and not read_only)

    def _fill(self, card: Card) -> None:
        card.header.add(self.all_came)
        card.header.add(self.add)
        form = row()
        form.setContentsMargins(12, 8, 12, 8)
        form.addWidget(self.form)
        card.body.addLayout(form)
        card.body.addWidget(self.agenda)
        card.body.addWidget(self.attendance)

    def _name(self, attendee: Attendee) -> str:
        if self._material is None:
            return ""
        return self._material.name(attendee.stakeholder_id) or attendee.colleague

    @Slot(str, object, str)
    def _change_exchange(self, name: str, value: Any, merge_key: str) -> None:
        if self._material is None:
            return
        exchange = self._desk.get(Exchange, self._material.exchange.id)
        fields = on_day({name: value}, day_of(self._material, self._desk))
        planned = change_exchange(self._desk.workspace, exchange, fields)
        self._desk.carry_out(planned, merge_key=merge_key)

    @Slot(str, object)
    def _change_person(self, id: str, fields: Mapping[str, Any]) -> None:
        attendee = self._desk.get(Attendee, id)
        self._desk.carry_out(change_attendee(self._desk.workspace, attendee, fields))

    def _mark_all(self) -> None:
        if self._material is not None:
            self._desk.carry_out(mark_present(self._material.exchange, self._material.attendees))


class AgendaTable(RowsTable):
    """The points of the agenda in their order, with the times at which they really began.

    Attributes:
        day: On which they began.

    """

    def __init__(self, desk: Desk) -> None:
        title = translate("MeetingPart", "Agenda")
        super().__init__(desk, AgendaItem, _agenda_fields(), title, movable=True)
        self.grow_with_rows(_MOST_ROWS)
        self.day = desk.now().date()

    @override
    def planned_change(self, row: Record, fields: Mapping[str, Any]) -> Planned[Any]:
        return change_row(row, on_day(dict(fields), self.day))


def day_of(material: ExchangeMaterial, desk: Desk) -> dt.date:
    """Return the day on which an exchange was held, or is to be; today while that is open."""
    if material.exchange.started is not None:
        return material.exchange.started.date()
    known = material.milestone.day if material.milestone is not None else None
    return known or desk.now().date()


def _fields() -> tuple[Field, ...]:
    began, ended = (
        ClockField(name=name, heading=field_word(Exchange, name), placeholder="14:05")
        for name in ("started", "ended")
    )
    heading = field_word(Exchange, "note")  # what the live companion took down line by line
    return began, ended, Field(name="note", heading=heading, editor=Editor.LONG_TEXT, span=4)


def _agenda_fields() -> tuple[Field, ...]:
    minutes = field_word(AgendaItem, "minutes")
    return (
        Field(name="text", heading=field_word(AgendaItem, "text"), optional=False, width=0),
        Field(name="minutes", heading=minutes, editor=Editor.NUMBER, width=72),
        Field(name="speaker", heading=field_word(AgendaItem, "speaker"), width=120),
        ClockField(name="started", heading=field_word(AgendaItem, "started"), width=96),
    )


def _people_fields(name_of: Callable[[Attendee], str]) -> tuple[Field, ...]:
    return (
        Field(
            name="name",
            heading=translate("MeetingPart", "Who came"),
            derive=name_of,
            read_only=True,
            width=120,
        ),
        Field(name="part", heading=field_word(Attendee, "part"), width=200),
        Field(
            name="present",
            heading=field_word(Attendee, "present"),
            editor=Editor.CHECK,
            derive=lambda one: bool(one.present),
            width=64,
        ),
        Field(name="reaction", heading=field_word(Attendee, "reaction"), width=0),
    )
