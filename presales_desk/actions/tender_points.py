"""Correcting what was read of a tender beside its clauses, and what we note on it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from presales_desk.actions.bid_ceiling import follow_ceiling
from presales_desk.actions.planned import Planned
from presales_desk.actions.removal import remove
from presales_desk.actions.tender_dates import follow_dates
from presales_desk.bid.dates import moments, with_years
from presales_desk.bid.english.sums import money_of
from presales_desk.bid.facts.reader import KEYS
from presales_desk.bid.money import amounts
from presales_desk.errors import Term, WrongValueError
from presales_desk.planning.bid.readiness import fact_value, moment_of
from presales_desk.records.base import Insert, Record, Update
from presales_desk.records.currencies import currency_in, currency_named, is_sum, money_key
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
    from collections.abc import Iterator, Mapping, Sequence

    from presales_desk.records.currencies import Currency
    from presales_desk.records.messages import Catalogue
    from presales_desk.workspace.workspace import Reader

    Point = TenderScore | TenderDocument

_TIMES = frozenset(
    {"doc_from", "doc_until", "clarification_deadline", "bid_deadline", "opening_time"}
)
_BLANK = "blank:"
_OF_LOTS = frozenset({"budget_by_lot", "ceiling_by_lot", "bond_by_lot"})
"""What can be known of a tender that is parted into lots."""
_LARGE = re.compile(r"\b(?:thousand|million|billion)\b", re.IGNORECASE)


def facts_to_show(facts: Sequence[TenderFact], project_id: str) -> list[TenderFact]:
    """Return every fact that can be known, in their order; a blank one where nothing was found.

    What two files say with the same words is shown once.
    """
    known: dict[str, list[TenderFact]] = {}
    for fact in _unrepeated(facts):
        known.setdefault(fact.key, []).append(fact)
    currency = currency_named(fact_value(facts, "currency"))
    keys = [key for key in KEYS if key in known or key not in _OF_LOTS or "lot" in known]
    return [fact for key in keys for fact in known.get(key) or _blank(key, project_id, currency)]


def _unrepeated(facts: Sequence[TenderFact]) -> Iterator[TenderFact]:
    """Yield facts; of those that several files state alike the last, as it is the one that counts.

    A file may well say the same twice, of two lots.
    """
    last = {(fact.key, fact.value, fact.text): fact.tender_file_id for fact in facts}
    for fact in facts:
        is_last = last[fact.key, fact.value, fact.text] == fact.tender_file_id
        if is_last or fact.corrected:
            yield fact


def change_fact(
    reader: Reader, fact: TenderFact, value: str, author: str, moment: dt.datetime
) -> Planned[TenderFact]:
    """Note what a person knows better; a later reading of the tender leaves it alone.

    With the currency, the sums of the tender move to its keys; see ``money_key``. With the highest
    price, the ceiling of the bid changes; see ``follow_ceiling``. With a day, the key date of the
    plan; see ``follow_dates``.

    Args:
        reader: Of the workspace.
        fact: As it is shown, blank where nothing was found.
        value: As it was typed.
        author: Who typed it; empty where nobody gave a name.
        moment: When, in local time.

    Raises:
        WrongValueError: The value is no moment or no currency, and has to be one.

    """
    value = _normal(fact.key, value, moment.date())
    label = Label("tender_point.fact", name=fact_term(fact.key))
    by_hand: dict[str, Any] = {"corrected": True, "corrected_by": author, "corrected_at": moment}
    known = reader.find(TenderFact, project_id=fact.project_id)
    if fact.id.startswith(_BLANK):
        rank = rank_after([each.rank for each in known])
        wanted = TenderFact(
            project_id=fact.project_id, key=fact.key, value=value, rank=rank, **by_hand
        )
        change = Insert(wanted)
    else:
        wanted = fact.but(value=value, **by_hand)
        change = Update(fact, value=value, **by_hand)
    moved = _moved_sums(reader, fact.project_id, value) if fact.key == "currency" else ()
    after = [*(each for each in known if each.id != wanted.id), wanted]
    ceiling = follow_ceiling(reader, fact.project_id, after)
    follows = (*ceiling, *follow_dates(reader, fact.project_id, after, moment.date()))
    return Planned(label, (change, *moved, *follows), fact.project_id, wanted)


def fact_proof(fact: TenderFact, words: Catalogue) -> str:
    """Return what proves a fact: the tender's sentence, and before it who wrote another value."""
    if not fact.corrected:
        return fact.text
    noted = _noted(fact, words)
    if not fact.text:
        return noted
    return words.text("tender.by_hand.beside", noted=noted, sentence=fact.text)


def _noted(fact: TenderFact, words: Catalogue) -> str:
    if fact.corrected_at is None:
        return words.text("tender.by_hand.undated")
    moment = f"{fact.corrected_at:%Y-%m-%d %H:%M}"
    if not fact.corrected_by:
        return words.text("tender.by_hand.unsigned", moment=moment)
    return words.text("tender.by_hand.noted", name=fact.corrected_by, moment=moment)


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


def _blank(key: str, project_id: str, currency: Currency) -> list[TenderFact]:
    """Return the row of a fact that nothing was found of; a sum has one in one currency alone."""
    if is_sum(key) and key != money_key(key, currency):
        return []
    return [TenderFact(id=f"{_BLANK}{key}", project_id=project_id, key=key)]


def _moved_sums(reader: Reader, project_id: str, currency: str) -> list[Update]:
    facts = reader.find(TenderFact, project_id=project_id)
    keys = {fact.id: money_key(fact.key, currency_named(currency)) for fact in facts}
    return [
        Update(fact, key=keys[fact.id])
        for fact in facts
        if is_sum(fact.key) and fact.key != keys[fact.id]
    ]


def _normal(key: str, value: str, today: dt.date) -> str:
    """Return a value as it is stored: a moment in ISO 8601, a currency by its code, a plain sum."""
    value = value.strip()
    if not value:
        return value
    if key == "currency":
        return _code(value)
    if is_sum(key):
        return _sum(value)
    return _moment(key, value, today) if key in _TIMES else value


def _code(value: str) -> str:
    currency = currency_in(value.upper())
    if currency is None:
        raise WrongValueError(
            field=fact_term("currency"), value=value, wanted=Term("type.currency")
        )
    return currency.value


def _sum(value: str) -> str:
    """Return a sum as a plain number; words such as "none" stay."""
    if _LARGE.search(value) and (read := money_of(value)) is not None:
        return f"{read:.2f}".removesuffix(".00")
    found = amounts(value, "")
    return f"{found[0].yuan:f}" if found else value


def _moment(key: str, value: str, today: dt.date) -> str:
    """Return a moment as it is stored, from all that tenders write; without a year, one near."""
    moment = moment_of(value.replace(" ", "T")) or moment_of(value) or _said(value, today)
    if moment is None:
        raise WrongValueError(field=fact_term(key), value=value, wanted=Term("type.moment"))
    return moment.isoformat(timespec="minutes")


def _said(value: str, today: dt.date) -> dt.datetime | None:
    """Return the one moment in a text; None where more is said that would be lost."""
    text = with_years(value, today)
    found = moments(text)
    if len(found) != 1:
        return None
    besides = text[: found[0].start] + text[found[0].end :]
    if found[0].time is None and re.search(r"\d", besides):
        return None
    return moment_of(found[0].value)
