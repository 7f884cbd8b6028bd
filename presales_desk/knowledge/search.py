"""Searching the catalogue: hits with snippets, and how many there are of each kind."""

from __future__ import annotations

import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Self

from presales_desk.knowledge.counting import Counting
from presales_desk.knowledge.hits import Filters, Order, SearchResult
from presales_desk.knowledge.passages import clean
from presales_desk.knowledge.query import Query
from presales_desk.knowledge.selection import Selection
from presales_desk.knowledge.showing import shown
from presales_desk.records.job import CancelledError
from presales_desk.workspace.database import open_db, rows, sqlite3

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

RANKED = 2_000
"""Ranking looks at every hit; of more than this many only the entries filed last are ranked."""

_NEWEST = "facets.day DESC, facets.filed DESC, facets.number"
_SCORE = "bm25(entry_words, 8.0, 4.0, 1.0)"
"""Of a word in the title, in the names around the text, in the text; smaller is better."""


class SearchSession:
    """Searches one after the other on a connection of its own, for the thread that made it."""

    def __init__(self, path: Path) -> None:
        """Open the catalogue ``path`` for reading.

        Raises:
            WorkspaceGoneError: There is no catalogue.
            DamagedWorkspaceError: It is damaged.

        """
        self._db = open_db(path, read_only=True)
        self._counting = Counting(self._db)

    def interrupt(self) -> None:
        """Stop the search that runs now. The one method for other threads."""
        self._db.interrupt()

    def close(self) -> None:
        """Let go of the catalogue."""
        self._db.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def search(
        self,
        text: str,
        filters: Filters | None = None,
        *,
        order: Order = Order.RELEVANCE,
        limit: int = 20,
        offset: int = 0,
    ) -> SearchResult:
        """Return the entries that contain all terms of ``text``; all entries when it is empty.

        Args:
            text: As typed; see ``Query``.
            filters: None for no filter.
            order: What comes first.
            limit: How many hits to return; total and facets count all of them.
            offset: How many to leave out before them.

        Raises:
            CancelledError: ``interrupt`` was called.
            DamagedWorkspaceError: The catalogue is damaged; ``KnowledgeBase.rebuild`` makes a
                new one.

        """
        started = time.perf_counter()
        query = Query(clean(text))
        selection = Selection(query, filters or Filters())
        try:
            with self._snapshot():
                total, facets = self._counting.count(selection)
                best = self._best(selection, order, total, (limit, offset))
                hits = shown(self._db, query, best)
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode == sqlite3.SQLITE_INTERRUPT:
                raise CancelledError from error
            raise
        took = (time.perf_counter() - started) * 1000
        return SearchResult(query=text, total=total, took_ms=took, hits=hits, facets=facets)

    def _best(
        self, selection: Selection, order: Order, total: int, page: tuple[int, int]
    ) -> dict[int, float]:
        """Return the scores of the wanted hits by their numbers, best first."""
        if total == 0:
            return {}
        where, values = selection.where(sets=self._counting.chosen(selection.filters))
        if order is Order.DATE or not selection.has_words:
            sql = f"SELECT facets.number, 0.0 FROM {where} ORDER BY {_NEWEST}"
        else:
            if total > RANKED:
                values.append(self._oldest_ranked(where, values))
                where += " AND entry_words.rowid >= ?"
            sql = f"SELECT facets.number, {_SCORE} FROM {where} ORDER BY 2, {_NEWEST}"
        found = rows(self._db, f"{sql} LIMIT ? OFFSET ?", [*values, *page])
        return {number: -score for number, score in found}

    def _oldest_ranked(self, where: str, values: list[Any]) -> int:
        sql = f"SELECT facets.number FROM {where} ORDER BY entry_words.rowid DESC LIMIT 1 OFFSET ?"
        return rows(self._db, sql, [*values, RANKED - 1])[0][0]

    @contextmanager
    def _snapshot(self) -> Generator[None]:
        """Let all questions inside see the same catalogue, whatever is filed meanwhile."""
        self._db.execute("BEGIN")
        try:
            yield
        finally:
            self._db.execute("ROLLBACK")
