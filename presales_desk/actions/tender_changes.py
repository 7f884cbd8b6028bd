"""What newly read files change of what is known of a tender beside its clauses."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from presales_desk.planning.bid.readiness import fact_value
from presales_desk.records.base import Delete, Insert, Update
from presales_desk.records.currencies import Currency, currency_named
from presales_desk.records.tender import TenderDocument, TenderScore

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from presales_desk.records.base import Change, Record
    from presales_desk.records.tender import TenderFact

_SAID: Mapping[type[Record], tuple[str, ...]] = {
    TenderScore: ("points", "criteria", "basis"),
    TenderDocument: ("required", "columns", "deviations_only"),
}
"""What tells an item as changed: not where it stands, nor how it is numbered."""


@dataclass(frozen=True, slots=True)
class FactChange:
    """A fact that is another from now on.

    Attributes:
        before, after: As facts keep their values; neither is empty.
        currency: What sums of the tender are in.

    """

    key: str
    before: str
    after: str
    currency: Currency


@dataclass(frozen=True, slots=True)
class ListChange:
    """What becomes of scoring items or of documents to hand in: how many of them.

    Attributes:
        kind: ``TenderScore`` or ``TenderDocument``.
        changed: Those whose points, criteria or duty are others; a new place alone is no change.

    """

    kind: type[Record]
    added: int
    changed: int
    withdrawn: int


def changed_facts(known: Sequence[TenderFact], news: Sequence[TenderFact]) -> list[FactChange]:
    """Return the facts of ``known`` that have another value beside those of ``news``.

    One that a person corrected stays; one that nobody knew before is no change.
    """
    after = [*known, *news]
    currency = currency_named(fact_value(after, "currency"))
    pairs = (
        (key, fact_value(known, key), fact_value(after, key))
        for key in dict.fromkeys(fact.key for fact in news)
    )
    return [
        FactChange(key, before, now, currency)
        for key, before, now in pairs
        if before not in ("", now)
    ]


def kept_facts(known: Sequence[TenderFact], news: Sequence[TenderFact]) -> list[FactChange]:
    """Return the facts that a person wrote and the new files tell otherwise.

    ``before`` is what the person wrote, and stays; ``after`` is what the files say.
    """
    currency = currency_named(fact_value([*known, *news], "currency"))
    by_hand = [fact for fact in known if fact.corrected]
    pairs = (
        (key, fact_value(by_hand, key), fact_value(news, key))
        for key in dict.fromkeys(fact.key for fact in news)
    )
    return [
        FactChange(key, written, told, currency)
        for key, written, told in pairs
        if written and told not in ("", written)
    ]


def changed_lists(changes: Sequence[Change]) -> list[ListChange]:
    """Return what an edit does to scoring items and documents; a kind it leaves alone is not in."""
    found: list[ListChange] = []
    for kind, fields in _SAID.items():
        own = [each for each in changes if type(each.record) is kind]
        counts = (
            sum(isinstance(each, Insert) for each in own),
            sum(isinstance(each, Update) and _says_more(each, fields) for each in own),
            sum(isinstance(each, Delete) for each in own),
        )
        if any(counts):
            found.append(ListChange(kind, *counts))
    return found


def _says_more(update: Update, fields: Sequence[str]) -> bool:
    old, new = update.record, update.fields
    return any(field in new and new[field] != getattr(old, field) for field in fields)
