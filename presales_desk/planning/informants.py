"""Who among the customer's people may know what is still missing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from presales_desk.method.keys import DecisionRole
from presales_desk.records.enums import ContactState

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from presales_desk.method.items import KeyInfo
    from presales_desk.records.people import Contact, Stakeholder


@dataclass(frozen=True, slots=True)
class Informant:
    """Somebody to ask.

    Attributes:
        is_met: One of us has met them.

    """

    person: Stakeholder
    is_met: bool


def informants(
    item: KeyInfo, people: Iterable[Stakeholder], contacts: Iterable[Contact]
) -> list[Informant]:
    """Return those whose role lets them know about an item (section 0).

    Deciders come first, then the other roles as the method lists them; within a role those who
    favour us come first, for they tell more.
    """
    met = {one.stakeholder_id for one in contacts if one.state is ContactState.DONE}
    known = [person for person in people if set(person.roles) & set(item.roles)]
    known.sort(key=lambda person: (_place(item.roles, person.roles), -(person.stance or 0)))
    return [Informant(person, person.id in met) for person in known]


def _place(wanted: Sequence[DecisionRole], roles: Sequence[DecisionRole]) -> int:
    fitting = [role for role in roles if role in wanted]
    return -1 if DecisionRole.DECIDER in fitting else min(map(wanted.index, fitting))
