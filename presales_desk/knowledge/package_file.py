"""A package file that somebody sent: opened with care, its entries to be read one by one."""

from __future__ import annotations

import hashlib
import zipfile
from contextlib import contextmanager
from typing import IO, TYPE_CHECKING

from presales_desk.errors import (
    AlteredPackageError,
    NotReadError,
    Term,
    WrongFileKindError,
    reason_of,
)
from presales_desk.knowledge.manifest import MANIFEST, read_manifest
from presales_desk.knowledge.packages import ENTRY_FILE, FILES, PackageName, entry_of, stream_hash
from presales_desk.workspace.zip_rules import Limits, broken, damage_told, open_archive

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator
    from pathlib import Path

    from presales_desk.knowledge.entry import Entry, StoredFile
    from presales_desk.knowledge.manifest import Manifest

_LIMITS = Limits(entries=100_000, size=8 * 2**30, table=2**26)
"""Decks and documents inside are archives themselves. They are only stored here; who reads one
inspects it first."""

_MAX_ENTRY = 64 * 2**20  # bytes of one entry.json
_MAX_MANIFEST = 32 * 2**20
_BLOCK = 2**20


class PackageFile:
    """A package file that is open for reading. Get it from ``open_package_file``.

    Attributes:
        name: Of the file.
        names: Of the packages in it.
        manifest: What it says of itself; None for a file from before there were manifests.

    """

    def __init__(self, archive: zipfile.ZipFile, name: str) -> None:
        self._archive, self.name = archive, name
        self.names = _names(archive, name)
        self.manifest = self._read_manifest()

    def title(self, name: PackageName) -> str:
        """Return what an entry is called; the name of its package where nothing says it."""
        packed = self.manifest.packages.get(str(name)) if self.manifest is not None else None
        return packed.title if packed is not None and packed.title else str(name)

    def lineage(self, name: PackageName) -> frozenset[str]:
        """Return the hashes of the earlier revisions that an entry is known to grow from."""
        packed = self.manifest.packages.get(str(name)) if self.manifest is not None else None
        return frozenset(packed.lineage) if packed is not None else frozenset()

    def content(self, name: PackageName) -> bytes:
        """Return the ``entry.json`` of a package.

        Raises:
            NotReadError, UnsafeFileError: It is missing, damaged, or of a huge size.

        """
        return self._read(f"{name}/{ENTRY_FILE}", _MAX_ENTRY)

    def entry(self, name: PackageName) -> Entry:
        """Return an entry that is what the name of its package says; its files are not read.

        Raises:
            NotReadError, UnsafeFileError: See ``content``; or it was altered.

        """
        content = self.content(name)
        try:
            return entry_of(name, content)
        except NotReadError:
            raise self._altered(self.title(name)) from None

    def verify(self, name: PackageName) -> Entry:
        """Return an entry after reading every byte of its files.

        Raises:
            NotReadError, UnsafeFileError: See ``entry``; it names the entry or the file.

        """
        entry = self.entry(name)
        for file in entry.files:
            with damage_told(self.name), self.open_file(name, file.stored) as content:
                if stream_hash(content) != file.sha256:
                    raise self._altered(f"{entry.title} / {file.name}")
        return entry

    def blocks(self, name: PackageName, file: StoredFile) -> Iterator[bytes]:
        """Yield a file of a package piece by piece; that it was altered shows at the end.

        Raises:
            NotReadError: It is missing, damaged or was altered.

        """
        digest = hashlib.sha256()
        with damage_told(self.name), self.open_file(name, file.stored) as content:
            while block := content.read(_BLOCK):
                digest.update(block)
                yield block
        if digest.hexdigest() != file.sha256:
            raise self._altered(file.name)

    def open_file(self, name: PackageName, stored: str) -> IO[bytes]:
        """Open a file of a package by its stored name.

        Raises:
            NotReadError: It is missing.

        """
        path = f"{name}/{FILES}/{stored}"
        if path not in self._archive.NameToInfo:
            raise NotReadError(name=path, reason=Term("reason.missing"))
        return self._archive.open(path)

    def _read_manifest(self) -> Manifest | None:
        if MANIFEST not in self._archive.NameToInfo:
            return None
        content = self._read(MANIFEST, _MAX_MANIFEST)
        return read_manifest(content, map(str, self.names), self.name)

    def _read(self, path: str, limit: int) -> bytes:
        if path not in self._archive.NameToInfo:
            raise NotReadError(name=path, reason=Term("reason.missing"))
        if self._archive.getinfo(path).file_size > limit:
            raise broken("size", self.name)
        with damage_told(self.name):
            return self._archive.read(path)

    def _altered(self, part: str) -> AlteredPackageError:
        return AlteredPackageError(name=self.name, part=part)


@contextmanager
def open_package_file(source: Path) -> Generator[PackageFile]:
    """Open a package file whose names and sizes keep all rules; its packages are not read yet.

    Raises:
        UnsafeFileError, WrongFileKindError: It is hostile, or no package file.
        NotReadError: It is gone or damaged, or its list was altered.

    """
    try:
        file = source.open("rb")
    except OSError as error:
        raise NotReadError(name=source.name, reason=reason_of(error)) from error
    with file:
        if not zipfile.is_zipfile(file):
            raise _wrong_kind(source.name)
        file.seek(0)
        with open_archive(file, source.name, _LIMITS) as archive:
            yield PackageFile(archive, source.name)


def _names(archive: zipfile.ZipFile, file: str) -> list[PackageName]:
    """Return the packages of an archive that holds nothing else but a manifest."""
    entries = (entry for entry in archive.namelist() if entry != MANIFEST)
    folders = dict.fromkeys(entry.partition("/")[0] for entry in entries)
    names = [PackageName.parse(folder) for folder in folders]
    found = [name for name in names if name is not None]
    if not found or len(found) < len(names):
        raise _wrong_kind(file)
    return found


def _wrong_kind(name: str) -> WrongFileKindError:
    return WrongFileKindError(name=name, wanted=Term("file_kind.package"))
