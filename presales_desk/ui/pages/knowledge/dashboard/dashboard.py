"""The figures of the team in one view: read from the archive, and nothing in it changes them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from presales_desk.actions.team import read_team, remind
from presales_desk.planning.summary import PAGE as SUMMARY_PAGE
from presales_desk.planning.team import owners, team_view
from presales_desk.planning.team_tables import TeamTables
from presales_desk.ui.pages.knowledge.dashboard.board import Board
from presales_desk.ui.pages.knowledge.dashboard.figure_tables import FigureTables
from presales_desk.ui.pages.knowledge.dashboard.range_bar import RangeBar
from presales_desk.ui.pages.knowledge.dashboard.searches import row_search
from presales_desk.ui.pages.knowledge.dashboard.summaries import Summaries
from presales_desk.ui.widgets.frames import column
from presales_desk.ui.widgets.notices import EmptyState
from presales_desk.ui.words import error_text, translate, words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.actions.team import TeamReading
    from presales_desk.errors import ExpectedError
    from presales_desk.planning.team import TeamView
    from presales_desk.records.job import Job
    from presales_desk.ui.desk import Desk
    from presales_desk.ui.pages.knowledge.sample_archive import SampleArchive
    from presales_desk.workspace.workspace import Reader

_SHOWN = frozenset({"projects", "links", "todos"})


class TeamDashboard(QWidget):
    """Charts or tables over the closed projects of the archive; each leads to its projects.

    Args:
        desk: Of the window.
        sample: Loads and removes the sample archive.

    Signals:
        searched: The Filters that find what is behind a figure.
        entry_wanted: Id of an entry to read.
        changed: There are figures now, or there are none any more.
    """

    searched = Signal(object)
    entry_wanted = Signal(str)
    changed = Signal()

    def __init__(self, desk: Desk, sample: SampleArchive) -> None:
        super().__init__()
        self._desk, self._sample = desk, sample
        self._reading: TeamReading | None = None
        self.view: TeamView | None = None
        self.range = RangeBar()
        self.setFocusProxy(self.range)
        self.board = Board(sample, read_only=desk.workspace.read_only)
        self.tables = FigureTables()
        self.summaries = Summaries(desk, self)
        self.states = QStackedWidget()
        self._lay_out()
        self._connect()

    def refresh(self) -> None:
        """Read the figures again; the old ones stay until the new ones are there."""
        today = self._desk.now().date()

        def work(reader: Reader, job: Job) -> TeamReading:
            del job  # one question to the catalogue
            return read_team(reader, today)

        title = translate("TeamDashboard", "Reading the figures of the team")
        self._desk.run(work, title, self._show_reading, self._show_error)

    def panes(self) -> Sequence[QWidget]:
        """Return the parts that F6 moves between."""
        return (self.range, self.states)

    def teaches(self) -> bool:
        """Tell whether it says where figures come from, for there is none yet."""
        return self._reading is not None and not self._reading.projects

    def records_changed(self, kinds: frozenset[str]) -> None:
        """Read again when something changed that the figures are made of."""
        if kinds & _SHOWN:
            self.refresh()

    def _lay_out(self) -> None:
        self._state: QWidget | None = None
        self.states.addWidget(self.board)
        self.states.addWidget(self.tables)
        body = column(self)
        body.addWidget(self.range)
        body.addWidget(self.states, 1)

    def _connect(self) -> None:
        self.range.changed.connect(self._show_figures)
        self.range.tables_wanted.connect(self._show_figures)
        self.range.summary_wanted.connect(self.ask_for_summary)
        self.board.searched.connect(self.searched)
        self.board.entry_wanted.connect(self.entry_wanted)
        self.board.waiting.opened.connect(self._open_summary)
        self.board.waiting.reminded.connect(self._remind)
        self.tables.opened.connect(self._open_row)
        self._sample.changed.connect(self.refresh)

    @Slot(object)
    def _show_reading(self, reading: TeamReading) -> None:
        taught, self._reading = self.teaches(), reading
        if taught != self.teaches():
            self.changed.emit()
        self.range.show_people(owners(reading.projects))
        self._show_figures()

    @Slot()
    def _show_figures(self) -> None:
        """Show what is chosen, of what was read last."""
        reading = self._reading
        if reading is None:
            return
        period = self.range.period(self._desk.now().date())
        self.view = team_view(reading.projects, period, self.range.person)
        self.range.show_period(period, self.view.whole.closed)
        if not reading.projects:
            self._show_state(self._nothing())
            return
        self._show_state(None)
        if self.range.tables.isChecked():
            self.tables.show_tables(TeamTables(self.view, words()).all())
            self.states.setCurrentWidget(self.tables)
        else:
            self.board.show_reading(reading, self.view)
            self.states.setCurrentWidget(self.board)

    @Slot(object)
    def _show_error(self, error: ExpectedError) -> None:
        title = translate("TeamDashboard", "The figures cannot be read now")
        state = EmptyState(title, error_text(error), "warn")
        state.add_button(translate("TeamDashboard", "Try again"), self.refresh)
        self._show_state(state)

    def _nothing(self) -> EmptyState:
        """Say where figures come from while there is none."""
        state = EmptyState(
            translate("TeamDashboard", "Figures come from archived projects"),
            translate(
                "TeamDashboard",
                "Close a project, write its summary and archive it: from then on it counts here. "
                "The sample archive shows what a year of it looks like.",
            ),
            "chart",
        )
        if not self._desk.workspace.read_only:
            self._sample.add_button(state)
        return state

    def _show_state(self, state: QWidget | None) -> None:
        """Put a state in place of the figures, or take away the one that is there."""
        if self._state is not None:
            self.states.removeWidget(self._state)
            self._state.deleteLater()
        self._state = state
        self.range.setVisible(state is None)
        if state is not None:
            self.states.addWidget(state)
            self.states.setCurrentWidget(state)

    @Slot(str, int)
    def _open_row(self, key: str, place: int) -> None:
        if self.view is not None:
            self.searched.emit(row_search(self.view, key, place))

    @Slot()
    def ask_for_summary(self) -> None:
        """Ask which period a department summary shall be written of."""
        if self._reading is not None:
            self.summaries.ask(self._reading.projects, self.range.person)

    @Slot(str)
    def _open_summary(self, project_id: str) -> None:
        self._desk.open_project(project_id, SUMMARY_PAGE)

    @Slot(object)
    def _remind(self, project_ids: Sequence[str]) -> None:
        today = self._desk.now().date()
        for id in project_ids:
            self._desk.carry_out(remind(self._desk.workspace, id, today))
        told = translate("TeamDashboard", "Reminders among the to-dos: {count}")
        self._desk.tell(told.format(count=len(project_ids)))
