"""The customer's people: where they stand, who reports to whom, and how we move them."""

from presales_desk.records.people import Contact, Stakeholder
from presales_desk.records.summary import Link
from presales_desk.ui.page import Group, Page, PageEntry
from presales_desk.ui.words import translate


def _title() -> str:
    return translate("StakeholdersPage", "Stakeholders")


def _load() -> type[Page]:
    from presales_desk.ui.pages.stakeholders.page import StakeholdersPage

    return StakeholdersPage


STAKEHOLDERS = PageEntry(
    name="stakeholders",
    icon="people",
    group=Group.PLAN,
    title=_title,
    load=_load,
    tables=frozenset({Stakeholder.table, Contact.table, Link.table}),
)
