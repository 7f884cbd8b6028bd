"""What a plan says in one sentence each: conclusions computed from it, never written by hand.

Words stand below ``headline`` in the message catalogue.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.errors import Term
from presales_desk.method.keys import Element
from presales_desk.planning.competition import lead, standings
from presales_desk.records.findings import Label

if TYPE_CHECKING:
    from presales_desk.planning.competition import Standing
    from presales_desk.records.plan_records import PlanRecords


def strongest_rival(records: PlanRecords) -> Standing | None:
    """Return the competitor with the highest total; None without competitors or any score."""
    if not records.scores:
        return None
    return max(standings(records)[1:], key=lambda side: side.total, default=None)


def standing(records: PlanRecords) -> Label | None:
    """Say how we stand against the strongest rival in all; None while nothing is scored."""
    rival = strongest_rival(records)
    if rival is None or rival.competitor is None:
        return None
    ours = standings(records)[0]
    ahead = round(ours.total - rival.total, 2)
    key = "level" if not ahead else "ahead" if ahead > 0 else "behind"
    return Label(
        f"standing.{key}",
        ours=f"{ours.total:.2f}",
        rank=ours.rank,
        rival=rival.competitor.name,
        points=f"{abs(ahead):.2f}",
    )


def widest_gap(records: PlanRecords) -> Label | None:
    """Name the element in which the strongest rival is furthest ahead; None if in none."""
    rival = strongest_rival(records)
    if rival is None or rival.competitor is None:
        return None
    leads = {element: lead(records, element, rival.competitor.id) for element in Element}
    behind = {element: -points for element, points in leads.items() if points and points < 0}
    if not behind:
        return None
    widest = max(behind, key=lambda element: behind[element])
    return Label(
        "gap",
        element=Term(f"method.elements.{widest}"),
        rival=rival.competitor.name,
        points=f"{behind[widest]:.1f}",
    )
