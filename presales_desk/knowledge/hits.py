"""What is asked of the knowledge base besides words, and what it answers."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import datetime as dt

    from presales_desk.knowledge.entry import EntryKind, Store
    from presales_desk.knowledge.passages import Place
    from presales_desk.method.keys import Element, Importance, Stage
    from presales_desk.records.enums import Result


class Order(StrEnum):
    """What comes first among the hits."""

    RELEVANCE = "relevance"
    DATE = "date"
    USED = "used"


@dataclass(frozen=True, slots=True, kw_only=True)
class Filters:
    """Narrows a search. Within one field any of the values will do; an empty field is no filter.

    Attributes:
        quarters: Such as ``2026-Q3``.
        estimates: Where bands of our own estimates begin; see ``records.closed.band_of``.
        since, until: First and last day, both included; None leaves that side open.

    """

    stores: tuple[Store, ...] = ()
    kinds: tuple[EntryKind, ...] = ()
    results: tuple[Result, ...] = ()
    years: tuple[int, ...] = ()
    quarters: tuple[str, ...] = ()
    industries: tuple[str, ...] = ()
    customers: tuple[str, ...] = ()
    competitors: tuple[str, ...] = ()
    levels: tuple[Importance, ...] = ()
    stages: tuple[Stage, ...] = ()
    owners: tuple[str, ...] = ()
    elements: tuple[Element, ...] = ()
    estimates: tuple[int, ...] = ()
    since: dt.date | None = None
    until: dt.date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Facets:
    """How many hits there are of each value, most first.

    Every count obeys all filters but those of its own field: it tells what choosing that value
    would give.

    Attributes:
        results: Entries without a result are not in it; nor are those without a value elsewhere.

    """

    stores: dict[str, int] = field(default_factory=dict[str, int])
    kinds: dict[str, int] = field(default_factory=dict[str, int])
    results: dict[str, int] = field(default_factory=dict[str, int])
    years: dict[str, int] = field(default_factory=dict[str, int])
    quarters: dict[str, int] = field(default_factory=dict[str, int])
    industries: dict[str, int] = field(default_factory=dict[str, int])
    customers: dict[str, int] = field(default_factory=dict[str, int])
    competitors: dict[str, int] = field(default_factory=dict[str, int])
    levels: dict[str, int] = field(default_factory=dict[str, int])
    stages: dict[str, int] = field(default_factory=dict[str, int])
    owners: dict[str, int] = field(default_factory=dict[str, int])
    elements: dict[str, int] = field(default_factory=dict[str, int])
    estimates: dict[str, int] = field(default_factory=dict[str, int])


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """One entry that was found, shown by its best passage.

    Attributes:
        title, snippet: Matched words stand between ``MARK`` and ``END_MARK`` in the snippet.
        day: Of what it tells.
        score: Larger is better; comparable within one answer only; 0 when nothing was ranked.

    """

    id: str
    kind: EntryKind
    title: str
    snippet: str
    project: str
    customer: str
    industry: str
    result: Result | None
    tags: tuple[str, ...]
    author: str
    day: dt.date
    score: float
    place: Place

    def plain(self) -> dict[str, Any]:
        """Return the hit as ``kb search --json`` prints it."""
        return {
            "id": self.id,
            "kind": self.kind.value,
            "title": self.title,
            "snippet": self.snippet,
            "project": self.project,
            "customer": self.customer,
            "date": self.day.isoformat(),
            "score": round(self.score, 3),
            "place": self.place.plain(),
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchResult:
    """The answer to one search.

    Attributes:
        total: All hits, not only those in ``hits``.
        took_ms: Milliseconds from the question to the answer.

    """

    query: str
    total: int
    took_ms: float
    hits: tuple[Hit, ...]
    facets: Facets

    def plain(self) -> dict[str, Any]:
        """Return the answer as ``kb search --json`` prints it."""
        return {
            "query": self.query,
            "total": self.total,
            "took_ms": round(self.took_ms, 1),
            "hits": [hit.plain() for hit in self.hits],
        }


def quarter_of(day: dt.date) -> str:
    """Return the quarter of a day as facets name it."""
    return f"{day.year}-Q{(day.month + 2) // 3}"
