"""The promises of a project in one table, however and wherever they were made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from presales_desk.actions.exchanges import exchanges_of
from presales_desk.planning.follow_ups import by_urgency, is_open, is_overdue
from presales_desk.records.bid import BidLetter
from presales_desk.records.follow_ups import Promise
from presales_desk.records.outline import Slide
from presales_desk.records.people import Contact
from presales_desk.records.questions import Question
from presales_desk.records.summary import Attachment
from presales_desk.records.tender import TenderClause
from presales_desk.ui.exporting import choose_report
from presales_desk.ui.models.field import Choice, Editor, Field
from presales_desk.ui.pages.engagements.follow_up_fields import (
    DueCell,
    FollowUpTable,
    field_word,
    promise_fields,
)
from presales_desk.ui.widgets.buttons import Button, Kind, Segmented
from presales_desk.ui.widgets.entry_line import EntryLine
from presales_desk.ui.widgets.frames import Card
from presales_desk.ui.widgets.labels import Muted
from presales_desk.ui.words import dotted, translate

if TYPE_CHECKING:
    from presales_desk.records.base import Record
    from presales_desk.ui.desk import Desk

REPORT = "promise-ledger"
_OPEN = 0
_PAGES: dict[type[Record], str] = {
    TenderClause: "bid",
    BidLetter: "bid",
    Question: "engagements",
    Slide: "outline",
    Attachment: "overview",
    Contact: "stakeholders",
}
"""Where an origin is seen."""


class PromiseLedger(Card):
    """What is open stands first, the most urgent above. No exchange is needed to add one."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(ledger_name(), padding=0)
        self._desk = desk
        self._project_id = ""
        self.table = FollowUpTable(desk, Promise, self._fields(), ledger_name())
        self.table.set_painter("due", DueCell(desk))
        go = translate("PromiseLedger", "Go where it was made")
        self.table.add_row_action(go, self.go_to_origin)
        shown = (translate("PromiseLedger", "Open"), translate("PromiseLedger", "All"))
        self.choice = Segmented(shown, translate("PromiseLedger", "Which promises"))
        self.choice.chosen.connect(self.refresh)
        self.line = EntryLine(translate("PromiseLedger", "What did we promise?"))
        self.line.entered.connect(self._add)
        self._none = Muted(
            translate(
                "PromiseLedger",
                "No promise is open. Whatever we say yes to, in an exchange, on the phone or in "
                "a bid, belongs here: with who keeps it, and by when.",
            ),
            wrap=True,
        )
        self._none.setContentsMargins(12, 10, 12, 10)
        self._lay_out()

    def show_project(self, project_id: str) -> None:
        """Show the promises of a project."""
        self._project_id = project_id
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Read the promises again."""
        promises = self._desk.find(Promise, project_id=self._project_id)
        open_ones = by_urgency([each for each in promises if is_open(each)])
        closed = [each for each in promises if not is_open(each)]
        shown = open_ones if self.choice.choice() == _OPEN else [*open_ones, *closed]
        self.table.show_rows(shown, project_id=self._project_id)
        self.table.setVisible(bool(shown))
        self._none.setVisible(not shown)
        self.line.setVisible(not self._desk.workspace.read_only)
        for widget in (self.choice, self.export):
            widget.setVisible(bool(promises))
        late = sum(is_overdue(each, self._desk.now().date()) for each in promises)
        counted = translate("PromiseLedger", "{count} open").format(count=len(open_ones))
        overdue = translate("PromiseLedger", "{count} overdue").format(count=late) if late else ""
        self.header.set_sub(dotted(counted, overdue) if promises else "")

    def export_word(self) -> None:
        """Ask where to save the ledger as a Word document, and write it there."""
        choose_report(self._desk, REPORT, self._project_id, self)

    def go_to_origin(self, promise_id: str) -> None:
        """Show the record in which a promise was made, or say that there is none any more."""
        promise = self._desk.get(Promise, promise_id)
        for kind, page in _PAGES.items():
            if self._desk.count(kind, id=promise.origin_id):
                self._desk.show_page(page, promise.origin_id)
                return
        if promise.exchange_id:
            self._desk.show_page("engagements", promise.exchange_id)
            return
        said = translate("PromiseLedger", "It was noted by hand: {source}")
        nowhere = translate("PromiseLedger", "It was noted by hand")
        self._desk.tell(said.format(source=promise.source) if promise.source else nowhere)

    def _lay_out(self) -> None:
        export = translate("PromiseLedger", "Export Word")
        self.export = Button(export, Kind.GHOST, "export", small=True)
        self.export.when_clicked(self.export_word)
        self.header.add(self.choice)
        self.header.add(self.export)
        self.body.setSpacing(0)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self._none)
        self.body.addStretch()
        self.body.addWidget(self.line)

    def _fields(self) -> list[Field]:
        exchange = Field(
            name="exchange_id",
            heading=translate("PromiseLedger", "Exchange"),
            editor=Editor.CHOICE,
            choices=self._exchanges,
            width=136,
        )
        source = Field(name="source", heading=field_word(Promise, "source"), width=144)
        text, whom, *others = promise_fields(self._desk)
        return [text, whom, exchange, source, *others]

    def _exchanges(self) -> list[Choice]:
        known = exchanges_of(self._desk.workspace, self._project_id)
        return [Choice(None, ""), *(Choice(each.id, each.name) for each in known)]

    @Slot(str)
    def _add(self, text: str) -> None:
        self.table.add(text=text)


def ledger_name() -> str:
    """Return what the table is called."""
    return translate("PromiseLedger", "Promise ledger")
