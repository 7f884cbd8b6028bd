"""The promise ledger: what we promised in this project, whoever heard it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.records.follow_ups import Promise
from presales_desk.ui.pages.engagements.tab import ExchangeTabEntry
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from presales_desk.records.exchange import Exchange
    from presales_desk.ui.desk import Desk
    from presales_desk.ui.pages.engagements.tab import ExchangeTab


def _title() -> str:
    return translate("PromisesTab", "Promises")


def _load() -> type[ExchangeTab]:
    from presales_desk.ui.pages.engagements.tabs.promises.tab import PromisesTab

    return PromisesTab


def _count(desk: Desk, exchange: Exchange) -> str:
    from presales_desk.planning.follow_ups import is_open

    promises = desk.find(Promise, project_id=exchange.project_id)
    return str(sum(map(is_open, promises)) or "")


PROMISES = ExchangeTabEntry(
    name="promises",
    title=_title,
    load=_load,
    tables=frozenset({Promise.table}),
    count=_count,
)
