"""What the method advises on the words of a benefit (method, section 10).

A benefit says with a verb of gain what it changes for the customer: 降低了成本, improved
efficiency. All of it is a hint: a good sentence may break the rule.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Protocol

from presales_desk.method import load
from presales_desk.records.enums import Severity
from presales_desk.records.findings import Finding

if TYPE_CHECKING:
    from presales_desk.method.items import VerbFamily

_MARKS = " \t\n\u3000•●·-–*1234567890.、)）"
_CLAUSE = re.compile(r"[;；。\n]|\.\s")
_DIGIT = re.compile(r"\d")
_IRREGULAR = {"met": "meet", "kept": "keep"}


class FeatureRow(Protocol):
    """A row of FFAB: on a slide, or in the library."""

    @property
    def feature(self) -> str:
        """What sets the product apart."""
        ...

    @property
    def benefit(self) -> str:
        """What the customer gains."""
        ...


def ffab_hints(row: FeatureRow, language: str) -> tuple[Finding, ...]:
    """Return what could be said better about the benefit of a row.

    A missing benefit; one that begins with no verb of the method's families; one whose verb is
    said of none of the things that the method names for it, and which has no number either.

    Args:
        row: Only its feature and benefit are read.
        language: ``zh`` or ``en``, in which the row is written.

    """
    benefit = row.benefit.strip()
    if not benefit:
        return (_hint("no_benefit", row),) if row.feature.strip() else ()
    said = [_verb_of(clause, language) for clause in _clauses(benefit)]
    families = [found for found in said if found is not None]
    if not families:
        return (_hint("benefit_verb", row, examples=_verbs(language)),)
    if any(_names_object(benefit, family, language) for family in families):
        return ()
    expected = next(family for family in families if family)
    objects = _joined([thing.of(language) for thing in _family(expected).objects], language)
    return (_hint("benefit_object", row, objects=objects),)


def _clauses(text: str) -> list[str]:
    parts = (part.lstrip(_MARKS) for part in _CLAUSE.split(text))
    return [part for part in parts if part]


def _verb_of(clause: str, language: str) -> str | None:
    """Return the family whose verb begins ``clause``; empty for an extra verb, None for none."""
    found = (key for pattern, key in _patterns(language) if pattern.match(clause))
    return next(found, None)


@cache
def _patterns(language: str) -> tuple[tuple[re.Pattern[str], str], ...]:
    method = load()
    verbs = [(verb, family.key) for family in method.benefit_verbs for verb in family.verbs]
    verbs += [(item.name, "") for item in method.extra_benefit_verbs]
    return tuple((_verb_pattern(verb.of(language), language), key) for verb, key in verbs)


def _verb_pattern(verb: str, language: str) -> re.Pattern[str]:
    """Return what matches any form of a verb that the method gives as past."""
    if language == "zh":
        return re.compile(re.escape(verb.removesuffix("了")))
    stem = _IRREGULAR.get(verb, verb.removesuffix("ed"))
    forms = f"{re.escape(verb)}|{re.escape(stem)}(e|es|s|ed|ing)?"
    return re.compile(rf"({forms})\b", re.IGNORECASE)


def _names_object(text: str, family: str, language: str) -> bool:
    if not family or _DIGIT.search(text):
        return True
    words = text.casefold()
    roots = (thing.of(language).casefold() for thing in _family(family).objects)
    return any(root.removesuffix("es") in words for root in roots)


def _family(key: str) -> VerbFamily:
    return next(family for family in load().benefit_verbs if family.key == key)


def _verbs(language: str) -> str:
    return _joined([family.verbs[0].of(language) for family in load().benefit_verbs], language)


def _joined(words: list[str], language: str) -> str:
    return ("、" if language == "zh" else ", ").join(words)


def _hint(key: str, row: FeatureRow, **values: str) -> Finding:
    found: dict[str, str | int] = {"feature": " ".join(row.feature.split()) or "…", **values}
    return Finding(f"ffab.{key}", Severity.HINT, found, field="benefit", page="outline")
