"""How a person appears on the map, in the tree and in pickers: words and tones, no painting."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from presales_desk.method.keys import DecisionRole
from presales_desk.planning.people import Attitude, attitude
from presales_desk.records.enums import ContactState
from presales_desk.ui.words import dotted, post_of, term, translate

if TYPE_CHECKING:
    from collections.abc import Mapping

    from presales_desk.records.people import Stakeholder
    from presales_desk.records.plan_records import PlanRecords

BARS = {
    Attitude.OPPONENT: "danger",
    Attitude.NEUTRAL: "faint",
    Attitude.SUPPORTER: "success",
    Attitude.UNKNOWN: "border-strong",
}
"""Colours of the bar that shows where somebody stands."""


@dataclass(frozen=True, slots=True)
class Look:
    """What is written on a person's card.

    Attributes:
        role: The first role in the decision; empty while unknown.
        tag: The one thing to know: to whom they lean, or that nobody met them. May be empty.
        tone: Colour of the tag's letters.

    """

    person: Stakeholder
    role: str
    tag: str
    tone: str

    @property
    def name(self) -> str:
        """The name, or the title of somebody whose name nobody knows."""
        return shown_name(self.person)

    @property
    def place(self) -> str:
        """Unit and title."""
        return where_from(self.person)

    @property
    def bar(self) -> str:
        """Colour of the bar of the stance."""
        return BARS[attitude(self.person.stance)]

    @property
    def tip(self) -> str:
        """All of it, with the true values."""
        person = self.person
        roles = [term(f"method.decision_roles.{role}") for role in person.roles]
        influence = "–" if person.influence is None else str(person.influence)
        values = translate("Look", "Stance {stance} · influence {influence}")
        told = values.format(stance=stance_text(person.stance), influence=influence)
        return "\n".join(filter(None, [self.name, self.place, told, dotted(*roles, self.tag)]))


def looks_of(records: PlanRecords) -> Mapping[str, Look]:
    """Return how each person of the project appears, by their ids."""
    met = {one.stakeholder_id for one in records.contacts if one.state is ContactState.DONE}
    letters = {each.id: each.letter or each.name for each in records.competitors}
    roles = {role: term(f"method.decision_roles.{role}") for role in DecisionRole}
    leaning, unmet = translate("Look", "for {rival}"), translate("Look", "not met")
    looks: dict[str, Look] = {}
    for person in records.stakeholders:
        tag, tone = ("", "muted") if person.id in met else (unmet, "warning-ink")
        if rival := letters.get(person.competitor_id or ""):
            tag, tone = leaning.format(rival=rival), "danger-ink"
        looks[person.id] = Look(person, roles[person.roles[0]] if person.roles else "", tag, tone)
    return looks


def shown_name(person: Stakeholder) -> str:
    """Return the name; somebody whose name nobody knows is called by their title."""
    return person.name or person.title or translate("Look", "(no name yet)")


def where_from(person: Stakeholder) -> str:
    """Return unit and title."""
    return post_of(person)


def signed(points: int) -> str:
    """Return points of stance with their sign; 0 has none."""
    return f"{points:+d}" if points else "0"


def stance_text(stance: int | None) -> str:
    """Return a stance with its sign and its third."""
    if stance is None:
        return term("attitude.unknown")
    return f"{signed(stance)} {term(f'attitude.{attitude(stance)}')}"
