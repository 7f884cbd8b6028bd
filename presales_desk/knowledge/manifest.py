"""What a package file says of itself: where it comes from, what it holds, and a seal over that.

The seal is a SHA-256 over the list of packages, each of which is sealed by its own hash. It shows
every accident and every careless change. Whoever wants to be sure that nobody made the whole file
anew compares its check number with the sender's, by telephone.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import json
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from presales_desk import structure
from presales_desk.errors import AlteredPackageError, StructureError, Term

if TYPE_CHECKING:
    from collections.abc import Iterable

MANIFEST = "package.json"
FORMAT = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """Who made a package file, where and when.

    Attributes:
        made: None where nobody said.
        by, company: Of who made it; empty when unknown, or left out on purpose.
        workspace: Name of the workspace's folder; likewise.
        program: Version of the program.

    """

    made: dt.datetime | None = None
    by: str = ""
    company: str = ""
    workspace: str = ""
    program: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Packed:
    """An entry in a package file.

    Attributes:
        title: To name it by where it was altered.
        lineage: Hashes of its earlier revisions, as far as they are known.

    """

    title: str = ""
    lineage: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftOut:
    """A file of an entry that is not in the package.

    Attributes:
        entry: Title of the entry.
        file: Name of the file.
        reason: Key below ``left_out`` in the terms.

    """

    entry: str
    file: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """What ``package.json`` in a package file holds.

    Attributes:
        redacted: Names and amounts were replaced.
        packages: By their full names.
        seal: SHA-256 over everything else.

    """

    format: int = FORMAT
    origin: Origin = Origin()
    redacted: bool = False
    left_out: tuple[LeftOut, ...] = ()
    packages: dict[str, Packed]
    seal: str = ""

    @property
    def check_number(self) -> str:
        """The beginning of the seal, in groups to be read aloud."""
        return "-".join(self.seal[place : place + 4].upper() for place in range(0, 12, 4))


def sealed(manifest: Manifest) -> Manifest:
    """Return ``manifest`` with the hash by which a reader finds out that it was altered."""
    return replace(manifest, seal=_seal(manifest))


def manifest_json(manifest: Manifest) -> bytes:
    """Return a manifest as JSON that a person can read."""
    return json.dumps(structure.plain(manifest), ensure_ascii=False, indent=1).encode()


def read_manifest(content: bytes, names: Iterable[str], file: str) -> Manifest:
    """Return the manifest of a package file, which tells of exactly these packages.

    Raises:
        NotReadError: It was altered, or packages came or went.

    """
    try:
        manifest = structure.read(Manifest, json.loads(content))
    except (StructureError, ValueError, RecursionError):
        raise _altered(file) from None
    if manifest.seal != _seal(manifest) or set(manifest.packages) != set(names):
        raise _altered(file)
    return manifest


def _seal(manifest: Manifest) -> str:
    data = structure.plain(replace(manifest, seal=""))
    text = json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


def _altered(file: str) -> AlteredPackageError:
    return AlteredPackageError(name=file, part=Term("package_list"))
