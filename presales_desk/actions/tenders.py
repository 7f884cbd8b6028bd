"""Reading tenders: from files that a user names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.actions.old_word import ToDocx
from presales_desk.bid.reader import read_tenders

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from presales_desk.bid.tender import Tender
    from presales_desk.records.job import Job
    from presales_desk.records.messages import Catalogue


def read_tender_files(paths: Sequence[Path], job: Job, words: Catalogue) -> list[Tender]:
    """Return what is known about each file; one in an archive counts as a file.

    Raises:
        UnsafeFileError, WrongFileKindError, NotReadError, FileTooLargeError: A file was refused,
            or holds no text that can be read.
        CancelledError: ``job`` was stopped.

    """
    return read_tenders(paths, job, words, ToDocx(job))
