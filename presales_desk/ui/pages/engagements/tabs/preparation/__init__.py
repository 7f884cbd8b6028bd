"""What has to be ready before an exchange, step by step."""

from presales_desk.records.exchange import Preparation
from presales_desk.ui.pages.engagements.tab import ExchangeTab, TabEntry
from presales_desk.ui.words import translate


def _title() -> str:
    return translate("PreparationTab", "Preparation")


def _load() -> type[ExchangeTab]:
    from presales_desk.ui.pages.engagements.tabs.preparation.tab import PreparationTab

    return PreparationTab


PREPARATION = TabEntry(
    name="preparation", title=_title, load=_load, tables=frozenset({Preparation.table})
)
