"""Everything that would have the bid rejected or not handed in, in one list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QDialog, QWidget

from presales_desk.planning.bid.prices import offered
from presales_desk.ui.pages.bid.readiness_pane import part_name
from presales_desk.ui.widgets.buttons import Button, Kind
from presales_desk.ui.widgets.finding_list import FindingList
from presales_desk.ui.widgets.frames import column, row
from presales_desk.ui.widgets.labels import PlainLabel
from presales_desk.ui.words import counted, dotted, translate

if TYPE_CHECKING:
    from presales_desk.records.findings import Finding
    from presales_desk.ui.pages.bid.book import BidBook

_SIZE = (680, 520)


class CheckDialog(QDialog):
    """A click or Enter leads to the row that it is about.

    Signals:
        opened: Id of that row's record.
    """

    opened = Signal(str)

    def __init__(self, book: BidBook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("CheckDialog", "Check of the bid"))
        self.resize(*_SIZE)
        found = book.readiness.blockers
        said = translate("CheckDialog", "{count} {count:point|points} to mend before it is sealed")
        undone = _undone(book)
        nearly = translate("CheckDialog", "Nothing blocks the bid, but not all of it is done")
        clean = translate("CheckDialog", "Nothing blocks the bid: no clause, price, paper or task")
        free = nearly if undone else clean
        self.said = PlainLabel(counted(said, count=len(found)) if found else free, "section")
        self.undone = PlainLabel(undone, "warning", wrap=True)
        self.undone.setVisible(bool(undone))
        self.list = FindingList(translate("CheckDialog", "What to mend"), 0)
        self.list.show_items(found)
        self.list.setVisible(bool(found))
        self.list.opened.connect(self._open)
        close = Button(translate("CheckDialog", "Close"), Kind.PRIMARY)
        close.clicked.connect(self.accept)
        close.setDefault(True)
        body = column(self, margin=16, spacing=12)
        body.addWidget(self.said)
        body.addWidget(self.undone)
        body.addWidget(self.list, 1)
        if not found:
            body.addStretch(1)
        line = row()
        line.addStretch(1)
        line.addWidget(close)
        body.addLayout(line)

    @Slot(object)
    def _open(self, finding: Finding) -> None:
        if finding.record_id:
            self.accept()
            self.opened.emit(finding.record_id)


def _undone(book: BidBook) -> str:
    """Return which parts of the bid are not done yet; empty when all are."""
    parts = [share for share in book.readiness.parts if share.done < share.total]
    said = [f"{part_name(share.part)} {share.done}/{share.total}" for share in parts]
    priced = offered(book.records.bid, book.records.lines) is not None
    return dotted(*said, "" if priced else translate("CheckDialog", "no price yet"))
