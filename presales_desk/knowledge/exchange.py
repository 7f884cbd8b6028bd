"""Knowledge packages on their way to another workspace: a .pdkb file, which is a zip of them."""

from __future__ import annotations

import zipfile
from contextlib import contextmanager
from dataclasses import dataclass
from typing import IO, TYPE_CHECKING

from presales_desk.errors import NotReadError, Term, WrongFileKindError, reason_of
from presales_desk.knowledge.packages import ENTRY_FILE, FILES, PackageName, entry_of, stream_hash
from presales_desk.workspace.files import draft_beside, put_in_place
from presales_desk.workspace.zip_rules import Limits, damage_told, open_archive

if TYPE_CHECKING:
    from collections.abc import Generator, Sequence
    from pathlib import Path

    from presales_desk.knowledge.packages import Package, PackageStore
    from presales_desk.records.job import Job

_LIMITS = Limits(entries=100_000, size=8 * 2**30, table=2**26)
"""Decks and documents inside are archives themselves. They are only stored here; who reads one
inspects it first."""

_MAX_ENTRY = 64 * 2**20  # bytes of one entry.json
_MOMENT = (1980, 1, 1, 0, 0, 0)  # the same packages always give the same file


@dataclass(frozen=True, slots=True)
class Imported:
    """What a package file brought.

    Attributes:
        added: Ids of entries that came or got another revision.
        known: How many packages were here already.

    """

    added: tuple[str, ...]
    known: int


def write_package_file(
    store: PackageStore, packages: Sequence[Package], target: Path, job: Job
) -> Path:
    """Save ``packages`` as one file; return its name, see ``put_in_place``.

    Raises:
        NotReadError: A package was altered.
        NotWrittenError, DiskFullError: The file could not be written; an older one is whole.
        CancelledError: ``job`` was stopped; likewise.

    """
    with draft_beside(target) as draft:
        with zipfile.ZipFile(draft, "w", zipfile.ZIP_DEFLATED) as archive:
            for number, package in enumerate(packages):
                job.step(number, len(packages), package.entry.title)
                _pack(archive, store, package)
        return put_in_place(draft, target)


def read_package_file(store: PackageStore, source: Path, job: Job) -> Imported:
    """Store the packages of a file that are not here yet; all are verified before the first.

    Raises:
        UnsafeFileError, WrongFileKindError: It is no package file, or a hostile one.
        NotReadError: It is damaged, or a package in it was altered.
        NotWrittenError, DiskFullError: A package could not be stored; those before it are.
        CancelledError: ``job`` was stopped; likewise.

    """
    with _opened(source) as archive, damage_told(source.name):
        names = _names(archive, source.name)
        for number, name in enumerate(names):
            job.step(number, 2 * len(names), name.id)
            _verify(archive, name)
        new = [name for name in names if not store.path(name).exists()]
        for number, name in enumerate(new):
            job.step(len(names) + number, len(names) + len(new), name.id)
            store.adopt(name, _entry_content(archive, name), _Source(archive, name))
    return Imported(tuple(dict.fromkeys(name.id for name in new)), len(names) - len(new))


def _pack(archive: zipfile.ZipFile, store: PackageStore, package: Package) -> None:
    paths = {ENTRY_FILE: package.folder / ENTRY_FILE}
    for file in package.entry.files:
        paths[f"{FILES}/{file.stored}"] = store.file(package, file.name)
    for inner, path in paths.items():
        info = zipfile.ZipInfo(f"{package.name}/{inner}", _MOMENT)
        info.compress_type = zipfile.ZIP_DEFLATED
        with path.open("rb") as content, archive.open(info, "w", force_zip64=True) as packed:
            while chunk := content.read(2**20):
                packed.write(chunk)


@contextmanager
def _opened(source: Path) -> Generator[zipfile.ZipFile]:
    try:
        file = source.open("rb")
    except OSError as error:
        raise NotReadError(name=source.name, reason=reason_of(error)) from error
    with file:
        if not zipfile.is_zipfile(file):
            raise _wrong_kind(source.name)
        file.seek(0)
        with open_archive(file, source.name, _LIMITS) as archive:
            yield archive


def _names(archive: zipfile.ZipFile, file: str) -> list[PackageName]:
    """Return the packages of an archive that holds nothing else."""
    folders = dict.fromkeys(entry.partition("/")[0] for entry in archive.namelist())
    names = [PackageName.parse(folder) for folder in folders]
    found = [name for name in names if name is not None]
    if not found or len(found) < len(names):
        raise _wrong_kind(file)
    return found


def _verify(archive: zipfile.ZipFile, name: PackageName) -> None:
    entry = entry_of(name, _entry_content(archive, name))
    source = _Source(archive, name)
    for file in entry.files:
        with source(file.stored) as content:
            if stream_hash(content) != file.sha256:
                raise NotReadError(name=file.name, reason=Term("reason.altered"))


def _entry_content(archive: zipfile.ZipFile, name: PackageName) -> bytes:
    with _inner(archive, f"{name}/{ENTRY_FILE}") as content:
        return content.read(_MAX_ENTRY)


class _Source:
    """Gives the files of one package in an archive by their stored names."""

    def __init__(self, archive: zipfile.ZipFile, name: PackageName) -> None:
        self._archive, self._name = archive, name

    def __call__(self, stored: str) -> IO[bytes]:
        return _inner(self._archive, f"{self._name}/{FILES}/{stored}")


def _inner(archive: zipfile.ZipFile, path: str) -> IO[bytes]:
    if path not in archive.NameToInfo:
        raise NotReadError(name=path, reason=Term("reason.missing"))
    return archive.open(path)


def _wrong_kind(name: str) -> WrongFileKindError:
    return WrongFileKindError(name=name, wanted=Term("file_kind.package"))
