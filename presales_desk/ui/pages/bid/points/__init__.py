"""The tender at a glance: facts, marks, scoring, documents to hand in, rules and traps."""

from presales_desk.records.tender import (
    TenderDocument,
    TenderFact,
    TenderFile,
    TenderMark,
    TenderRule,
    TenderScore,
)
from presales_desk.ui.pages.bid.tab import BidTab, BidTabEntry
from presales_desk.ui.words import translate


def _title() -> str:
    return translate("PointsTab", "Tender at a glance")


def _load() -> type[BidTab]:
    from presales_desk.ui.pages.bid.points.tab import PointsTab

    return PointsTab


POINTS = BidTabEntry(
    name="points",
    title=_title,
    load=_load,
    tables=frozenset(
        kind.table
        for kind in (TenderFact, TenderFile, TenderMark, TenderScore, TenderDocument, TenderRule)
    ),
)
