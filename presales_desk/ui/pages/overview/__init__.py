"""The overview of one project."""

from presales_desk.records.plan import Plan, Silence
from presales_desk.records.project import Milestone, Project
from presales_desk.records.summary import Attachment
from presales_desk.ui.page import Group, Page, PageEntry
from presales_desk.ui.words import translate


def _title() -> str:
    return translate("OverviewPage", "Overview")


def _load() -> type[Page]:
    from presales_desk.ui.pages.overview.page import OverviewPage

    return OverviewPage


OVERVIEW = PageEntry(
    name="overview",
    icon="overview",
    group=Group.PLAN,
    title=_title,
    load=_load,
    tables=frozenset(kind.table for kind in (Project, Milestone, Attachment, Plan, Silence)),
)
