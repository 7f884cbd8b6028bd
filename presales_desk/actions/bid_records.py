"""Reading a bid together: the tender, our answers, prices, tasks and proofs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.planning.bid.foreign_names import foreign_names
from presales_desk.planning.bid.readiness import BidRecords, fact_value
from presales_desk.planning.bid.scored import ItemRisk, item_risks
from presales_desk.records.bid import Bid, BidTask, PriceLine, Qualification
from presales_desk.records.project import Project
from presales_desk.records.summary import Link
from presales_desk.records.tender import (
    PROVED_BY,
    SCORED_BY,
    TenderClause,
    TenderDocument,
    TenderFact,
    TenderScore,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from presales_desk.workspace.workspace import Reader


def bid_of(reader: Reader, project_id: str) -> Bid:
    """Return how a project bids; a blank one while nobody decided anything."""
    return next(iter(reader.find(Bid, project_id=project_id)), Bid(project_id=project_id))


def read_bid(
    reader: Reader, project_id: str, clauses: Sequence[TenderClause] | None = None
) -> BidRecords:
    """Return all that is known of a project's bid; ``clauses`` when they are known already."""
    if clauses is None:
        clauses = reader.find(TenderClause, project_id=project_id)
    return BidRecords(
        bid=bid_of(reader, project_id),
        facts=reader.find(TenderFact, project_id=project_id),
        clauses=clauses,
        documents=reader.find(TenderDocument, project_id=project_id),
        lines=reader.find(PriceLine, project_id=project_id),
        tasks=reader.find(BidTask, project_id=project_id),
        proofs=_proofs(reader, project_id),
    )


def known_facts(facts: Sequence[TenderFact]) -> dict[str, str]:
    """Return what is known of the tender by key; see ``fact_value``."""
    keys = dict.fromkeys(fact.key for fact in facts)
    return {key: value for key in keys if (value := fact_value(facts, key))}


def expected_scores(
    reader: Reader, project_id: str, scores: Sequence[TenderScore], clauses: Sequence[TenderClause]
) -> Mapping[str, float]:
    """Return what each scoring item may bring, by its id; those nobody can tell are left out."""
    items = scored_items(scores, clauses, scored_by(reader, project_id))
    return {item.score.id: item.expected for item in items if item.expected is not None}


def scored_by(reader: Reader, project_id: str) -> dict[str, list[str]]:
    """Return which clauses each scoring item gives points for: ids, by the id of the item."""
    found: dict[str, list[str]] = {}
    for link in reader.find(Link, project_id=project_id, role=SCORED_BY):
        found.setdefault(link.target_id, []).append(link.source_id)
    return found


def scored_items(
    scores: Sequence[TenderScore],
    clauses: Sequence[TenderClause],
    ties: Mapping[str, Sequence[str]],
) -> tuple[ItemRisk, ...]:
    """Return each scoring item with its clauses and their risk; see ``scored_by``."""
    wanted = {id for ids in ties.values() for id in ids}
    by_id = {clause.id: clause for clause in clauses if clause.id in wanted}
    scored = {id: [by_id[each] for each in ids if each in by_id] for id, ids in ties.items()}
    return item_risks(scores, scored)


def other_names(reader: Reader, project_id: str, *more: str) -> frozenset[str]:
    """Return the names of other customers and projects: of the workspace, and ``more`` of them."""
    own = reader.get(Project, project_id)
    others = (project for project in reader.find(Project) if project.id != project_id)
    named = (name for other in others for name in (other.customer, other.name))
    return foreign_names(own, (*named, *more))


def _proofs(reader: Reader, project_id: str) -> list[tuple[str, Qualification]]:
    links = reader.find(Link, project_id=project_id, role=PROVED_BY)
    known = {each.id: each for each in reader.find(Qualification)} if links else {}
    return [(link.source_id, known[link.target_id]) for link in links if link.target_id in known]
