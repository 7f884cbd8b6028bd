"""What came back from a colleague or a spreadsheet, beside what we wrote meanwhile.

Whoever hands answers out notes with each field a fingerprint of what it held. So it can be told,
without the old text, which side changed a field: they, we, or both.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from presales_desk.records.enums import AnswerState, Deviation
from presales_desk.records.messages import LANGUAGES, catalogue
from presales_desk.records.xml_text import xml_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from enum import StrEnum

    from presales_desk.records.tender import TenderClause

_CHOICES: dict[str, tuple[type[StrEnum], str]] = {
    "deviation": (Deviation, "deviation"),
    "state": (AnswerState, "answer_state"),
}
"""Fields whose value is one of a few, and where the names of these stand."""


@dataclass(frozen=True, slots=True)
class Returned:
    """A field of a clause as it came back.

    Attributes:
        clause_id: As it was handed out.
        field: Its name.
        text: What it says now.
        base: Fingerprint of what it said when it was handed out.

    """

    clause_id: str
    field: str
    text: str
    base: str


@dataclass(frozen=True, slots=True)
class Difference:
    """A field that somebody changed outside.

    Attributes:
        clause: As it is now.
        ours, theirs: Texts of both sides.
        value: What the record would hold with theirs.
        collides: Whether it was changed here too, to something else.

    """

    clause: TenderClause
    field: str
    ours: str
    theirs: str
    value: Any
    collides: bool

    @property
    def clears(self) -> bool:
        """Whether it came back empty and we have something, as after a formula without a result."""
        return bool(self.ours) and not self.theirs


@dataclass(frozen=True, slots=True)
class Comparison:
    """What bringing a file back would change.

    Attributes:
        differences: In the order of the file.
        gone: How many rows are about clauses that are not there any more.
        refused: Fields whose text is none of the choices: name of the field and the text.

    """

    differences: tuple[Difference, ...] = ()
    gone: int = 0
    refused: tuple[tuple[str, str], ...] = field(default=())


def fingerprint(text: str) -> str:
    """Return eight digits that stand for ``text``; blanks at the ends of lines do not count."""
    return hashlib.sha256(plain(text).encode()).hexdigest()[:8]


def plain(text: str) -> str:
    """Return ``text`` as it survives a document: without what XML cannot hold, and idle blanks."""
    lines = (line.rstrip() for line in xml_text(text).replace("\t", " ").splitlines())
    return "\n".join(lines).strip()


def text_of(clause: TenderClause, name: str, language: str) -> str:
    """Return how a field is written for a reader of ``language``."""
    value = getattr(clause, name)
    if name in _CHOICES:
        return "" if value is None else _label(name, value, language)
    return plain(value)


def choices(name: str, language: str) -> tuple[str, ...]:
    """Return the names of the values that a field can have; none for a free text."""
    if name not in _CHOICES:
        return ()
    kind, _ = _CHOICES[name]
    return tuple(_label(name, member, language) for member in kind)


def stands_for(clause: TenderClause, name: str) -> str:
    """Return the fingerprint of what a field holds, the same in every language."""
    return fingerprint(str(getattr(clause, name) or ""))


def compare_returned(
    clauses: Sequence[TenderClause], returned: Iterable[Returned], language: str
) -> Comparison:
    """Tell what was changed outside, and what of it was changed here as well."""
    known = {clause.id: clause for clause in clauses}
    found: list[Difference] = []
    gone: set[str] = set()
    refused: list[tuple[str, str]] = []
    for each in returned:
        clause = known.get(each.clause_id)
        if clause is None:
            gone.add(each.clause_id)
            continue
        try:
            value = _value(each.field, each.text)
        except ValueError:
            refused.append((each.field, each.text))
            continue
        theirs, ours = fingerprint(str(value or "")), stands_for(clause, each.field)
        if theirs not in (each.base, ours):
            found.append(_difference(clause, each, value, language, collides=ours != each.base))
    return Comparison(tuple(found), len(gone), tuple(refused))


def _difference(
    clause: TenderClause, each: Returned, value: Any, language: str, *, collides: bool
) -> Difference:
    theirs = text_of(clause.but(**{each.field: value}), each.field, language)
    ours = text_of(clause, each.field, language)
    return Difference(clause, each.field, ours, theirs, value, collides)


def _value(name: str, text: str) -> Any:
    """Return what a record holds for ``text``.

    Raises:
        ValueError: It is none of the choices.

    """
    text = plain(text)
    if name not in _CHOICES:
        return text
    kind, _ = _CHOICES[name]
    if not text and name == "deviation":
        return None
    for member in kind:
        if text in (member.value, *(_label(name, member, each) for each in LANGUAGES)):
            return member
    raise ValueError(text)


def _label(name: str, member: StrEnum, language: str) -> str:
    return catalogue(language).text(f"term.{_CHOICES[name][1]}.{member.value}")
