"""The entries of a knowledge base, read and found."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from presales_desk.errors import NotReadError, Term
from presales_desk.knowledge.catalogue_file import CatalogueFile
from presales_desk.knowledge.closed import closed_projects
from presales_desk.knowledge.entry import FileToArchive
from presales_desk.knowledge.hits import Order
from presales_desk.knowledge.lessons import told_lessons
from presales_desk.knowledge.packages import PackageStore
from presales_desk.knowledge.revisions import Revisions
from presales_desk.knowledge.search import SearchSession
from presales_desk.knowledge.statistics import Statistics, statistics_of
from presales_desk.records.enums import Severity
from presales_desk.records.findings import Finding
from presales_desk.records.job import Unattended
from presales_desk.workspace.database import rows

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from presales_desk.knowledge.entry import Entry
    from presales_desk.knowledge.hits import Filters, SearchResult
    from presales_desk.knowledge.lessons import ToldLesson
    from presales_desk.knowledge.packages import Package, PackageName
    from presales_desk.records.closed import ClosedProject
    from presales_desk.records.job import Job


class FiledEntries:
    """Everything that changes nothing: the packages of files, and the catalogue to find them.

    It keeps no connection, so any thread may use it. For searching as one types take a
    ``session``, which keeps one.
    """

    def __init__(self, folder: Path, *, read_only: bool) -> None:
        """Read below ``folder``; see ``KnowledgeBase.open``."""
        self._store = PackageStore(folder / "packages")
        self._revisions = Revisions(self._store)
        self._catalogue = CatalogueFile(folder, self._store, read_only=read_only)

    @property
    def read_only(self) -> bool:
        """True when nothing can be filed: it was asked for, or the folder is protected."""
        return self._catalogue.read_only

    def entry(self, id: str) -> Entry:
        """Return the current revision of an entry, also of a withdrawn one.

        Raises:
            MissingRecordError: There is none that can be read.

        """
        return self._revisions.current(id).entry

    def entries(self, ids: Iterable[str] | None) -> Iterable[Entry]:
        """Yield the current revisions of entries, one after the other; None for all there are.

        Raises:
            MissingRecordError: There is no such entry.

        """
        return (package.entry for package in self._packages(ids))

    def history(self, id: str) -> list[Entry]:
        """Return all revisions of an entry that can be read, newest first."""
        return [package.entry for package in self._revisions.readable(id)]

    def file_path(self, entry: Entry, name: str) -> Path:
        """Return where a file of ``entry`` lies, after verifying it. Open it, never change it.

        Raises:
            NotReadError: There is no such file, or it was altered.

        """
        for package in self._revisions.readable(entry.id):
            if package.entry.revision == entry.revision:
                return self._store.file(package, name)
        raise NotReadError(name=name, reason=Term("reason.missing"))

    def files_of(self, entry: Entry) -> list[FileToArchive]:
        """Return the files of ``entry``, to be filed again with its next revision.

        Raises:
            NotReadError: One of them was altered.

        """
        return [
            FileToArchive(file.name, self.file_path(entry, file.name), searchable=file.searchable)
            for file in entry.files
        ]

    def search(
        self,
        text: str,
        filters: Filters | None = None,
        *,
        order: Order = Order.RELEVANCE,
        limit: int = 20,
        offset: int = 0,
    ) -> SearchResult:
        """Search once; see ``SearchSession.search``."""
        with self.session() as session:
            return session.search(text, filters, order=order, limit=limit, offset=offset)

    def session(self) -> SearchSession:
        """Return a session for many searches on the calling thread. Close it before this."""
        return SearchSession(self._catalogue.path)

    def stats(self) -> Statistics:
        """Count the entries that can be found."""
        with self._catalogue.reading() as db:
            return statistics_of(db)

    def found_among(self, ids: Iterable[str]) -> set[str]:
        """Return those of ``ids`` that are entries which can be found: withdrawn ones cannot."""
        listed = "SELECT id FROM entries WHERE id IN (SELECT value FROM json_each(?))"
        with self._catalogue.reading() as db:
            return {id for (id,) in rows(db, listed, (json.dumps(list(ids)),))}

    def closed_projects(self) -> list[ClosedProject]:
        """Return how the projects among the entries ended, the newest first."""
        with self._catalogue.reading() as db:
            return closed_projects(db)

    def told_lessons(self) -> list[ToldLesson]:
        """Return every text in which an entry or a project's summary may tell a lesson."""
        with self._catalogue.reading() as db:
            return told_lessons(db)

    def ids(self) -> list[str]:
        """Return the ids of all entries that can be found."""
        with self._catalogue.reading() as db:
            return [id for (id,) in rows(db, "SELECT id FROM entries ORDER BY id")]

    def verify(self, job: Job | None = None) -> list[Finding]:
        """Read every byte of every package and name those that were altered."""
        names = sorted(self._store.names())
        findings: list[Finding] = []
        for number, name in enumerate(names):
            (job or Unattended()).step(number, len(names), name.id)
            try:
                self._store.read(name)
            except NotReadError:
                values: dict[str, str | int] = {"package": str(name), "title": self._title(name)}
                findings.append(Finding("knowledge.altered", Severity.ERROR, values))
        return findings

    def _packages(self, ids: Iterable[str] | None) -> Iterable[Package]:
        histories = self._store.histories()
        for id in self.ids() if ids is None else ids:
            yield self._revisions.current(id, histories.get(id, []))

    def _title(self, name: PackageName) -> str:
        with self._catalogue.reading() as db:
            found = rows(db, "SELECT title FROM entries WHERE id = ?", (name.id,))
        return found[0][0] if found else name.id
