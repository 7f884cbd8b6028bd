"""The preparation of an exchange: what is known, and what has to be ready."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.actions.exchanges import read_exchanges
from presales_desk.records.exchange import Exchange
from presales_desk.ui.overriding import override
from presales_desk.ui.pages.engagements.tab import ExchangeTab
from presales_desk.ui.pages.engagements.tabs.preparation.details import DetailsCard
from presales_desk.ui.widgets.frames import column, scrolled_column

if TYPE_CHECKING:
    from presales_desk.ui.desk import Desk


class PreparationTab(ExchangeTab):
    """Head facts, what earlier exchanges left over, and the checklists of the method."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.details = DetailsCard(desk)
        self._body, self._scroll = scrolled_column(margin=16, spacing=12)
        self._body.insertWidget(0, self.details)
        column(self).addWidget(self._scroll)

    @override
    def refresh(self) -> None:
        exchange = self._desk.get(Exchange, self.exchange_id)
        records = read_exchanges(self._desk.workspace, exchange.project_id)
        self.details.show_exchange(exchange, records)

    @override
    def reveal(self, record_id: str) -> bool:
        if record_id != self.exchange_id:
            return False
        self.details.form.focus_field("name")
        return True

    @override
    def commit(self) -> None:
        self.details.form.flush()
