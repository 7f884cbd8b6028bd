"""What is decided about a bid as a whole, such as the price it offers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from presales_desk.actions.bid_ceiling import followed
from presales_desk.actions.planned import Planned
from presales_desk.records.base import Insert, Update
from presales_desk.records.bid import Bid
from presales_desk.records.findings import Label
from presales_desk.records.kind_terms import field_term
from presales_desk.records.tender import TenderFact

if TYPE_CHECKING:
    from collections.abc import Mapping

    from presales_desk.workspace.workspace import Reader


def change_bid(reader: Reader, bid: Bid, fields: Mapping[str, Any]) -> Planned[Bid]:
    """Give the bid of a project new values; the first of them makes its record.

    With the lot, the ceiling becomes that of the lot; one that a person set stays.
    """
    known = next(iter(reader.find(Bid, project_id=bid.project_id)), None)
    label = Label("bid_row.bid", field=field_term(Bid, next(iter(fields))))
    if "lot" in fields:
        facts = reader.find(TenderFact, project_id=bid.project_id)
        ceiling = followed(known or bid, facts, facts, fields["lot"])
        fields = {"ceiling": ceiling, **fields}
    wanted = (known or bid).but(**fields)
    change = Insert(wanted) if known is None else Update(known, **fields)
    return Planned(label, (change,), bid.project_id, wanted)
