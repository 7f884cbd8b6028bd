"""Exit tripwires: whether the moment to get out has come (method, section 16)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.method.keys import DecisionRole
from presales_desk.records.enums import ContactState, Threat, TripwireKind

if TYPE_CHECKING:
    import datetime as dt

    from presales_desk.records.plan import Tripwire
    from presales_desk.records.plan_records import PlanRecords
    from presales_desk.records.project import Project


def pulled(tripwire: Tripwire, project: Project, records: PlanRecords, today: dt.date) -> bool:
    """Return whether the condition of ``tripwire`` is true; one not yet filled in never is."""
    match tripwire.kind:
        case TripwireKind.DAY_PASSED:
            return _passed(tripwire, today)
        case TripwireKind.BUDGET_BELOW:
            return _budget_below(tripwire, project)
        case TripwireKind.NOT_MET:
            return _passed(tripwire, today) and not _met(tripwire, records)
        case TripwireKind.COMPETITOR_IN:
            return _competitor_in(tripwire, records)
        case TripwireKind.WORDS:
            return tripwire.pulled


def _passed(tripwire: Tripwire, today: dt.date) -> bool:
    return tripwire.day is not None and tripwire.day < today


def _budget_below(tripwire: Tripwire, project: Project) -> bool:
    if tripwire.amount is None or project.budget is None:
        return False
    return project.budget < tripwire.amount


def _met(tripwire: Tripwire, records: PlanRecords) -> bool:
    """Return whether we met the person, or every decision maker; while we know none, we did not."""
    if tripwire.stakeholder_id is not None:
        wanted = {tripwire.stakeholder_id}
    else:
        people = records.stakeholders
        wanted = {person.id for person in people if DecisionRole.DECIDER in person.roles}
    met = {made.stakeholder_id for made in records.contacts if made.state is ContactState.DONE}
    return bool(wanted) and wanted <= met


def _competitor_in(tripwire: Tripwire, records: PlanRecords) -> bool:
    """Return whether the competitor became our main opponent, or one so named turned up."""
    if tripwire.competitor_id is not None:
        return any(
            rival.id == tripwire.competitor_id and rival.threat is Threat.MAIN
            for rival in records.competitors
        )
    named = tripwire.words.strip().casefold()
    return bool(named) and any(
        rival.name.strip().casefold() == named for rival in records.competitors
    )
