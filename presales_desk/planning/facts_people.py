"""Facts of the customer's people and of the contacts with them (method, sections 2 and 4)."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from presales_desk.method.keys import DecisionRole
from presales_desk.planning.facts import OPEN_CONTACTS, Facts, Ground, shortened, written
from presales_desk.planning.people import circle, same_name, superiors
from presales_desk.records.enums import ContactState

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from presales_desk.records.people import Contact, Stakeholder
    from presales_desk.records.plan import Phase

_Name = tuple[str, str]


def stakeholders(ground: Ground) -> Iterator[tuple[str, Facts]]:
    """Return the facts of each stakeholder with its id."""
    above = superiors(ground.records.links)
    names = Counter(_name(person) for person in ground.records.stakeholders)
    for person in ground.records.stakeholders:
        superior = above.get(person.id)
        yield (
            person.id,
            {
                **_profile(person, ground),
                **_reached(person, ground),
                "in_circle": superior is not None and bool(circle(above, person.id, superior)),
                "same_name": names[_name(person)] > 1,
            },
        )


def contacts(ground: Ground) -> Iterator[tuple[str, Facts]]:
    """Return the facts of each contact with its id."""
    for contact in ground.records.contacts:
        open_, left = contact.state in OPEN_CONTACTS, ground.days_to(contact.day)
        person = ground.people.get(contact.stakeholder_id)
        yield (
            contact.id,
            {
                "name": shortened(person.name) if person else None,
                "done": contact.state is ContactState.DONE,
                "open": open_,
                "owner": written(contact.owner),
                "purpose": written(contact.purpose),
                "outcome": written(contact.outcome),
                "dated": contact.day is not None,
                "overdue": -left if open_ and left is not None and left < 0 else None,
                "days_left": left,
                "phase": _phase_before(contact, ground) if open_ else None,
            },
        )


def _name(person: Stakeholder) -> _Name:
    return same_name(person.name), same_name(person.unit)


def _profile(person: Stakeholder, ground: Ground) -> Facts:
    stance, target = person.stance, person.target_stance
    return {
        "name": shortened(person.name),
        "unit": shortened(person.unit),
        "level": person.level,
        "decider": DecisionRole.DECIDER in person.roles,
        "approver": DecisionRole.APPROVER in person.roles,
        "evaluator": DecisionRole.EVALUATOR in person.roles,
        "coach": DecisionRole.COACH in person.roles,
        "role_known": bool(person.roles),
        "stance": stance,
        "target": target,
        "gap": target - stance if stance is not None and target is not None else None,
        "influence": person.influence,
        "sourced": written(person.source),
        "age": ground.age(person.heard),
        "rival": ground.rival(person.competitor_id),
        "needs": written(person.needs),
        "excitement": written(person.excitement),
        "doubts": written(person.doubts),
        "answered": written(person.answer),
    }


def _reached(person: Stakeholder, ground: Ground) -> Facts:
    own = ground.contacts.get(person.id, [])
    days = [c.day for c in own if c.state is ContactState.DONE and c.day is not None]
    phase = ground.first_phase.get(person.id)
    return {
        "met": any(c.state is ContactState.DONE for c in own),
        "planned": any(c.state in OPEN_CONTACTS for c in own),
        "days_since_contact": ground.age(max(days)) if days else None,
        "days_to_phase": ground.days_to(phase.start) if phase else None,
        "phase": shortened(phase.name) if phase else None,
        "planned_in_time": any(_is_in_time(contact, phase, ground.today) for contact in own),
    }


def _is_in_time(contact: Contact, phase: Phase | None, today: dt.date) -> bool:
    if contact.day is None or contact.state not in OPEN_CONTACTS or contact.day < today:
        return False
    return phase is None or phase.start is None or contact.day <= phase.start


def _phase_before(contact: Contact, ground: Ground) -> str | None:
    """Return the phase made for somebody nobody has met that begins before the contact."""
    phase = ground.first_phase.get(contact.stakeholder_id)
    person = ground.people.get(contact.stakeholder_id)
    if phase is None or phase.start is None or contact.day is None:
        return None
    if person is None or ground.is_met(person):
        return None
    return shortened(phase.name) if phase.start < contact.day else None
