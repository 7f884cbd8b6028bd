"""Who listens: what each of them knows, wants, fears and decides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.records.exchange import Attendee
from presales_desk.ui.pages.engagements.tab import ExchangeTabEntry
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from presales_desk.records.exchange import Exchange
    from presales_desk.ui.desk import Desk
    from presales_desk.ui.pages.engagements.tab import ExchangeTab


def _title() -> str:
    return translate("ListenersTab", "Listeners")


def _load() -> type[ExchangeTab]:
    from presales_desk.ui.pages.engagements.tabs.listeners.tab import ListenersTab

    return ListenersTab


def _count(desk: Desk, exchange: Exchange) -> str:
    attendees = desk.find(Attendee, exchange_id=exchange.id)
    count = sum(each.stakeholder_id is not None for each in attendees)
    return translate("ListenersTab", "{count}").format(count=count) if count else ""


LISTENERS = ExchangeTabEntry(
    name="listeners",
    title=_title,
    load=_load,
    tables=frozenset({Attendee.table}),
    count=_count,
)
