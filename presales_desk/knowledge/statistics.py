"""How many entries the knowledge base has of each kind."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from presales_desk.workspace.database import rows

if TYPE_CHECKING:
    import sqlite3


@dataclass(frozen=True, slots=True, kw_only=True)
class Statistics:
    """Numbers of entries that can be found; most first, years newest first.

    Attributes:
        projects: How many different projects entries come from.
        results: Entries without a result are not in it; nor are those without an industry below.

    """

    entries: int
    projects: int
    kinds: dict[str, int]
    results: dict[str, int]
    industries: dict[str, int]
    years: dict[str, int]


def statistics_of(db: sqlite3.Connection) -> Statistics:
    """Count the entries of a catalogue."""
    sql = "SELECT count(*), count(DISTINCT nullif(project, '')) FROM entries"
    entries, projects = rows(db, sql)[0]
    return Statistics(
        entries=entries,
        projects=projects,
        kinds=_counts(db, "kinds", "2 DESC, 1"),
        results=_counts(db, "results", "2 DESC, 1"),
        industries=_counts(db, "industries", "2 DESC, 1"),
        years=_counts(db, "years", "1 DESC"),
    )


def _counts(db: sqlite3.Connection, field: str, order: str) -> dict[str, int]:
    sql = f"SELECT value, count(*) FROM facets WHERE field = ? GROUP BY 1 ORDER BY {order}"
    return dict(rows(db, sql, (field,)))
