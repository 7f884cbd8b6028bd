"""Reads the text of files, with places. A file it cannot read is found by its name alone."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from presales_desk.errors import (
    FileTooLargeError,
    NotReadError,
    UnsafeFileError,
    WrongFileKindError,
    reason_of,
)
from presales_desk.knowledge import (
    mail_files,
    office_files,
    pdf_files,
    sheet_files,
    text_files,
    web_files,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from presales_desk.knowledge.entry import Section

_READERS: dict[str, Callable[[bytes, str], list[Section]]] = {
    **dict.fromkeys((".pptx", ".pptm", ".potx", ".potm", ".ppsx"), office_files.deck_sections),
    **dict.fromkeys((".docx", ".docm"), office_files.document_sections),
    **dict.fromkeys((".md", ".markdown"), text_files.markdown_sections),
    **dict.fromkeys((".txt", ".text", ".log"), text_files.text_sections),
    **dict.fromkeys((".xlsx", ".xlsm", ".xltx"), sheet_files.sheet_sections),
    **dict.fromkeys((".html", ".htm"), web_files.web_sections),
    ".pdf": pdf_files.pdf_sections,
    ".eml": mail_files.mail_sections,
    ".csv": text_files.csv_sections,
    ".json": text_files.json_sections,
}

UNREADABLE = (FileTooLargeError, NotReadError, UnsafeFileError, WrongFileKindError)
"""What ``extract`` raises: the file is kept, and found by its name."""

MAX_FILE = 256 * 2**20
"""Bytes of a file whose text is read; a larger one is found by its name alone."""


def is_readable(name: str) -> bool:
    """Tell by the suffix whether the text of a file can be read."""
    return Path(name).suffix.lower() in _READERS


def extract(source: Path | bytes, name: str) -> list[Section]:
    """Return the text of a file; nothing of a kind whose text cannot be read.

    Args:
        source: Where it lies, or its bytes. It is inspected before any library parses it.
        name: What the user calls it; the suffix decides how it is read.

    Raises:
        UnsafeFileError: It breaks a rule of safety.
        WrongFileKindError: It is not what its suffix says.
        FileTooLargeError: Nobody reads so much.
        NotReadError: It is damaged, or not there.

    """
    reader = _READERS.get(Path(name).suffix.lower())
    if reader is None:
        return []
    return reader(_content(source, name), name)


def _content(source: Path | bytes, name: str) -> bytes:
    if isinstance(source, bytes):
        return source
    try:
        if source.stat().st_size > MAX_FILE:
            raise FileTooLargeError(name=name, limit=f"{MAX_FILE >> 20} MB")
        return source.read_bytes()
    except OSError as error:
        raise NotReadError(name=name, reason=reason_of(error)) from error
