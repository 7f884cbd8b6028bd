"""What the knowledge base knows of a competitor: earlier projects, and how they ended."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from presales_desk.knowledge.entry import EntryKind
from presales_desk.knowledge.hits import Filters, Order
from presales_desk.records.enums import Result

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from presales_desk.knowledge.hits import Hit
    from presales_desk.knowledge.search import SearchSession
    from presales_desk.records.job import Job

_MOST_SHOWN = 4


@dataclass(frozen=True, slots=True)
class RivalRecord:
    """Archived projects in which a competitor is named.

    Attributes:
        projects: How many there are.
        won, lost: How many of them we won and lost.
        newest: Some of them, the latest first.

    """

    projects: int
    won: int
    lost: int
    newest: tuple[Hit, ...]


def rival_records(
    session: SearchSession, names: Iterable[str], project_id: str, job: Job
) -> Mapping[str, RivalRecord]:
    """Return the record of every competitor of ``names``, by name.

    Args:
        session: Of the knowledge base.
        names: As they are written in this project.
        project_id: Does not count among the earlier ones.
        job: Can stop it.

    """
    return {name: _record(session, name, project_id, job) for name in names if name.strip()}


def _record(session: SearchSession, name: str, project_id: str, job: Job) -> RivalRecord:
    job.step(0, 0, name)
    query = " ".join(name.split())
    found = session.search(query, Filters(kinds=(EntryKind.PROJECT,)), order=Order.DATE, limit=20)
    others = [hit for hit in found.hits if hit.id != project_id]
    own = [hit.result for hit in found.hits if hit.id == project_id]
    results = found.facets.results
    return RivalRecord(
        projects=found.total - len(own),
        won=results.get(Result.WON, 0) - own.count(Result.WON),
        lost=results.get(Result.LOST, 0) - own.count(Result.LOST),
        newest=tuple(others[:_MOST_SHOWN]),
    )
