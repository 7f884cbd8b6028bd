"""What our products measure, to answer the figures of clauses."""

from presales_desk.records.bid import ProductParameter
from presales_desk.ui.pages.bid.tab import BidTab, BidTabEntry
from presales_desk.ui.words import translate


def _title() -> str:
    return translate("ParametersTab", "Product parameters")


def _load() -> type[BidTab]:
    from presales_desk.ui.pages.bid.parameters.tab import ParametersTab

    return ParametersTab


PARAMETERS = BidTabEntry(
    name="parameters",
    title=_title,
    load=_load,
    tables=frozenset({ProductParameter.table}),
)
