"""The promise ledger as a tab: the exchange shown does not matter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.records.exchange import Exchange
from presales_desk.ui.commands import Command, Where
from presales_desk.ui.overriding import override
from presales_desk.ui.pages.engagements.tab import ExchangeTab
from presales_desk.ui.pages.engagements.tabs.promises.ledger import PromiseLedger
from presales_desk.ui.widgets.frames import column
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from presales_desk.ui.desk import Desk


class PromisesTab(ExchangeTab):
    """Shows the ledger of the project."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.ledger = PromiseLedger(desk)
        column(self, margin=16).addWidget(self.ledger)

    @override
    def commands(self) -> Sequence[Command]:
        return (
            Command(
                id="engagements.promises",
                title=translate("PromisesTab", "Export the promise ledger…"),
                icon="export",
                where=Where.PROJECT,
                run=self.ledger.export_word,
            ),
        )

    @override
    def refresh(self) -> None:
        self.ledger.show_project(self._desk.get(Exchange, self.exchange_id).project_id)

    @override
    def reveal(self, record_id: str) -> bool:
        if self.ledger.table.reveal(record_id):
            self.ledger.table.setFocus()
            return True
        return False

    @override
    def panes(self) -> Sequence[QWidget]:
        return (self.ledger,)
