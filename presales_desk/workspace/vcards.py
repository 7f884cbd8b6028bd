"""Reads vCard files (2.1, 3.0, 4.0) as phones, mail programs and the scanners of cards write them.

A parser of our own, for we need six properties of the format, and what real programs write is
often outside its rules: folded inside a character, quoted-printable in GBK, without an end.
"""

from __future__ import annotations

import quopri
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from presales_desk.errors import NotReadError, Term

if TYPE_CHECKING:
    from collections.abc import Iterator

MOST_CARDS = 5_000
MOST_TEXT = 2_000
"""Characters of one property; more is a broken file or an attack."""
_FOLD = re.compile(rb"\r?\n[ \t]")
_SOFT_BREAK = re.compile(rb"=\r?\n")
_PARAMETERS = re.compile(r'(?:[^":]|"[^"]*")*+:')
"""Up to the colon that ends them: one between quotes belongs to a parameter."""
_ESCAPE = re.compile(r"\\(.)", re.DOTALL)
_CJK = re.compile(r"[\u3400-\u9fff\uf900-\ufaff]")
_WANTED = frozenset({"FN", "N", "ORG", "TITLE", "ROLE", "TEL", "EMAIL", "NOTE"})
_PREFERRED = re.compile(r"\bPREF\b|\bCELL\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class VCard:
    """What a card says of a person; empty where it says nothing."""

    name: str = ""
    unit: str = ""
    title: str = ""
    phone: str = ""
    email: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class _Property:
    name: str
    parameters: str
    value: str


def read_vcards(content: bytes, name: str) -> list[VCard]:
    """Return the cards in a file, in their order; those that say nothing are left out.

    Raises:
        NotReadError: It is no vCard file.

    """
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        content = content.decode("utf-16", errors="replace").encode()
    if b"BEGIN:VCARD" not in content[:4096].upper():
        raise NotReadError(name=name, reason=Term("reason.damaged"))
    cards = (_card(properties) for properties in _groups(_lines(content)))
    return [card for card in cards if card != VCard()]


def _lines(content: bytes) -> Iterator[str]:
    """Yield whole lines: folding is undone on bytes, for programs fold inside characters."""
    parts: list[bytes] = []
    for line in _FOLD.sub(b"", content).split(b"\n"):
        parts.append(line)
        if line.rstrip(b"\r").endswith(b"=") and _is_quoted_printable(parts[0]):
            continue
        yield _text(_SOFT_BREAK.sub(b"", b"\n".join(parts)).strip())
        parts = []


def _is_quoted_printable(line: bytes) -> bool:
    head, colon, _ = line.partition(b":")
    return bool(colon) and b"QUOTED-PRINTABLE" in head.upper()


def _groups(lines: Iterator[str]) -> Iterator[list[_Property]]:
    """Yield the properties of each card; a card inside a card belongs to nobody."""
    depth, found, count = 0, list[_Property](), 0
    for line in lines:
        mark = line.upper().replace(" ", "")
        if mark == "BEGIN:VCARD":
            depth += 1
        elif mark == "END:VCARD":
            depth = max(depth - 1, 0)
            if depth == 0:
                yield found
                found, count = [], count + 1
        elif depth == 1 and (prop := _property(line)) is not None:
            found.append(prop)
        if count >= MOST_CARDS:
            return
    if found:
        yield found


def _property(line: str) -> _Property | None:
    """Return what a line says; None when it says nothing we want."""
    ended = _PARAMETERS.match(line)
    if ended is None:
        return None
    head, value = ended[0].removesuffix(":"), line[ended.end() :]
    name, _, parameters = head.partition(";")
    name = name.rpartition(".")[2].strip().upper()
    if name not in _WANTED or "BASE64" in parameters.upper():
        return None
    return _Property(name, parameters, _decoded(value, parameters)[:MOST_TEXT])


def _decoded(value: str, parameters: str) -> str:
    if "QUOTED-PRINTABLE" not in parameters.upper():
        return value
    found = re.search(r"CHARSET=\"?([\w-]+)", parameters, re.IGNORECASE)
    raw = quopri.decodestring(value.encode())
    try:
        return raw.decode(found[1] if found else "utf-8")
    except (LookupError, UnicodeDecodeError):
        return _text(raw)


def _card(properties: list[_Property]) -> VCard:
    return VCard(
        name=_words(_first(properties, "FN")) or _made_name(_first(properties, "N")),
        unit=" ".join(filter(None, map(_words, _parts(_first(properties, "ORG"))))),
        title=_words(_first(properties, "TITLE") or _first(properties, "ROLE")),
        phone=_words(_first(properties, "TEL")).removeprefix("tel:"),
        email=_words(_first(properties, "EMAIL")).removeprefix("mailto:"),
        note=_unescaped(_first(properties, "NOTE")).strip(),
    )


def _first(properties: list[_Property], name: str) -> str:
    """Return the preferred value of a property, else the first that is not empty."""
    found = [prop for prop in properties if prop.name == name and prop.value.strip("; ")]
    preferred = [prop for prop in found if _PREFERRED.search(prop.parameters)]
    return next((prop.value for prop in (*preferred, *found)), "")


def _made_name(value: str) -> str:
    """Return a name from its parts: family name first where names are written so."""
    family, given, *_ = (*map(_words, _parts(value)), "", "")
    if _CJK.search(family + given):
        return family + given
    return f"{given} {family}".strip()


def _parts(value: str) -> list[str]:
    return re.split(r"(?<!\\);", value)


def _words(value: str) -> str:
    return " ".join(_unescaped(value).split())


def _unescaped(value: str) -> str:
    return _ESCAPE.sub(lambda found: "\n" if found[1] in "nN" else found[1], value)


def _text(raw: bytes) -> str:
    """Return bytes as text: UTF-8, else GBK, as old phones of China write."""
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        return raw.decode("gb18030", errors="replace")
