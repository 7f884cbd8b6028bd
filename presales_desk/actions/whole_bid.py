"""Reading everything that the page of a bid shows."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from presales_desk.actions.bid_records import other_names, read_bid, scored_by, scored_items
from presales_desk.records.bid import Bid, BidTask, PriceLine, Qualification
from presales_desk.records.summary import Link
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
    from collections.abc import Mapping, Sequence

    from presales_desk.planning.bid.readiness import BidRecords
    from presales_desk.planning.bid.scored import ItemRisk
    from presales_desk.workspace.workspace import Reader

BESIDES = frozenset(
    kind.table
    for kind in (
        *(TenderFile, TenderFact, TenderMark, TenderScore, TenderDocument, TenderRule),
        *(Bid, BidTask, PriceLine, Qualification, Link),
    )
)
"""Tables of what a bid holds beside its clauses: little enough to be read again at any edit."""
TABLES = BESIDES | {TenderClause.table}


@dataclass(frozen=True, slots=True)
class WholeBid:
    """The tender and our bid; every sequence in its own order.

    Attributes:
        ties: Which clauses each scoring item gives points for: ids, by the id of the item.
        foreign: Names of other customers and projects of the workspace.

    """

    records: BidRecords
    files: Sequence[TenderFile] = ()
    marks: Sequence[TenderMark] = ()
    scores: Sequence[TenderScore] = ()
    rules: Sequence[TenderRule] = ()
    ties: Mapping[str, list[str]] = field(default_factory=dict[str, list[str]])
    foreign: frozenset[str] = frozenset()

    def items(self) -> tuple[ItemRisk, ...]:
        """Return the scoring items with their clauses, and what is at risk in each."""
        return scored_items(self.scores, self.records.clauses, self.ties)

    def with_clauses(self, clauses: Sequence[TenderClause]) -> WholeBid:
        """Return the bid with other clauses; nothing else is read again."""
        return replace(self, records=replace(self.records, clauses=clauses))


def read_whole_bid(reader: Reader, project_id: str) -> WholeBid:
    """Return everything; of thousands of clauses, that takes a task."""
    foreign = other_names(reader, project_id)
    return _whole(reader, project_id, read_bid(reader, project_id), foreign)


def reread_besides(reader: Reader, project_id: str, bid: WholeBid) -> WholeBid:
    """Return ``bid`` with everything read again but its clauses."""
    records = read_bid(reader, project_id, clauses=bid.records.clauses)
    return _whole(reader, project_id, records, bid.foreign)


def _whole(
    reader: Reader, project_id: str, records: BidRecords, foreign: frozenset[str]
) -> WholeBid:
    return WholeBid(
        records,
        files=reader.find(TenderFile, project_id=project_id),
        marks=reader.find(TenderMark, project_id=project_id),
        scores=reader.find(TenderScore, project_id=project_id),
        rules=reader.find(TenderRule, project_id=project_id),
        ties=scored_by(reader, project_id),
        foreign=foreign,
    )
