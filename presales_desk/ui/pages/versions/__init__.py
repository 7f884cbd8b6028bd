"""Plan history: the plan of any day to read and to print, and what differs between two days."""

from presales_desk.ui.page import Group, Page, PageEntry
from presales_desk.ui.words import translate


def _title() -> str:
    return translate("VersionsPage", "Plan history")


def _load() -> type[Page]:
    from presales_desk.ui.pages.versions.page import VersionsPage

    return VersionsPage


VERSIONS = PageEntry(
    name="versions",
    icon="cal",
    group=Group.HIDDEN,
    title=_title,
    load=_load,
    key="Ctrl+Shift+D",
)
