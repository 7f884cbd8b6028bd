"""The charts of the dashboard, card beside card."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGridLayout, QWidget

from presales_desk.planning.team_tables import TeamTables
from presales_desk.ui.pages.knowledge.dashboard.bar_rows import (
    estimate_bars,
    loss_bars,
    rate_bars,
)
from presales_desk.ui.pages.knowledge.dashboard.bars import Bar, BarCard
from presales_desk.ui.pages.knowledge.dashboard.searches import narrowed
from presales_desk.ui.pages.knowledge.dashboard.trend import TrendChart
from presales_desk.ui.widgets.frames import Card
from presales_desk.ui.words import translate, words

if TYPE_CHECKING:
    from presales_desk.planning.tallies import Tally
    from presales_desk.planning.team import TeamView

_GROUPS, _ELEMENTS, _LEVELS = 8, 7, 5  # rows; more groups scroll


class Charts(QWidget):
    """Results by trade, rival and level, reasons, trend, and how estimates held.

    Signals:
        searched: The Filters that find what is behind a bar.
    """

    searched = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._view: TeamView | None = None
        self.industries = BarCard(translate("TeamDashboard", "Win rate by industry"), _GROUPS)
        self.competitors = BarCard(translate("TeamDashboard", "Win rate by rival"), _GROUPS)
        self.losses = BarCard(translate("TeamDashboard", "Reasons for losses"), _ELEMENTS)
        self.levels = BarCard(translate("TeamDashboard", "Win rate by importance"), _LEVELS)
        self.estimates = BarCard(translate("TeamDashboard", "How estimates held"), _LEVELS)
        self.trend = TrendChart()
        self._trend_card = Card(translate("TeamDashboard", "Trend by quarter"), padding=4)
        self._trend_card.body.addWidget(self.trend)
        self._lay_out()
        self._connect()

    def show_view(self, view: TeamView) -> None:
        """Show these figures."""
        self._view = view
        whole, names = view.whole, TeamTables(view, words())
        nothing = translate("TeamDashboard", "No closed project in this period.")
        rates = _about_rates(view)
        self.industries.show_bars(rate_bars(view.industries, whole, names.plain), rates, nothing)
        self.competitors.show_bars(
            rate_bars(view.competitors, whole, names.plain), _about_rivals(), nothing
        )
        self.levels.show_bars(rate_bars(view.levels, whole, names.level), rates, nothing)
        lost = translate("TeamDashboard", "Lost projects: {lost}").format(lost=whole.lost)
        losses = loss_bars(view.losses, whole.lost, names.element) if whole.lost else []
        self.losses.show_bars(losses, lost, translate("TeamDashboard", "No project was lost."))
        estimates = estimate_bars(view.calibration, few=whole.few) if whole.decided else []
        self.estimates.show_bars(estimates, _about_estimates(view), nothing)
        self.trend.show_quarters(view.quarters, rates=not whole.few)
        self._trend_card.header.set_sub(_about_trend())

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(12)
        cards = (
            (self.industries, self.competitors),
            (self.losses, self._trend_card),
            (self.levels, self.estimates),
        )
        for line, (left, right) in enumerate(cards):
            grid.addWidget(left, line, 0)
            grid.addWidget(right, line, 1)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)

    def _connect(self) -> None:
        cards = {
            "industries": self.industries,
            "competitors": self.competitors,
            "losses": self.losses,
            "levels": self.levels,
            "calibration": self.estimates,
        }
        for key, card in cards.items():
            card.list.opened.connect(partial(self._open, key))
        self.trend.opened.connect(self._open_quarter)

    def _open(self, key: str, bar: Bar) -> None:
        if self._view is not None:
            self.searched.emit(narrowed(self._view, key, bar.tally))

    @Slot(object)
    def _open_quarter(self, quarter: Tally) -> None:
        if self._view is not None:
            self.searched.emit(narrowed(self._view, "quarters", quarter))


def _about_rates(view: TeamView) -> str:
    if view.whole.few:
        return translate("TeamDashboard", "Too few for a rate: how many there are")
    words = translate("TeamDashboard", "dashed: {rate}% on average; grey: n below 5")
    return words.format(rate=view.whole.rate)


def _about_rivals() -> str:
    return translate("TeamDashboard", "a project counts for each rival it met; grey: n below 5")


def _about_estimates(view: TeamView) -> str:
    whole = view.calibration.whole
    if whole.said is None or whole.tally.rate is None or view.whole.few:
        return translate("TeamDashboard", "bar: won; mark: what we said")
    words = translate("TeamDashboard", "bar: won; mark: what we said; said {said}%, won {won}%")
    return words.format(said=whole.said, won=whole.tally.rate)


def _about_trend() -> str:
    return translate("TeamDashboard", "columns: closed and won; line: win rate")
