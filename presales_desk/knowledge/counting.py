"""Counts the hits of a search by the values of every facet."""

from __future__ import annotations

from functools import reduce
from operator import and_, or_
from typing import TYPE_CHECKING

from presales_desk.knowledge.hits import Facets

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from presales_desk.knowledge.hits import Filters


def counted(
    found: int, filters: Filters, facets: Mapping[str, Mapping[str, int]]
) -> tuple[int, Facets]:
    """Return the entries of ``found`` that the filters keep, and how many there are of each value.

    Args:
        found: A bitmap.
        filters: Only those on a value of a facet count here.
        facets: The bitmap of each value, by the fields of ``Facets``.

    """
    kept = {
        field: _with_any(getattr(filters, field), values)
        for field, values in facets.items()
        if getattr(filters, field)
    }
    counts: dict[str, dict[str, int]] = {}
    for field, values in facets.items():
        others = [bitmap for other, bitmap in kept.items() if other != field]
        counts[field] = _most_first(reduce(and_, others, found), values)
    return reduce(and_, kept.values(), found), Facets(**counts)


def _with_any(wanted: Iterable[object], values: Mapping[str, int]) -> int:
    return reduce(or_, (values.get(str(value), 0) for value in wanted), 0)


def _most_first(found: int, values: Mapping[str, int]) -> dict[str, int]:
    counts = [(value, (found & bitmap).bit_count()) for value, bitmap in values.items()]
    counts.sort(key=lambda counted: (-counted[1], counted[0]))
    return {value: count for value, count in counts if count}
