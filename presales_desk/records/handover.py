"""What a project file says of itself: who handed it over, and from which handovers it comes."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass

FORMAT = 1
_ID = re.compile(r"[0-9A-Za-z_-]{1,64}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Touch:
    """Who changed a field of a record last, and when.

    Attributes:
        field: Empty for the record as a whole: it was deleted.
        by: Name of the person; empty when unknown.

    """

    record_id: str
    field: str = ""
    by: str = ""
    at: dt.datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Handover:
    """One state of a project that left a workspace in a file.

    Attributes:
        format: Of this note.
        id: Of the handover; the same state that comes back unchanged is known by it.
        made: When; None where nobody said.
        by: Name of the person who handed it over.
        program: Version of the program.
        contents: SHA-256 of ``project.json``.
        history: Ids of handovers that this state grew from, sent and received, oldest first.
        touches: Who changed what, for those who merge it with their own work.

    """

    format: int = FORMAT
    id: str
    made: dt.datetime | None = None
    by: str = ""
    program: str = ""
    contents: str
    history: tuple[str, ...] = ()
    touches: tuple[Touch, ...] = ()

    @property
    def is_plain(self) -> bool:
        """Whether its ids can be names of files, as all that the program makes can."""
        return all(_ID.fullmatch(id) for id in (self.id, *self.history))
