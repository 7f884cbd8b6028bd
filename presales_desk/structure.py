"""Turns plain data from a file (JSON, TOML) into dataclasses, or says where it is wrong.

One reader serves the method, outline files, packages and slide contents: the dataclass is the
only description of a structure, its JSON Schema is computed from it.
"""

from __future__ import annotations

import datetime as dt
import math
import types
import typing
from collections.abc import Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from decimal import Decimal, InvalidOperation
from enum import Enum
from functools import cache
from typing import Any, TypeVar, cast, get_args, get_origin, get_type_hints

from presales_desk.errors import (
    MissingKeyError,
    NotOneOfError,
    Term,
    TooLargeError,
    UnknownKeyError,
    WrongTypeError,
)

T = TypeVar("T")

MAX_TEXT = 100_000
MAX_ITEMS = 20_000
MAX_NUMBER = 1e15

_NAMES: dict[type, str] = {
    str: "text",
    int: "integer",
    float: "number",
    bool: "boolean",
    list: "list",
    dict: "object",
}


def read(kind: type[T], data: object, place: str = "") -> T:
    """Return ``data`` as an instance of the dataclass ``kind``.

    Args:
        kind: A dataclass of texts, numbers, dates, enums, optionals, tuples and dataclasses.
        data: What a JSON or TOML parser gave.
        place: Where ``data`` stands; begins the place in errors.

    Raises:
        StructureError: An unknown or missing key, a wrong type, a huge value; names the place.

    """
    if not isinstance(data, Mapping):
        raise _wrong_type(place, "object", data)
    given = cast("Mapping[str, object]", data)
    known = _fields(kind)
    for name in given:
        if name not in known:
            raise UnknownKeyError(place=place, name=str(name)[:80], known=", ".join(known))
    values: dict[str, Any] = {}
    for name, (field, hint) in known.items():
        if name in given:
            values[name] = _value(hint, given[name], f"{place}.{name}" if place else name)
        elif field.default is MISSING and field.default_factory is MISSING:
            raise MissingKeyError(place=place, name=name)
    return kind(**values)


def plain(value: object) -> Any:
    """Return a dataclass as plain data for JSON; the inverse of ``read``. Defaults are left out."""
    if is_dataclass(value) and not isinstance(value, type):
        return {
            field.name: plain(getattr(value, field.name))
            for field in fields(value)
            if not _is_default(field, getattr(value, field.name))
        }
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, (dt.date, dt.datetime)):
        return value.isoformat()
    if isinstance(value, Decimal):
        return str(value)
    if isinstance(value, (tuple, list)):
        return [plain(item) for item in cast("tuple[object, ...]", value)]
    if isinstance(value, Mapping):
        return {key: plain(item) for key, item in cast("Mapping[str, object]", value).items()}
    return value


def schema(kind: type) -> dict[str, Any]:
    """Return the JSON Schema of the dataclass ``kind``."""
    known = _fields(kind)
    return {
        "type": "object",
        "additionalProperties": False,
        "properties": {name: _schema(hint) for name, (_, hint) in known.items()},
        "required": [
            name
            for name, (field, _) in known.items()
            if field.default is MISSING and field.default_factory is MISSING
        ],
    }


@cache
def _fields(kind: type) -> dict[str, tuple[Field[Any], Any]]:
    hints = get_type_hints(kind)
    return {field.name: (field, hints[field.name]) for field in fields(kind)}


def _is_default(field: Field[Any], value: object) -> bool:
    if field.default is not MISSING:
        return bool(value == field.default)
    return field.default_factory is not MISSING and bool(value == field.default_factory())


def _value(hint: Any, data: object, place: str) -> Any:
    if hint is str and type(data) is str and len(data) <= MAX_TEXT:
        return data  # as most values are
    origin, arguments = _parts(hint)
    if hint is Any:
        return data
    if origin in (types.UnionType, typing.Union):
        if data is None and type(None) in arguments:
            return None
        return _value(next(a for a in arguments if a is not type(None)), data, place)
    if origin is tuple:
        return _items(arguments[0], data, place)
    if origin is dict:
        return _mapping(arguments[1], data, place)
    if is_dataclass(hint):
        return read(cast("type[Any]", hint), data, place)
    return _scalar(hint, data, place)


# There are few hints, and each of a thousand slides has values for many of them.
@cache
def _parts(hint: Any) -> tuple[Any, tuple[Any, ...]]:
    return get_origin(hint), get_args(hint)


def _items(hint: Any, data: object, place: str) -> tuple[Any, ...]:
    if not isinstance(data, (list, tuple)):
        raise _wrong_type(place, "list", data)
    items = cast("list[object]", data)
    if len(items) > MAX_ITEMS:
        raise TooLargeError(place=place, limit=MAX_ITEMS)
    return tuple(_value(hint, item, f"{place}[{i}]") for i, item in enumerate(items))


def _mapping(hint: Any, data: object, place: str) -> dict[str, Any]:
    if not isinstance(data, Mapping):
        raise _wrong_type(place, "object", data)
    items = cast("Mapping[str, object]", data)
    return {str(key): _value(hint, item, f"{place}.{key}") for key, item in items.items()}


def _scalar(hint: type[Any], data: object, place: str) -> Any:
    if issubclass(hint, Enum):
        return _enum(hint, data, place)
    if hint is bool or isinstance(data, bool):
        if hint is bool and isinstance(data, bool):
            return data
        raise _wrong_type(place, _NAMES.get(hint, "text"), data)
    if hint in (int, float):
        return _number(hint, data, place)
    if hint is Decimal:
        return _decimal(data, place)
    if hint in (dt.date, dt.datetime):
        return _date(hint, data, place)
    if not isinstance(data, str):
        raise _wrong_type(place, "text", data)
    if len(data) > MAX_TEXT:
        raise TooLargeError(place=place, limit=MAX_TEXT)
    return data


def _enum(hint: type[Enum], data: object, place: str) -> Enum:
    try:
        return hint(data)
    except ValueError:
        allowed = ", ".join(str(member.value) for member in hint)
        raise NotOneOfError(place=place, found=str(data)[:80], allowed=allowed) from None


def _number(hint: type[Any], data: object, place: str) -> int | float:
    if not isinstance(data, (int, float)) or (hint is int and not isinstance(data, int)):
        raise _wrong_type(place, _NAMES[hint], data)
    if abs(data) > MAX_NUMBER or not math.isfinite(data):
        raise TooLargeError(place=place, limit="1e15")
    return hint(data)


def _decimal(data: object, place: str) -> Decimal:
    if not isinstance(data, (int, float, str)):
        raise _wrong_type(place, "number", data)
    try:
        number = Decimal(str(data))
    except InvalidOperation:
        raise _wrong_type(place, "number", data) from None
    if not number.is_finite() or abs(number) > MAX_NUMBER:
        raise TooLargeError(place=place, limit="1e15")
    return number


def _date(hint: type[Any], data: object, place: str) -> dt.date:
    if isinstance(data, hint):
        return cast("dt.date", data)
    try:
        return hint.fromisoformat(cast("str", data))
    except (TypeError, ValueError):
        raise _wrong_type(place, "date", data) from None


def _wrong_type(place: str, wanted: str, data: object) -> WrongTypeError:
    found = "nothing" if data is None else _NAMES.get(cast("type", type(data)), "text")
    return WrongTypeError(place=place, wanted=Term(f"type.{wanted}"), found=Term(f"type.{found}"))


_SCALARS: dict[type, dict[str, Any]] = {
    str: {"type": "string", "maxLength": MAX_TEXT},
    int: {"type": "integer"},
    float: {"type": "number"},
    bool: {"type": "boolean"},
    Decimal: {"type": ["number", "string"]},
    dt.date: {"type": "string", "format": "date"},
    dt.datetime: {"type": "string", "format": "date-time"},
}


def _schema(hint: Any) -> dict[str, Any]:
    origin, arguments = get_origin(hint), get_args(hint)
    if hint is Any:
        return {}
    if origin in (types.UnionType, typing.Union):
        inner = _schema(next(a for a in arguments if a is not type(None)))
        return {"anyOf": [inner, {"type": "null"}]}
    if origin is tuple:
        return {"type": "array", "items": _schema(arguments[0]), "maxItems": MAX_ITEMS}
    if origin is dict:
        return {"type": "object", "additionalProperties": _schema(arguments[1])}
    if is_dataclass(hint):
        return schema(cast("type", hint))
    if issubclass(hint, Enum):
        return {"enum": [member.value for member in hint]}
    return _SCALARS[hint]
