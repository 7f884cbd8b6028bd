"""What the knowledge base holds for a page: entries of the same customer, rival or trade."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from presales_desk.knowledge.entry import EntryKind
from presales_desk.knowledge.hits import Filters, Order
from presales_desk.records.competition import Competitor
from presales_desk.records.project import Project

if TYPE_CHECKING:
    from collections.abc import Iterator

    from presales_desk.knowledge.hits import Hit
    from presales_desk.knowledge.search import SearchSession
    from presales_desk.workspace.workspace import Reader

_EACH = 3  # entries of one kind and bond; who wants more searches
_TOLD_BY: dict[str, tuple[EntryKind, ...]] = {
    "key_info": (EntryKind.QA, EntryKind.EXCHANGE, EntryKind.PROJECT),
    "stakeholders": (EntryKind.EXCHANGE, EntryKind.QA, EntryKind.PROJECT),
    "swot": (EntryKind.LESSON, EntryKind.PROJECT, EntryKind.COMPETITOR),
    "competition": (EntryKind.COMPETITOR, EntryKind.LESSON, EntryKind.PROJECT),
    "positioning": (EntryKind.PROJECT, EntryKind.LESSON),
    "engagements": (EntryKind.QA, EntryKind.EXCHANGE, EntryKind.LESSON),
    "outline": (EntryKind.CASE, EntryKind.FFAB, EntryKind.PROJECT),
}
"""Kinds of entries that help on each page."""
PAGES = tuple(_TOLD_BY)
"""Names of the pages that experience stands beside."""


class Bond(StrEnum):
    """What an entry has in common with a project, the closest first."""

    CUSTOMER = "customer"
    COMPETITOR = "competitor"
    INDUSTRY = "industry"


@dataclass(frozen=True, slots=True)
class Met:
    """An entry that the project meets again.

    Attributes:
        shared: The customer, competitor or trade that both have.

    """

    hit: Hit
    bond: Bond
    shared: str


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is asked of the knowledge base for one project.

    Attributes:
        own: Entries of the project itself, by id and by its name; they are left out.

    """

    customer: str
    industry: str
    competitors: tuple[str, ...]
    own: tuple[str, str]


def wanted_of(reader: Reader, project_id: str) -> Wanted:
    """Return what is asked for a project; cheap."""
    project = reader.get(Project, project_id)
    rivals = tuple(c.name for c in reader.find(Competitor, project_id=project_id) if c.name)
    return Wanted(project.customer, project.industry, rivals, (project.id, project.name))


def read_experience(session: SearchSession, wanted: Wanted, page: str) -> tuple[Met, ...]:
    """Return the entries that help on ``page``, each once, by the closest bond."""
    found: dict[str, Met] = {}
    for met in _met(session, wanted, _TOLD_BY[page]):
        if met.hit.id != wanted.own[0] and met.hit.project != wanted.own[1]:
            found.setdefault(met.hit.id, met)
    return tuple(found.values())


def _met(session: SearchSession, wanted: Wanted, kinds: tuple[EntryKind, ...]) -> Iterator[Met]:
    """Find the newest entries of each kind, the closest bond first."""
    for bond, shared, filters in _asked(wanted):
        for kind in kinds:
            narrowed = replace(filters, kinds=(kind,))
            answer = session.search("", narrowed, order=Order.DATE, limit=_EACH)
            yield from (Met(hit, bond, shared) for hit in answer.hits)


def _asked(wanted: Wanted) -> Iterator[tuple[Bond, str, Filters]]:
    if wanted.customer:
        yield Bond.CUSTOMER, wanted.customer, Filters(customers=(wanted.customer,))
    for name in wanted.competitors:
        yield Bond.COMPETITOR, name, Filters(competitors=(name,))
    if wanted.industry:
        yield Bond.INDUSTRY, wanted.industry, Filters(industries=(wanted.industry,))
