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

    from presales_desk.bid.tender import Tender
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
    found: list[ReadFile] = []
    known: set[str] = set()
    refused: list[ExpectedError] = []
    for path in paths:
        try:
            content = _content(path)
            tenders = read_content(content, path.name, job, words, ToDocx(job))
        except ExpectedError as error:
            refused.append(error)
            continue
        sha256, size = reader.attachments.add_bytes(content)
        for read in (ReadFile(tender, sha256, path.name, size) for tender in tenders):
            if read.tender.sha256 not in known or left_out_of([read]):
                found.append(read)
            known.add(read.tender.sha256)
    if refused and not found:
        raise refused[0]
    if refused:
        warnings = (*(left_out(error, words) for error in refused), *found[0].tender.warnings)
        found[0] = replace(found[0], tender=replace(found[0].tender, warnings=warnings))
    return tuple(found)


def _content(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise NotReadError(name=path.name, reason=reason_of(error)) from error


def left_out_of(files: Sequence[ReadFile]) -> list[str]:
    """Return in words which files beside these were refused, and why."""
    warnings = (warned for file in files for warned in file.tender.warnings)
    return [warned.message for warned in warnings if warned.code == LEFT_OUT]


def read_text(text: str, job: Job, words: Catalogue) -> tuple[ReadFile, ...]:
    """Read a text that was pasted; see ``read_files``."""
    tender = read_pasted(text, job, words)
    return (ReadFile(tender, "", tender.file, 0),)
