"""The one way to write a file: wholly or not at all, under a name every system accepts."""

from __future__ import annotations

import errno
import os
import re
import tempfile
import time
import unicodedata
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from presales_desk.errors import DiskFullError, NotWrittenError, reason_of
from presales_desk.records.ids import new_id

if TYPE_CHECKING:
    from collections.abc import Generator

DRAFT_SUFFIX = ".part"
LONGEST_NAME = 240  # bytes; systems allow 255, the rest is for " (2)" and the "~$" of Office
_LONGEST_ANYWHERE = 255
_ORPHAN_SECONDS = 3600

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_FORBIDDEN = re.compile(r'[<>:"/\\|?*]')
_RESERVED = re.compile(
    r"(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])(?=\.|$)", re.IGNORECASE
)
_EXTENSION = re.compile(r"\.[A-Za-z0-9]{1,10}$")
_JOINER = "\u200d"  # holds the parts of one emoji together


def write_atomically(target: Path, content: bytes) -> Path:
    """Save ``content`` as ``target``, which changes only when all of it is on the disk.

    Returns:
        Where it was saved: ``target``, or the next free name beside it, such as
        ``deck (2).pptx``, while another program holds ``target`` open.

    Raises:
        NotWrittenError: The system refused; an older file is still there, whole.
        DiskFullError: There is no room; likewise.

    """
    with draft_beside(target) as draft:
        draft.write_bytes(content)
        return put_in_place(draft, target)


@contextmanager
def draft_beside(target: Path) -> Generator[Path]:
    """Lend a temporary name in the folder of ``target``; whatever is left there is removed.

    For content too large for the memory: write it there, then call ``put_in_place``.

    Raises:
        NotWrittenError: The system refused something inside the ``with``.
        DiskFullError: There is no room.

    """
    draft = target.with_name(f".{new_id()}{DRAFT_SUFFIX}")
    try:
        yield draft
    except OSError as error:
        raise not_written(target, error) from error
    finally:
        remove_quietly(draft)


def put_in_place(draft: Path, target: Path) -> Path:
    """Move a finished ``draft`` over ``target`` for good and return the name it has now.

    Raises:
        OSError: The system refused; ``draft_beside`` puts it into words.

    """
    if _is_open_in_office(target):
        target = free_name(target)
    try:
        move_over(draft, target)
    except PermissionError:  # so Windows says that another program holds the file
        if not target.is_file():
            raise
        target = free_name(target)
        move_over(draft, target)
    return target


def move_over(draft: Path, target: Path) -> None:
    """Move a finished ``draft`` over ``target`` and no other name, for good.

    Raises:
        OSError: The system refused; ``draft_beside`` puts it into words.

    """
    _sync(draft, os.O_RDWR)
    draft.replace(target)
    sync_folder(target.parent)


def orphans(folder: Path) -> list[Path]:
    """Return the drafts below ``folder`` that killed processes left; younger ones are in work."""
    limit = time.time() - _ORPHAN_SECONDS
    return [
        path
        for path in folder.rglob(f".*{DRAFT_SUFFIX}*")  # a database has its log beside it
        if path.is_file() and path.stat().st_mtime < limit
    ]


def remove_quietly(path: Path) -> None:
    """Remove a file nobody needs; one that another program holds is left for the next time."""
    try:
        path.unlink(missing_ok=True)
    except OSError:
        return


def sync_folder(folder: Path) -> None:
    """Make the names in ``folder`` last through a power failure, where the system can do so."""
    if os.name != "nt":
        _sync(folder, os.O_RDONLY)


def make_folder(folder: Path) -> None:
    """Make a folder unless it is there.

    Raises:
        NotWrittenError: The system refused.
        DiskFullError: There is no room.

    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise not_written(folder, error) from error


def not_written(target: Path, error: OSError) -> NotWrittenError | DiskFullError:
    """Return the refusal that tells the user why ``target`` was not written."""
    if error.errno in _FULL:
        return DiskFullError(place=target.parent.name or str(target.parent))
    return NotWrittenError(name=target.name, reason=reason_of(error))


def place_to_open(sha256: str, name: str) -> Path:
    """Return where a copy of stored bytes goes for another program to open, under a safe name.

    That is below the system's temporary files; the same bytes always give the same place.

    Raises:
        NotWrittenError, DiskFullError: See ``make_folder``.

    """
    folder = Path(tempfile.gettempdir()) / "presales-desk" / sha256[:16]
    make_folder(folder)
    return folder / safe_name(name)


def free_name(target: Path) -> Path:
    """Return ``target``, or with `` (2)``, `` (3)`` ... before its extension if it is taken."""
    place, number = target, 1
    stem, extension = _parts(target.name)
    while place.exists():
        number += 1
        tail = f" ({number}){extension}"
        place = target.with_name(_cut(stem, _LONGEST_ANYWHERE - len(tail.encode())) + tail)
    return place


def safe_name(text: str) -> str:
    """Return ``text`` as a file name that Windows, macOS and Linux all accept.

    Letters of every script and emoji stay. What is forbidden somewhere becomes ``_``; invisible
    control and direction characters go; the name is cut to ``LONGEST_NAME`` bytes before its
    extension. Without anything left it is ``untitled``.
    """
    text = unicodedata.normalize("NFC", text)
    text = "".join(letter for letter in text if not _is_invisible(letter))
    text = _FORBIDDEN.sub("_", " ".join(text.split())).rstrip(". ")
    stem, extension = _parts(text)
    stem = _cut(stem.strip(_JOINER + " "), LONGEST_NAME - len(extension.encode()))
    name = (stem or "untitled") + extension
    return f"_{name}" if _RESERVED.match(name) else name


def _parts(name: str) -> tuple[str, str]:
    found = _EXTENSION.search(name)
    return (name[: found.start()], found.group()) if found else (name, "")


def _cut(stem: str, size: int) -> str:
    cut = stem.encode()[:size].decode(errors="ignore")
    return cut.rstrip(_JOINER + ". ")


def _is_invisible(letter: str) -> bool:
    kind = unicodedata.category(letter)
    return kind in {"Cs", "Cn"} or (kind in {"Cc", "Cf"} and letter not in f"\t\n\r{_JOINER}")


def _is_open_in_office(target: Path) -> bool:
    """Tell whether an Office program left its owner file beside ``target``.

    PowerPoint and Excel put ``~$`` before the name, Word puts it over the first two letters of
    a long one, LibreOffice writes ``.~lock.<name>#``.
    """
    name = target.name
    owners = (f"~${name}", f"~${name[2:]}", f"~${name[1:]}", f".~lock.{name}#")
    return target.is_file() and any(target.with_name(owner).exists() for owner in owners)


def _sync(path: Path, flags: int) -> None:
    handle = os.open(path, flags)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
