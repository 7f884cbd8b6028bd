"""What the user chose to narrow a search, one value at a time, and how each is called."""

from __future__ import annotations

import datetime as dt
from dataclasses import fields, replace
from typing import TYPE_CHECKING, Any, NamedTuple

from presales_desk.knowledge.entry import EntryKind
from presales_desk.knowledge.hits import Filters
from presales_desk.records.enums import Result
from presales_desk.ui.words import term, translate

if TYPE_CHECKING:
    from collections.abc import Callable

FACETS = ("kinds", "industries", "competitors", "results", "years")
"""Fields of ``Filters`` that are chosen by value, in the order of the page."""

_READ: dict[str, Callable[[str], object]] = {"kinds": EntryKind, "results": Result, "years": int}


class Choice(NamedTuple):
    """One value that narrows a search.

    Attributes:
        field: Of ``Filters``.
        value: As the facet counts name it; the ISO day of ``since`` and ``until``.

    """

    field: str
    value: str


def choices_of(filters: Filters) -> list[Choice]:
    """Return every value that is chosen, in the order of the page."""
    found = [Choice(name, str(value)) for name in FACETS for value in getattr(filters, name)]
    days = ((name, getattr(filters, name)) for name in ("since", "until"))
    return [*found, *(Choice(name, day.isoformat()) for name, day in days if day is not None)]


def with_choice(filters: Filters, choice: Choice) -> Filters:
    """Return ``filters`` with one more value."""
    if choice.field in ("since", "until"):
        return _but(filters, choice.field, dt.date.fromisoformat(choice.value))
    value = _READ.get(choice.field, str)(choice.value)
    kept = [other for other in getattr(filters, choice.field) if other != value]
    return _but(filters, choice.field, (*kept, value))


def without_choice(filters: Filters, choice: Choice) -> Filters:
    """Return ``filters`` without one of its values."""
    if choice.field in ("since", "until"):
        return _but(filters, choice.field, None)
    kept = tuple(v for v in getattr(filters, choice.field) if str(v) != choice.value)
    return _but(filters, choice.field, kept)


def choice_name(choice: Choice) -> str:
    """Return what a value is called in the language of the window."""
    if choice.field == "kinds":
        return term(f"entry_kind.{choice.value}")
    if choice.field == "results":
        return term(f"result.{choice.value}")
    if choice.field == "since":
        return translate("KnowledgeChoices", "from {day}").format(day=choice.value)
    if choice.field == "until":
        return translate("KnowledgeChoices", "until {day}").format(day=choice.value)
    return choice.value


def group_name(field: str) -> str:
    """Return what a group of values is called."""
    return {
        "kinds": translate("KnowledgeChoices", "Type"),
        "industries": translate("KnowledgeChoices", "Industry"),
        "competitors": translate("KnowledgeChoices", "Competitor"),
        "results": translate("KnowledgeChoices", "Result"),
        "years": translate("KnowledgeChoices", "Year"),
    }[field]


def _but(filters: Filters, field: str, value: object) -> Filters:
    assert field in {f.name for f in fields(Filters)}
    changed: dict[str, Any] = {field: value}
    return replace(filters, **changed)
