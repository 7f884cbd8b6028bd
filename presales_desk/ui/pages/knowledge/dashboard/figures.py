"""The words of the five figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.method.keys import Stage
from presales_desk.planning.tallies import FEW
from presales_desk.records.enums import Result
from presales_desk.records.formats import money
from presales_desk.ui.pages.knowledge.dashboard.figure_cards import Figure
from presales_desk.ui.words import language, translate

if TYPE_CHECKING:
    from presales_desk.actions.team import TeamReading
    from presales_desk.planning.tallies import Tally
    from presales_desk.planning.team import TeamView

_BEFORE_THE_BID = (Stage.DISCOVERY, Stage.NEEDS, Stage.SOLUTION)
UNKNOWN = "–"


def figures_of(view: TeamView, reading: TeamReading) -> tuple[Figure, ...]:
    """Return the figures in the order in which they are shown."""
    return (
        _win_rate(view),
        _withdrawals(view.whole),
        _under_way(reading),
        _filed(reading),
        _reuses(reading),
    )


def _win_rate(view: TeamView) -> Figure:
    name, whole = translate("TeamDashboard", "Win rate"), view.whole
    decided = translate("TeamDashboard", "{won} won of {decided} decided")
    note = decided.format(won=whole.won, decided=whole.decided)
    if whole.few:
        few = translate("TeamDashboard", "Fewer than {few} decided: no rate")
        return Figure(name, UNKNOWN, note, few.format(few=FEW), "warning-ink")
    return Figure(name, f"{whole.rate}%", note, *_gained(view))


def _gained(view: TeamView) -> tuple[str, str]:
    """Return how the rate moved over the period before, and the ink for it."""
    if view.gained is None:
        return translate("TeamDashboard", "No period before to compare with"), "muted"
    words = translate("TeamDashboard", "{points} points against the period before")
    text = words.format(points=f"{view.gained:+d}".replace("-", "−"))
    return text, "success-ink" if view.gained >= 0 else "danger-ink"


def _withdrawals(whole: Tally) -> Figure:
    early = sum(p.stage in _BEFORE_THE_BID for p in whole.projects if p.result is Result.WITHDRAWN)
    note = translate("TeamDashboard", "of {closed} closed").format(closed=whole.closed)
    words = translate("TeamDashboard", "A good result: {early} before the bid")
    more = words.format(early=early) if whole.withdrawn else ""
    name = translate("TeamDashboard", "Left in time")
    return Figure(name, str(whole.withdrawn), note, more, "success-ink")


def _under_way(reading: TeamReading) -> Figure:
    under_way = reading.under_way
    budget = money(under_way.budget or None, language())
    note = translate("TeamDashboard", "{budget} together").format(budget=budget) if budget else ""
    words = translate("TeamDashboard", "Very important: {count}")
    more = words.format(count=under_way.pressing)
    return Figure(translate("TeamDashboard", "Under way here"), str(under_way.count), note, more)


def _filed(reading: TeamReading) -> Figure:
    waiting, closed = len(reading.waiting), len(reading.waiting) + reading.filed
    name = translate("TeamDashboard", "Archived here")
    if not closed:
        none = translate("TeamDashboard", "No closed project in this workspace")
        return Figure(name, UNKNOWN, "", none)
    words = translate("TeamDashboard", "{filed} of {closed} closed")
    note = words.format(filed=reading.filed, closed=closed)
    open_ones = translate("TeamDashboard", "{waiting} not archived yet").format(waiting=waiting)
    done = translate("TeamDashboard", "All of them are archived")
    more, ink = (open_ones, "warning-ink") if waiting else (done, "success-ink")
    return Figure(name, f"{round(100 * reading.filed / closed)}%", note, more, ink)


def _reuses(reading: TeamReading) -> Figure:
    name = translate("TeamDashboard", "Reuse")
    note = translate("TeamDashboard", "times used in this workspace")
    words = translate("TeamDashboard", "different entries: {count}")
    more = words.format(count=len(reading.reused)) if reading.reused else ""
    return Figure(name, f"{reading.reuses:,}", note, more)
