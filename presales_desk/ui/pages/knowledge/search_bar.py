"""The search field with everything about the answer: chosen filters, count, time, order."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame

from presales_desk.ui.overriding import override
from presales_desk.ui.pages.knowledge.choices import choice_name
from presales_desk.ui.pages.knowledge.saved_searches import SavedSearches
from presales_desk.ui.pages.knowledge.sort_button import SortButton
from presales_desk.ui.widgets.chips import Chip
from presales_desk.ui.widgets.frames import column, row
from presales_desk.ui.widgets.labels import ElidedLabel
from presales_desk.ui.widgets.search_field import SearchField
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from presales_desk.actions.knowledge_reader import Answer
    from presales_desk.knowledge.hits import Order
    from presales_desk.ui.desk import Desk
    from presales_desk.ui.pages.knowledge.choices import Choice

_MOST_CHIPS = 6
_ROWS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_PAGES = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


class QueryField(SearchField):
    """Where one types; the arrow keys move through the list below without leaving it.

    Signals:
        moved: The list should go this many rows on.
        paged: The list should go this many pages on.
    """

    moved = Signal(int)
    paged = Signal(int)

    def __init__(self) -> None:
        placeholder = translate("QueryField", "Search titles, texts and files; words may be short")
        super().__init__(placeholder, large=True)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _ROWS:
            self.moved.emit(_ROWS[key])
        elif key in _PAGES:
            self.paged.emit(_PAGES[key])
        else:
            super().keyPressEvent(event)


class SearchBar(QFrame):
    """What is asked, and in short what the answer is.

    Signals:
        order_changed: What should come first is another now.
        choice_dropped: A Choice that should narrow the search no more.
    """

    order_changed = Signal()
    choice_dropped = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("toolBar")
        self.field = QueryField()
        self.count = ElidedLabel("", "muted")
        self.sorting = SortButton()
        self.sorting.changed.connect(self.order_changed)
        self.saved = SavedSearches(desk)
        self._chips = row(spacing=6)
        line = row(spacing=8)
        line.addLayout(self._chips)
        line.addWidget(self.count, 1)
        line.addWidget(self.saved)
        line.addWidget(self.sorting)
        body = column(self, spacing=8)
        body.setContentsMargins(16, 10, 16, 8)
        body.addWidget(self.field)
        body.addLayout(line)

    @property
    def order(self) -> Order:
        """What should come first."""
        return self.sorting.order

    def show_answer(self, answer: Answer) -> None:
        """Say how much was found, and how fast; nothing while there is nothing to find."""
        if not answer.everything.entries:
            self.count.setText("")
            return
        words = translate("SearchBar", "Found {count} in {seconds} s")
        seconds = f"{max(answer.took_ms / 1000, 0.01):.2f}"
        self.count.setText(words.format(count=f"{answer.total:,}", seconds=seconds))

    def show_choices(self, choices: Sequence[Choice]) -> None:
        """Show a chip for every chosen value; a click on it lets go of the value."""
        while (item := self._chips.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for choice in choices[:_MOST_CHIPS]:
            self._chips.addWidget(self._chip(choice))
        if len(choices) > _MOST_CHIPS:
            self._chips.addWidget(Chip(f"+{len(choices) - _MOST_CHIPS}"))

    def _chip(self, choice: Choice) -> Chip:
        chip = Chip(f"{choice_name(choice)}  ×", "on", clickable=True)
        forget = translate("SearchBar", "Search without “{name}”")
        chip.setAccessibleName(forget.format(name=choice_name(choice)))
        chip.clicked.connect(partial(self.choice_dropped.emit, choice))
        return chip

    @Slot()
    def take_focus(self) -> None:
        """Put the cursor into the field, its text selected."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
