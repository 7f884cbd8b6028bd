"""What follows from what is known of the customer's people (method, sections 2 and 4)."""

from __future__ import annotations

import unicodedata
from enum import StrEnum
from typing import TYPE_CHECKING

from presales_desk.method.keys import DecisionRole
from presales_desk.records.enums import ContactState, Severity
from presales_desk.records.findings import Finding
from presales_desk.records.people import REPORTS_TO

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from presales_desk.method.items import RoleQuestion
    from presales_desk.records.people import Stakeholder
    from presales_desk.records.plan_records import PlanRecords
    from presales_desk.records.summary import Link

PAGE = "stakeholders"
NEUTRAL_BAND = 33
"""A stance up to so far from 0 is neither for us nor against us."""
DOUBLE = "stakeholders.duplicate"
"""Rule under which "these are two people" is kept as a ``Silence``."""


class Attitude(StrEnum):
    """Where somebody stands: a third of the stance."""

    OPPONENT = "opponent"
    NEUTRAL = "neutral"
    SUPPORTER = "supporter"
    UNKNOWN = "unknown"


def attitude(stance: int | None) -> Attitude:
    """Return the third in which a stance from -100 to 100 lies; unknown for None."""
    if stance is None:
        return Attitude.UNKNOWN
    if abs(stance) <= NEUTRAL_BAND:
        return Attitude.NEUTRAL
    return Attitude.SUPPORTER if stance > 0 else Attitude.OPPONENT


def is_placed(person: Stakeholder) -> bool:
    """Tell whether stance and influence are known, so that the person has a place on the map."""
    return person.stance is not None and person.influence is not None


def same_name(name: str) -> str:
    """Return what two writings of one name have in common: no case, width or spaces."""
    return "".join(unicodedata.normalize("NFKC", name).casefold().split())


def namesakes(person: Stakeholder, people: Iterable[Stakeholder]) -> list[Stakeholder]:
    """Return the others of the same name; none while the name is empty."""
    wanted = same_name(person.name)
    return [
        other
        for other in people
        if wanted and other.id != person.id and same_name(other.name) == wanted
    ]


def double_findings(records: PlanRecords) -> tuple[Finding, ...]:
    """Return a finding for everybody who has a namesake and is not known to be somebody else."""
    known = {silence.record_id for silence in records.silences if silence.rule == DOUBLE}
    by_name: dict[str, list[Stakeholder]] = {}
    for person in records.stakeholders:
        by_name.setdefault(same_name(person.name), []).append(person)
    return tuple(
        Finding(DOUBLE, Severity.WARNING, {"name": person.name}, person.id, "name", PAGE)
        for name, bearers in by_name.items()
        if name and len(bearers) > 1
        for person in bearers
        if person.id not in known
    )


def superiors(links: Iterable[Link]) -> dict[str, str]:
    """Return to whom each person reports, by ids."""
    return {link.source_id: link.target_id for link in links if link.role == REPORTS_TO}


def circle(above: Mapping[str, str], person_id: str, superior_id: str) -> tuple[str, ...]:
    """Return the ids that would go round in a circle if the person reported to ``superior_id``.

    Args:
        above: Who reports to whom now, by ids.
        person_id, superior_id: The line that is wanted.

    Returns:
        The person, the wanted superior, and those above up to the person again; empty when the
        line is possible.

    """
    chain = [person_id, superior_id]
    while chain[-1] != person_id:
        following = above.get(chain[-1])
        if following is None or following in chain[1:]:
            return ()
        chain.append(following)
    return tuple(chain)


def roles_that_follow(
    questions: Sequence[RoleQuestion], answers: Mapping[str, str]
) -> tuple[DecisionRole, ...]:
    """Return the roles that the answers to the method's questions point to, each once.

    Args:
        questions: Of the method: "help me choose".
        answers: Key of the answer by the key of its question.

    """
    chosen = (
        answer.role
        for question in questions
        for answer in question.answers
        if answers.get(question.key) == answer.key and answer.role is not None
    )
    return tuple(dict.fromkeys(chosen))


def unmet_deciders(records: PlanRecords) -> list[Stakeholder]:
    """Return the decision makers whom nobody of us has met."""
    met = {one.stakeholder_id for one in records.contacts if one.state is ContactState.DONE}
    return [
        person
        for person in records.stakeholders
        if DecisionRole.DECIDER in person.roles and person.id not in met
    ]
