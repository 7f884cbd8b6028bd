"""Counts the hits of a search by the values of every facet."""

from __future__ import annotations

from functools import reduce
from itertools import accumulate, chain
from operator import and_, itemgetter, or_
from typing import TYPE_CHECKING

from presales_desk.knowledge.hits import Facets

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from presales_desk.knowledge.hits import Filters

_ONE = b"1"


class Values:
    """The entries with each value of a facet.

    Bitmaps of thousands of customers would be large and slow to build: a value of few entries
    keeps their numbers, and all such values are counted with one look at the digits.
    """

    def __init__(
        self,
        bitmaps: Mapping[str, int] | None = None,
        few: Mapping[str, Sequence[int]] | None = None,
    ) -> None:
        self._bitmaps, self._few = bitmaps or {}, few or {}
        everyone = list(chain.from_iterable(self._few.values()))
        self._ends = list(accumulate(map(len, self._few.values())))
        self._pick = itemgetter(0, *everyone, 0)  # of two or more it gives a tuple

    def bitmap(self, value: str) -> int:
        """Return the entries with a value as a bitmap; none for an unknown one."""
        if value in self._few:
            return reduce(or_, (1 << number for number in self._few[value]), 0)
        return self._bitmaps.get(value, 0)

    def counts(self, found: int, digits: bytes) -> dict[str, int]:
        """Return how many of the entries ``found`` have each value, most first.

        Args:
            found: A bitmap.
            digits: The same, see ``_digits``.

        """
        if not found:
            return {}
        counts = [(value, (found & bitmap).bit_count()) for value, bitmap in self._bitmaps.items()]
        if self._few:
            counts += self._few_counts(digits)
        known = [(value, count) for value, count in counts if count]
        return dict(sorted(known, key=lambda counted: (-counted[1], counted[0])))

    def _few_counts(self, digits: bytes) -> Iterator[tuple[str, int]]:
        picked, start = bytes(self._pick(digits)), 1
        for value, end in zip(self._few, self._ends, strict=True):
            yield value, picked.count(_ONE, start, end + 1)
            start = end + 1


def counted(
    found: int, filters: Filters, facets: Mapping[str, Values], size: int
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
            counts[field] = values.counts(others, _digits(others, size))
        else:
            counts[field] = values.counts(selected, digits)
    return selected, Facets(**counts)


def _with_any(wanted: Iterable[object], values: Values) -> int:
    return reduce(or_, (values.bitmap(str(value)) for value in wanted), 0)


def _digits(bitmap: int, size: int) -> bytes:
    """Return the binary digits of a bitmap, that of the entry n at the place n."""
    return f"{bitmap:0{size}b}".encode()[::-1]
