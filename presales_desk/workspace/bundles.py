"""One file with everything: database, stored files, knowledge packages and the company's method.

It is a zip of the workspace's folder that any zip program can open. What is derived, such as the
catalogue of the knowledge base, is left out and rebuilt.
"""

from __future__ import annotations

import hashlib
import json
import re
import zipfile
from contextlib import contextmanager
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from presales_desk.errors import NotReadError, Term, WrongFileKindError, reason_of
from presales_desk.workspace.backups import BACKUPS, KEPT, copy_database, require_sound
from presales_desk.workspace.files import DRAFT_SUFFIX, draft_beside, put_in_place
from presales_desk.workspace.migrations import VERSION
from presales_desk.workspace.reading import DATABASE
from presales_desk.workspace.zip_rules import OURS, damage_told, open_archive

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Generator, Iterator
    from pathlib import Path

    from presales_desk.records.job import Job

MANIFEST = "backup.json"
_LEFT_OUT = {BACKUPS, KEPT, MANIFEST}
_PASSING = re.compile(rf"lock.*|.*\.db(-\w+)?|.*{re.escape(DRAFT_SUFFIX)}(-\w+)?")
_BLOCK = 2**20
_SHA256 = re.compile(r"[0-9a-f]{64}")


def write_bundle(folder: Path, target: Path, now: dt.datetime, job: Job) -> Path:
    """Save everything in the workspace ``folder`` as the one file ``target``.

    May run while the workspace is open. Returns where it was saved, see ``put_in_place``.

    Raises:
        DamagedWorkspaceError: The database is damaged.
        DiskFullError: There is no room.
        NotWrittenError: The system refused.
        CancelledError: ``job`` was stopped; an older file is still there.

    """
    manifest = {"presales_desk_backup": 1, "made": now.isoformat(), "version": VERSION}
    paths = sorted(files_of(folder))
    with draft_beside(target) as draft, draft_beside(target) as database:
        copy_database(folder / DATABASE, database)
        require_sound(database)
        with zipfile.ZipFile(draft, "w", strict_timestamps=False) as archive:
            archive.writestr(MANIFEST, json.dumps(manifest))
            archive.write(database, DATABASE, zipfile.ZIP_DEFLATED)
            for number, path in enumerate(paths):
                job.step(number, len(paths), path.name)
                archive.write(path, path.relative_to(folder).as_posix())
        return put_in_place(draft, target)


def files_of(folder: Path) -> Iterator[Path]:
    """Yield every file of the workspace that belongs in a bundle, without the database."""
    for path in folder.rglob("*"):
        if path.is_file() and _belongs(PurePosixPath(path.relative_to(folder).as_posix())):
            yield path


class Bundle:
    """A bundle that is open for reading. Get it from ``open_bundle``."""

    def __init__(self, archive: zipfile.ZipFile, name: str) -> None:
        self._archive, self._name = archive, name

    @property
    def entries(self) -> list[str]:
        """Names of the files inside, relative to the workspace's folder; not the database."""
        return [name for name in self._archive.namelist() if _belongs(PurePosixPath(name))]

    def read_blocks(self, entry: str) -> Iterator[bytes]:
        """Yield the content of one file; its checksum is compared at the end.

        Raises:
            NotReadError: It is damaged.

        """
        digest = hashlib.sha256()
        with damage_told(self._name), self._archive.open(entry) as stream:
            while block := stream.read(_BLOCK):
                digest.update(block)
                yield block
        name = PurePosixPath(entry).name
        if _SHA256.fullmatch(name) and digest.hexdigest() != name:
            raise NotReadError(name=self._name, reason=Term("reason.damaged"))

    def extract(self, entry: str, target: Path) -> None:
        """Write one file from the bundle to ``target``.

        Raises:
            NotReadError: It is damaged.
            OSError: ``target`` could not be written; ``draft_beside`` puts it into words.

        """
        with target.open("wb") as file:
            for block in self.read_blocks(entry):
                file.write(block)

    def verify(self, job: Job) -> None:
        """Read everything once and compare its checksums.

        Raises:
            NotReadError: A file inside is damaged.
            CancelledError: ``job`` was stopped.

        """
        for number, entry in enumerate(self.entries):
            job.step(number, len(self.entries), entry)
            for _ in self.read_blocks(entry):
                pass


@contextmanager
def open_bundle(source: Path) -> Generator[Bundle]:
    """Open the bundle ``source`` for reading.

    Raises:
        NotReadError: It is not there, or damaged.
        UnsafeFileError: It holds names that point outside.
        WrongFileKindError: It is no bundle of ours.

    """
    try:
        file = source.open("rb")
    except OSError as error:
        raise NotReadError(name=source.name, reason=reason_of(error)) from error
    with file, open_archive(file, source.name, OURS) as archive:
        if not {MANIFEST, DATABASE} <= archive.NameToInfo.keys():
            raise WrongFileKindError(name=source.name, wanted=Term("file_kind.backup"))
        yield Bundle(archive, source.name)


def _belongs(place: PurePosixPath) -> bool:
    """Tell whether a file is the user's work, apart from the workspace's database.

    Every other database is derived from what is in the bundle, and rebuilt.
    """
    return place.parts[0] not in _LEFT_OUT and not _PASSING.fullmatch(place.name)
