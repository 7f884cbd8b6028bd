"""The preparation of an exchange: what is known, and what has to be ready."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Slot

from presales_desk.actions.preparation import read_preparation
from presales_desk.planning.preparation import INFORMATION, LISTS
from presales_desk.records.enums import MaterialKind
from presales_desk.ui.overriding import override
from presales_desk.ui.pages.engagements.files_part import FilesPart
from presales_desk.ui.pages.engagements.tab import ExchangeTab
from presales_desk.ui.pages.engagements.tabs.preparation.carry import CarryCard
from presales_desk.ui.pages.engagements.tabs.preparation.checks import ChecksCard
from presales_desk.ui.pages.engagements.tabs.preparation.commands import tab_commands
from presales_desk.ui.pages.engagements.tabs.preparation.details import DetailsCard
from presales_desk.ui.pages.engagements.tabs.preparation.information import InformationCard
from presales_desk.ui.pages.engagements.tabs.preparation.runs import last_run
from presales_desk.ui.pages.engagements.tabs.preparation.step_list import StepList
from presales_desk.ui.panes import Panes
from presales_desk.ui.widgets.frames import Card, column, scrolled_column
from presales_desk.ui.words import language, translate

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtWidgets import QWidget

    from presales_desk.ui.commands import Command
    from presales_desk.ui.desk import Desk
    from presales_desk.ui.pages.engagements.tabs.preparation.step_list import StepRow

_STEPS_WIDTH, _STEPS_WIDE, _CARDS_WIDTH, _BAR = 208, 240, 800, 6


class PreparationTab(ExchangeTab):
    """What earlier exchanges left over, the head facts, and the checklists of the method."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.steps = StepList()
        self.steps.opened.connect(self._lead_to)
        self.cards: dict[str, ChecksCard] = {}
        self._body, self._scroll = scrolled_column(spacing=12)
        self._body.setContentsMargins(0, 0, _BAR, 0)  # else the scroll bar touches the cards
        self._list_card = Card(translate("PreparationTab", "Steps"), padding=0)
        self._list_card.body.addWidget(self.steps)
        self._lay_out()

    @override
    def make_parts(self) -> Iterator[None]:
        self.carry = CarryCard(self._desk)
        self._add(self.carry)
        yield
        self.details = DetailsCard(self._desk)
        self._add(self.details)
        yield
        self.information = InformationCard(self._desk)
        self._add(self.information)
        yield
        for step in LISTS:
            self.cards[step] = ChecksCard(self._desk, step)
            self._add(self.cards[step])
            yield
        self.files = FilesPart(self._desk, MaterialKind.OURS, "engagements.prepared_files")
        self.cards["material"].body.addWidget(self.files)
        self.carry.table.selected.connect(self.changed)

    @override
    def commands(self) -> Sequence[Command]:
        return tab_commands(self)

    @override
    def refresh(self) -> None:
        today = self._desk.now().date()
        state = read_preparation(self._desk.workspace, self.exchange_id, today)
        exchange, records = state.known.exchange, state.known.records
        self.carry.show_state(state)
        self.carry.setVisible(records.place_of(exchange.id) > 0 or bool(state.carried))
        self.details.show_exchange(exchange, records)
        self.information.show_exchange(exchange)
        for step in state.steps[1:]:
            sub = last_run(records, exchange) if step.key == "rehearsal" else ""
            self.cards[step.key].show_state(exchange, step, sub)
        self.information.header.set_sub(f"{state.steps[0].done}/{state.steps[0].total}")
        self.files.show_files(exchange)
        self.steps.show_steps(state.steps)
        self.changed.emit()

    @override
    def reveal(self, record_id: str) -> bool:
        if record_id == self.exchange_id:
            self.details.form.focus_field("name")
            return True
        for table in (self.carry.table, *(card.table for card in self.cards.values())):
            if table.reveal(record_id):
                table.setFocus()
                self._scroll.ensureWidgetVisible(table)
                return True
        return False

    @override
    def panes(self) -> Sequence[QWidget]:
        return (self._list_card, self.carry, self.details, self.information, *self.cards.values())

    @override
    def commit(self) -> None:
        for form in (self.details.form, self.information.form):
            form.flush()

    def lead_to(self, step: str) -> None:
        """Scroll to the card of a step."""
        card = self.information if step == INFORMATION else self.cards[step]
        QTimer.singleShot(0, card, lambda: self._scroll.verticalScrollBar().setValue(card.y()))

    @Slot(object)
    def _lead_to(self, row: StepRow) -> None:
        self.lead_to(row.key)

    def _add(self, card: QWidget) -> None:
        self._body.insertWidget(self._body.count() - 1, card)  # above the stretch

    def _lay_out(self) -> None:
        panes = Panes("engagements.preparation", self._desk.preferences, gap=12)
        column(self, margin=16).addWidget(panes)  # before it is filled, which is quicker
        panes.add_pane(self._list_card, _STEPS_WIDTH if language() == "zh" else _STEPS_WIDE)
        panes.add_pane(self._scroll, _CARDS_WIDTH, grows=True)
        panes.restore()
