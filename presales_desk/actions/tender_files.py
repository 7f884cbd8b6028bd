"""Reading the files of a tender, and storing them; nothing of a project changes yet."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from presales_desk.actions.old_word import ToDocx
from presales_desk.bid.reader import LEFT_OUT, left_out, read_content, read_pasted
from presales_desk.errors import ExpectedError, NotReadError, reason_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from presales_desk.bid.tender import Tender, Warned
    from presales_desk.records.job import Job
    from presales_desk.records.messages import Catalogue
    from presales_desk.workspace.workspace import Reader


@dataclass(frozen=True, slots=True)
class ReadFile:
    """A tender file that was read.

    Attributes:
        sha256: Of the stored file or archive it came in; empty for pasted text.
        name, size: Of that file.

    """

    tender: Tender
    sha256: str
    name: str
    size: int


def read_files(
    reader: Reader, paths: Sequence[Path], job: Job, words: Catalogue
) -> tuple[ReadFile, ...]:
    """Read and store tender files; nothing of the project changes yet.

    A file that comes twice, such as once more in an archive, is one. One that is refused does not
    keep the others from being read; the warnings of the first that was read tell of it.

    Raises:
        UnsafeFileError, WrongFileKindError, NotReadError, FileTooLargeError: Every file was
            refused, or holds no text that can be read; why the first was.
        NotWrittenError, DiskFullError: It could not be stored.
        CancelledError: ``job`` was stopped.

    """
    found: dict[str, ReadFile] = {}
    refused: list[ExpectedError] = []
    told: list[Warned] = []
    for path in paths:
        try:
            content = _content(path)
            tenders = read_content(content, path.name, job, words, ToDocx(job))
        except ExpectedError as error:
            refused.append(error)
            told.append(left_out(error, words))
            continue
        sha256, size = reader.attachments.add_bytes(content)
        for tender in tenders:
            if tender.sha256 in found:
                told += _of_others(tender)
            else:
                found[tender.sha256] = ReadFile(tender, sha256, path.name, size)
    if refused and not found:
        raise refused[0]
    return _telling(tuple(found.values()), told)


def _telling(files: tuple[ReadFile, ...], told: Sequence[Warned]) -> tuple[ReadFile, ...]:
    """Return files, the first of which also tells what was left out beside them."""
    first, *others = files
    warnings = (*told, *first.tender.warnings)
    return (replace(first, tender=replace(first.tender, warnings=warnings)), *others)


def _content(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise NotReadError(name=path.name, reason=reason_of(error)) from error


def left_out_of(files: Sequence[ReadFile]) -> list[str]:
    """Return in words which files beside these were refused, and why."""
    return [warned.message for file in files for warned in _of_others(file.tender)]


def _of_others(tender: Tender) -> list[Warned]:
    """Return the warnings of a tender that tell of files beside it."""
    return [warned for warned in tender.warnings if warned.code == LEFT_OUT]


def read_text(text: str, job: Job, words: Catalogue) -> tuple[ReadFile, ...]:
    """Read a text that was pasted; see ``read_files``."""
    tender = read_pasted(text, job, words)
    return (ReadFile(tender, "", tender.file, 0),)
