"""The sums of the lot that is bid for, in place of those of the whole tender."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from presales_desk.planning.bid.readiness import fact_value
from presales_desk.records.currencies import currency_named, money_key

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.records.tender import TenderFact

_WHOLE = {"budget_by_lot": "budget", "ceiling_by_lot": "max_price", "bond_by_lot": "bid_bond"}
"""Which sum of the tender each fact about its lots parts."""
_SUM = re.compile(r"(?P<lot>[^=/；;]+)=\s*(?P<sum>\d[\d,]*(?:\.\d+)?)")
"""A lot with its sum, as ``LotSums.told`` writes them: ``01包 = 300,000``."""
_SEVERAL = re.compile(r"\s*(?:[、,，;；/]|和|及|\band\b)\s*")


def facts_of_lot(facts: Sequence[TenderFact], lot: str) -> list[TenderFact]:
    """Return the facts with the sums of the lot that is bid for; all of them where none is.

    Args:
        facts: Of the tender.
        lot: One or several as a person names them, ``01包`` or ``包1、包3``; where the tender
            tells of one of them no sum, that of the whole stays, as one does that was corrected.

    """
    if not lot.strip():
        return list(facts)
    currency = currency_named(fact_value(facts, "currency"))
    found: list[TenderFact] = []
    for key, whole in _WHOLE.items():
        wanted = money_key(whole, currency)
        is_corrected = any(fact.corrected and fact.value for fact in facts if fact.key == wanted)
        told = next((fact for fact in reversed(facts) if fact.key == key and fact.value), None)
        if told is None or is_corrected:
            continue
        if (own := _sum_of(fact_value(facts, key), lot)) is not None:
            found.append(told.but(key=wanted, value=f"{own:f}", corrected=False))
    return [*facts, *found]


def _sum_of(told: str, lot: str) -> Decimal | None:
    """Return what the lots of a text come to; None where one is not told, or not which it is."""
    sums = [(hit["lot"].strip(), _number(hit["sum"])) for hit in _SUM.finditer(told)]
    own = [_one_of(sums, name) for name in _SEVERAL.split(lot.strip())]
    known = [each for each in own if each is not None]
    return sum(known, Decimal()) if len(known) == len(own) else None


def _one_of(sums: Sequence[tuple[str, Decimal]], lot: str) -> Decimal | None:
    from presales_desk.bid.facts.lots import key_of  # loads the rules of reading

    named = [each for name, each in sums if "".join(name.split()) == "".join(lot.split())]
    counted = [each for name, each in sums if key_of(name) == key_of(lot) != ""]
    return next((found[0] for found in (named, counted) if len(found) == 1), None)


def _number(text: str) -> Decimal:
    return Decimal(text.replace(",", ""))
