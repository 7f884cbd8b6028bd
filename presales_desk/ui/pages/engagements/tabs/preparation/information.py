"""Gathering information: what is known of the circumstances, the competition and six aspects."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Slot

from presales_desk.actions.exchanges import change_exchange
from presales_desk.actions.preparation import change_aspect, turn_method
from presales_desk.method import load
from presales_desk.records.exchange import Exchange
from presales_desk.ui.models.field import Choice, Editor, Field
from presales_desk.ui.pages.engagements.tabs.preparation.details import field_name
from presales_desk.ui.widgets.frames import Card
from presales_desk.ui.widgets.record_form import RecordForm
from presales_desk.ui.words import language, term

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from presales_desk.method.items import Item
    from presales_desk.ui.desk import Desk

_COLUMNS = 4
_ASPECT, _METHOD = "aspects.", "methods."


class InformationCard(Card):
    """The first step of the preparation: filled in instead of ticked off."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(term("method.preparation_steps.information"))
        self._desk = desk
        self._exchange: Exchange | None = None
        self.form = RecordForm(tuple(_fields()), _COLUMNS)
        self.body.addWidget(self.form)
        self.form.edit_requested.connect(self._change)
        self.form.typing.connect(desk.typing)

    def show_exchange(self, exchange: Exchange) -> None:
        """Show what was gathered for an exchange."""
        self._exchange = exchange
        self.form.show_record(exchange)
        self.form.set_read_only(self._desk.workspace.read_only)

    @Slot(str, object, str)
    def _change(self, name: str, value: Any, merge_key: str) -> None:
        if self._exchange is None:
            return
        exchange = self._desk.get(Exchange, self._exchange.id)
        if name.startswith(_ASPECT):
            planned: Any = change_aspect(exchange, name.removeprefix(_ASPECT), value)
        elif name.startswith(_METHOD):
            planned, merge_key = turn_method(exchange, name.removeprefix(_METHOD)), ""
        else:
            planned = change_exchange(self._desk.workspace, exchange, {name: value or ""})
        self._desk.carry_out(planned, merge_key=merge_key)


def _fields() -> Iterator[Field]:
    method = load()
    yield _choice("information_phase", method.information_phases)
    yield _choice("competition_state", method.competition_states)
    for name in ("conditions", "earlier"):
        yield Field(name=name, heading=field_name(name), editor=Editor.LONG_TEXT, span=2)
    for aspect in method.information_aspects:
        yield Field(
            name=f"{_ASPECT}{aspect.key}",
            heading=aspect.name.of(language()),
            editor=Editor.LONG_TEXT,
            placeholder=aspect.help.of(language()) if aspect.help else "",
            derive=partial(_aspect, aspect.key),
            span=2,
        )
    for way in method.information_methods:
        yield Field(
            name=f"{_METHOD}{way.key}",
            heading=way.name.of(language()),
            editor=Editor.CHECK,
            derive=partial(_used, way.key),
        )


def _aspect(key: str, exchange: Exchange) -> str:
    return exchange.aspects.get(key, "")


def _used(key: str, exchange: Exchange) -> bool:
    return key in exchange.methods


def _choice(name: str, items: Sequence[Item]) -> Field:
    choices = (Choice("", ""), *(Choice(item.key, item.name.of(language())) for item in items))
    return Field(name=name, heading=field_name(name), editor=Editor.CHOICE, choices=choices, span=2)
