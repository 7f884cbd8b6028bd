"""The page of exchanges: one of them at a time, from its preparation to its summary."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from presales_desk.actions.exchanges import TABLES, read_exchanges, unprepared
from presales_desk.planning.exchanges import FlowKind, next_exchange
from presales_desk.planning.preparation import project_flow
from presales_desk.records.exchange import Exchange
from presales_desk.records.exchange_records import ExchangeRecords
from presales_desk.records.project import Project
from presales_desk.ui.companion.opener import companion_of
from presales_desk.ui.overriding import override
from presales_desk.ui.page import Page
from presales_desk.ui.pages.engagements.commands import page_commands
from presales_desk.ui.pages.engagements.filing import ExchangeFiling
from presales_desk.ui.pages.engagements.finding import exchange_of
from presales_desk.ui.pages.engagements.flow_strip import FlowStrip
from presales_desk.ui.pages.engagements.gestures import ExchangeGestures
from presales_desk.ui.pages.engagements.looks import when_and_where
from presales_desk.ui.pages.engagements.no_exchange import NoExchange
from presales_desk.ui.pages.engagements.picker import ExchangePicker
from presales_desk.ui.pages.engagements.tab_host import ExchangeTabHost
from presales_desk.ui.widgets.frames import column

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from presales_desk.planning.exchanges import FlowStep
    from presales_desk.records.project import Milestone
    from presales_desk.ui.commands import Command
    from presales_desk.ui.desk import Desk
    from presales_desk.workspace.workspace import Edit

_TAB_OF_STEP = {
    FlowKind.LISTENERS: "listeners",
    FlowKind.PREPARATION: "preparation",
    FlowKind.EXCHANGE: "preparation",
    FlowKind.SUMMARY: "summary",
}


class EngagementsPage(Page):
    """Prepare, rehearse, hold and sum up one exchange (method, sections 3 to 14)."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.setObjectName("page")
        self._project_id = self.exchange_id = ""
        self._chosen: dict[str, str] = {}
        self._records = ExchangeRecords()
        self.gestures = ExchangeGestures(desk, self)
        self.filing = ExchangeFiling(desk, self)
        self.companion = companion_of(desk)
        self.picker = ExchangePicker()
        self.host = ExchangeTabHost(desk)
        self.beginning: NoExchange | None = None
        self._parts = QStackedWidget(self)
        self._parts.addWidget(self.host)
        self.flow = FlowStrip()
        self.flow.step_chosen.connect(self._go_to_step)
        body = column(self)
        body.addWidget(self.flow)
        body.addWidget(self._parts, 1)
        self.picker.chosen.connect(self.show_exchange)
        self.picker.preparation_wanted.connect(self.gestures.prepare)
        self.gestures.made.connect(self.begin)
        self.host.turned.connect(self.header_changed)
        self.host.exchange_wanted.connect(self.show_exchange)

    @override
    def make_parts(self) -> Iterator[None]:
        return self.host.make_tabs()

    @override
    def purpose(self) -> str:
        if (exchange := self._records.exchange(self.exchange_id)) is None:
            return self.tr("Prepare, hold and sum up each exchange with the customer")
        return when_and_where(exchange, self._records.milestone(exchange))

    @override
    def part(self) -> str:
        return self.host.name

    @override
    def show_part(self, name: str) -> None:
        self.host.show_tab(name)

    @override
    def commands(self) -> Sequence[Command]:
        return [*page_commands(self), *self.host.commands()]

    @override
    def header_widget(self) -> QWidget:
        return self.picker

    @override
    def teaches(self) -> bool:
        return not self._records.exchanges

    @override
    def panes(self) -> Sequence[QWidget]:
        if self.beginning is not None and self.exchange is None:
            return (self.beginning,)
        return (self.host.bar, *self.host.in_front.panes())

    @override
    def show_project(self, project_id: str) -> None:
        self.commit()
        self._project_id = project_id
        self.exchange_id = self._chosen.get(project_id, "")
        self.refresh()

    @override
    def refresh(self) -> None:
        if self._read():
            self._show()

    @override
    def hear(self, edit: Edit) -> None:
        if edit.kinds & TABLES:
            if not self._read():
                return
            self._show_head()
        if (exchange := self._records.exchange(self.exchange_id)) is not None:
            self.host.follow(exchange, edit)

    @override
    def reveal(self, record_id: str) -> None:
        if self.exchange is not None and self.host.in_front.reveal(record_id):
            return  # what is left over is settled in another exchange than the one it came from
        if self.beginning is not None and self.exchange is None:
            self.beginning.ledger.table.reveal(record_id)
            return
        found = exchange_of(self._desk.workspace, record_id)
        if found is None:
            return
        if found.exchange_id and found.exchange_id != self.exchange_id:
            self.show_exchange(found.exchange_id)
        if found.table != Exchange.table:
            self.host.reveal(record_id, found.table)

    @override
    def place(self) -> str:
        return self.exchange_id

    @override
    def commit(self) -> None:
        self.host.commit()

    @override
    def focus_filter(self) -> None:
        self.host.in_front.focus_filter()

    @override
    def compact_changed(self, *, narrow: bool, low: bool) -> None:
        for tab in self.host.tabs.values():
            tab.compact_changed(narrow=narrow, low=low)

    @property
    def exchange(self) -> Exchange | None:
        """The exchange that is shown; None when the project has none."""
        return self._records.exchange(self.exchange_id)

    @Slot(str)
    def show_exchange(self, exchange_id: str) -> None:
        """Show an exchange of the project from now on."""
        self.commit()
        self.exchange_id = exchange_id
        self.refresh()

    @Slot(str)
    def begin(self, exchange_id: str) -> None:
        """Show an exchange that was just arranged, where its preparation begins."""
        self.show_exchange(exchange_id)
        self.host.show_tab("preparation")
        self.host.in_front.reveal(exchange_id)

    @Slot(object)
    def _go_to_step(self, step: FlowStep) -> None:
        if step.exchange.id != self.exchange_id:
            self.show_exchange(step.exchange.id)
        wanted = _TAB_OF_STEP[step.kind]
        self.host.show_tab(wanted)
        self.host.bar.setFocus(Qt.FocusReason.OtherFocusReason)  # the step may be gone by now

    def may_write(self) -> bool:
        """Tell whether the workspace can be changed."""
        return bool(self._project_id) and not self._desk.workspace.read_only

    def has_exchange(self) -> bool:
        """Tell whether an exchange is shown."""
        return self.exchange is not None

    def export(self) -> None:
        """Ask where to save the record of the shown exchange, and write it there."""
        self.commit()
        self.filing.choose_target(self.exchange_id)

    def may_change(self) -> bool:
        """Tell whether there is an exchange that can be changed."""
        return self.may_write() and self.exchange is not None

    def _read(self) -> bool:
        """Read the exchanges; False when the project is gone, as it may before the window left."""
        if not self._project_id or not self._desk.count(Project, id=self._project_id):
            return False
        self._records = read_exchanges(self._desk.workspace, self._project_id)
        if self._records.exchange(self.exchange_id) is None:
            coming = next_exchange(self._records)
            self.exchange_id = coming.id if coming is not None else ""
        self._chosen[self._project_id] = self.exchange_id
        return True

    def _show(self) -> None:
        self._show_head()
        exchange = self._records.exchange(self.exchange_id)
        if exchange is not None:
            self.host.show_exchange(exchange)

    def _show_head(self) -> None:
        waiting = unprepared(self._desk.workspace, self._project_id)
        there = bool(self._records.exchanges)
        self.picker.setVisible(there)
        self.picker.show_exchanges(self._records, waiting, self.exchange_id)
        shown = self.host if there else self._begun(waiting)
        self._parts.setCurrentWidget(shown)
        self.setFocusProxy(shown)
        self.flow.setVisible(there)
        self.flow.show_flow(project_flow(self._records), self.exchange_id)
        self.header_changed.emit()

    def _begun(self, waiting: Sequence[Milestone]) -> NoExchange:
        """Return what a project without exchanges shows; made for the first of them."""
        if self.beginning is None:
            self.beginning = NoExchange(self._desk, self.gestures)
            self._parts.addWidget(self.beginning)
        self.beginning.show_project(self._project_id, waiting)
        return self.beginning
