"""How the minutes of a talk are shared: by blocks when it is drafted, whole ones on its agenda."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from presales_desk.method.keys import Section
from presales_desk.planning.outline import BLOCKS

if TYPE_CHECKING:
    from collections.abc import Mapping

_SHARES = {
    Section.OPENING: 5,
    Section.TRENDS: 14,
    Section.QUESTIONS: 19,
    Section.CASES: 14,
    Section.SOLUTION: 32,
    Section.SUCCESS: 11,
    Section.CLOSING: 5,
}
"""Percent of a talk that each block is worth: the middle of the method's ranges."""
_HALF = 2


def slide_minutes(slides: Mapping[Section, int], total: float) -> dict[Section, float]:
    """Return how long a slide of each block may take, in half minutes.

    Args:
        slides: How many each block has; those without any are left out.
        total: Minutes for all of them.

    """
    blocks = {section: count for section, count in slides.items() if count}
    whole = sum(_SHARES[section] for section in blocks)
    shares = {s: total * _SHARES[s] / whole / count for s, count in blocks.items()}
    return {section: halves(share) for section, share in shares.items()}


def halves(minutes: float) -> float:
    """Return half minutes that are no more than ``minutes``, and at least one of them."""
    return max(math.floor(minutes * _HALF) / _HALF, 1 / _HALF)


def whole_minutes(minutes: Mapping[Section, float], slot: int) -> dict[Section, float]:
    """Return whole minutes of the blocks on an agenda, which sum to the slot.

    Opening and closing count with the first and the last block. Blocks share what is left in
    proportion to their minutes; while none has any, evenly.
    """
    blocks = [block for block in BLOCKS if block in minutes]
    if not blocks:
        return {}
    planned = {block: minutes[block] for block in blocks}
    planned[blocks[0]] += minutes.get(Section.OPENING, 0.0)
    planned[blocks[-1]] += minutes.get(Section.CLOSING, 0.0)
    whole = sum(planned.values())
    exact = {b: slot * (planned[b] / whole if whole else 1 / len(blocks)) for b in blocks}
    given = {block: math.floor(share) for block, share in exact.items()}
    for block in sorted(blocks, key=lambda b: given[b] - exact[b])[: slot - sum(given.values())]:
        given[block] += 1
    return {block: float(count) for block, count in given.items()}
