"""Opens finished documents, Word and PDF."""

from __future__ import annotations

import io
from pathlib import Path
from typing import TYPE_CHECKING

from presales_desk.bid.finished.lines import body_lines
from presales_desk.bid.finished.model import Finished, Line, Spot, Zone
from presales_desk.errors import NotReadError, Term, WrongFileKindError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from presales_desk.records.job import Job

WORD, PDF = (".docx", ".docm"), ".pdf"


def read_finished(content: bytes, name: str, job: Job) -> Finished:
    """Return a document with everything that leaves the house with it.

    Args:
        content: Of the file.
        name: Its suffix decides how it is read.
        job: Watches; one step a page of a PDF.

    Raises:
        UnsafeFileError, WrongFileKindError, NotReadError, FileTooLargeError: It was refused, is
            damaged, or has no text.
        CancelledError: ``job`` was stopped.

    """
    suffix = Path(name).suffix.lower()
    if suffix == PDF:
        return _read_pdf(content, name, job)
    if suffix not in WORD:
        raise WrongFileKindError(name=name, wanted=Term("file_kind.finished"))
    from presales_desk.bid.finished.word import read_finished_word

    job.step(0, 1, name)
    return read_finished_word(content, name)


def _read_pdf(content: bytes, name: str, job: Job) -> Finished:
    from presales_desk.bid.reading.pdf import read_pdf

    blocks, pages, _ = read_pdf(content, name, job)
    lines = [*body_lines(blocks), *_properties(content, name)]
    return Finished(name=name, lines=lines, pages=pages)


def _properties(content: bytes, name: str) -> Iterator[Line]:
    import pypdfium2

    try:
        told = pypdfium2.PdfDocument(io.BytesIO(content)).get_metadata_dict(skip_empty=True)
    except pypdfium2.PdfiumError as error:
        raise NotReadError(name=name, reason=Term("reason.damaged")) from error
    for key in ("Author", "Title", "Subject", "Keywords"):
        if text := str(told.get(key, "")).strip():
            yield Line(text, Spot(zone=Zone.PROPERTY, part=key))
