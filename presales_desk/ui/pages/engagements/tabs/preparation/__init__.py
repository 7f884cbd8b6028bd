"""What has to be ready before an exchange, step by step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.records.exchange import Preparation
from presales_desk.ui.pages.engagements.tab import ExchangeTabEntry
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
    from presales_desk.actions.exchanges import read_exchanges
    from presales_desk.planning.evidence import Known
    from presales_desk.planning.preparation import done_and_total, preparation_steps

    records = read_exchanges(desk.workspace, exchange.project_id)
    steps = preparation_steps(Known(records=records, exchange=exchange))
    return "{}/{}".format(*done_and_total(steps))


PREPARATION = ExchangeTabEntry(
    name="preparation",
    title=_title,
    load=_load,
    tables=frozenset({Preparation.table}),
    count=_count,
)
