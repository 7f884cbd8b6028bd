"""All cards of the dashboard below each other."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from presales_desk.planning.tallies import FEW
from presales_desk.records.enums import Result
from presales_desk.ui.pages.knowledge.dashboard.charts import Charts
from presales_desk.ui.pages.knowledge.dashboard.entry_list import ReusedList
from presales_desk.ui.pages.knowledge.dashboard.figure_cards import FigureCard
from presales_desk.ui.pages.knowledge.dashboard.figures import figures_of
from presales_desk.ui.pages.knowledge.dashboard.note_line import NoteLine
from presales_desk.ui.pages.knowledge.dashboard.observation import observation_text
from presales_desk.ui.pages.knowledge.dashboard.searches import search_of
from presales_desk.ui.pages.knowledge.dashboard.waiting_card import WaitingCard
from presales_desk.ui.widgets.frames import Card, column, row, scrolled_column
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from presales_desk.actions.team import Reused, TeamReading
    from presales_desk.planning.team import TeamView
    from presales_desk.ui.pages.knowledge.sample_archive import SampleArchive

_FIGURES, _WAITING = 5, 3
"""How many figures there are, and the place of the one that counts what waits."""
_RESULTS = ((Result.WON, Result.LOST), (Result.WITHDRAWN,))
"""Of the projects behind the first two figures."""


class Board(QWidget):
    """Figures, charts, what is reused, what waits, and one observation.

    Signals:
        searched: The Filters that find what is behind a figure.
        entry_wanted: Id of an entry to read.
    """

    searched = Signal(object)
    entry_wanted = Signal(str)

    def __init__(self, sample: SampleArchive, *, read_only: bool) -> None:
        super().__init__()
        self._view: TeamView | None = None
        self.figures = [FigureCard() for _ in range(_FIGURES)]
        self.charts = Charts()
        self.reused = ReusedList()
        self.waiting = WaitingCard(read_only=read_only)
        self.observation, self.few = NoteLine(), NoteLine(_too_few())
        self.invented = _invented(sample, read_only=read_only)
        self._lay_out()
        self._connect()

    def show_reading(self, reading: TeamReading, view: TeamView) -> None:
        """Show what was read, its figures over the period and person of ``view``."""
        self._view = view
        self.invented.setVisible(reading.sample)
        self.few.setVisible(view.whole.few)
        for card, figure in zip(self.figures, figures_of(view, reading), strict=True):
            card.show_figure(figure)
        self.charts.show_view(view)
        self.observation.show_text(observation_text(view))
        self.reused.show_items(reading.reused)
        self.waiting.show_waiting(reading.waiting)

    def _lay_out(self) -> None:
        body, scroller = scrolled_column(margin=16, spacing=12)
        column(self).addWidget(scroller)
        figures = row(spacing=12)
        for card in self.figures:
            figures.addWidget(card, 1)
        reused = Card(translate("TeamDashboard", "Most used entries"), padding=0)
        reused.body.addWidget(self.reused)
        reused.body.addStretch(1)
        lists = row(spacing=12)
        lists.addWidget(reused, 11)
        lists.addWidget(self.waiting, 9)
        for place, part in enumerate((self.invented, self.few)):
            body.insertWidget(place, part)
        body.insertLayout(2, figures)
        body.insertWidget(3, self.charts)
        body.insertWidget(4, self.observation)
        body.insertLayout(5, lists)

    def _connect(self) -> None:
        for card, results in zip(self.figures, _RESULTS, strict=False):
            card.clicked.connect(partial(self._search, results))
        self.figures[_WAITING].clicked.connect(self.waiting.setFocus)
        self.charts.searched.connect(self.searched)
        self.reused.opened.connect(self._read)

    def _search(self, results: tuple[Result, ...]) -> None:
        if self._view is not None:
            self.searched.emit(search_of(self._view, *results))

    @Slot(object)
    def _read(self, reused: Reused) -> None:
        self.entry_wanted.emit(reused.entry.id)


def _too_few() -> str:
    words = translate(
        "TeamDashboard",
        "Fewer than {few} projects were decided: a rate would say nothing, so the charts show how "
        "many there are. Choose a longer period or the whole team.",
    )
    return words.format(few=FEW)


def _invented(sample: SampleArchive, *, read_only: bool) -> QWidget:
    """Return the line that says whose figures these are while the sample is among them."""
    words = translate(
        "TeamDashboard",
        "The sample archive is among these figures: its projects, people and amounts are invented.",
    )
    strip = NoteLine(words)
    if not read_only:
        strip.add_button(translate("TeamDashboard", "Remove the sample archive"), sample.remove)
    return strip
