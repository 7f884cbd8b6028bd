"""Knowledge packages on their way to another workspace: a .pdkb file, which is a zip of them.

``package.json`` in it says where it comes from and seals the whole; see ``manifest``.
"""

from __future__ import annotations

import zipfile
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import IO, TYPE_CHECKING

from presales_desk.knowledge.manifest import (
    MANIFEST,
    LeftOut,
    Manifest,
    Origin,
    Packed,
    manifest_json,
    sealed,
)
from presales_desk.knowledge.package_file import PackageFile, open_package_file
from presales_desk.knowledge.packages import ENTRY_FILE, FILES, PackageName
from presales_desk.workspace.files import draft_beside, put_in_place
from presales_desk.workspace.zip_rules import damage_told

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from pathlib import Path

    from presales_desk.knowledge.entry import Entry, StoredFile
    from presales_desk.knowledge.packages import Package, PackageStore
    from presales_desk.records.job import Job

_MOMENT = (1980, 1, 1, 0, 0, 0)  # the same packages always give the same file


class Standing(StrEnum):
    """How an entry of a package file stands to what is here."""

    NEW = "new"
    """No revision of it is here."""
    NEWER = "newer"
    """It grew from the revision that is here."""
    KNOWN = "known"
    """It is here, says the same as what is here, or is an earlier revision of it."""
    DIVERGED = "diverged"
    """Both sides revised it, each in another way."""


@dataclass(frozen=True, slots=True)
class Arriving:
    """An entry of a package file beside what is here.

    Attributes:
        entry: Without the texts, which would fill the memory; ``entry_in_file`` reads it all.
        here: The current revision in this workspace, likewise; None when there is none.

    """

    name: PackageName
    entry: Entry
    standing: Standing
    here: Entry | None = None


@dataclass(frozen=True, slots=True)
class Arrival:
    """What a package file would bring.

    Attributes:
        manifest: What it says of itself; None for an old file, which has no seal.

    """

    manifest: Manifest | None
    entries: tuple[Arriving, ...]

    def count(self, standing: Standing) -> int:
        """Return how many entries stand so."""
        return sum(arriving.standing is standing for arriving in self.entries)


@dataclass(frozen=True, slots=True)
class Imported:
    """What a package file brought.

    Attributes:
        added: Ids of entries that came or got another revision.
        known: How many packages were here already.
        diverged: Ids of entries that were revised here too, and were left as they are here.
        replaced: Revisions of such entries that were taken in, to become the current ones.

    """

    added: tuple[str, ...]
    known: int
    diverged: tuple[str, ...] = ()
    replaced: tuple[PackageName, ...] = ()


@dataclass(frozen=True, slots=True)
class Wrapping:
    """What a package file says besides its entries.

    Attributes:
        redacted: Names and amounts were replaced.
        left_out: Files that are not in it for that reason.

    """

    origin: Origin = field(default_factory=Origin)
    redacted: bool = False
    left_out: tuple[LeftOut, ...] = ()


def write_package_file(
    store: PackageStore,
    packages: Sequence[Package],
    target: Path,
    job: Job,
    wrapping: Wrapping | None = None,
) -> Path:
    """Save ``packages`` as one sealed file; return its name, see ``put_in_place``.

    Raises:
        NotReadError: A package was altered.
        NotWrittenError, DiskFullError: The file could not be written; an older one is whole.
        CancelledError: ``job`` was stopped; likewise.

    """
    manifest = manifest_of(store, packages, wrapping or Wrapping())
    with draft_beside(target) as draft:
        with zipfile.ZipFile(draft, "w", zipfile.ZIP_DEFLATED) as archive:
            info = zipfile.ZipInfo(MANIFEST, _MOMENT)
            archive.writestr(info, manifest_json(manifest), zipfile.ZIP_DEFLATED)
            for number, package in enumerate(packages):
                job.step(number, len(packages), package.entry.title)
                _pack(archive, store, package)
        return put_in_place(draft, target)


def manifest_of(store: PackageStore, packages: Sequence[Package], wrapping: Wrapping) -> Manifest:
    """Return the sealed manifest of a file with these packages."""
    here = store.histories()
    packed = {
        str(package.name): Packed(
            title=package.entry.title,
            lineage=tuple(sorted(_lineage(package, here.get(package.name.id, ())))),
        )
        for package in packages
    }
    return sealed(
        Manifest(
            origin=wrapping.origin,
            redacted=wrapping.redacted,
            left_out=wrapping.left_out,
            packages=packed,
        )
    )


def compare_package_file(store: PackageStore, source: Path, job: Job) -> Arrival:
    """Return what a package file would bring, after reading every byte of it.

    Raises:
        UnsafeFileError, WrongFileKindError: It is no package file, or a hostile one.
        NotReadError: It is damaged, or something in it was altered; names what.
        CancelledError: ``job`` was stopped.

    """
    with open_package_file(source) as file:
        found, here = list[Arriving](), store.histories()
        for number, name in enumerate(file.names):
            job.step(number, len(file.names), file.title(name))
            found.append(_arriving(store, file, name, here.get(name.id, ())))
        return Arrival(file.manifest, tuple(found))


def entry_in_file(source: Path, name: PackageName) -> Entry:
    """Return an entry of a package file with all its text, without taking it in.

    Raises:
        UnsafeFileError, WrongFileKindError, NotReadError: See ``compare_package_file``.

    """
    with open_package_file(source) as file:
        return file.entry(name)


def file_in_file(source: Path, name: PackageName, file: StoredFile, target: Path) -> None:
    """Write a file of an entry in a package file to ``target``.

    Raises:
        UnsafeFileError, WrongFileKindError, NotReadError: See ``compare_package_file``.
        OSError: ``target`` could not be written; ``draft_beside`` puts it into words.

    """
    with open_package_file(source) as opened, target.open("wb") as copy:
        copy.writelines(opened.blocks(name, file))


def read_package_file(
    store: PackageStore,
    source: Path,
    job: Job,
    *,
    wanted: Collection[str] | None = None,
    replaced: Collection[str] = (),
) -> Imported:
    """Store the packages of a file that are not here yet; all are verified before the first.

    Args:
        store: Where to.
        source: The file.
        job: Watches.
        wanted: Ids of the entries to take in; None for all.
        replaced: Ids of diverged entries whose revision is taken in all the same.

    Raises:
        UnsafeFileError, WrongFileKindError: It is no package file, or a hostile one.
        NotReadError: It is damaged, or a package in it was altered.
        NotWrittenError, DiskFullError: A package could not be stored; those before it are.
        CancelledError: ``job`` was stopped; likewise.

    """
    arrival = compare_package_file(store, source, job)
    asked = [a for a in arrival.entries if wanted is None or a.name.id in wanted]
    diverged = [a for a in asked if a.standing is Standing.DIVERGED]
    left = {a.name for a in diverged if a.name.id not in replaced}
    known = {a.name for a in asked if a.standing is Standing.KNOWN}
    new = [a.name for a in asked if a.name not in left and a.name not in known]
    with open_package_file(source) as file, damage_told(file.name):
        for number, name in enumerate(new):
            job.step(len(asked) + number, len(asked) + len(new), file.title(name))
            store.adopt(name, file.content(name), _Source(file, name))
    taken = tuple(a.name for a in diverged if a.name not in left)
    return Imported(_ids(new), len(known), _ids(sorted(left)), taken)


def _ids(names: Sequence[PackageName]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name.id for name in names))


def _lineage(package: Package, history: Sequence[PackageName]) -> set[str]:
    """Return the hashes of the revisions before this one, as far as its history tells."""
    earlier = [name for name in history if name < package.name]
    return {package.entry.parent, *(name.hash for name in earlier)} - {""}


def _arriving(
    store: PackageStore, file: PackageFile, name: PackageName, history: Sequence[PackageName]
) -> Arriving:
    whole = file.verify(name)
    entry = _light(whole)
    if not history:
        return Arriving(name, entry, Standing.NEW)
    here = store.read_entry(history[0])
    is_copy = not entry.parent and not here.entry.parent  # of an entry that came redacted
    grown = {entry.parent, *file.lineage(name)}
    is_known = name in history or name.hash in _lineage(here, history)
    if is_known or _says_the_same(whole, here.entry):
        standing = Standing.KNOWN
    else:
        is_later = here.name.hash in grown or (is_copy and entry.revision > here.entry.revision)
        standing = Standing.NEWER if is_later else Standing.DIVERGED
    return Arriving(name, entry, standing, _light(here.entry))


def _says_the_same(entry: Entry, other: Entry) -> bool:
    """Tell whether only the filing differs, as of an article that both sides had from us."""
    filing = {"revision": other.revision, "filed": other.filed, "parent": other.parent}
    return replace(entry, **filing) == other


def _light(entry: Entry) -> Entry:
    return replace(entry, sections=())


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


class _Source:
    """Gives the files of one package in a package file by their stored names."""

    def __init__(self, file: PackageFile, name: PackageName) -> None:
        self._file, self._name = file, name

    def __call__(self, stored: str) -> IO[bytes]:
        return self._file.open_file(self._name, stored)
