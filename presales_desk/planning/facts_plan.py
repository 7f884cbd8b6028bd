"""Facts of the plan: judgements, phases, tripwires, key dates, to-dos (sections 2 and 16)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.errors import Term
from presales_desk.method.keys import DecisionRole, ProjectQuestion
from presales_desk.planning.facts import Facts, Ground, shortened, written
from presales_desk.planning.phases import days_past, is_reversed, shared_days, tender_end
from presales_desk.planning.tripwires import pulled
from presales_desk.records.enums import MilestoneKind, TripwireKind

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator, Sequence

    from presales_desk.records.plan import Judgement, Phase, Tripwire
    from presales_desk.records.project import Milestone


def judgements(ground: Ground) -> Iterator[tuple[str, Facts]]:
    """Return the facts of our four answers, given or not, and of those noted for rivals."""
    noted = ground.records.judgements
    ours = {answer.question: answer for answer in noted if answer.competitor_id is None}
    for question in ProjectQuestion:
        answer = ours.get(question)
        yield answer.id if answer else "", _judgement(question, answer, ground)
    for answer in noted:
        if answer.competitor_id is not None:
            yield answer.id, _judgement(answer.question, answer, ground)


def phases(ground: Ground) -> Iterator[tuple[str, Facts]]:
    """Return the facts of each phase with its id."""
    for number, phase in enumerate(ground.records.phases):
        yield (
            phase.id,
            {
                **_content(phase, ground),
                **_dates(phase, ground),
                **_beside(phase, ground.records.phases[:number]),
            },
        )


def tripwires(ground: Ground) -> Iterator[tuple[str, Facts]]:
    """Return the facts of each tripwire with its id."""
    for wire in ground.records.tripwires:
        yield (
            wire.id,
            {
                "words": shortened(wire.words) or Term(f"tripwire.{wire.kind}"),
                "pulled": pulled(wire, ground.project, ground.records, ground.today),
                "complete": _is_complete(wire),
                "days_left": ground.days_to(wire.day),
                "action": written(wire.action),
            },
        )


def milestones(ground: Ground) -> Iterator[tuple[str, Facts]]:
    """Return the facts of each key date with its id."""
    talks = [outline for outline, _ in ground.material.outlines if not outline.internal]
    ready = any(outline.day is None or outline.day >= ground.today for outline in talks)
    for milestone in ground.material.milestones:
        yield (
            milestone.id,
            {
                "name": shortened(milestone.name),
                "kind": milestone.kind,
                "done": milestone.done,
                "days_left": ground.days_to(milestone.day),
                "in_phase": _is_covered(milestone, ground.records.phases),
                "before_tender": _decides_too_soon(milestone, ground.tender_day),
                "outline": ready,
            },
        )


def todos(ground: Ground) -> Iterator[tuple[str, Facts]]:
    """Return the facts of each to-do with its id."""
    for todo in ground.records.todos:
        left = ground.days_to(todo.due) if todo.finished is None else None
        yield (
            todo.id,
            {
                "text": shortened(todo.text),
                "open": todo.finished is None,
                "owner": written(todo.owner),
                "dated": todo.due is not None,
                "overdue": -left if left is not None and left < 0 else None,
            },
        )


def _judgement(question: ProjectQuestion, answer: Judgement | None, ground: Ground) -> Facts:
    rival_id = answer.competitor_id if answer else None
    return {
        "question": question,
        "verdict": answer.verdict if answer else None,
        "ours": rival_id is None,
        "rival": ground.rival(rival_id),
        "evidence": answer is not None and written(answer.evidence),
        "sourced": answer is not None and written(answer.source),
        "age": ground.age(answer.heard) if answer else None,
        "sure": answer.confidence if answer else None,
    }


def _content(phase: Phase, ground: Ground) -> Facts:
    people, showings = ground.listeners(phase), ground.showings.get(phase.id, ())
    deciders = [person for person in people if DecisionRole.DECIDER in person.roles]
    return {
        "name": shortened(phase.name),
        "focus": written(phase.focus),
        "goal": written(phase.goal),
        "purpose": written(phase.purpose),
        "audience": written(phase.audience) or bool(people),
        "content": written(phase.content),
        "strengths": written(phase.strengths) or bool(showings),
        "unmet_deciders": sum(not ground.is_met(person) for person in deciders),
        "unshown": sum(showing.shown is None for showing in showings),
    }


def _dates(phase: Phase, ground: Ground) -> Facts:
    start, end = phase.start, phase.end
    after = days_past(phase, tender_end(ground.material.milestones))
    return {
        "dated": start is not None and end is not None,
        "reversed": is_reversed(phase),
        "after_tender": after or None,
        "days_to_start": ground.days_to(start),
        "days_since_end": ground.age(end),
    }


def _beside(phase: Phase, earlier: Sequence[Phase]) -> Facts:
    """Return how the dates of a phase stand to those of the phases before it."""
    shared = [(shared_days(phase, other), other) for other in earlier]
    overlap, other = max(shared, key=lambda pair: pair[0], default=(0, None))
    before = [o for o in earlier[-1:] if o.start and phase.start and phase.start < o.start]
    named = before[0] if before else other if overlap else None
    return {
        "overlap": overlap or None,
        "out_of_order": bool(before),
        "other": shortened(named.name) if named else None,
    }


def _is_complete(wire: Tripwire) -> bool:
    match wire.kind:
        case TripwireKind.BUDGET_BELOW:
            return wire.amount is not None
        case TripwireKind.COMPETITOR_IN:
            return wire.competitor_id is not None or written(wire.words)
        case TripwireKind.WORDS:
            return written(wire.words)
        case TripwireKind.DAY_PASSED | TripwireKind.NOT_MET:
            return wire.day is not None


def _is_covered(milestone: Milestone, phases: Sequence[Phase]) -> bool:
    return any(_covers(phase, milestone.day) for phase in phases)


def _decides_too_soon(milestone: Milestone, tender_day: dt.date | None) -> bool:
    if milestone.kind is not MilestoneKind.DECISION or milestone.day is None:
        return False
    return tender_day is not None and milestone.day < tender_day


def _covers(phase: Phase, day: dt.date | None) -> bool:
    if day is None or phase.start is None or phase.end is None:
        return False
    return phase.start <= day <= phase.end
