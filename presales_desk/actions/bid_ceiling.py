"""The highest price of a bid, which follows the tender until somebody sets another."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING

from presales_desk.planning.bid.readiness import fact_value
from presales_desk.records.base import Update
from presales_desk.records.bid import Bid
from presales_desk.records.tender import TenderFact

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.workspace.workspace import Reader

_KEYS = ("max_price_cny", "max_price")


def ceiling_of(facts: Sequence[TenderFact]) -> Decimal | None:
    """Return the highest price that the tender names, in its currency; None where it names none."""
    value = next(filter(None, (fact_value(facts, key) for key in _KEYS)), "")
    try:
        return Decimal(value) if value else None
    except InvalidOperation:
        return None


def follow_ceiling(
    reader: Reader, project_id: str, facts: Sequence[TenderFact]
) -> tuple[Update, ...]:
    """Return how the bid changes when ``facts`` are what is known of the tender from now on.

    A ceiling that a person set, other than the tender's, stays.
    """
    before = ceiling_of(reader.find(TenderFact, project_id=project_id))
    after = ceiling_of(facts)
    bids = reader.find(Bid, project_id=project_id)
    following = [bid for bid in bids if bid.ceiling in (None, before) and bid.ceiling != after]
    return tuple(Update(bid, ceiling=after) for bid in following)
