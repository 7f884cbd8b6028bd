"""What ties records of a project: which fields hold ids of others, and which records are one."""

from __future__ import annotations

from dataclasses import fields
from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar, cast

from presales_desk.records.bid import Bid
from presales_desk.records.competition import Score
from presales_desk.records.exchange import Attendee, ExchangeSummary, Preparation
from presales_desk.records.plan import Judgement, Plan, Showing, Silence, Tripwire, WinEstimate
from presales_desk.records.summary import Link, ProjectSummary

if TYPE_CHECKING:
    from collections.abc import Mapping

    from presales_desk.records.base import Record

R = TypeVar("R", bound="Record")

_MENTIONS = frozenset(
    {"source_id", "target_id", "record_id", "slide_id", "origin_id", "carried_to"}
)
"""Fields with the id of a record of any kind, which may be gone or lie outside the project."""

SAYS_MORE: frozenset[tuple[type[Record], str]] = frozenset(
    {
        (Score, "competitor_id"),
        (Judgement, "competitor_id"),
        (Tripwire, "stakeholder_id"),
        (Tripwire, "competitor_id"),
        (Attendee, "stakeholder_id"),
        (Silence, "record_id"),
    }
)
"""Fields that are not simply emptied: without them the record would speak of us, or of all."""

_KEYS: dict[type[Record], tuple[str, ...]] = {
    Bid: (),
    Plan: (),
    ProjectSummary: (),
    Score: ("competitor_id", "element"),
    Judgement: ("competitor_id", "question"),
    Showing: ("swot_item_id", "phase_id"),
    WinEstimate: ("day",),
    Silence: ("rule", "record_id"),
    ExchangeSummary: ("exchange_id",),
    Preparation: ("exchange_id", "item"),
    Attendee: ("exchange_id", "stakeholder_id"),
    Link: ("source_id", "target_id", "role"),
}
"""Kinds of which a project has one record for each value of these fields."""
_ONLY_WITH: dict[type[Record], str] = {Preparation: "item", Attendee: "stakeholder_id"}
"""Of these kinds there may be any number where this field is empty."""


@cache
def parent_fields(kind: type[Record]) -> tuple[str, ...]:
    """Return the fields of a kind with ids of records without which one cannot be."""
    return tuple(name for name in _id_fields(kind) if name not in _MENTIONS)


@cache
def mention_fields(kind: type[Record]) -> tuple[str, ...]:
    """Return the fields of a kind with ids of records that it merely speaks of."""
    return tuple(name for name in _id_fields(kind) if name in _MENTIONS)


@cache
def can_be_empty(kind: type[Record], name: str) -> bool:
    """Tell whether a record still says the same when this reference in it is emptied."""
    default = kind.__dataclass_fields__[name].default
    return default in (None, "") and (kind, name) not in SAYS_MORE


def is_single(kind: type[Record]) -> bool:
    """Tell whether a project has at most one record of a kind: a second would never be seen."""
    return _KEYS.get(kind) == ()


def natural_key(record: Record) -> tuple[Any, ...] | None:
    """Return by what two records of a kind are the same whatever their ids; None for nothing."""
    kind = type(record)
    names = _KEYS.get(kind)
    if names is None or (kind in _ONLY_WITH and not getattr(record, _ONLY_WITH[kind])):
        return None
    return (kind, *(getattr(record, name) for name in names))


def rewired(record: R, fresh: Mapping[str, str]) -> R:
    """Return ``record`` with every id in it, but its own, that has a ``fresh`` one replaced."""
    changed: dict[str, Any] = {}
    for name in _id_fields(type(record)):
        if (value := getattr(record, name)) in fresh:
            changed[name] = fresh[value]
    for name in (field.name for field in fields(record)):
        value = getattr(record, name)
        if isinstance(value, dict) and not fresh.keys().isdisjoint(cast("dict[str, Any]", value)):
            inner = cast("dict[str, Any]", value)
            changed[name] = {fresh.get(key, key): part for key, part in inner.items()}
    return record.but(**changed) if changed else record


@cache
def _id_fields(kind: type[Record]) -> tuple[str, ...]:
    names = (field.name for field in fields(kind))
    return tuple(name for name in names if name.endswith("_id") or name in _MENTIONS)
