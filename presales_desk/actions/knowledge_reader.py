"""Searching and reading the knowledge base as one types: connections kept, newest question wins."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field, fields, replace
from typing import TYPE_CHECKING, Any

from presales_desk.actions.entry_text import EntryText, entry_text
from presales_desk.errors import MissingRecordError, Term
from presales_desk.knowledge.hits import Facets, Filters, Order
from presales_desk.knowledge.knowledge_base import KnowledgeBase
from presales_desk.knowledge.query import Query
from presales_desk.knowledge.snippets import marked
from presales_desk.records.job import CancelledError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from presales_desk.knowledge.entry import Entry
    from presales_desk.knowledge.hits import Hit
    from presales_desk.knowledge.passages import Place
    from presales_desk.knowledge.search import SearchSession
    from presales_desk.knowledge.statistics import Statistics
    from presales_desk.records.job import Job

PAGE = 50
"""Hits that are fetched at a time."""

_MOST_NEAR = 4
_MOST_SIMILAR = 4
_MOST_LOOSENED = 3
_LONG_TERM = 4  # characters from which half of a term still says something


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What is asked: words, filters, and which hits of the answer are wanted.

    Attributes:
        offset: How many hits are there already.
        uses: How often entries were used, by id.

    """

    text: str = ""
    filters: Filters = field(default_factory=Filters)
    order: Order = Order.RELEVANCE
    offset: int = 0
    uses: Mapping[str, int] = field(default_factory=dict[str, int])


@dataclass(frozen=True, slots=True)
class Found:
    """A hit, its title with the found words marked, and how often its entry was used."""

    hit: Hit
    title: str
    uses: int = 0


@dataclass(frozen=True, slots=True)
class Near:
    """Words that would find something when those typed find nothing.

    Attributes:
        total: How many entries.

    """

    text: str
    total: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What the knowledge base has to say to a question.

    Attributes:
        everything: Counts of all entries there are, whatever was asked.
        values: How many of all entries have each value, so that those without a hit can stay.
        near: When there is no hit: words of which some entries have some.
        unfiltered: When there is no hit: how many there are without the filters.
        loosened: Likewise without the filter of one field of ``Filters``, when there are several.

    """

    question: Question
    total: int
    took_ms: float
    facets: Facets
    found: tuple[Found, ...]
    everything: Statistics
    values: Facets = field(default_factory=Facets)
    near: tuple[Near, ...] = ()
    unfiltered: int = 0
    loosened: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """An entry to read.

    Attributes:
        title: With the found words marked.
        revisions: All revisions that can be read, newest first.
        similar: Entries about the same people or matter; not looked for in an old revision.
        origins: The entries that it was made of, as far as they can be found here.

    """

    entry: Entry
    title: str
    text: EntryText
    revisions: tuple[Entry, ...]
    similar: tuple[Hit, ...] = ()
    origins: tuple[Entry, ...] = ()


class KnowledgeReader:
    """The knowledge base for one reader. It opens at the first question.

    Everything but ``interrupt`` belongs to the thread that asks.
    """

    def __init__(self, folder: Path, *, read_only: bool) -> None:
        self._folder, self._read_only = folder, read_only
        self._base: KnowledgeBase | None = None
        self._session: SearchSession | None = None
        self._everything: Statistics | None = None
        self._values = Facets()
        self._guard = threading.Lock()

    def interrupt(self) -> None:
        """Stop the search that runs now; for other threads."""
        with self._guard:
            if self._session is not None:
                self._session.interrupt()

    def close(self) -> None:
        """Let go of the catalogue; the next question opens it again, up to date."""
        with self._guard:
            session, self._session = self._session, None
            if session is not None:
                session.close()
        if self._base is not None:
            self._base.close()
        self._base = self._everything = None

    def ask(self, question: Question, job: Job) -> Answer:
        """Answer a question; when there is no hit, also say what would find something.

        Raises:
            CancelledError: ``interrupt`` was called or ``job`` was stopped.
            DamagedWorkspaceError, InUseError, DiskFullError: The catalogue is of no use now.

        """
        session, everything = self._opened(job)
        job.step(0, 0, "")
        result = session.search(
            question.text,
            question.filters,
            order=question.order,
            limit=PAGE,
            offset=question.offset,
            uses=question.uses,
        )
        query = Query(question.text)
        nothing = not result.total and bool(everything.entries)
        return Answer(
            question=question,
            total=result.total,
            took_ms=result.took_ms,
            facets=result.facets,
            found=tuple(
                Found(hit, marked(query, hit.title), question.uses.get(hit.id, 0))
                for hit in result.hits
            ),
            everything=everything,
            values=self._values,
            near=_near(session, question) if nothing else (),
            unfiltered=session.search(question.text, limit=0).total if nothing else 0,
            loosened=_loosened(session, question) if nothing else (),
        )

    def read(self, id: str, words: str, place: Place, job: Job, revision: int = 0) -> Reading:
        """Return an entry to read.

        Args:
            id: Which.
            words: To mark in its text.
            place: Of the hit.
            job: Watches.
            revision: Which; 0 for the current one.

        Raises:
            MissingRecordError: There is none that can be read.
            CancelledError: ``job`` was stopped.

        """
        self._opened(job)
        assert self._base is not None
        revisions = tuple(self._base.history(id))
        wanted = (entry for entry in revisions if revision in (0, entry.revision))
        entry = next(wanted, None)
        if entry is None:
            raise MissingRecordError(kind=Term("kind.entry"), id=id[:80])
        query = Query(words)
        text = entry_text(entry.sections, query, place, job)
        similar = self._similar(entry) if entry is revisions[0] else ()
        title, origins = marked(query, entry.title), _origins(self._base, entry)
        return Reading(entry, title, text, revisions, similar, origins)

    def _similar(self, entry: Entry) -> tuple[Hit, ...]:
        """Return similar entries, without its origins; none when a new question comes meanwhile."""
        assert self._session is not None
        texts = (entry.title, entry.customer, *entry.competitors, *entry.tags)
        try:
            found = self._session.similar(entry.id, texts, _MOST_SIMILAR)
            return tuple(hit for hit in found if hit.id not in entry.origins)
        except CancelledError:
            return ()

    def _opened(self, job: Job) -> tuple[SearchSession, Statistics]:
        if self._session is None or self._everything is None:
            base = KnowledgeBase.open(self._folder, read_only=self._read_only, job=job)
            self._base, self._everything = base, base.stats()
            session = base.session()
            self._values = session.search("", limit=0).facets
            with self._guard:
                self._session = session
            return session, self._everything
        return self._session, self._everything


def _origins(base: KnowledgeBase, entry: Entry) -> tuple[Entry, ...]:
    """Return the current revisions of what an entry was made of, without those withdrawn."""
    found: list[Entry] = []
    for id in entry.origins:
        try:
            found.append(base.entry(id))
        except MissingRecordError:
            continue  # it stayed where the entry comes from
    return tuple(origin for origin in found if not origin.withdrawn)


def _loosened(session: SearchSession, question: Question) -> tuple[tuple[str, int], ...]:
    """Return the fields of the filters without which something is found, most first."""
    chosen = [each for each in fields(Filters) if getattr(question.filters, each.name)]
    if len(chosen) < 2:
        return ()
    found: list[tuple[str, int]] = []
    for each in chosen:
        others: dict[str, Any] = {each.name: each.default}
        filters = replace(question.filters, **others)
        total = session.search(question.text, filters, limit=0).total
        if total:
            found.append((each.name, total))
    return tuple(sorted(found, key=lambda pair: -pair[1])[:_MOST_LOOSENED])


def _near(session: SearchSession, question: Question) -> tuple[Near, ...]:
    """Return pieces of what was asked that find something, longest first."""
    found: list[Near] = []
    for text in _pieces(question.text):
        total = session.search(text, question.filters, limit=0).total
        if total:
            found.append(Near(text, total))
        if len(found) == _MOST_NEAR:
            break
    return tuple(found)


def _pieces(text: str) -> list[str]:
    """Return what is left of a question without one of its terms, then terms, then halves."""
    terms = text.split()[:8]
    if len(terms) > 1:
        without = [" ".join(terms[:place] + terms[place + 1 :]) for place in range(len(terms))]
        return list(dict.fromkeys([*without, *terms]))
    halves = [half for term in terms for half in _halves(term)]
    return list(dict.fromkeys(halves))


def _halves(term: str) -> tuple[str, ...]:
    middle = len(term) // 2
    return (term[:middle], term[middle:]) if len(term) >= _LONG_TERM else ()
