"""Parts of forms about people: the customer's, and our own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.records.enums import ContactState
from presales_desk.records.posts import post

if TYPE_CHECKING:
    from collections.abc import Iterator

    from presales_desk.documents.forms.writer import FormWriter
    from presales_desk.records.people import Contact, Stakeholder

_MADE = (ContactState.DONE, ContactState.DROPPED)


def by_influence(form: FormWriter) -> list[Stakeholder]:
    """Return the customer's people, who decides most first; those nobody judged last."""
    return sorted(form.plan.stakeholders, key=lambda person: -(person.influence or 0))


def add_addresses(form: FormWriter, *, least: int) -> None:
    """Write whom to talk to, and how they are reached."""
    rows = [(p.name, p.unit, p.title, p.phone, p.email) for p in by_influence(form)]
    form.table(("person", "unit", "post", "phone", "email"), rows, (2, 3, 3, 3, 4), least=least)


def add_people(form: FormWriter, *, least: int = 0) -> None:
    """Write what each person does in the decision, where they stand, and what moves them."""
    rows = [
        (
            _who(person),
            form.known.said(person, "roles"),
            form.known.stance(person),
            person.needs,
            person.doubts,
        )
        for person in by_influence(form)
    ]
    columns = ("person", "roles", "stance", "needs", "doubts")
    form.table(columns, rows, (2.9, 2.2, 2.9, 4.2, 4.2), least=least)


def add_contact_plan(form: FormWriter, *, least: int = 0) -> None:
    """Write the contacts that are still to be made, by day."""
    rows = [
        (
            form.known.said(contact, "stakeholder_id"),
            contact.purpose,
            contact.way,
            contact.owner,
            form.known.day(contact.day),
        )
        for contact in coming_contacts(form)
    ]
    columns = ("person", "purpose", "way", "owner", "day")
    form.table(columns, rows, (2.2, 5.2, 3.8, 1.9, 3.3), least=least)


def add_talks(form: FormWriter, *, least: int) -> None:
    """Write the contacts that were made, and what came of them."""
    made = [c for c in form.plan.contacts if c.state is ContactState.DONE]
    rows = [
        (
            form.known.day(contact.day),
            form.known.said(contact, "stakeholder_id"),
            contact.owner,
            contact.purpose,
            contact.outcome,
        )
        for contact in sorted(made, key=_by_day)
    ]
    columns = ("day", "person", "owner", "purpose", "outcome")
    form.table(columns, rows, (3.3, 2.2, 1.8, 3.9, 5.4), least=least)


def add_team(form: FormWriter, *, least: int) -> None:
    """Write who of us works on the project, with places for the tasks nobody has yet."""
    duties = {colleague.name: colleague for colleague in form.material.colleagues}
    rows: list[tuple[str, str, str, str]] = []
    for name in dict.fromkeys(_team(form)):
        colleague = duties.get(name)
        duty = colleague.duty if colleague else ""
        rows.append((name, duty or _own_duty(form, name), _department(form, name), ""))
    form.table(("person", "duty", "department", "task"), rows, (2.4, 3, 3, 8), least=least)


def coming_contacts(form: FormWriter) -> list[Contact]:
    """Return the contacts that are still to be made, by day, open ones last."""
    return sorted((c for c in form.plan.contacts if c.state not in _MADE), key=_by_day)


def _who(person: Stakeholder) -> str:
    what = post(person.unit, person.title, " ")
    return f"{person.name}\n{what}" if what else person.name


def _team(form: FormWriter) -> Iterator[str]:
    project = form.material.project
    named = (project.sales, project.presales)
    owners = (work.owner for work in (*form.plan.contacts, *form.plan.todos))
    yield from (name for name in (*named, *owners) if name)


def _own_duty(form: FormWriter, name: str) -> str:
    project = form.material.project
    roles = (("sales", project.sales), ("presales", project.presales))
    return form.known.join([form.text(f"label.{role}") for role, holder in roles if holder == name])


def _department(form: FormWriter, name: str) -> str:
    found = (c.department for c in form.material.colleagues if c.name == name)
    return next(found, "")


def _by_day(contact: Contact) -> str:
    return contact.day.isoformat() if contact.day else "9999"
