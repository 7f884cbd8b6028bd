"""The opening: cover and agenda, whose minutes sum to those of the slot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.method.keys import Section
from presales_desk.planning.draft.sketch import Said
from presales_desk.planning.outline import BLOCKS
from presales_desk.planning.talk_minutes import whole_minutes
from presales_desk.records.slide_content import Agenda, AgendaItem, Cover

if TYPE_CHECKING:
    from collections.abc import Mapping

    from presales_desk.planning.draft.proposal import Proposal
    from presales_desk.planning.draft.sketch import Sketch


def cover(sketch: Sketch) -> Proposal:
    """Return the cover: for whom, by whom."""
    ground = sketch.ground
    content = Cover(customer=ground.project.customer, presenter=ground.outline.author)
    said = Said(title=ground.outline.title)
    return sketch.proposal("cover", Section.OPENING, said, content, origins=[ground.project])


def agenda(sketch: Sketch, minutes: Mapping[Section, float]) -> Proposal | None:
    """Return the blocks of the talk, each with the question it answers; None without any.

    Args:
        sketch: Of the draft.
        minutes: Of each block that has slides; empty numbers while nothing is planned.

    """
    blocks = [block for block in BLOCKS if block in minutes]
    if not blocks:
        return None
    slot = sketch.ground.outline.slot_minutes
    shown = whole_minutes(minutes, slot) if slot else {}
    items = tuple(
        AgendaItem(
            topic=sketch.text(f"agenda.topic.{block}"),
            question=sketch.text(f"agenda.question.{block}"),
            minutes=shown.get(block),
        )
        for block in blocks
    )
    key = "agenda.in_minutes" if slot else "agenda.title"
    said = Said(title=sketch.text(key, count=len(items), minutes=slot or 0))
    return sketch.proposal("agenda", Section.OPENING, said, Agenda(items=items))
