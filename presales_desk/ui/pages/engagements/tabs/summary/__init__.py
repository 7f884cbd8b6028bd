"""The summary of an exchange: nine groups, filled by preparing and holding it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.records.exchange import AgendaItem, ExchangeSummary, Interest
from presales_desk.records.follow_ups import Leftover, Promise
from presales_desk.ui.pages.engagements.tab import ExchangeTabEntry
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from presales_desk.records.exchange import Exchange
    from presales_desk.ui.desk import Desk
    from presales_desk.ui.pages.engagements.tab import ExchangeTab


def _title() -> str:
    return translate("ExchangeSummaryTab", "Exchange summary")


def _load() -> type[ExchangeTab]:
    from presales_desk.ui.pages.engagements.tabs.summary.tab import ExchangeSummaryTab

    return ExchangeSummaryTab


def _count(desk: Desk, exchange: Exchange) -> str:
    summaries = desk.find(ExchangeSummary, exchange_id=exchange.id)
    return "✓" if any(each.finished is not None for each in summaries) else ""


SUMMARY = ExchangeTabEntry(
    name="summary",
    title=_title,
    load=_load,
    tables=frozenset(
        kind.table for kind in (ExchangeSummary, AgendaItem, Interest, Leftover, Promise)
    ),
    count=_count,
)
