"""When, where and why: the head facts of an exchange, edited in place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Slot

from presales_desk.actions.exchanges import OF_MILESTONE, change_exchange
from presales_desk.records.enums import ExchangeForm, ExchangeState
from presales_desk.records.exchange import Exchange
from presales_desk.records.outline import Outline
from presales_desk.records.plan import Phase
from presales_desk.ui.models.field import Choice, Editor, Field, choices_of
from presales_desk.ui.widgets.frames import Card
from presales_desk.ui.widgets.record_form import RecordForm
from presales_desk.ui.widgets.value_editors import ChoiceField
from presales_desk.ui.words import translate, words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.records.base import Record
    from presales_desk.records.exchange_records import ExchangeRecords
    from presales_desk.records.project import Milestone
    from presales_desk.ui.desk import Desk

_COLUMNS = 4


class DetailsCard(Card):
    """Name, day, place, purpose, phase and talk of an exchange; its key date follows."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(translate("DetailsCard", "When, where and why"))
        self._desk = desk
        self._milestone: Milestone | None = None
        self._exchange: Exchange | None = None
        self.form = RecordForm(self._fields(), _COLUMNS)
        self.body.addWidget(self.form)
        self.form.edit_requested.connect(self._change)
        self.form.typing.connect(desk.typing)

    def show_exchange(self, exchange: Exchange, records: ExchangeRecords) -> None:
        """Show an exchange as it is stored."""
        self._exchange, self._milestone = exchange, records.milestone(exchange)
        for name, kind in (("phase_id", Phase), ("outline_id", Outline)):
            _offer(self.form, name, self._of_project(kind, exchange.project_id))
        self.form.show_record(exchange)
        self.form.set_read_only(self._desk.workspace.read_only)

    def _of_project(self, kind: type[Record], project_id: str) -> list[Choice]:
        found = self._desk.find(kind, project_id=project_id)
        named = [
            (each.id, getattr(each, "name", "") or getattr(each, "title", "")) for each in found
        ]
        return [Choice(None, ""), *(Choice(id, name) for id, name in named)]

    def _dated(self, name: str) -> Any:
        return getattr(self._milestone, name, None)

    def _fields(self) -> tuple[Field, ...]:
        return (
            Field(name="name", heading=field_name("name"), optional=False, span=2),
            Field(
                name="day",
                heading=translate("DetailsCard", "Day"),
                editor=Editor.DATE,
                derive=lambda _: self._dated("day"),
            ),
            Field(
                name="time",
                heading=translate("DetailsCard", "Time"),
                placeholder="14:00",
                derive=lambda _: self._dated("time") or "",
            ),
            Field(name="place", heading=field_name("place"), span=2),
            Field(name="slot_minutes", heading=field_name("slot_minutes"), editor=Editor.INTEGER),
            _choice("form", choices_of(ExchangeForm, "exchange_form")),
            Field(name="purpose", heading=field_name("purpose"), editor=Editor.LONG_TEXT, span=4),
            _choice("phase_id", ()),
            _choice("outline_id", (), span=2),
            _choice("state", choices_of(ExchangeState, "exchange_state")),
        )

    @Slot(str, object, str)
    def _change(self, name: str, value: Any, merge_key: str) -> None:
        if self._exchange is None:
            return
        stored = self._desk.get(Exchange, self._exchange.id)
        if name == OF_MILESTONE[1]:
            value = value.replace("：", ":")
        planned = change_exchange(self._desk.workspace, stored, {name: value})
        self._desk.carry_out(planned, merge_key=merge_key)


def field_name(name: str) -> str:
    """Return what a field of an exchange is called."""
    return words().text(f"field.exchange.{name}")


def _choice(name: str, choices: Sequence[Choice], span: int = 1) -> Field:
    return Field(
        name=name, heading=field_name(name), editor=Editor.CHOICE, choices=choices, span=span
    )


def _offer(form: RecordForm, name: str, choices: Sequence[Choice]) -> None:
    editor = form.editor(name)
    if isinstance(editor, ChoiceField):
        editor.show_choices(choices)
