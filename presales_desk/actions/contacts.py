"""The contact plan: who of us meets whom of them, in which order, and what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from presales_desk.actions.planned import Planned
from presales_desk.actions.removal import remove
from presales_desk.errors import Term
from presales_desk.records.base import Insert, Update
from presales_desk.records.findings import Label
from presales_desk.records.ids import new_id, rank_after, rank_between
from presales_desk.records.people import Colleague, Contact, Stakeholder

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from presales_desk.records.base import Change, Record
    from presales_desk.workspace.workspace import Reader


def add_contact(reader: Reader, person: Stakeholder, **fields: Any) -> Planned[Contact]:
    """Plan a contact with a person, behind those that are planned."""
    project_id = person.project_id
    contact = _planned(reader, person).but(**fields)
    label = Label("contact.new", name=person.name)
    return Planned(label, (Insert(contact),), project_id, contact)


def change_contact(reader: Reader, contact: Contact, fields: Mapping[str, Any]) -> Planned[Contact]:
    """Give a contact new values."""
    wanted = contact.but(**fields)
    name = reader.get(Stakeholder, wanted.stakeholder_id).name
    field = Term(f"contact_field.{next(iter(fields))}")
    label = Label("contact.change", name=name, field=field)
    return Planned(label, (Update(contact, **fields),), contact.project_id, wanted)


def paste_contacts(
    reader: Reader,
    person: Stakeholder,
    changed: Sequence[tuple[str, Mapping[str, Any]]],
    new: Sequence[Mapping[str, Any]],
) -> Planned[int]:
    """Write what was pasted into the plan, as one edit.

    Args:
        reader: Of the workspace.
        person: Whom new rows without a name are about.
        changed: New values of known contacts, by their ids.
        new: Values of further contacts.

    """
    changes: list[Change] = [Update(reader.get(Contact, id), **f) for id, f in changed]
    empty = _planned(reader, person)
    for number, fields in enumerate(new):
        changes.append(Insert(empty.but(**fields, id=new_id(), rank=empty.rank + number)))
    label = Label("contact.paste", count=len(changes))
    return Planned(label, tuple(changes), person.project_id, len(changes))


def move_contact(reader: Reader, contact: Contact, step: int) -> Planned[None]:
    """Let a contact come one place later (1) or earlier (-1); at the end it stays."""
    plan = reader.find(Contact, project_id=contact.project_id)
    rest = [known for known in plan if known.id != contact.id]
    place = [known.id for known in plan].index(contact.id) + step
    name = reader.get(Stakeholder, contact.stakeholder_id).name
    label = Label("contact.move", name=name)
    if not 0 <= place <= len(rest):
        return Planned(label, (), contact.project_id, None)
    before = rest[place - 1].rank if place else None
    after = rest[place].rank if place < len(rest) else None
    change = Update(contact, rank=rank_between(before, after))
    return Planned(label, (change,), contact.project_id, None)


def delete_contacts(reader: Reader, project_id: str, ids: Sequence[str]) -> Planned[list[Record]]:
    """Delete contacts from the plan."""
    gone = [reader.get(Contact, id) for id in ids]
    name = reader.get(Stakeholder, gone[0].stakeholder_id).name
    label = Label("contact.delete", name=name)
    if len(gone) > 1:
        label = Label("contact.delete_several", count=len(gone))
    return remove(reader, label, project_id, *gone)


def known_owners(reader: Reader, project_id: str) -> list[str]:
    """Return names to offer for an owner: the colleagues, then who is named in the plan."""
    colleagues = [colleague.name for colleague in reader.find(Colleague)]
    owners = [contact.owner for contact in reader.find(Contact, project_id=project_id)]
    return list(dict.fromkeys(filter(None, (*colleagues, *owners))))


def _planned(reader: Reader, person: Stakeholder) -> Contact:
    ranks = [known.rank for known in reader.find(Contact, project_id=person.project_id)]
    return Contact(project_id=person.project_id, stakeholder_id=person.id, rank=rank_after(ranks))
