"""The settings: who we are, how the program looks, where the work lies."""

from presales_desk.records.people import Colleague
from presales_desk.records.summary import Profile
from presales_desk.ui.page import Group, Page, PageEntry
from presales_desk.ui.words import translate


def _title() -> str:
    return translate("SettingsPage", "Settings")


def _load() -> type[Page]:
    from presales_desk.ui.pages.settings.page import SettingsPage

    return SettingsPage


SETTINGS = PageEntry(
    name="settings",
    icon="settings",
    group=Group.FOOT,
    title=_title,
    load=_load,
    tables=frozenset({Profile.table, Colleague.table}),
)
