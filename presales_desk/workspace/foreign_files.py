"""The one door for files made elsewhere: nothing is handed to a library before it passed here.

Office files and our own packages are zip archives. A hostile one can fill the memory, name files
outside its folder or make a parser fetch things; what stops that is in ``zip_rules``. Here it is
told what kind of file it is and what a reader should know about it.
"""

from __future__ import annotations

import io
import re
from contextlib import contextmanager
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, BinaryIO
from xml.etree import ElementTree as ET

from presales_desk.errors import NotReadError, Term, WrongFileKindError, reason_of
from presales_desk.workspace.zip_rules import (
    FOREIGN,
    MAX_XML,
    PACKAGE,
    ZIP_MAGIC,
    Limits,
    broken,
    damage_told,
    scan,
)
from presales_desk.workspace.zip_rules import open_archive as _open_archive

if TYPE_CHECKING:
    import zipfile
    from collections.abc import Generator, Iterator
    from pathlib import Path

MAX_LIST = 4 * 2**20  # bytes of the content types, and of all relationships together
_OLE = bytes.fromhex("d0cf11e0a1b11ae1")
_PASSWORD = "EncryptedPackage".encode("utf-16-le")
_CHUNK = 2**20
_TYPES = "[Content_Types].xml"
_XML_NAME = re.compile(r"\.(xml|rels|vml)$", re.IGNORECASE)
_ACTIVE = re.compile(r"vbaproject|activex|macroenabled|macrosheet", re.IGNORECASE)
_CLICKABLE = re.compile(r"https?:|mailto:", re.IGNORECASE)


class FileKind(Enum):
    """What a place needs. Office kinds are told by their content types, never by the suffix."""

    DECK = "deck"
    DOCUMENT = "document"
    SHEET = "sheet"
    PACKAGE = "package"
    """Our own ``.pdesk`` and ``.pdkb``: JSON and stored files. Decks and documents among them are
    archives themselves; whoever reads one inspects it first."""


_MAIN_TYPES = {
    FileKind.DECK: re.compile(r"(presentationml\.\w+|ms-powerpoint\.\w+\.\w+)\.main\+xml$"),
    FileKind.DOCUMENT: re.compile(r"(wordprocessingml\.\w+|ms-word\.\w+\.\w+)\.main\+xml$"),
    FileKind.SHEET: re.compile(r"(spreadsheetml\.\w+|ms-excel\.\w+\.\w+)\.main\+xml$"),
}


@dataclass(frozen=True, slots=True)
class Inspection:
    """What is inside a foreign file that passed.

    Attributes:
        kind: What it is.
        entries: How many parts it has.
        size: Of all parts inflated, in bytes.
        has_macros: Macros or ActiveX controls. We never run them; opening it elsewhere may.
        embedded: How many files of other programs lie inside; a chart brings one workbook.
        external_links: How many parts are fetched from elsewhere when the file is opened, such as
            remote templates and linked pictures. Web links to click on do not count.

    """

    kind: FileKind
    entries: int
    size: int
    has_macros: bool = False
    embedded: int = 0
    external_links: int = 0


@dataclass(frozen=True, slots=True)
class Package:
    """A foreign archive that passed, open for reading while inside ``open_package``."""

    name: str
    archive: zipfile.ZipFile
    inspection: Inspection

    @property
    def entries(self) -> tuple[str, ...]:
        """Names of the files inside, in the order of the package."""
        return tuple(info.filename for info in self.archive.infolist() if not info.is_dir())

    def read(self, entry: str, limit: int = MAX_XML) -> bytes:
        """Return the content of ``entry``.

        Raises:
            NotReadError: There is no such entry.
            UnsafeFileError: It is larger than ``limit`` bytes.

        """
        self._require(entry, limit)
        with damage_told(self.name):
            return self.archive.read(entry)

    def blocks(self, entry: str, limit: int) -> Iterator[bytes]:
        """Yield the content of ``entry`` piece by piece, for files too large for the memory.

        Raises:
            NotReadError, UnsafeFileError: See ``read``.

        """
        self._require(entry, limit)
        with damage_told(self.name), self.archive.open(entry) as content:
            while chunk := content.read(_CHUNK):
                yield chunk

    def _require(self, entry: str, limit: int) -> None:
        if entry not in self.archive.NameToInfo:
            raise NotReadError(name=entry, reason=Term("reason.missing"))
        if self.archive.getinfo(entry).file_size > limit:
            raise broken("size", self.name)


def inspect(source: Path | bytes, *, wanted: FileKind, name: str = "") -> Inspection:
    """Look through a foreign file before a library parses it.

    Args:
        source: The file, or its content.
        wanted: What the place needs.
        name: What the user calls it; by default the name of the file.

    Raises:
        UnsafeFileError: It breaks a limit or a rule; values name and rule.
        WrongFileKindError: It is something else.
        NotReadError: It is not there, or damaged.

    """
    with _passed(source, wanted, name) as package:
        return package.inspection


@contextmanager
def open_package(source: Path | bytes, *, name: str = "") -> Generator[Package]:
    """Inspect one of our packages and keep it open for reading its entries.

    Raises:
        UnsafeFileError: It breaks a limit or a rule.
        WrongFileKindError: It is no package of ours.
        NotReadError: It is not there, or damaged.

    """
    with _passed(source, FileKind.PACKAGE, name) as package:
        yield package


@contextmanager
def _passed(source: Path | bytes, wanted: FileKind, name: str) -> Generator[Package]:
    name = name or ("" if isinstance(source, bytes) else source.name)
    with _bytes_of(source, name) as file:
        limits = PACKAGE if wanted is FileKind.PACKAGE else FOREIGN
        _require_zip(file, name, wanted, limits)
        with _open_archive(file, name, limits) as archive:
            yield Package(name, archive, _look_through(archive, name, wanted))


def _bytes_of(source: Path | bytes, name: str) -> BinaryIO:
    if isinstance(source, bytes):
        return io.BytesIO(source)
    try:
        return source.open("rb")
    except OSError as error:
        raise NotReadError(name=name, reason=reason_of(error)) from error


def _require_zip(file: BinaryIO, name: str, wanted: FileKind, limits: Limits) -> None:
    head = file.read(len(_OLE))
    if head == _OLE and any(_PASSWORD in chunk for chunk in _chunks(file)):
        raise broken("password", name)
    if not head.startswith(ZIP_MAGIC):
        raise _wrong_kind(name, wanted)
    if file.seek(0, io.SEEK_END) > limits.size:
        raise broken("size", name)


def _chunks(file: BinaryIO) -> Iterator[bytes]:
    """Yield the rest of ``file`` in overlapping pieces, so that no word is cut in two."""
    tail = b""
    while chunk := file.read(_CHUNK):
        yield tail + chunk
        tail = chunk[-64:]


def _look_through(archive: zipfile.ZipFile, name: str, wanted: FileKind) -> Inspection:
    types = _content_types(archive, name)
    if wanted is not _kind(types):
        raise _wrong_kind(name, wanted)
    for info in archive.infolist():
        is_xml = bool(_XML_NAME.search(info.filename)) or types.of(info.filename).endswith("xml")
        scan(archive, info, name, xml=is_xml)
    names = archive.namelist()
    return Inspection(
        kind=wanted,
        entries=len(names),
        size=sum(info.file_size for info in archive.infolist()),
        has_macros=any(_ACTIVE.search(word) for word in (*names, *types.all)),
        embedded=sum("/embeddings/" in entry for entry in names),
        external_links=_fetched(archive, name),
    )


@dataclass(frozen=True, slots=True)
class _ContentTypes:
    """The content types an Office file declares; nothing in any other archive."""

    by_suffix: dict[str, str]
    by_part: dict[str, str]

    @property
    def all(self) -> tuple[str, ...]:
        """Every content type in use, of suffixes and of single parts."""
        return (*self.by_suffix.values(), *self.by_part.values())

    def of(self, entry: str) -> str:
        """Return the content type of the part ``entry``; empty when it has none."""
        suffix = entry.rpartition(".")[2].lower()
        return self.by_part.get("/" + entry.lower(), self.by_suffix.get(suffix, ""))


def _content_types(archive: zipfile.ZipFile, name: str) -> _ContentTypes:
    if _TYPES not in archive.NameToInfo:
        return _ContentTypes({}, {})
    root = _parsed(archive, _TYPES, name)
    return _ContentTypes(_types_by("Extension", root), _types_by("PartName", root))


def _types_by(attribute: str, root: ET.Element) -> dict[str, str]:
    return {
        key.lower(): item.get("ContentType", "") for item in root if (key := item.get(attribute))
    }


def _kind(types: _ContentTypes) -> FileKind | None:
    """Return what an archive is; None for an Office file of a kind no place needs."""
    if not types.all:
        return FileKind.PACKAGE
    for kind, main in _MAIN_TYPES.items():
        if any(main.search(content_type) for content_type in types.all):
            return kind
    return None


def _fetched(archive: zipfile.ZipFile, name: str) -> int:
    """Count the relationships that Office follows without being asked."""
    lists = [info for info in archive.infolist() if info.filename.endswith(".rels")]
    if sum(info.file_size for info in lists) > MAX_LIST:
        raise broken("size", name)
    return sum(
        _is_fetched(item) for info in lists for item in _parsed(archive, info.filename, name)
    )


def _is_fetched(relationship: ET.Element) -> bool:
    if relationship.get("TargetMode") != "External":
        return False
    is_link = relationship.get("Type", "").endswith("/hyperlink")
    return not (is_link and _CLICKABLE.match(relationship.get("Target", "")))


def _parsed(archive: zipfile.ZipFile, entry: str, name: str) -> ET.Element:
    if archive.getinfo(entry).file_size > MAX_LIST:
        raise broken("size", name)
    scan(archive, archive.getinfo(entry), name, xml=True)
    try:
        return ET.fromstring(archive.read(entry))
    except ET.ParseError as error:
        raise NotReadError(name=name, reason=Term("reason.damaged")) from error


def _wrong_kind(name: str, wanted: FileKind) -> WrongFileKindError:
    return WrongFileKindError(name=name, wanted=Term(f"file_kind.{wanted.value}"))
