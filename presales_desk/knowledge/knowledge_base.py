"""The knowledge base of a workspace: filing, finding, exchanging and verifying entries."""

from __future__ import annotations

import datetime as dt
import json
import logging
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, Self

from presales_desk.errors import InUseError, NotReadError, ReadOnlyError, Term
from presales_desk.knowledge.catalogue_file import CatalogueFile
from presales_desk.knowledge.closed import closed_projects
from presales_desk.knowledge.exchange import (
    Arrival,
    Imported,
    Wrapping,
    compare_package_file,
    read_package_file,
    write_package_file,
)
from presales_desk.knowledge.filing import checked, own_sections, taken_in
from presales_desk.knowledge.hits import Order
from presales_desk.knowledge.lessons import told_lessons
from presales_desk.knowledge.packages import PackageStore, require_id
from presales_desk.knowledge.revisions import Revisions, missing_entry
from presales_desk.knowledge.search import SearchSession
from presales_desk.knowledge.statistics import Statistics, statistics_of
from presales_desk.records.enums import Severity
from presales_desk.records.findings import Finding
from presales_desk.records.ids import new_id
from presales_desk.records.job import Unattended
from presales_desk.workspace.database import rows

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Generator, Iterable, Mapping, Sequence
    from pathlib import Path

    from presales_desk.knowledge.entry import Entry, FileToArchive, NewEntry
    from presales_desk.knowledge.hits import Filters, SearchResult
    from presales_desk.knowledge.lessons import ToldLesson
    from presales_desk.knowledge.packages import Package, PackageName
    from presales_desk.records.closed import ClosedProject
    from presales_desk.records.job import Job

logger = logging.getLogger(__name__)

FOLDER = "knowledge"
"""Below the workspace's folder."""


def _now() -> dt.datetime:
    return dt.datetime.now(dt.UTC)


class KnowledgeBase:
    """Entries as unchangeable packages of files, with a catalogue to find them.

    It keeps no connection, so any thread may use it. For searching as one types take a
    ``session``, which keeps one.

    Attributes:
        read_only: True when nothing can be filed: it was asked for, or the folder is protected.

    """

    def __init__(self, folder: Path, clock: Callable[[], dt.datetime], *, read_only: bool) -> None:
        """See ``open``."""
        self._clock = clock
        self._together = False
        self._store = PackageStore(folder / "packages")
        self._revisions = Revisions(self._store)
        self._catalogue = CatalogueFile(folder, self._store, read_only=read_only)

    @classmethod
    def open(
        cls,
        folder: Path,
        *,
        read_only: bool = False,
        clock: Callable[[], dt.datetime] = _now,
        job: Job | None = None,
    ) -> Self:
        """Open the knowledge base of the workspace in ``folder``, its catalogue up to date.

        A catalogue that is missing, damaged or of another version is made anew, which takes a
        while for thousands of entries; of a folder that cannot be written, beside the system's
        temporary files.

        Raises:
            CancelledError: ``job`` was stopped.
            DiskFullError: There is no room for a catalogue.

        """
        base = cls(folder / FOLDER, clock, read_only=read_only)
        base._catalogue.prepare(job or Unattended())
        return base

    @property
    def read_only(self) -> bool:
        """True when nothing can be filed."""
        return self._catalogue.read_only

    def close(self) -> None:
        """Remove what was made for reading a protected folder."""
        self._catalogue.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def publish(
        self, entry: NewEntry, files: Sequence[FileToArchive] = (), job: Job | None = None
    ) -> Entry:
        """File an entry for good: a new one, or the next revision of the one with its id.

        The same content as the current revision's makes no new one. A file whose text cannot be
        read is stored all the same, and found by its name.

        Raises:
            ReadOnlyError: Nothing can be filed here.
            WrongValueError: The id has characters that no folder may have.
            StructureError: A text or a list is beyond every sensible size.
            NotReadError: One of ``files`` is not there.
            NotWrittenError, DiskFullError: The system refused; nothing of it is visible.
            CancelledError: ``job`` was stopped; likewise.

        """
        self._require_writable()
        id = entry.id or new_id()
        require_id(id)
        previous = self._store.history(id) if entry.id else []
        filed = taken_in(replace(checked(entry), id=id), files, job or Unattended())
        return self._file(replace(filed.entry, filed=self._clock()), filed.contents, previous)

    @contextmanager
    def together(self) -> Generator[None]:
        """Make all that is filed inside findable at its end: one by one takes three times as long.

        What was filed before an error or a cancelling is found as well.
        """
        self._together = True
        try:
            yield
        finally:
            self._together = False
            self._catalogue_new_packages()

    def withdraw(self, id: str) -> Entry:
        """Take an entry out of every search; its revisions stay.

        Raises:
            MissingRecordError: There is no such entry.
            ReadOnlyError, NotWrittenError, DiskFullError: It could not be filed.

        """
        self._require_writable()
        entry = replace(self.entry(id), files=(), withdrawn=True, filed=self._clock())
        return self._file(own_sections(entry), {}, self._store.history(id))

    def bring_back(self, id: str) -> Entry:
        """File the newest revision that was not withdrawn once more, with its files.

        Raises:
            MissingRecordError: There is none that can be read.
            NotReadError: One of its files was altered.
            ReadOnlyError, NotWrittenError, DiskFullError: It could not be filed.

        """
        self._require_writable()
        for package in self._revisions.readable(id):
            if not package.entry.withdrawn:
                return self._file_again(package)
        raise missing_entry(id)

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

    def rebuild(self, job: Job | None = None) -> None:
        """Make the catalogue anew from the packages.

        Raises:
            CancelledError: ``job`` was stopped; the old catalogue stays.
            DiskFullError: There is no room; likewise.

        """
        self._catalogue.remake(job or Unattended())

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

    def export(
        self,
        ids: Iterable[str] | None,
        target: Path,
        job: Job | None = None,
        wrapping: Wrapping | None = None,
    ) -> Path:
        """Save the current revisions of entries as one .pdkb file; return its name.

        Args:
            ids: None for every entry that can be found.
            target: See ``write_atomically``.
            job: Watches.
            wrapping: Who made it, and what else it says of itself; None says nothing.

        Raises:
            MissingRecordError: There is no such entry.
            NotReadError: A package was altered.
            NotWrittenError, DiskFullError: The file could not be written.

        """
        packages = [
            replace(package, entry=replace(package.entry, sections=()))  # all texts fill the memory
            for package in self._packages(ids)
        ]
        return write_package_file(self._store, packages, target, job or Unattended(), wrapping)

    def ids(self) -> list[str]:
        """Return the ids of all entries that can be found."""
        with self._catalogue.reading() as db:
            return [id for (id,) in rows(db, "SELECT id FROM entries ORDER BY id")]

    def compare(self, source: Path, job: Job | None = None) -> Arrival:
        """Return what a .pdkb file would bring; nothing is taken in.

        Raises:
            UnsafeFileError, WrongFileKindError, NotReadError: It is hostile, something else, or
                altered.

        """
        return compare_package_file(self._store, source, job or Unattended())

    def read_package_file(
        self,
        source: Path,
        job: Job | None = None,
        *,
        wanted: Collection[str] | None = None,
        replaced: Collection[str] = (),
    ) -> Imported:
        """Take in the entries of a .pdkb file; those that are here already stay as they are.

        Args:
            source: The file.
            job: Watches.
            wanted: Ids of the entries to take in; None for all.
            replaced: Ids of entries that were revised here too and become what the file says;
                other such entries stay as they are here.

        Raises:
            ReadOnlyError: Nothing can be filed here.
            UnsafeFileError, WrongFileKindError, NotReadError: It is hostile, something else, or
                altered; nothing was taken in.
            NotWrittenError, DiskFullError: The system refused.

        """
        self._require_writable()
        try:
            taken = read_package_file(
                self._store, source, job or Unattended(), wanted=wanted, replaced=replaced
            )
            for name in taken.replaced:  # on top, if another revision is the current one
                self._file_again(self._store.read_entry(name))
            return taken
        finally:
            self._catalogue_new_packages()

    def _file_again(self, package: Package) -> Entry:
        """Make a revision the current one, with its files."""
        entry = replace(package.entry, filed=self._clock())
        contents = self._revisions.contents(package)
        return self._file(entry, contents, self._store.history(entry.id))

    def _file(
        self, entry: Entry, contents: Mapping[str, Path | bytes], previous: list[PackageName]
    ) -> Entry:
        filed = self._revisions.add(entry, contents, previous)
        self._catalogue_new_packages()
        return filed

    def _catalogue_new_packages(self) -> None:
        """Make what was filed findable. A catalogue that is busy takes it in when next opened."""
        if self._together:
            return
        try:
            self._catalogue.prepare(Unattended())
        except InUseError:
            logger.warning("The catalogue is busy; what was filed is taken in later")

    def _packages(self, ids: Iterable[str] | None) -> Iterable[Package]:
        histories = self._store.histories()
        for id in self.ids() if ids is None else ids:
            yield self._revisions.current(id, histories.get(id, []))

    def _title(self, name: PackageName) -> str:
        with self._catalogue.reading() as db:
            found = rows(db, "SELECT title FROM entries WHERE id = ?", (name.id,))
        return found[0][0] if found else name.id

    def _require_writable(self) -> None:
        if self.read_only:
            raise ReadOnlyError(place=str(self._store.folder.parent))
