"""The library of qualifications, and what each proves in this bid."""

from presales_desk.records.bid import Qualification
from presales_desk.ui.pages.bid.tab import BidTab, BidTabEntry
from presales_desk.ui.words import translate


def _title() -> str:
    return translate("ProofsTab", "Qualifications")


def _load() -> type[BidTab]:
    from presales_desk.ui.pages.bid.proofs.tab import ProofsTab

    return ProofsTab


PROOFS = BidTabEntry(
    name="proofs",
    title=_title,
    load=_load,
    tables=frozenset({Qualification.table}),
)
