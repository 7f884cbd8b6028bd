"""The draft as a whole: its parts in the order of the talk, with minutes and transitions."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from presales_desk.method.keys import Section
from presales_desk.planning.draft.opening import agenda, cover
from presales_desk.planning.draft.pains import pains
from presales_desk.planning.draft.proposal import Draft, Proposal, ProposalState
from presales_desk.planning.draft.references import references
from presales_desk.planning.draft.skeleton import skeleton, stood_in_for
from presales_desk.planning.draft.sketch import Sketch
from presales_desk.planning.draft.solution import solution
from presales_desk.planning.draft.states import placed
from presales_desk.planning.draft.success import closing, questions, success
from presales_desk.planning.draft.trends import trends
from presales_desk.planning.talk_minutes import slide_minutes
from presales_desk.records.enums import SlideKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.planning.draft.ground import Ground
    from presales_desk.records.outline import Slide

_PARTS = {
    Section.TRENDS: trends,
    Section.QUESTIONS: pains,
    Section.CASES: references,
    Section.SOLUTION: solution,
    Section.SUCCESS: success,
}
_OPENING = 2.0
"""Minutes of cover and agenda together."""


def draft(ground: Ground) -> Draft:
    """Return what the plan gives for a talk: whole slides, and what is missing for more."""
    sketch = Sketch(ground)
    body = [
        _placed(proposal, sketch)
        for section, part in _PARTS.items()
        for proposal in [*part(sketch)] or skeleton(section, sketch)
    ]
    body = stood_in_for(body, ground.slides)
    if not ground.records.stakeholders:
        sketch.gap("no_people", "stakeholders")
    ending = [_placed(p, sketch) for p in (*questions(sketch), closing(sketch, body))]
    body = _timed([*body, *ending], sketch)
    start = [cover(sketch), agenda(sketch, _minutes(body, sketch))]
    opening = [_placed(proposal, sketch) for proposal in start if proposal is not None]
    proposals = with_transitions([*_timed_opening(opening, ground), *body], sketch)
    return Draft(ground.outline.id, tuple(proposals), tuple(sketch.gaps))


def _placed(proposal: Proposal, sketch: Sketch) -> Proposal:
    """Return a proposal with its state; note the slide that must not be renewed any more."""
    found = placed(proposal, sketch.ground.slides, sketch.ground.records)
    if found.state is ProposalState.EDITED:
        held = next(slide for slide in sketch.ground.slides if slide.id == found.slide_id)
        sketch.gap("edited", "outline", held.id, title=held.title)
    return found


def _timed(proposals: Sequence[Proposal], sketch: Sketch) -> list[Proposal]:
    """Return the proposals with minutes: what the slot leaves beside the slides there are."""
    ground = sketch.ground
    if ground.outline.slot_minutes is None:
        return list(proposals)
    new = Counter(p.slide.section for p in proposals if p.state is ProposalState.NEW)
    held = sum(slide.minutes or 0.0 for slide in ground.slides)
    left = max(ground.outline.slot_minutes - held - _OPENING, 0.0)
    each = slide_minutes(new, left)
    return [replace(p, slide=p.slide.but(minutes=each.get(p.slide.section))) for p in proposals]


def _timed_opening(proposals: Sequence[Proposal], ground: Ground) -> list[Proposal]:
    if ground.outline.slot_minutes is None:
        return list(proposals)
    each = _OPENING / 2
    return [replace(p, slide=p.slide.but(minutes=each)) for p in proposals]


def _minutes(proposals: Sequence[Proposal], sketch: Sketch) -> dict[Section, float]:
    """Return the minutes of every block that has a slide, there or new, and of the opening."""
    held = {slide.kind for slide in sketch.ground.slides}
    missing = [kind for kind in (SlideKind.COVER, SlideKind.AGENDA) if kind not in held]
    minutes = {Section.OPENING: _OPENING / 2 * len(missing)}
    for slide in (*sketch.ground.slides, *_new(proposals)):
        minutes[slide.section] = minutes.get(slide.section, 0.0) + (slide.minutes or 0.0)
    return minutes


def _new(proposals: Sequence[Proposal]) -> list[Slide]:
    return [p.slide for p in proposals if p.state is ProposalState.NEW]


def with_transitions(everything: Sequence[Proposal], sketch: Sketch) -> list[Proposal]:
    """Return all proposals, each with a word in its notes that leads to the next one."""
    led: list[Proposal] = []
    for proposal, following in zip(everything, [*everything[1:], None], strict=True):
        notes = proposal.slide.notes
        if following is not None:
            words = sketch.text("transition", title=following.slide.title)
            notes = f"{notes}\n{sketch.note('transition', words)}"
        led.append(replace(proposal, slide=proposal.slide.but(notes=notes)))
    return led
