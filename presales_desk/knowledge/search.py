"""Searching the catalogue: hits with snippets, and how many there are of each kind."""

from __future__ import annotations

import json
import threading
import time
from contextlib import contextmanager
from itertools import chain, islice
from typing import TYPE_CHECKING, Any, Self

from presales_desk.knowledge.bitmaps import Bitmaps, last_filed
from presales_desk.knowledge.counting import counted
from presales_desk.knowledge.hits import Filters, Order, SearchResult
from presales_desk.knowledge.passages import clean
from presales_desk.knowledge.query import Query, any_word
from presales_desk.knowledge.showing import shown
from presales_desk.records.job import CancelledError
from presales_desk.workspace.database import open_db, rows, sqlite3

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable, Iterator, Mapping
    from pathlib import Path

    from presales_desk.knowledge.hits import Hit

RANKED = 2_000
"""Ranking looks at every hit; of more than this many only the entries filed last are ranked."""

_SCORE = "bm25(entry_words, 8.0, 4.0, 1.0)"
"""Of a word in the title, in the names around the text, in the text; smaller is better."""

_NEWEST = "SELECT number FROM dates ORDER BY day DESC, filed DESC, number LIMIT ?"
_MATCHING = "entry_words WHERE entry_words MATCH ?"
# CROSS JOIN and "+" keep SQLite from asking the index anew for every number of the list.
_RANKING = (
    f"SELECT number, {_SCORE} FROM entry_words CROSS JOIN dates ON number = entry_words.rowid"
    " WHERE entry_words MATCH ?1 AND entry_words.rowid >= ?2"
    " AND (?3 IS NULL OR +entry_words.rowid IN (SELECT value FROM json_each(?3)))"
    " ORDER BY 2, day DESC, filed DESC, number LIMIT ?4 OFFSET ?5"
)
_NUMBERS = "SELECT number, id FROM entries WHERE id IN (SELECT value FROM json_each(?))"
_SIMILAR = (
    f"SELECT number, {_SCORE} FROM entry_words CROSS JOIN entries ON number = entry_words.rowid"
    " WHERE entry_words MATCH ?1 AND id <> ?2 ORDER BY 2, number LIMIT ?3"
)


class SearchSession:
    """Searches one after the other on a connection of its own, for the thread that made it."""

    def __init__(self, path: Path) -> None:
        """Open the catalogue ``path`` for reading.

        Raises:
            WorkspaceGoneError: There is no catalogue.
            DamagedWorkspaceError: It is damaged.

        """
        self._db = open_db(path, read_only=True)
        self._bitmaps = Bitmaps(self._db)
        self._interrupted = threading.Event()
        self._undisturbed = threading.Lock()

    def interrupt(self) -> None:
        """Stop the search that runs now. The one method for other threads."""
        with self._undisturbed:
            self._interrupted.set()
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
        uses: Mapping[str, int] | None = None,
    ) -> SearchResult:
        """Return the entries that contain all terms of ``text``; all entries when it is empty.

        Args:
            text: As typed; see ``Query``.
            filters: None for no filter.
            order: What comes first.
            limit: How many hits to return; total and facets count all of them.
            offset: How many to leave out before them.
            uses: How often entries were used, by id; for ``Order.USED``.

        Raises:
            CancelledError: ``interrupt`` was called.
            DamagedWorkspaceError: The catalogue is damaged; ``KnowledgeBase.rebuild`` makes a
                new one.

        """
        started = time.perf_counter()
        query, filters = Query(clean(text)), filters or Filters()
        with self._interruptible(), self._snapshot():
            self._bitmaps.refresh()
            found = self._found(query, filters)
            selected, facets = counted(found, filters, self._bitmaps.facets, self._bitmaps.size)
            if order is Order.USED:
                best = self._most_used(selected, uses or {}, (limit, offset))
            else:
                best = self._best(query, filters, selected, order, (limit, offset))
            hits = shown(self._db, query, best)
        took, total = (time.perf_counter() - started) * 1000, selected.bit_count()
        return SearchResult(query=text, total=total, took_ms=took, hits=hits, facets=facets)

    def newest(self, limit: int) -> tuple[Hit, ...]:
        """Return the first hits of an empty search, without counting anything.

        For a single look: the bitmaps that make many searches fast take longer to read.

        Raises:
            DamagedWorkspaceError: The catalogue is damaged.

        """
        with self._snapshot():
            numbers = [number for (number,) in rows(self._db, _NEWEST, (limit,))]
            return shown(self._db, Query(""), dict.fromkeys(numbers, 0.0))

    def _found(self, query: Query, filters: Filters) -> int:
        """Return the entries with the words of ``query`` under all filters but those of facets."""
        found = self._bitmaps.everything
        if not query.asks_nothing:
            if not query.expression:
                return 0
            found = self._bitmaps.select("rowid", _MATCHING, query.expression)
        for source, value in _conditions(filters):
            found &= self._bitmaps.select("number", source, value)
        return found

    def _best(
        self,
        query: Query,
        filters: Filters,
        selected: int,
        order: Order,
        page: tuple[int, int],
    ) -> dict[int, float]:
        """Return the scores of the wanted hits by their numbers, best first."""
        limit, offset = page
        if order is Order.DATE or query.asks_nothing:
            newest = self._bitmaps.newest_first(selected)
            return dict.fromkeys(islice(newest, offset, offset + limit), 0.0)
        ranked = last_filed(selected, RANKED)
        if not ranked:
            return {}
        kept = None if filters == Filters() else json.dumps(ranked)
        values = (query.expression, ranked[-1], kept, limit, offset)
        return {number: -score for number, score in rows(self._db, _RANKING, values)}

    def _most_used(
        self, selected: int, uses: Mapping[str, int], page: tuple[int, int]
    ) -> dict[int, float]:
        """Return the wanted hits by their numbers, the most used first, then by their dates."""
        limit, offset = page
        used = {
            number: uses[id] for number, id in rows(self._db, _NUMBERS, (json.dumps(list(uses)),))
        }
        newest = list(self._bitmaps.newest_first(selected))
        first = sorted(filter(used.__contains__, newest), key=used.__getitem__, reverse=True)
        rest = (number for number in newest if number not in used)
        return dict.fromkeys(islice(chain(first, rest), offset, offset + limit), 0.0)

    def similar(self, id: str, texts: Iterable[str], limit: int) -> tuple[Hit, ...]:
        """Return entries whose titles and names share the most telling words with ``texts``.

        Args:
            id: Of the entry that the texts are of; it is not among them.
            texts: Titles, names, tags.
            limit: How many at most.

        Raises:
            CancelledError: ``interrupt`` was called.
            DamagedWorkspaceError: The catalogue is damaged.

        """
        expression = any_word(clean(" ".join(texts)))
        if not expression:
            return ()
        with self._interruptible(), self._snapshot():
            found = rows(self._db, _SIMILAR, (expression, id, limit))
            return shown(self._db, Query(""), {number: -score for number, score in found})

    @contextmanager
    def _interruptible(self) -> Generator[None]:
        with self._undisturbed:
            self._interrupted.clear()
        try:
            yield
        except sqlite3.OperationalError as error:
            # Interrupted while it opens the index, SQLite complains of the index instead.
            if self._interrupted.is_set():
                raise CancelledError from error
            raise

    @contextmanager
    def _snapshot(self) -> Generator[None]:
        """Let all questions inside see the same catalogue, whatever is filed meanwhile."""
        self._db.execute("BEGIN")
        try:
            yield
        finally:
            # Interrupted, it would leave the transaction open, and no search could follow.
            with self._undisturbed:
                self._db.execute("ROLLBACK")


def _conditions(filters: Filters) -> Iterator[tuple[str, Any]]:
    """Yield what narrows a search besides facets: where numbers are found, and its value."""
    if filters.since:
        yield "dates WHERE day >= ?", filters.since.toordinal()
    if filters.until:
        yield "dates WHERE day <= ?", filters.until.toordinal()
