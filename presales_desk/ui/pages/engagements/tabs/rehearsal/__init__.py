"""Rehearsing the talk of an exchange against its plan."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.records.enums import RehearsalWay
from presales_desk.records.rehearsal import Rehearsal, RehearsalNote
from presales_desk.ui.pages.engagements.tab import ExchangeTab, ExchangeTabEntry
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from presales_desk.records.exchange import Exchange
    from presales_desk.ui.desk import Desk


def _title() -> str:
    return translate("RehearsalTab", "Rehearsal")


def _load() -> type[ExchangeTab]:
    from presales_desk.ui.pages.engagements.tabs.rehearsal.tab import RehearsalTab

    return RehearsalTab


def _count(desk: Desk, exchange: Exchange) -> str:
    ways = (RehearsalWay.ALONE, RehearsalWay.TRIAL)
    runs = desk.count(Rehearsal, exchange_id=exchange.id, way=ways)
    return translate("RehearsalTab", "{count} ×").format(count=runs) if runs else ""


REHEARSAL = ExchangeTabEntry(
    name="rehearsal",
    title=_title,
    load=_load,
    tables=frozenset({Rehearsal.table, RehearsalNote.table}),
    count=_count,
)
