"""How segments, paces and runs are named and coloured."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.method import load
from presales_desk.planning.pace import Pace, pace
from presales_desk.planning.run_plan import LISTENERS, QUESTIONS
from presales_desk.ui.clock_text import clock_text
from presales_desk.ui.words import language, term, translate

if TYPE_CHECKING:
    from presales_desk.planning.run_plan import Segment
    from presales_desk.records.rehearsal import Rehearsal

TONES = {
    Pace.IN_TIME: "neutral",
    Pace.FAST: "neutral",
    Pace.SLOW: "warning",
    Pace.OVER: "danger",
}
"""Of the chip that tells the pace."""
FILLS = {
    Pace.IN_TIME: "success",
    Pace.FAST: "success",
    Pace.SLOW: "warning",
    Pace.OVER: "danger",
}
"""Of a segment that is over, and of a run."""
INKS = {Pace.SLOW: "warning-ink", Pace.OVER: "danger-ink"}
"""Of times that are too long."""


def segment_name(key: str) -> str:
    """Return what a segment is called: a part of a presentation, or a block with its letter."""
    if key == QUESTIONS:
        return translate("RehearsalLooks", "Questions and answers")
    if key == LISTENERS or load().find(f"presentation_parts.{key}") is not None:
        return load().name(f"presentation_parts.{key}", language())
    letter = key[0]
    return f"{letter} {term(f'method.sections.{key}')}"


def pace_text(lag: float) -> str:
    """Say how far a run is from its plan."""
    word = translate("RehearsalLooks", "{time} behind") if lag > 0 else ""
    word = word or translate("RehearsalLooks", "{time} ahead")
    return word.format(time=clock_text(abs(lag)))


def segment_pace(segment: Segment, spent: float, whole: float) -> Pace:
    """Return how a segment kept its time."""
    return pace(spent - segment.seconds, whole)


def run_seconds(run: Rehearsal) -> float:
    """Return how long a run took."""
    return sum(run.seconds.values())


def run_fill(run: Rehearsal) -> str:
    """Return the colour of the bar of a run: by how long it took, grey when broken off."""
    if not run.finished:
        return "faint"
    return FILLS[pace(run_seconds(run) - run.planned_seconds, run.planned_seconds)]
