"""The six key facts (RSSKCBD): what is known, how surely, and how to ask."""

from presales_desk.records.project import KeyFact
from presales_desk.records.summary import Link
from presales_desk.ui.page import Group, Page, PageEntry
from presales_desk.ui.words import translate


def _title() -> str:
    return translate("KeyInfoPage", "Key information RSSKCBD")


def _short() -> str:
    return translate("KeyInfoPage", "Key info")


def _load() -> type[Page]:
    from presales_desk.ui.pages.key_info.page import KeyInfoPage

    return KeyInfoPage


KEY_INFO = PageEntry(
    name="key_info",
    icon="checklist",
    group=Group.PLAN,
    title=_title,
    short=_short,
    load=_load,
    tables=frozenset({KeyFact.table, Link.table}),
)
