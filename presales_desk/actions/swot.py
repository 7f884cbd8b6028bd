"""Working on the SWOT: items written, weighed, moved between the boards, deleted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from presales_desk.actions.find import outlines_of
from presales_desk.actions.planned import Planned
from presales_desk.actions.removal import remove
from presales_desk.actions.sample import read_sample
from presales_desk.errors import Term
from presales_desk.planning.sibling_order import neighbour, placed
from presales_desk.planning.swot import SwotRecords
from presales_desk.records.base import Insert, Update
from presales_desk.records.competition import PLAYED_FROM, Competitor, Play, SwotItem
from presales_desk.records.findings import Label
from presales_desk.records.ids import new_id, rank_after
from presales_desk.records.outline import Outline, Slide
from presales_desk.records.project import Project
from presales_desk.records.summary import Link

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from presales_desk.method.keys import Quadrant
    from presales_desk.records.base import Record
    from presales_desk.workspace.workspace import Edit, Reader

R = TypeVar("R", SwotItem, Play, Link)

LIGHTEST, HEAVIEST = 1, 3
"""Weights of an item."""
_LONGEST_NAME = 24


def read_swot_records(reader: Reader, project_id: str) -> SwotRecords:
    """Return items and plays with what they are tied to, and the talks that may show them."""
    own = {"project_id": project_id}
    return SwotRecords(
        reader.find(SwotItem, **own),
        reader.find(Play, **own),
        reader.find(Link, **own),
        outlines_of(reader, project_id),
    )


def follow_edit(reader: Reader, project_id: str, seen: SwotRecords, edit: Edit) -> SwotRecords:
    """Return the records of a SWOT after ``edit``; ``seen`` are those from before it.

    Read again is only what the edit touched: there may be thousands.
    """

    def renewed(kind: type[R], old: Sequence[R]) -> Sequence[R]:
        if kind.table not in edit.kinds:
            return old
        touched = reader.find(kind, project_id=project_id, id=edit.ids)
        kept = (record for record in old if record.id not in edit.ids)
        return sorted((*kept, *touched), key=_place)

    slides_stale = not edit.kinds.isdisjoint((Outline.table, Slide.table))
    return SwotRecords(
        renewed(SwotItem, seen.items),
        renewed(Play, seen.plays),
        renewed(Link, seen.links),
        outlines_of(reader, project_id) if slides_stale else seen.outlines,
    )


def _place(record: Record) -> tuple[float, str]:
    """Return by what the workspace orders records of one kind."""
    return getattr(record, "rank", 0.0), record.id


def add_items(
    reader: Reader, project_id: str, quadrant: Quadrant, texts: Sequence[str]
) -> Planned[list[SwotItem]]:
    """Put items at the end of a board, one for each text."""
    board = reader.find(SwotItem, project_id=project_id, quadrant=quadrant)
    ranks = [item.rank for item in board[-1:]]
    added: list[SwotItem] = []
    for text in texts:
        rank = rank_after([*ranks, *(item.rank for item in added[-1:])])
        added.append(SwotItem(project_id=project_id, quadrant=quadrant, text=text, rank=rank))
    label = _label("add", added, board=_name(quadrant))
    return Planned(label, tuple(Insert(item) for item in added), project_id, added)


def copy_items(reader: Reader, project_id: str, ids: Sequence[str]) -> Planned[list[SwotItem]]:
    """Put items of one board at its end once more; plays are not made of the copies."""
    items = reader.find(SwotItem, id=tuple(ids))
    board = reader.find(SwotItem, project_id=project_id, quadrant=items[0].quadrant)
    fresh = [item.but(id=new_id()) for item in items]
    copies = [item.but(rank=rank) for item, rank in placed(board, fresh)]
    label = _label("copy", copies)
    return Planned(label, tuple(Insert(copy) for copy in copies), project_id, copies)


def change_items(items: Sequence[SwotItem], name: str, value: Any) -> Planned[None]:
    """Give a field of items another value."""
    changes = tuple(Update(item, **{name: value}) for item in items if getattr(item, name) != value)
    label = _label("change", items, field=Term(f"swot_field.{name}"))
    return Planned(label, changes, items[0].project_id, None)


def move_items(
    reader: Reader, project_id: str, ids: Sequence[str], quadrant: Quadrant, before: str = ""
) -> Planned[None]:
    """Bring items together into a board; plays and all else that uses them stays.

    Args:
        reader: Of the workspace.
        project_id: Whose items they are.
        ids: Of the items; they keep their order.
        quadrant: The board.
        before: Id of the item they stand before; empty for the end of the board.

    """
    moving = reader.find(SwotItem, id=tuple(ids))
    board = reader.find(SwotItem, project_id=project_id, quadrant=quadrant)
    label = _label("move", moving, board=_name(quadrant))
    changes = tuple(
        Update(item, rank=rank, quadrant=quadrant) for item, rank in placed(board, moving, before)
    )
    settled = all(item.quadrant is quadrant for item in moving)
    if settled and _same_order(board, moving, before):
        return Planned(label, (), project_id, None)
    return Planned(label, changes, project_id, None)


def step_items(reader: Reader, project_id: str, ids: Sequence[str], step: int) -> Planned[None]:
    """Move items of one board one place up (-1) or down (1); at its end nothing happens."""
    first = reader.get(SwotItem, ids[0])
    board = reader.find(SwotItem, project_id=project_id, quadrant=first.quadrant)
    before = neighbour(board, ids, step)
    if before is None:
        return Planned(_label("move", [first], board=_name(first.quadrant)), (), project_id, None)
    return move_items(reader, project_id, ids, first.quadrant, before)


def delete_items(reader: Reader, project_id: str, ids: Sequence[str]) -> Planned[list[Record]]:
    """Delete items with what depends on them; the value is what else goes."""
    items = [reader.get(SwotItem, id) for id in ids]
    return remove(reader, _label("delete", items), project_id, *items)


def fill_swot(reader: Reader, project_id: str) -> Planned[int]:
    """Fill the boards with the sample's items and plays, as one edit.

    Items are about a competitor where the project has one of the same name. Returns how many
    items came.
    """
    sample = read_sample(reader.get(Project, project_id).language).plan
    ids = {r.id: new_id() for r in sample if isinstance(r, SwotItem | Play)}
    rivals = _known_rivals(reader, project_id, sample)
    own = {"project_id": project_id}
    copies: list[Record] = []
    for record in sample:
        if isinstance(record, SwotItem):
            rival = rivals.get(record.competitor_id or "")
            copies.append(record.but(id=ids[record.id], competitor_id=rival, **own))
        elif isinstance(record, Play):
            copies.append(record.but(id=ids[record.id], **own))
        elif isinstance(record, Link) and record.role == PLAYED_FROM:
            ends = {"source_id": ids[record.source_id], "target_id": ids[record.target_id]}
            copies.append(record.but(id=new_id(), **ends, **own))
    count = sum(isinstance(copy, SwotItem) for copy in copies)
    changes = tuple(Insert(copy) for copy in copies)
    return Planned(Label("swot.fill", count=count), changes, project_id, count)


def _known_rivals(reader: Reader, project_id: str, sample: Sequence[Record]) -> Mapping[str, str]:
    """Return by the id of a competitor of the sample that of the project's own."""
    own = {rival.name: rival.id for rival in reader.find(Competitor, project_id=project_id)}
    theirs = [record for record in sample if isinstance(record, Competitor)]
    return {rival.id: own[rival.name] for rival in theirs if rival.name in own}


def _same_order(board: Sequence[SwotItem], moving: Sequence[SwotItem], before: str) -> bool:
    """Tell whether the items stand there already."""
    ids = {item.id for item in moving}
    rest = [item.id for item in board if item.id not in ids]
    place = next((n for n, item in enumerate(board) if item.id == before), len(board))
    ahead = sum(item.id not in ids for item in board[:place])
    wanted = [*rest[:ahead], *(item.id for item in moving), *rest[ahead:]]
    return wanted == [item.id for item in board]


def _label(key: str, items: Sequence[SwotItem], **values: str) -> Label:
    """Name an edit after its item, or after how many they are."""
    if len(items) == 1:
        text = " ".join(items[0].text.split())
        name = text if len(text) <= _LONGEST_NAME else f"{text[:_LONGEST_NAME]}…"
        return Label(f"swot.{key}", item=name, **values)
    return Label(f"swot.{key}_several", count=len(items), **values)


def _name(quadrant: Quadrant) -> Term:
    return Term(f"method.swot.{quadrant}")
