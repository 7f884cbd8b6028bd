"""A search as SQL: words and filters as one FROM ... WHERE with its values."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Collection

    from presales_desk.knowledge.hits import Filters
    from presales_desk.knowledge.query import Query

_MATCHED = "entry_words JOIN facets ON facets.number = entry_words.rowid WHERE entry_words MATCH ?"
_ALL = "facets WHERE TRUE"
_ONE_OF = "(SELECT value FROM json_each(?))"


class Selection:
    """What a search selects, before anything is counted or ranked."""

    def __init__(self, query: Query, filters: Filters) -> None:
        self.query, self.filters = query, filters

    @property
    def has_words(self) -> bool:
        """True when there is something to rank by."""
        return bool(self.query.expression)

    @property
    def is_impossible(self) -> bool:
        """True when something was typed that no text can contain."""
        return not self.has_words and not self.query.asks_nothing

    def where(
        self, *, sets: Collection[int] | None = None, competitors: bool = True
    ) -> tuple[str, list[Any]]:
        """Return what follows FROM, and its values.

        Args:
            sets: The facet sets to keep; None keeps all.
            competitors: Whether the filter on competitors holds.

        """
        sql, values = (_MATCHED, [self.query.expression]) if self.has_words else (_ALL, list[Any]())
        for condition, value in self._conditions(competitors=competitors):
            sql += f" AND {condition}"
            values.append(value)
        if sets is not None:
            sql += f" AND facets.facet_set IN {_ONE_OF}"
            values.append(json.dumps(list(sets)))
        return sql, values

    def _conditions(self, *, competitors: bool) -> list[tuple[str, Any]]:
        filters, found = self.filters, list[tuple[str, Any]]()
        if filters.since:
            found.append(("facets.day >= ?", filters.since.toordinal()))
        if filters.until:
            found.append(("facets.day <= ?", filters.until.toordinal()))
        if filters.customers:
            numbers = f"SELECT number FROM entries WHERE customer IN {_ONE_OF}"
            found.append((f"facets.number IN ({numbers})", json.dumps(filters.customers)))
        if filters.competitors and competitors:
            numbers = f"SELECT number FROM competitors WHERE name IN {_ONE_OF}"
            found.append((f"facets.number IN ({numbers})", json.dumps(filters.competitors)))
        return found
