"""Reads one file of the method, or says in which line it breaks the rules."""

from __future__ import annotations

import re
import tomllib
from dataclasses import fields, is_dataclass
from typing import TYPE_CHECKING, Any, TypeVar, cast

from presales_desk import structure
from presales_desk.errors import (
    DuplicateError,
    MethodFileError,
    MissingKeyError,
    MissingTextError,
    NotOneOfError,
    NotReadError,
    NotTomlError,
    StructureError,
    Term,
    reason_of,
)
from presales_desk.method.items import Bilingual, Item
from presales_desk.method.locate import line_of
from presales_desk.method.rules import Rule

if TYPE_CHECKING:
    from collections.abc import Mapping
    from enum import StrEnum
    from pathlib import Path

T = TypeVar("T")

_PARSER_LINE = re.compile(r"at line (\d+)")


def read_file(
    file: Path, kind: type[T], keys: Mapping[str, type[StrEnum]], ours: Path | None = None
) -> T:
    """Return the content of ``file`` as an instance of the dataclass ``kind``.

    Args:
        file: A file of ours or of a company.
        kind: What it has to hold.
        keys: For lists that must hold exactly certain keys, by name, an enum of them.
        ours: Our file of the same name; gives the lists that a company's file leaves out, so
            that a list we add later breaks no company's file.

    Raises:
        NotReadError: The file cannot be opened, or is no text in UTF-8.
        MethodFileError: It is no TOML, or not what ``kind`` describes.

    """
    text = _text(file)
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise _method_error(file, _parser_line(text, error), NotTomlError(place="")) from error
    try:
        content = structure.read(kind, {**_lists_of(ours), **data})
        _check(content, "")
        for name, allowed in keys.items():
            _check_keys(name, getattr(content, name), allowed)
    except StructureError as problem:
        raise _method_error(file, _line(text, problem), problem) from problem
    return content


def _lists_of(file: Path | None) -> dict[str, Any]:
    return {} if file is None else tomllib.loads(_text(file))


def _text(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8")
    except OSError as error:
        raise NotReadError(name=str(file), reason=reason_of(error)) from error
    except UnicodeDecodeError as error:
        raise NotReadError(name=str(file), reason=Term("reason.not_utf8")) from error


def _method_error(file: Path, line: int, problem: StructureError) -> MethodFileError:
    place = problem.values["place"]
    return MethodFileError(file=str(file), line=line, place=place, problem=problem)


def _parser_line(text: str, error: tomllib.TOMLDecodeError) -> int:
    found = _PARSER_LINE.search(str(error))
    return int(found[1]) if found else text.count("\n") + 1  # else: at the end of the document


def _line(text: str, problem: StructureError) -> int:
    """Return the line of the key that is wrong, else of the table where one is missing."""
    place = str(problem.values["place"])
    if "name" in problem.values:
        place = f"{place}.{problem.values['name']}".removeprefix(".")
    return line_of(text, place)


def _check(value: object, place: str) -> None:
    """Check what types cannot say: texts in both languages, names, keys once, rules of advice.

    Raises:
        StructureError: Names the first place that breaks a rule.

    """
    if isinstance(value, Bilingual):
        _check_languages(value, place)
        return
    if isinstance(value, tuple):
        _check_siblings(cast("tuple[Any, ...]", value), place)
    elif isinstance(value, Item) and not value.open and not value.name.zh:
        raise MissingKeyError(place=place, name="name")
    if isinstance(value, Rule):
        value.check(place)
    for name, part in _parts(value):
        _check(part, f"{place}{name}".removeprefix("."))


def _parts(value: object) -> list[tuple[str, object]]:
    if isinstance(value, tuple):
        return [(f"[{i}]", item) for i, item in enumerate(cast("tuple[object, ...]", value))]
    if is_dataclass(value):
        return [(f".{field.name}", getattr(value, field.name)) for field in fields(value)]
    return []


def _check_languages(text: Bilingual, place: str) -> None:
    if bool(text.zh) != bool(text.en):
        raise MissingTextError(place=f"{place}.{'en' if text.zh else 'zh'}")


def _check_siblings(items: tuple[Any, ...], place: str) -> None:
    """Check that no two items share a key. Letters may repeat: TQCSS has two S."""
    seen: set[str] = set()
    for i, item in enumerate(items):
        if isinstance(item, Item):
            if item.key in seen:
                raise DuplicateError(place=f"{place}[{i}].key", value=item.key)
            seen.add(item.key)


def _check_keys(name: str, items: tuple[Item, ...], keys: type[StrEnum]) -> None:
    allowed = [str(key) for key in keys]
    found = [item.key for item in items]
    for i, key in enumerate(found):
        if key not in allowed:
            place = f"{name}[{i}].key"
            raise NotOneOfError(place=place, found=key, allowed=", ".join(allowed))
    for key in allowed:
        if key not in found:
            raise MissingKeyError(place=name, name=key)
