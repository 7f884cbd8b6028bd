"""Adding, judging, moving, linking and deleting the customer's people."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from presales_desk.actions.planned import Planned
from presales_desk.actions.removal import remove
from presales_desk.errors import CircularLineError, Term
from presales_desk.planning.people import DOUBLE, circle, superiors
from presales_desk.records.base import Delete, Insert, Update
from presales_desk.records.findings import Label
from presales_desk.records.ids import new_id, rank_after
from presales_desk.records.people import INFLUENCES, REPORTS_TO, Stakeholder
from presales_desk.records.plan import Silence
from presales_desk.records.summary import Link

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from presales_desk.records.base import Change, Record
    from presales_desk.workspace.workspace import Reader


def add_person(reader: Reader, project_id: str, **fields: Any) -> Planned[Stakeholder]:
    """Add a person behind the others; without a stance they wait to be placed on the map."""
    ranks = [known.rank for known in reader.find(Stakeholder, project_id=project_id)]
    person = Stakeholder(project_id=project_id, name="", rank=rank_after(ranks)).but(**fields)
    label = Label("stakeholder.new", name=person.name)
    return Planned(label, (Insert(person),), project_id, person)


def change_person(person: Stakeholder, fields: Mapping[str, Any]) -> Planned[Stakeholder]:
    """Give a person new values; the edit is named after the first of them."""
    wanted = person.but(**fields)
    field = Term(f"stakeholder_field.{next(iter(fields))}")
    label = Label("stakeholder.change", name=wanted.name, field=field)
    return Planned(label, (Update(person, **fields),), person.project_id, wanted)


def move_people(moves: Sequence[tuple[Stakeholder, Mapping[str, Any]]]) -> Planned[int]:
    """Give people another place on the map, as one edit; returns how many."""
    first, _ = moves[0]
    label = Label("stakeholder.move", name=first.name)
    if len(moves) > 1:
        label = Label("stakeholder.move_several", count=len(moves))
    changes = tuple(Update(person, **fields) for person, fields in moves)
    return Planned(label, changes, first.project_id, len(moves))


def paste_people(
    reader: Reader,
    project_id: str,
    changed: Sequence[tuple[str, Mapping[str, Any]]],
    new: Sequence[Mapping[str, Any]],
) -> Planned[int]:
    """Write what was pasted into the list, as one edit; returns how many rows."""
    changes: list[Change] = [Update(reader.get(Stakeholder, id), **f) for id, f in changed]
    changes += inserted(reader, project_id, new)
    label = Label("stakeholder.paste", count=len(changes))
    return Planned(label, tuple(changes), project_id, len(changes))


def inserted(reader: Reader, project_id: str, new: Sequence[Mapping[str, Any]]) -> list[Change]:
    """Return the changes that add people with these values, in this order."""
    ranks = [known.rank for known in reader.find(Stakeholder, project_id=project_id)]
    empty = Stakeholder(project_id=project_id, name="", rank=rank_after(ranks))
    return [
        Insert(empty.but(**fields, id=new_id(), rank=empty.rank + number))
        for number, fields in enumerate(new)
    ]


def delete_people(reader: Reader, project_id: str, ids: Sequence[str]) -> Planned[list[Record]]:
    """Delete people with their contacts and lines; the value is what else goes."""
    gone = [reader.get(Stakeholder, id) for id in ids]
    label = Label("stakeholder.delete", name=gone[0].name)
    if len(gone) > 1:
        label = Label("stakeholder.delete_several", count=len(gone))
    return remove(reader, label, project_id, *gone)


def set_superior(
    reader: Reader, person: Stakeholder, superior: Stakeholder | None
) -> Planned[None]:
    """Let a person report to somebody else; None lets them report to nobody.

    Raises:
        CircularLineError: The superior reports, over others or not, to the person.

    """
    project_id = person.project_id
    links = reader.find(Link, project_id=project_id, role=REPORTS_TO)
    if superior is None:
        label = Label("stakeholder.no_superior", name=person.name)
    else:
        _require_no_circle(reader, links, person, superior)
        label = Label("stakeholder.superior", name=person.name, superior=superior.name)
    changes: list[Change] = [Delete(link) for link in links if link.source_id == person.id]
    if superior is not None:
        changes.append(Insert(_line(person, superior, REPORTS_TO)))
    return Planned(label, tuple(changes), project_id, None)


def add_influence(reader: Reader, person: Stakeholder, other: Stakeholder) -> Planned[None]:
    """Note that a person influences another; a line that is there already changes nothing."""
    line = _line(person, other, INFLUENCES)
    ends = {"source_id": person.id, "target_id": other.id, "role": INFLUENCES}
    known = reader.count(Link, project_id=person.project_id, **ends)
    changes = () if known or person.id == other.id else (Insert(line),)
    label = Label("stakeholder.influence", name=person.name, other=other.name)
    return Planned(label, changes, person.project_id, None)


def drop_line(reader: Reader, line: Link) -> Planned[None]:
    """Take a line of reporting or influence away."""
    name = reader.get(Stakeholder, line.source_id).name
    other = reader.get(Stakeholder, line.target_id).name
    label = Label("stakeholder.no_line", name=name, other=other)
    return Planned(label, (Delete(line),), line.project_id, None)


def keep_apart(reader: Reader, person: Stakeholder, others: Sequence[Stakeholder]) -> Planned[None]:
    """Note that people of one name are several, so that nothing asks again."""
    known = {one.record_id for one in reader.find(Silence, rule=DOUBLE)}
    changes = tuple(
        Insert(Silence(project_id=person.project_id, rule=DOUBLE, record_id=each.id))
        for each in (person, *others)
        if each.id not in known
    )
    return Planned(
        Label("stakeholder.keep_apart", name=person.name), changes, person.project_id, None
    )


def _require_no_circle(
    reader: Reader, links: Sequence[Link], person: Stakeholder, superior: Stakeholder
) -> None:
    chain = circle(superiors(links), person.id, superior.id)
    if not chain:
        return
    names = " → ".join(reader.get(Stakeholder, id).name for id in chain)
    raise CircularLineError(name=person.name, superior=superior.name, chain=names)


def _line(person: Stakeholder, other: Stakeholder, role: str) -> Link:
    return Link(project_id=person.project_id, source_id=person.id, target_id=other.id, role=role)
