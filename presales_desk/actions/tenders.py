"""Reading tenders: from files that a user names."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from presales_desk.actions.old_word import ToDocx
from presales_desk.bid.reader import left_out, read_tenders
from presales_desk.errors import ExpectedError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from presales_desk.bid.tender import Tender
    from presales_desk.records.job import Job
    from presales_desk.records.messages import Catalogue


def read_tender_files(paths: Sequence[Path], job: Job, words: Catalogue) -> list[Tender]:
    """Return what is known about each file; one in an archive counts as a file.

    One that is refused does not keep the others from being read; the warnings of the first that
    was read tell of it.

    Raises:
        UnsafeFileError, WrongFileKindError, NotReadError, FileTooLargeError: Every file was
            refused, or holds no text that can be read; why the first was.
        CancelledError: ``job`` was stopped.

    """
    found: list[Tender] = []
    refused: list[ExpectedError] = []
    for path in paths:
        try:
            found += read_tenders([path], job, words, ToDocx(job))
        except ExpectedError as error:
            refused.append(error)
    if refused and not found:
        raise refused[0]
    first, *others = found
    told = (*(left_out(error, words) for error in refused), *first.warnings)
    return [replace(first, warnings=told), *others]
