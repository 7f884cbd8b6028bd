"""What the user chose to narrow a search, one value at a time, and how each is called."""

from __future__ import annotations

import datetime as dt
import logging
from dataclasses import fields, replace
from typing import TYPE_CHECKING, Any, NamedTuple

from presales_desk.knowledge.entry import EntryKind, Store
from presales_desk.knowledge.hits import Filters
from presales_desk.method.keys import Element, Importance, Stage
from presales_desk.records.closed import BAND
from presales_desk.records.enums import Result
from presales_desk.ui.words import term, translate

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

logger = logging.getLogger(__name__)

FACETS = (
    "kinds",
    "industries",
    "competitors",
    "results",
    "years",
    "quarters",
    "customers",
    "levels",
    "stages",
    "owners",
    "elements",
    "estimates",
    "stores",
)
"""Fields of ``Filters`` that are chosen by value, in the order of the page."""

KNOWN: dict[str, tuple[str, ...]] = {
    "stores": tuple(Store),
    "kinds": tuple(EntryKind),
    "results": tuple(Result),
    "levels": tuple(Importance),
    "stages": tuple(Stage),
    "elements": tuple(Element),
}
"""Values of facets with a fixed set of them: all stay visible, in this order."""

_READ: dict[str, Callable[[str], object]] = {
    "stores": Store,
    "kinds": EntryKind,
    "results": Result,
    "years": int,
    "levels": Importance,
    "stages": Stage,
    "elements": Element,
    "estimates": int,
}
_TERMS = {
    "stores": "entry_store",
    "kinds": "entry_kind",
    "results": "result",
    "levels": "method.importance",
    "stages": "method.stages",
    "elements": "method.elements",
}


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
    if choice.field in _TERMS:
        return term(f"{_TERMS[choice.field]}.{choice.value}")
    if choice.field == "estimates":
        return f"{choice.value}–{int(choice.value) + BAND}%"
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
        "quarters": translate("KnowledgeChoices", "Quarter"),
        "customers": translate("KnowledgeChoices", "Customer"),
        "levels": translate("KnowledgeChoices", "Importance"),
        "stages": translate("KnowledgeChoices", "Phase"),
        "owners": translate("KnowledgeChoices", "Led by"),
        "elements": translate("KnowledgeChoices", "What decided"),
        "estimates": translate("KnowledgeChoices", "Our estimate"),
        "stores": translate("KnowledgeChoices", "Store"),
    }[field]


def filter_name(field: str) -> str:
    """Return what a field of ``Filters`` is called."""
    if field == "since":
        return translate("KnowledgeChoices", "first day")
    if field == "until":
        return translate("KnowledgeChoices", "last day")
    return group_name(field)


def saved_filters(filters: Filters) -> dict[str, list[str]]:
    """Return what is chosen as a saved search keeps it: values by the name of the filter."""
    saved: dict[str, list[str]] = {}
    for choice in choices_of(filters):
        saved.setdefault(choice.field, []).append(choice.value)
    return saved


def read_filters(saved: Mapping[str, Sequence[str]]) -> Filters:
    """Return the filters of a saved search; a value that no program of today knows is left out."""
    filters = Filters()
    for field in (*FACETS, "since", "until"):
        for value in saved.get(field, ()):
            try:
                filters = with_choice(filters, Choice(field, value))
            except ValueError:
                logger.warning("A saved search narrows %s by the unknown value %s", field, value)
    return filters


def _but(filters: Filters, field: str, value: object) -> Filters:
    assert field in {f.name for f in fields(Filters)}
    changed: dict[str, Any] = {field: value}
    return replace(filters, **changed)
