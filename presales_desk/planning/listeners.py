"""Who listens to a talk: those it names, else those of its phase; and those a slide is for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.planning.phases import PhaseState, phase_state
from presales_desk.records.people import AUDIENCE

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from presales_desk.records.outline import Outline, Slide
    from presales_desk.records.people import Stakeholder
    from presales_desk.records.plan import Phase
    from presales_desk.records.plan_records import PlanRecords

_SHORTEST = 2


def listeners_of(
    outline: Outline, slides: Sequence[Slide], records: PlanRecords, today: dt.date
) -> list[Stakeholder]:
    """Return the people of the project who listen to a talk, in their order.

    Those whom its line of listeners names by name or department, else those of the phase in
    which it is given; besides, whoever a slide is for. All when that is nobody.
    """
    linked = {id for slide in slides for id in records.linked(slide.id, AUDIENCE)}
    named = [p for p in records.stakeholders if _is_named(p, outline.audience)]
    phase = phase_of(outline, records, today)
    room = named or (records.listeners(phase.id) if phase else [])
    expected = linked | {person.id for person in room}
    return [p for p in records.stakeholders if p.id in expected] or list(records.stakeholders)


def phase_of(outline: Outline, records: PlanRecords, today: dt.date) -> Phase | None:
    """Return the phase in which a talk is given, else the next one; None without phases ahead."""
    day = outline.day or today
    running = [p for p in records.phases if phase_state(p, day) is PhaseState.RUNNING]
    ahead = [p for p in records.phases if phase_state(p, day) is PhaseState.AHEAD]
    return next(iter((*running, *ahead)), None)


def _is_named(person: Stakeholder, audience: str) -> bool:
    known = (person.name.strip(), person.unit.strip())
    return any(len(word) >= _SHORTEST and word in audience for word in known)
