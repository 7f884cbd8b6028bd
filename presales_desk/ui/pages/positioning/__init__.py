"""Positioning and strategy: how hard to go for a project, and how."""

from presales_desk.records.plan import Adjustment, Judgement, Phase, Plan, Showing, Tripwire
from presales_desk.ui.page import Group, Page, PageEntry
from presales_desk.ui.words import translate


def _title() -> str:
    return translate("PositioningPage", "Positioning and strategy")


def _short() -> str:
    return translate("PositioningPage", "Positioning")


def _load() -> type[Page]:
    from presales_desk.ui.pages.positioning.page import PositioningPage

    return PositioningPage


POSITIONING = PageEntry(
    name="positioning",
    icon="target",
    group=Group.PLAN,
    title=_title,
    short=_short,
    load=_load,
    tables=frozenset(
        kind.table for kind in (Judgement, Plan, Phase, Showing, Tripwire, Adjustment)
    ),
)
