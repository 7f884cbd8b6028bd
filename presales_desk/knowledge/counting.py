"""Counts the hits of a search by kind, result, year, industry and competitor."""

from __future__ import annotations

import json
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from presales_desk.knowledge.hits import Facets
from presales_desk.workspace.database import rows

if TYPE_CHECKING:
    import sqlite3

    from presales_desk.knowledge.hits import Filters
    from presales_desk.knowledge.selection import Selection

_COUNTED = 5_000  # hits; looking at the competitors of more would be felt while typing

_COMPETITORS = (
    "SELECT name, count(*) FROM competitors WHERE number IN (SELECT value FROM json_each(?))"
    " GROUP BY 1 ORDER BY 2 DESC, 1"
)


class Counting:
    """Counts on one connection. Entries share few sets of values, so hits are counted by set."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db
        self._sets: dict[int, _FacetSet] = {}
        self._version = -1

    def count(self, selection: Selection) -> tuple[int, Facets]:
        """Return how many entries are selected, and how many of each value."""
        if selection.is_impossible:
            return 0, Facets()
        self._read_sets()
        found = self._found(selection)
        is_large = len(found) > _COUNTED
        sets = self._all_sets(selection) if is_large else Counter(set for _, set in found)
        total, tallies = self._tallied(sets, _wanted(selection.filters))
        return total, Facets(
            kinds=_most_first(tallies.kind),
            results=_most_first(tallies.result),
            years=_most_first(tallies.year),
            industries=_most_first(tallies.industry),
            competitors={} if is_large else self._competitors(selection, found),
        )

    def chosen(self, filters: Filters) -> list[int] | None:
        """Return the facet sets that ``filters`` keep, as of the last count; None for all."""
        wanted = _wanted(filters)
        if not any(wanted):
            return None
        return [id for id, values in self._sets.items() if not _refusing(values, wanted)]

    def _read_sets(self) -> None:
        """Read the sets again when another connection changed the catalogue."""
        (version,) = rows(self._db, "PRAGMA data_version")[0]
        if version != self._version:
            found = rows(self._db, "SELECT id, kind, result, year, industry FROM facet_sets")
            self._sets = {id: _FacetSet(*values) for id, *values in found}
            self._version = version

    def _tallied(self, counts: Counter[int], wanted: _Wanted) -> tuple[int, _Tallies]:
        total, is_narrowed = 0, any(wanted)
        tallies = _Tallies(Counter(), Counter(), Counter(), Counter())
        for id, count in counts.items():
            values = self._sets[id]
            refusing = _refusing(values, wanted) if is_narrowed else ()
            if not refusing:
                total += count
            if len(refusing) <= 1:  # a value refused by its own field alone is still counted there
                for field in refusing or _FIELDS:
                    tallies[field][values[field]] += count
        return total, tallies

    def _found(self, selection: Selection) -> list[tuple[int, int]]:
        """Return number and facet set of the entries selected, one more than are counted singly."""
        where, values = selection.where()
        sql = f"SELECT facets.number, facets.facet_set FROM {where} LIMIT {_COUNTED + 1}"
        return rows(self._db, sql, values)  # pyright: ignore[reportReturnType] - as selected

    def _all_sets(self, selection: Selection) -> Counter[int]:
        """Count the sets of all entries selected, as one text: it needs no rows, no sorting."""
        where, values = selection.where()
        sql = f"SELECT group_concat(facets.facet_set) FROM {where}"
        counts = Counter(str(rows(self._db, sql, values)[0][0]).split(","))
        return Counter({int(id): count for id, count in counts.items()})

    def _competitors(self, selection: Selection, found: list[tuple[int, int]]) -> dict[str, int]:
        if selection.filters.competitors:
            where, values = selection.where(competitors=False)
            sql = f"SELECT facets.number, facets.facet_set FROM {where}"
            found = rows(self._db, sql, values)  # pyright: ignore[reportAssignmentType] - as selected
        chosen = self.chosen(selection.filters)
        keep = self._sets.keys() if chosen is None else set(chosen)
        numbers = json.dumps([number for number, set in found if set in keep])
        return dict(rows(self._db, _COMPETITORS, (numbers,)))


class _FacetSet(NamedTuple):
    """One value of each counted field."""

    kind: str
    result: str
    year: str
    industry: str


_FIELDS = range(len(_FacetSet._fields))


class _Wanted(NamedTuple):
    """The values that a filter keeps, field by field; none for all."""

    kind: frozenset[str]
    result: frozenset[str]
    year: frozenset[str]
    industry: frozenset[str]


class _Tallies(NamedTuple):
    """How often each value of a field was seen."""

    kind: Counter[str]
    result: Counter[str]
    year: Counter[str]
    industry: Counter[str]


def _wanted(filters: Filters) -> _Wanted:
    years = frozenset(map(str, filters.years))
    kinds, results = frozenset[str](filters.kinds), frozenset[str](filters.results)
    return _Wanted(kinds, results, years, frozenset(filters.industries))


def _refusing(values: _FacetSet, wanted: _Wanted) -> list[int]:
    """Return the fields whose filter refuses ``values``."""
    pairs = enumerate(zip(values, wanted, strict=True))
    return [field for field, (value, keep) in pairs if keep and value not in keep]


def _most_first(tally: Counter[str]) -> dict[str, int]:
    return {value: count for value, count in tally.most_common() if value}
