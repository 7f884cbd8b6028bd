"""What the tabs with one table have in common: a bar, the table, and what is said while empty."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QStackedWidget, QWidget

from presales_desk.ui.overriding import override
from presales_desk.ui.pages.bid.tab import BidTab
from presales_desk.ui.widgets.buttons import Button
from presales_desk.ui.widgets.frames import Card, column, row
from presales_desk.ui.widgets.search_field import SearchField
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from PySide6.QtWidgets import QVBoxLayout

    from presales_desk.records.base import Record
    from presales_desk.records.findings import Finding
    from presales_desk.ui.desk import Desk
    from presales_desk.ui.pages.bid.book import BidBook
    from presales_desk.ui.pages.bid.rows_table import BidRowsTable
    from presales_desk.ui.widgets.notices import EmptyState


class RowsTab(BidTab):
    """A bar with a filter and buttons, the table, and what belongs below it."""

    def __init__(self, desk: Desk, book: BidBook) -> None:
        super().__init__(desk, book)
        self.search = SearchField(translate("RowsTab", "Filter"))
        self.stack = QStackedWidget()
        self.table = self.make_table()
        self.table.say_when_empty(translate("RowsTab", "No row fits. Esc in the field clears it."))
        self.empty = self.make_empty()
        self._bar = QFrame()
        self._bar.setObjectName("toolBar")
        self._bar.setFixedHeight(44)
        self._line = row(self._bar, spacing=8)
        self._line.setContentsMargins(16, 0, 16, 0)

    def make_table(self) -> BidRowsTable:
        """Return the table."""
        raise NotImplementedError

    def make_empty(self) -> EmptyState:
        """Return what is shown while there are no rows at all."""
        raise NotImplementedError

    def make_bar(self) -> None:
        """Put what belongs there into the bar; see ``add_to_bar``."""

    def make_foot(self, body: QVBoxLayout) -> None:
        """Put what belongs below the table under it."""

    def rows(self) -> Sequence[Record]:
        """Return what the table shows, in its order."""
        raise NotImplementedError

    def noticed(self) -> Sequence[Finding]:
        """Return what is wrong with the rows; the table says it below each."""
        return ()

    @override
    def make_parts(self) -> Iterator[None]:
        self.search.setMaximumWidth(180)
        self._line.addWidget(self.search, 1)
        self.make_bar()
        body = column(self)  # before it is filled, which is quicker
        body.addWidget(self._bar)
        inner = column(margin=16, spacing=8)
        body.addLayout(inner, 1)
        card = Card(padding=0)
        inner.addWidget(card, 1)
        card.body.setSpacing(0)
        card.body.addWidget(self.stack, 1)
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.empty)
        yield
        self.make_foot(inner)
        self.search.searched.connect(self._filter)

    def add_stretch(self) -> None:
        """Keep what follows in the bar at its right end."""
        self._line.addStretch(1)

    def add_to_bar(self, widget: QWidget) -> None:
        """Put a widget at the end of the bar."""
        self._line.addWidget(widget)

    def add_button(
        self, text: str, act: Callable[[], object], icon: str = "", *, edits: bool = False
    ) -> Button:
        """Put a button at the end of the bar; one that ``edits`` is away while reading only."""
        button = Button(text, icon=icon).when_clicked(act)
        self._line.addWidget(button)
        button.setVisible(not (edits and self._desk.workspace.read_only))
        return button

    def may_write(self) -> bool:
        """Tell whether the workspace can be changed."""
        return bool(self._book.project_id) and not self._desk.workspace.read_only

    @override
    def refresh(self) -> None:
        rows, found = self.rows(), self.noticed()
        self.table.given = self.given()
        self.table.show_records(rows, found)
        in_front = self.table if self.has_rows(rows) else self.empty
        self.stack.setCurrentWidget(in_front)
        self.setFocusProxy(in_front)

    def given(self) -> dict[str, object]:
        """Return what every new row holds."""
        return {"project_id": self._book.project_id}

    def has_rows(self, rows: Sequence[Record]) -> bool:
        """Tell whether to show the table, though it may be filtered to nothing."""
        return bool(rows)

    @override
    def reveal(self, record_id: str) -> bool:
        return self.table.reveal(record_id)

    @override
    def panes(self) -> Sequence[QWidget]:
        return (self.search, self.table, self.empty)

    @override
    def focus_filter(self) -> None:
        self.search.setFocus()

    @Slot(str)
    def _filter(self, text: str) -> None:
        self.table.set_filter(text)
