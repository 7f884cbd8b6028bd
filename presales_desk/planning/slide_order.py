"""Where slides stand in a talk: moving them within and across its blocks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.method.keys import Section
from presales_desk.planning.outline import in_order
from presales_desk.records.base import Change, Insert, Update
from presales_desk.records.ids import rank_between

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from presales_desk.records.outline import Slide

_SMALLEST_GAP = 1e-6
"""Between two ranks; below it the block is numbered anew, long before floats run out."""


def moved(
    slides: Sequence[Slide], ids: Collection[str], section: Section, before: str = ""
) -> tuple[Update, ...]:
    """Return the changes that bring some slides together into a block, in their order.

    Args:
        slides: All of the outline.
        ids: The slides to move.
        section: The block.
        before: Id of the slide they stand before; empty for the end of the block. When it is
            itself moved, the next one that stays counts.

    """
    moving = [slide for slide in in_order(slides) if slide.id in ids]
    block = [slide for slide in in_order(slides) if slide.section is section]
    place = next((i for i, slide in enumerate(block) if slide.id == before), len(block))
    ahead = [slide for slide in block[:place] if slide.id not in ids]
    behind = [slide for slide in block[place:] if slide.id not in ids]
    ranks = _ranks(ahead[-1:], behind[:1], len(moving))
    if ranks is None:
        return _changes([*ahead, *moving, *behind], _fresh(len(block) + len(moving)), section)
    return _changes(moving, ranks, section)


def stepped(slides: Sequence[Slide], ids: Collection[str], step: int) -> tuple[Update, ...]:
    """Return the changes that move some slides one place up (-1) or down (1) through the talk.

    At the end of its block the group goes on into the next one, so that every block can be
    reached, empty ones too.
    """
    moving = [slide for slide in in_order(slides) if slide.id in ids]
    if not moving:
        return ()
    edge = moving[0] if step < 0 else moving[-1]
    block = [slide for slide in in_order(slides) if slide.section is edge.section]
    place = block.index(edge) + step
    if 0 <= place < len(block):
        before = block[place] if step < 0 else _after(block, place)
        return moved(slides, ids, edge.section, before.id if before else "")
    return _into_neighbour(slides, ids, edge.section, step)


def inserted(
    slides: Sequence[Slide], new: Sequence[Slide], section: Section, after: str = ""
) -> tuple[Change, ...]:
    """Return the changes that add ``new`` to a block, in their order.

    Args:
        slides: All of the outline so far.
        new: Not stored yet.
        section: The block.
        after: Id of the slide they stand behind; empty for the end of the block.

    """
    block = [slide for slide in in_order(slides) if slide.section is section]
    place = next((i for i, slide in enumerate(block) if slide.id == after), len(block))
    behind = _after(block, place)
    fresh = [slide.but(section=section, rank=float(i)) for i, slide in enumerate(new)]
    ids = {slide.id for slide in fresh}
    updates = moved([*slides, *fresh], ids, section, behind.id if behind else "")
    ranks = {update.record.id: update.fields["rank"] for update in updates}
    inserts = [Insert(slide.but(rank=ranks.get(slide.id, slide.rank))) for slide in fresh]
    return (*inserts, *(update for update in updates if update.record.id not in ids))


def _into_neighbour(
    slides: Sequence[Slide], ids: Collection[str], section: Section, step: int
) -> tuple[Update, ...]:
    order = list(Section)
    place = order.index(section) + step
    if not 0 <= place < len(order):
        return ()
    block = [slide for slide in in_order(slides) if slide.section is order[place]]
    return moved(slides, ids, order[place], block[0].id if step > 0 and block else "")


def _after(block: Sequence[Slide], place: int) -> Slide | None:
    return block[place + 1] if place + 1 < len(block) else None


def _ranks(ahead: Sequence[Slide], behind: Sequence[Slide], count: int) -> list[float] | None:
    """Return ``count`` ranks between two neighbours; None when there is no room for them."""
    if not behind:
        return _fresh(count, ahead[0].rank if ahead else 0.0)
    if not ahead:
        return [behind[0].rank - rank for rank in reversed(_fresh(count))]
    gap = (behind[0].rank - ahead[0].rank) / (count + 1)
    if gap < _SMALLEST_GAP:
        return None
    return [ahead[0].rank + gap * (i + 1) for i in range(count)]


def _fresh(count: int, start: float = 0.0) -> list[float]:
    ranks: list[float] = []
    for _ in range(count):
        start = rank_between(start, None)
        ranks.append(start)
    return ranks


def _changes(
    slides: Sequence[Slide], ranks: Sequence[float], section: Section
) -> tuple[Update, ...]:
    return tuple(
        Update(slide, rank=rank, section=section)
        for slide, rank in zip(slides, ranks, strict=False)
        if slide.rank != rank or slide.section is not section
    )
