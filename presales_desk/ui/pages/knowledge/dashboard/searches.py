"""Which search shows the projects behind a figure."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from presales_desk.knowledge.entry import EntryKind
from presales_desk.knowledge.hits import Filters
from presales_desk.method.keys import Element, Importance
from presales_desk.planning.periods import Span, before, period_of
from presales_desk.planning.tallies import UNSTATED
from presales_desk.records.closed import band_of
from presales_desk.records.enums import Result

if TYPE_CHECKING:
    from presales_desk.planning.tallies import Tally
    from presales_desk.planning.team import TeamView

_DECIDED = (Result.WON, Result.LOST)
_OVERVIEW = ((), (Result.WON,), (Result.LOST,), (Result.WITHDRAWN,), _DECIDED)
"""How the projects behind the rows of the overview ended."""


def search_of(view: TeamView, *results: Result) -> Filters:
    """Return the filters that find the projects of a view, or those that ended in ``results``."""
    return Filters(
        kinds=(EntryKind.PROJECT,),
        results=results,
        since=view.period.since,
        until=view.period.until,
        owners=(view.person,) if view.person else (),
    )


def narrowed(view: TeamView, key: str, tally: Tally) -> Filters:
    """Return the filters that find a group of a view.

    Args:
        view: Which projects are looked at.
        key: Of the table that the group is a row of.
        tally: The group; projects without a value cannot be asked for, so all are shown.

    """
    whole, name = search_of(view), tally.name
    if name == UNSTATED:
        return replace(whole, results=(Result.LOST,) if key == "losses" else ())
    match key:
        case "industries":
            return replace(whole, industries=(name,))
        case "competitors":
            return replace(whole, competitors=(name,))
        case "levels":
            return replace(whole, levels=(Importance(name),))
        case "losses":
            return replace(whole, results=(Result.LOST,), elements=(Element(name),))
        case "calibration":
            return replace(whole, results=_DECIDED, estimates=_bands(tally))
        case _:
            return _of_quarter(whole, tally)


def row_search(view: TeamView, key: str, place: int) -> Filters:
    """Return the filters that find what is behind the row at ``place`` of a table."""
    if key == "overview":
        return search_of(view, *_OVERVIEW[place]) if place < len(_OVERVIEW) else _earlier(view)
    groups = {
        "industries": view.industries,
        "competitors": view.competitors,
        "levels": view.levels,
        "losses": view.losses,
        "quarters": view.quarters,
        "calibration": [band.tally for band in view.calibration.bands if band.tally.decided],
    }[key]
    return narrowed(view, key, groups[place]) if place < len(groups) else search_of(view, *_DECIDED)


def _earlier(view: TeamView) -> Filters:
    """Return the filters for the period before, with which the rate is compared."""
    period = before(view.period)
    return replace(search_of(view, *_DECIDED), since=period.since, until=period.until)


def _bands(tally: Tally) -> tuple[int, ...]:
    """Return where the bands begin that the estimates of a group lie in."""
    told = (p.estimate for p in tally.projects if p.estimate is not None)
    return tuple(sorted({band_of(estimate) for estimate in told}))


def _of_quarter(whole: Filters, quarter: Tally) -> Filters:
    """Return the filters for a quarter, which may have begun before the period."""
    if not quarter.projects:
        return whole
    period = period_of(Span.QUARTER, quarter.projects[0].day)
    return replace(whole, since=period.since, until=period.until)
