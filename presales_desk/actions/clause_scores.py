"""Tying clauses to the scoring items that give points for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.actions.bid_records import scored_by
from presales_desk.actions.competition import read_competition
from presales_desk.actions.planned import Planned
from presales_desk.planning.bid.answers import title_of
from presales_desk.planning.bid.score_ties import score_ties
from presales_desk.planning.bid.sides import sides
from presales_desk.records.base import Delete, Insert, Update
from presales_desk.records.findings import Label
from presales_desk.records.summary import Link
from presales_desk.records.tender import SCORED_BY, TenderClause, TenderScore

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from presales_desk.planning.bid.score_ties import ScoreTie
    from presales_desk.planning.bid.scored import ItemRisk
    from presales_desk.planning.bid.sides import Side
    from presales_desk.records.base import Change
    from presales_desk.workspace.workspace import Reader


def tie_scores(
    reader: Reader, clause: TenderClause, score_ids: Collection[str]
) -> Planned[TenderClause]:
    """Let exactly these scoring items give points for a clause."""
    links = reader.find(Link, project_id=clause.project_id, source_id=clause.id, role=SCORED_BY)
    known = {link.target_id for link in links}
    cut = [Delete(link) for link in links if link.target_id not in score_ids]
    new = [_tie(clause, id) for id in score_ids if id not in known]
    label = Label("clause.scored", clause=title_of(clause))
    return Planned(label, (*cut, *new), clause.project_id, clause)


def proposed_ties(reader: Reader, project_id: str) -> tuple[ScoreTie, ...]:
    """Return what seems to belong together and is not tied yet.

    A clause that somebody tied to an item already is left alone.
    """
    tied = {id for ids in scored_by(reader, project_id).values() for id in ids}
    clauses = reader.find(TenderClause, project_id=project_id)
    scores = reader.find(TenderScore, project_id=project_id)
    return score_ties((clause for clause in clauses if clause.id not in tied), scores)


def take_ties(project_id: str, chosen: Sequence[ScoreTie]) -> Planned[int]:
    """Make ties as one edit; returns how many.

    A clause without points gets those that its item says a deviation costs.
    """
    changes: list[Change] = [_tie(tie.clause, tie.score.id) for tie in chosen]
    costs = {tie.clause.id: tie for tie in chosen if tie.points is not None}
    changes += [
        Update(tie.clause, points=tie.points) for tie in costs.values() if tie.clause.points is None
    ]
    label = Label("clause.score_ties", count=len(chosen))
    return Planned(label, tuple(changes), project_id, len(chosen))


def read_sides(reader: Reader, project_id: str, items: Sequence[ItemRisk]) -> tuple[Side, ...]:
    """Return what we and each rival may get by the scoring items; see ``planning.bid.sides``."""
    return sides(items, read_competition(reader, project_id))


def _tie(clause: TenderClause, score_id: str) -> Insert:
    link = Link(
        project_id=clause.project_id, source_id=clause.id, target_id=score_id, role=SCORED_BY
    )
    return Insert(link)
