"""What earlier exchanges left over: it opens the preparation until it is dealt with."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QMenu

from presales_desk.actions.follow_ups import (
    change_follow_up,
    follow_up,
    handle,
    move,
    waive,
)
from presales_desk.records.enums import LeftoverKind
from presales_desk.records.follow_ups import Leftover, Promise
from presales_desk.ui.models.field import Choice, Editor, Field
from presales_desk.ui.pages.engagements.follow_up_fields import (
    DueCell,
    due_field,
    field_word,
    owner_field,
)
from presales_desk.ui.widgets.buttons import Button, Kind
from presales_desk.ui.widgets.frames import Card
from presales_desk.ui.widgets.labels import Muted, menu_text
from presales_desk.ui.widgets.reason import ReasonStrip
from presales_desk.ui.widgets.record_table import RecordTable
from presales_desk.ui.words import language, term, translate

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from presales_desk.actions.planned import Planned
    from presales_desk.actions.preparation import PreparationState
    from presales_desk.planning.follow_ups import FollowUp
    from presales_desk.records.exchange import Exchange
    from presales_desk.ui.desk import Desk

_MOST_ROWS = 10
_PROMISE = "promise"


class CarryCard(Card):
    """Leftovers, advice and promises of earlier exchanges, with the three ways to settle one."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(translate("CarryCard", "From earlier exchanges"), padding=0)
        self._desk = desk
        self._items: Sequence[FollowUp] = ()
        self._targets: Sequence[Exchange] = ()
        self._names: Mapping[str, str] = {}
        self._asked = ""
        lines = 1 if language() == "zh" else 2  # letters take more room than characters
        self.table = RecordTable(
            self._fields(), "engagements.carried", desk.preferences, lines=lines
        )
        self.table.setAccessibleName(translate("CarryCard", "From earlier exchanges"))
        self.table.grow_with_rows(_MOST_ROWS)
        self.table.set_painter("due", DueCell(desk))
        self.reason = ReasonStrip()
        self.reason.returns_to = self.table
        self.reason.give_button.setText(translate("CarryCard", "Waive"))
        self.reason.given.connect(self._waive)
        self._none = Muted(translate("CarryCard", "Nothing open from earlier exchanges."))
        self._none.setContentsMargins(12, 8, 12, 10)
        self.body.setSpacing(0)
        for part in (self.table, self._none, self.reason):
            self.body.addWidget(part)
        self.buttons = self._make_buttons()
        self.table.edit_requested.connect(self._change)
        self.table.selected.connect(self._allow)

    def show_state(self, state: PreparationState) -> None:
        """Show what is carried to an exchange."""
        self._items, self._targets = state.carried, state.targets
        self._names = {each.id: each.name for each in state.known.records.exchanges}
        read_only = self._desk.workspace.read_only
        self.table.show_records(self._items)
        self.table.set_read_only(read_only)
        self.table.setVisible(bool(self._items))
        self._none.setVisible(not self._items)
        self.header.set_sub(str(len(self._items) or ""))
        for button in self.buttons:
            button.setVisible(bool(self._items) and not read_only)
        if self._asked and self._asked not in {item.id for item in self._items}:
            self.reason.hide()  # what it asks about is settled by now
        self._allow()

    def has_choice(self) -> bool:
        """Tell whether a row is chosen that can be settled."""
        return bool(self.table.current_id()) and not self._desk.workspace.read_only

    def handle(self) -> None:
        """Note that the chosen rows were dealt with."""
        today = self._desk.now().date()
        for item in self._chosen():
            self._settle(handle(item, today))

    def choose_target(self) -> None:
        """Ask to which later exchange the chosen rows are moved."""
        menu = QMenu(self)
        for target in self._targets:
            menu.addAction(menu_text(target.name), partial(self.move_to, target))
        new = translate("CarryCard", "To a new exchange")
        menu.addAction(new, partial(self.move_to, None))
        button = self.buttons[1]
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def move_to(self, target: Exchange | None) -> None:
        """Move the chosen rows to a later exchange; None arranges one."""
        for item in self._chosen():
            planned = move(self._desk.workspace, item, target)
            self._desk.carry_out(planned)
            target = planned.value

    def ask_reason(self) -> None:
        """Ask why the chosen row is given up."""
        for item in self._chosen()[:1]:
            self._asked = item.id
            self.reason.ask(translate("CarryCard", "Waive: {text}").format(text=item.text))

    @Slot(str)
    def _waive(self, reason: str) -> None:
        item = follow_up(self._desk.workspace, self._asked)
        if not reason:
            self.reason.ask(translate("CarryCard", "Waive: {text}").format(text=item.text))
            return
        self._asked = ""
        self._settle(waive(item, reason, self._desk.now().date()))

    def _settle(self, planned: Planned[Any]) -> None:
        edit = self._desk.carry_out(planned)
        if edit is not None:
            self._desk.tell(self._desk.words.label(edit.label), edit)

    def _chosen(self) -> list[FollowUp]:
        ids = self.table.selected_ids() or [self.table.current_id()]
        return [item for item in self._items if item.id in ids]

    @Slot(str, object)
    def _change(self, id: str, fields: Mapping[str, Any]) -> None:
        item, today = follow_up(self._desk.workspace, id), self._desk.now().date()
        if isinstance(item, Leftover):
            self._desk.carry_out(change_follow_up(item, fields, today))
        else:
            self._desk.carry_out(change_follow_up(item, fields, today))

    @Slot()
    def _allow(self) -> None:
        for button in self.buttons:
            button.setEnabled(self.has_choice())

    def _make_buttons(self) -> tuple[Button, Button, Button]:
        texts = (
            (translate("CarryCard", "Dealt with"), "ok", self.handle),
            (translate("CarryCard", "Move on…"), "skip", self.choose_target),
            (translate("CarryCard", "Waive…"), "x", self.ask_reason),
        )
        made = [
            Button(text, Kind.GHOST, icon, small=True).when_clicked(act)
            for text, icon, act in texts
        ]
        for button in made:
            self.header.add(button)
        return made[0], made[1], made[2]

    def _fields(self) -> tuple[Field, ...]:
        return (
            Field(
                name="kind",
                heading=field_word(Leftover, "kind"),
                editor=Editor.CHOICE,
                choices=_kinds(),
                derive=_kind,
                read_only=True,
                width=96 if language() == "zh" else 108,
            ),
            Field(
                name="text",
                heading=field_word(Leftover, "text"),
                editor=Editor.LONG_TEXT,
                optional=False,
                width=0,
            ),
            Field(
                name="handling",
                heading=field_word(Leftover, "handling"),
                editor=Editor.LONG_TEXT,
                derive=lambda item: getattr(item, "handling", ""),
                read_only=True,
                width=0,
            ),
            Field(
                name="exchange_id",
                heading=translate("CarryCard", "From"),
                derive=self._origin,
                read_only=True,
                width=140,
            ),
            owner_field(self._desk, Leftover),
            due_field(Leftover),
        )

    def _origin(self, item: FollowUp) -> str:
        return self._names.get(item.exchange_id or "", "")


def _kinds() -> tuple[Choice, ...]:
    return (
        Choice(LeftoverKind.ISSUE, term("leftover_kind.issue"), "warning"),
        Choice(LeftoverKind.ADVICE, term("leftover_kind.advice"), "primary"),
        Choice(_PROMISE, translate("CarryCard", "Promise"), "danger"),
    )


def _kind(item: FollowUp) -> object:
    return _PROMISE if isinstance(item, Promise) else item.kind
