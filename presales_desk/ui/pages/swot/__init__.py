"""SWOT: four boards of cards, and the plays that competitive thinking makes of them."""

from presales_desk.records.competition import Play, SwotItem
from presales_desk.ui.page import Group, Page, PageEntry
from presales_desk.ui.words import translate


def _title() -> str:
    return translate("SwotPage", "SWOT")


def _load() -> type[Page]:
    from presales_desk.ui.pages.swot.page import SwotPage

    return SwotPage


SWOT = PageEntry(
    name="swot",
    icon="swot",
    group=Group.PLAN,
    title=_title,
    load=_load,
    tables=frozenset({SwotItem.table, Play.table}),
)
