"""The summary of a project, and its way into the knowledge base."""

from presales_desk.records.plan import Phase
from presales_desk.records.project import Project
from presales_desk.records.summary import ProjectSummary, ResultScore
from presales_desk.ui.page import Group, Page, PageEntry
from presales_desk.ui.words import translate


def _title() -> str:
    return translate("SummaryPage", "Summary and archive")


def _short() -> str:
    return translate("SummaryPage", "Summary")


def _load() -> type[Page]:
    from presales_desk.ui.pages.summary.page import SummaryPage

    return SummaryPage


SUMMARY = PageEntry(
    name="summary",
    icon="archive",
    group=Group.LEARN,
    title=_title,
    short=_short,
    load=_load,
    tables=frozenset({ProjectSummary.table, ResultScore.table, Project.table, Phase.table}),
)
