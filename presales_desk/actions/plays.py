"""Working on the plays: written or derived, tied to items and slides, put in order, deleted."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from presales_desk.actions.competition import read_competition
from presales_desk.actions.planned import Planned
from presales_desk.actions.removal import remove
from presales_desk.errors import Term
from presales_desk.planning.plays import PlayProposal, propose_plays
from presales_desk.planning.sibling_order import neighbour, placed
from presales_desk.records.base import Delete, Insert, Update
from presales_desk.records.competition import PLAYED_FROM, Play, SwotItem
from presales_desk.records.findings import Label
from presales_desk.records.ids import rank_after
from presales_desk.records.project import Project
from presales_desk.records.summary import Link

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from presales_desk.method.keys import Move
    from presales_desk.records.base import Change, Record
    from presales_desk.records.job import Job
    from presales_desk.workspace.workspace import Reader

_LONGEST_NAME = 24


def add_play(
    reader: Reader, project_id: str, move: Move, text: str, items: Sequence[str] = ()
) -> Planned[Play]:
    """Add a play behind the others; ``items`` are ids of what it comes from."""
    play = Play(project_id=project_id, move=move, text=text, rank=_last_rank(reader, project_id))
    changes = (Insert(play), *_ties(play, items, PLAYED_FROM))
    return Planned(_label("add", play), changes, project_id, play)


def change_play(play: Play, name: str, value: Any) -> Planned[None]:
    """Give a field of a play another value."""
    label = _label("change", play, field=Term(f"play_field.{name}"))
    return Planned(label, (Update(play, **{name: value}),), play.project_id, None)


def move_play(reader: Reader, play: Play, move: Move, before: str = "") -> Planned[None]:
    """Bring a play under a move, before another play; empty for the end."""
    siblings = reader.find(Play, project_id=play.project_id, move=move)
    changes = tuple(
        Update(each, rank=rank, move=move if each.id == play.id else each.move)
        for each, rank in placed(siblings, [play], before)
    )
    return Planned(_label("move", play), changes, play.project_id, None)


def step_play(reader: Reader, play: Play, step: int) -> Planned[None]:
    """Move a play one place up (-1) or down (1); at the end of its move it goes into the next."""
    siblings = reader.find(Play, project_id=play.project_id, move=play.move)
    before = neighbour(siblings, [play.id], step)
    if before is not None:
        return move_play(reader, play, play.move, before)
    moves = list(type(play.move))
    place = moves.index(play.move) + step
    if not 0 <= place < len(moves):
        return Planned(_label("move", play), (), play.project_id, None)
    there = reader.find(Play, project_id=play.project_id, move=moves[place])
    first = there[0].id if there and step > 0 else ""
    return move_play(reader, play, moves[place], first)


def delete_plays(reader: Reader, project_id: str, ids: Sequence[str]) -> Planned[list[Record]]:
    """Delete plays with their links; the value is what else goes."""
    plays = [reader.get(Play, id) for id in ids]
    label = _label("delete", plays[0])
    if len(plays) > 1:
        label = Label("play.delete_several", count=len(plays))
    return remove(reader, label, project_id, *plays)


def tie_play(reader: Reader, play: Play, role: str, targets: Collection[str]) -> Planned[None]:
    """Let a play come from exactly these items, or stand on exactly these slides.

    Args:
        reader: Of the workspace.
        play: Which.
        role: ``PLAYED_FROM`` or ``PLAYED_ON``.
        targets: Ids of items or of slides.

    """
    links = reader.find(Link, project_id=play.project_id, source_id=play.id, role=role)
    known = {link.target_id for link in links}
    gone = [Delete(link) for link in links if link.target_id not in targets]
    new = [target for target in targets if target not in known]
    changes = (*gone, *_ties(play, new, role))
    return Planned(_label(f"tie_{role}", play), changes, play.project_id, None)


def tie_item(reader: Reader, item: SwotItem, plays: Collection[str]) -> Planned[None]:
    """Let an item be used by exactly these plays."""
    links = reader.find(Link, project_id=item.project_id, target_id=item.id, role=PLAYED_FROM)
    known = {link.source_id for link in links}
    gone = [Delete(link) for link in links if link.source_id not in plays]
    new = [
        Insert(_link(item.project_id, play, item.id, PLAYED_FROM))
        for play in plays
        if play not in known
    ]
    label = Label("swot.tie", item=_short(item.text))
    return Planned(label, (*gone, *new), item.project_id, None)


def derive_plays(reader: Reader, project_id: str, job: Job) -> list[PlayProposal]:
    """Return plays that follow from the SWOT and the matrix; nothing is stored."""
    job.step(0, 1, "")
    records = replace(
        read_competition(reader, project_id),
        swot_items=reader.find(SwotItem, project_id=project_id),
        plays=reader.find(Play, project_id=project_id),
        links=reader.find(Link, project_id=project_id, role=PLAYED_FROM),
    )
    return propose_plays(records, reader.get(Project, project_id).language)


def accept_plays(
    reader: Reader, project_id: str, proposals: Sequence[PlayProposal]
) -> Planned[list[Play]]:
    """Take proposals over as plays, as one edit; items that are gone meanwhile are left out."""
    there = {item.id for item in reader.find(SwotItem, project_id=project_id)}
    rank = _last_rank(reader, project_id)
    plays: list[Play] = []
    changes: list[Change] = []
    for proposal in proposals:
        rank = rank_after([rank]) if plays else rank
        play = Play(
            project_id=project_id,
            move=proposal.move,
            text=proposal.text,
            element=proposal.element,
            rank=rank,
        )
        plays.append(play)
        items = [item.id for item in proposal.items if item.id in there]
        changes.extend((Insert(play), *_ties(play, items, PLAYED_FROM)))
    label = Label("play.derive_several", count=len(plays))
    if len(plays) == 1:
        label = _label("derive", plays[0])
    return Planned(label, tuple(changes), project_id, plays)


def _ties(play: Play, targets: Sequence[str], role: str) -> tuple[Insert, ...]:
    return tuple(Insert(_link(play.project_id, play.id, target, role)) for target in targets)


def _link(project_id: str, source: str, target: str, role: str) -> Link:
    return Link(project_id=project_id, source_id=source, target_id=target, role=role)


def _last_rank(reader: Reader, project_id: str) -> float:
    return rank_after([play.rank for play in reader.find(Play, project_id=project_id)])


def _label(key: str, play: Play, **values: str) -> Label:
    return Label(f"play.{key}", play=_short(play.text), **values)


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST_NAME else f"{line[:_LONGEST_NAME]}…"
