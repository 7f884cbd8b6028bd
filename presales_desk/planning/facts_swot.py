"""Facts of the SWOT and of the plays derived from it (competitive thinking, section 2)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from presales_desk.method.keys import Quadrant
from presales_desk.planning.facts import Facts, Ground, shortened, written
from presales_desk.records.competition import PLAYED_FROM, PLAYED_ON

if TYPE_CHECKING:
    from collections.abc import Iterator

    from presales_desk.records.competition import SwotItem


def board(quadrant: Quadrant, ground: Ground) -> Iterator[tuple[str, Facts]]:
    """Return the facts of each item of one board with its id."""
    for item in ground.records.board(quadrant):
        yield item.id, _item(item, ground)


def strengths(ground: Ground) -> Iterator[tuple[str, Facts]]:
    """Return the facts of our strengths, with how each stands in the schedule."""
    for id, facts in board(Quadrant.STRENGTHS, ground):
        yield id, {**facts, "schedule": ground.strength_stages.get(id)}


weaknesses = partial(board, Quadrant.WEAKNESSES)
opportunities = partial(board, Quadrant.OPPORTUNITIES)
threats = partial(board, Quadrant.THREATS)


def plays(ground: Ground) -> Iterator[tuple[str, Facts]]:
    """Return the facts of each play with its id."""
    for play in ground.records.plays:
        yield (
            play.id,
            {
                "text": shortened(play.text),
                "move": play.move,
                "items": len(ground.targets(PLAYED_FROM, play.id)),
                "slides": len(ground.targets(PLAYED_ON, play.id)),
                "element": play.element is not None,
            },
        )


def _item(item: SwotItem, ground: Ground) -> Facts:
    showings = ground.showings.get(item.id, ())
    return {
        "text": shortened(item.text),
        "weight": item.weight,
        "evidence": written(item.evidence),
        "sourced": written(item.source),
        "age": ground.age(item.heard),
        "element": item.element is not None,
        "rival": ground.rival(item.competitor_id),
        "plays": len(ground.sources(PLAYED_FROM, item.id)),
        "phases": len(showings),
        "shown": sum(showing.shown is not None for showing in showings),
        "length": len(item.text),
    }
