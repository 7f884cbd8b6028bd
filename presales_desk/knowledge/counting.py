"""Counts the hits of a search by the values of every facet."""

from __future__ import annotations

from functools import reduce
from operator import and_, itemgetter, or_
from typing import TYPE_CHECKING

from presales_desk.knowledge.hits import Facets

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from presales_desk.knowledge.hits import Filters

_ONE = b"1"


class Few:
    """The entries with a value, by their numbers: bitmaps of thousands of customers are large."""

    __slots__ = ("_pick", "numbers")

    def __init__(self, numbers: Sequence[int]) -> None:
        self.numbers = numbers
        self._pick = itemgetter(*numbers, numbers[0])  # of two or more it gives a tuple

    def count(self, digits: bytes) -> int:
        """Return how many of the digits at the numbers are 1."""
        picked = bytes(self._pick(digits))
        return picked.count(_ONE, 0, len(self.numbers))


Members = int | Few
"""The entries with a value: a bitmap, or their numbers when they are few."""


def counted(
    found: int, filters: Filters, facets: Mapping[str, Mapping[str, Members]], size: int
) -> tuple[int, Facets]:
    """Return the entries of ``found`` that the filters keep, and how many there are of each value.

    Args:
        found: A bitmap.
        filters: Only those on a value of a facet count here.
        facets: The entries with each value, by the fields of ``Facets``.
        size: Bits of a bitmap.

    """
    kept = {
        field: _with_any(getattr(filters, field), values)
        for field, values in facets.items()
        if getattr(filters, field)
    }
    selected = reduce(and_, kept.values(), found)
    digits = _digits(selected, size)
    counts: dict[str, dict[str, int]] = {}
    for field, values in facets.items():
        if field in kept:
            others = reduce(and_, (kept[other] for other in kept if other != field), found)
            counts[field] = _most_first(others, _digits(others, size), values)
        else:
            counts[field] = _most_first(selected, digits, values)
    return selected, Facets(**counts)


def _with_any(wanted: Iterable[object], values: Mapping[str, Members]) -> int:
    return reduce(or_, (_bitmap(values.get(str(value), 0)) for value in wanted), 0)


def _bitmap(members: Members) -> int:
    if isinstance(members, int):
        return members
    return reduce(or_, (1 << number for number in members.numbers))


def _digits(bitmap: int, size: int) -> bytes:
    """Return the binary digits of a bitmap, that of the entry n at the place n."""
    return f"{bitmap:0{size}b}".encode()[::-1]


def _most_first(found: int, digits: bytes, values: Mapping[str, Members]) -> dict[str, int]:
    if not found:
        return {}
    counts = {
        value: count
        for value, members in values.items()
        if (count := _count(found, digits, members))
    }
    return dict(sorted(counts.items(), key=lambda counted: (-counted[1], counted[0])))


def _count(found: int, digits: bytes, members: Members) -> int:
    if isinstance(members, int):
        return (found & members).bit_count()
    return members.count(digits)
