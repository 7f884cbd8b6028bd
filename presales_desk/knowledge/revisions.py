"""The revisions of entries: which of them can be read, and which one comes next."""

from __future__ import annotations

import logging
from dataclasses import replace
from typing import TYPE_CHECKING

from presales_desk.errors import MissingRecordError, NotReadError, Term

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from presales_desk.knowledge.entry import Entry
    from presales_desk.knowledge.packages import Package, PackageName, PackageStore

logger = logging.getLogger(__name__)


class Revisions:
    """Reads the packages of a store as revisions, and adds to them; nothing is ever changed.

    A package that was altered is passed over, so an older revision stands in for it.
    """

    def __init__(self, store: PackageStore) -> None:
        self._store = store

    def readable(self, id: str, history: Sequence[PackageName] | None = None) -> Iterator[Package]:
        """Yield the revisions of an entry that can be read, newest first.

        Args:
            id: Of the entry.
            history: Its packages, where the caller knows them already.

        """
        for name in self._store.history(id) if history is None else history:
            try:
                yield self._store.read_entry(name)
            except NotReadError:
                logger.warning("The package %s was altered", name)

    def current(self, id: str, history: Sequence[PackageName] | None = None) -> Package:
        """Return the newest revision that can be read, also of a withdrawn entry.

        Raises:
            MissingRecordError: There is none.

        """
        for package in self.readable(id, history):
            return package
        raise missing_entry(id)

    def contents(self, package: Package) -> dict[str, Path | bytes]:
        """Return where the files of a revision lie, by their stored names, after verifying them.

        Raises:
            NotReadError: A file was altered.

        """
        files = package.entry.files
        return {file.stored: self._store.file(package, file.name) for file in files}

    def add(
        self, entry: Entry, contents: Mapping[str, Path | bytes], previous: Sequence[PackageName]
    ) -> Entry:
        """Store ``entry`` as the revision after ``previous`` and return it.

        An entry that says the same as the current revision is not stored: that one is returned.

        Raises:
            NotWrittenError, DiskFullError: The system refused; nothing of it is visible.

        """
        current = next(self.readable(entry.id, previous), None)
        if current and _same(current.entry, entry):
            return current.entry
        if previous:
            newest = previous[0]
            entry = replace(entry, revision=newest.revision + 1, parent=newest.hash)
        self._store.write(entry, contents)
        return entry


def missing_entry(id: str) -> MissingRecordError:
    """Return the error for an entry that is not there."""
    return MissingRecordError(kind=Term("kind.entry"), id=id[:80])


def _same(one: Entry, other: Entry) -> bool:
    """Tell whether two revisions differ in nothing but when they were filed."""
    return one == replace(other, revision=one.revision, parent=one.parent, filed=one.filed)
