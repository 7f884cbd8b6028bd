"""Correcting what was read of a tender beside its clauses, and what we note on it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from presales_desk.actions.planned import Planned
from presales_desk.actions.removal import remove
from presales_desk.bid.facts import KEYS
from presales_desk.errors import Term, WrongValueError
from presales_desk.planning.bid.readiness import moment_of
from presales_desk.records.base import Insert, Record, Update
from presales_desk.records.findings import Label
from presales_desk.records.ids import rank_after
from presales_desk.records.kind_terms import field_term
from presales_desk.records.tender import (
    TenderDocument,
    TenderFact,
    TenderRule,
    TenderScore,
)

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping, Sequence

    from presales_desk.workspace.workspace import Reader

    Point = TenderScore | TenderDocument

_TIMES = frozenset(
    {"doc_from", "doc_until", "clarification_deadline", "bid_deadline", "opening_time"}
)
_BLANK = "blank:"


def facts_to_show(facts: Sequence[TenderFact], project_id: str) -> list[TenderFact]:
    """Return every fact that can be known, in their order; a blank one where nothing was found."""
    known: dict[str, list[TenderFact]] = {}
    for fact in facts:
        known.setdefault(fact.key, []).append(fact)
    return [fact for key in KEYS for fact in known.get(key) or [_blank(key, project_id)]]


def change_fact(reader: Reader, fact: TenderFact, value: str) -> Planned[TenderFact]:
    """Note what a person knows better; a later reading of the tender leaves it alone.

    Raises:
        WrongValueError: The value is no moment, and has to be one.

    """
    value = _normal(fact.key, value)
    label = Label("tender_point.fact", name=fact_term(fact.key))
    wanted = fact.but(value=value, corrected=True)
    if fact.id.startswith(_BLANK):
        ranks = [each.rank for each in reader.find(TenderFact, project_id=fact.project_id)]
        new = TenderFact(
            project_id=fact.project_id,
            key=fact.key,
            value=value,
            corrected=True,
            rank=rank_after(ranks),
        )
        return Planned(label, (Insert(new),), fact.project_id, new)
    change = Update(fact, value=value, corrected=True)
    return Planned(label, (change,), fact.project_id, wanted)


def fact_term(key: str) -> Term:
    """Return the key of what a fact is called."""
    return Term(f"tender.fact.{key}")


def change_point(point: Point, fields: Mapping[str, Any]) -> Planned[Point]:
    """Give a scoring item or a document new values."""
    label = Label(
        "tender_point.change", name=point.name, field=field_term(type(point), next(iter(fields)))
    )
    return Planned(label, (Update(point, **fields),), point.project_id, point.but(**fields))


def check_rules(rules: Sequence[TenderRule], day: dt.date | None) -> Planned[int]:
    """Note that a person looked at rules and traps; None takes that back."""
    label = Label("tender_point.check", count=len(rules))
    changes = tuple(Update(rule, checked=day) for rule in rules)
    return Planned(label, changes, rules[0].project_id, len(rules))


def add_point(reader: Reader, kind: type[Point], project_id: str, name: str) -> Planned[Point]:
    """Add a scoring item or a document that the reading missed."""
    ranks = [each.rank for each in reader.find(kind, project_id=project_id)]
    point = kind(project_id=project_id, name=name, rank=rank_after(ranks))
    field = field_term(kind, "name")
    label = Label("tender_point.change", name=name, field=field)
    return Planned(label, (Insert(point),), project_id, point)


def delete_points(
    reader: Reader, records: Sequence[Record], project_id: str
) -> Planned[list[Record]]:
    """Delete what was read wrongly, with what ties it to other records."""
    label = Label("tender_point.delete", count=len(records))
    return remove(reader, label, project_id, *records)


def _blank(key: str, project_id: str) -> TenderFact:
    return TenderFact(id=f"{_BLANK}{key}", project_id=project_id, key=key)


def _normal(key: str, value: str) -> str:
    """Return a value as it is stored: a moment in ISO 8601."""
    value = value.strip()
    if key not in _TIMES or not value:
        return value
    moment = moment_of(value.replace(" ", "T")) or moment_of(value)
    if moment is None:
        raise WrongValueError(field=fact_term(key), value=value, wanted=Term("type.moment"))
    return moment.isoformat(timespec="minutes")
