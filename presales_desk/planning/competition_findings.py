"""What the competition page says in place: two of one name, weights that make no whole."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from presales_desk.planning.competition import WHOLE, weights
from presales_desk.planning.people import same_name
from presales_desk.records.enums import Severity
from presales_desk.records.findings import Finding

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.records.competition import Competitor
    from presales_desk.records.plan_records import PlanRecords

PAGE = "competition"


def competition_findings(records: PlanRecords) -> tuple[Finding, ...]:
    """Return what looks wrong in the matrix itself."""
    return (*_twice(records.competitors), *_weights(records))


def namesake(competitors: Sequence[Competitor], name: str) -> Competitor | None:
    """Return the competitor called ``name``, however it is written; None when there is none."""
    wanted = same_name(name)
    return next((c for c in competitors if same_name(c.name) == wanted), None)


def _twice(competitors: Sequence[Competitor]) -> list[Finding]:
    counts = Counter(same_name(competitor.name) for competitor in competitors)
    return [
        Finding(
            "competition.twice",
            Severity.WARNING,
            {"name": competitor.name, "letter": competitor.letter},
            record_id=competitor.id,
            field="name",
            page=PAGE,
        )
        for competitor in competitors
        if counts[same_name(competitor.name)] > 1
    ]


def _weights(records: PlanRecords) -> list[Finding]:
    whole = sum(weights(records.plan).values())
    if whole == WHOLE:
        return []
    values: dict[str, str | int] = {"sum": whole}
    return [
        Finding(
            "competition.weights", Severity.WARNING, values, records.plan.id, "weights", page=PAGE
        )
    ]
