"""The base of every record and the ways a record changes."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any, ClassVar, Self

from presales_desk.records.ids import new_id


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """Something the user works on. Its types always hold; what merely looks wrong is a finding.

    Attributes:
        id: Made from time and randomness; sortable and unique between machines.

    """

    table: ClassVar[str]
    """Name of the table that keeps records of this kind; also the kind's stable name in files."""

    id: str = field(default_factory=new_id)

    def but(self, **fields: Any) -> Self:
        """Return a copy with some fields changed.

        Raises:
            TypeError: There is no such field.

        """
        return replace(self, **fields)


@dataclass(frozen=True, slots=True)
class Insert:
    """A new record."""

    record: Record


@dataclass(frozen=True, slots=True, init=False)
class Update:
    """New values for some fields of a record, as the caller read it."""

    record: Record
    fields: dict[str, Any]

    def __init__(self, record: Record, **fields: Any) -> None:
        object.__setattr__(self, "record", record)
        object.__setattr__(self, "fields", fields)


@dataclass(frozen=True, slots=True)
class Delete:
    """A record to remove. Its dependants are deleted explicitly in the same edit, before it."""

    record: Record


Change = Insert | Update | Delete
