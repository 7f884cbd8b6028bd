"""Counts the hits of a search by the values of every facet."""

from __future__ import annotations

from functools import reduce
from operator import and_, or_
from typing import TYPE_CHECKING

from presales_desk.knowledge.hits import Facets

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from presales_desk.knowledge.hits import Filters

Members = int | tuple[int, ...]
"""The entries with a value: a bitmap, or their numbers when they are few."""

_SET = 1  # the bit that tells the digit 1 from the digit 0


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
    return members if isinstance(members, int) else reduce(or_, (1 << n for n in members), 0)


def _digits(bitmap: int, size: int) -> bytes:
    """Return the binary digits of a bitmap, that of the entry n at the place n."""
    return f"{bitmap:0{size}b}".encode()[::-1]


def _most_first(found: int, digits: bytes, values: Mapping[str, Members]) -> dict[str, int]:
    counts = [(value, _count(found, digits, members)) for value, members in values.items()]
    counts.sort(key=lambda counted: (-counted[1], counted[0]))
    return {value: count for value, count in counts if count}


def _count(found: int, digits: bytes, members: Members) -> int:
    if isinstance(members, int):
        return (found & members).bit_count()
    return sum([digits[number] & _SET for number in members])
