"""The coverage of a talk: the answer in a line, the matrix, and what is on no slide."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QStackedWidget, QWidget

from presales_desk.actions.coverage import read_coverage
from presales_desk.ui.overriding import override
from presales_desk.ui.pages.outline.coverage.cells import rows_of
from presales_desk.ui.pages.outline.coverage.holes import HoleLists
from presales_desk.ui.pages.outline.coverage.matrix import CoverageMatrix
from presales_desk.ui.pages.outline.coverage.summary import Summary, summary_of
from presales_desk.ui.pages.outline.views import TalkView
from presales_desk.ui.panes import Panes
from presales_desk.ui.widgets.buttons import Kind
from presales_desk.ui.widgets.frames import column, row
from presales_desk.ui.widgets.labels import PlainLabel
from presales_desk.ui.widgets.notices import EmptyState, IconLabel
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.planning.coverage import Coverage
    from presales_desk.records.job import Job
    from presales_desk.ui.desk import Desk
    from presales_desk.ui.pages.outline.open_talk import OpenTalk
    from presales_desk.workspace.workspace import Reader

_MATRIX, _HOLES = 880, 300
_SIGNS = {"danger": "err", "warning": "warn", "success": "ok", "primary": "info"}


class CoverageView(TalkView):
    """Reads who gets what, off the window's thread, whenever the talk or the plan changed.

    Signals:
        cell_opened: The ListenerRow, the Column that the user wants to see or mend.
        hole_opened: The Hole that the user wants to mend.
    """

    cell_opened = Signal(object, int)
    hole_opened = Signal(object)

    def __init__(self, desk: Desk, talk: OpenTalk) -> None:
        super().__init__()
        self._desk, self._talk = desk, talk
        self.coverage: Coverage | None = None
        self.matrix, self.holes = CoverageMatrix(), HoleLists()
        self.summary, self._sign = PlainLabel("", "bold", wrap=True), IconLabel("info")
        self.matrix.opened.connect(self.cell_opened)
        self.holes.opened.connect(self.hole_opened)
        self._parts = QStackedWidget()
        self._lay_out()

    @override
    def show_talk(self) -> None:
        outline = self._talk.outline
        if outline is None:
            return
        today = self._desk.now().date()

        def work(reader: Reader, job: Job) -> Coverage:
            del job  # a few hundred links
            return read_coverage(reader, outline.id, today)

        def show(coverage: Coverage) -> None:
            if self._talk.outline is not None and self._talk.outline.id == outline.id:
                self.show_coverage(coverage)

        title = translate("Coverage", "Looking at who gets what")
        self._desk.run(work, title, show, self._desk.show_unless_gone)

    def show_coverage(self, coverage: Coverage) -> None:
        """Show what was read."""
        self.coverage = coverage
        self._parts.setCurrentIndex(0 if coverage.listeners else 1)
        self._say(summary_of(coverage))
        self.matrix.show_rows(rows_of(coverage))
        self.holes.show_holes(coverage)

    @override
    def panes(self) -> Sequence[QWidget]:
        return (self.matrix_pane, self.holes)

    @override
    def take_focus(self) -> None:
        self.matrix.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self, summary: Summary) -> None:
        self.summary.setText(summary.text)
        self._sign.show_icon(_SIGNS[summary.tone], summary.tone)

    def _lay_out(self) -> None:
        self.matrix_pane = QWidget()
        left = column(self.matrix_pane)
        left.addWidget(self._head())
        left.addWidget(self.matrix, 1)
        panes = Panes("outline.coverage", self._desk.preferences)
        panes.add_pane(self.matrix_pane, _MATRIX, grows=True)
        panes.add_pane(self.holes, _HOLES)
        panes.restore()
        self.matrix_pane.setMinimumWidth(480)
        self.holes.setMinimumWidth(240)
        self._parts.addWidget(panes)
        self._parts.addWidget(self._nobody())
        column(self).addWidget(self._parts)

    def _head(self) -> QWidget:
        head = QFrame()
        head.setObjectName("strip")
        line = row(head, margin=12)
        line.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.summary, 1)
        return head

    def _nobody(self) -> EmptyState:
        state = EmptyState(
            translate("Coverage", "Nobody is known who listens to this talk"),
            translate(
                "Coverage",
                "Put the people who vote, sign and use on the map, with what they want and fear: "
                "then every slide can say for whom it is.",
            ),
            "people",
        )
        show = translate("Coverage", "To the stakeholders")
        state.add_button(show, self._show_people, Kind.PRIMARY)
        return state

    @Slot()
    def _show_people(self) -> None:
        self._desk.show_page("stakeholders")
