"""Above the matrix: which clauses are looked at, what they say, and how they are grouped."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame

from presales_desk.ui.models.field import Choice
from presales_desk.ui.pages.bid.matrix.rows import Filter, Grouping
from presales_desk.ui.widgets.buttons import IconButton
from presales_desk.ui.widgets.chips import Chip
from presales_desk.ui.widgets.frames import row
from presales_desk.ui.widgets.labels import Muted
from presales_desk.ui.widgets.search_field import SearchField
from presales_desk.ui.widgets.value_editors import ChoiceField
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from collections.abc import Mapping

_SEARCH_WIDTH = 200
_GROUPING_LETTERS = 9


class MatrixToolBar(QFrame):
    """Filters with their counts, search, grouping and how high the rows are.

    Signals:
        narrowed: Filter, search or grouping is another.
    """

    narrowed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("toolBar")
        self.setFixedHeight(40)
        self.filter, self.text = Filter.ALL, ""
        self.chips = {each: Chip("", clickable=True) for each in Filter}
        self.search = SearchField(translate("MatrixToolBar", "Clause number, words"))
        self.search.setMaximumWidth(_SEARCH_WIDTH)
        self.search.searched.connect(self._search)
        self.groupings = ChoiceField()
        self.groupings.setAccessibleName(translate("MatrixToolBar", "Group by"))
        self.groupings.show_choices([Choice(each, _grouping_name(each)) for each in Grouping])
        self.groupings.setMinimumContentsLength(_GROUPING_LETTERS)
        self.groupings.typed_changed.connect(self.narrowed)
        name = translate("MatrixToolBar", "Two lines of each text")
        self.two_lines = IconButton("list", name, checkable=True)
        line = row(self, spacing=8)
        line.setContentsMargins(16, 0, 16, 0)
        for wanted, chip in self.chips.items():
            chip.clicked.connect(partial(self.choose, wanted))
            line.addWidget(chip)
        line.addWidget(self.search, 9)  # its room first, then the gap
        line.addStretch(1)
        line.addWidget(Muted(translate("MatrixToolBar", "Group")))
        line.addWidget(self.groupings)
        line.addWidget(self.two_lines)
        self.show_counts({})

    @property
    def grouping(self) -> Grouping:
        """What clauses that stand together have in common."""
        return Grouping(str(self.groupings.typed()))

    def choose(self, wanted: Filter) -> None:
        """Look at these clauses."""
        if wanted is not self.filter:
            self.filter = wanted
            self.narrowed.emit()

    def widen(self) -> None:
        """Look at every clause."""
        self.search.clear()
        self.filter, self.text = Filter.ALL, ""
        self.narrowed.emit()

    def show_counts(self, counts: Mapping[Filter, int]) -> None:
        """Show how many clauses each filter leaves; those that leave none are away."""
        for wanted, chip in self.chips.items():
            count = counts.get(wanted, 0)
            tone = "amber" if wanted is Filter.MANDATORY else "line"
            chosen = wanted is self.filter
            chip.show_text(f"{_filter_name(wanted)} {count}", "on" if chosen else tone)
            chip.setVisible(bool(count) or chosen or wanted is Filter.ALL)

    @Slot(str)
    def _search(self, text: str) -> None:
        if text.casefold() != self.text:
            self.text = text.casefold()
            self.narrowed.emit()


def _filter_name(wanted: Filter) -> str:
    return {
        Filter.ALL: translate("MatrixToolBar", "All"),
        Filter.MANDATORY: translate("MatrixToolBar", "★ Mandatory"),
        Filter.NO_PROOF: translate("MatrixToolBar", "No evidence"),
        Filter.WORSE: translate("MatrixToolBar", "Worse"),
        Filter.OPEN: translate("MatrixToolBar", "Open"),
        Filter.CHANGED: translate("MatrixToolBar", "Changed"),
        Filter.MINE: translate("MatrixToolBar", "Mine"),
    }[wanted]


def _grouping_name(grouping: Grouping) -> str:
    return {
        Grouping.CHAPTER: translate("MatrixToolBar", "By chapter"),
        Grouping.SECTION: translate("MatrixToolBar", "By section"),
        Grouping.OWNER: translate("MatrixToolBar", "By owner"),
        Grouping.CATEGORY: translate("MatrixToolBar", "By category"),
    }[grouping]
