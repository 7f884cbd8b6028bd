"""The response matrix: every clause of the tender with our answer."""

from presales_desk.records.tender import TenderClause
from presales_desk.ui.pages.bid.book import BidBook
from presales_desk.ui.pages.bid.tab import BidTab, BidTabEntry
from presales_desk.ui.words import translate


def _title() -> str:
    return translate("MatrixTab", "Response matrix")


def _load() -> type[BidTab]:
    from presales_desk.ui.pages.bid.matrix.tab import MatrixTab

    return MatrixTab


def _count(book: BidBook) -> str:
    return str(len(book.records.clauses) or "")


MATRIX = BidTabEntry(
    name="matrix",
    title=_title,
    load=_load,
    tables=frozenset({TenderClause.table}),
    count=_count,
)
