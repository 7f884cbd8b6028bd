"""The knowledge base: find what was learned before, read it, and use it again."""

from presales_desk.records.project import Project
from presales_desk.ui.page import Group, Page, PageEntry
from presales_desk.ui.words import translate


def _title() -> str:
    return translate("KnowledgePage", "Knowledge base")


def _short() -> str:
    return translate("KnowledgePage", "Knowledge")


def _load() -> type[Page]:
    from presales_desk.ui.pages.knowledge.page import KnowledgePage

    return KnowledgePage


KNOWLEDGE = PageEntry(
    name="knowledge",
    icon="book",
    group=Group.RAIL,
    title=_title,
    short=_short,
    load=_load,
    tables=frozenset({Project.table}),
)
