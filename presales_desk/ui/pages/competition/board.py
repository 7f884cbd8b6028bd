"""Tool bar, matrix, radar and empty state: everything of the page but its inspector."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from presales_desk.method.keys import Element
from presales_desk.ui.pages.competition.add_strip import AddStrip
from presales_desk.ui.pages.competition.legend import Legend
from presales_desk.ui.pages.competition.lines import LINES, TOTAL_ROW
from presales_desk.ui.pages.competition.matrix_model import MatrixModel
from presales_desk.ui.pages.competition.matrix_view import MatrixView
from presales_desk.ui.pages.competition.radar import RadarPane
from presales_desk.ui.pages.competition.states import NoRivals, WeightsBanner
from presales_desk.ui.pages.competition.tool_bar import Filter, Mode, ToolBar, chosen_sides
from presales_desk.ui.pages.competition.weights_popover import WeightsPopover
from presales_desk.ui.widgets.frames import Card, column

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.planning.competition import Standing
    from presales_desk.planning.matrix import CellKey, Matrix
    from presales_desk.records.findings import Finding
    from presales_desk.records.plan_records import PlanRecords


class MatrixBoard(QWidget):
    """Shows a project's matrix in one of three ways.

    Signals:
        looked_at: Another cell or side has the cursor.
        weighed: Weights by element, the elements of the focus, the reason.
    """

    looked_at = Signal()
    weighed = Signal(object, object, str)

    def __init__(self, *, read_only: bool) -> None:
        super().__init__()
        self.model = MatrixModel(self)
        self.model.read_only = read_only
        self.bar, self.strip, self.legend = ToolBar(), AddStrip(), Legend()
        self.view, self.radar = MatrixView(self.model), RadarPane()
        self.weights: WeightsPopover | None = None
        self.empty = NoRivals(read_only=read_only)
        self.banner = WeightsBanner(read_only=read_only)
        self._records: PlanRecords | None = None
        self._matrix: Matrix | None = None
        self._watched: str | None = None
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()
        for control in (self.bar.add, self.bar.weights):
            control.setEnabled(not read_only)

    def show_records(
        self, records: PlanRecords, matrix: Matrix, findings: Sequence[Finding]
    ) -> None:
        """Show what is stored now; the cursor stays on its cell."""
        self._records, self._matrix = records, matrix
        self.strip.show_rivals(records.competitors)
        self.bar.show_matrix(matrix)
        self.banner.show_findings(findings)
        self._show_sides({found.record_id for found in findings})

    def current_key(self) -> CellKey | None:
        """Return the cell of scores that is looked at; None when a side is, or nothing."""
        if self.bar.mode is Mode.RADAR or not self.view.currentIndex().isValid():
            return None
        return self.model.key(self.view.currentIndex())

    def current_side(self) -> Standing | None:
        """Return the side that is looked at; None when nothing is."""
        if self.is_empty() or self._matrix is None:
            return None
        if self.bar.mode is Mode.RADAR:
            return self._matrix.side(self._watched)
        index = self.view.currentIndex()
        return self.model.side(index.column()) if index.isValid() else None

    def is_empty(self) -> bool:
        """Tell whether there is no rival yet."""
        return self._stack.currentWidget() is self.empty

    def choose(
        self, competitor_id: str | None, element: Element | None = None, field: str = ""
    ) -> None:
        """Look at a cell, or at a side as a whole; a filter that hides it is lifted.

        Args:
            competitor_id: Whose; None for us.
            element: Of a cell; None for the side.
            field: Of the competitor: its row, where it has one.

        """
        row = _row(element, field)
        self._watched = competitor_id
        if not self.view.choose(competitor_id, row):
            self._filter(Filter.ALL)
            self.view.choose(competitor_id, row)
        self._show_radar()
        self.looked_at.emit()

    @Slot()
    def open_weights(self) -> None:
        """Open the popover of the weights below its button."""
        button = self.bar.weights
        if self._matrix is None or not button.isEnabled():
            return
        if self.weights is None:
            self.weights = WeightsPopover(self)
            self.weights.weighed.connect(self.weighed)
        corner = button.mapToGlobal(QPoint(button.width(), button.height() + 4))
        self.weights.open_at(corner, self._matrix.plan)

    def set_compact(self, *, narrow: bool, low: bool) -> None:
        """Leave out what only explains in a small window."""
        self.bar.set_narrow(narrow=narrow)
        self.legend.setVisible(not low)

    def _lay_out(self) -> None:
        card = Card(padding=0)
        card.body.setSpacing(0)
        card.body.addWidget(self.view, 1)
        card.body.addWidget(self.legend)
        drawing = Card(padding=0)
        drawing.body.addWidget(self.radar)
        for part in (card, drawing, self.empty):
            self._stack.addWidget(part)
        self._matrix_card, self._radar_card = card, drawing
        body = column(self)
        for part in (self.bar, self.strip, self.banner):
            body.addWidget(part)
        inner = column(margin=16)
        inner.addWidget(self._stack)
        body.addLayout(inner, 1)

    def _connect(self) -> None:
        self.bar.mode_chosen.connect(self._take_mode)
        self.bar.filter_chosen.connect(self._filter)
        self.bar.weights.clicked.connect(self.open_weights)
        self.view.weights_wanted.connect(self.open_weights)
        self.bar.add.clicked.connect(self.strip.open)
        self.empty.add_wanted.connect(self.strip.open)
        self.strip.closed.connect(self.view.setFocus)
        self.view.cursor_moved.connect(self._follow_cursor)
        self.radar.chosen.connect(self._watch)

    def _show_sides(self, doubtful: set[str]) -> None:
        if self._matrix is None:
            return
        key, side = self.current_key(), self.current_side()
        sides = [self._matrix.ours, *chosen_sides(self._matrix, self.bar.filter)]
        self.model.show_matrix(self._matrix, sides, doubtful)
        if side is not None and not self.view.currentIndex().isValid():
            row = _row(key[1] if key else None)
            if not self.view.choose(side.id, row):
                self.view.choose(None, row)
        self._show_radar()
        self._show_mode()

    def _show_radar(self) -> None:
        if self._records is not None:
            self.radar.show_sides(self._records, self.model.sides, self._watched)

    @Slot()
    def _show_mode(self) -> None:
        mode = self.bar.mode
        rivals = self._matrix.rivals if self._matrix is not None else ()
        self.view.show_evidence(shown=mode is not Mode.SCORES)
        drawn = self._radar_card if mode is Mode.RADAR else self._matrix_card
        self._stack.setCurrentWidget(drawn if rivals else self.empty)
        self.setFocusProxy(self.view if rivals else self.empty)

    @Slot()
    def _take_mode(self) -> None:
        self._show_mode()
        self._show_radar()
        self.looked_at.emit()

    @Slot(int)
    def _filter(self, chosen: int) -> None:
        self.bar.filter = Filter(chosen)
        if self._matrix is not None:
            self.bar.show_matrix(self._matrix)
            self._show_sides(set(self.model.doubtful))

    @Slot()
    def _follow_cursor(self) -> None:
        side = self.current_side()
        self._watched = side.id if side is not None else None
        self.looked_at.emit()

    @Slot(str)
    def _watch(self, competitor_id: str) -> None:
        self._watched = competitor_id or None
        self._show_radar()
        self.looked_at.emit()


def _row(element: Element | None, field: str = "") -> int:
    """Return the row of an element or of a field; without either that of the totals."""
    named = (n for n, line in enumerate(LINES) if field and line.field == field)
    return next(named, TOTAL_ROW) if element is None else list(Element).index(element)
