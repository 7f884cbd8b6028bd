"""What we offer: the lines, their sum, and whether it may be so."""

from presales_desk.records.bid import PriceLine
from presales_desk.ui.pages.bid.book import BidBook
from presales_desk.ui.pages.bid.tab import BidTab, BidTabEntry
from presales_desk.ui.words import translate


def _title() -> str:
    return translate("PricesTab", "Prices")


def _load() -> type[BidTab]:
    from presales_desk.ui.pages.bid.prices.tab import PricesTab

    return PricesTab


def _count(book: BidBook) -> str:
    return str(len(book.records.lines) or "")


PRICES = BidTabEntry(
    name="prices",
    title=_title,
    load=_load,
    tables=frozenset({PriceLine.table}),
    count=_count,
)
