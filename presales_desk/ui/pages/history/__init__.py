"""The history: who changed what, and when, in the open project or outside of projects."""

from presales_desk.ui.page import Group, Page, PageEntry
from presales_desk.ui.words import translate


def _title() -> str:
    return translate("HistoryPage", "History")


def _load() -> type[Page]:
    from presales_desk.ui.pages.history.page import HistoryPage

    return HistoryPage


HISTORY = PageEntry(name="history", icon="clock", group=Group.HIDDEN, title=_title, load=_load)
