"""What a team can learn from its closed projects together, over a period and for one person or all.

Method: summary of the presales department (section 14), hit rate (section 16).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from presales_desk.planning.calibration import Calibration, calibration
from presales_desk.planning.observation import Observation, observed
from presales_desk.planning.periods import Period, Span, before, period_of
from presales_desk.planning.tallies import (
    Tally,
    by_competitor,
    by_industry,
    by_level,
    by_loss,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from presales_desk.records.closed import ClosedProject

TREND = 5
"""Quarters that a trend goes back over: the same quarter of the year before is the first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TeamView:
    """The figures over closed projects.

    Attributes:
        person: Whose projects; empty for everybody's.
        whole: All of them together.
        earlier: Those of the period before; None over all time.
        losses: Lost projects by what decided them.
        quarters: The last ``TREND`` until the end of the period, also those before it began.

    """

    period: Period
    person: str
    whole: Tally
    earlier: Tally | None
    industries: Sequence[Tally]
    competitors: Sequence[Tally]
    levels: Sequence[Tally]
    losses: Sequence[Tally]
    quarters: Sequence[Tally]
    calibration: Calibration
    observation: Observation | None

    @property
    def gained(self) -> int | None:
        """Points by which the rate rose over the period before; None while either says nothing."""
        rate, earlier = self.whole.rate, self.earlier
        if rate is None or earlier is None or self.whole.few or earlier.few:
            return None
        return rate - (earlier.rate or 0)


def team_view(projects: Iterable[ClosedProject], period: Period, person: str = "") -> TeamView:
    """Return the figures of ``period`` for ``person``, or for everybody."""
    theirs = [project for project in projects if person in ("", project.owner)]
    chosen = _within(theirs, period)
    earlier = None if period.span is Span.ALL else Tally("", _within(theirs, before(period)))
    return TeamView(
        period=period,
        person=person,
        whole=Tally("", chosen),
        earlier=earlier,
        industries=by_industry(chosen),
        competitors=by_competitor(chosen),
        levels=by_level(chosen),
        losses=by_loss(chosen),
        quarters=_trend(theirs, period),
        calibration=calibration(chosen),
        observation=observed(chosen),
    )


def owners(projects: Iterable[ClosedProject]) -> list[str]:
    """Return who led any of the projects, by name."""
    return sorted({project.owner for project in projects if project.owner})


def _trend(projects: Sequence[ClosedProject], period: Period) -> list[Tally]:
    """Return the last quarters until the end of the period, those without a result among them."""
    days = [p.day for p in projects if period.until is None or p.day <= period.until]
    if not days:
        return []
    last = period_of(Span.QUARTER, max(days))
    quarters = [last]
    while len(quarters) < TREND and not quarters[-1].holds(min(days)):
        quarters.append(before(quarters[-1]))
    return [Tally(quarter.name, _within(projects, quarter)) for quarter in reversed(quarters)]


def _within(projects: Iterable[ClosedProject], period: Period) -> tuple[ClosedProject, ...]:
    inside = (project for project in projects if period.holds(project.day))
    return tuple(sorted(inside, key=lambda project: (project.day, project.id), reverse=True))
