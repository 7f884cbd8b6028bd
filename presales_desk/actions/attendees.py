"""Who takes part in an exchange: the customer's people, and ours."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from presales_desk.actions.planned import Planned
from presales_desk.actions.plans import read_plan
from presales_desk.actions.stakeholders import add_person, change_person
from presales_desk.planning.listeners import listeners_of
from presales_desk.records.base import Delete, Insert, Update
from presales_desk.records.exchange import Attendee, Exchange
from presales_desk.records.findings import Label
from presales_desk.records.ids import rank_after
from presales_desk.records.kind_terms import field_term
from presales_desk.records.outline import Outline, Slide
from presales_desk.records.people import Stakeholder

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping, Sequence

    from presales_desk.records.base import Change
    from presales_desk.workspace.workspace import Reader

OF_ATTENDEE = ("part", "key_person", "expects", "present", "reaction", "colleague")
"""What holds for this exchange alone; everything else stands in the stakeholder."""


def set_listeners(
    reader: Reader, exchange: Exchange, ids: Sequence[str]
) -> Planned[list[Attendee]]:
    """Let exactly these stakeholders listen; those who listened already keep what is noted.

    Returns the edit; its value is who is new.
    """
    known = [each for each in _attendees(reader, exchange) if each.stakeholder_id]
    had = {each.stakeholder_id for each in known}
    gone = [Delete(each) for each in known if each.stakeholder_id not in ids]
    new = [_new(reader, exchange, n, stakeholder_id=i) for n, i in enumerate(ids) if i not in had]
    label = Label("attendee.listeners", name=exchange.name, count=len(gone) + len(new))
    return Planned(label, (*gone, *map(Insert, new)), exchange.project_id, new)


def set_colleagues(
    reader: Reader, exchange: Exchange, names: Sequence[str]
) -> Planned[list[Attendee]]:
    """Let exactly these of us take part; see ``set_listeners``."""
    known = [each for each in _attendees(reader, exchange) if not each.stakeholder_id]
    had = {each.colleague for each in known}
    gone = [Delete(each) for each in known if each.colleague not in names]
    new = [_new(reader, exchange, n, colleague=i) for n, i in enumerate(names) if i not in had]
    label = Label("attendee.colleagues", name=exchange.name, count=len(gone) + len(new))
    return Planned(label, (*gone, *map(Insert, new)), exchange.project_id, new)


def add_listener(reader: Reader, exchange: Exchange, words: str) -> Planned[Attendee]:
    """Let somebody listen by name, as “Xu Feng, head of the centre”; a stranger becomes known.

    Args:
        reader: Of the workspace.
        exchange: That they come to.
        words: A name, and perhaps a title behind a comma or a space.

    """
    name, title = _name_and_title(words)
    people = reader.find(Stakeholder, project_id=exchange.project_id)
    known = next((person for person in people if person.name == name), None)
    changes: list[Change] = []
    if known is None:
        planned = add_person(reader, exchange.project_id, name=name, title=title)
        known = planned.value
        changes += planned.changes
    coming = [each for each in _attendees(reader, exchange) if each.stakeholder_id == known.id]
    attendee = coming[0] if coming else _new(reader, exchange, stakeholder_id=known.id)
    if not coming:
        changes.append(Insert(attendee))
    label = Label("attendee.new", name=name, exchange=exchange.name)
    return Planned(label, tuple(changes), exchange.project_id, attendee)


def change_attendee(reader: Reader, attendee: Attendee, fields: Mapping[str, Any]) -> Planned[Any]:
    """Give an attendee new values; what holds beyond the exchange goes to the stakeholder.

    Args:
        reader: Of the workspace.
        attendee: Of either side.
        fields: Of one of both records: one gesture changes one field.

    """
    own = {name: value for name, value in fields.items() if name in OF_ATTENDEE}
    if not own and attendee.stakeholder_id is not None:
        return change_person(reader.get(Stakeholder, attendee.stakeholder_id), fields)
    field = field_term(Attendee, next(iter(own)))
    label = Label("attendee.change", name=attendee_name(reader, attendee), field=field)
    return Planned(label, (Update(attendee, **own),), attendee.project_id, attendee.but(**own))


def delete_attendees(reader: Reader, project_id: str, ids: Sequence[str]) -> Planned[list[str]]:
    """Take attendees off an exchange; as stakeholders they stay. The value is their names."""
    gone = [reader.get(Attendee, id) for id in ids]
    names = [attendee_name(reader, each) for each in gone]
    label = Label("attendee.delete", name=names[0])
    if len(gone) > 1:
        label = Label("attendee.delete_several", count=len(gone))
    return Planned(label, tuple(Delete(each) for each in gone), project_id, names)


def mark_present(exchange: Exchange, attendees: Sequence[Attendee]) -> Planned[int]:
    """Note that everybody came of whom nothing is noted yet; returns how many."""
    changes = tuple(Update(each, present=True) for each in attendees if each.present is None)
    label = Label("attendee.present", name=exchange.name, count=len(changes))
    return Planned(label, changes, exchange.project_id, len(changes))


def proposed_listeners(reader: Reader, exchange: Exchange, today: dt.date) -> list[Stakeholder]:
    """Return who is expected but not on the list: the listeners of the phase and of the talk."""
    plan = read_plan(reader, exchange.project_id)
    coming = {each.stakeholder_id for each in _attendees(reader, exchange)}
    expected = plan.listeners(exchange.phase_id) if exchange.phase_id else []
    if exchange.outline_id is not None:
        outline = reader.get(Outline, exchange.outline_id)
        slides = reader.find(Slide, outline_id=outline.id)
        expected = [*expected, *listeners_of(outline, slides, plan, today)]
    wanted = {person.id for person in expected} - coming
    return [person for person in plan.stakeholders if person.id in wanted]


def attendee_name(reader: Reader, attendee: Attendee) -> str:
    """Return the name of an attendee of either side."""
    if attendee.stakeholder_id is None:
        return attendee.colleague
    return reader.get(Stakeholder, attendee.stakeholder_id).name


def _attendees(reader: Reader, exchange: Exchange) -> list[Attendee]:
    return reader.find(Attendee, exchange_id=exchange.id)


def _new(reader: Reader, exchange: Exchange, place: int = 0, **fields: Any) -> Attendee:
    first = rank_after([each.rank for each in _attendees(reader, exchange)])
    return Attendee(
        project_id=exchange.project_id, exchange_id=exchange.id, rank=first + place
    ).but(**fields)


def _name_and_title(words: str) -> tuple[str, str]:
    for comma in ("，", ",", "、"):
        if comma in words:
            name, _, title = words.partition(comma)
            return name.strip(), title.strip()
    name, _, title = words.strip().partition(" ")
    is_latin = name.isascii()  # names with letters hold spaces themselves
    return (words.strip(), "") if is_latin else (name, title.strip())
