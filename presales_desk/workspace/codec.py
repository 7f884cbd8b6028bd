"""How a record becomes a row of plain values, and a row a record again.

One column a field: numbers and texts as they are, money and dates as TEXT, truth as 0 and 1,
lists and objects as JSON.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import math
import types
from dataclasses import dataclass, fields
from decimal import Decimal
from enum import Enum
from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar, cast, get_args, get_origin, get_type_hints

from presales_desk.errors import DamagedRecordError
from presales_desk.records.base import Record
from presales_desk.records.kind_terms import kind_term

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

R = TypeVar("R", bound=Record)
Stored = str | int | float | None
Row = dict[str, Stored]


@dataclass(frozen=True, slots=True)
class Column:
    """How one field is stored.

    Attributes:
        sql_type: ``TEXT``, ``INTEGER`` or ``REAL``.
        encode: Gives the stored value; raises TypeError for a value of another type.
        decode: The inverse; None when the stored value is the value itself.
        nullable: Whether the field may be None.

    """

    name: str
    sql_type: str
    encode: Callable[[Any], Stored]
    decode: Callable[[Any], Any] | None
    nullable: bool

    def stored(self, value: object) -> Stored:
        """Return what is stored for ``value``.

        Raises:
            TypeError: ``value`` is not of the field's type: a bug of the caller.

        """
        if value is None and self.nullable:
            return None
        try:
            return self.encode(value)
        except (TypeError, ValueError) as error:
            raise TypeError(f"{self.name}: {error}") from error

    def value(self, stored: Stored) -> Any:
        """Return the field's value; the inverse of ``stored``."""
        return stored if stored is None or self.decode is None else self.decode(stored)


@cache
def columns(kind: type[Record]) -> dict[str, Column]:
    """Return the columns of a kind of record in the order of its fields."""
    hints = get_type_hints(kind)
    return {field.name: column_for(field.name, hints[field.name]) for field in fields(kind)}


def column_for(name: str, hint: Any) -> Column:
    """Return how a field with this type is stored."""
    nullable = False
    if get_origin(hint) is types.UnionType:
        hint = next(part for part in get_args(hint) if part is not type(None))
        nullable = True
    origin = get_origin(hint)
    if origin is tuple:
        item = column_for(name, get_args(hint)[0])
        return Column(name, "TEXT", _list_encoder(item), _list_decoder(item), nullable)
    if origin is dict:
        return Column(name, "TEXT", _encode_object, json.loads, nullable)
    if issubclass(hint, Enum):
        return Column(name, "TEXT", _enum_encoder(hint), _enum_decoder(hint), nullable)
    sql_type, encode, decode = _SCALARS[hint]
    return Column(name, sql_type, encode, decode, nullable)


def to_row(record: Record) -> Row:
    """Return the stored form of ``record``.

    Raises:
        TypeError: A field holds a value of another type: a bug of the caller.

    """
    return {
        name: column.stored(getattr(record, name)) for name, column in columns(type(record)).items()
    }


def to_record(kind: type[R], row: Mapping[str, Stored]) -> R:
    """Return the record stored as ``row``.

    A row from an older journal may lack fields or hold unknown ones: the former get their default.

    Raises:
        DamagedRecordError: A stored value is none that this program ever wrote.

    """
    return decoded(kind, {name: row[name] for name in columns(kind) if name in row})


def decoded(kind: type[R], own: dict[str, Any]) -> R:
    """Return the record of a row that holds no unknown fields; ``own`` is used up.

    Raises:
        DamagedRecordError: See ``to_record``.

    """
    try:
        for name, decode in _decoders(kind):
            if own.get(name) is not None:
                own[name] = decode(own[name])
        return kind(**own)
    except (TypeError, ValueError, ArithmeticError) as error:
        raise DamagedRecordError(kind=kind_term(kind), id=str(own["id"])) from error


@cache
def _decoders(kind: type[Record]) -> list[tuple[str, Callable[[Any], Any]]]:
    """Return what is not stored as itself; pages read thousands of records at once."""
    return [(name, column.decode) for name, column in columns(kind).items() if column.decode]


def completed(kind: type[Record], row: Mapping[str, Stored]) -> Row:
    """Return a row of an older journal with exactly the columns there are today."""
    return to_row(to_record(kind, row))


def encoded_list(column: Column, values: Iterable[object]) -> str:
    """Return the stored forms of ``values`` as a JSON list, for a query that asks for any."""
    return _json([column.stored(value) for value in values])


def row_hash(row: Mapping[str, Stored]) -> str:
    """Return the SHA-256 of a row's content, by which silent damage is found."""
    text = json.dumps(list(row.values()), ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


def _refuse(value: object) -> TypeError:
    return TypeError(f"cannot store {type(value).__name__} {value!r:.60}")


def _encode_text(value: object) -> str:
    if not isinstance(value, str):
        raise _refuse(value)
    value.encode()  # half a character cannot be stored: UnicodeEncodeError is a ValueError
    return str(value)


def _encode_integer(value: object) -> int:
    if isinstance(value, int) and not isinstance(value, bool) and -(2**63) <= value < 2**63:
        return value
    raise _refuse(value)


def _encode_number(value: object) -> float:
    if isinstance(value, (int, float)) and not isinstance(value, bool) and math.isfinite(value):
        return float(value)
    raise _refuse(value)


def _encode_truth(value: object) -> int:
    if not isinstance(value, bool):
        raise _refuse(value)
    return int(value)


def _encode_decimal(value: object) -> str:
    if not isinstance(value, Decimal) or not value.is_finite():
        raise _refuse(value)
    return str(value)


def _encode_date(value: object) -> str:
    if not isinstance(value, dt.date) or isinstance(value, dt.datetime):
        raise _refuse(value)
    return value.isoformat()


def _encode_moment(value: object) -> str:
    if not isinstance(value, dt.datetime):
        raise _refuse(value)
    return value.isoformat()


def _enum_encoder(kind: type[Enum]) -> Callable[[Any], Stored]:
    def encode(value: object) -> str:
        if not isinstance(value, kind):
            raise _refuse(value)
        return str(value.value)

    return encode


def _enum_decoder(kind: type[Enum]) -> Callable[[Any], Any]:
    """Return the inverse; many times as fast as calling the enum, and Home reads thousands."""
    members: dict[object, Enum] = {member.value: member for member in kind}

    def decode(stored: object) -> Enum:
        if stored in members:
            return members[stored]
        raise ValueError(f"{stored!r:.60} is no {kind.__name__}")

    return decode


def _list_encoder(item: Column) -> Callable[[Any], Stored]:
    def encode(value: object) -> str:
        if not isinstance(value, tuple):
            raise _refuse(value)
        return _json([item.stored(part) for part in cast("tuple[object, ...]", value)])

    return encode


def _list_decoder(item: Column) -> Callable[[Any], Any]:
    return lambda text: tuple(item.value(part) for part in json.loads(text))


def _encode_object(value: object) -> str:
    if not isinstance(value, dict):
        raise _refuse(value)
    text = _json(value)
    text.encode()
    return text


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False)


_SCALARS: dict[type, tuple[str, Callable[[Any], Stored], Callable[[Any], Any] | None]] = {
    str: ("TEXT", _encode_text, None),
    int: ("INTEGER", _encode_integer, None),
    float: ("REAL", _encode_number, None),
    bool: ("INTEGER", _encode_truth, bool),
    Decimal: ("TEXT", _encode_decimal, Decimal),
    dt.date: ("TEXT", _encode_date, dt.date.fromisoformat),
    dt.datetime: ("TEXT", _encode_moment, dt.datetime.fromisoformat),
}
