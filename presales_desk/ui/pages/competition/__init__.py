"""The competition matrix: who is how strong in which element, and what we do about it."""

from presales_desk.records.competition import Competitor, Score
from presales_desk.ui.page import Group, Page, PageEntry
from presales_desk.ui.words import translate


def _title() -> str:
    return translate("CompetitionPage", "Competition matrix")


def _short() -> str:
    return translate("CompetitionPage", "Competition")


def _load() -> type[Page]:
    from presales_desk.ui.pages.competition.page import CompetitionPage

    return CompetitionPage


COMPETITION = PageEntry(
    name="competition",
    icon="matrix",
    group=Group.PLAN,
    title=_title,
    short=_short,
    load=_load,
    tables=frozenset({Competitor.table, Score.table}),
)
