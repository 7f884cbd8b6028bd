"""Setting, changing and deleting the key dates of a project."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from presales_desk.actions.planned import Planned
from presales_desk.actions.removal import remove
from presales_desk.errors import Term
from presales_desk.records.base import Insert, Update
from presales_desk.records.enums import MilestoneKind
from presales_desk.records.findings import Label
from presales_desk.records.ids import rank_after
from presales_desk.records.project import Milestone

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from presales_desk.records.base import Change
    from presales_desk.workspace.workspace import Reader


def add_milestone(reader: Reader, project_id: str, name: str) -> Planned[Milestone]:
    """Add a key date without a day: an exchange with the customer until something else is said."""
    milestone = _new(reader, project_id, name=name, kind=MilestoneKind.EXCHANGE)
    label = Label("milestone.new", name=name)
    return Planned(label, (Insert(milestone),), project_id, milestone)


def change_milestone(milestone: Milestone, fields: Mapping[str, Any]) -> Planned[Milestone]:
    """Give a key date new values; ticking it off has a name of its own in the history."""
    wanted = milestone.but(**fields)
    label = Label("milestone.change", name=wanted.name, field=_field(next(iter(fields))))
    if list(fields) == ["done"]:
        label = Label("milestone.done" if wanted.done else "milestone.open", name=wanted.name)
    return Planned(label, (Update(milestone, **fields),), milestone.project_id, wanted)


def paste_milestones(
    reader: Reader,
    project_id: str,
    changed: Sequence[tuple[str, Mapping[str, Any]]],
    new: Sequence[Mapping[str, Any]],
) -> Planned[int]:
    """Write what was pasted into a table of key dates, as one edit; returns how many rows."""
    changes: list[Change] = [Update(reader.get(Milestone, id), **f) for id, f in changed]
    first = _new(reader, project_id, name="").rank
    for number, fields in enumerate(new):
        empty = Milestone(project_id=project_id, name="", rank=first + number)
        changes.append(Insert(empty.but(**fields)))
    return Planned(
        Label("milestone.paste", count=len(changes)), tuple(changes), project_id, len(changes)
    )


def delete_milestones(
    reader: Reader, project_id: str, ids: Sequence[str]
) -> Planned[list[Milestone]]:
    """Delete key dates; files that belonged to them and exchanges on them stay."""
    gone = [reader.get(Milestone, id) for id in ids]
    label = Label("milestone.delete", name=gone[0].name)
    if len(gone) > 1:
        label = Label("milestone.delete_several", count=len(gone))
    return Planned(label, remove(reader, label, project_id, *gone).changes, project_id, gone)


def _new(reader: Reader, project_id: str, **fields: Any) -> Milestone:
    ranks = [known.rank for known in reader.find(Milestone, project_id=project_id)]
    return Milestone(project_id=project_id, rank=rank_after(ranks), **fields)


def _field(name: str) -> Term:
    return Term(f"milestone_field.{name}")
