"""Working on the competitors of a project: added, changed, put in order, deleted."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING, Any

from presales_desk.actions.planned import Planned
from presales_desk.actions.plans import plan_of
from presales_desk.actions.removal import remove
from presales_desk.actions.sample import read_sample
from presales_desk.records.base import Insert, Update
from presales_desk.records.competition import Competitor, Score
from presales_desk.records.findings import Label
from presales_desk.records.ids import new_id, rank_after, rank_between
from presales_desk.records.plan_records import PlanRecords
from presales_desk.records.project import Project

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from presales_desk.records.base import Record
    from presales_desk.workspace.workspace import Reader

_ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def read_competition(reader: Reader, project_id: str) -> PlanRecords:
    """Return of the planner's records those that the competition matrix shows."""
    return PlanRecords(
        plan=plan_of(reader, project_id),
        competitors=reader.find(Competitor, project_id=project_id),
        scores=reader.find(Score, project_id=project_id),
    )


def add_competitor(reader: Reader, project_id: str, name: str) -> Planned[Competitor]:
    """Add a competitor behind the others, with the first letter that nobody has."""
    others = reader.find(Competitor, project_id=project_id)
    added = Competitor(
        project_id=project_id,
        name=name,
        letter=free_letter({other.letter for other in others}),
        rank=rank_after([other.rank for other in others]),
    )
    return Planned(Label("competitor.new", name=name), (Insert(added),), project_id, added)


def change_competitors(
    reader: Reader, project_id: str, changes: Mapping[str, Mapping[str, Any]]
) -> Planned[int]:
    """Give competitors new values, as one edit; returns how many are changed.

    Args:
        reader: Of the workspace.
        project_id: Whose competitors they are.
        changes: New values by the id of the competitor and the name of the field.

    """
    found = {id: reader.get(Competitor, id) for id in changes}
    updates = [Update(found[id], **fields) for id, fields in changes.items()]
    label = Label("competitor.several", count=len(updates))
    if len(updates) == 1 and len(updates[0].fields) == 1:
        field, value = next(iter(updates[0].fields.items()))
        name = value if field == "name" else next(iter(found.values())).name
        label = Label(f"competitor.{field}", name=name)
    return Planned(label, tuple(updates), project_id, len(updates))


def delete_competitor(reader: Reader, competitor: Competitor) -> Planned[list[Record]]:
    """Delete a competitor with its scores; what merely mentions it forgets it.

    The value is what else goes, for the message that tells it.
    """
    label = Label("competitor.delete", name=competitor.name)
    return remove(reader, label, competitor.project_id, competitor)


def move_competitor(reader: Reader, competitor: Competitor, step: int) -> Planned[Competitor]:
    """Move a competitor one place back (-1) or on (1); at the end nothing changes."""
    project_id = competitor.project_id
    others = [c for c in reader.find(Competitor, project_id=project_id) if c.id != competitor.id]
    ahead = sum(c.rank <= competitor.rank for c in others)
    place = ahead + step
    label = Label("competitor.move", name=competitor.name)
    if not 0 <= place <= len(others):
        return Planned(label, (), project_id, competitor)
    rank = rank_between(_rank(others, place - 1), _rank(others, place))
    return Planned(label, (Update(competitor, rank=rank),), project_id, competitor)


def fill_competition(reader: Reader, project_id: str) -> Planned[int]:
    """Fill the matrix with the sample's competitors and scores, as one edit.

    Scores of our own that are noted already stay. Returns how many competitors came.
    """
    sample = read_sample(reader.get(Project, project_id).language).records
    rivals = [record for record in sample if isinstance(record, Competitor)]
    ids = {rival.id: new_id() for rival in rivals}
    known = {s.element for s in reader.find(Score, project_id=project_id, competitor_id=None)}
    scores = [
        score.but(
            id=new_id(), project_id=project_id, competitor_id=ids.get(score.competitor_id or "")
        )
        for score in sample
        if isinstance(score, Score) and (score.competitor_id or score.element not in known)
    ]
    added = [rival.but(id=ids[rival.id], project_id=project_id) for rival in rivals]
    changes = tuple(Insert(record) for record in (*added, *scores))
    return Planned(Label("competitor.fill", count=len(added)), changes, project_id, len(added))


def free_letter(taken: Collection[str]) -> str:
    """Return the first of A to Z, then AA to ZZ, that is not taken; empty when all are."""
    pairs = ("".join(pair) for pair in product(_ALPHABET, repeat=2))
    return next((letters for letters in (*_ALPHABET, *pairs) if letters not in taken), "")


def _rank(others: Sequence[Competitor], place: int) -> float | None:
    return others[place].rank if 0 <= place < len(others) else None
