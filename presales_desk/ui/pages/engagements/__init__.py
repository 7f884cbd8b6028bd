"""Exchanges with the customer: prepared, rehearsed, held, summed up."""

from presales_desk.records.exchange import (
    AgendaItem,
    Attendee,
    Exchange,
    ExchangeSummary,
    Interest,
    Preparation,
)
from presales_desk.records.follow_ups import Leftover, Promise
from presales_desk.records.questions import OwnQuestion, Question
from presales_desk.records.rehearsal import Rehearsal, RehearsalNote
from presales_desk.ui.page import Group, Page, PageEntry
from presales_desk.ui.words import translate


def _title() -> str:
    return translate("EngagementsPage", "Engagements")


def _load() -> type[Page]:
    from presales_desk.ui.pages.engagements.page import EngagementsPage
    from presales_desk.ui.pages.engagements.tabs import TABS

    for tab in TABS:
        tab.load()  # with the page, which a thread loads: making the tab is long enough
    return EngagementsPage


ENGAGEMENTS = PageEntry(
    name="engagements",
    icon="chat",
    group=Group.ENGAGE,
    title=_title,
    load=_load,
    tables=frozenset(
        kind.table
        for kind in (
            *(Exchange, Preparation, Attendee, AgendaItem, Interest, ExchangeSummary),
            *(Question, OwnQuestion, Leftover, Promise, Rehearsal, RehearsalNote),
        )
    ),
)
