"""Facts of the competition: rivals, the six elements, the cells of the matrix (section 2)."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from presales_desk.method import load
from presales_desk.method.keys import DecisionRole, Element, Quadrant
from presales_desk.planning.competition import best_rival
from presales_desk.planning.facts import Facts, Ground, shortened, written
from presales_desk.planning.people import same_name
from presales_desk.records.enums import Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator
    from decimal import Decimal

    from presales_desk.records.competition import Competitor, Score


def competitors(ground: Ground) -> Iterator[tuple[str, Facts]]:
    """Return the facts of each competitor with its id."""
    names = Counter(same_name(rival.name) for rival in ground.records.competitors)
    for rival in ground.records.competitors:
        yield (
            rival.id,
            {
                **_profile(rival, ground),
                **_strength(rival, ground),
                **_following(rival, ground),
                "same_name": names[same_name(rival.name)] > 1,
            },
        )


def elements(ground: Ground) -> Iterator[tuple[str, Facts]]:
    """Return the facts of each element, with the id of our own cell where there is one."""
    records = ground.records
    belonging = Counter(i.element for i in records.board(Quadrant.STRENGTHS) if i.element)
    dealt_with = {play.element for play in records.plays}
    dealt_with |= {cell.element for cell in records.scores if written(cell.we_say)}
    for element in Element:
        own, best = ground.cells.get((None, element)), best_rival(records, element)
        yield (
            own.id if own else "",
            {
                "element": element,
                "weight": ground.weights[element],
                "our_score": own.score if own else None,
                "evidence": own is not None and written(own.evidence),
                "rival": shortened(best.name) if best else None,
                "lead": ground.lead(element, best.id) if best else None,
                "planned": element in dealt_with,
                "focus": element in ground.plan.focus,
                "strengths": belonging[element],
            },
        )


def cells(ground: Ground) -> Iterator[tuple[str, Facts]]:
    """Return the facts of each rival's cell, with its id, or its rival's while it is blank."""
    for rival in ground.records.competitors:
        for element in Element:
            cell = ground.cells.get((rival.id, element))
            shared: Facts = {
                "element": element,
                "rival": shortened(rival.name),
                "threat": rival.threat,
                "weight": ground.weights[element],
                "lead": ground.lead(element, rival.id),
            }
            yield cell.id if cell else rival.id, {**shared, **_cell(cell, ground)}


def _cell(cell: Score | None, ground: Ground) -> Facts:
    if cell is None:
        blank = ("evidence", "sourced", "move", "we_say", "they_say")
        return dict.fromkeys(blank, False)
    return {
        "score": cell.score,
        "evidence": written(cell.evidence),
        "sourced": written(cell.source),
        "age": ground.age(cell.heard),
        "sure": cell.confidence,
        "move": cell.move is not None,
        "we_say": written(cell.we_say),
        "they_say": written(cell.they_say),
    }


def _profile(rival: Competitor, ground: Ground) -> Facts:
    return {
        "name": shortened(rival.name),
        "threat": rival.threat,
        "relation": written(rival.relation),
        "price_known": rival.price is not None,
        "price_intent": written(rival.price_intent),
        "cheaper_by": above_percent(ground.plan.our_price, rival.price),
        "answer": written(rival.answer),
        "sourced": written(rival.source),
        "age": ground.age(rival.heard),
    }


def _strength(rival: Competitor, ground: Ground) -> Facts:
    own = [cell for e in Element if (cell := ground.cells.get((rival.id, e))) is not None]
    scored = [cell for cell in own if cell.score is not None]
    leads = [ground.lead(element, rival.id) for element in Element]
    within = load().thresholds.competition.level_within
    ours, theirs = ground.standings[""], ground.standings[rival.id]
    return {
        "known_scores": len(scored),
        "evidenced_scores": sum(written(cell.evidence) for cell in scored),
        "ahead": sum(lead is not None and lead <= -within for lead in leads),
        "total_behind": round(theirs.total - ours.total, 1) if scored else None,
    }


def _following(rival: Competitor, ground: Ground) -> Facts:
    friends = [p for p in ground.records.stakeholders if p.competitor_id == rival.id]
    answers = [a for a in ground.records.judgements if a.competitor_id == rival.id]
    return {
        "friends": len(friends),
        "deciders": sum(DecisionRole.DECIDER in person.roles for person in friends),
        "judged": sum(a.verdict in (Verdict.YES, Verdict.NO) for a in answers),
    }


def above_percent(price: Decimal | None, other: Decimal | None) -> int | None:
    """Return by how many percent of ``other`` a price is above it; None while one is unknown."""
    if price is None or other is None or other <= 0:
        return None
    return round((price - other) * 100 / other)
