"""What an honest zip archive looks like: limits and rules, held before a parser sees it.

``zipfile`` never gives more of an entry than its header declares, so the sum of declared sizes is
an upper bound, and a bomb is refused before anything is inflated.
"""

from __future__ import annotations

import re
import stat
import zipfile
import zlib
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO

from presales_desk.errors import NotReadError, Term, UnsafeFileError

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Sequence


@dataclass(frozen=True, slots=True)
class Limits:
    """How large an archive may be.

    Attributes:
        entries: The most entries.
        size: The most bytes of all entries inflated.
        table: The most bytes of the table of contents.

    """

    entries: int
    size: int
    table: int


FOREIGN = Limits(entries=5_000, size=512 * 2**20, table=2 * 2**20)
PACKAGE = Limits(entries=20_000, size=2**31, table=8 * 2**20)
"""For a project or knowledge sent by a colleague, with the documents of a whole tender."""

OURS = Limits(entries=1_000_000, size=2**40, table=2**28)
"""For the file with everything, which is as large as the user's work."""

MAX_XML = 64 * 2**20  # bytes of one XML part: parsers need about ten times as much memory
MAX_RATIO = 200
TINY = 4 * 2**20  # bytes; an honest blank picture of this size shrinks a thousandfold

ZIP_MAGIC = b"PK\x03\x04"
_CHUNK = 2**18
_ENCRYPTED = 0x1
_METHODS = {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}  # the others inflate without bounds
_DAMAGE = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    OSError,
    ValueError,
    OverflowError,
    NotImplementedError,
)  # all of these were seen when random bytes of archives changed
_ODD_NAME = re.compile(r"^/|\\|:|[\x00-\x1f\x7f]|(^|/)\.\.?(/|$)")
_ENCODING = re.compile(rb"""<\?xml[^>]{0,200}?encoding\s*=\s*["']([^"']*)""")
_ENCODINGS = {b"utf-8", b"utf8", b"utf-16", b"us-ascii", b"ascii"}


def open_archive(file: BinaryIO, name: str, limits: Limits = FOREIGN) -> zipfile.ZipFile:
    """Return ``file`` as an archive whose names and sizes keep all rules; nothing is inflated yet.

    Raises:
        UnsafeFileError: A rule is broken.
        NotReadError: The archive is damaged.

    """
    bounded = _Bounded(file, name, limits.table)
    with damage_told(name):
        archive = zipfile.ZipFile(bounded)  # pyright: ignore[reportArgumentType] - reads all it needs
    bounded.is_opening = False
    _require_bounds(archive.infolist(), name, limits)
    for info in archive.infolist():
        _require_plain_entry(info, name)
    return archive


def scan(archive: zipfile.ZipFile, info: zipfile.ZipInfo, name: str, *, xml: bool) -> None:
    """Inflate one entry bit by bit and check it and its checksum.

    Args:
        archive: Where it lies.
        info: The entry.
        name: Of the archive, for the refusal.
        xml: Whether a parser will take it for XML, so that a DOCTYPE is refused.

    Raises:
        UnsafeFileError: It is XML with a DOCTYPE, an odd encoding or of a huge size.
        NotReadError: It is damaged.

    """
    if xml and info.file_size > MAX_XML:
        raise broken("size", name)
    with damage_told(name), archive.open(info) as stream:
        chunk = stream.read(_CHUNK)
        if xml:
            _require_plain_encoding(chunk, name)
        tail = b""
        while chunk:
            if xml and b"<!DOCTYPE" in (tail + chunk).replace(b"\0", b""):
                raise broken("doctype", name)
            tail = chunk[-20:]
            chunk = stream.read(_CHUNK)


def broken(rule: str, name: str) -> UnsafeFileError:
    """Return the refusal of ``name`` that names ``rule``."""
    return UnsafeFileError(name=name, rule=Term(f"rule.{rule}"))


@contextmanager
def damage_told(name: str) -> Generator[None]:
    """Turn what ``zipfile`` raises on damaged archives into words.

    Raises:
        NotReadError: The archive is damaged.

    """
    try:
        yield
    except _DAMAGE as error:
        raise NotReadError(name=name, reason=Term("reason.damaged")) from error


def _require_bounds(infos: Sequence[zipfile.ZipInfo], name: str, limits: Limits) -> None:
    if len(infos) > limits.entries:
        raise broken("entries", name)
    if sum(info.file_size for info in infos) > limits.size:
        raise broken("size", name)
    if len({info.filename.casefold() for info in infos}) < len(infos):
        raise broken("duplicate", name)


def _require_plain_entry(info: zipfile.ZipInfo, name: str) -> None:
    breaks: dict[str, Callable[[], bool]] = {
        "password": lambda: bool(info.flag_bits & _ENCRYPTED),
        "compression": lambda: info.compress_type not in _METHODS,
        "name": lambda: bool(_ODD_NAME.search(info.orig_filename)),
        "link": lambda: stat.S_ISLNK(info.external_attr >> 16),
        "ratio": lambda: info.file_size > max(TINY, MAX_RATIO * info.compress_size),
    }
    for rule, is_broken in breaks.items():
        if is_broken():
            raise broken(rule, name)


def _require_plain_encoding(head: bytes, name: str) -> None:
    """Refuse the encodings (UTF-7, EBCDIC) in which a DOCTYPE hides from a search for it."""
    text = head.replace(b"\0", b"").lstrip(b"\xef\xbb\xff\xfe\xbf \t\r\n")
    declared = _ENCODING.match(text)
    if text and not text.startswith(b"<"):
        raise broken("encoding", name)
    if declared and declared.group(1).lower() not in _ENCODINGS:
        raise broken("encoding", name)


class _Bounded:
    """A file that hands out no table of contents larger than an honest archive has.

    ``zipfile`` reads the table in one piece and makes an object for each entry in it before
    anybody can count them.
    """

    def __init__(self, file: BinaryIO, name: str, largest: int) -> None:
        self.seek, self.tell, self.seekable = file.seek, file.tell, file.seekable
        self.is_opening = True
        self._file, self._name, self._largest = file, name, largest

    def read(self, size: int = -1) -> bytes:
        """Read at most ``size`` bytes.

        Raises:
            UnsafeFileError: The table of contents is beyond every sensible size.

        """
        if not self.is_opening:
            return self._file.read(size)
        content = self._file.read(size if 0 <= size <= self._largest else self._largest + 1)
        if len(content) > self._largest:
            raise broken("entries", self._name)
        return content
