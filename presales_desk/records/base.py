"""The base of every record and the ways a record changes."""

from __future__ import annotations

from dataclasses import dataclass, field, fields, replace
from functools import cache
from operator import attrgetter
from typing import TYPE_CHECKING, Any, ClassVar, Self, TypeVar, dataclass_transform

from presales_desk.records.ids import new_id

if TYPE_CHECKING:
    from collections.abc import Callable

_R = TypeVar("_R", bound="Record")


@dataclass_transform(frozen_default=True, kw_only_default=True, field_specifiers=(field,))
def record(kind: type[_R]) -> type[_R]:
    """Make a class of records a kind of them: frozen, its fields given by name.

    How records compare and show themselves stands once in ``Record``: compiled anew for each of
    sixty kinds, it was a tenth of the time until the window is there.
    """
    return dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)(kind)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
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

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        values = _values(type(self))
        return values(self) == values(other)

    def __hash__(self) -> int:
        return hash(_values(type(self))(self))

    def __repr__(self) -> str:
        named = (f"{each.name}={getattr(self, each.name)!r}" for each in fields(self))
        return f"{type(self).__name__}({', '.join(named)})"


@cache
def _values(kind: type[Record]) -> Callable[[object], object]:
    """Return what reads all fields of a record of a kind."""
    return attrgetter(*(each.name for each in fields(kind)))


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
