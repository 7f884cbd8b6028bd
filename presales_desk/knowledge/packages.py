"""Archived entries on the disk: one unchangeable folder for each revision of an entry.

``<id>.<revision>.<hash>/`` holds ``entry.json`` and ``files/``. The hash is that of
``entry.json``, which names the hash of every file: whoever holds the folder's name can tell
whether anything in it was altered. The folders are the truth; the catalogue is made from them.
"""

from __future__ import annotations

import hashlib
import io
import json
import os
import re
import shutil
import time
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO, TYPE_CHECKING, Self

from presales_desk import structure
from presales_desk.errors import NotReadError, StructureError, Term, WrongValueError, reason_of
from presales_desk.knowledge.entry import Entry
from presales_desk.records.ids import new_id
from presales_desk.workspace.files import not_written, safe_name, sync_folder

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Mapping, Sequence

    from presales_desk.knowledge.entry import StoredFile

ENTRY_FILE = "entry.json"
FILES = "files"
_CHUNK = 2**20
_DRAFT = ".draft-"
_DRAFT_LIFE = 24 * 3600  # seconds; a younger one may be another process at work
_HASH_LENGTH = 40  # hexadecimal digits in a folder's name: short enough for paths on Windows
_ID = r"[A-Za-z0-9_-]{1,64}"
_NAME = re.compile(rf"(?P<id>{_ID})\.(?P<revision>[0-9]{{1,6}})\.(?P<hash>[0-9a-f]{{40}})")


@dataclass(frozen=True, slots=True, order=True)
class PackageName:
    """The name of a package. The greatest of an entry is its current revision.

    Two machines may both have made a next revision; then the greater hash wins everywhere.
    """

    id: str
    revision: int
    hash: str

    @classmethod
    def parse(cls, name: str) -> Self | None:
        """Return the parts of a folder's name; None when it is no package's."""
        found = _NAME.fullmatch(name)
        return cls(found["id"], int(found["revision"]), found["hash"]) if found else None

    def __str__(self) -> str:
        return f"{self.id}.{self.revision}.{self.hash}"


@dataclass(frozen=True, slots=True)
class Package:
    """A package that was read: its name, where it lies, and its entry."""

    name: PackageName
    folder: Path
    entry: Entry


def require_id(id: str) -> None:
    """Refuse an id that cannot be part of a folder's name.

    Raises:
        WrongValueError: It is empty, too long, or has other characters than letters, digits,
            ``-`` and ``_``.

    """
    if not re.fullmatch(_ID, id):
        raise WrongValueError(field="id", value=id[:80], wanted="A-Z a-z 0-9 - _")


class PackageStore:
    """The folder of all packages."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def names(self, id: str = "") -> set[PackageName]:
        """Return the names of all packages, or of one entry's, without looking into them."""
        if not self.folder.is_dir():
            return set()
        beginning = f"{id}." if id else ""
        found = (item.name for item in os.scandir(self.folder) if item.name.startswith(beginning))
        parsed = map(PackageName.parse, found)
        return {name for name in parsed if name is not None}

    def folders(self) -> set[str]:
        """Return the names of all packages as they are written: with thousands, that is quick."""
        if not self.folder.is_dir():
            return set()
        return {item.name for item in os.scandir(self.folder) if _NAME.fullmatch(item.name)}

    def history(self, id: str) -> list[PackageName]:
        """Return the packages of one entry, newest first."""
        return sorted(self.names(id), reverse=True)

    def histories(self) -> dict[str, list[PackageName]]:
        """Return the packages of every entry by its id, newest first, with one look at the disk."""
        found: dict[str, list[PackageName]] = {}
        for name in sorted(self.names(), reverse=True):
            found.setdefault(name.id, []).append(name)
        return found

    def path(self, name: PackageName) -> Path:
        """Return the folder of a package."""
        return self.folder / str(name)

    def write(self, entry: Entry, files: Mapping[str, Path | bytes]) -> PackageName:
        """Store a revision for good.

        Args:
            entry: With all of ``files`` listed.
            files: Content of each, by its stored name.

        Raises:
            NotWrittenError: The system refused; nothing of the entry is visible.
            DiskFullError: There is no room; likewise.
            NotReadError: A file changed since its hash was taken; likewise.

        """
        content = _as_json(entry)
        name = PackageName(entry.id, entry.revision, content_hash(content))
        self._store(name, content, entry, files.__getitem__)
        return name

    def adopt(
        self, name: PackageName, content: bytes, source: Callable[[str], Path | bytes | IO[bytes]]
    ) -> None:
        """Store a package from elsewhere, such as an exported one, under its own name.

        Args:
            name: As it was elsewhere.
            content: Of its ``entry.json``.
            source: Gives the content of a file by its stored name.

        Raises:
            NotReadError: It was altered; nothing of it is visible.
            NotWrittenError, DiskFullError: The system refused; likewise.

        """
        self._store(name, content, entry_of(name, content), source)

    def read(self, name: PackageName) -> Package:
        """Return a package after verifying every byte of it.

        Raises:
            NotReadError: It is torn, altered or gone; names the package.

        """
        package = self.read_entry(name)
        for file in package.entry.files:
            self.file(package, file.name)
        return package

    def read_entry(self, name: PackageName) -> Package:
        """Return a package after verifying its entry, without its files.

        Raises:
            NotReadError: Its entry is torn, altered or gone.

        """
        content = _content(self.path(name) / ENTRY_FILE, str(name))
        return Package(name, self.path(name), entry_of(name, content))

    def file(self, package: Package, name: str) -> Path:
        """Return where a file of a package lies, after verifying it.

        Raises:
            NotReadError: There is no such file, or it was altered.

        """
        for file in package.entry.files:
            if file.name == name:
                path = package.folder / FILES / file.stored
                if file_hash(path) != file.sha256:
                    raise _altered(package.name)
                return path
        raise NotReadError(name=name, reason=Term("reason.missing"))

    def sweep(self) -> None:
        """Remove what a killed process left of packages that it did not finish."""
        for draft in self.folder.glob(f"{_DRAFT}*"):
            with suppress(FileNotFoundError):  # whoever was writing it has finished meanwhile
                if time.time() - draft.stat().st_mtime > _DRAFT_LIFE:
                    shutil.rmtree(draft, ignore_errors=True)

    def _store(
        self,
        name: PackageName,
        content: bytes,
        entry: Entry,
        source: Callable[[str], Path | bytes | IO[bytes]],
    ) -> None:
        """Write a package under a name that is no package's, then let it appear as a whole."""
        with self._draft(name) as draft:
            for file in entry.files:
                if _write_file(draft / FILES / file.stored, source(file.stored)) != file.sha256:
                    raise NotReadError(name=file.name, reason=Term("reason.altered"))
            _write_file(draft / ENTRY_FILE, content)
            sync_folder(draft / FILES)
            sync_folder(draft)
            if not self.path(name).exists():
                draft.rename(self.path(name))
            sync_folder(self.folder)

    @contextmanager
    def _draft(self, name: PackageName) -> Generator[Path]:
        draft = self.folder / f"{_DRAFT}{new_id()}"
        try:
            (draft / FILES).mkdir(parents=True)
            yield draft
        except OSError as error:
            raise not_written(self.path(name), error) from error
        finally:
            shutil.rmtree(draft, ignore_errors=True)


def entry_of(name: PackageName, content: bytes) -> Entry:
    """Return the entry that the ``entry.json`` of a package holds, if it is what its name says.

    Raises:
        NotReadError: It was altered.

    """
    if content_hash(content) != name.hash:
        raise _altered(name)
    try:
        entry = structure.read(Entry, json.loads(content))
    except (StructureError, ValueError, RecursionError) as error:
        raise _altered(name) from error
    is_its_own = (entry.id, entry.revision) == (name.id, name.revision)
    if not is_its_own or entry.filed.tzinfo is None or not _are_safe(entry.files):
        raise _altered(name)
    return entry


def _are_safe(files: Sequence[StoredFile]) -> bool:
    """Tell whether no file lies outside its package or over another one."""
    names = {file.stored.casefold() for file in files}
    return len(names) == len(files) and all(safe_name(f.stored) == f.stored for f in files)


def content_hash(content: bytes) -> str:
    """Return the hash that a package's name ends with."""
    return hashlib.sha256(content).hexdigest()[:_HASH_LENGTH]


def file_hash(path: Path) -> str:
    """Return the SHA-256 of a file, read piece by piece.

    Raises:
        NotReadError: It is not there or cannot be read.

    """
    try:
        with path.open("rb") as file:
            return stream_hash(file)
    except OSError as error:
        raise NotReadError(name=path.name, reason=reason_of(error)) from error


def stream_hash(stream: IO[bytes]) -> str:
    """Return the SHA-256 of what is left to read, taken piece by piece."""
    digest = hashlib.sha256()
    while chunk := stream.read(_CHUNK):
        digest.update(chunk)
    return digest.hexdigest()


def _as_json(entry: Entry) -> bytes:
    text = json.dumps(structure.plain(entry), ensure_ascii=False, indent=1)
    return text.encode("utf-8") + b"\n"


def _content(path: Path, name: str) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise NotReadError(name=name, reason=reason_of(error)) from error


def _write_file(target: Path, source: Path | bytes | IO[bytes]) -> str:
    """Write a file for good and return the hash of what was written."""
    digest = hashlib.sha256()
    with _opened(source) as original, target.open("wb") as file:
        while chunk := original.read(_CHUNK):
            digest.update(chunk)
            file.write(chunk)
        file.flush()
        os.fsync(file.fileno())
    return digest.hexdigest()


def _opened(source: Path | bytes | IO[bytes]) -> IO[bytes]:
    if isinstance(source, bytes):
        return io.BytesIO(source)
    return source.open("rb") if isinstance(source, Path) else source


def _altered(name: PackageName) -> NotReadError:
    return NotReadError(name=str(name), reason=Term("reason.altered"))
