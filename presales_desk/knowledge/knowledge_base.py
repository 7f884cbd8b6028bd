"""The knowledge base of a workspace: filing entries, and exchanging them with others."""

from __future__ import annotations

import datetime as dt
import logging
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, Self

from presales_desk.errors import InUseError, ReadOnlyError
from presales_desk.knowledge.exchange import (
    Arrival,
    Imported,
    Wrapping,
    compare_package_file,
    read_package_file,
    write_package_file,
)
from presales_desk.knowledge.filed_entries import FiledEntries
from presales_desk.knowledge.filing import checked, own_sections, taken_in
from presales_desk.knowledge.packages import require_id
from presales_desk.knowledge.revisions import missing_entry
from presales_desk.records.ids import new_id
from presales_desk.records.job import Unattended

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Generator, Iterable, Mapping, Sequence
    from pathlib import Path

    from presales_desk.knowledge.entry import Entry, FileToArchive, NewEntry
    from presales_desk.knowledge.packages import Package, PackageName
    from presales_desk.records.job import Job

logger = logging.getLogger(__name__)

FOLDER = "knowledge"
"""Below the workspace's folder."""


def _now() -> dt.datetime:
    return dt.datetime.now(dt.UTC)


class KnowledgeBase(FiledEntries):
    """Entries as unchangeable packages of files, with a catalogue to find them."""

    def __init__(self, folder: Path, clock: Callable[[], dt.datetime], *, read_only: bool) -> None:
        """See ``open``."""
        super().__init__(folder, read_only=read_only)
        self._clock = clock
        self._together = False

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

    def rebuild(self, job: Job | None = None) -> None:
        """Make the catalogue anew from the packages.

        Raises:
            CancelledError: ``job`` was stopped; the old catalogue stays.
            DiskFullError: There is no room; likewise.

        """
        self._catalogue.remake(job or Unattended())

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

    def _require_writable(self) -> None:
        if self.read_only:
            raise ReadOnlyError(place=str(self._store.folder.parent))
