"""The highest price of a bid, which follows the tender until somebody sets another."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING

from presales_desk.actions.bid_lots import facts_of_lot
from presales_desk.planning.bid.readiness import fact_value
from presales_desk.records.base import Update
from presales_desk.records.bid import Bid
from presales_desk.records.tender import TenderFact

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.workspace.workspace import Reader

_KEYS = ("max_price_cny", "max_price")


def ceiling_of(facts: Sequence[TenderFact], lot: str = "") -> Decimal | None:
    """Return the highest price that the tender names, in its currency; None where it names none.

    Args:
        facts: Of the tender.
        lot: That is bid for, see ``facts_of_lot``; empty for all.

    """
    facts = facts_of_lot(facts, lot)
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
    known = reader.find(TenderFact, project_id=project_id)
    bids = reader.find(Bid, project_id=project_id)
    wanted = [(bid, followed(bid, known, facts, bid.lot)) for bid in bids]
    return tuple(Update(bid, ceiling=after) for bid, after in wanted if bid.ceiling != after)


def followed(
    bid: Bid, before: Sequence[TenderFact], after: Sequence[TenderFact], lot: str
) -> Decimal | None:
    """Return the ceiling of a bid when other facts hold, or it is for another ``lot``."""
    follows = bid.ceiling in (None, ceiling_of(before, bid.lot))
    return ceiling_of(after, lot) if follows else bid.ceiling
