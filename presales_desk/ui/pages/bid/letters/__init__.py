"""Letters about the tender, and the buyer's answers."""

from presales_desk.records.bid import BidLetter
from presales_desk.ui.pages.bid.tab import BidTab, BidTabEntry
from presales_desk.ui.words import translate


def _title() -> str:
    return translate("LettersTab", "Letters")


def _load() -> type[BidTab]:
    from presales_desk.ui.pages.bid.letters.tab import LettersTab

    return LettersTab


LETTERS = BidTabEntry(
    name="letters",
    title=_title,
    load=_load,
    tables=frozenset({BidLetter.table}),
)
