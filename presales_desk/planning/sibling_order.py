"""Where records stand among their siblings, such as the cards of a board."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeVar

from presales_desk.records.ids import rank_between

if TYPE_CHECKING:
    from collections.abc import Sequence


class Ranked(Protocol):
    """A record with a place among its siblings."""

    @property
    def id(self) -> str:
        """Of the record."""
        ...

    @property
    def rank(self) -> float:
        """Its place; siblings stand in the order of their ranks."""
        ...


R = TypeVar("R", bound=Ranked)

_SMALLEST_GAP = 1e-6
"""Between two ranks; below it all siblings are numbered anew, long before floats run out."""


def placed(siblings: Sequence[R], moving: Sequence[R], before: str = "") -> list[tuple[R, float]]:
    """Return who gets which rank when ``moving`` come to stand together among ``siblings``.

    Args:
        siblings: In their order; those that move may be among them.
        moving: In the order in which they shall stand.
        before: Id of the sibling they stand before; empty for the end. When it moves itself,
            the next one that stays counts.

    """
    ids = {record.id for record in moving}
    place = next((n for n, record in enumerate(siblings) if record.id == before), len(siblings))
    ahead = [record for record in siblings[:place] if record.id not in ids]
    behind = [record for record in siblings[place:] if record.id not in ids]
    ranks = _ranks_between(ahead[-1:], behind[:1], len(moving))
    if ranks is not None:
        return list(zip(moving, ranks, strict=True))
    everybody = [*ahead, *moving, *behind]
    return list(zip(everybody, _from(None, len(everybody)), strict=True))


def neighbour(siblings: Sequence[R], ids: Sequence[str], step: int) -> str | None:
    """Return before whom records stand after a step up (-1) or down (1); None at the end.

    Empty is behind all of them.
    """
    places = [n for n, record in enumerate(siblings) if record.id in ids]
    if not places:
        return None
    target = places[0] - 1 if step < 0 else places[-1] + 2
    if target < 0 or target > len(siblings):
        return None
    return siblings[target].id if target < len(siblings) else ""


def _ranks_between(ahead: Sequence[R], behind: Sequence[R], count: int) -> list[float] | None:
    """Return ``count`` ranks between two neighbours; None when there is no room for them."""
    if not behind:
        return _from(ahead[0].rank if ahead else None, count)
    if not ahead:
        first = behind[0].rank
        return [2 * first - rank for rank in reversed(_from(first, count))]
    gap = (behind[0].rank - ahead[0].rank) / (count + 1)
    if gap < _SMALLEST_GAP:
        return None
    return [ahead[0].rank + gap * (place + 1) for place in range(count)]


def _from(start: float | None, count: int) -> list[float]:
    ranks: list[float] = []
    for _ in range(count):
        start = rank_between(start, None)
        ranks.append(start)
    return ranks
