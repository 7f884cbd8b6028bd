"""Of which kind a record of the bid is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.records.bid import (
    Bid,
    BidLetter,
    BidTask,
    PriceLine,
    ProductParameter,
    TenderWish,
)
from presales_desk.records.tender import (
    TenderClause,
    TenderDocument,
    TenderFact,
    TenderFile,
    TenderMark,
    TenderRule,
    TenderScore,
)

if TYPE_CHECKING:
    from presales_desk.records.base import Record
    from presales_desk.workspace.workspace import Reader

KINDS: tuple[type[Record], ...] = (
    *(TenderClause, TenderFact, TenderMark, TenderScore, TenderDocument, TenderRule, TenderFile),
    *(BidTask, BidLetter, PriceLine, TenderWish, Bid, ProductParameter),
)


def table_of(reader: Reader, record_id: str) -> str:
    """Return the table that holds a record; empty when it is none of a bid, or gone."""
    found = (kind.table for kind in KINDS if reader.count(kind, id=record_id))
    return next(found, "")
