"""What we wish to see in a tender before it is published."""

from presales_desk.records.bid import TenderWish
from presales_desk.ui.pages.bid.tab import BidTab, BidTabEntry
from presales_desk.ui.words import translate


def _title() -> str:
    return translate("LeversTab", "Influence")


def _load() -> type[BidTab]:
    from presales_desk.ui.pages.bid.levers.tab import LeversTab

    return LeversTab


LEVERS = BidTabEntry(
    name="levers",
    title=_title,
    load=_load,
    tables=frozenset({TenderWish.table}),
)
