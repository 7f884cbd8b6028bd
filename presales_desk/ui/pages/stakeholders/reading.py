"""What the page says of a project's people as a whole, and of one of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.planning.people import Attitude, attitude, double_findings, unmet_deciders
from presales_desk.ui.models.field import Choice
from presales_desk.ui.pages.stakeholders.appearances import appearances
from presales_desk.ui.pages.stakeholders.inspector import Portrait
from presales_desk.ui.pages.stakeholders.looks import shown_name
from presales_desk.ui.pages.stakeholders.scene import is_line
from presales_desk.ui.words import counted, dotted, translate

if TYPE_CHECKING:
    from presales_desk.records.people import Stakeholder
    from presales_desk.records.plan_records import PlanRecords
    from presales_desk.ui.desk import Desk


def told(records: PlanRecords) -> str:
    """Say in a line how many stand where, and which decision makers nobody has met."""
    people = records.stakeholders
    if not people:
        return translate("PeopleReading", "Who decides, where they stand, and how we move them")
    thirds = [attitude(person.stance) for person in people]
    words = translate(
        "PeopleReading",
        "{count} {count:person|people} · {pro} for us / {neutral} neutral / {contra} against",
    )
    standing = counted(
        words,
        count=len(people),
        pro=thirds.count(Attitude.SUPPORTER),
        neutral=thirds.count(Attitude.NEUTRAL),
        contra=thirds.count(Attitude.OPPONENT),
    )
    unmet = len(unmet_deciders(records))
    missing = translate("PeopleReading", "decision makers nobody has met: {count}")
    return dotted(standing, missing.format(count=unmet) if unmet else "")


def rivals(records: PlanRecords) -> list[Choice]:
    """Return whom somebody may lean to, nobody first."""
    named = [Choice(one.id, dotted(one.letter, one.name)) for one in records.competitors]
    return [Choice(None, ""), *named]


def portrait(desk: Desk, records: PlanRecords, person: Stakeholder, *, read_only: bool) -> Portrait:
    """Return all that the inspector shows of a person."""
    return Portrait(
        person=person,
        findings=double_findings(records),
        rivals=rivals(records),
        contacts=records.contacts_of(person.id),
        lines=[link for link in records.links if is_line(link)],
        names={one.id: shown_name(one) for one in records.stakeholders},
        appearances=appearances(desk, records, person.id),
        read_only=read_only,
    )
