"""The promises of the whole project in one table, however and wherever they were made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from presales_desk.actions.exchanges import exchanges_of
from presales_desk.planning.follow_ups import by_urgency, is_open, is_overdue
from presales_desk.records.exchange import Exchange
from presales_desk.records.follow_ups import Promise
from presales_desk.ui.commands import Command, Where
from presales_desk.ui.exporting import choose_report
from presales_desk.ui.models.field import Choice, Editor, Field
from presales_desk.ui.overriding import override
from presales_desk.ui.pages.engagements.follow_up_fields import (
    DueCell,
    FollowUpTable,
    promise_fields,
)
from presales_desk.ui.pages.engagements.tab import ExchangeTab
from presales_desk.ui.widgets.buttons import Button, Kind, Segmented
from presales_desk.ui.widgets.entry_line import EntryLine
from presales_desk.ui.widgets.frames import Card, column
from presales_desk.ui.widgets.labels import Muted
from presales_desk.ui.words import dotted, translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from presales_desk.ui.desk import Desk

REPORT = "promise-ledger"
_OPEN = 0


class PromisesTab(ExchangeTab):
    """What is open stands first, the most urgent above; the exchange shown does not matter."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._project_id = ""
        self.table = FollowUpTable(desk, Promise, self._fields(), _name())
        self.table.set_painter("due", DueCell(desk))
        shown = (translate("PromisesTab", "Open"), translate("PromisesTab", "All"))
        self.choice = Segmented(shown, translate("PromisesTab", "Which promises"))
        self.choice.chosen.connect(self.refresh)
        self.line = EntryLine(translate("PromisesTab", "What did we promise?"))
        self.line.entered.connect(self._add)
        self._none = Muted(
            translate(
                "PromisesTab",
                "No promise is open. Whatever we say yes to, in an exchange, on the phone or in "
                "a bid, belongs here: with who keeps it, and by when.",
            ),
            wrap=True,
        )
        self._none.setContentsMargins(12, 10, 12, 10)
        self._lay_out()

    @override
    def commands(self) -> Sequence[Command]:
        return (
            Command(
                id="engagements.promises",
                title=translate("PromisesTab", "Export the promise ledger…"),
                icon="export",
                where=Where.PROJECT,
                run=self._export,
            ),
        )

    @override
    @Slot()
    def refresh(self) -> None:
        exchange = self._desk.get(Exchange, self.exchange_id)
        self._project_id = exchange.project_id
        promises = self._desk.find(Promise, project_id=self._project_id)
        open_ones = [each for each in promises if is_open(each)]
        all_of_them = [*by_urgency(open_ones), *(p for p in promises if not is_open(p))]
        shown = by_urgency(open_ones) if self.choice.choice() == _OPEN else all_of_them
        self.table.show_rows(shown, project_id=self._project_id)
        self.table.setVisible(bool(shown))
        self._none.setVisible(not shown)
        self.line.setVisible(not self._desk.workspace.read_only)
        late = sum(is_overdue(each, self._desk.now().date()) for each in promises)
        counted = translate("PromisesTab", "{count} open").format(count=len(open_ones))
        overdue = translate("PromisesTab", "{count} overdue").format(count=late) if late else ""
        self._card.header.set_sub(dotted(counted, overdue))

    @override
    def reveal(self, record_id: str) -> bool:
        if self.table.reveal(record_id):
            self.table.setFocus()
            return True
        return False

    @override
    def panes(self) -> Sequence[QWidget]:
        return (self._card,)

    def _lay_out(self) -> None:
        self._card = Card(_name(), padding=0)
        export = translate("PromisesTab", "Export Word")
        self.export = Button(export, Kind.GHOST, "export", small=True).when_clicked(self._export)
        self._card.header.add(self.choice)
        self._card.header.add(self.export)
        self._card.body.setSpacing(0)
        self._card.body.addWidget(self.table, 1)
        self._card.body.addWidget(self._none)
        self._card.body.addStretch()
        self._card.body.addWidget(self.line)
        column(self, margin=16).addWidget(self._card)

    def _fields(self) -> list[Field]:
        origin = Field(
            name="exchange_id",
            heading=translate("PromisesTab", "Made in"),
            editor=Editor.CHOICE,
            choices=self._exchanges,
            width=160,
        )
        text, whom, *others = promise_fields(self._desk)
        return [text, whom, origin, *others]

    def _exchanges(self) -> list[Choice]:
        known = exchanges_of(self._desk.workspace, self._desk.project_id)
        return [Choice(None, ""), *(Choice(each.id, each.name) for each in known)]

    @Slot(str)
    def _add(self, text: str) -> None:
        self.table.add(text=text)

    def _export(self) -> None:
        choose_report(self._desk, REPORT, self._project_id, self)


def _name() -> str:
    return translate("PromisesTab", "Promise ledger")
