"""Finds what a team must know about a tender: who, how much, when, how, each with its proof."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from presales_desk.bid.facts.labels import labelled_facts
from presales_desk.bid.facts.lot_lines import lots_in_lines
from presales_desk.bid.facts.lot_tables import lots_in_tables
from presales_desk.bid.facts.names import name_facts
from presales_desk.bid.facts.payments import all_instalments
from presales_desk.bid.facts.proof import proved
from presales_desk.bid.facts.sentences import sentence_facts
from presales_desk.bid.facts.times import time_facts
from presales_desk.bid.facts.words import word_facts

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.bid.chapters import Passage
    from presales_desk.bid.statements import Statement
    from presales_desk.bid.tender import Fact

KEYS = (
    "project_name",
    "project_no",
    "lot",
    "purchaser",
    "agency",
    "method",
    "evaluation_method",
    "currency",
    "budget_cny",
    "budget",
    "budget_by_lot",
    "max_price_cny",
    "max_price",
    "ceiling_by_lot",
    "doc_from",
    "doc_until",
    "clarification_deadline",
    "bid_deadline",
    "opening_time",
    "opening_place",
    "bid_validity_days",
    "bid_bond_cny",
    "bid_bond",
    "bid_bond_share",
    "bond_by_lot",
    "performance_bond",
    "copies",
    "consortium",
    "subcontracting",
    "contract_period",
    "warranty",
    "payment",
)
"""What can be known, in the order it is shown; sums in yuan have keys of their own."""
_SAME_AS_BUDGET = re.compile(
    r"\s*(?:同|等于|即|与)[^，。；\d]{0,6}预算[^，。；\d]{0,6}(?:[，。；]|$)"
)


def read_facts(passages: Sequence[Passage], said: Sequence[Statement]) -> list[Fact]:
    """Return what is known, in the order of ``KEYS``; ``said`` is what the passages state."""
    found = labelled_facts(said) | time_facts(said, passages)
    told = name_facts(passages) | sentence_facts(passages)
    found = told | word_facts(said, passages, found) | found
    found |= lots_in_tables(passages, found)
    found |= lots_in_lines(passages, found)
    if (ceiling := _as_the_budget(said, found)) is not None:
        found["max_price_cny"] = ceiling
    if "payment" in found:
        found["payment"] = all_instalments(found["payment"], passages)
    return [found[key] for key in KEYS if key in found]


def _as_the_budget(said: Sequence[Statement], found: dict[str, Fact]) -> Fact | None:
    """Return the ceiling where the tender only says that it is the budget."""
    budget = found.get("budget_cny")
    if budget is None or "max_price_cny" in found:
        return None
    same = (one for one in said if "限价" in one.label and _SAME_AS_BUDGET.match(one.value))
    return next((proved("max_price_cny", budget.value, one) for one in same), None)
