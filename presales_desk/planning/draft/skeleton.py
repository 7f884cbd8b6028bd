"""Blocks of which the plan says nothing: a slide that says what belongs there.

Its words carry the mark of a draft, so the check holds up the sending until they are replaced.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from presales_desk.method.keys import ListenerLevel, Section
from presales_desk.planning.draft.proposal import ProposalState, is_touched, key_of
from presales_desk.planning.draft.sketch import Said
from presales_desk.records.slide_arguments import FfabRow, Pain, SuccessFactor
from presales_desk.records.slide_content import (
    Bullets,
    Case,
    Ffab,
    PainTable,
    Point,
    SuccessFactors,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from presales_desk.planning.draft.proposal import Proposal
    from presales_desk.planning.draft.sketch import Sketch
    from presales_desk.records.outline import Slide
    from presales_desk.records.slide_content import Content

_KEY = "skeleton"
_PLACES = ("first", "second", "third")


def skeleton(section: Section, sketch: Sketch) -> list[Proposal]:
    """Return the slide of a block without any; none where a person wrote something already."""
    if any(s.section is section and not is_skeleton(s) for s in sketch.ground.slides):
        return []
    said = Said(title=sketch.text(f"{_KEY}.{section}.title"))
    content = _content(section, sketch)
    return [sketch.proposal(f"{_KEY}.{section}", section, said, content)]


def stood_in_for(proposals: Sequence[Proposal], slides: Iterable[Slide]) -> list[Proposal]:
    """Return the proposals; the first new one of a block takes the place of its skeleton.

    A skeleton that a person wrote into stays.
    """
    waiting = {s.section: s for s in slides if is_skeleton(s) and not is_touched(s)}
    return [_stood_in_for(proposal, waiting) for proposal in proposals]


def _content(section: Section, sketch: Sketch) -> Content:
    """Return what a block holds as a rule, in words that wait to be replaced."""

    def words(*places: str) -> dict[str, str]:
        return {place: sketch.text(f"{_KEY}.{section}.{place}") for place in places}

    match section:
        case Section.QUESTIONS:
            levels = [sketch.name(f"listener_levels.{level}") for level in ListenerLevel]
            told = words("concern", "fact", "wanted")
            return PainTable(rows=tuple(Pain(level=level, **told) for level in levels))
        case Section.CASES:
            case = words("customer", "problem", "solution", "benefit")
            return Case(
                customer=case["customer"],
                problem=case["problem"],
                solution=case["solution"],
                benefit=case["benefit"],
            )
        case Section.SOLUTION:
            return Ffab(rows=(FfabRow(**words("feature", "function", "advantage", "benefit")),))
        case Section.SUCCESS:
            open_ = words("open")["open"]
            names = words(*_PLACES).values()
            factors = (SuccessFactor(name=name, ours=open_, yours=open_) for name in names)
            return SuccessFactors(factors=tuple(factors))
        case _:
            return Bullets(points=tuple(Point(text=text) for text in words(*_PLACES).values()))


def _stood_in_for(proposal: Proposal, waiting: dict[Section, Slide]) -> Proposal:
    """Return a proposal; a new one takes the place of the skeleton that waits in its block."""
    if proposal.state is not ProposalState.NEW or proposal.slide.section not in waiting:
        return proposal
    stand_in = waiting.pop(proposal.slide.section)
    return replace(proposal, state=ProposalState.CHANGED, slide_id=stand_in.id)


def is_skeleton(slide: Slide) -> bool:
    """Tell whether a draft made a slide for a block of which the plan said nothing."""
    return key_of(slide).partition(".")[0] == _KEY
