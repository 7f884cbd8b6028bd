"""The tabs of the bid, with the names of the tender's files beside theirs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy

from presales_desk.ui.overriding import override
from presales_desk.ui.pages.bid.tab import BidTab
from presales_desk.ui.pages.bid.tabs import TABS
from presales_desk.ui.tab_host import TabHost
from presales_desk.ui.widgets.labels import ElidedLabel
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.ui.desk import Desk
    from presales_desk.ui.pages.bid.book import BidBook
    from presales_desk.ui.tab import TabEntry
    from presales_desk.workspace.workspace import Edit


class BidTabHost(TabHost[BidTab]):
    """Lets the tab in front follow the bid of the book.

    Signals:
        chosen: Id of the record with the cursor in the tab in front.
        reveal_wanted: Id of a record that some tab shows.
    """

    chosen = Signal(str)
    reveal_wanted = Signal(str)

    def __init__(self, desk: Desk, book: BidBook) -> None:
        super().__init__(TABS, translate("BidTabHost", "Parts of the bid"))
        self._desk, self._book = desk, book
        self.source = ElidedLabel("", "muted", middle=True)
        self.source.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.source.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.add_beside(self.source)

    @override
    def make_tab(self, entry: TabEntry[BidTab]) -> BidTab:
        tab = entry.load()(self._desk, self._book)
        tab.chosen.connect(self.chosen)
        tab.reveal_wanted.connect(self.reveal_wanted)
        return tab

    @override
    def counts(self) -> Sequence[str]:
        return [entry.count(self._book) for entry in TABS]

    @override
    def can_work(self) -> bool:
        return self._book.has_tender

    def hear_others(self, edit: Edit) -> None:
        """Hear of an edit of what the book does not hold, such as letters and holidays."""
        if self._book.project_id:
            self.hear(edit)
