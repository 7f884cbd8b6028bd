"""The bid: what the tender asks, what we answer, and how ready we are to hand it in."""

from presales_desk.records.bid import Bid, BidLetter, BidTask, PriceLine, TenderWish
from presales_desk.records.tender import (
    TenderClause,
    TenderDocument,
    TenderFact,
    TenderFile,
    TenderMark,
    TenderRule,
    TenderScore,
)
from presales_desk.ui.page import Group, Page, PageEntry
from presales_desk.ui.words import translate


def _title() -> str:
    return translate("BidPage", "Bid")


def _load() -> type[Page]:
    from presales_desk.ui.pages.bid.page import BidPage
    from presales_desk.ui.pages.bid.tabs import TABS

    for tab in TABS:
        tab.load()  # with the page, which a thread loads: making the tab is long enough
    return BidPage


BID = PageEntry(
    name="bid",
    icon="bid",
    group=Group.ENGAGE,
    title=_title,
    load=_load,
    tables=frozenset(
        kind.table
        for kind in (
            *(TenderFile, TenderFact, TenderMark, TenderClause, TenderScore, TenderDocument),
            *(TenderRule, Bid, PriceLine, BidTask, BidLetter, TenderWish),
        )
    ),
)
