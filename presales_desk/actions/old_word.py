"""Files of older word processors, turned by LibreOffice into what the program reads itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from presales_desk.actions.office import DOCX, convert, find_office
from presales_desk.errors import OfficeFailedError, Term, UnreadableError

if TYPE_CHECKING:
    from presales_desk.records.job import Job

_BEGINNINGS = (b"\xd0\xcf\x11\xe0", b"{\\rtf", b"PK\x03\x04")
"""Of the containers that .doc and .wps files really are."""
_NAME = "tender"
_KIND = ".doc"
"""As which it is opened: what is inside decides, and a .wps would be taken for Microsoft Works."""


@dataclass(frozen=True, slots=True)
class ToDocx:
    """Turns .doc and .wps files into .docx; see ``bid.reading.files.ToDocx``.

    Attributes:
        job: Stopping it ends LibreOffice too.

    """

    job: Job

    def __call__(self, content: bytes, name: str) -> bytes:
        """Return the same document as .docx.

        Raises:
            NotReadError: LibreOffice is not installed, or could not read the file.
            CancelledError: ``job`` was stopped.

        """
        if not content.startswith(_BEGINNINGS):
            raise UnreadableError(name=name, reason=Term("reason.office_could_not"))
        if find_office() is None:
            raise UnreadableError(name=name, reason=Term("reason.needs_office"))
        try:
            return convert({_NAME: content}, DOCX, self.job, _KIND)[_NAME]
        except OfficeFailedError as error:
            raise UnreadableError(name=name, reason=Term("reason.office_could_not")) from error
