"""How a talk is divided for a rehearsal: into the parts of a presentation and its blocks.

Method: rehearsal (section 8), flow of the presentation (section 9).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from presales_desk.method import load
from presales_desk.method.keys import Section
from presales_desk.planning.outline import in_order
from presales_desk.planning.talk_minutes import slide_minutes

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.records.outline import Slide

LISTENERS = "listeners"
"""Key of the first segment, a part of the method's ``presentation_parts``."""
QUESTIONS = "questions"
"""Key of the last segment: the questions of the audience."""
_MINUTE = 60


@dataclass(frozen=True, slots=True)
class Segment:
    """A part of the talk that has a time of its own.

    Attributes:
        key: ``LISTENERS``, the key of a block, or ``QUESTIONS``.
        seconds: Planned.
        slide_ids: Of the slides shown in it, in their order; none while it is told without.

    """

    key: str
    seconds: float
    slide_ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Stop:
    """Where a run can stand: a slide, or a segment without slides.

    Attributes:
        seconds: Planned.
        slide_id: Empty for a segment without slides.

    """

    segment: str
    seconds: float
    slide_id: str = ""


@dataclass(frozen=True, slots=True)
class RunPlan:
    """The whole run. Its segments and its stops are of the same length."""

    segments: tuple[Segment, ...]
    stops: tuple[Stop, ...]

    @property
    def seconds(self) -> float:
        """How long all of it is planned to take."""
        return sum(segment.seconds for segment in self.segments)

    def segment_of(self, place: int) -> int:
        """Return the place of the segment that the stop at ``place`` belongs to."""
        keys = [segment.key for segment in self.segments]
        return keys.index(self.stops[place].segment)

    def first_stop(self, segment: int) -> int:
        """Return the place of the first stop of the segment at this place."""
        key = self.segments[segment].key
        return next(place for place, stop in enumerate(self.stops) if stop.segment == key)


def plan_run(slides: Sequence[Slide], slot_minutes: int | None) -> RunPlan:
    """Return the run of a talk.

    Slides take their own minutes; those without any share what the others leave of the slot. The
    opening has two minutes at most. Without slides the blocks share the slot as the method has
    it. What is left of the slot is for questions.

    Args:
        slides: Of the talk, internal ones included; they are not shown.
        slot_minutes: How long we have; None while nobody said.

    """
    numbers = load().thresholds.rehearsal
    shown = [slide for slide in in_order(slides) if not slide.internal]
    slot = slot_minutes or numbers.slot_minutes
    talk = max(slot - numbers.listeners_minutes - numbers.questions_minutes, 1)
    blocks = _blocks(shown, talk) if shown else _bare_blocks(talk)
    told = [_shortened(block, numbers.opening_minutes) for block in blocks]
    listeners = (Stop(LISTENERS, numbers.listeners_minutes * _MINUTE),)
    used = sum(stop.seconds for block in (listeners, *told) for stop in block)
    is_slot_known = bool(slot_minutes) or not shown  # else the slides say how long it takes
    left = slot * _MINUTE - used if is_slot_known else numbers.questions_minutes * _MINUTE
    parts = (listeners, *told, (Stop(QUESTIONS, max(left, 0.0)),))
    return RunPlan(
        segments=tuple(_segment(part) for part in parts),
        stops=tuple(stop for part in parts for stop in part),
    )


def _blocks(slides: Sequence[Slide], talk: float) -> list[tuple[Stop, ...]]:
    """Return the slides of each block that has any as stops."""
    share = _share(slides, talk)
    return [
        tuple(
            Stop(section, (slide.minutes or share) * _MINUTE, slide.id)
            for slide in slides
            if slide.section is section
        )
        for section in Section
        if any(slide.section is section for slide in slides)
    ]


def _share(slides: Sequence[Slide], talk: float) -> float:
    """Return the minutes of a slide for which none are planned: half a minute at least."""
    open_ones = sum(not slide.minutes for slide in slides)
    planned = sum(slide.minutes or 0.0 for slide in slides)
    return max((talk - planned) / open_ones, 0.5) if open_ones else 0.0


def _bare_blocks(talk: float) -> list[tuple[Stop, ...]]:
    minutes = slide_minutes(dict.fromkeys(Section, 1), talk)
    return [(Stop(section, minutes[section] * _MINUTE),) for section in Section]


def _shortened(block: tuple[Stop, ...], opening_minutes: int) -> tuple[Stop, ...]:
    """Return a block as it is; the opening cut to what it may take, each slide alike."""
    whole, most = sum(stop.seconds for stop in block), opening_minutes * _MINUTE
    if block[0].segment != Section.OPENING or whole <= most:
        return block
    return tuple(Stop(s.segment, s.seconds * most / whole, s.slide_id) for s in block)


def _segment(stops: Sequence[Stop]) -> Segment:
    slides = tuple(stop.slide_id for stop in stops if stop.slide_id)
    return Segment(stops[0].segment, sum(stop.seconds for stop in stops), slides)
