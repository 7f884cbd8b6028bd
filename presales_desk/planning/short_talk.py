"""Which slides of a talk make its short version: one of each block first, then as time allows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.planning.outline import BLOCKS, in_order, sections
from presales_desk.records.enums import SlideKind

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from presales_desk.records.outline import Slide

_ALWAYS = frozenset({SlideKind.COVER, SlideKind.CLOSING})
_WORTH = (
    *(SlideKind.PAIN_TABLE, SlideKind.CASE, SlideKind.FFAB, SlideKind.SUCCESS_FACTORS),
    *(SlideKind.TREND_CHART, SlideKind.BEFORE_AFTER, SlideKind.KPI, SlideKind.CHART),
)
"""Kinds that carry most, the first ahead; all others come after them."""
_UNPLANNED = 1.5
"""Minutes of a slide for which nobody planned any."""


def short_version(
    slides: Sequence[Slide], minutes: float, linked: Collection[str] = ()
) -> list[Slide]:
    """Return the slides of a version that takes ``minutes``, in their order.

    Cover and closing always stand. Of each block the slide that carries most is kept even if
    the time is too short for it: a talk without a block proves nothing.

    Args:
        slides: Of the talk.
        minutes: Of the slot.
        linked: Ids of slides that answer somebody or carry out a play: they come first.

    """
    kept = [slide for slide in slides if slide.kind in _ALWAYS]
    others: list[Slide] = []
    for state in sections(slides):
        block = [s for s in state.slides if s.kind not in (*_ALWAYS, SlideKind.SECTION)]
        block.sort(key=lambda slide: _place(slide, linked))
        if state.section in BLOCKS:
            kept += block[:1]
            block = block[1:]
        others += block
    left = minutes - sum(map(_length, kept))
    for slide in sorted(others, key=lambda slide: _place(slide, linked)):
        if _length(slide) <= left:
            kept.append(slide)
            left -= _length(slide)
    return in_order(kept)


def _place(slide: Slide, linked: Collection[str]) -> tuple[bool, bool, int]:
    worth = _WORTH.index(slide.kind) if slide.kind in _WORTH else len(_WORTH)
    return slide.kind is not SlideKind.AGENDA, slide.id not in linked, worth


def _length(slide: Slide) -> float:
    return slide.minutes if slide.minutes is not None else _UNPLANNED
