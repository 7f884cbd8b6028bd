"""The one file with the catalogue: kept up to date, remade when it is of no use."""

from __future__ import annotations

import logging
import os
import tempfile
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from presales_desk.errors import DamagedWorkspaceError, ReadOnlyError, WorkspaceGoneError
from presales_desk.knowledge import catalogue
from presales_desk.workspace.database import open_db
from presales_desk.workspace.files import make_folder

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Generator

    from presales_desk.knowledge.packages import PackageStore
    from presales_desk.records.job import Job

logger = logging.getLogger(__name__)

NAME = "catalogue.db"


class CatalogueFile:
    """The catalogue of one folder of packages.

    Attributes:
        path: The SQLite file; among the system's temporary files when the folder is protected.
        read_only: True when the folder is never written.

    """

    def __init__(self, folder: Path, store: PackageStore, *, read_only: bool) -> None:
        self.path = folder / NAME
        self.read_only = read_only or not _is_writable(folder)
        self._store = store
        self._scratch: tempfile.TemporaryDirectory[str] | None = None

    def prepare(self, job: Job) -> None:
        """Bring the catalogue up to date with the packages; remake it when it is of no use.

        Raises:
            CancelledError: ``job`` was stopped; the catalogue is as before.
            DiskFullError, InUseError, NotWrittenError: It could not be written.

        """
        if self.read_only:
            if not self._is_up_to_date():
                self._move_to_scratch()
                self._update(job)
        else:
            make_folder(self._store.folder)
            self._store.sweep()
            self._update(job)

    def remake(self, job: Job) -> None:
        """Make the catalogue anew.

        Raises:
            CancelledError: ``job`` was stopped; the old catalogue stays.
            DiskFullError, InUseError, NotWrittenError: It could not be written; likewise.

        """
        if self.read_only and self._scratch is None:
            self._move_to_scratch()
        self._update(job, anew=True)

    @contextmanager
    def reading(self) -> Generator[sqlite3.Connection]:
        """Lend a connection for reading.

        Raises:
            WorkspaceGoneError, DamagedWorkspaceError: The catalogue is gone or damaged.

        """
        with closing(open_db(self.path, read_only=True)) as db:
            yield db

    def close(self) -> None:
        """Remove a temporary catalogue."""
        if self._scratch is not None:
            self._scratch.cleanup()
            self._scratch = None

    def _update(self, job: Job, *, anew: bool = False) -> None:
        try:
            self._take_in(job, anew=anew)
        except DamagedWorkspaceError:
            logger.warning("The catalogue %s is damaged and is made anew", self.path)
            self._remove()
            self._take_in(job, anew=True)

    def _take_in(self, job: Job, *, anew: bool) -> None:
        with self._writing() as db:
            is_of_use = not anew and catalogue.is_current(db)
            make = catalogue.catch_up if is_of_use else catalogue.remake
            for name in make(db, self._store, job):
                logger.warning("The package %s was altered and is left out", name)

    @contextmanager
    def _writing(self) -> Generator[sqlite3.Connection]:
        with closing(open_db(self.path)) as db:
            yield db

    def _is_up_to_date(self) -> bool:
        try:
            with self.reading() as db:
                return catalogue.is_current(db) and not catalogue.is_behind(db, self._store)
        except (WorkspaceGoneError, DamagedWorkspaceError, ReadOnlyError):
            return False

    def _move_to_scratch(self) -> None:
        self._scratch = tempfile.TemporaryDirectory(prefix="presales-desk-")
        self.path = Path(self._scratch.name) / NAME

    def _remove(self) -> None:
        for suffix in ("", "-wal", "-shm"):
            self.path.with_name(f"{NAME}{suffix}").unlink(missing_ok=True)


def _is_writable(folder: Path) -> bool:
    """Tell whether ``folder``, or the nearest folder above it that exists, may be written."""
    existing = next(place for place in (folder, *folder.parents) if place.exists())
    return os.access(existing, os.W_OK)
