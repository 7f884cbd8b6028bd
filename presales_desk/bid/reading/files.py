"""Opens tender files of every usual format, also several and those inside a zip archive."""

from __future__ import annotations

import hashlib
import io
import logging
import re
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Protocol

from presales_desk.bid.reading.blocks import MAX_BLOCKS, Block, SourceFile
from presales_desk.bid.reading.texts import decoded
from presales_desk.errors import (
    ExpectedError,
    FileTooLargeError,
    NotReadError,
    Term,
    UnreadableError,
    WrongFileKindError,
    reason_of,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from zipfile import ZipFile, ZipInfo

    from presales_desk.records.job import Job

logger = logging.getLogger(__name__)

MAX_FILE = 300 * 2**20
MAX_INNER = 64 * 2**20
MAX_FILES = 200
OLD_WORD = (".doc", ".wps")
"""Formats that only another program can turn into one this reader knows."""
WORD = (".docx", ".docm", ".dotx")
_SHEETS = (".xlsx", ".xlsm")
_TEXTS = (".txt", ".md", ".markdown")
_PAGES = (".html", ".htm", ".mht", ".mhtml")
READABLE = (*WORD, ".pdf", *_SHEETS, *_PAGES, *_TEXTS, *OLD_WORD)


@dataclass(frozen=True, slots=True)
class Opened:
    """One file, read.

    Attributes:
        source: Its blocks.
        blank: Pages that hold pictures and no text: scans, whose words nobody read.
        left_out: Why other files of its archive were not read; told by the first that was.

    """

    source: SourceFile
    blank: tuple[int, ...] = ()
    left_out: tuple[ExpectedError, ...] = ()


class ToDocx(Protocol):
    """Turns a .doc or .wps file into .docx; no room below ``actions`` knows a program for it."""

    def __call__(self, content: bytes, name: str, /) -> bytes:
        """Return the same document as .docx.

        Raises:
            NotReadError: It could not be turned.

        """
        ...


def open_files(paths: Sequence[Path], job: Job, to_docx: ToDocx | None = None) -> list[Opened]:
    """Read the tender files at ``paths``; an archive counts as the files inside.

    Raises:
        ExpectedError: See ``open_content``.

    """
    found = ((path.name, _bytes(path)) for path in paths)
    return [one for name, content in found for one in open_content(content, name, job, to_docx)]


def open_content(
    content: bytes, name: str, job: Job, to_docx: ToDocx | None = None, *, blanks: bool = False
) -> list[Opened]:
    """Read one file, or all readable ones in an archive.

    Args:
        content: Of the file.
        name: What the user calls it; the suffix decides how it is read.
        job: Watches; one step a page.
        to_docx: Turns files of older programs; without it they are refused.
        blanks: Whether the lines to write on that a PDF draws are read as underscores. Forms lack
            them otherwise; facts that are written on such lines are read without.

    Raises:
        UnsafeFileError: It breaks a rule of safety.
        WrongFileKindError: It is of a kind that cannot be read.
        NotReadError: It is damaged, or has no text that can be read; the reason says which.
        FileTooLargeError: It is larger than any tender.
        CancelledError: ``job`` was stopped.

    """
    if Path(name).suffix.lower() == ".zip":
        return _archive(content, name, job, to_docx)
    blocks, pages, blank = _read(content, name, job, to_docx, blanks=blanks)
    if not any(block.text for block in blocks):
        raise UnreadableError(name=name, reason=Term(_why_empty(Path(name).suffix.lower())))
    digest = hashlib.sha256(content).hexdigest()
    return [Opened(SourceFile(name, digest, pages, tuple(blocks[:MAX_BLOCKS])), tuple(blank))]


def _why_empty(suffix: str) -> str:
    """Return why a file of a kind holds no words, and what helps."""
    if suffix == ".pdf":
        return "reason.no_text_layer"
    return "reason.no_words_in_page" if suffix in _PAGES else "reason.no_words"


def _read(
    content: bytes, name: str, job: Job, to_docx: ToDocx | None, *, blanks: bool
) -> tuple[list[Block], int | None, list[int]]:
    """Return blocks, pages and pages without text."""
    suffix = Path(name).suffix.lower()
    if suffix == ".pdf":
        from presales_desk.bid.reading.pdf import read_pdf

        return read_pdf(content, name, job, blanks=blanks)
    job.step(0, 1, name)
    if suffix in OLD_WORD:
        content, suffix = _modern(content, name, to_docx), ".docx"
    if suffix in WORD:
        from presales_desk.bid.reading.word import read_word

        return read_word(content, name), None, []
    if suffix in _SHEETS:
        from presales_desk.bid.reading.sheets import read_sheets

        return read_sheets(content, name), None, []
    if suffix in _PAGES:
        from presales_desk.bid.reading.web_texts import read_page

        return read_page(content, name), None, []
    if suffix in _TEXTS:
        from presales_desk.bid.reading.web_texts import read_text

        return read_text(decoded(content, name), markdown=suffix != ".txt"), None, []
    raise WrongFileKindError(name=name, wanted=Term("file_kind.tender"))


def _modern(content: bytes, name: str, to_docx: ToDocx | None) -> bytes:
    if to_docx is None:
        raise UnreadableError(name=name, reason=Term("reason.needs_office"))
    return to_docx(content, name)


def texts_inside(content: bytes, name: str, to_docx: ToDocx) -> Iterator[tuple[str, bytes]]:
    """Yield the texts of a tender file, by their names: itself, or what an archive holds.

    Spreadsheets are none; Word files of older programs come as .docx.

    Raises:
        UnsafeFileError, NotReadError, FileTooLargeError: See ``open_content``.

    """
    suffix = Path(name).suffix.lower()
    if suffix == ".zip":
        for inner, held in _inner_files(content, name):
            yield from _texts_inside(inner, held, to_docx)
    elif suffix in OLD_WORD:
        yield f"{name}.docx", to_docx(content, name)
    elif suffix not in _SHEETS:
        yield name, content


def _texts_inside(
    name: str, held: Callable[[], bytes], to_docx: ToDocx
) -> Iterator[tuple[str, bytes]]:
    try:
        yield from texts_inside(held(), name, to_docx)
    except ExpectedError as error:
        logger.warning("Left out of its archive: %s: %s", name, error)


def _archive(content: bytes, name: str, job: Job, to_docx: ToDocx | None) -> list[Opened]:
    """Read what lies in a zip archive; archives inside it stay closed.

    One that is refused does not keep the others from being read.

    Raises:
        ExpectedError: Every one of them was refused; why the first was.

    """
    opened: list[Opened] = []
    refused: list[ExpectedError] = []
    for inner, held in _inner_files(content, name):
        try:
            opened += open_content(held(), inner, job, to_docx)
        except ExpectedError as error:
            refused.append(error)
    if not opened:
        raise refused[0]
    return [replace(opened[0], left_out=tuple(refused)), *opened[1:]]


def _inner_files(content: bytes, name: str) -> Iterator[tuple[str, Callable[[], bytes]]]:
    """Yield the files of the kinds that can be read in an archive, by its name and theirs.

    What gives the bytes of one refuses it if it is damaged; it serves until the next is asked for.

    Raises:
        UnsafeFileError, NotReadError: The archive itself breaks a rule or is damaged.
        WrongFileKindError: It holds nothing that can be read.
        FileTooLargeError: It holds too much.

    """
    from presales_desk.workspace.zip_rules import open_archive

    with open_archive(io.BytesIO(content), name) as archive:
        pages = _pages(archive.namelist())
        infos = [info for info in archive.infolist() if _is_readable(info.filename, pages)]
        if not infos:
            raise WrongFileKindError(name=name, wanted=Term("file_kind.tender"))
        if len(infos) > MAX_FILES or max(info.file_size for info in infos) > MAX_INNER:
            raise FileTooLargeError(name=name, limit=f"{MAX_INNER // 2**20} MB, {MAX_FILES}")
        for info in infos:
            inner = f"{name}/{_shown(info.filename, info.flag_bits)}"
            yield inner, partial(_held, archive, info, inner)


def _held(archive: ZipFile, info: ZipInfo, name: str) -> bytes:
    from presales_desk.workspace.zip_rules import scan

    scan(archive, info, name, xml=False)
    return archive.read(info)


def _pages(entries: Sequence[str]) -> frozenset[str]:
    """Return the web pages among the entries of an archive, without their suffixes."""
    paths = map(PurePosixPath, entries)
    return frozenset(str(path.with_suffix("")) for path in paths if path.suffix.lower() in _PAGES)


def _is_readable(entry: str, pages: frozenset[str]) -> bool:
    """Tell a file of the tender from what programs leave beside it.

    Browsers save the frames of ``notice.html`` in ``notice_files``, Word in ``notice.files``.
    """
    path = PurePosixPath(entry)
    folders = map(str, path.parents)
    is_frame = any(re.sub(r"[_.]files$", "", folder) in pages for folder in folders)
    is_leftover = path.name.startswith(("~$", "._")) or "__MACOSX" in path.parts or is_frame
    return path.suffix.lower() in READABLE and not is_leftover


def _shown(entry: str, flags: int) -> str:
    """Return an entry's name; archives made on Chinese Windows say it in GBK, undeclared."""
    if flags & 0x800:
        return entry
    try:
        return entry.encode("cp437").decode("gb18030")
    except UnicodeError:
        return entry


def _bytes(path: Path) -> bytes:
    try:
        if path.stat().st_size > MAX_FILE:
            raise FileTooLargeError(name=path.name, limit=f"{MAX_FILE // 2**20} MB")
        return path.read_bytes()
    except OSError as error:
        raise NotReadError(name=path.name, reason=reason_of(error)) from error
