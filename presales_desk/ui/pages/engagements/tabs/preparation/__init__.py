"""What has to be ready before an exchange, step by step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.records.exchange import Preparation
from presales_desk.ui.pages.engagements.tab import TabEntry
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from presales_desk.records.exchange import Exchange
    from presales_desk.ui.desk import Desk
    from presales_desk.ui.pages.engagements.tab import ExchangeTab


def _title() -> str:
    return translate("PreparationTab", "Preparation")


def _load() -> type[ExchangeTab]:
    from presales_desk.ui.pages.engagements.tabs.preparation.tab import PreparationTab

    return PreparationTab


def _count(desk: Desk, exchange: Exchange) -> str:
    from presales_desk.actions.preparation import read_preparation
    from presales_desk.planning.preparation import done_and_total

    state = read_preparation(desk.workspace, exchange.id, desk.now().date())
    return "{}/{}".format(*done_and_total(state.steps))


PREPARATION = TabEntry(
    name="preparation",
    title=_title,
    load=_load,
    tables=frozenset({Preparation.table}),
    count=_count,
)
